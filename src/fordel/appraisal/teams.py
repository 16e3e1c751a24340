"""This file is about cover and waiting for very many teams at once, in every future.

The same closed forms as in ``cover`` and ``waiting``, arranged so that a processor works on many
futures side by side: one division for each person who may be at work, and no more people than
make a difference.
"""

import numpy as np
from numba import njit
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

_BLOCK = 256
"""Futures that are worked on together: few enough to lie in the nearest memory."""

_UNSEEN = 1e-10
"""What more people could still add to a chance of waiting is left out below this."""

_LOAD, _SHARE, _TIED, _CHANCE, _INVERSE, _PER_LOAD, _GAP, _WAIT, _LEFT = range(9)
"""What is kept of each future while it is worked on."""

_LEAST, _HUGE = 1e-12, 1e200
_LOOK, _TOGETHER = 4, 16
"""So many factors are multiplied before one division: no product leaves what a number can hold."""


def cover_and_wait(
    load: Numbers, present: Numbers, common_cause: Numbers, *, posts: int, need: int = 1
) -> tuple[Numbers, Numbers]:
    """The chance that too few are at work, and that a case must wait, in every future.

    On a day when nobody is there, or the load is more than those who are there can do, every
    case waits.

    Shapes:
        load, present, common_cause: (N,); returns two of (N,).

    Units:
        load: erlang, for the whole team; present: share of days.

    Source:
        Beta-binomial presence by the ratio of one chance to the next, with t = rho / (1 - rho),
        so that no common cause is the binomial itself; Erlang C for each number at work, from
        1/B_i = 1 + i / (a B_{i-1}).
    """
    shape = np.broadcast_shapes(load.shape, present.shape, common_cause.shape)
    given, found = np.empty((3, *shape)), np.empty((2, *shape))
    given[0] = np.maximum(load, _LEAST)
    given[1] = np.clip(present, _LEAST, 1 - _LEAST)
    rho = np.clip(common_cause, 0.0, 1 - 1e-9)
    given[2] = rho / (1.0 - rho)
    _work(given, posts, need, found)
    return found[0], found[1]


def by_size(
    load: Numbers, present: Numbers, common_cause: Numbers, *, posts: Numbers, need: int = 1
) -> tuple[Numbers, Numbers]:
    """The same where the number of posts differs from future to future.

    Shapes:
        posts: (N,), whole numbers.
    """
    gap, wait = np.empty(load.shape), np.empty(load.shape)
    for size in np.unique(posts):
        here = posts == size
        gap[here], wait[here] = cover_and_wait(
            load[here], present[here], common_cause[here], posts=int(size), need=need
        )
    return gap, wait


@njit(cache=True, error_model="numpy", fastmath={"contract", "reassoc", "nsz", "nnan", "ninf"})
def _work(given: Numbers, posts: int, need: int, found: Numbers) -> None:
    """Fill in both chances, block by block."""
    desk = np.ones((9, _BLOCK))
    for start in range(0, given.shape[1], _BLOCK):
        count = min(_BLOCK, given.shape[1] - start)
        for row in range(3):
            for at in range(count):
                desk[row, at] = given[row, start + at]
        _nobody(desk, posts, need)
        for here in range(1, posts + 1):
            _with(desk, posts, here)
            if here < need:
                desk[_GAP] += desk[_CHANCE]
            elif here % _LOOK == 0 and desk[_LEFT].max() < _UNSEEN:
                break
        for at in range(count):
            found[0, start + at] = desk[_GAP, at]
            found[1, start + at] = desk[_WAIT, at]


@njit(cache=True, error_model="numpy", fastmath={"contract", "reassoc", "nsz", "nnan", "ninf"})
def _nobody(desk: Numbers, posts: int, need: int) -> None:
    """Begin: the chance that nobody is at work, 1/B for none, and 1/a."""
    load, share, tied, chance = desk[_LOAD], desk[_SHARE], desk[_TIED], desk[_CHANCE]
    per_load, gap, wait = desk[_PER_LOAD], desk[_GAP], desk[_WAIT]
    chance[:] = 1.0
    desk[_INVERSE] = 1.0
    for first in range(0, posts, _TOGETHER):
        last = min(first + _TOGETHER, posts)
        for at in range(_BLOCK):
            above, below = 1.0, 1.0
            for each in range(first, last):
                above *= 1.0 - share[at] + each * tied[at]
                below *= 1.0 + each * tied[at]
            chance[at] *= above / below
    for at in range(_BLOCK):
        per_load[at] = 1.0 / load[at]
        wait[at] = chance[at]
        gap[at] = chance[at] if need > 0 else 0.0


@njit(cache=True, error_model="numpy", fastmath={"contract", "reassoc", "nsz", "nnan", "ninf"})
def _with(desk: Numbers, posts: int, here: int) -> None:
    """Go on to one more at work."""
    load, share, tied, chance = desk[_LOAD], desk[_SHARE], desk[_TIED], desk[_CHANCE]
    inverse, per_load, wait, left = desk[_INVERSE], desk[_PER_LOAD], desk[_WAIT], desk[_LEFT]
    more, away = (posts - here + 1) / here, float(posts - here)
    present, before = float(here), float(here - 1)
    for at in range(_BLOCK):
        grown = 1.0 + present * per_load[at] * inverse[at]
        grown = min(grown, _HUGE)
        absent = 1.0 - share[at] + away * tied[at]
        spare = present - load[at]
        served = max(spare, 0.0) * grown + load[at]
        # One division for both: dividing is what takes the time.
        once = 1.0 / (absent * served)
        held = chance[at] * more * (share[at] + before * tied[at]) * once * served
        waits = present * once * absent if spare > 0.0 else 1.0
        chance[at] = held
        inverse[at] = grown
        wait[at] += held * waits
        left[at] = waits
