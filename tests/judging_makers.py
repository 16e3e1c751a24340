"""This file is about small appraisals to test with."""

import numpy as np

from fordel.appraisal.futures import Futures, draw
from fordel.appraisal.scores import Scores
from fordel.model.appraisal import (
    Belief,
    Better,
    Criterion,
    Grade,
    Law,
    Parameter,
    ParameterId,
    Truth,
)


def a_parameter(
    name: str,
    p10: float = -1.2815515655446004,
    p90: float = 1.2815515655446004,
    *,
    grade: str = "assumed",
) -> Parameter:
    """A normal one; a standard normal where nothing is said."""
    belief = Belief(law=Law.NORMAL, p10=p10, p50=(p10 + p90) / 2, p90=p90)
    return Parameter(
        id=ParameterId(name), name_nb=name, unit="-", belief=belief, grade=Grade(grade)
    )


def a_criterion(
    name: str, better: str = "higher", *, priced: bool = False, limit: bool = False
) -> Criterion:
    """A computed criterion of that name."""
    return Criterion(
        id=name,
        name_nb=name,
        name_en=name,
        unit="kr" if priced else "-",
        better=Better(better),
        truth=Truth.COMPUTED,
        formula="",
        source="",
        priced=priced,
        limit=limit,
    )


def some_scores(values: object, criteria: tuple[Criterion, ...] | None = None) -> Scores:
    """Scores of options A, B, C... on criteria that are better higher, unless others are given."""
    held = np.asarray(values, float)
    return Scores(
        options=tuple(chr(65 + at) for at in range(held.shape[0])),
        criteria=criteria or tuple(a_criterion(f"c{at}") for at in range(held.shape[1])),
        values=held,
    )


def some_futures(*parameters: Parameter, draws: int = 4000, seed: int = 3) -> Futures:
    """Draws of the parameters."""
    return draw(parameters, seed=seed, draws=draws)
