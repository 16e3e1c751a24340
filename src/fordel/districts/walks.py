"""This file is about one step from map to map: merge two districts, draw a tree, cut it in two.

Written for numba: small functions over plain arrays, which become one loop. Two districts are
copied into local arrays of small numbers first, so that the walk stays within the fastest memory.
"""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.districts.graph import Ints, Numbers

State = NDArray[np.uint64]
"""The state of a stream of chance, in one number: SplitMix64."""
Small = NDArray[np.uint16]
"""Numbers of areas. Unsigned, since an index that cannot be negative need not be checked."""

GAMMA = np.uint64(0x9E3779B97F4A7C15)
MIX_ONE = np.uint64(0xBF58476D1CE4E5B9)
MIX_TWO = np.uint64(0x94D049BB133111EB)
HALF = np.uint64(32)
OUTSIDE = 65_535
"""The parent of an area that is not in the tree yet; so there are fewer areas than this."""


class Ground(NamedTuple):
    """The areas as the walk sees them.

    Shapes:
        near: (N, D), the neighbours of each area, padded; degree: (N,); extra: (N, D), what is
        added to the drawn weight of a border in a minimum tree; ends: (E, 2); people: (N,);
        apart, together: (P, 2), pairs of areas that must or must not be separated.
    """

    near: Small
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
    """Room for the two districts that a step works on, in local numbers.

    ``arrow`` is where the walk will leave each area the next time it comes there, drawn ahead;
    ``parent`` of the root is the root itself. A cut is twice its branch, plus one if the branch
    goes to the second district.
    """

    nodes: Small
    local: Small
    first: Ints
    degree: Ints
    near: Small
    extra: Numbers
    arrow: Small
    onward: Small
    parent: Small
    order: Small
    path: Small
    weight: Numbers
    people: Numbers
    cuts: Ints
    side: NDArray[np.bool_]


@njit(cache=True, forceinline=True)
def workroom(ground: Ground) -> Work:
    """Room enough for any step on this ground."""
    count = len(ground.people)
    room = ground.near.size
    return Work(
        np.empty(count + 1, np.uint16),
        np.full(count, OUTSIDE, np.uint16),
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.empty(room + 1, np.uint16),
        np.empty(room + 1, np.float64),
        np.empty(count, np.uint16),
        np.empty(count, np.uint16),
        np.empty(count, np.uint16),
        np.empty(count, np.uint16),
        np.empty(count, np.uint16),
        np.empty(count, np.float64),
        np.empty(count, np.float64),
        np.empty(2 * count + 2, np.int64),
        np.empty(count, np.bool_),
    )


@njit(cache=True, forceinline=True)
def mixed(bits: np.uint64) -> np.uint64:
    """64 bits of chance from the place in the stream."""
    bits = (bits ^ (bits >> np.uint64(30))) * MIX_ONE
    bits = (bits ^ (bits >> np.uint64(27))) * MIX_TWO
    return np.uint64(bits ^ (bits >> np.uint64(31)))


@njit(cache=True, forceinline=True)
def draw(state: State) -> np.uint64:
    """The next 64 bits of the stream."""
    state[0] += GAMMA
    return mixed(state[0])


@njit(cache=True, forceinline=True)
def below(state: State, bound: int) -> int:
    """A whole number from 0 to one less than the bound, each as likely to within 2^-32."""
    return int(np.int64(((draw(state) >> HALF) * np.uint64(bound)) >> HALF))


