"""This file is about the commands that look into a study."""

import shutil
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import click

from fordel.adapters.files import product_tasks
from fordel.cli.plain import (
    plain_found,
    plain_listed,
    plain_position,
    plain_statement,
)
from fordel.cli.shell import Talk, command
from fordel.cli.studies import opened, study_argument, with_ending
from fordel.cli.table import table
from fordel.model.register import TaskId
from fordel.model.statement import Measure, Position, Standing
from fordel.workbench.listing import (
    find_response,
    list_responses,
    positions_of,
    statements_of,
)
from fordel.workbench.searching import search_by_meaning
from fordel.workbench.study import back_up


@command("responses")
@study_argument
def responses(talk: Talk, *, study: Path) -> None:
    """List who answered."""
    with opened(study) as held:
        listed = list(list_responses(held))
    if talk.as_json:
        talk.give([plain_listed(each) for each in listed])
        return
    if not listed:
        talk.tell("cli.responses.none", path=str(study))
        return
    names = ("number", "consultee", "kind", "dated", "statements", "ruled", "file")
    rows = [
        (
            str(each.number),
            each.response.consultee.name,
            talk.texts.label(each.response.consultee.kind, "body"),
            each.response.dated.isoformat() if each.response.dated else "",
            str(each.statements),
            str(each.ruled),
            each.file,
        )
        for each in listed
    ]
    heads = [talk.say(f"cli.responses.{name}") for name in names]
    for line in table(heads, rows, right=(0, 4, 5)):
        talk.show(line)


@command("statements")
@study_argument
@click.option("--response")
def statements(talk: Talk, *, study: Path, response: str | None) -> None:
    """Show what was said."""
    with opened(study) as held:
        wanted = find_response(held, response) if response else None
        told = list(statements_of(held, wanted))
    if talk.as_json:
        talk.give([plain_statement(each) for each in told])
        return
    if not told:
        talk.tell("cli.statements.none", path=str(study))
    for each in told:
        codes = each.statement.codes
        marks = [
            talk.texts.label(codes.kind, "kind"),
            *(talk.texts.label(measure, "measure") for measure in codes.measures),
            *codes.tasks,
        ]
        ruled = "" if each.statement.standing is Standing.SUGGESTED else "✓ "
        talk.show(f"{ruled}{' · '.join(marks)}\n    {each.text}")


@command("positions")
@study_argument
@click.option("--task")
@click.option("--response")
def positions(talk: Talk, *, study: Path, task: str | None, response: str | None) -> None:
    """Show who wants what."""
    with opened(study) as held:
        wanted = find_response(held, response).id if response else None
        found = [
            each
            for each in positions_of(held)
            if task in {None, each.task} and wanted in {None, each.response}
        ]
    if talk.as_json:
        talk.give([plain_position(each) for each in found])
    elif not found:
        talk.tell("cli.positions.none", path=str(study))
    else:
        _show_positions(talk, found)


def _show_positions(talk: Talk, found: list[Position]) -> None:
    names = {
        each.id: each.name_en if talk.texts.language == "en" else each.name_nb
        for each in product_tasks()
    }
    by_task: dict[TaskId | None, list[Position]] = defaultdict(list)
    for each in found:
        by_task[each.task].append(each)
    ordered = sorted(
        by_task.items(), key=lambda one: (-len({each.response for each in one[1]}), one[0] or "")
    )
    for task, held in ordered:
        named = f"{names.get(task, task)} ({task})" if task else ""
        talk.show(named or talk.say("cli.positions.organisation"))
        for line in _by_measure(talk, held):
            talk.show(line)
        talk.show()
    talk.tell("cli.positions.strongest", count=len(found), tasks=len(by_task))


def _by_measure(talk: Talk, held: list[Position]) -> Iterator[str]:
    """Each measure with those who want it, the most wanted first."""
    grouped: dict[Measure, list[Position]] = defaultdict(list)
    for each in held:
        grouped[each.measure].append(each)
    width = shutil.get_terminal_size((100, 24)).columns
    for measure, wanted in sorted(grouped.items(), key=lambda one: -len(one[1])):
        mark, name = talk.texts.label(measure, "mark"), talk.texts.label(measure, "measure")
        who = ", ".join(_who(talk, each) for each in wanted)
        yield textwrap.fill(
            f"{mark:>2} {name} ({len(wanted)}): {who}",
            width,
            initial_indent="  ",
            subsequent_indent="     ",
        )


def _who(talk: Talk, position: Position) -> str:
    said = [talk.texts.label(position.demand, "demand")]
    if position.conditions:
        said.append(talk.say("cli.positions.only_if", count=len(position.conditions)))
    told = "; ".join(each for each in said if each)
    return f"{position.consultee.name} [{told}]" if told else position.consultee.name


@command("search")
@study_argument
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=10)
def search(talk: Talk, *, study: Path, words: tuple[str, ...], limit: int) -> None:
    """Find words."""
    asked = " ".join(words)
    with opened(study) as held:
        searched = search_by_meaning(held, asked, limit=limit)
    found = searched.found
    if talk.as_json:
        talk.give([{**plain_found(each), "mode": searched.mode} for each in found])
        return
    if not found:
        talk.tell("cli.search.none", words=asked)
    talk.tell(f"exchange.search.{searched.mode}")
    for each in found:
        place = talk.say(f"cli.search.{'statement' if each.hit.statement else 'letter'}")
        talk.show(f"{each.response.consultee.name} · {place}\n    {each.hit.text}")


@command("back-up")
@study_argument
@click.argument("target", type=click.Path(path_type=Path))
def back_up_study(talk: Talk, *, study: Path, target: Path) -> None:
    """Copy a study."""
    path = with_ending(target)
    with opened(study) as held:
        back_up(held, path)
    if talk.as_json:
        talk.give({"study": str(path)})
    else:
        talk.tell("cli.back-up.done", path=str(path))
