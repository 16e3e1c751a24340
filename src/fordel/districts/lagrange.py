"""This file is about bounds that know that an area cannot be divided, and what they rule out.

Areas are given prices, and each possible seat picks the areas that pay best for it: whole areas,
and as many people as a district may have. The sum of the prices and of the best seats' picks is a
cost that no map is below. It is nearer the truth than the linear program, which divides areas.
"""

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.districts.graph import Ints, Numbers
from fordel.districts.hess import Pairs, Task, all_pairs, attainable, pairs_of, program, served
from fordel.districts.programs import Verdict, solve

ROUNDS = 1500
TURNS = 3
MOST_PAIRS = 40_000
"""With more pairs than so many the linear program is not solved."""
MOST_NODES = 20_000
"""A pick that is not settled after so many tries is bounded by one that divides areas."""


class _Shop(NamedTuple):
    """What each seat may pick from.

    Shapes:
        costs: (N, J); may: (N, J), whether the pair is possible; homes: (J,); people: (N,).
    """

    costs: Numbers
    may: NDArray[np.bool_]
    homes: Ints
    people: Numbers
    low: float
    high: float


def possible_pairs(
    task: Task, limit: float, known: Ints, *, seconds: float
) -> tuple[Pairs, float, float]:
    """The pairs that a map no dearer than the limit can have; a bound; the solver's seconds.

    The prices begin as those of the linear program, or, where that would be too large, as what
    each area costs in the map that is known.

    Source:
        Held, Karp (1971), The traveling-salesman problem and minimum spanning trees, Mathematical
        Programming 1; Validi, Buchanan, Lykhovyd (2022) for districts.
    """
    pairs = all_pairs(task)
    bound, spent, prices = 0.0, 0.0, _paid(task, known)
    if len(pairs.area) <= MOST_PAIRS:
        answer = solve(replace(program(task, pairs, limit), whole=False), seconds=seconds)
        spent = answer.seconds
        if answer.verdict is not Verdict.PROVEN:
            return pairs, 0.0, spent
        bound, prices = answer.cost * limit, answer.prices[: len(prices)] * limit
    for _ in range(TURNS):
        # With fewer pairs the same prices say more, so it is done again.
        pairs, prices, found = _ruled_out(task, pairs, prices, limit)
        bound = max(bound, found)
        if bound >= limit * (1 - 1e-9):
            break
    return pairs, bound, spent


def _paid(task: Task, known: Ints) -> Numbers:
    """What each area costs in a map."""
    return np.asarray((task.seats.costs * served(task, known)).sum(axis=1))


def _ruled_out(
    task: Task, pairs: Pairs, prices: Numbers, limit: float
) -> tuple[Pairs, Numbers, float]:
    may = np.zeros(task.seats.costs.shape, bool)
    may[pairs.area, pairs.seat] = True
    people = task.ground.people
    low, high = attainable(people, task.rule.low[0], task.rule.high[0])
    shop = _Shop(task.seats.costs, may, task.seats.homes, np.maximum(people, 1e-9), low, high)
    best, picks, bound = _climb(shop, prices, len(task.rule.low), limit)
    keep = _possible(shop, best, picks + _slacks(picks, len(task.rule.low), limit, bound))
    area, seat = np.nonzero(keep)
    return pairs_of(task, area.astype(np.int64), seat.astype(np.int64)), best, bound


def _slacks(picks: Numbers, count: int, limit: float, bound: float) -> Numbers:
    """How much dearer the pick of each seat may become before no map is within the limit."""
    last = np.sort(picks)[count - 1]
    closed = ~np.isfinite(picks)
    # The rounding of sums is on the side of what is possible.
    slack = limit * (1 + 1e-9) - bound - np.maximum(np.where(closed, last, picks) - last, 0)
    return np.where(closed, 0.0, slack)


