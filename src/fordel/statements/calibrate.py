"""This file is about sureness that means what it says: of ten at 0.8, eight should be right."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LEAST_RULINGS = 60
"""With fewer rulings nothing is learned."""

LEAST_CASES = 100
"""With fewer cases sureness is left as it is."""

_PRIOR = np.linspace(0.05, 0.95, 10)
_PRIOR_WEIGHT = 1.5
_BINS = 10
_LEAST_GAIN = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """From the sureness that was claimed to the share that was right; both rise together.

    ``claimed`` and ``right`` are corners; between them the curve is straight, outside it is level.
    """

    claimed: tuple[float, ...]
    right: tuple[float, ...]

    def __call__(self, sureness: float) -> float:
        """The share that is right among those as sure as this."""
        return float(np.interp(sureness, self.claimed, self.right))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """How sure the rules were, whether they were right, and in which part of the material."""

    fold: int
    claimed: float
    right: bool


def tried_curve(cases: Sequence[Case]) -> Curve | None:
    """The curve over all cases, if such a curve came nearer the truth in the parts left out."""
    before: list[float] = []
    after: list[float] = []
    for fold in sorted({each.fold for each in cases}):
        seen = [each for each in cases if each.fold != fold]
        curve = fit_curve([each.claimed for each in seen], [each.right for each in seen])
        if curve is None:
            return None
        left_out = [each for each in cases if each.fold == fold]
        before += [(each.claimed - each.right) ** 2 for each in left_out]
        after += [(curve(each.claimed) - each.right) ** 2 for each in left_out]
    if sum(after) > (1 - _LEAST_GAIN) * sum(before):
        return None
    return fit_curve([each.claimed for each in cases], [each.right for each in cases])


def fit_curve(claimed: Sequence[float], right: Sequence[bool]) -> Curve | None:
    """The rising curve nearest to what was seen, drawn towards the claims where little was seen.

    None where too little was seen at all.
    """
    if len(claimed) < LEAST_CASES:
        return None
    from sklearn.isotonic import IsotonicRegression  # noqa: PLC0415  # only learning needs it

    seen = np.concatenate([np.asarray(claimed, dtype=float), _PRIOR])
    shares = np.concatenate([np.asarray(right, dtype=float), _PRIOR])
    weights = np.concatenate([np.ones(len(claimed)), np.full(_PRIOR.size, _PRIOR_WEIGHT)])
    fitted = IsotonicRegression(y_min=0.01, y_max=0.99, out_of_bounds="clip")
    fitted.fit(seen, shares, sample_weight=weights)
    return Curve(
        claimed=tuple(map(float, fitted.X_thresholds_)),
        right=tuple(map(float, fitted.y_thresholds_)),
    )


def calibration_error(claimed: Sequence[float], right: Sequence[bool]) -> float:
    """How far claims and truth lie apart on average, over ten bands of sureness; 0 is perfect.

    Source:
        Guo et al. (2017), On Calibration of Modern Neural Networks, section 2 (ECE).
    """
    said, true = np.asarray(claimed, dtype=float), np.asarray(right, dtype=float)
    if said.size == 0:
        return 0.0
    bands = np.minimum((said * _BINS).astype(int), _BINS - 1)
    apart = [
        abs(said[bands == band].mean() - true[bands == band].mean()) * (bands == band).sum()
        for band in np.unique(bands)
    ]
    return float(sum(apart) / said.size)
