"""This file is about where each task of a city should lie, all together, by what it comes to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.choose import Ceiling, Chosen, Coupling, Near, Puzzle, frontier, near
from fordel.model.appraisal import CriterionId
from fordel.model.geography import MapId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.premises import ClassId
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.appraisal import Appraised, options_of, worked_out
from fordel.workbench.ground import Held, today_map

PLACES = (Place.DISTRICT, Place.POOL, Place.HOST, Place.CENTRAL)
"""Where the doing of a task can lie; what is bought or given up is not a matter of size."""

COST = CriterionId("net_value")
CEILINGS = (CriterionId("days_uncovered"), CriterionId("travel_minutes"))

_AS_IT_IS = OptionId("as-it-is")
_SUPERVISION = ClassId("supervision")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of an arrangement (norsk: bestilling).

    ``most_moved`` tasks may be changed; a journey that is broken between two tasks costs
    ``handover`` MNOK; the first ceiling is lowered in so many ``points``. ``map`` is the map it is
    drawn on; today's, where none is named.
    """

    most_moved: int | None = None
    handover: float = 0.0
    points: int = 20
    map: MapId | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Arranged:
    """The frontier, and what each task must, can and never be (norsk: plassering av oppgaver).

    ``base`` is what the map itself costs, with every task where it is today, in MNOK over the life
    of a structure: the cost of an arrangement on it comes on top.
    """

    map: MapId
    base: float
    puzzle: Puzzle
    frontier: tuple[Chosen, ...]
    near: Near


def arranged(held: Held, wanted: Wanted, *, draws: int = 1000, seed: int = 1) -> Arranged:
    """The best arrangements of the doing of tasks, on one map.

    Raises:
        InputError: F569 or F570, if no arrangement meets the conditions; F536, for a map that is
            not there.
    """
    puzzle, base = puzzle_of(held, wanted, draws=draws, seed=seed)
    return Arranged(
        map=wanted.map or today_map(held.city),
        base=base,
        puzzle=puzzle,
        frontier=frontier(puzzle, CEILINGS[0], points=wanted.points),
        near=near(puzzle),
    )


def over_maps(
    held: Held, wanted: Wanted, maps: Sequence[MapId], *, draws: int = 1000, seed: int = 1
) -> tuple[Arranged, ...]:
    """The best arrangements on each of several maps, that with the cheapest whole first.

    Raises:
        InputError: as ``arranged``.
    """
    found = [arranged(held, replace(wanted, map=each), draws=draws, seed=seed) for each in maps]
    return tuple(sorted(found, key=lambda each: each.base + each.frontier[0].cost))


def puzzle_of(held: Held, wanted: Wanted, *, draws: int, seed: int) -> tuple[Puzzle, float]:
    """Each task at each place: middle effects, worked out with all tasks at that place.

    The tasks are those whose doing can be pooled and that lie at one of the places today. No
    ceiling is above what it comes to today on that map. What the register says is supervised from
    a place is not done there, and a supervision not where that which it is a part of is done,
    unless it is so today. Beside the puzzle stands what the map costs by itself.
    """
    now_there = options_of(held)[0]
    today = replace(now_there, id=_AS_IT_IS, map=wanted.map or now_there.map)
    tasks = tuple(
        task for task, kind in held.counted.items() if kind.pooled and _now(held, task) in PLACES
    )
    tried = [*(_all_at(today, tasks, place) for place in PLACES), today]
    city = replace(held, premises=replace(held.premises, options=tuple(tried)))
    done = worked_out(city, draws=draws, seed=seed)
    now = np.array([PLACES.index(_now(held, task)) for task in tasks])
    rows = np.arange(len(tasks))
    cost = -_middles(done, tasks, COST, tried)
    sums = {name: _middles(done, tasks, name, tried) for name in CEILINGS}
    for each in (cost, *sums.values()):
        # Where a task is today it is as it is today, with those who share it now.
        each[rows, now] = each[:, -1]
    cost, sums = cost[:, :-1], {name: each[:, :-1] for name, each in sums.items()}
    whole = done.effects.judged
    city = whole.values[-1, [each.id for each in whole.criteria].index(COST)]
    return Puzzle(
        tasks=tasks,
        places=tuple(place.value for place in PLACES),
        today=now,
        cost=cost,
        allowed=_allowed(held, tasks, now),
        couplings=tuple(_couplings(held, tasks, wanted.handover)) if wanted.handover else (),
        apart=tuple(_apart(held, tasks)),
        ceilings=tuple(
            Ceiling(name=name, each=each, most=float(each[rows, now].sum()) + 1e-9)
            for name, each in sums.items()
            if name == CEILINGS[0]
        ),
        most_moved=wanted.most_moved,
    ), 0.0 - float(np.median(city)) - float(cost[rows, now].sum())


