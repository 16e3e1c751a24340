"""This file is about the log from answer to outcome: what became of each proposal, and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from fordel.model.outcome import Outcome, Verdict
from fordel.model.statement import PLACES, Kind, Position, Statement, StatementId
from fordel.report.basis import (
    Basing,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.chapters import unity
from fordel.report.decision.compose import Contribution
from fordel.report.decision.desk import Writer, refs_to, statement_ref
from fordel.report.decision.tasks import positions_by_task
from fordel.report.wording import day

_COLUMNS = ("proposal", "verdict", "why", "by")


class TraceKind(StrEnum):
    """What points to an outcome that nobody has said yet (norsk: sportype)."""

    MOVE = "move"
    OPTION = "option"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A move or an option that was drawn from a proposal (norsk: spor)."""

    kind: TraceKind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """An outcome with who said it, under its number in the log (norsk: avgjort)."""

    number: int
    by: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What became of the proposals, as far as it is known (norsk: utfall av svarene)."""

    ruled: Mapping[StatementId, Ruled] = field(default_factory=dict)
    traces: Mapping[StatementId, tuple[Trace, ...]] = field(default_factory=dict)


def outcome_contribution(writer: Writer, after: Aftermath) -> Contribution:
    """The chapter from answer to outcome, and its sentence in the summary."""
    proposals = [e for e in writer.desk.material.statements if e.codes.kind is Kind.PROPOSAL]
    if not proposals:
        return Contribution()
    opening = tuple(_opening(writer, proposals, after))
    parts = [_agreed(writer, after)]
    if after.ruled or after.traces:
        parts.append(_log(writer, proposals, after))
    first = Chapter(
        id=BlockId("utfall-om"),
        title=writer.say("outcome", "overview"),
        blocks=(Paragraph(id=BlockId("utfall-1"), sentences=opening),),
    )
    chapters = tuple(each for each in (first, *parts) if each)
    return Contribution(
        points=opening[:1],
        chapters={"outcome": chapters},
        entries=tuple(_entries(writer, after)),
    )


def verdict_of(writer: Writer, statement: StatementId, after: Aftermath) -> str:
    """What became of a proposal, in a few words."""
    ruled = after.ruled.get(statement)
    if ruled:
        return writer.words["verdict"][ruled.outcome.verdict.value]
    traces = after.traces.get(statement, ())
    if traces:
        told = [writer.say("trace", each.kind.value, name=each.name) for each in traces]
        return writer.listed(told)
    return writer.words["verdict"]["open"]


def wanted(writer: Writer, statement: Statement) -> str:
    """What a proposal asks for, in a few words: the measures and the tasks."""
    labels = writer.desk.labels["measure"]
    measures = writer.listed([labels[each.value] for each in statement.codes.measures])
    tasks = writer.listed([writer.task_named(each) for each in statement.codes.tasks])
    if measures and tasks:
        return writer.say("outcome", "wanted", measures=measures, tasks=tasks)
    return measures or tasks or writer.desk.labels["kind"]["proposal"]


def ruled_ref(ruled: Ruled) -> Ref:
    """A ref to a ruling in the log."""
    return Ref(kind=Basing.DECISION, id=f"outcome-{ruled.number}")


def _opening(
    writer: Writer, proposals: Sequence[Statement], after: Aftermath
) -> Iterator[Sentence]:
    counts = Counter(after.ruled[e.id].outcome.verdict for e in proposals if e.id in after.ruled)
    words = writer.words["verdict"]
    told = [f"{counts[each]} {words[each.value]}" for each in Verdict if counts[each]]
    everything = [each.id for each in proposals]
    done = sum(counts.values())
    key = "opening" if done else "opening_none"
    yield writer.counted(
        "outcome", key, everything, all=len(proposals), ruled=done, told=writer.listed(told)
    )
    waiting = [each.id for each in proposals if each.id not in after.ruled]
    if waiting and done:
        yield writer.counted("outcome", "waiting", waiting, count=len(waiting))
    pointed = [each for each in waiting if each in after.traces]
    if pointed:
        yield writer.counted("outcome", "pointed", pointed, count=len(pointed))


def _agreed(writer: Writer, after: Aftermath) -> Chapter | None:
    """What several want and none wants otherwise comes first: it must not go unanswered."""
    held = positions_by_task(writer)
    rows: list[tuple[Datum, ...]] = []
    for task in writer.desk.material.tasks:
        theirs = [each for each in held.get(task.id, ()) if each.measure in PLACES]
        if unity(theirs) == "agreed":
            rows.append(_agreement(writer, writer.task(task), theirs, after))
    if not rows:
        return None
    words = writer.words["outcome"]
    names = ("task", "agreed_wish", "who", "verdict", "why")
    table = Grid(
        id=BlockId("utfall-enige"),
        name=words["agreed_sheet"],
        caption=words["agreed_caption"],
        columns=tuple(Column(name=words[each]) for each in names),
        rows=tuple(rows),
    )
    return Chapter(id=BlockId("utfall-enighet"), title=words["agreed"], blocks=(table,))


def _agreement(
    writer: Writer, task: str, theirs: Sequence[Position], after: Aftermath
) -> tuple[Datum, ...]:
    asked = list(dict.fromkeys(one for each in theirs for one in each.proposals))
    verdicts = list(dict.fromkeys(verdict_of(writer, each, after) for each in asked))
    ruled = [after.ruled[each] for each in asked if each in after.ruled]
    whys = list(dict.fromkeys(each.outcome.why for each in ruled))
    return (
        Datum(text=task),
        Datum(text=writer.desk.labels["measure"][theirs[0].measure.value], refs=refs_to(asked)),
        Datum(text=writer.who({each.response for each in theirs})),
        Datum(text="; ".join(verdicts), refs=tuple(dict.fromkeys(map(ruled_ref, ruled)))),
        Datum(text=" ".join(whys)),
    )


def _log(writer: Writer, proposals: Sequence[Statement], after: Aftermath) -> Chapter:
    words = writer.words["outcome"]
    rows: list[tuple[Datum, ...]] = []
    groups: list[tuple[int, str]] = []
    for response in writer.desk.responses:
        mine = [each for each in proposals if each.response == response]
        if mine:
            groups.append((len(rows), writer.desk.respondent(response)))
            rows += [_row(writer, each, after) for each in mine]
    table = Grid(
        id=BlockId("utfall-logg"),
        name=words["sheet"],
        caption=words["caption"],
        columns=tuple(Column(name=words[each]) for each in _COLUMNS),
        rows=tuple(rows),
        groups=tuple(groups),
    )
    return Chapter(id=BlockId("utfall-alle"), title=words["all"], blocks=(table,))


def _row(writer: Writer, statement: Statement, after: Aftermath) -> tuple[Datum, ...]:
    ruled = after.ruled.get(statement.id)
    refs = (ruled_ref(ruled),) if ruled else ()
    return (
        Datum(text=wanted(writer, statement), refs=(statement_ref(statement.id),)),
        Datum(text=verdict_of(writer, statement.id, after), refs=refs),
        Datum(text=ruled.outcome.why if ruled else ""),
        Datum(text=_by(writer, ruled) if ruled else ""),
    )


def _by(writer: Writer, ruled: Ruled) -> str:
    decided = day(ruled.outcome.decided, writer.desk.language, "")
    return ", ".join(each for each in (ruled.by, decided) if each)


def _entries(writer: Writer, after: Aftermath) -> Iterator[SourceEntry]:
    for ruled in {each.number: each for each in after.ruled.values()}.values():
        due = day(ruled.outcome.due, writer.desk.language, "")
        details = [ruled.outcome.why, writer.say("outcome", "due", due=due) if due else ""]
        yield SourceEntry(
            ref=ruled_ref(ruled),
            title=writer.say("outcome", "ruling", number=ruled.number, by=ruled.by),
            details=tuple(each for each in details if each),
            dated=ruled.outcome.decided,
        )
