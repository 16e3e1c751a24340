"""This file is about waiting: how likely a case has to wait, and how long, in a small team."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.stats import betabinom, binom

from fordel.errors import InputError

Numbers = NDArray[np.float64]

_NONE = 1e-6  # below this the beta-binomial is the binomial but loses its digits


def blocked(load: ArrayLike, servers: int) -> Numbers:
    """Erlang B: the chance that all are busy where cases that find them so are lost.

    Units:
        load: erlang, that is cases per hour times hours per case.

    Raises:
        InputError: F504, for a negative load or fewer than no servers.
    """
    offered = _checked(load, servers)
    blocking = np.ones_like(offered)
    for count in range(1, servers + 1):
        blocking = offered * blocking / (count + offered * blocking)
    return blocking


def must_wait(load: ArrayLike, servers: int) -> Numbers:
    """Erlang C: the chance that a case must wait; 1 where the load is more than all can do.

    Source:
        Erlang (1917), by the stable recursion of Erlang B.
    """
    offered = _checked(load, servers)
    lost = blocked(offered, servers)
    with np.errstate(divide="ignore", invalid="ignore"):
        waiting = servers * lost / (servers - offered * (1.0 - lost))
    return np.where(offered >= servers, 1.0, waiting)


def mean_wait(load: ArrayLike, servers: int, *, handling_hours: float) -> Numbers:
    """The mean wait in hours over all cases; infinite where the load is more than all can do."""
    offered = _checked(load, servers)
    spare = np.maximum(servers - offered, 0.0)
    with np.errstate(divide="ignore"):
        return np.asarray(must_wait(offered, servers) * handling_hours / spare)


def must_wait_with_absence(
    load: ArrayLike, *, posts: int, present: float, common_cause: float = 0.0
) -> Numbers:
    """The chance that a case must wait when each day only some of the posts are at work.

    On a day when nobody is there every case waits. This joins absence and queue without
    simulation: days are long against cases.
    """
    offered = np.asarray(load, np.float64)
    counts = np.arange(posts + 1)
    if common_cause > _NONE and 0 < present < 1:
        # All are away on the same days at a correlation of one, for which the beta has no weight.
        rho = min(common_cause, 1.0 - 1e-9)
        size = (1.0 - rho) / rho
        chances = betabinom.pmf(counts, posts, present * size, (1.0 - present) * size)
    else:
        chances = binom.pmf(counts, posts, present)
    waits = np.stack([must_wait(offered, int(count)) for count in counts])
    return np.asarray(np.tensordot(chances, waits, axes=1))


def servers_needed(load: float, *, largest_wait: float, most: int = 10_000) -> int | None:
    """The fewest servers for which at most this share of cases must wait; None beyond ``most``."""
    start = max(1, int(np.ceil(load)))
    for servers in range(start, most + 1):
        if float(must_wait(load, servers)) <= largest_wait:
            return servers
    return None


def _checked(load: ArrayLike, servers: int) -> Numbers:
    offered = np.asarray(load, np.float64)
    if (offered < 0).any() or servers < 0:
        raise InputError("F504", "A load and a number of servers cannot be negative.")
    return offered
