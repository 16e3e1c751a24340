"""This file is about whole-number programs: how a question is put to the solver, and its answer."""

from collections.abc import Sequence
from dataclasses import dataclass
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
    """The least cost over quantities from 0 to 1, whole or not, under conditions."""

    costs: Numbers
    rows: tuple[Rows, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Answer:
    """What the solver found.

    ``bound`` is the cost that no answer is below; ``reduced`` says by how much the cost grows at
    least if a quantity that is 0 becomes 1, and is known when nothing had to be whole.
    """

    verdict: Verdict
    chosen: Numbers | None
    cost: float
    bound: float
    reduced: Numbers
    seconds: float


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


def solve(program: Program, *, seconds: float, any_answer: bool = False) -> Answer:
    """The best answer, or the first one; or the best found when the solver's seconds are over.

    One thread, so that the same program has the same answer every time.
    """
    make: Any = highspy.Highs
    solver = make()
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("time_limit", max(0.0, seconds)),
        ("mip_rel_gap", np.inf if any_answer else 0.0),
    ):
        solver.setOptionValue(option, value)
    solver.passModel(_model(program))
    solver.run()
    return _answer(solver, program)


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
        model.integrality_ = [highspy.HighsVarType.kInteger] * matrix.shape[1]
    return model
