"""This file is about one step from map to map: merge two districts, draw a tree, cut it in two.

Written for numba: small functions over plain arrays, which become one loop. Two districts are
copied into local arrays first, so that the walk stays within the fastest memory.
"""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.districts.graph import Ints, Numbers

State = NDArray[np.uint64]
"""The state of a stream of chance, in one number: SplitMix64."""

GAMMA = np.uint64(0x9E3779B97F4A7C15)
MIX_ONE = np.uint64(0xBF58476D1CE4E5B9)
MIX_TWO = np.uint64(0x94D049BB133111EB)
NO_PARENT = -1
OUTSIDE = -2


class Ground(NamedTuple):
    """The areas as the walk sees them.

    Shapes:
        near: (N, D), the neighbours of each area, padded; degree: (N,); extra: (N, D), what is
        added to the drawn weight of a border in a minimum tree; ends: (E, 2); people: (N,);
        apart, together: (P, 2), pairs of areas that must or must not be separated.
    """

    near: Ints
    degree: Ints
    extra: Numbers
    ends: Ints
    people: Numbers
    apart: Ints
    together: Ints


class Rule(NamedTuple):
    """How a step is made, and how large each district may be.

    Shapes:
        low, high: (K,).
    """

    low: Numbers
    high: Numbers
    by_border: bool
    minimum: bool
    reversible: bool
    most_cuts: int
    tries: int


class Work(NamedTuple):
    """Room for the two districts that a step works on, in local numbers."""

    nodes: Ints
    local: Ints
    near: Ints
    degree: Ints
    extra: Numbers
    parent: Ints
    order: Ints
    onward: Ints
    path: Ints
    weight: Numbers
    people: Numbers
    cuts: Ints
    side: NDArray[np.bool_]
    crossing: Ints


@njit(cache=True)
def workroom(ground: Ground) -> Work:
    """Room enough for any step on this ground."""
    count, width = ground.near.shape
    return Work(
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.empty((count, width), np.int64),
        np.empty(count, np.int64),
        np.empty((count, width), np.float64),
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.empty(count, np.float64),
        np.empty(count, np.float64),
        np.empty((2 * count, 2), np.int64),
        np.empty(count, np.bool_),
        np.empty(len(ground.ends), np.int64),
    )


@njit(cache=True)
def draw(state: State) -> np.uint64:
    """The next 64 bits of the stream."""
    state[0] += GAMMA
    bits: np.uint64 = state[0]
    bits = (bits ^ (bits >> np.uint64(30))) * MIX_ONE
    bits = (bits ^ (bits >> np.uint64(27))) * MIX_TWO
    return np.uint64(bits ^ (bits >> np.uint64(31)))


@njit(cache=True)
def below(state: State, bound: int) -> int:
    """A whole number from 0 to one less than the bound, each as likely to within 2^-32."""
    return int(np.int64(((draw(state) >> np.uint64(32)) * np.uint64(bound)) >> np.uint64(32)))


