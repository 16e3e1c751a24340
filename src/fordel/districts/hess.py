"""This file is about the program behind the best map: areas served from seats, Hess's model."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from fordel.districts.graph import AreaGraph, Ints, Numbers, pieces
from fordel.districts.programs import Program, Rows, rows
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
    return pairs_of(task, area, seat)


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
            only_open(others, pairs.opened[pairs.seat[others]], width),
            *_locked(task, pairs),
        ),
    )


def attainable(people: Numbers, low: float, high: float) -> tuple[float, float]:
    """The same sizes as whole numbers where people are whole.

    Sizes that differ in the ninth place only have made the solver say that nothing is possible.
    """
    if not np.equal(people, np.round(people)).all():
        return low, high
    return float(np.ceil(low - 1e-6)), float(np.floor(high + 1e-6))


def read(task: Task, pairs: Pairs, chosen: Numbers | None) -> tuple[Ints, Ints] | None:
    """The seat of each area in an answer, and the map that makes; nothing if there is none."""
    if chosen is None:
        return None
    taken = chosen > 0.5
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
            around = between(task.graph, set(members.tolist()), {home})
            found += [Cut(area, seat, around) for area in members.tolist()]
    return found


def local_cuts(task: Task, pairs: Pairs) -> list[Cut]:
    """That each area far from its seat has a neighbour that is served from it too."""
    found = []
    for area, seat in zip(pairs.area.tolist(), pairs.seat.tolist(), strict=True):
        home = int(task.seats.homes[seat])
        if area != home and home not in task.graph.beside(area):
            found.append(Cut(area, seat, between(task.graph, {area}, {home})))
    return found


def written(task: Task, pairs: Pairs, districts: Ints) -> Numbers:
    """A map as an answer."""
    return np.asarray(served(task, districts)[pairs.area, pairs.seat], np.float64)


def served(task: Task, districts: Ints) -> NDArray[np.bool_]:
    """From which seat each area of a map is served: the best one in its district.

    Shapes:
        returns (N, J).
    """
    found = np.zeros(task.seats.costs.shape, bool)
    for district in np.unique(districts):
        inside = districts == district
        whole = task.seats.costs[inside].sum(axis=0)
        seat = int(np.where(inside[task.seats.homes], whole, np.inf).argmin())
        found[inside, seat] = True
    return found


def between(graph: AreaGraph, piece: set[int], core: set[int]) -> Ints:
    """The areas around the piece that a way to the core must pass, and no more than needed."""
    around = {int(b) for area in piece for b in graph.beside(area)} - piece
    reached = core - around
    edge = reached
    while edge:
        edge = {int(b) for area in edge for b in graph.beside(area)} - reached - around
        reached |= edge
    needed = [a for a in around if a in core or reached & set(graph.beside(a).tolist())]
    return np.array(sorted(needed), np.int64)


def pairs_of(task: Task, area: Ints, seat: Ints) -> Pairs:
    """These pairs, and which of them say that a seat is open."""
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
    least, most = attainable(task.ground.people, task.rule.low[0], task.rule.high[0])
    for size, low, high in ((least, 0.0, np.inf), (most, -np.inf, 0.0)):
        entries = [
            (columns, (people[columns] - size * (columns == column)) / scale)
            for column, columns in zip(own, served, strict=True)
        ]
        yield rows(entries, width, low, high)


def only_open(columns: Ints, opened: Ints, width: int) -> Rows:
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
