"""This file is about the commands that read a register in and look through it."""

from datetime import date, datetime
from pathlib import Path

import click

from fordel.cli.register_plain import plain_change, plain_course, plain_finding, plain_row
from fordel.cli.register_shown import show_changes, show_courses, show_findings, show_rows
from fordel.cli.shell import Group, Place, Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.model.finding import FindingKind
from fordel.model.register import Holder, TaskId
from fordel.model.source import Evidence, Quantity
from fordel.workbench.register import (
    State,
    courses_in,
    findings_in,
    keep_register,
    register_named,
    state_named,
)
from fordel.workbench.register_words import Wording, wording

TEXTS = "register_cli"
_HERE = "fordel.cli.register"
_MOVES = "fordel.cli.register_moves"
_FILES = "fordel.cli.register_files"


def _place(module: str, function: str) -> Place:
    return Place(module=module, function=function, texts_file=TEXTS)


register = Group(
    "register",
    places={
        "template": _place(_FILES, "template_command"),
        "import": _place(_HERE, "import_command"),
        "show": _place(_HERE, "show"),
        "check": _place(_HERE, "check"),
        "journeys": _place(_HERE, "journeys"),
        "move": _place(_MOVES, "move"),
        "undo": _place(_MOVES, "undo"),
        "drafts": _place(_MOVES, "drafts_command"),
        "diff": _place(_HERE, "diff"),
        "export": _place(_FILES, "export_command"),
    },
)
register.texts_file = TEXTS

register_argument = click.argument("register")
_DAYS = click.DateTime(["%Y-%m-%d", "%d.%m.%Y"])
_day_option = click.option("--date", "day", type=_DAYS, metavar="YYYY-MM-DD")


@command("import", texts_file=TEXTS)
@study_argument
@click.argument("source", metavar="FILE")
def import_command(talk: Talk, *, study: Path, source: str) -> None:
    """Read a register into a study."""
    read = register_named(source)
    with opened(study) as held:
        keep_register(held, read, origin=source, now=now())
    counts = {
        "units": len(read.units),
        "tasks": len(read.tasks),
        "assignments": len(read.assignments),
        "journeys": len(read.journeys),
    }
    if talk.as_json:
        talk.give({"title": read.title, **counts})
        return
    talk.tell("register_cli.import.done", title=read.title, **counts)
    talk.tell("register_cli.import.next", path=str(study))


@command("show", texts_file=TEXTS)
@register_argument
@click.option("--task")
@click.option("--unit")
@_day_option
def show(
    talk: Talk, *, register: str, task: str | None, unit: str | None, day: datetime | None
) -> None:
    """Show who does what."""
    state = state_named(register, day=_date(day))
    rows = [
        row
        for row in state.after.assignments
        if task in {None, row.task} and (unit is None or unit in _named(row.holder))
    ]
    if talk.as_json:
        talk.give([plain_row(row) for row in rows])
    elif not rows:
        talk.tell("register_cli.show.none")
    else:
        show_rows(talk, rows, _words(state, talk))


@command("check", texts_file=TEXTS)
@register_argument
@_day_option
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice([each.value for each in FindingKind])
)
def check(talk: Talk, *, register: str, day: datetime | None, kinds: tuple[str, ...]) -> None:
    """Look through a register."""
    state = state_named(register, day=_date(day))
    found = [each for each in findings_in(state) if not kinds or each.kind in kinds]
    words = _words(state, talk)
    told = [words.finding(each) for each in found]
    if talk.as_json:
        talk.give([plain_finding(*each) for each in zip(found, told, strict=True)])
        return
    show_findings(talk, told)
    talk.tell("register_cli.check.done", count=len(told))


@command("journeys", texts_file=TEXTS)
@register_argument
@click.option("--journey")
@click.option("--loss", type=click.FloatRange(0, 1))
@_day_option
def journeys(
    talk: Talk, *, register: str, journey: str | None, loss: float | None, day: datetime | None
) -> None:
    """Show what residents go through."""
    state = state_named(register, day=_date(day))
    assumed = None if loss is None else _assumed(loss)
    runs = [
        (each, *courses_in(state, loss=assumed)[each.id])
        for each in state.register.journeys
        if journey in {None, each.id}
    ]
    if talk.as_json:
        talk.give([plain_course(*run) for run in runs])
    elif not runs:
        talk.tell("register_cli.journeys.none")
    else:
        show_courses(talk, runs, _words(state, talk), in_full=journey is not None)


@command("diff", texts_file=TEXTS)
@register_argument
@click.option("--task")
@click.option("--all", "in_full", is_flag=True)
@click.option("--since", type=_DAYS, metavar="YYYY-MM-DD")
@_day_option
def diff(
    talk: Talk,
    *,
    register: str,
    task: str | None,
    in_full: bool,
    since: datetime | None,
    day: datetime | None,
) -> None:
    """Show roles before and after the moves, or from one day to another."""
    state = state_named(register, day=_date(day), since=_date(since))
    touched = {change.task for change in state.matrix if change.is_changed}
    wanted = {TaskId(task)} if task else touched
    changes = [each for each in state.matrix if in_full or each.task in wanted]
    if talk.as_json:
        talk.give([plain_change(each) for each in changes])
        return
    show_changes(talk, changes, state.moves, _words(state, talk))


def _assumed(loss: float) -> Quantity:
    return Quantity(value=loss, unit="share", evidence=Evidence.ASSUMED)


def _named(holder: Holder) -> tuple[str, ...]:
    return getattr(holder, "ids", ())


def _date(day: datetime | None) -> date | None:
    return day.date() if day else None


def _words(state: State, talk: Talk) -> Wording:
    return wording(state.register, talk.texts, more=state.after.units)
