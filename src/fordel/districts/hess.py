"""This file is about the program behind the best map: areas served from seats, Hess's model."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_array

from fordel.districts.graph import AreaGraph, Ints, pieces
from fordel.districts.programs import Answer, Program, Rows, Verdict, rows, solve
from fordel.districts.search import Seats
from fordel.districts.walks import Ground, Rule


class Task(NamedTuple):
    """The question as the solver sees it: areas that stay together are one.

    Shapes:
        labels: (N,), for each area its number among these.
    """

    graph: AreaGraph
    ground: Ground
    rule: Rule
    seats: Seats
    labels: Ints


class Pairs(NamedTuple):
    """The pairs of area and seat that are still possible.

    Shapes:
        area, seat: (P,); opened: (J,), for each seat its pair with the area it lies in, or -1.
    """

    area: Ints
    seat: Ints
    opened: Ints


class Cut(NamedTuple):
    """An area is served from this seat only if one of those between them is."""

    area: int
    seat: int
    between: Ints


def all_pairs(task: Task) -> Pairs:
    """Every area with every seat."""
    area, seat = np.indices(task.seats.costs.shape).reshape(2, -1)
    return _pairs(task, area, seat)


def possible_pairs(task: Task, limit: float, *, seconds: float) -> tuple[Pairs, float, float]:
    """The pairs that a map no dearer than the limit can have; a bound; the seconds spent.

    A pair is impossible when the linear program says that having it costs too much.
    """
    pairs = all_pairs(task)
    answer = solve(replace(program(task, pairs, limit), whole=False), seconds=seconds)
    if answer.verdict is not Verdict.PROVEN:
        return pairs, 0.0, answer.seconds
    keep = answer.cost + answer.reduced <= 1 + 1e-6
    own = task.seats.homes[pairs.seat] == pairs.area
    keep &= np.isin(pairs.seat, pairs.seat[keep & own])
    return _pairs(task, pairs.area[keep], pairs.seat[keep]), answer.cost * limit, answer.seconds


def cheaper(task: Task, pairs: Pairs, cuts: Sequence[Cut], known: Ints, limit: float) -> Program:
    """The program for a map that costs at most the limit and is none of the known ones.

    Shapes:
        known: (M, N).
    """
    base, width = program(task, pairs, limit), len(pairs.area)
    at = _columns(pairs)
    separators = [
        ([at[cut.area, cut.seat], *between], [1.0] + [-1.0] * len(between))
        for cut in cuts
        if (cut.area, cut.seat) in at
        for between in [[at[s, cut.seat] for s in cut.between.tolist() if (s, cut.seat) in at]]
    ]
    homes = task.seats.homes[pairs.seat]
    same = [np.flatnonzero(each[pairs.area] == each[homes]) for each in known]
    new = [(columns, np.ones(len(columns))) for columns in same]
    return replace(
        base,
        rows=(
            *base.rows,
            rows([(np.arange(width), base.costs)], width, -np.inf, 1.0),
            rows(separators, width, -np.inf, 0.0),
            # A map is known exactly when every area is served from within its district there.
            rows(new, width, -np.inf, len(task.ground.people) - 1),
        ),
    )


def program(task: Task, pairs: Pairs, limit: float) -> Program:
    """Every area has one seat, seats are open or not, and open ones have a lawful size.

    Costs are shares of the limit, so that the solver's tolerances mean the same for every city.
    """
    width, count = len(pairs.area), len(task.rule.low)
    every = np.arange(width)
    own = np.unique(pairs.opened[pairs.opened >= 0])
    others = np.setdiff1d(every, own)
    areas = [np.flatnonzero(pairs.area == area) for area in range(len(task.ground.people))]
    return Program(
        costs=task.seats.costs[pairs.area, pairs.seat] / max(limit, 1e-300),
        rows=(
            rows([(columns, np.ones(len(columns))) for columns in areas], width, 1.0, 1.0),
            rows([(own, np.ones(len(own)))], width, count, count),
            *_sized(task, pairs, own),
            _only_open(others, pairs.opened[pairs.seat[others]], width),
            *_locked(task, pairs),
        ),
    )


def read(task: Task, pairs: Pairs, answer: Answer) -> tuple[Ints, Ints] | None:
    """The seat of each area in the answer, and the map that makes; nothing if there is none."""
    if answer.chosen is None:
        return None
    taken = answer.chosen > 0.5
    seats = np.empty(len(task.ground.people), np.int64)
    seats[pairs.area[taken]] = pairs.seat[taken]
    return seats, np.unique(seats, return_inverse=True)[1].astype(np.int64)


def separators(task: Task, seats: Ints) -> list[Cut]:
    """What forbids the districts of a map that do not hang together.

    Source:
        Validi, Buchanan, Lykhovyd (2022), Imposing contiguity constraints in political
        districting models, Operations Research 70(2).
    """
    found: list[Cut] = []
    part = pieces(task.graph, seats)
    for seat in np.unique(seats).tolist():
        home = int(task.seats.homes[seat])
        for lost in set(part[seats == seat].tolist()) - {int(part[home])}:
            members = np.flatnonzero(part == lost)
            between = _between(task.graph, set(members.tolist()), home)
            found += [Cut(area, seat, between) for area in members.tolist()]
    return found


def _between(graph: AreaGraph, piece: set[int], home: int) -> Ints:
    """The areas around the piece that a way to the home must pass, and no more than needed."""
    around = {int(b) for area in piece for b in graph.beside(area)} - piece
    if home in around:
        return np.array([home])
    reached, edge = {home}, {home}
    while edge:
        edge = {int(b) for area in edge for b in graph.beside(area)} - reached - around
        reached |= edge
    needed = [area for area in around if reached & set(graph.beside(area).tolist())]
    return np.array(sorted(needed))


def _pairs(task: Task, area: Ints, seat: Ints) -> Pairs:
    opened = np.full(len(task.seats.homes), -1)
    own = np.flatnonzero(task.seats.homes[seat] == area)
    opened[seat[own]] = own
    return Pairs(area, seat, opened)


def _columns(pairs: Pairs) -> dict[tuple[int, int], int]:
    both = zip(pairs.area.tolist(), pairs.seat.tolist(), strict=True)
    return {pair: column for column, pair in enumerate(both)}


def _sized(task: Task, pairs: Pairs, own: Ints) -> Iterator[Rows]:
    """An open seat serves at least and at most so many people."""
    people, width = task.ground.people[pairs.area], len(pairs.area)
    scale = float(task.ground.people.mean())
    served = [np.flatnonzero(pairs.seat == seat) for seat in pairs.seat[own]]
    for size, low, high in ((task.rule.low[0], 0.0, np.inf), (task.rule.high[0], -np.inf, 0.0)):
        entries = [
            (columns, (people[columns] - size * (columns == column)) / scale)
            for column, columns in zip(own, served, strict=True)
        ]
        yield rows(entries, width, low, high)


def _only_open(columns: Ints, opened: Ints, width: int) -> Rows:
    """An area is served from open seats only."""
    count = len(columns)
    at = np.repeat(np.arange(count), 2)
    each = np.stack([columns, opened], axis=1).ravel()
    matrix = csr_array((np.tile([1.0, -1.0], count), (at, each)), shape=(count, width))
    return Rows(matrix, np.full(count, -np.inf), np.zeros(count))


def _locked(task: Task, pairs: Pairs) -> Iterator[Rows]:
    """Pairs that must lie in one district have the same seats; those that must not, never do."""
    at, width = _columns(pairs), len(pairs.area)
    seats = np.flatnonzero(pairs.opened >= 0).tolist()
    for one, other in task.ground.together.tolist():
        signs = [
            [
                (at[area, seat], sign)
                for area, sign in ((one, 1.0), (other, -1.0))
                if (area, seat) in at
            ]
            for seat in seats
        ]
        entries = [([c for c, _ in each], [s for _, s in each]) for each in signs]
        yield rows(entries, width, 0.0, 0.0)
    for one, other in task.ground.apart.tolist():
        entries = [
            ([at[one, seat], at[other, seat], int(pairs.opened[seat])], [1.0, 1.0, -1.0])
            for seat in seats
            if (one, seat) in at and (other, seat) in at
        ]
        yield rows(entries, width, -np.inf, 0.0)
