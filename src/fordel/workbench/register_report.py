"""This file is about the report's chapter on who does what, put into words."""

from collections.abc import Iterator, Mapping, Sequence

from fordel.model.finding import Course, Finding, FindingKind
from fordel.model.journey import Journey, Step
from fordel.model.move import Held, RoleChange
from fordel.model.register import Assignment, Holder, Role, TaskId
from fordel.model.source import Evidence, Quantity
from fordel.report.journeys_svg import Drawing, DrawnStep, DrawnWay, journey_svg
from fordel.report.register_chapter import (
    JourneyLine,
    RegisterChapter,
    RoleCell,
    RoleGroup,
    RoleRow,
)
from fordel.report.wording import day
from fordel.workbench.register import State, courses_in, findings_in
from fordel.workbench.register_words import Wording, wording
from fordel.workbench.texts import Texts

_UNSURE = frozenset({Evidence.INFERRED, Evidence.ASSUMED, Evidence.UNKNOWN})
_ONLY_UNKNOWN = frozenset({FindingKind.NOT_KNOWN, FindingKind.NOT_PLACED})


def register_chapter(state: State, said: Texts) -> RegisterChapter:
    """The chapter: what the register is, what stands out, the roles, and the journeys."""
    words = wording(state.register, said, more=state.after.units)
    found = findings_in(state)
    return RegisterChapter(
        summary=tuple(_summary(state, found, said)),
        roles=tuple(_capital(words.role(role)) for role in Role),
        moves=tuple(moves_told(state, words)),
        groups=tuple(_groups(state, words)),
        journeys=tuple(_journeys(state, words)),
    )


def moves_told(state: State, words: Wording) -> Iterator[str]:
    """Each move that stands, as one line."""
    for each in state.moves:
        move = each.move
        if each.undone:
            continue
        line = words.texts.say(
            "register_cli.diff.move",
            number=each.number,
            task=words.task(move.task),
            part=f" ({move.part})" if move.part else "",
            roles=words.listed([words.role(role) for role in move.roles]),
            giver=words.holder(move.giver),
            taker=words.holder(move.taker),
        )
        yield f"{line} ({move.condition})" if move.condition else line


def _summary(state: State, found: Sequence[Finding], said: Texts) -> Iterator[str]:
    rows, register = state.after.assignments, state.register
    yield said.say(
        "report.register.as_of",
        title=register.title,
        day=day(state.after.day, said.language, ""),
        tasks=len({row.task for row in rows}),
        units=len(state.after.units),
        sources=len(register.sources),
    )
    changed = [each for each in state.matrix if each.is_changed]
    standing = [each for each in state.moves if not each.undone]
    if standing:
        tasks = len({each.task for each in changed})
        yield said.say(
            "report.register.moved", count=len(standing), roles=len(changed), tasks=tasks
        )
    else:
        yield said.say("report.register.not_moved")
    unknown = sum(each.kind in _ONLY_UNKNOWN for each in found)
    yield said.say("report.register.found", count=len(found), unknown=unknown)
    if rows:
        share = round(100 * sum(row.evidence in _UNSURE for row in rows) / len(rows))
        yield said.say("report.register.unsure_share", share=share)


def _groups(state: State, words: Wording) -> Iterator[RoleGroup]:
    changes = {(each.task, each.role): each for each in state.matrix}
    marks = _marks(state.after.assignments)
    placed = {task for task, _ in changes}
    tasks = [task for task in state.register.tasks if task.id in placed]
    for domain in dict.fromkeys(task.domain for task in tasks):
        label = words.texts.entries.get(f"labels.domain.{domain}", domain)
        rows = tuple(
            RoleRow(
                name=words.task(task.id),
                cells=tuple(
                    _cell(changes.get((task.id, role)), marks.get((task.id, role), set()), words)
                    for role in Role
                ),
            )
            for task in tasks
            if task.domain == domain
        )
        yield RoleGroup(name=label, rows=rows)


def _marks(rows: Sequence[Assignment]) -> Mapping[tuple[TaskId, Role], set[Evidence]]:
    found: dict[tuple[TaskId, Role], set[Evidence]] = {}
    for row in rows:
        found.setdefault((row.task, row.role), set()).add(row.evidence)
    return found


