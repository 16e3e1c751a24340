"""This file is about homes: which of today's districts become one, and what that costs at least.

Every way to merge today's districts is a way to give each of them a home among the new ones. Small
areas may then leave their home, at a price. What each merge costs at least is read from a table
over groups of districts, so that two hundred thousand merges are ordered in a second.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fordel.districts.ensemble import Question, Variant, rule_of
from fordel.districts.graph import AreaGraph, Ints, Maps, Numbers, contiguous, merged
from fordel.districts.hess import attainable
from fordel.districts.locks import respected
from fordel.districts.merges import merges

NOWHERE = -1
"""The seat of a district whose cost does not depend on where it is served from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """How far a map may depart from today's districts (norsk: grenser for oppdeling).

    Each of today's districts has at least the share ``keep`` of its people in its home, and an
    area lies only in a district that is home to some area at most ``reach`` borders away.
    """

    keep: float = 0.5
    reach: int = 2


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wish:
    """What is to be little: distance to a seat, people away from home, need out of place.

    A map costs, for each district, what its areas cost from its best seat; and for each area away
    from home what ``away`` says; and ``uneven`` times the sum, over districts, of how far their
    share of ``need`` is from an equal share.

    Shapes:
        base: (N, J); seats: (J,), the areas that the seats lie in, or one ``NOWHERE``;
        away, need: (N,), need adding up to 1.
    """

    base: Numbers
    seats: Ints
    away: Numbers
    need: Numbers
    uneven: float = 0.0


class Case(NamedTuple):
    """The question with all that follows from it.

    Shapes:
        old: (N,), today's district of each area; near: (N, O), whether an area of that district
        lies within reach; parts: (M, O), the merges; groups: (G,), sets of today's districts as
        bits; members: (M, K), the groups of each merge.
    """

    question: Question
    wish: Wish
    leave: Leave
    old: Ints
    near: NDArray[np.bool_]
    low: float
    high: float
    parts: Maps
    groups: Ints
    members: Ints


def case_of(question: Question, old: Ints, wish: Wish, leave: Leave) -> Case:
    """The question with its merges.

    Raises:
        InputError: F304 to F306, if the merges cannot be counted.
    """
    count, districts = len(question.targets), int(old.max()) + 1
    parts = merges(merged(question.graph, old), count)
    bits = np.left_shift(np.int64(1), np.arange(districts))
    sets = np.stack([(parts == each) @ bits for each in range(count)], axis=1)
    groups, members = np.unique(sets, return_inverse=True)
    rule = rule_of(question, Variant.BORDER_UNIFORM)
    low, high = attainable(question.people, rule.low[0], rule.high[0])
    return Case(
        question=question,
        wish=wish,
        leave=leave,
        old=old,
        near=_within(question.graph, leave.reach)
        @ (old[:, None] == np.arange(districts)).astype(np.int64)
        > 0,
        low=low,
        high=high,
        parts=parts,
        groups=groups.astype(np.int64),
        members=members.reshape(sets.shape),
    )


def price_of(case: Case, merge: int, districts: Ints) -> float:
    """What the map costs when today's districts have their homes as in the merge."""
    wish, homes = case.wish, case.parts[merge][case.old]
    cost = float(wish.away[districts != homes].sum())
    for district in range(case.members.shape[1]):
        inside = districts == district
        whole = wish.base[inside].sum(axis=0)
        usable = (wish.seats == NOWHERE) | inside[wish.seats]
        cost += float(np.where(usable, whole, np.inf).min())
        cost += wish.uneven * abs(float(wish.need[inside].sum()) - 1 / case.members.shape[1])
    return cost


def lawful(case: Case, merge: int, districts: Ints) -> bool:
    """Whether a map is lawful when today's districts have their homes as in the merge."""
    question, homes = case.question, case.parts[merge][case.old]
    people = np.bincount(districts, question.people, case.members.shape[1])
    whole = np.bincount(case.old, question.people)
    kept = np.bincount(case.old, question.people * (districts == homes))
    inside = case.parts[merge] == districts[:, None]
    return bool(
        (people >= case.low).all()
        and (people <= case.high).all()
        and (kept >= case.leave.keep * whole - 1e-9).all()
        and (case.near & inside).any(axis=1).all()
        and respected(districts, question.locks)[0]
        and contiguous(question.graph, districts)
    )


def one_move_away(case: Case, merge: int, districts: Ints, limit: float) -> Iterator[Ints]:
    """The lawful maps within the limit that are one move of one area away."""
    graph = case.question.graph
    for area in range(graph.count):
        for district in np.setdiff1d(districts[graph.beside(area)], districts[area]):
            after = districts.copy()
            after[area] = district
            if lawful(case, merge, after) and price_of(case, merge, after) <= limit:
                yield after


def worth(case: Case, prices: Numbers, groups: Ints) -> Numbers:
    """What these groups of districts cost at least from each seat, less what areas are priced.

    For any prices, a map costs at least the sum of the prices and of its groups' worth. Groups that
    are not asked for are said to cost anything.

    Shapes:
        prices: (N,); groups: (H,); returns (G, J).
    """
    wish = case.wish
    people = np.maximum(case.question.people, 1e-9)
    home = (wish.base - prices[:, None]) / people[:, None]
    away = home + (wish.away / people)[:, None]
    orders = np.argsort(home, axis=0), np.argsort(away, axis=0)
    return _worth(
        (groups, case.groups),
        _goods(case),
        wish.seats,
        (home, away),
        (np.ascontiguousarray(orders[0].T), np.ascontiguousarray(orders[1].T)),
    )


