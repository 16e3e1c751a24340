"""This file is about the way there: what moves when, who sees to it, what it hangs on."""

from collections.abc import Iterator, Sequence
from datetime import date

from fordel.model.appraisal import Truth
from fordel.model.finding import Finding
from fordel.register.check import findings
from fordel.report.basis import (
    Basing,
    Block,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Points,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.decision.compose import Contribution
from fordel.report.wording import day
from fordel.workbench.basis_register import WHOLE, register_ref
from fordel.workbench.follow_up import Aim, Followed, leaning_on
from fordel.workbench.register import State
from fordel.workbench.register_words import Wording, wording
from fordel.workbench.texts import Texts

_LOG = Ref(kind=Basing.DECISION, id="follow-up")
_PLAN = ("number", "task", "roles", "giver", "taker", "day", "owner", "condition", "leans_on")
_AIMS = ("number", "aim", "before", "expected", "latest", "standing")


def transition_contribution(
    followed: Sequence[Followed], state: State, said: Texts
) -> Contribution:
    """The transition plan, new risks and the follow-up, where any move stands."""
    if not followed:
        return Contribution()
    words = wording(state.register, said, more=state.after.units)
    chapters = [_plan(followed, state, words), _risks(state, words)]
    aims = [(each, aim) for each in followed for aim in each.aims]
    if aims:
        chapters.append(_aims(aims, words))
    opening = said.say("decision.transition.entry", count=len(followed))
    return Contribution(
        chapters={"success": tuple(chapters)},
        entries=(
            SourceEntry(ref=_LOG, title=said.say("decision.transition.log"), details=(opening,)),
        ),
    )


def _plan(followed: Sequence[Followed], state: State, words: Wording) -> Chapter:
    said = words.texts
    leans = leaning_on(followed, state)
    rows = tuple(tuple(_planned(each, leans[each.made.number], words)) for each in followed)
    table = Grid(
        id=BlockId("overgang-plan"),
        name=said.say("decision.transition.sheet"),
        caption=said.say("decision.transition.caption"),
        columns=tuple(
            Column(name=said.say(f"decision.transition.{name}"), numeric=name == "number")
            for name in _PLAN
        ),
        rows=rows,
        note=said.say("decision.transition.note"),
        refs=(_LOG,),
    )
    undated = sum(each.day is None for each in followed)
    unowned = sum(not each.plan.owner for each in followed)
    missing = said.say("decision.transition.missing", undated=undated, unowned=unowned)
    opening = Paragraph(id=BlockId("overgang-1"), sentences=(Sentence(text=missing, refs=(_LOG,)),))
    title = said.say("decision.transition.title")
    return Chapter(id=BlockId("overgang"), title=title, blocks=(opening, table))


def _planned(each: Followed, leans: Sequence[int], words: Wording) -> Iterator[Datum]:
    move, said = each.made.move, words.texts
    roles = words.listed([words.role(role) for role in move.roles])
    part = f" ({move.part})" if move.part else ""
    yield Datum(text=str(each.made.number), value=each.made.number)
    yield Datum(text=f"{words.task(move.task)}{part}")
    yield Datum(text=roles)
    yield Datum(text=words.holder(move.giver))
    yield Datum(text=words.holder(move.taker))
    yield Datum(text=_day(each.day, said))
    yield Datum(text=each.plan.owner or said.say("decision.transition.nobody"))
    yield Datum(text=condition_in_words(each, said))
    yield Datum(text=", ".join(map(str, leans)) or "–")


def condition_in_words(each: Followed, said: Texts) -> str:
    """The condition of a move, and whether it is met."""
    condition = each.made.move.condition
    if not condition:
        return said.say("decision.transition.no_condition")
    known = {None: "open", True: "met", False: "unmet"}[each.plan.condition_met]
    state = said.say(f"decision.transition.{known}")
    return f"{condition} ({state})"


def _risks(state: State, words: Wording) -> Chapter:
    """What stands out after the moves that did not before, and what no longer does."""
    said = words.texts
    before = {_about(each): each for each in findings(state.register, state.before)}
    after = {_about(each): each for each in findings(state.register, state.after)}
    blocks: list[Block] = []
    for key, found, other in (("new", after, before), ("mended", before, after)):
        told = [each for name, each in found.items() if name not in other]
        lead = said.say(f"decision.transition.{key}", count=len(told))
        opening = Sentence(text=lead, refs=(WHOLE,), truth=Truth.COUNTED)
        blocks.append(Paragraph(id=BlockId(f"overgang-{key}-1"), sentences=(opening,)))
        if told:
            points = tuple(_risk(each, words) for each in told)
            blocks.append(Points(id=BlockId(f"overgang-{key}-2"), points=points))
    title = said.say("decision.transition.risks")
    return Chapter(id=BlockId("overgang-risiko"), title=title, blocks=tuple(blocks))


def _about(finding: Finding) -> tuple[object, ...]:
    """What makes two findings the same, though their figures differ."""
    return finding.kind, finding.tasks, finding.journeys, dict(finding.facts).get("roles", "")


def _risk(finding: Finding, words: Wording) -> Sentence:
    refs = tuple(register_ref(each) for each in finding.sources) or (WHOLE,)
    return Sentence(text=words.finding(finding).why, refs=refs, truth=Truth.COUNTED)


def _aims(aims: Sequence[tuple[Followed, Aim]], words: Wording) -> Chapter:
    said = words.texts
    rows = tuple(tuple(_aim(each, aim, said)) for each, aim in aims)
    table = Grid(
        id=BlockId("oppfolging-mal"),
        name=said.say("decision.transition.aims_sheet"),
        caption=said.say("decision.transition.aims_caption"),
        columns=tuple(
            Column(name=said.say(f"decision.transition.{name}"), numeric=name == "number")
            for name in _AIMS
        ),
        rows=rows,
        refs=(_LOG,),
    )
    title = said.say("decision.transition.aims")
    return Chapter(id=BlockId("oppfolging"), title=title, blocks=(table,))


def _aim(each: Followed, aim: Aim, said: Texts) -> Iterator[Datum]:
    target = aim.target
    yield Datum(text=str(each.made.number), value=each.made.number)
    yield Datum(text=f"{target.id} ({target.unit})" if target.unit else target.id)
    yield Datum(text="–" if target.before is None else number(target.before, said))
    yield Datum(text=f"{number(target.low, said)}–{number(target.high, said)}")
    yield Datum(text=latest_in_words(aim, said))
    yield Datum(text=said.say(f"decision.standing.{aim.standing}"))


def latest_in_words(aim: Aim, said: Texts) -> str:
    """The newest figure and its day."""
    if not aim.figures:
        return "–"
    newest = aim.figures[-1]
    return f"{number(newest.value, said)} ({_day(newest.day, said)})"


def number(value: float, said: Texts) -> str:
    """A figure as people write it."""
    text = f"{value:g}"
    return text.replace(".", ",") if said.language == "nb" else text


def _day(when: date | None, said: Texts) -> str:
    return day(when, said.language, said.say("decision.transition.undated"))
