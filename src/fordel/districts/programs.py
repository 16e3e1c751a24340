"""This file is about whole-number programs: how a question is put to the solver, and its answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

import highspy
import numpy as np
from scipy.sparse import csr_array, vstack

from fordel.districts.graph import Ints, Numbers


class Verdict(StrEnum):
    """What is known about the best answer: it is proven, the time ran out, or there is none."""

    PROVEN = "proven"
    STOPPED = "stopped"
    IMPOSSIBLE = "impossible"


class Rows(NamedTuple):
    """Conditions of one kind: each row of the matrix lies between low and high."""

    matrix: csr_array
    low: Numbers
    high: Numbers


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Program:
    """The least cost over quantities from 0 to 1, whole or not, under conditions.

    The last ``loose`` quantities need not be whole even if the others must.
    """

    costs: Numbers
    rows: tuple[Rows, ...]
    whole: bool = True
    loose: int = 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Answer:
    """What the solver found.

    ``bound`` is the cost that no answer is below; ``reduced`` says by how much the cost grows at
    least if a quantity that is 0 becomes 1, and ``prices`` how much it grows when the sides of a
    condition grow by one. Both are known when nothing had to be whole. ``others`` are answers that
    were found on the way.
    """

    verdict: Verdict
    chosen: Numbers | None
    cost: float
    bound: float
    reduced: Numbers
    prices: Numbers
    seconds: float
    others: tuple[Numbers, ...] = ()


def rows(
    entries: Sequence[tuple[Sequence[int] | Ints, Sequence[float] | Numbers]],
    width: int,
    low: float,
    high: float,
) -> Rows:
    """Conditions that all have the same bounds, each given as columns and factors."""
    sizes = [len(columns) for columns, _ in entries]
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    columns = np.concatenate([np.asarray(each, np.int64) for each, _ in entries] or [starts[:0]])
    factors = np.concatenate([np.asarray(each, float) for _, each in entries] or [np.zeros(0)])
    matrix = csr_array((factors, columns, starts), shape=(len(entries), width))
    matrix.sum_duplicates()
    return Rows(matrix, np.full(len(entries), low), np.full(len(entries), high))


def solve(
    program: Program,
    *,
    seconds: float,
    gap: float = 0.0,
    start: Numbers | None = None,
    fails: Callable[[Numbers], bool] = lambda _: False,
) -> Answer:
    """The best answer to within a gap; or the best found when the solver's seconds are over.

    ``start`` is an answer that is known, if there is one. As soon as an answer is found that
    ``fails`` in what the program does not say, the solver stops, so that it can be said.

    One thread, so that the same program has the same answer every time.
    """
    make: Any = highspy.Highs
    solver = make()
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("time_limit", max(0.0, seconds)),
        ("mip_rel_gap", gap),
    ):
        solver.setOptionValue(option, value)
    solver.passModel(_model(program))
    others: list[Numbers] = []
    if start is not None:
        known: Any = highspy.HighsSolution()
        known.col_value = start.tolist()
        solver.setSolution(known)
    if program.whole:
        _watch(solver, others, fails)
    solver.run()
    return replace(_answer(solver, program), others=tuple(others))


def _watch(solver: Any, others: list[Numbers], fails: Callable[[Numbers], bool]) -> None:
    """Note each answer that is found, and stop the solver at one that fails."""
    failed: list[bool] = []

    def note(event: Any) -> None:
        found = np.array(event.data_out.mip_solution)
        others.append(found)
        if fails(found):
            failed.append(True)

    def halt(event: Any) -> None:
        if failed:
            event.interrupt()

    solver.cbMipSolution += note
    solver.cbMipInterrupt += halt


def _answer(solver: Any, program: Program) -> Answer:
    status, info = solver.getModelStatus(), solver.getInfo()
    known = {
        highspy.HighsModelStatus.kOptimal: Verdict.PROVEN,
        highspy.HighsModelStatus.kInfeasible: Verdict.IMPOSSIBLE,
    }
    verdict = known.get(status, Verdict.STOPPED)
    solution = solver.getSolution()
    usable = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    bound = float(info.mip_dual_bound if program.whole else info.objective_function_value)
    return Answer(
        verdict=verdict,
        chosen=np.array(solution.col_value) if usable else None,
        cost=float(info.objective_function_value) if usable else np.inf,
        bound=bound if np.isfinite(bound) else -np.inf,
        reduced=np.array(solution.col_dual),
        prices=np.array(solution.row_dual),
        seconds=float(solver.getRunTime()),
    )


def _model(program: Program) -> Any:
    matrix = csr_array(vstack([each.matrix for each in program.rows], format="csr"))
    model: Any = highspy.HighsLp()
    model.num_col_, model.num_row_ = matrix.shape[1], matrix.shape[0]
    model.col_cost_ = program.costs
    model.col_lower_ = np.zeros(matrix.shape[1])
    model.col_upper_ = np.ones(matrix.shape[1])
    model.row_lower_ = np.concatenate([each.low for each in program.rows])
    model.row_upper_ = np.concatenate([each.high for each in program.rows])
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = matrix.indptr
    model.a_matrix_.index_ = matrix.indices
    model.a_matrix_.value_ = matrix.data
    if program.whole:
        whole = matrix.shape[1] - program.loose
        kinds = highspy.HighsVarType
        model.integrality_ = [kinds.kInteger] * whole + [kinds.kContinuous] * program.loose
    return model
