"""This file is about the whole-number program behind choosing, kept in the solver all the while.

A couple of tasks that part costs the half of how far their places differ, place by place: of the
ways to write it the one whose relaxation is tightest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Ints = NDArray[np.int64]

_GAP = 1e-4
"""How near to the bound the cost must be proven, as a share: the bound is given beside it."""

_SOME = 0.3
_WHOLE = 0.99
"""Counts that are less than one apart are the same count."""


class Verdict(StrEnum):
    """What is known: the best is proven, the time ran out, or there is none."""

    PROVEN = "proven"
    STOPPED = "stopped"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Solved:
    """What the solver found; shape of places (T,), None where it found nothing."""

    verdict: Verdict
    places: Ints | None
    cost: float
    bound: float


class Program:
    """The program in the solver: each task at one place, and all that binds them together."""

    def __init__(
        self,
        *,
        cost: Numbers,
        allowed: NDArray[np.bool_],
        couplings: Sequence[tuple[int, int, float]],
        apart: Sequence[tuple[int, int]],
        ceilings: Sequence[tuple[Numbers, float]],
        stay: tuple[Ints, int] | None,
    ) -> None:
        self._shape = cost.shape
        self._rows = 0
        self._solver = _quiet()
        tasks, places = cost.shape
        self._costs = np.concatenate(
            [cost.ravel(), *(np.full(places, weight) for _, _, weight in couplings)]
        )
        self._columns(allowed, len(couplings) * places)
        for task in range(tasks):
            self._row(self._at(task), np.ones(places), 1.0, 1.0)
        for pair, (one, other, _) in enumerate(couplings):
            self._couple(one, other, tasks * places + pair * places)
        for one, other in apart:
            for place in range(places):
                self._row([one * places + place, other * places + place], [1, 1], -np.inf, 1.0)
        self._ceilings = [
            self._row(np.arange(each.size), each.ravel(), -np.inf, most) for each, most in ceilings
        ]
        if stay is not None:
            today, moved = stay
            self._row(np.arange(tasks) * places + today, np.ones(tasks), tasks - moved, np.inf)

    def solve(self, *, seconds: float, costs: Numbers | None = None) -> Solved:
        """The best arrangement by its cost, or by other costs of each task at each place."""
        self._gaps(_GAP, 0.0)
        return self._solve(seconds, costs)

    def most_of(self, wanted: NDArray[np.bool_], *, seconds: float, sure: bool) -> Solved:
        """The arrangement with the most of the wanted places, for sure or nearly so."""
        self._gaps(0.0 if sure else _SOME, _WHOLE)
        return self._solve(seconds, -wanted.astype(float).ravel())

    def _gaps(self, relative: float, absolute: float) -> None:
        self._solver.setOptionValue("mip_rel_gap", relative)
        self._solver.setOptionValue("mip_abs_gap", absolute)

    def _solve(self, seconds: float, costs: Numbers | None) -> Solved:
        held = self._costs
        if costs is not None:
            held = np.concatenate([costs, np.zeros(len(self._costs) - len(costs))])
        self._solver.changeColsCost(len(held), np.arange(len(held), dtype=np.int32), held)
        self._solver.setOptionValue("time_limit", self._solver.getRunTime() + seconds)
        self._solver.run()
        return self._answer()

    def ceiling_row(self, at: int) -> int:
        """The row of a ceiling."""
        return self._ceilings[at]

    def bound(self, row: int, most: float) -> None:
        """Raise or lower a ceiling."""
        self._solver.changeRowBounds(row, -highspy.kHighsInf, min(most, highspy.kHighsInf))

    def cap_cost(self, most: float) -> None:
        """Allow only arrangements that cost at most so much."""
        self._row(np.arange(len(self._costs)), self._costs, -np.inf, most)

    def _columns(self, allowed: NDArray[np.bool_], parted: int) -> None:
        count = allowed.size + parted
        upper = np.concatenate([allowed.ravel().astype(float), np.ones(parted)])
        none = np.zeros(0, np.int32)
        self._solver.addCols(count, self._costs, np.zeros(count), upper, 0, none, none, np.zeros(0))
        whole = np.full(allowed.size, highspy.HighsVarType.kInteger.value, np.uint8)
        places = np.arange(allowed.size, dtype=np.int32)
        self._solver.changeColsIntegrality(allowed.size, places, whole)

    def _couple(self, one: int, other: int, start: int) -> None:
        for place in range(self._shape[1]):
            columns = [start + place, one * self._shape[1] + place, other * self._shape[1] + place]
            self._row(columns, [1.0, -1.0, 1.0], 0.0, np.inf)

    def _at(self, task: int) -> Ints:
        return np.arange(task * self._shape[1], (task + 1) * self._shape[1])

    def _row(
        self,
        columns: Sequence[int] | Ints,
        factors: Sequence[float] | Numbers,
        low: float,
        high: float,
    ) -> int:
        at = np.asarray(columns, np.int32)
        infinity = highspy.kHighsInf
        self._solver.addRow(
            max(low, -infinity), min(high, infinity), len(at), at, np.asarray(factors, float)
        )
        self._rows += 1
        return self._rows - 1

    def _answer(self) -> Solved:
        known = {
            highspy.HighsModelStatus.kOptimal: Verdict.PROVEN,
            highspy.HighsModelStatus.kInfeasible: Verdict.IMPOSSIBLE,
        }
        info = self._solver.getInfo()
        found = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
        places = None
        if found:
            values = np.array(self._solver.getSolution().col_value)[
                : self._shape[0] * self._shape[1]
            ]
            places = values.reshape(self._shape).argmax(axis=1).astype(np.int64)
        return Solved(
            verdict=known.get(self._solver.getModelStatus(), Verdict.STOPPED),
            places=places,
            cost=float(info.objective_function_value) if found else np.inf,
            bound=float(info.mip_dual_bound),
        )


def _quiet() -> Any:
    """A solver that says nothing and uses one thread, so that it answers the same every time."""
    make: Any = highspy.Highs
    solver = make()
    for option, value in (("output_flag", False), ("threads", 1)):
        solver.setOptionValue(option, value)
    return solver