@njit(cache=True, forceinline=True)
def share(state: State) -> float:
    """A number from 0 up to 1."""
    return float(draw(state) >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@njit(cache=True, forceinline=True)
def gather(ground: Ground, districts: Ints, seeds: tuple[int, int], work: Work) -> int:
    """Copy the districts of two areas into the workroom; returns how many areas they have.

    Found by spreading from the two areas, so that the whole map need not be looked through.
    """
    one, other = districts[seeds[0]], districts[seeds[1]]
    size, room = 0, 0
    for seed in seeds:
        if work.local[seed] == OUTSIDE:
            work.local[seed] = size
            work.nodes[size] = seed
            size += 1
    at = 0
    while at < size:
        area = work.nodes[at]
        work.first[at] = room
        for q in range(ground.degree[area]):
            neighbour = ground.near[area, q]
            inside = (districts[neighbour] == one) | (districts[neighbour] == other)
            new = inside & (work.local[neighbour] == OUTSIDE)
            work.nodes[size] = neighbour
            work.local[neighbour] = size if new else work.local[neighbour]
            size += new
            work.near[room] = work.local[neighbour]
            work.extra[room] = ground.extra[area, q]
            room += inside
        work.degree[at] = room - work.first[at]
        at += 1
    for at in range(size):
        work.local[work.nodes[at]] = OUTSIDE
    return size


@njit(cache=True, forceinline=True)
def aim(work: Work, size: int, state: State) -> None:
    """Draw the first way out of each area, all at once: the walk then need not wait for chance."""
    bits = state[0]
    for at in range(size):
        bits += GAMMA
        pick = ((mixed(bits) >> HALF) * np.uint64(work.degree[at])) >> HALF
        work.arrow[at] = work.near[work.first[at] + np.int64(pick)]
    state[0] = bits


@njit(cache=True, forceinline=True)
def uniform_tree(work: Work, size: int, root: int, state: State) -> None:
    """A spanning tree, each as likely whatever its root: Wilson's loop-erased walk.

    What is left in ``arrow`` was never looked at, so the next tree may use it.
    """
    bits = state[0]
    work.parent[:size] = OUTSIDE
    work.parent[root] = root
    work.order[0] = root
    filled = 1
    for start in range(size):
        at = np.uint16(start)
        while work.parent[at] == OUTSIDE:
            to = work.arrow[at]
            work.onward[at] = to
            bits += GAMMA
            pick = ((mixed(bits) >> HALF) * np.uint64(work.degree[at])) >> HALF
            work.arrow[at] = work.near[work.first[at] + np.int64(pick)]
            at = to
        at, steps = np.uint16(start), 0
        while work.parent[at] == OUTSIDE:
            work.path[steps] = at
            work.parent[at] = work.onward[at]
            at = work.onward[at]
            steps += 1
        for step in range(steps - 1, -1, -1):
            work.order[filled] = work.path[step]
            filled += 1
    state[0] = bits


@njit(cache=True, forceinline=True)
def minimum_tree(work: Work, size: int, state: State) -> None:
    """The lightest spanning tree for weights drawn anew, by Prim's algorithm."""
    for at in range(size):
        work.parent[at] = OUTSIDE
        work.weight[at] = np.inf
    newest = below(state, size)
    work.parent[newest] = newest
    work.order[0] = newest
    # A member of the tree has weight -1.
    work.weight[newest] = -1.0
    for filled in range(1, size):
        for q in range(work.first[newest], work.first[newest] + work.degree[newest]):
            neighbour = work.near[q]
            weight = share(state) + work.extra[q]
            if weight < work.weight[neighbour]:
                work.weight[neighbour] = weight
                work.parent[neighbour] = newest
        newest = _lightest(work, size)
        work.weight[newest] = -1.0
        work.order[filled] = newest


@njit(cache=True, forceinline=True)
def _lightest(work: Work, size: int) -> int:
    found, least = 0, np.inf
    for at in range(size):
        if 0.0 <= work.weight[at] < least:
            found, least = at, work.weight[at]
    return found


@njit(cache=True, forceinline=True)
def balanced_cuts(ground: Ground, rule: Rule, pair: tuple[int, int], size: int, work: Work) -> int:
    """How many ways there are to cut the tree so that both districts have a lawful size."""
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
        # Written whatever it is, and kept by counting on: a guess less for the processor.
        work.cuts[found] = 2 * at
        found += (low_one <= branch) & (branch <= high_one)
        work.cuts[found] = 2 * at + 1
        found += (low_other <= branch) & (branch <= high_other)
    return found


@njit(cache=True, forceinline=True)
def _room(rule: Rule, mine: int, yours: int, whole: float) -> tuple[float, float]:
    """How large one district may be when the other gets the rest of the whole."""
    return (
        max(rule.low[mine], whole - rule.high[yours]),
        min(rule.high[mine], whole - rule.low[yours]),
    )


@njit(cache=True, forceinline=True)
def take_sides(work: Work, size: int, cut: int) -> None:
    """Mark the areas that go to the first district."""
    branch, to_first = work.cuts[cut] >> 1, work.cuts[cut] & 1 == 0
    for at in range(size):
        work.side[at] = not to_first
    work.side[branch] = to_first
    for place in range(1, size):
        at = work.order[place]
        if at != branch:
            # The root is outside the branch; every other area follows its parent.
            work.side[at] = work.side[work.parent[at]]


@njit(cache=True, forceinline=True)
def seam(work: Work, size: int) -> int:
    """How many borders run between the two sides."""
    found = 0
    for at in range(size):
        if work.side[at]:
            for q in range(work.first[at], work.first[at] + work.degree[at]):
                found += not work.side[work.near[q]]
    return found


@njit(cache=True, forceinline=True)
def breaches(ground: Ground, districts: Ints) -> int:
    """How many locked pairs of areas the map breaks."""
    found = 0
    for p in range(len(ground.apart)):
        found += districts[ground.apart[p, 0]] == districts[ground.apart[p, 1]]
    for p in range(len(ground.together)):
        found += districts[ground.together[p, 0]] != districts[ground.together[p, 1]]
    return found


@njit(cache=True, forceinline=True)
def settle_sides(districts: Ints, pair: tuple[int, int], size: int, work: Work) -> None:
    """Write the two sides into the map."""
    one, other = pair
    for at in range(size):
        districts[work.nodes[at]] = one if work.side[at] else other
