"""This file is about regret: how much worse an option does than the best one could have."""

import numpy as np
from numpy.typing import NDArray

from fordel.errors import InputError


def regret(
    scores: NDArray[np.float64], *, lower_is_better: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """How much worse each option does than the best option in the same future.

    Shapes:
        scores: (O, F, C), options by futures by criteria.
        lower_is_better: (C,).
        returns: (O, F, C), 0 for the best option and never negative.

    Units:
        Those of each criterion; the regrets of two criteria are never added here.

    Raises:
        InputError: F508, if a score is missing. A gap is not a good score.

    Source:
        Savage (1951), The Theory of Statistical Decision, JASA 46(253).
    """
    if np.isnan(scores).any():
        raise InputError("F508", "Some options have no score in some futures.")
    costs = np.where(lower_is_better, scores, -scores)
    regrets: NDArray[np.float64] = costs - costs.min(axis=0)
    return regrets
