"""This file is about ranking options for all weights at once: SMAA-2.

No set of weights is hidden and none is recommended. The result says for which weights each option
comes first, and how sure that is.
"""

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.errors import InputError

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptability:
    """How the options fare over all the weights that were allowed.

    Shapes:
        ranks: (O, O), the share of draws in which option o has rank r, first rank first;
        central_weights: (O, C), the mean weights under which the option comes first, NaN for one
        that never does; confidence: (O,), the share of draws in which it comes first under its
        central weights, NaN likewise; pairwise: (O, O), how often o does better than p.
    """

    ranks: Numbers
    central_weights: Numbers
    confidence: Numbers
    pairwise: Numbers
    draws: int


def uniform_weights(criteria: int, draws: int, *, rng: np.random.Generator) -> Numbers:
    """Weights drawn evenly from all that are positive and sum to one; shape (draws, criteria)."""
    spacing = rng.standard_exponential((draws, criteria))
    return np.asarray(spacing / spacing.sum(axis=1, keepdims=True))


def weights_between(
    low: Numbers, high: Numbers, draws: int, *, rng: np.random.Generator, tries: int = 200
) -> Numbers:
    """Weights drawn evenly from those that sum to one and lie in an interval each.

    Shapes:
        low, high: (C,), shares; returns (draws, C).

    Raises:
        InputError: F510, if no weights fit; F511, if the intervals leave so little room that
            drawing would take too long.
    """
    floor, ceiling = np.asarray(low, np.float64), np.asarray(high, np.float64)
    if (floor > ceiling).any() or floor.sum() > 1 + 1e-12 or ceiling.sum() < 1 - 1e-12:
        raise InputError(
            "F510",
            "No weights fit: the lowest sum to {low} and the highest to {high}.",
            hint="Widen the intervals until the lowest sum to at most 1 and the highest to at"
            " least 1.",
            low=round(float(floor.sum()), 3),
            high=round(float(ceiling.sum()), 3),
        )
    room = 1.0 - floor.sum()
    kept: list[Numbers] = []
    found = 0
    for _ in range(tries):
        # Evenly over the simplex above the floors, then only what lies below the ceilings.
        drawn = floor + room * uniform_weights(floor.size, draws, rng=rng)
        inside = drawn[(drawn <= ceiling + 1e-12).all(axis=1)]
        kept.append(inside)
        found += len(inside)
        if found >= draws:
            return np.concatenate(kept)[:draws]
    raise InputError(
        "F511",
        "The intervals leave too little room: {found} of {draws} weights were found.",
        hint="Widen the narrowest intervals, or fix those weights.",
        found=found,
        draws=draws,
    )


def acceptability(
    means: Numbers, variances: Numbers, weights: Numbers, *, rng: np.random.Generator
) -> Acceptability:
    """How often each option gets each rank, over weights and the uncertainty of the scores.

    Given the weights, an option's value is one normal draw with the weighted mean and variance
    of its scores: the same law as drawing each score, at a fraction of the work.

    Shapes:
        means, variances: (O, C), scores on one scale where higher is better, such as 0 to 1;
        weights: (N, C).

    Raises:
        InputError: F512, if a score is missing or a variance negative.

    Source:
        Lahdelma and Salminen (2001), SMAA-2, Operations Research 49(3).
    """
    score, spread = np.asarray(means, np.float64), np.asarray(variances, np.float64)
    if not (np.isfinite(score).all() and (spread >= 0).all()):
        raise InputError("F512", "Every option needs a score and a variance on every criterion.")
    noise = rng.standard_normal((len(weights), len(score)))
    ranks, wins, weight_sums = _count(score, spread, weights, noise)
    draws = len(weights)
    first = ranks[:, 0]
    with np.errstate(invalid="ignore"):
        central = weight_sums / first[:, None]
    return Acceptability(
        ranks=ranks / draws,
        central_weights=central,
        confidence=_confidence(score, spread, central, noise),
        pairwise=wins / draws,
        draws=draws,
    )


@njit(cache=True)
def _count(
    means: Numbers, variances: Numbers, weights: Numbers, noise: Numbers
) -> tuple[Numbers, Numbers, Numbers]:
    """Counts of ranks and of pairwise wins, and the sums of weights that put each first."""
    options, criteria = means.shape
    ranks = np.zeros((options, options))
    wins = np.zeros((options, options))
    sums = np.zeros((options, criteria))
    values = np.empty(options)
    for n in range(len(weights)):
        for o in range(options):
            mean, variance = 0.0, 0.0
            for c in range(criteria):
                weight = weights[n, c]
                mean += weight * means[o, c]
                variance += weight * weight * variances[o, c]
            values[o] = mean + np.sqrt(variance) * noise[n, o]
        for o in range(options):
            rank = 0
            for p in range(options):
                # A tie is broken by the order of the options, so that ranks are never shared.
                better = values[p] > values[o] or (values[p] == values[o] and p < o)
                rank += better
                wins[p, o] += better
            ranks[o, rank] += 1
            if rank == 0:
                sums[o] += weights[n]
    return ranks, wins, sums


def _confidence(means: Numbers, variances: Numbers, central: Numbers, noise: Numbers) -> Numbers:
    found = np.full(len(means), np.nan)
    for option, weights in enumerate(central):
        if np.isfinite(weights).all():
            value = means @ weights + np.sqrt(variances @ weights**2) * noise
            found[option] = (value.argmax(axis=1) == option).mean()
    return found
