"""This file is about checks across tasks: agreements, goals, journeys, dates and sources."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from fordel.model.finding import Finding, FindingKind
from fordel.model.journey import JourneyId
from fordel.model.register import (
    Agreement,
    Assignment,
    EachOf,
    Goal,
    Holder,
    NotKnown,
    Register,
    TaskId,
    Unit,
    UnitId,
    Units,
)
from fordel.model.source import Evidence, SourceId
from fordel.register.holders import holder_text, is_held, named
from fordel.register.holdings import Holdings, sources_of, weakest
from fordel.register.journeys import course

STALE_AFTER_DAYS = 4 * 365
"""A source older than this, about one council's term, is asked to be looked at again."""


def disputes_unowned(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Agreements in which nobody settles what the parties disagree on."""
    for each in _in_force(register.agreements, holdings.allocation.day):
        if not is_held(each.disputes):
            unknown = isinstance(each.disputes, NotKnown)
            yield Finding(
                kind=FindingKind.DISPUTES_UNOWNED,
                subject=each.id,
                tasks=each.tasks,
                holders=(("one", (each.owner,)), ("other", (each.ordered_by,))),
                facts=(("agreement", each.name_nb), ("known", "unknown" if unknown else "nobody")),
                sources=each.sources,
                evidence=Evidence.UNKNOWN if unknown else each.evidence,
            )


def goals_pull_apart(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Pairs of goals that want the same figure to go different ways on the same road."""
    by_outcome: dict[str, list[Goal]] = defaultdict(list)
    for goal in register.goals:
        if goal.period.covers(holdings.allocation.day):
            by_outcome[goal.outcome].append(goal)
    for outcome, goals in by_outcome.items():
        for one, other in combinations(goals, 2):
            if one.direction is other.direction or one.holder == other.holder:
                continue
            shared = tuple(dict.fromkeys((*one.tasks, *other.tasks)))
            met = _shared_journeys(register, one.tasks, other.tasks)
            if met or set(one.tasks) & set(other.tasks):
                yield _pulling(outcome, one, other, shared, met)


def handover_without_owner(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Journeys in which a case changes hands and nobody answers for the whole."""
    for journey in register.journeys:
        run = course(journey, holdings)
        if run.handovers and not is_held(journey.owner):
            said = journey.owner is not None and not isinstance(journey.owner, NotKnown)
            yield Finding(
                kind=FindingKind.HANDOVER_WITHOUT_OWNER,
                subject=journey.id,
                tasks=tuple(dict.fromkeys(step.task for step in journey.steps if step.task)),
                journeys=(journey.id,),
                facts=(("handovers", str(len(run.handovers))), ("hands", str(run.hands))),
                sources=journey.sources,
                evidence=journey.evidence if said else Evidence.UNKNOWN,
            )


def past_unit(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Rows that name a unit which is not there on the day, or a kind that has no units."""
    there, every = holdings.units, {unit.id: unit for unit in register.units}
    gone: dict[UnitId, list[Assignment]] = defaultdict(list)
    empty: dict[Holder, list[Assignment]] = defaultdict(list)
    for row in holdings.allocation.assignments:
        for name in named(row.holder):
            if name not in there:
                gone[name].append(row)
        if isinstance(row.holder, EachOf) and not _has_units(row.holder, holdings):
            empty[row.holder].append(row)
    for name, rows in gone.items():
        yield _past(rows, name, every)
    for holder, rows in empty.items():
        yield Finding(
            kind=FindingKind.PAST_UNIT,
            subject=holder_text(holder),
            tasks=_tasks(rows),
            holders=(("one", (holder,)), ("other", ())),
            facts=(("until", ""),),
            sources=sources_of(rows),
            evidence=Evidence.DERIVED,
        )


def stale(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Sources that are old, with the tasks that rest on nothing newer."""
    published = {source.id: source.published for source in register.sources}
    day = holdings.allocation.day
    resting: dict[SourceId, list[Assignment]] = defaultdict(list)
    for row in holdings.allocation.assignments:
        days = [found for found in (published.get(each) for each in row.sources) if found]
        if days and len(days) == len(row.sources) and (day - max(days)).days > STALE_AFTER_DAYS:
            newest = max(row.sources, key=lambda each: published[each] or date.min)
            resting[newest].append(row)
    for source, rows in resting.items():
        when = published[source]
        yield Finding(
            kind=FindingKind.STALE,
            subject=source,
            tasks=_tasks(rows),
            facts=(("count", str(len(rows))), ("published", when.isoformat() if when else "")),
            sources=(source,),
            evidence=Evidence.DERIVED,
        )


def unsourced(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """The rows that name a holder and no source, told together; assumptions say what they are."""
    del register
    rows = [
        row
        for row in holdings.allocation.assignments
        if is_held(row.holder) and not row.sources and row.evidence is not Evidence.ASSUMED
    ]
    if rows:
        yield Finding(
            kind=FindingKind.UNSOURCED,
            tasks=_tasks(rows),
            facts=(("count", str(len(rows))),),
            evidence=Evidence.DERIVED,
        )


def _in_force(agreements: Iterable[Agreement], day: date) -> Iterator[Agreement]:
    return (each for each in agreements if each.period.covers(day))


def _shared_journeys(
    register: Register, one: Sequence[TaskId], other: Sequence[TaskId]
) -> tuple[JourneyId, ...]:
    return tuple(
        journey.id
        for journey in register.journeys
        if {step.task for step in journey.steps} & set(one)
        and {step.task for step in journey.steps} & set(other)
    )


def _pulling(
    outcome: str,
    one: Goal,
    other: Goal,
    tasks: tuple[TaskId, ...],
    journeys: tuple[JourneyId, ...],
) -> Finding:
    return Finding(
        kind=FindingKind.GOALS_PULL_APART,
        subject=f"{one.id}/{other.id}",
        tasks=tasks,
        journeys=journeys,
        holders=(("one", (one.holder,)), ("other", (other.holder,))),
        facts=(
            ("outcome", outcome),
            ("one_indicator", one.indicator),
            ("other_indicator", other.indicator),
            ("one_direction", one.direction),
            ("other_direction", other.direction),
        ),
        sources=tuple(dict.fromkeys((*one.sources, *other.sources))),
        evidence=weakest(one.evidence, other.evidence),
    )


def _has_units(holder: EachOf, holdings: Holdings) -> bool:
    return any(unit.kind is holder.kind for unit in holdings.units.values())


def _past(rows: Sequence[Assignment], name: UnitId, every: Mapping[UnitId, Unit]) -> Finding:
    unit = every[name]
    return Finding(
        kind=FindingKind.PAST_UNIT,
        subject=name,
        tasks=_tasks(rows),
        holders=(
            ("one", (Units(ids=(name,)),)),
            ("other", tuple(Units(ids=(each,)) for each in unit.successors)),
        ),
        facts=(("until", unit.period.end.isoformat() if unit.period.end else ""),),
        sources=sources_of(rows),
        evidence=Evidence.DERIVED,
    )


def _tasks(rows: Iterable[Assignment]) -> tuple[TaskId, ...]:
    return tuple(dict.fromkeys(row.task for row in rows))
