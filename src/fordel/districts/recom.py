"""This file is about walking from map to map at random: ReCom, plain and reversible.

Plain ReCom mixes fast and visits maps in a proportion that nobody can write down. Reversible ReCom
is slow and visits each lawful map in proportion to the product of the numbers of spanning trees of
its districts, so it favours compact districts by a known law.
"""

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.districts.graph import Ints, Maps
from fordel.districts.walks import (
    Ground,
    Rule,
    State,
    Work,
    aim,
    balanced_cuts,
    below,
    breaches,
    gather,
    minimum_tree,
    seam,
    settle_sides,
    share,
    take_sides,
    uniform_tree,
    workroom,
)


class Record(NamedTuple):
    """What is kept of a walk: every so many steps a map.

    Shapes:
        maps: (S, N); counts: (3,), steps that moved, trees drawn, and trees with more balanced
        cuts than the reversible rule allows for.
    """

    maps: Maps
    counts: Ints


@njit(nogil=True, cache=True)
def walk(
    ground: Ground, rule: Rule, districts: Ints, state: State, every: int, record: Record
) -> None:
    """Walk from the map in ``districts``, which is changed, until the record is full."""
    work = workroom(ground)
    for sample in range(len(record.maps)):
        for _ in range(every):
            record.counts[0] += step(ground, rule, districts, state, work, record.counts)
        for area in range(len(districts)):
            record.maps[sample, area] = districts[area]


@njit(nogil=True, cache=True)
def start(ground: Ground, rule: Rule, districts: Ints, state: State) -> bool:
    """Write a first map, by cutting one district after another off what is left; True if done."""
    work = workroom(ground)
    districts[:] = 0
    rest = 0
    for district in range(len(rule.low) - 1):
        low = np.array([rule.low[district], rule.low[district + 1 :].sum()])
        high = np.array([rule.high[district], rule.high[district + 1 :].sum()])
        peel = Rule(low, high, rule.by_border, rule.minimum, rule.reversible, 0, 0)
        while districts[rest] != district:
            rest += 1
        size = gather(ground, districts, (rest, rest), work)
        cuts = _cuts(ground, peel, (0, 1), size, (state, work), rule.tries)
        if cuts == 0:
            return False
        take_sides(work, size, below(state, cuts))
        settle_sides(districts, (district, district + 1), size, work)
        rest = 0
    return True


@njit(cache=True, forceinline=True)
def _cuts(
    ground: Ground,
    rule: Rule,
    pair: tuple[int, int],
    size: int,
    tools: tuple[State, Work],
    tries: int,
) -> int:
    """Draw trees until one can be cut; how many ways there are."""
    state, work = tools
    aim(work, size, state)
    cuts = 0
    for _ in range(tries):
        _tree(rule, work, size, state)
        cuts = balanced_cuts(ground, rule, pair, size, work)
        if cuts > 0:
            break
    return cuts


@njit(nogil=True, cache=True)
def respect(ground: Ground, rule: Rule, districts: Ints, state: State, steps: int) -> bool:
    """Walk until no lock is broken, never breaking more on the way; True if it came so far."""
    work = workroom(ground)
    counts = np.zeros(3, np.int64)
    for _ in range(steps):
        if breaches(ground, districts) == 0:
            return True
        step(ground, rule, districts, state, work, counts)
    return breaches(ground, districts) == 0


@njit(cache=True, forceinline=True)
def step(
    ground: Ground, rule: Rule, districts: Ints, state: State, work: Work, counts: Ints
) -> bool:
    """One step, noted in the counts; True if the map changed hands, be it into the same again."""
    if len(rule.low) == 1:
        return False
    seeds = _meeting(ground, rule, districts, state)
    one, other = districts[seeds[0]], districts[seeds[1]]
    if one == other:
        return False
    size = gather(ground, districts, seeds, work)
    aim(work, size, state)
    for _ in range(1 if rule.reversible else rule.tries):
        counts[1] += 1
        _tree(rule, work, size, state)
        cuts = balanced_cuts(ground, rule, (one, other), size, work)
        counts[2] += cuts > 2 * rule.most_cuts
        if cuts == 0 or (rule.reversible and share(state) * 2 * rule.most_cuts >= cuts):
            continue
        take_sides(work, size, below(state, cuts))
        if rule.reversible and share(state) * seam(work, size) >= 1.0:
            continue
        if _settle(ground, districts, (one, other), size, work):
            return True
    return False


@njit(cache=True, forceinline=True)
def _tree(rule: Rule, work: Work, size: int, state: State) -> None:
    if rule.minimum:
        minimum_tree(work, size, state)
    else:
        # Where the districts meet is in the middle of both: the walk is home soon.
        root = 1 if size > 1 and work.degree[1] > work.degree[0] else 0
        uniform_tree(work, size, root, state)


@njit(cache=True, forceinline=True)
def _meeting(ground: Ground, rule: Rule, districts: Ints, state: State) -> tuple[int, int]:
    """Two areas where the districts to merge meet; one twice if the drawn do not touch."""
    while rule.by_border:
        border = below(state, len(ground.ends))
        one, other = ground.ends[border, 0], ground.ends[border, 1]
        if districts[one] != districts[other]:
            return one, other
    count = len(rule.low)
    while True:
        mine, yours = below(state, count), below(state, count - 1)
        yours += yours >= mine
        for border in range(len(ground.ends)):
            one, other = ground.ends[border, 0], ground.ends[border, 1]
            left, right = districts[one], districts[other]
            if left == mine and right == yours:
                return one, other
            if left == yours and right == mine:
                return other, one
        if rule.reversible:
            return 0, 0


@njit(cache=True, forceinline=True)
def _settle(ground: Ground, districts: Ints, pair: tuple[int, int], size: int, work: Work) -> bool:
    """Write the two sides into the map, unless that would break more locks than before."""
    if len(ground.apart) == 0 and len(ground.together) == 0:
        settle_sides(districts, pair, size, work)
        return True
    before = breaches(ground, districts)
    for at in range(size):
        work.path[at] = districts[work.nodes[at]]
    settle_sides(districts, pair, size, work)
    if breaches(ground, districts) <= before:
        return True
    for at in range(size):
        districts[work.nodes[at]] = work.path[at]
    return False


def fresh_record(samples: int, areas: int) -> Record:
    """An empty record for so many maps."""
    maps: NDArray[np.uint8] = np.zeros((samples, areas), np.uint8)
    return Record(maps, np.zeros(3, np.int64))