def _allowed(held: Held, tasks: Sequence[TaskId], now: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Where each task may be done: not where it is supervised from, but where it is today."""
    allowed = np.ones((len(tasks), len(PLACES)), bool)
    for row, task in enumerate(tasks):
        for over in (held.today.of(task, Role.SUPERVISION), _whole(held, task)):
            if over is not None and over.place in PLACES:
                allowed[row, PLACES.index(over.place)] = False
    allowed[np.arange(len(tasks)), now] = True
    return allowed


def _apart(held: Held, tasks: Sequence[TaskId]) -> Iterator[tuple[TaskId, TaskId]]:
    """Each supervision with what it is a part of, where both are placed and lie apart today."""
    above = {each.id: each.parent for each in held.state.register.tasks}
    for task in tasks:
        whole = above.get(task)
        if whole is None or whole not in tasks or not _supervises(held, task):
            continue
        if _now(held, task) is not _now(held, whole):
            yield task, whole


def _whole(held: Held, task: TaskId) -> Arrangement | None:
    """Where that is done which a supervision is a part of, if it stays where it is."""
    if not _supervises(held, task):
        return None
    above = {each.id: each.parent for each in held.state.register.tasks}
    whole = above.get(task)
    if whole is None or (whole in held.counted and held.counted[whole].pooled):
        return None
    return held.today.done(whole)


def _supervises(held: Held, task: TaskId) -> bool:
    return held.counted[task].id == _SUPERVISION


def _now(held: Held, task: TaskId) -> Place | None:
    found = held.today.done(task)
    return None if found is None else found.place


def _all_at(today: Option, tasks: Sequence[TaskId], place: Place) -> Option:
    """Today, with the doing of all the tasks at one place."""
    return replace(
        today,
        id=OptionId(f"all-{place.value}"),
        name_nb=place.value,
        arrangements=tuple(
            Arrangement(task=task, role=Role.DELIVERY, place=place) for task in tasks
        ),
    )


def _middles(
    done: Appraised, tasks: Sequence[TaskId], criterion: CriterionId, tried: Sequence[Option]
) -> np.ndarray:
    """The middle of each task on a criterion at each place; shape (T, L)."""
    rows = []
    for task in tasks:
        found = done.effects.of_task(task, criterion)
        rows.append(
            [float(np.median(found[each.id])) if each.id in found else 0.0 for each in tried]
        )
    return np.array(rows)


def _couplings(held: Held, tasks: Sequence[TaskId], cost: float) -> Iterator[Coupling]:
    """Tasks that follow each other on some journey."""
    pairs: dict[tuple[TaskId, TaskId], None] = {}
    for journey in held.state.register.journeys:
        steps = [each.task for each in journey.steps if each.task in tasks]
        for one, other in pairwise(steps):
            if one is not None and other is not None and one != other:
                pairs[min(one, other), max(one, other)] = None
    for one, other in pairs:
        yield Coupling(one=one, other=other, cost=cost)
