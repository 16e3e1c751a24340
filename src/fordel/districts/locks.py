"""This file is about what a map must respect: areas that stay together, borders that must hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fordel.districts.graph import AreaGraph, Ints, pieces
from fordel.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Locks:
    """What every map must respect, in numbers of areas.

    ``together``: these areas lie in one district. ``apart``: these two do not, so a border between
    them holds. ``belongs``: this area lies in the same district as that one, its seat, say; areas
    with different seats are not kept apart by that.
    """

    together: tuple[tuple[int, ...], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()
    belongs: Mapping[int, int] = field(default_factory=dict)


NO_LOCKS = Locks()


def unions(locks: Locks, count: int) -> Ints:
    """For each area the number of the union of areas that must stay with it, counted from 0.

    Raises:
        InputError: F302, if a lock names an area that does not exist; F303, if two areas must be
            both together and apart.
    """
    groups = [*locks.together, *locks.belongs.items()]
    named = {area for group in (*groups, *locks.apart) for area in group}
    if any(not 0 <= area < count for area in named):
        raise InputError(
            "F302",
            "A rule names an area that does not exist; there are {count}.",
            hint="Number the areas from 0 to one less than that.",
            count=count,
        )
    labels = np.arange(count)
    for group in groups:
        for area in group[1:]:
            labels[labels == labels[area]] = labels[group[0]]
    for one, other in locks.apart:
        if labels[one] == labels[other]:
            raise InputError(
                "F303",
                "Areas {one} and {other} must lie both in one district and in two.",
                hint="Take one of the two rules away.",
                one=one,
                other=other,
            )
    return np.unique(labels, return_inverse=True)[1].astype(np.int64)


def respected(districts: ArrayLike, locks: Locks) -> NDArray[np.bool_]:
    """Which of the maps respect the locks.

    Shapes:
        districts: (M, N); returns (M,).
    """
    rows = np.atleast_2d(np.asarray(districts))
    kept = np.ones(len(rows), bool)
    for group in (*locks.together, *locks.belongs.items()):
        for area in group[1:]:
            kept &= rows[:, group[0]] == rows[:, area]
    for one, other in locks.apart:
        kept &= rows[:, one] != rows[:, other]
    return kept


def solid(graph: AreaGraph, groups: Ints) -> Ints:
    """The unions that hang together as one each, and the areas of all others one by one.

    What is solid can be treated as a single area; the rest is for the locks to watch.
    """
    part = pieces(graph, groups)
    broken = {int(groups[i]) for i in range(graph.count) if part[i] != part[groups == groups[i]][0]}
    alone = np.isin(groups, list(broken))
    labels = np.where(alone, graph.count + np.arange(graph.count), groups)
    return np.unique(labels, return_inverse=True)[1].astype(np.int64)
