"""This file is about weights: all that a group's answers allow, and none that they do not."""

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.errors import InputError

Numbers = NDArray[np.float64]

_SHARES = 1e-9
_TRIES = 20
_SWEEPS = 12
"""Rounds between two draws of the walk; after one, each weight has met each other."""


def uniform_weights(criteria: int, draws: int, *, rng: np.random.Generator) -> Numbers:
    """Weights drawn evenly from all that are positive and sum to one; shape (draws, criteria)."""
    spacing = rng.standard_exponential((draws, criteria))
    return np.asarray(spacing / spacing.sum(axis=1, keepdims=True))


def swing_weights(low: Numbers, high: Numbers, draws: int, *, rng: np.random.Generator) -> Numbers:
    """Weights that a group's intervals allow, whether given as shares or as points.

    Intervals that can sum to one are shares, and weights are drawn evenly from those that fit.
    Else they are points, such as 100 for the swing that counts most: each is drawn evenly from its
    interval and divided by the sum.

    Raises:
        InputError: F510, for an interval that is turned round or all points nothing.
    """
    floor, ceiling = np.asarray(low, np.float64), np.asarray(high, np.float64)
    if floor.sum() <= 1 + _SHARES and abs(ceiling).max() <= 1 + _SHARES:
        return weights_between(floor, ceiling, draws, rng=rng)
    if (floor > ceiling).any() or (floor < 0).any():
        _refuse(floor, ceiling)
    points = floor + (ceiling - floor) * rng.random((draws, floor.size))
    return np.asarray(points / points.sum(axis=1, keepdims=True))


def weights_between(
    low: Numbers, high: Numbers, draws: int, *, rng: np.random.Generator
) -> Numbers:
    """Weights drawn evenly from those that sum to one and lie in an interval each.

    Shapes:
        low, high: (C,), shares; returns (draws, C).

    Raises:
        InputError: F510, if no weights fit.

    Source:
        Rejection where that is quick, else a walk that trades between two weights at a time
        (Gibbs), whose law is even over all weights that fit.
    """
    floor, ceiling = np.asarray(low, np.float64), np.asarray(high, np.float64)
    none = floor.sum() > 1 + _SHARES or ceiling.sum() < 1 - _SHARES
    if none or (floor > ceiling).any() or (floor < 0).any():
        _refuse(floor, ceiling)
    room = max(1.0 - floor.sum(), 0.0)
    kept: list[Numbers] = []
    found = 0
    for _ in range(_TRIES):
        # Evenly over the simplex above the floors, then only what lies below the ceilings.
        drawn = floor + room * uniform_weights(floor.size, draws, rng=rng)
        inside = drawn[(drawn <= ceiling + 1e-12).all(axis=1)]
        kept.append(inside)
        found += len(inside)
        if found >= draws:
            return np.concatenate(kept)[:draws]
        if found * _TRIES < draws:
            break
    return _walk(floor, ceiling, draws, rng)


def middle_weights(low: Numbers, high: Numbers) -> Numbers:
    """The weights in the middle of the intervals, made to sum to one; shape (C,)."""
    middle = (np.asarray(low, np.float64) + np.asarray(high, np.float64)) / 2
    total = middle.sum()
    return np.asarray(middle / total) if total > 0 else np.full(middle.size, 1 / middle.size)


def with_weight(weights: Numbers, criterion: int, share: float) -> Numbers:
    """The same weights with one of them moved; the others keep their proportions."""
    rest = 1.0 - weights[:, criterion]
    scale = np.divide(1.0 - share, rest, out=np.zeros_like(rest), where=rest > 0)
    moved = weights * scale[:, None]
    moved[:, criterion] = share
    return np.asarray(moved)


def _refuse(floor: Numbers, ceiling: Numbers) -> None:
    raise InputError(
        "F510",
        "No weights fit: the lowest sum to {low} and the highest to {high}.",
        hint="Widen the intervals until the lowest sum to at most 1 and the highest to at least 1.",
        low=round(float(floor.sum()), 3),
        high=round(float(ceiling.sum()), 3),
    )


def _walk(floor: Numbers, ceiling: Numbers, draws: int, rng: np.random.Generator) -> Numbers:
    width = ceiling - floor
    start = floor + width * ((1.0 - floor.sum()) / max(width.sum(), 1e-300))
    criteria = floor.size
    if criteria == 1 or (width <= 0).all():
        return np.tile(start, (draws, 1))
    steps = _SWEEPS * criteria
    made = np.empty((draws, criteria))
    state = _trade(start, floor, ceiling, rng.random((100 * steps, 3)), made[:0])
    for at in range(0, draws, 1000):
        part = made[at : at + 1000]
        state = _trade(state, floor, ceiling, rng.random((len(part) * steps, 3)), part)
    return made


@njit(cache=True)
def _trade(
    start: Numbers, floor: Numbers, ceiling: Numbers, chance: Numbers, made: Numbers
) -> Numbers:
    """Trade between two weights at a time; keep a draw after each even share of the steps."""
    state, criteria = start.copy(), start.size
    each = len(chance) // max(len(made), 1)
    for step in range(len(chance)):
        one = int(chance[step, 0] * criteria)
        other = (one + 1 + int(chance[step, 1] * (criteria - 1))) % criteria
        both = state[one] + state[other]
        least = max(floor[one], both - ceiling[other])
        most = min(ceiling[one], both - floor[other])
        state[one] = least + (most - least) * chance[step, 2]
        state[other] = both - state[one]
        if len(made) and (step + 1) % each == 0:
            made[step // each] = state
    return state
