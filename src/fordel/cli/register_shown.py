"""This file is about showing a register to a person in the terminal."""

import shutil
import textwrap
from collections.abc import Iterable, Sequence
from itertools import groupby

from fordel.cli.shell import Talk
from fordel.cli.table import table
from fordel.model.finding import Course
from fordel.model.journey import Journey
from fordel.model.move import Draft, Held, Move, RoleChange
from fordel.model.register import Assignment, TaskId, Units
from fordel.model.source import Quantity
from fordel.workbench.register import MadeMove
from fordel.workbench.register_words import Told, Wording

_WIDEST = 100


def show_rows(talk: Talk, rows: Sequence[Assignment], said: Wording) -> None:
    """Who holds what, task by task."""
    by_task: dict[TaskId, list[Assignment]] = {}
    for row in rows:
        by_task.setdefault(row.task, []).append(row)
    for task, held in by_task.items():
        talk.show(f"{said.task(task)} ({task})")
        for row in held:
            role = said.role(row.role)
            more = [row.part, row.condition, f"[{said.evidence(row.evidence)}]"]
            who = said.holder(row.holder)
            talk.show(f"  {role:<13}{who}  {' · '.join(part for part in more if part)}")
        talk.show()


def show_findings(talk: Talk, told: Sequence[Told]) -> None:
    """The findings, each kind under its name."""
    for name, group in groupby(told, key=lambda one: one.name):
        found = list(group)
        talk.show(f"{name.upper()} ({len(found)})")
        alike = len({each.mend for each in found}) == 1
        if alike:
            _wrapped(talk, found[0].mend, "  ")
        for each in found:
            _wrapped(talk, f"– {each.why}", "  ")
            sure = talk.say("register_cli.check.sure", evidence=each.evidence)
            mend = "" if alike else f"{each.mend} "
            _wrapped(talk, f"{mend}{sure} {'; '.join(each.sources)}", "    ")
        talk.show()


def show_courses(
    talk: Talk,
    runs: Sequence[tuple[Journey, Course, Course]],
    said: Wording,
    *,
    in_full: bool,
) -> None:
    """Each journey in a row; one alone with its steps."""
    names = ("name", "hands", "handovers", "borders", "split", "lost")
    heads = [talk.say(f"register_cli.journeys.{name}") for name in names]
    rows = [
        (
            said.journeys[journey.id],
            _both(before.hands, after.hands),
            _both(len(before.handovers), len(after.handovers)),
            _both(before.border_crossings, after.border_crossings),
            _both(len(before.split_tasks), len(after.split_tasks)),
            _both(_lost(talk, before), _lost(talk, after)),
        )
        for journey, before, after in runs
    ]
    for line in table(heads, rows, right=(1, 2, 3, 4)):
        talk.show(line)
    if in_full:
        for journey, _, after in runs:
            _show_steps(talk, journey, after, said)


def show_changes(
    talk: Talk, changes: Sequence[RoleChange], moves: Sequence[MadeMove], said: Wording
) -> None:
    """The moves that stand, and every role of the tasks they touch, before and after."""
    for each in moves:
        if not each.undone:
            giver, taker = said.holder(each.move.giver), said.holder(each.move.taker)
            roles = said.listed([said.role(role) for role in each.move.roles])
            task = said.task(each.move.task)
            line = talk.say(
                "register_cli.diff.move",
                number=each.number,
                task=task,
                part=f" ({each.move.part})" if each.move.part else "",
                roles=roles,
                giver=giver,
                taker=taker,
            )
            condition = f" ({each.move.condition})" if each.move.condition else ""
            talk.show(f"{line}{condition}")
    if not changes:
        talk.tell("register_cli.diff.none")
        return
    same = talk.say("register_cli.diff.same")
    for task, group in groupby(changes, key=lambda one: one.task):
        talk.show(f"\n{said.task(task)} ({task})")
        for change in group:
            role = said.role(change.role)
            before, after = _held(change.before, said), _held(change.after, said)
            rest = f"→ {after}" if change.is_changed else f"({same})"
            _wrapped(talk, f"{role:<13}{before} {rest}", "  ", hanging=15)


def show_drafts(talk: Talk, drafts: Iterable[tuple[int, Draft]], said: Wording) -> None:
    """What respondents want as moves, who wants it, and what is left to decide."""
    for number, draft in drafts:
        first = draft.moves[0]
        measure = talk.texts.label(draft.positions[0].measure, "measure")
        talk.show(f"{number}. {said.task(first.task)}: {measure}")
        for move in draft.moves:
            roles = said.listed([said.role(role) for role in move.roles])
            part = f" ({move.part})" if move.part else ""
            talk.show(f"     {roles}{part}: {said.holder(move.giver)} → {_taker(move, said, talk)}")
        wanted = said.listed([each.consultee.name for each in draft.positions], most=8)
        still = said.listed([talk.say(f"register_cli.drafts.open_{each}") for each in draft.open])
        talk.show(f"     {talk.say('register_cli.drafts.wanted', names=wanted)}")
        talk.show(f"     {talk.say('register_cli.drafts.open', what=still)}")


def _taker(move: Move, said: Wording, talk: Talk) -> str:
    english = talk.texts.language == "en"
    made = {unit.id: unit.name_en if english else unit.name_nb for unit in move.makes}
    if isinstance(move.taker, Units) and set(move.taker.ids) <= set(made):
        return said.listed([made[name] for name in move.taker.ids])
    return said.holder(move.taker)


def _show_steps(talk: Talk, journey: Journey, course: Course, said: Wording) -> None:
    handed = {each.taking: each for each in course.handovers}
    english = talk.texts.language == "en"
    for step, doers in zip(journey.steps, course.doers, strict=True):
        over = handed.get(step.number)
        border = talk.say("register_cli.journeys.border") if step.crosses_border else ""
        mark = "⇢" if over else " "
        name = (step.name_en if english else "") or step.name_nb
        share = f" ({100 * step.share:.0f} %)" if step.share < 1 else ""
        talk.show(f"  {mark} {step.number}. {name}: {said.holders(doers)}{share} {border}".rstrip())


def _held(held: Sequence[Held], said: Wording) -> str:
    parts = [
        f"{said.holder(each.holder)} ({each.part})" if each.part else said.holder(each.holder)
        for each in held
    ]
    return "; ".join(parts) or "–"


def _both(before: object, after: object) -> str:
    return str(after) if before == after else f"{before} → {after}"


def _lost(talk: Talk, course: Course) -> str:
    lost: Quantity | None = course.lost_share
    if lost is None:
        return talk.say("register_cli.journeys.unknown")
    low = lost.value if lost.low is None else lost.low
    high = lost.value if lost.high is None else lost.high
    span = "" if low == high else f" ({100 * low:.0f}–{100 * high:.0f})"
    return f"{100 * lost.value:.0f}{span}"


def _wrapped(talk: Talk, text: str, indent: str, *, hanging: int | None = None) -> None:
    later = len(indent) + 2 if hanging is None else hanging
    width = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
    for line in textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=" " * later):
        talk.show(line)