@njit(cache=True)
def _climb(
    shop: _Shop, prices: Numbers, count: int, limit: float
) -> tuple[Numbers, Numbers, float]:
    """Better prices, the picks by them and the bound they give, found step by step."""
    areas, seats = shop.costs.shape
    now, best, bound = prices.copy(), prices.copy(), -np.inf
    picks, kept = np.empty(seats), np.full(seats, np.inf)
    taken = np.empty((seats, areas), np.bool_)
    length, since = 1.0, 0
    for _ in range(ROUNDS):
        for seat in range(seats):
            picks[seat] = _pick(shop, now, seat, -1, -np.inf, taken[seat])
        chosen = np.argsort(picks)[:count]
        value = now.sum() + picks[chosen].sum()
        if not np.isfinite(value):
            return now, picks, np.inf
        since += 1
        if value > bound:
            bound, since = value, 0
            best[:] = now
            kept[:] = picks
        if since >= 20:
            length, since = length / 2, 0
        slope = np.ones(areas)
        for seat in chosen:
            slope -= taken[seat]
        steep = (slope * slope).sum()
        if steep == 0 or bound >= limit:
            break
        now += length * (1.01 * limit - value) / steep * slope
    return best, kept, bound


@njit(cache=True)
def _possible(shop: _Shop, prices: Numbers, limits: Numbers) -> NDArray[np.bool_]:
    """Which pairs some pick within the limit of its seat has."""
    areas, seats = shop.costs.shape
    found, taken = np.zeros((areas, seats), np.bool_), np.empty(areas, np.bool_)
    for seat in range(seats):
        if not shop.may[shop.homes[seat], seat]:
            continue
        for area in range(areas):
            if shop.may[area, seat] and not found[area, seat]:
                cost = _pick(shop, prices, seat, area, limits[seat], taken)
                if cost <= limits[seat]:
                    found[area, seat] = True
                    # Whatever this pick holds besides is possible too.
                    for other in range(areas):
                        found[other, seat] |= taken[other]
    return found


@njit(cache=True)
def _pick(
    shop: _Shop, prices: Numbers, seat: int, forced: int, enough: float, taken: NDArray[np.bool_]
) -> float:
    """The cheapest pick of a seat, with the forced area in it; or any that is cheap enough.

    Takes or leaves one area after another, those that pay best for their people first, and goes
    back when even divided areas could not make it cheaper. ``taken`` becomes the pick.
    """
    areas, home = len(prices), shop.homes[seat]
    taken[:] = False
    if not shop.may[home, seat]:
        return np.inf
    held, cost = shop.people[home], shop.costs[home, seat] - prices[home]
    if forced >= 0 and forced != home:
        held += shop.people[forced]
        cost += shop.costs[forced, seat] - prices[forced]
    rates, size = np.full(areas, np.inf), 0
    for area in range(areas):
        if shop.may[area, seat] and area not in (home, forced):
            rates[area] = (shop.costs[area, seat] - prices[area]) / shop.people[area]
            size += 1
    order = np.argsort(rates)[:size]
    first = cost + _rest(shop, order, rates, 0, held)
    best: float = _search(shop, order, rates, (held, cost), enough, taken)
    if np.isnan(best):
        best = first
    elif best < np.inf:
        taken[home] = True
        if forced >= 0:
            taken[forced] = True
    return best


@njit(cache=True)
def _search(
    shop: _Shop,
    order: Ints,
    rates: Numbers,
    begin: tuple[float, float],
    enough: float,
    taken: NDArray[np.bool_],
) -> float:
    """The cheapest way to go on; not a number if it was not settled in time."""
    held, cost = begin
    stack, top, at, best = np.empty(len(order), np.int64), 0, 0, np.inf
    for _ in range(MOST_NODES):
        hopeless = held > shop.high or cost + _rest(shop, order, rates, at, held) >= best
        if not hopeless and held >= shop.low and cost < best:
            best = cost
            taken[:] = False
            taken[order[stack[:top]]] = True
            if best <= enough:
                return best
        if hopeless or at == len(order):
            if top == 0:
                return best
            top -= 1
            at = stack[top]
            held -= shop.people[order[at]]
            cost -= shop.people[order[at]] * rates[order[at]]
        elif held + shop.people[order[at]] <= shop.high:
            stack[top] = at
            top += 1
            held += shop.people[order[at]]
            cost += shop.people[order[at]] * rates[order[at]]
        at += 1
    return np.nan


@njit(cache=True)
def _rest(shop: _Shop, order: Ints, rates: Numbers, at: int, held: float) -> float:
    """What going on costs at least, if areas could be divided; endless if it cannot be done."""
    cost = 0.0
    for place in range(at, len(order)):
        rate = rates[order[place]]
        wanted = (shop.high if rate < 0 else shop.low) - held
        if wanted <= 0:
            return cost
        people = min(wanted, shop.people[order[place]])
        held += people
        cost += people * rate
    return cost if held >= shop.low - 1e-9 else np.inf
