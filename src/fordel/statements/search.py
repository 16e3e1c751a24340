"""This file is about ranking stretches of text by what they mean and by the words in them."""

import numpy as np
from numpy.typing import NDArray

MEANING_SHARE = 0.8
"""How much likeness in meaning counts; the words count for the rest.

From a trial with a prototype on five letters: mean reciprocal rank 0.74 for the mixture, 0.68 for
meaning alone and 0.51 for words alone. Not measured again on this code, which also leaves out
stretches that do not stand out.
"""

_LEAST_STANDING_OUT = 1.0


def ranking(meaning: NDArray[np.float64], words: NDArray[np.float64]) -> NDArray[np.intp]:
    """Which stretches to show, best first.

    A stretch is shown if it has the words, or if its meaning stands out from the others'.
    Likenesses in meaning lie close together whatever is asked, so only their order and their
    distances count, never their height.

    Shapes:
        meaning: (N,), likeness of each stretch to the question.
        words: (N,), weight of its words; 0 where none fit.
    """
    apart = standing_out(meaning)
    mixed = MEANING_SHARE * apart + (1 - MEANING_SHARE) * standing_out(words)
    shown = np.flatnonzero((words > 0) | (apart >= _LEAST_STANDING_OUT))
    order: NDArray[np.intp] = shown[np.lexsort((shown, -mixed[shown]))]
    return order


def standing_out(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """How many standard deviations each value lies above the mean; 0 where all are alike."""
    if values.size == 0:
        return values
    spread = values.std()
    if spread < 1e-12:
        return np.zeros_like(values)
    apart: NDArray[np.float64] = (values - values.mean()) / spread
    return apart
