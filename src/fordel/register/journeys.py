"""This file is about journeys under an allocation: who acts, who hands over, and what gets lost.

A handover that goes well is a handover too: the count says how often a case changes hands, not
that it is done badly. What is lost on it is an assumption, and stands with its range and mark.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from fordel.model.finding import Course, Handover
from fordel.model.journey import Journey, Step
from fordel.model.move import Allocation
from fordel.model.register import Holder, Register, Role, TaskId
from fordel.model.source import Evidence, Quantity
from fordel.register.holders import is_held
from fordel.register.holdings import Holdings, holders_in, holdings_of, weakest

_FACETS = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)


def courses(
    register: Register, allocation: Allocation, *, loss: Quantity | None = None
) -> tuple[Course, ...]:
    """Every journey as it runs under the allocation.

    ``loss`` is the chance that a case is lost in a handover, for those that state none.
    """
    holdings = holdings_of(allocation)
    return tuple(course(journey, holdings, loss=loss) for journey in register.journeys)


def course(journey: Journey, holdings: Holdings, *, loss: Quantity | None = None) -> Course:
    """One journey as it runs.

    Units:
        lost_share counts losses for one case; lost_cases those of a year.
    """
    doers = {step.number: doers_of(step, holdings) for step in journey.steps}
    handovers = tuple(_handovers(journey, holdings, doers, loss))
    tasks = tuple(dict.fromkeys(step.task for step in journey.steps if step.task))
    lost = _lost(journey, handovers)
    acting = {holdings.ids(each) for held in doers.values() for each in held}
    borders = sum(each.crosses_border for each in handovers)
    return Course(
        journey=journey.id,
        doers=tuple(doers[step.number] for step in journey.steps),
        handovers=handovers,
        split_tasks=tuple(task for task in tasks if is_split(task, holdings)),
        hands=len(acting) + borders,
        border_crossings=borders,
        unstated=sum(each.loss is None for each in handovers),
        lost_share=lost,
        lost_cases=_times(lost, journey.volume),
    )


def doers_of(step: Step, holdings: Holdings) -> tuple[Holder, ...]:
    """Who acts in a step; empty where no source says."""
    if step.actor is not None:
        return (step.actor,) if is_held(step.actor) else ()
    return holders_in(holdings.held(step.task, step.role)) if step.task else ()


def is_split(task: TaskId, holdings: Holdings) -> bool:
    """Whether those who decide, pay and do are not the same."""
    facets = [holdings.hands(holders_in(holdings.held(task, role))) for role in _FACETS]
    known = [facet for facet in facets if facet]
    return len(known) > 1 and not frozenset.intersection(*known)


def _handovers(
    journey: Journey,
    holdings: Holdings,
    doers: Mapping[int, tuple[Holder, ...]],
    loss: Quantity | None,
) -> Iterator[Handover]:
    shares = {step.number: step.share for step in journey.steps}
    for step in journey.steps:
        whole = sum(shares[before] for before in step.follows) or 1.0
        for before in step.follows:
            giving, taking = (holdings.hands(doers[each]) for each in (before, step.number))
            changes = bool(giving and taking and not giving & taking)
            if changes or step.crosses_border:
                yield Handover(
                    giving=before,
                    taking=step.number,
                    share=step.share * shares[before] / whole,
                    crosses_border=step.crosses_border,
                    loss=step.loss or loss,
                )


def _lost(journey: Journey, handovers: Sequence[Handover]) -> Quantity | None:
    stated = [each.loss for each in handovers if each.loss]
    if handovers and not stated:
        return None
    low, middle, high = (_expected(journey, handovers, bound) for bound in ("low", "value", "high"))
    marks = [Evidence.DERIVED, *(each.evidence for each in stated)]
    return Quantity(
        value=middle, unit="losses a case", low=low, high=high, evidence=weakest(*marks)
    )


def _expected(journey: Journey, handovers: Sequence[Handover], bound: str) -> float:
    """The losses expected for one case; what is lost once goes no further."""
    ways = {(each.giving, each.taking): each for each in handovers}
    shares = {step.number: step.share for step in journey.steps}
    alive: dict[int, float] = {}
    lost = 0.0
    for step in journey.steps:
        whole = sum(shares[before] for before in step.follows)
        arriving = 0.0 if step.follows else 1.0
        for before in step.follows:
            weight = shares[before] / whole if whole else 1 / len(step.follows)
            way = ways.get((before, step.number))
            chance = _bound(way.loss, bound) if way and way.loss else 0.0
            arriving += weight * alive[before] * (1 - chance)
            lost += step.share * weight * alive[before] * chance
        alive[step.number] = arriving
    return lost


def _bound(loss: Quantity, bound: str) -> float:
    match bound:
        case "low":
            return loss.value if loss.low is None else loss.low
        case "high":
            return loss.value if loss.high is None else loss.high
        case _:
            return loss.value


def _times(share: Quantity | None, volume: Quantity | None) -> Quantity | None:
    if share is None or volume is None:
        return None
    return replace(
        share,
        value=share.value * volume.value,
        unit=volume.unit,
        low=_bound(share, "low") * _bound(volume, "low"),
        high=_bound(share, "high") * _bound(volume, "high"),
        evidence=weakest(share.evidence, volume.evidence),
    )