class _Goods(NamedTuple):
    """Areas as goods: how many people, of which district, near which; and how many to take.

    ``stay`` is how many people of each of today's districts must stay in its home.
    """

    people: Numbers
    old: Ints
    near: Ints
    stay: Numbers
    low: float
    high: float


def _goods(case: Case) -> _Goods:
    bits = np.left_shift(np.int64(1), np.arange(case.near.shape[1]))
    return _Goods(
        people=np.maximum(case.question.people, 1e-9),
        old=case.old,
        near=np.asarray(case.near @ bits, np.int64),
        stay=np.asarray(case.leave.keep * np.bincount(case.old, case.question.people), np.float64),
        low=case.low,
        high=case.high,
    )


def _within(graph: AreaGraph, reach: int) -> Ints:
    """Which areas lie at most so many borders away from each other."""
    step = np.eye(graph.count, dtype=np.int64)
    step[graph.edges[:, 0], graph.edges[:, 1]] = 1
    step[graph.edges[:, 1], graph.edges[:, 0]] = 1
    found = np.eye(graph.count, dtype=np.int64)
    for _ in range(reach):
        found = np.minimum(found @ step, 1)
    return found


@njit(cache=True)
def _worth(
    asked: tuple[Ints, Ints],
    goods: _Goods,
    seats: Ints,
    rates: tuple[Numbers, Numbers],
    orders: tuple[Ints, Ints],
) -> Numbers:
    wanted, groups = asked
    found = np.full((len(groups), len(seats)), np.inf)
    left, stay = np.empty(len(goods.people)), np.empty(len(goods.stay))
    for g in wanted:
        for j in range(len(seats)):
            if seats[j] < 0 or goods.near[seats[j]] & groups[g]:
                found[g, j] = _filled(
                    groups[g], goods, (seats[j], j), (rates, orders), (left, stay)
                )
    return found


@njit(cache=True)
def _filled(
    group: int,
    goods: _Goods,
    seat: tuple[int, int],
    priced: tuple[tuple[Numbers, Numbers], tuple[Ints, Ints]],
    room: tuple[Numbers, Numbers],
) -> float:
    """The cheapest way to fill a district when areas may be divided.

    First its seat, then those who must stay; then, cheapest first, as many as are needed, and
    more while that pays.
    """
    (rates, orders), (left, stay), j = priced, room, seat[1]
    left[:] = goods.people
    stay[:] = goods.stay
    held, cost = _begin(group, goods, seat, priced, room)
    at = np.zeros(2, np.int64)
    while held < goods.high:
        for kind in range(2):
            _skip(group, goods, kind, orders[kind][j], at)
        kind = _cheaper(rates, orders, j, at)
        if kind < 0:
            break
        one = orders[kind][j, at[kind]]
        rate = rates[kind][one, j]
        wanted = (goods.high if rate < 0 else goods.low) - held
        if wanted <= 0:
            break
        at[kind] += 1
        taken = min(left[one], wanted)
        held += taken
        cost += taken * rate
    return cost if goods.low - 1e-6 <= held <= goods.high + 1e-6 else np.inf


@njit(cache=True)
def _begin(
    group: int,
    goods: _Goods,
    seat: tuple[int, int],
    priced: tuple[tuple[Numbers, Numbers], tuple[Ints, Ints]],
    room: tuple[Numbers, Numbers],
) -> tuple[float, float]:
    """Take the seat's area and those who must stay: how many they are, and what they cost."""
    (area, j), (rates, orders), (left, stay) = seat, priced, room
    held, cost = 0.0, 0.0
    if area >= 0:
        own = (group >> goods.old[area]) & 1
        held = left[area]
        cost = held * rates[1 - own][area, j]
        left[area] = 0.0
        stay[goods.old[area]] -= held * own
    for one in orders[0][j]:
        old = goods.old[one]
        if (group >> old) & 1 and stay[old] > 0:
            taken = min(left[one], stay[old])
            left[one] -= taken
            stay[old] -= taken
            held += taken
            cost += taken * rates[0][one, j]
    return held, cost


@njit(cache=True)
def _skip(group: int, goods: _Goods, kind: int, order: Ints, at: Ints) -> None:
    """Go on to the next area that is at home in the group (0), or is not but may come (1)."""
    while at[kind] < len(order):
        one = order[at[kind]]
        own = (group >> goods.old[one]) & 1
        if (kind == 0 and own) or (kind == 1 and not own and goods.near[one] & group):
            return
        at[kind] += 1


@njit(cache=True)
def _cheaper(rates: tuple[Numbers, Numbers], orders: tuple[Ints, Ints], j: int, at: Ints) -> int:
    """Which of the two orders has the cheaper area next; -1 if both are at their end."""
    found, least_rate = -1, np.inf
    for kind in range(2):
        if at[kind] < orders[kind].shape[1]:
            rate = rates[kind][orders[kind][j, at[kind]], j]
            if rate < least_rate:
                found, least_rate = kind, rate
    return found
