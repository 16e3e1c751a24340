"""This file is about choosing where each task should lie, all tasks together.

Tasks hang together: by journeys that are dearer when broken, by duties that must be kept apart,
and by how much can be changed at once. The result is never one answer only: a frontier, and for
each task what it must, can and never should be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.choose_solver import Program, Solved, Verdict
from fordel.errors import InputError
from fordel.model.task import TaskId

Numbers = NDArray[np.float64]
Choice = NDArray[np.int64]

CLOSE = 0.01
"""How much dearer than the best an arrangement may be and still be worth looking at."""

_FEW = 2
_STAKE = 0.1
"""Beside a best cost that is nearly nothing, nearness is a share of a tenth of what is at stake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupling:
    """Two tasks on one journey, and what it costs each year if they lie at different places."""

    one: TaskId
    other: TaskId
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceiling:
    """A sum over all tasks that may not be passed, such as days without cover (norsk: tak).

    Shapes:
        each: (T, L), what each task adds at each place.
    """

    name: str
    each: Numbers
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Puzzle:
    """The tasks, where they may lie, and what it costs (norsk: plasseringsproblem).

    ``apart`` are duties that may not lie at the same place, such as doing and inspecting.
    ``most_moved`` is how many tasks can be changed at all.

    Shapes:
        today: (T,), the number of a place; cost, allowed: (T, L).
    """

    tasks: tuple[TaskId, ...]
    places: tuple[str, ...]
    today: Choice
    cost: Numbers
    allowed: NDArray[np.bool_]
    couplings: tuple[Coupling, ...] = ()
    apart: tuple[tuple[TaskId, TaskId], ...] = ()
    ceilings: tuple[Ceiling, ...] = ()
    most_moved: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Where each task lies in a best arrangement, and how near to the best it is proven to be.

    ``bound`` is what no arrangement costs less than. ``sums`` has what each ceiling comes to.

    Shapes:
        places: (T,).
    """

    places: Choice
    cost: float
    bound: float
    moved: int
    sums: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """At which places each task lies in some arrangement that is nearly best.

    ``slack`` is how much dearer than the best they may be. ``proven`` is whether every place that
    is left out was proven to be in none.

    Shapes:
        possible: (T, L).
    """

    best: Chosen
    within: float
    slack: float
    possible: NDArray[np.bool_]
    proven: bool

    def verdict(self, task: int) -> str:
        """``must`` for a task with one place only, else ``can``."""
        return "must" if int(self.possible[task].sum()) == 1 else "can"


def best(puzzle: Puzzle, *, seconds: float = 60.0) -> Chosen:
    """The arrangement that costs least.

    Raises:
        InputError: F568, for tasks that are not there; F569, if there is none, with what stands
            in the way; F570, if none was found in time.
    """
    _check(puzzle)
    solved = _program(puzzle).solve(seconds=seconds)
    return _chosen(puzzle, solved)


def frontier(
    puzzle: Puzzle, ceiling: str, *, points: int = 20, seconds: float = 60.0
) -> tuple[Chosen, ...]:
    """The cheapest arrangements under a ceiling that is lowered step by step, dearest last.

    From what the ceiling comes to when it is left out down to the least it can be.

    Raises:
        InputError: as ``best``.
    """
    _check(puzzle)
    at = next((i for i, each in enumerate(puzzle.ceilings) if each.name == ceiling), None)
    if at is None:
        _refuse_unknown(ceiling)
        return ()
    held = puzzle.ceilings[at]
    program = _program(puzzle)
    row = program.ceiling_row(at)
    program.bound(row, np.inf)
    loosest = _sum_of(_chosen(puzzle, program.solve(seconds=seconds)), at)
    least = _least(puzzle, program, held, seconds)
    found: list[Chosen] = []
    for most in np.linspace(loosest, least, points):
        # A hair of room: the least is itself the answer of a solver with tolerances.
        program.bound(row, float(most) + 1e-7 * max(1.0, abs(most)))
        found.append(_chosen(puzzle, program.solve(seconds=seconds)))
    return tuple(found)


def near(puzzle: Puzzle, *, within: float = CLOSE, seconds: float = 60.0) -> Near:
    """For each task the places it has in some arrangement at most so much dearer than the best.

    So much is a share of the best cost, or of a tenth of what is at stake where that is more.

    Each round asks for the arrangement, among the nearly best, with the most places that were not
    seen yet; when there is none, what is left is proven to be never.

    Raises:
        InputError: as ``best``.
    """
    _check(puzzle)
    program = _program(puzzle)
    chosen = _chosen(puzzle, program.solve(seconds=seconds))
    seen = np.zeros(puzzle.cost.shape, bool)
    rows = np.arange(len(seen))
    seen[rows, chosen.places] = True
    slack = within * max(abs(chosen.cost), _STAKE * at_stake(puzzle))
    program.cap_cost(chosen.cost + slack)
    proven = sure = False
    while not proven:
        solved = program.most_of(~seen, seconds=seconds, sure=sure)
        if solved.places is None:
            break
        new = ~seen[rows, solved.places]
        seen[rows, solved.places] = True
        if not new.any() and sure:
            proven = solved.verdict is Verdict.PROVEN
            break
        # A quick answer that has few new places is the time to ask for a proof.
        sure = int(new.sum()) <= _FEW
    return Near(best=chosen, within=within, slack=slack, possible=seen, proven=proven)


def at_stake(puzzle: Puzzle) -> float:
    """What the dearest place of each task costs more than its cheapest, over all tasks."""
    dearest = np.where(puzzle.allowed, puzzle.cost, -np.inf).max(axis=1)
    cheapest = np.where(puzzle.allowed, puzzle.cost, np.inf).min(axis=1)
    return float((dearest - cheapest).sum())


def in_the_way(puzzle: Puzzle, *, seconds: float = 20.0) -> tuple[str, ...]:
    """The conditions without which there would be an arrangement, one at a time.

    ``allowed``, ``apart``, ``moves`` or a ceiling's name; empty if no single one is enough.
    """
    return tuple(
        name
        for name, loosened in _loosened(puzzle)
        if _program(loosened).solve(seconds=seconds).places is not None
    )


def _loosened(puzzle: Puzzle) -> Iterator[tuple[str, Puzzle]]:
    yield "allowed", replace(puzzle, allowed=np.ones_like(puzzle.allowed))
    if puzzle.apart:
        yield "apart", replace(puzzle, apart=())
    if puzzle.most_moved is not None:
        yield "moves", replace(puzzle, most_moved=None)
    for at, each in enumerate(puzzle.ceilings):
        others = (*puzzle.ceilings[:at], *puzzle.ceilings[at + 1 :])
        yield each.name, replace(puzzle, ceilings=others)


def _program(puzzle: Puzzle) -> Program:
    at = {task: place for place, task in enumerate(puzzle.tasks)}
    return Program(
        cost=puzzle.cost,
        allowed=puzzle.allowed,
        couplings=[(at[each.one], at[each.other], each.cost) for each in puzzle.couplings],
        apart=[(at[one], at[other]) for one, other in puzzle.apart],
        ceilings=[(each.each, each.most) for each in puzzle.ceilings],
        stay=None if puzzle.most_moved is None else (puzzle.today, puzzle.most_moved),
    )


def _least(puzzle: Puzzle, program: Program, held: Ceiling, seconds: float) -> float:
    """The least that the ceiling's sum can be."""
    solved = program.solve(seconds=seconds, costs=held.each.ravel())
    if solved.places is None:
        _refuse(puzzle, solved)
        return 0.0
    return float(held.each[np.arange(len(puzzle.tasks)), solved.places].sum())


