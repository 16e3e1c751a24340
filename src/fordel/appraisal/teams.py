"""This file is about cover and waiting for very many teams at once, in every future.

The same closed forms as in ``cover`` and ``waiting``, arranged so that a processor works on many
futures side by side: one division for each person who may be at work, and no more people than
make a difference.
"""

import numpy as np
from numba import njit
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]

_BLOCK = 256
"""Futures that are worked on together: few enough to lie in the nearest memory."""

_UNSEEN = 1e-10
"""What more people could still add to a chance of waiting is left out below this."""

_LOAD, _SHARE, _TIED, _POSTS, _CHANCE, _INVERSE, _PER_LOAD, _GAP, _WAIT, _LEFT = range(10)
"""What is kept of each future while it is worked on."""

_LEAST, _HUGE = 1e-12, 1e200
_FAST = {"contract", "reassoc", "nsz", "nnan", "ninf"}
_LOOK, _TOGETHER = 4, 16
"""So many factors are multiplied before one division: no product leaves what a number can hold."""


def cover_and_wait(
    load: Numbers,
    present: Numbers,
    common_cause: Numbers,
    *,
    posts: ArrayLike,
    need: int = 1,
) -> tuple[Numbers, Numbers]:
    """The chance that too few are at work, and that a case must wait, in every future.

    On a day when nobody is there, or the load is more than those who are there can do, every
    case waits.

    Shapes:
        load, present, common_cause: (N,); posts: (N,) or one number; returns two of (N,).

    Units:
        load: erlang, for the whole team; present: share of days; posts: whole people.

    Source:
        Beta-binomial presence by the ratio of one chance to the next, with t = rho / (1 - rho),
        so that no common cause is the binomial itself; Erlang C for each number at work, from
        1/B_i = 1 + i / (a B_{i-1}).
    """
    shape = np.broadcast_shapes(load.shape, present.shape, common_cause.shape, np.shape(posts))
    parts = [np.broadcast_to(each, shape) for each in (load, present, common_cause, posts)]
    # Teams of a size lie together, so that none has to wait for a larger one.
    order = np.argsort(parts[3], kind="stable") if np.ndim(posts) else None
    given = [np.ascontiguousarray(each if order is None else each[order]) for each in parts]
    found = np.empty((2, *shape))
    _work(given[0], given[1], given[2], given[3], need, found)
    if order is None:
        return found[0], found[1]
    back = np.empty_like(found)
    back[:, order] = found
    return back[0], back[1]


@njit(cache=True, error_model="numpy", fastmath=_FAST)
def _work(  # what a team is, each by its name, and where to put what is found
    load: Numbers,
    present: Numbers,
    common_cause: Numbers,
    posts: Numbers,
    need: int,
    found: Numbers,
) -> None:
    """Fill in both chances, block by block."""
    desk = np.ones((10, _BLOCK))
    for start in range(0, len(load), _BLOCK):
        count = min(_BLOCK, len(load) - start)
        for at in range(count):
            rho = min(max(common_cause[start + at], 0.0), 1.0 - 1e-9)
            desk[_LOAD, at] = max(load[start + at], _LEAST)
            desk[_SHARE, at] = min(max(present[start + at], _LEAST), 1.0 - _LEAST)
            desk[_TIED, at] = rho / (1.0 - rho)
            desk[_POSTS, at] = posts[start + at]
        most = int(desk[_POSTS, :count].max())
        _nobody(desk, most, need)
        for here in range(1, most + 1):
            _with(desk, here)
            if here < need:
                desk[_GAP] += desk[_CHANCE]
            elif here % _LOOK == 0 and desk[_LEFT].max() < _UNSEEN:
                break
        for at in range(count):
            found[0, start + at] = desk[_GAP, at]
            found[1, start + at] = desk[_WAIT, at]


@njit(cache=True, error_model="numpy", fastmath=_FAST)
def _nobody(desk: Numbers, most: int, need: int) -> None:
    """Begin: the chance that nobody is at work, 1/B for none, and 1/a."""
    load, share, tied, posts = desk[_LOAD], desk[_SHARE], desk[_TIED], desk[_POSTS]
    chance, above, below = desk[_CHANCE], desk[_INVERSE], desk[_LEFT]
    per_load, gap, wait = desk[_PER_LOAD], desk[_GAP], desk[_WAIT]
    chance[:] = 1.0
    for first in range(0, most, _TOGETHER):
        above[:] = 1.0
        below[:] = 1.0
        for each in range(first, min(first + _TOGETHER, most)):
            before = float(each)
            for at in range(_BLOCK):
                more = before * tied[at]
                above[at] *= 1.0 - share[at] + more if before < posts[at] else 1.0
                below[at] *= 1.0 + more if before < posts[at] else 1.0
        for at in range(_BLOCK):
            chance[at] *= above[at] / below[at]
    for at in range(_BLOCK):
        per_load[at] = 1.0 / load[at]
        wait[at] = chance[at]
        gap[at] = chance[at] if need > 0 else 0.0
    desk[_INVERSE] = 1.0


@njit(cache=True, error_model="numpy", fastmath=_FAST)
def _with(desk: Numbers, here: int) -> None:
    """Go on to one more at work; a team that has no more gets no further chance."""
    load, share, tied, posts = desk[_LOAD], desk[_SHARE], desk[_TIED], desk[_POSTS]
    chance, inverse, per_load = desk[_CHANCE], desk[_INVERSE], desk[_PER_LOAD]
    wait, left, present, before = desk[_WAIT], desk[_LEFT], float(here), float(here - 1)
    for at in range(_BLOCK):
        grown = 1.0 + present * per_load[at] * inverse[at]
        grown = min(grown, _HUGE)
        away = max(posts[at] - present, 0.0)
        absent = 1.0 - share[at] + away * tied[at]
        spare = present - load[at]
        served = max(spare, 0.0) * grown + load[at]
        # One division for three: dividing is what takes the time.
        once = 1.0 / (absent * served * present)
        more = max(posts[at] - before, 0.0) * (share[at] + before * tied[at])
        held = chance[at] * more * once * served
        waits = present * present * once * absent if spare > 0.0 else 1.0
        chance[at] = held
        inverse[at] = grown
        wait[at] += held * waits
        left[at] = waits
