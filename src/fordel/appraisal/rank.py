"""This file is about ranking options for all weights at once: SMAA-2.

No set of weights is hidden and none is recommended. The result says for which weights each option
comes first, and how sure that is.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.rank_counts import Quick, count_drawn, count_normal
from fordel.errors import InputError

Numbers = NDArray[np.float64]

_ENOUGH = 20_000
"""Draws that the confidence is counted on: a standard error of at most 0.4 points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptability:
    """How the options fare over all the weights that were allowed.

    Options that come out alike share the ranks between them, so that their order in the list
    changes nothing.

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
    score, spread = _checked(means, variances)
    # Float32 has seven digits: far more than the draws have.
    noise = rng.standard_normal((len(score), len(weights)), dtype=np.float32)
    turned = np.ascontiguousarray(weights.T, np.float32)
    ranks, wins, sums = count_normal(score, spread, turned, noise, len(turned))
    central = _central(sums, ranks[:, 0])
    return Acceptability(
        ranks=ranks / len(weights),
        central_weights=central,
        confidence=_confidence(score, spread, central, noise),
        pairwise=wins / len(weights),
        draws=len(weights),
    )


def acceptability_over_all(
    means: Numbers, variances: Numbers, *, draws: int, rng: np.random.Generator
) -> Acceptability:
    """As ``acceptability``, over all weights there are; they are drawn block by block.

    Half of the draws meet the chance of the other half turned round, with weights of their own:
    half the numbers to draw. How often an option is first, last or ahead of another comes out at
    least as sure, as each goes one way with every option's chance.

    Raises:
        InputError: F512, as for given weights.

    Source:
        Antithetic variates; Hammersley and Morton (1956).
    """
    score, spread = _checked(means, variances)
    options, criteria = score.shape
    ranks, wins = np.zeros((options, options)), np.zeros((options, options))
    sums, first = np.zeros((options, criteria)), np.zeros((options, 0), np.float32)
    for start in range(0, draws, _ENOUGH):
        size = min(_ENOUGH, draws - start)
        weights = rng.standard_exponential((criteria, size), dtype=np.float32)
        weights /= weights.sum(axis=0)
        noise = np.empty((options, size), np.float32)
        half = (size + 1) // 2
        noise[:, :half] = rng.standard_normal((options, half), dtype=np.float32)
        np.negative(noise[:, : size - half], out=noise[:, half:])
        some = count_normal(score, spread, weights, noise, criteria)
        ranks, wins, sums = ranks + some[0], wins + some[1], sums + some[2]
        first = first if start else noise
    central = _central(sums, ranks[:, 0])
    return Acceptability(
        ranks=ranks / draws,
        central_weights=central,
        confidence=_confidence(score, spread, central, first),
        pairwise=wins / draws,
        draws=draws,
    )


def acceptability_of_tasks(
    means: Numbers, variances: Numbers, weights: Numbers, *, rng: np.random.Generator
) -> Numbers:
    """The share of each rank for every task's options, under the same draws of weights and chance.

    Shapes:
        means, variances: (T, O, C); weights: (N, C); returns (T, O, O).

    Raises:
        InputError: F512, as for one task.
    """
    score, spread = _checked(means, variances)
    noise = rng.standard_normal((score.shape[1], len(weights)), dtype=np.float32)
    turned = np.ascontiguousarray(weights.T, np.float32)
    counts = [count_normal(score[at], spread[at], turned, noise, 0)[0] for at in range(len(score))]
    return np.stack(counts) / len(weights)


def ranked(values: Numbers, weights: Numbers) -> Acceptability:
    """How the options fare when their values were drawn together, future by future.

    Shapes:
        values: (O, C, N), on one scale where higher is better; weights: (N, C), one set for each
        future.
    """
    held = np.ascontiguousarray(values, np.float32)
    return ranked_again(held, np.ascontiguousarray(weights.T, np.float32))


def ranked_again(values: Quick, weights: Quick) -> Acceptability:
    """As ``ranked``, of values kept from before: what a moved weight asks for.

    Shapes:
        values: (O, C, N); weights: (C, N); both contiguous.
    """
    ranks, wins, sums = count_drawn(values, weights)
    draws = weights.shape[1]
    central = _central(sums, ranks[:, 0])
    return Acceptability(
        ranks=ranks / draws,
        central_weights=central,
        confidence=_confidence_drawn(values, central),
        pairwise=wins / draws,
        draws=draws,
    )


def _checked(means: Numbers, variances: Numbers) -> tuple[Quick, Quick]:
    score, spread = np.asarray(means, np.float32), np.asarray(variances, np.float32)
    if not (np.isfinite(score).all() and (spread >= 0).all()):
        raise InputError("F512", "Every option needs a score and a variance on every criterion.")
    return score, spread


def _central(sums: Numbers, first: Numbers) -> Numbers:
    with np.errstate(invalid="ignore"):
        return np.where(first[:, None] > 0, sums / first[:, None], np.nan)


def _confidence(means: Quick, variances: Quick, central: Numbers, noise: Quick) -> Numbers:
    found = np.full(len(means), np.nan)
    for option, weights in enumerate(central):
        if np.isfinite(weights).all():
            spread = np.sqrt(variances @ weights**2)[:, None] * noise[:, :_ENOUGH]
            found[option] = _share_first((means @ weights)[:, None] + spread, option)
    return found


def _confidence_drawn(values: Quick, central: Numbers) -> Numbers:
    found = np.full(len(values), np.nan)
    few = np.ascontiguousarray(values[:, :, :_ENOUGH])
    for option, weights in enumerate(central):
        if np.isfinite(weights).all():
            found[option] = _share_first(weights.astype(np.float32) @ few, option)
    return found


def _share_first(values: NDArray[np.floating], option: int) -> float:
    """How often the option is first, those that are alike sharing it."""
    first = values == values.max(axis=0)
    return float((first[option] / first.sum(axis=0)).mean())
