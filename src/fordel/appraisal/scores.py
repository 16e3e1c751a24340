"""This file is about what the options come to on every criterion, future by future."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.model.appraisal import Better, Criterion
from fordel.model.option import OptionId

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What every option comes to on every criterion in the same futures.

    ``case`` names the beliefs about how the world works that they hold under, one for each
    switch; empty where there is no switch. Whoever judges must not mix scores of two cases.

    Shapes:
        values: (O, C, N), options by criteria by futures. The futures are the same for all
        options, so that two options may be taken from each other draw by draw.

    Units:
        Those of each criterion, as they are: a lower value is better where the criterion says so.
    """

    options: tuple[OptionId, ...]
    criteria: tuple[Criterion, ...]
    values: Numbers
    case: str = ""

    def __post_init__(self) -> None:
        assert self.values.shape[:2] == (len(self.options), len(self.criteria))


def higher_is_better(scores: Scores) -> Numbers:
    """The values turned so that more is better on every criterion; shape (O, C, N)."""
    signs = [1.0 if each.better is Better.HIGHER else -1.0 for each in scores.criteria]
    return np.asarray(scores.values * np.array(signs)[:, None])
