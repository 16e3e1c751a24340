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
    balanced_cuts,
    below,
    borders_between,
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
        maps: (S, N); crossing: (S,), the borders between districts; counts: (3,), steps that
        moved, trees drawn, and trees with more balanced cuts than the reversible rule allows for.
    """

    maps: Maps
    crossing: Ints
    counts: Ints


@njit(nogil=True, cache=True)
def walk(
    ground: Ground, rule: Rule, districts: Ints, state: State, every: int, record: Record
) -> None:
    """Walk from the map in ``districts``, which is changed, until the record is full."""
    work = workroom(ground)
    crossing = borders_between(ground, districts, work)
    for sample in range(len(record.maps)):
        for _ in range(every):
            if crossing > 0 and step(ground, rule, districts, crossing, (state, work, record)):
                record.counts[0] += 1
                crossing = borders_between(ground, districts, work)
        record.crossing[sample] = crossing
        for area in range(len(districts)):
            record.maps[sample, area] = districts[area]


@njit(nogil=True, cache=True)
def start(ground: Ground, rule: Rule, districts: Ints, state: State) -> bool:
    """Write a first map, by cutting one district after another off what is left; True if done."""
    work = workroom(ground)
    districts[:] = 0
    for district in range(len(rule.low) - 1):
        low = np.array([rule.low[district], rule.low[district + 1 :].sum()])
        high = np.array([rule.high[district], rule.high[district + 1 :].sum()])
        peel = Rule(low, high, rule.by_border, rule.minimum, rule.reversible, 0, 0)
        size = gather(ground, districts, district, district, work)
        cuts = 0
        for _ in range(rule.tries):
            _tree(rule, work, size, state)
            cuts = balanced_cuts(ground, peel, (0, 1), size, work)
            if cuts > 0:
                break
        if cuts == 0:
            return False
        take_sides(work, size, below(state, cuts))
        settle_sides(districts, (district, district + 1), size, work)
    return True


@njit(nogil=True, cache=True)
def respect(ground: Ground, rule: Rule, districts: Ints, state: State, steps: int) -> bool:
    """Walk until no lock is broken, never breaking more on the way; True if it came so far."""
    work = workroom(ground)
    counts = np.zeros(3, np.int64)
    record = Record(np.zeros((0, 0), np.uint8), np.zeros(0, np.int64), counts)
    for _ in range(steps):
        if breaches(ground, districts) == 0:
            return True
        crossing = borders_between(ground, districts, work)
        if crossing == 0:
            return False
        step(ground, rule, districts, crossing, (state, work, record))
    return breaches(ground, districts) == 0


@njit(cache=True)
def step(
    ground: Ground,
    rule: Rule,
    districts: Ints,
    crossing: int,
    tools: tuple[State, Work, Record],
) -> bool:
    """One step; True if the map changed hands, be it into the same map again."""
    state, work, record = tools
    one, other = _pair(ground, rule, districts, crossing, state, work)
    if one == other:
        return False
    size = gather(ground, districts, one, other, work)
    for _ in range(1 if rule.reversible else rule.tries):
        record.counts[1] += 1
        _tree(rule, work, size, state)
        cuts = balanced_cuts(ground, rule, (one, other), size, work)
        record.counts[2] += cuts > 2 * rule.most_cuts
        if cuts == 0 or (rule.reversible and share(state) * 2 * rule.most_cuts >= cuts):
            continue
        take_sides(work, size, below(state, cuts))
        if rule.reversible and share(state) * seam(work, size) >= 1.0:
            continue
        if _settle(ground, districts, (one, other), size, work):
            return True
    return False


@njit(cache=True)
def _tree(rule: Rule, work: Work, size: int, state: State) -> None:
    if rule.minimum:
        minimum_tree(work, size, state)
    else:
        uniform_tree(work, size, state)


@njit(cache=True)
def _pair(
    ground: Ground, rule: Rule, districts: Ints, crossing: int, state: State, work: Work
) -> tuple[int, int]:
    """Two districts to merge; the same one twice if the two that were drawn do not touch."""
    if rule.by_border:
        border = work.crossing[below(state, crossing)]
        return districts[ground.ends[border, 0]], districts[ground.ends[border, 1]]
    count = len(rule.low)
    while True:
        one, other = below(state, count), below(state, count - 1)
        other += other >= one
        for at in range(crossing):
            border = work.crossing[at]
            left, right = districts[ground.ends[border, 0]], districts[ground.ends[border, 1]]
            if (left == one and right == other) or (left == other and right == one):
                return one, other
        if rule.reversible:
            return one, one


@njit(cache=True)
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
    return Record(maps, np.zeros(samples, np.int64), np.zeros(3, np.int64))