def _cell(change: RoleChange | None, marks: set[Evidence], words: Wording) -> RoleCell:
    if change is None:
        return RoleCell(before="", after="", changed=False, unsure=False)
    return RoleCell(
        before=_held(change.before, words),
        after=_held(change.after, words),
        changed=change.is_changed,
        unsure=bool(marks & _UNSURE) and not change.is_changed,
    )


def _held(held: Sequence[Held], words: Wording) -> str:
    parts = [
        f"{words.holder(each.holder)} ({each.part})" if each.part else words.holder(each.holder)
        for each in held
    ]
    return _capital("; ".join(parts))


def _journeys(state: State, words: Wording) -> Iterator[JourneyLine]:
    runs = courses_in(state)
    for journey in state.register.journeys:
        before, after = runs[journey.id]
        drawing = _drawing(journey, after, words)
        yield JourneyLine(
            name=words.journeys[journey.id],
            figures=tuple(_figures(before, after, words.texts)),
            drawing=drawing,
            svg=journey_svg(drawing),
        )


def _figures(before: Course, after: Course, said: Texts) -> Iterator[tuple[str, str]]:
    pairs = (
        ("actors", str(before.hands), str(after.hands)),
        ("handovers", str(len(before.handovers)), str(len(after.handovers))),
        ("borders", str(before.border_crossings), str(after.border_crossings)),
        ("split", str(len(before.split_tasks)), str(len(after.split_tasks))),
        ("lost", _lost(before.lost_share, said), _lost(after.lost_share, said)),
    )
    for name, was, now in pairs:
        yield said.say(f"report.register.{name}"), now if was == now else f"{was} → {now}"


def _lost(lost: Quantity | None, said: Texts) -> str:
    if lost is None:
        return said.say("report.register.lost_unknown")
    low = lost.value if lost.low is None else lost.low
    high = lost.value if lost.high is None else lost.high
    mark = said.say(f"register.evidence.{lost.evidence}")
    span = "" if low == high else f" ({100 * low:.0f}–{100 * high:.0f}"
    return f"{100 * lost.value:.0f}{span}, {mark})" if span else f"{100 * lost.value:.0f} ({mark})"


def _drawing(journey: Journey, course: Course, words: Wording) -> Drawing:
    doers = [_who(held, words) for held in course.doers]
    lanes = tuple(dict.fromkeys(doers))
    handed = {(each.giving, each.taking): each for each in course.handovers}
    return Drawing(
        id=f"reise-{journey.id}",
        title=words.journeys[journey.id],
        in_words=" ".join(
            f"{at}. {line}."
            for at, line in enumerate(_steps_in_words(journey, course, words), start=1)
        ),
        lanes=lanes,
        steps=tuple(
            DrawnStep(
                number=step.number,
                name=_step_name(step, words.texts),
                lane=lanes.index(who),
                share=f"{100 * step.share:.0f} %" if step.share < 1 else "",
            )
            for step, who in zip(journey.steps, doers, strict=True)
        ),
        ways=tuple(
            DrawnWay(
                giving=before,
                taking=step.number,
                handover=(before, step.number) in handed,
                border=step.crosses_border,
            )
            for step in journey.steps
            for before in step.follows
        ),
    )


def _steps_in_words(journey: Journey, course: Course, words: Wording) -> Iterator[str]:
    taking = {each.taking for each in course.handovers}
    for step, held in zip(journey.steps, course.doers, strict=True):
        kind = "step_handover" if step.number in taking else "step"
        kind = "step_border" if step.crosses_border else kind
        yield words.texts.say(
            f"report.register.{kind}", name=_step_name(step, words.texts), who=_who(held, words)
        )


def _who(held: Sequence[Holder], words: Wording) -> str:
    if not held:
        return words.texts.say("report.register.resident")
    return _capital(words.holders(held))


def _step_name(step: Step, said: Texts) -> str:
    return (step.name_en if said.language == "en" else "") or step.name_nb


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
