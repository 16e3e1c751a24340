"""This file is about good maps found by searching: where a proof begins, and what lies near it."""

from heapq import heappop, heappush
from typing import NamedTuple

import numpy as np
from numba import njit

from fordel.districts.graph import Ints, Numbers, numbered
from fordel.districts.recom import step
from fordel.districts.walks import (
    Ground,
    Rule,
    State,
    breaches,
    share,
    workroom,
)


class Seats(NamedTuple):
    """What it costs to serve each area from each possible seat of its district.

    Shapes:
        costs: (N, J); homes: (J,), the area that the seat lies in.
    """

    costs: Numbers
    homes: Ints


class Around(NamedTuple):
    """Which maps lie near: those that cost at most the limit, and at most so many of them."""

    ground: Ground
    rule: Rule
    seats: Seats
    limit: float
    most: int


@njit(cache=True)
def map_cost(seats: Seats, districts: Ints, count: int) -> float:
    """What the map costs when each district is served from its best seat."""
    whole = 0.0
    members = np.empty(len(districts), np.int64)
    for district in range(count):
        size = 0
        for area in range(len(districts)):
            members[size] = area
            size += districts[area] == district
        best = np.inf
        for seat in range(len(seats.homes)):
            if districts[seats.homes[seat]] == district:
                best = min(best, _from_seat(seats.costs, members[:size], seat))
        whole += best
    return whole


@njit(cache=True)
def _from_seat(costs: Numbers, members: Ints, seat: int) -> float:
    cost = 0.0
    for area in members:
        cost += costs[area, seat]
    return cost


@njit(nogil=True, cache=True)
def cool(
    ground: Ground, rule: Rule, seats: Seats, districts: Ints, state: State, steps: int
) -> float:
    """Walk towards cheaper maps, uphill ever more seldom; leaves the best map and returns its cost.

    Simulated annealing whose moves are the steps of ReCom.
    """
    work, count = workroom(ground), len(rule.low)
    counts = np.zeros(3, np.int64)
    best, before = districts.copy(), districts.copy()
    now = map_cost(seats, districts, count)
    least = now
    for at in range(steps):
        before[:] = districts
        if not step(ground, rule, districts, state, work, counts):
            continue
        after = map_cost(seats, districts, count)
        heat = 0.02 * least * (1.0 - at / steps) ** 2
        if after > now and share(state) > np.exp((now - after) / (heat + 1e-300)):
            districts[:] = before
            continue
        now = after
        if now < least:
            least = now
            best[:] = districts
    districts[:] = best
    return least


@njit(cache=True)
def flips(
    ground: Ground, rule: Rule, seats: Seats, districts: Ints, limit: float
) -> tuple[Ints, Numbers]:
    """Every lawful move of one area into a neighbouring district that costs at most the limit.

    Shapes:
        returns (M, 2), area and district; and (M,), the cost of the map after it.
    """
    count, width = ground.near.shape
    sizes = np.zeros(len(rule.low))
    for area in range(count):
        sizes[districts[area]] += ground.people[area]
    moves, costs = np.empty((count * width, 2), np.int64), np.empty(count * width)
    found = 0
    for area in range(count):
        for q in range(ground.degree[area]):
            old, new = districts[area], districts[ground.near[area, q]]
            if _seen(ground, districts, area, q) or not _fits(
                rule, sizes, ground, (area, old, new)
            ):
                continue
            districts[area] = new
            cost = map_cost(seats, districts, len(rule.low))
            if cost <= limit and breaches(ground, districts) == 0:
                moves[found] = (area, new)
                costs[found] = cost
                found += _whole(ground, districts, old)
            districts[area] = old
    return moves[:found], costs[:found]


@njit(cache=True)
def _seen(ground: Ground, districts: Ints, area: int, q: int) -> bool:
    """Whether the q-th neighbour lies in the area's own district, or in one that came before."""
    new = districts[ground.near[area, q]]
    if new == districts[area]:
        return True
    earlier = 0
    while earlier < q and districts[ground.near[area, earlier]] != new:
        earlier += 1
    return earlier < q


@njit(cache=True)
def _fits(rule: Rule, sizes: Numbers, ground: Ground, move: tuple[int, int, int]) -> bool:
    area, old, new = move
    people = ground.people[area]
    return bool(sizes[old] - people >= rule.low[old] and sizes[new] + people <= rule.high[new])


@njit(cache=True)
def _whole(ground: Ground, districts: Ints, district: int) -> bool:
    """Whether the district that the area left still hangs together."""
    count = len(districts)
    reached, stack, members = np.zeros(count, np.bool_), np.empty(count, np.int64), 0
    for each in range(count):
        if districts[each] == district:
            members += 1
            stack[0] = each
    if members == 0:
        return False
    reached[stack[0]] = True
    top, seen = 1, 1
    while top > 0:
        top -= 1
        at = stack[top]
        for q in range(ground.degree[at]):
            neighbour = ground.near[at, q]
            if districts[neighbour] == district and not reached[neighbour]:
                reached[neighbour] = True
                stack[top] = neighbour
                top += 1
                seen += 1
    return seen == members


def descend(ground: Ground, rule: Rule, seats: Seats, districts: Ints) -> float:
    """Move one area after another while that makes the map cheaper; returns its cost."""
    cost = float(map_cost(seats, districts, len(rule.low)))
    while True:
        moves, costs = flips(ground, rule, seats, districts, cost * (1 - 1e-12))
        if not len(moves):
            return cost
        best = int(np.argmin(costs))
        districts[moves[best, 0]] = moves[best, 1]
        cost = float(costs[best])


def nearby(around: Around, starts: Ints) -> Ints:
    """The maps within the limit that can be reached from these, moving one area at a time.

    Cheapest first, so that a list that is cut holds the better ones.

    Shapes:
        starts: (M, N); returns (at most ``most``, N).
    """
    ground, rule, seats, limit, most = around
    known: dict[bytes, Ints] = {}
    heap: list[tuple[float, bytes]] = []

    def note(districts: Ints, cost: float) -> None:
        name = numbered(districts)[0].tobytes()
        if name not in known and len(known) < most:
            known[name] = districts.copy()
            heappush(heap, (cost, name))

    for each in starts:
        note(each, float(map_cost(seats, each, len(rule.low))))
    while heap and len(known) < most:
        districts = known[heappop(heap)[1]].copy()
        moves, costs = flips(ground, rule, seats, districts, limit)
        for at in np.argsort(costs, kind="stable").tolist():
            area, new = moves[at]
            old, districts[area] = districts[area], new
            note(districts, float(costs[at]))
            districts[area] = old
    return np.array(list(known.values()), np.int64)
