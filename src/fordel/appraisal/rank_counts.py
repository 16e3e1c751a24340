"""This file is about counting ranks over very many draws: the kernels of ``rank.py``.

Draws are handled in blocks, one option or pair at a time, so that the processor does eight at once.
"""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Quick = NDArray[np.float32]
Counted = tuple[Numbers, Numbers, Numbers]
"""Counts of ranks and of pairwise wins, and the sums of the weights that put each first."""

_BLOCK = 1024
"""Draws that are handled together: they stay in the processor's nearest memory."""

_FINE = np.float32(1 << 20)


@njit(cache=True, fastmath={"contract"})  # may multiply and add in one step, nothing more
def count_normal(
    means: Quick, variances: Quick, weights: Quick, noise: Quick, summed: int
) -> Counted:
    """The counts where each option's value is normal, given the weights.

    ``summed`` is how many of the criteria have their weights summed: all or none.

    Shapes:
        means, variances: (O, C); weights: (C, N); noise: (O, N), standard normal.
    """
    options, criteria = means.shape
    draws = weights.shape[1]
    counted = (
        np.zeros((options, options)),
        np.zeros((options, options)),
        np.zeros((options, summed)),
    )
    values = np.empty((options, _BLOCK), np.float32)
    spread = np.empty(_BLOCK, np.float32)
    for start in range(0, draws, _BLOCK):
        size = min(_BLOCK, draws - start)
        for o in range(options):
            for n in range(size):
                values[o, n] = 0.0
                spread[n] = 0.0
            for c in range(criteria):
                mean, variance = means[o, c], variances[o, c]
                for n in range(size):
                    weight = weights[c, start + n]
                    values[o, n] += weight * mean
                    spread[n] += weight * weight * variance
            for n in range(size):
                values[o, n] += np.sqrt(spread[n]) * noise[o, start + n]
        _tally(values, weights[:summed], start, size, counted)
    return counted


@njit(cache=True, fastmath={"contract"})
def count_drawn(held: Quick, weights: Quick) -> Counted:
    """The counts where the values were drawn before.

    Shapes:
        held: (O, C, N); weights: (C, N).
    """
    options, criteria, draws = held.shape
    counted = (
        np.zeros((options, options)),
        np.zeros((options, options)),
        np.zeros((options, criteria)),
    )
    values = np.empty((options, _BLOCK), np.float32)
    for start in range(0, draws, _BLOCK):
        size = min(_BLOCK, draws - start)
        for o in range(options):
            for n in range(size):
                values[o, n] = 0.0
            for c in range(criteria):
                for n in range(size):
                    values[o, n] += weights[c, start + n] * held[o, c, start + n]
        _tally(values, weights, start, size, counted)
    return counted


@njit(cache=True)
def _tally(values: Quick, weights: Quick, start: int, size: int, counted: Counted) -> None:
    """Add a block's ranks, wins and winning weights to what has been counted."""
    options = len(values)
    better = np.zeros((options, size), np.int32)
    alike = np.int32(0)
    for o in range(options):
        for p in range(o + 1, options):
            won = np.int32(0)
            for n in range(size):
                more = np.int32(values[p, n] > values[o, n])
                same = np.int32(values[p, n] == values[o, n])
                better[o, n] += more
                better[p, n] += 1 - more - same
                won = np.int32(won + more)
                alike = np.int32(alike + same)
            counted[1][p, o] += won
            counted[1][o, p] += size - won
    if alike:
        _tally_alike(values, weights, start, size, counted)
    else:
        _tally_places(better, weights, start, counted)


@njit(cache=True)
def _tally_places(better: NDArray[np.int32], weights: Quick, start: int, counted: Counted) -> None:
    options, size = better.shape
    for o in range(options):
        for rank in range(options):
            count = np.int32(0)
            for n in range(size):
                count = np.int32(count + np.int32(better[o, n] == rank))
            counted[0][o, rank] += count
        for c in range(len(weights)):
            # Whole numbers add up alike in any order, and so quickly.
            total = np.int32(0)
            for n in range(size):
                share = np.int32(weights[c, start + n] * _FINE)
                total = np.int32(total + (share if better[o, n] == 0 else np.int32(0)))
            counted[2][o, c] += total / _FINE


@njit(cache=True)
def _tally_alike(values: Quick, weights: Quick, start: int, size: int, counted: Counted) -> None:
    """As the tally, where some values are alike: they share their ranks and half a win each."""
    options = len(values)
    ranks, wins, sums = counted
    for n in range(size):
        for o in range(options):
            better, alike = 0, 1
            for p in range(options):
                if p != o and values[p, n] == values[o, n]:
                    alike += 1
                    # The first count gave the whole win to the one that stands first.
                    wins[o, p] += -0.5 if o < p else 0.5
                better += values[p, n] > values[o, n]
            for rank in range(better, better + alike):
                ranks[o, rank] += 1.0 / alike
            if better == 0:
                for c in range(len(weights)):
                    sums[o, c] += weights[c, start + n] / alike