@njit(cache=True)
def share(state: State) -> float:
    """A number from 0 up to 1."""
    return float(draw(state) >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@njit(cache=True)
def gather(ground: Ground, districts: Ints, one: int, other: int, work: Work) -> int:
    """Copy two districts into the workroom; returns how many areas they have."""
    size = 0
    for area in range(len(districts)):
        work.local[area] = size
        work.nodes[size] = area
        size += (districts[area] == one) | (districts[area] == other)
    for at in range(size):
        area, found = work.nodes[at], 0
        for q in range(ground.degree[area]):
            neighbour = ground.near[area, q]
            if districts[neighbour] == one or districts[neighbour] == other:
                work.near[at, found] = work.local[neighbour]
                work.extra[at, found] = ground.extra[area, q]
                found += 1
        work.degree[at] = found
    return size


@njit(cache=True)
def uniform_tree(work: Work, size: int, state: State) -> None:
    """A spanning tree, each as likely: Wilson's loop-erased walk."""
    for at in range(size):
        work.parent[at] = OUTSIDE
    root = below(state, size)
    work.parent[root] = NO_PARENT
    work.order[0] = root
    filled = 1
    for start in range(size):
        at = start
        while work.parent[at] == OUTSIDE:
            work.onward[at] = work.near[at, below(state, work.degree[at])]
            at = work.onward[at]
        steps, at = 0, start
        while work.parent[at] == OUTSIDE:
            work.path[steps] = at
            work.parent[at] = work.onward[at]
            at = work.onward[at]
            steps += 1
        for step in range(steps - 1, -1, -1):
            work.order[filled] = work.path[step]
            filled += 1


@njit(cache=True)
def minimum_tree(work: Work, size: int, state: State) -> None:
    """The lightest spanning tree for weights drawn anew, by Prim's algorithm."""
    for at in range(size):
        work.parent[at] = OUTSIDE
        work.weight[at] = np.inf
    newest = below(state, size)
    work.parent[newest] = NO_PARENT
    work.order[0] = newest
    # A member of the tree has weight -1.
    work.weight[newest] = -1.0
    for filled in range(1, size):
        for q in range(work.degree[newest]):
            neighbour = work.near[newest, q]
            weight = share(state) + work.extra[newest, q]
            if weight < work.weight[neighbour]:
                work.weight[neighbour] = weight
                work.parent[neighbour] = newest
        newest = _lightest(work, size)
        work.weight[newest] = -1.0
        work.order[filled] = newest


@njit(cache=True)
def _lightest(work: Work, size: int) -> int:
    found, least = 0, np.inf
    for at in range(size):
        if 0.0 <= work.weight[at] < least:
            found, least = at, work.weight[at]
    return found


@njit(cache=True)
def balanced_cuts(ground: Ground, rule: Rule, pair: tuple[int, int], size: int, work: Work) -> int:
    """How many ways there are to cut the tree so that both districts have a lawful size.

    A way is a branch and whether it goes to the first district (0) or to the second (1).
    """
    one, other = pair
    whole = 0.0
    for at in range(size):
        work.people[at] = ground.people[work.nodes[at]]
        whole += work.people[at]
    low_one, high_one = _room(rule, one, other, whole)
    low_other, high_other = _room(rule, other, one, whole)
    found = 0
    for place in range(size - 1, 0, -1):
        at = work.order[place]
        branch = work.people[at]
        work.people[work.parent[at]] += branch
        work.cuts[found, 0] = at
        work.cuts[found, 1] = 0
        found += low_one <= branch <= high_one
        work.cuts[found, 0] = at
        work.cuts[found, 1] = 1
        found += low_other <= branch <= high_other
    return found


@njit(cache=True)
def _room(rule: Rule, mine: int, yours: int, whole: float) -> tuple[float, float]:
    """How large one district may be when the other gets the rest of the whole."""
    return (
        max(rule.low[mine], whole - rule.high[yours]),
        min(rule.high[mine], whole - rule.low[yours]),
    )


@njit(cache=True)
def take_sides(work: Work, size: int, cut: int) -> None:
    """Mark the areas that go to the first district."""
    branch, to_first = work.cuts[cut, 0], work.cuts[cut, 1] == 0
    for at in range(size):
        work.side[at] = not to_first
    work.side[branch] = to_first
    for place in range(1, size):
        at = work.order[place]
        if at != branch:
            # The root is outside the branch; every other area follows its parent.
            work.side[at] = work.side[work.parent[at]]


@njit(cache=True)
def seam(work: Work, size: int) -> int:
    """How many borders run between the two sides."""
    found = 0
    for at in range(size):
        if work.side[at]:
            for q in range(work.degree[at]):
                found += not work.side[work.near[at, q]]
    return found


@njit(cache=True)
def breaches(ground: Ground, districts: Ints) -> int:
    """How many locked pairs of areas the map breaks."""
    found = 0
    for p in range(len(ground.apart)):
        found += districts[ground.apart[p, 0]] == districts[ground.apart[p, 1]]
    for p in range(len(ground.together)):
        found += districts[ground.together[p, 0]] != districts[ground.together[p, 1]]
    return found


@njit(cache=True)
def settle_sides(districts: Ints, pair: tuple[int, int], size: int, work: Work) -> None:
    """Write the two sides into the map."""
    one, other = pair
    for at in range(size):
        districts[work.nodes[at]] = one if work.side[at] else other


@njit(cache=True)
def borders_between(ground: Ground, districts: Ints, work: Work) -> int:
    """How many borders run between districts; they are listed in the workroom."""
    found = 0
    for e in range(len(ground.ends)):
        work.crossing[found] = e
        found += districts[ground.ends[e, 0]] != districts[ground.ends[e, 1]]
    return found