def _chosen(puzzle: Puzzle, solved: Solved) -> Chosen:
    if solved.places is None:
        _refuse(puzzle, solved)
    assert solved.places is not None
    rows = np.arange(len(puzzle.tasks))
    return Chosen(
        places=solved.places,
        cost=solved.cost,
        bound=solved.bound,
        moved=int((solved.places != puzzle.today).sum()),
        sums=tuple(
            (each.name, float(each.each[rows, solved.places].sum())) for each in puzzle.ceilings
        ),
    )


def _sum_of(chosen: Chosen, at: int) -> float:
    return chosen.sums[at][1]


def _check(puzzle: Puzzle) -> None:
    named = {end for each in puzzle.couplings for end in (each.one, each.other)}
    named |= {end for pair in puzzle.apart for end in pair}
    unknown: Sequence[str] = sorted(named - set(puzzle.tasks))
    if unknown:
        _refuse_unknown(", ".join(unknown))


def _refuse_unknown(names: str) -> None:
    raise InputError(
        "F568",
        "{names} is not among the tasks and ceilings to choose between.",
        hint="Check the names.",
        names=names,
    )


def _refuse(puzzle: Puzzle, solved: Solved) -> None:
    if solved.verdict is not Verdict.IMPOSSIBLE:
        raise InputError(
            "F570",
            "No arrangement was found in the time that was given.",
            hint="Give more time, or loosen a condition.",
        )
    names = in_the_way(puzzle)
    raise InputError(
        "F569",
        "No arrangement meets all conditions. In the way: {names}.",
        hint="Loosen one of them, or two if none is enough by itself.",
        names=", ".join(names) or "–",
    )
