"""This file is about where each task of a city should lie, all together, by what it comes to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from fordel.appraisal.choose import Ceiling, Chosen, Coupling, Near, Puzzle, frontier, near
from fordel.model.appraisal import CriterionId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.appraisal import Appraised, options_of, worked_out
from fordel.workbench.ground import Held

PLACES = (Place.DISTRICT, Place.POOL, Place.HOST, Place.CENTRAL)
"""Where the doing of a task can lie; what is bought or given up is not a matter of size."""

COST = CriterionId("net_value")
CEILINGS = (CriterionId("days_uncovered"), CriterionId("travel_minutes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of an arrangement (norsk: bestilling).

    ``most_moved`` tasks may be changed; a journey that is broken between two tasks costs
    ``handover`` MNOK; the first ceiling is lowered in so many ``points``.
    """

    most_moved: int | None = None
    handover: float = 0.0
    points: int = 20


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Arranged:
    """The frontier, and what each task must, can and never be (norsk: plassering av oppgaver)."""

    puzzle: Puzzle
    frontier: tuple[Chosen, ...]
    near: Near


def arranged(held: Held, wanted: Wanted, *, draws: int = 1000, seed: int = 1) -> Arranged:
    """The best arrangements of the doing of tasks, on today's map.

    Raises:
        InputError: F569 or F570, if no arrangement meets the conditions.
    """
    puzzle = puzzle_of(held, wanted, draws=draws, seed=seed)
    return Arranged(
        puzzle=puzzle,
        frontier=frontier(puzzle, CEILINGS[0], points=wanted.points),
        near=near(puzzle),
    )


def puzzle_of(held: Held, wanted: Wanted, *, draws: int, seed: int) -> Puzzle:
    """Each task at each place: middle effects, worked out with all tasks at that place.

    The tasks are those whose doing can be pooled and that lie at one of the places today. No
    ceiling is above what it comes to today.
    """
    today = options_of(held)[0]
    tasks = tuple(
        task for task, kind in held.counted.items() if kind.pooled and _now(held, task) in PLACES
    )
    tried = [_all_at(today, tasks, place) for place in PLACES]
    city = replace(held, premises=replace(held.premises, options=tuple(tried)))
    done = worked_out(city, draws=draws, seed=seed)
    now = np.array([PLACES.index(_now(held, task)) for task in tasks])
    rows = np.arange(len(tasks))
    cost = -_middles(done, tasks, COST, tried)
    sums = {name: _middles(done, tasks, name, tried) for name in CEILINGS}
    return Puzzle(
        tasks=tasks,
        places=tuple(place.value for place in PLACES),
        today=now,
        cost=cost,
        allowed=np.ones(cost.shape, bool),
        couplings=tuple(_couplings(held, tasks, wanted.handover)) if wanted.handover else (),
        ceilings=tuple(
            Ceiling(name=name, each=each, most=float(each[rows, now].sum()) + 1e-9)
            for name, each in sums.items()
            if name == CEILINGS[0]
        ),
        most_moved=wanted.most_moved,
    )


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
