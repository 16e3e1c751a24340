"""This file is about the program for one merge: which areas leave their home, and for where."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from fordel.districts.graph import Ints, Numbers, pieces
from fordel.districts.hess import between, only_open
from fordel.districts.homes import NOWHERE, Case
from fordel.districts.programs import Program, Rows, rows

ANCHORS = 4
"""To so many areas of the largest piece of a district are the others tied."""


class Choice(NamedTuple):
    """What may still be chosen for one merge: areas, districts, and where these are served from.

    Shapes:
        homes: (N,), the district that is home to each area; area, offer: (C,), the columns;
        district, seat: (F,), of each offer, the seat by its number in the wish;
        at: (N, F), the column of an area and an offer, or -1.
    """

    case: Case
    merge: int
    homes: Ints
    area: Ints
    offer: Ints
    district: Ints
    seat: Ints
    at: Ints

    @property
    def place(self) -> Ints:
        """The area that the seat of each offer lies in, or NOWHERE."""
        return self.case.wish.seats[self.seat]

    @property
    def seated(self) -> bool:
        """Whether districts have seats at all."""
        return bool(self.case.wish.seats[0] != NOWHERE)

    @property
    def costs(self) -> Numbers:
        """What each column costs."""
        wish = self.case.wish
        away = self.district[self.offer] != self.homes[self.area]
        return np.asarray(wish.base[self.area, self.seat[self.offer]] + wish.away[self.area] * away)


class Tie(NamedTuple):
    """An area lies in a district only if one of those between it and the core does.

    The core is another area, if both are to lie in the district; or, where ``other`` is
    ``NOWHERE``, areas at home in ``district`` of which some always lie in it.
    """

    one: int
    other: int
    between: tuple[int, ...]
    district: int = 0


class Known(NamedTuple):
    """What the program is told beside the rules: ties, maps that are known, the cost to stay at.

    Shapes:
        maps: (M, N), in the numbers of the merge's districts.
    """

    ties: Sequence[Tie]
    maps: Sequence[Ints]
    limit: float


def choice_of(case: Case, merge: int, offers: NDArray[np.bool_]) -> Choice:
    """Everything that the offers leave open.

    Shapes:
        offers: (K, J), for each district of the merge which seats it may have.
    """
    homes = case.parts[merge][case.old].astype(np.int64)
    district, seat = (each.astype(np.int64) for each in np.nonzero(offers))
    held = np.arange(case.members.shape[1]) == case.parts[merge][:, None]
    may = (case.near @ held.astype(np.int64) > 0)[:, district]
    return _choice(Choice(case, merge, homes, homes, homes, district, seat, homes), may)


def narrowed(choice: Choice, keep: NDArray[np.bool_]) -> Choice:
    """The same with only these columns, and the offers whose seats are still among them."""
    may = np.zeros(choice.at.shape, bool)
    may[choice.area[keep], choice.offer[keep]] = True
    if choice.seated:
        open_ = may[choice.place, np.arange(len(choice.place))]
        may &= open_
    return _choice(choice, may)


def put(choice: Choice, known: Known) -> Program:
    """The program for a map that is none of those known.

    Costs are shares of the limit, so that the solver's tolerances mean the same for every city.
    """
    costs, unit = choice.costs, unit_of(choice.case, known.limit)
    loose = int(choice.homes.max()) + 1 if choice.case.wish.uneven else 0
    whole = np.concatenate([costs, np.full(loose, choice.case.wish.uneven)]) / unit
    fixed = (
        _each_placed(choice),
        *_sized(choice),
        *(_seated(choice) if choice.seated else ()),
        _kept(choice),
        _beside(choice),
        *_locked(choice),
        _tied(choice, known.ties),
        _new(choice, known.maps),
    )
    needed = _needed(choice, loose) if loose else ()
    return Program(
        costs=whole, rows=(*(_widened(each, loose) for each in fixed), *needed), loose=loose
    )


def within(program: Program, limit: float) -> Program:
    """The same program for answers that cost at most the limit, in its own units."""
    width = len(program.costs)
    cap = rows([(np.arange(width), program.costs)], width, -np.inf, limit)
    return replace(program, rows=(*program.rows, cap))


def unit_of(case: Case, limit: float) -> float:
    """What a cost of one in the program is in the wish."""
    return limit if limit > 0 else float(case.wish.away.max() + case.wish.base.max() + 1e-300)


def read_map(choice: Choice, chosen: Numbers | None) -> tuple[Ints, Ints] | None:
    """The map, and the seat area of each of its districts; nothing if nothing was chosen."""
    if chosen is None:
        return None
    taken = chosen[: len(choice.area)] > 0.5
    districts = np.empty(len(choice.homes), np.int64)
    seats = np.full(int(choice.homes.max()) + 1, NOWHERE)
    districts[choice.area[taken]] = choice.district[choice.offer[taken]]
    seats[choice.district[choice.offer[taken]]] = choice.place[choice.offer[taken]]
    return districts, seats


def ties_for(choice: Choice, districts: Ints, seats: Ints) -> list[Tie]:
    """What forbids the districts of a map that do not hang together.

    Source:
        Validi, Buchanan, Lykhovyd (2022), Imposing contiguity constraints in political
        districting models, Operations Research 70(2).
    """
    part, found = pieces(choice.case.question.graph, districts), list[Tie]()
    for district in np.unique(districts).tolist():
        inside = np.flatnonzero(districts == district)
        main = _main(choice, district, inside, part, int(seats[district]))
        for name in np.setdiff1d(part[inside], [main]):
            lost = inside[part[inside] == name]
            if choice.seated:
                found += _to_each(choice, lost, [int(seats[district])])
            elif _stays_outside(choice, lost, district):
                found += _to_homes(choice, lost, district)
            else:
                core = inside[part[inside] == main]
                found += _to_each(choice, lost, _heaviest(choice, core))
    return found


def _main(choice: Choice, district: int, inside: Ints, part: Ints, seat: int) -> int:
    """The piece of a district that holds its seat, else the most people at home in it."""
    if seat != NOWHERE:
        return int(part[seat])
    people = choice.case.question.people[inside] * (choice.homes[inside] == district)
    return int(np.bincount(part[inside], people).argmax())


def _heaviest(choice: Choice, core: Ints) -> list[int]:
    people = choice.case.question.people[core]
    return [int(each) for each in core[np.argsort(-people, kind="stable")][:ANCHORS]]


def _to_each(choice: Choice, lost: Ints, anchors: Sequence[int]) -> Iterator[Tie]:
    """What ties the areas of a piece to each of some others."""
    for anchor in anchors:
        around = between(choice.case.question.graph, set(lost.tolist()), {anchor})
        for one in lost.tolist():
            yield Tie(one, anchor, tuple(around.tolist()))


def _stays_outside(choice: Choice, piece: Ints, district: int) -> bool:
    """Whether some area outside the piece always stays at home in the district."""
    case = choice.case
    whole = np.bincount(case.old, case.question.people)
    lost = np.bincount(case.old[piece], case.question.people[piece], len(whole))
    ours = case.parts[choice.merge] == district
    return bool((ours & (lost < case.leave.keep * whole)).any())


def _to_homes(choice: Choice, lost: Ints, district: int) -> Iterator[Tie]:
    """What ties the areas of a piece to the others that are at home in the district."""
    homes = set(np.flatnonzero(choice.homes == district).tolist()) - set(lost.tolist())
    around = between(choice.case.question.graph, set(lost.tolist()), homes)
    for one in lost.tolist():
        yield Tie(one, NOWHERE, tuple(around.tolist()), district)


def _choice(draft: Choice, may: NDArray[np.bool_]) -> Choice:
    """The draft with these columns, and without offers that have none."""
    used = may.any(axis=0)
    may = may[:, used]
    area, offer = (each.astype(np.int64) for each in np.nonzero(may))
    at = np.full(may.shape, -1)
    at[area, offer] = np.arange(len(area))
    return draft._replace(
        area=area, offer=offer, district=draft.district[used], seat=draft.seat[used], at=at
    )


def _widened(part: Rows, more: int) -> Rows:
    if not more:
        return part
    matrix = part.matrix
    shape = (matrix.shape[0], matrix.shape[1] + more)
    wider = csr_array((matrix.data, matrix.indices, matrix.indptr), shape=shape)
    return Rows(wider, part.low, part.high)


def _grouped(
    at: Ints, columns: Ints, values: Numbers, shape: tuple[int, int], ends: tuple[float, float]
) -> Rows:
    """Conditions from numbers of rows, columns and values."""
    matrix = csr_array((values, (at, columns)), shape=shape)
    return Rows(matrix, np.full(shape[0], ends[0]), np.full(shape[0], ends[1]))


def _each_placed(choice: Choice) -> Rows:
    width = len(choice.area)
    shape = (len(choice.homes), width)
    return _grouped(choice.area, np.arange(width), np.ones(width), shape, (1.0, 1.0))


def _sized(choice: Choice) -> Iterator[Rows]:
    """Each district has a lawful size; where there are seats, each open one has."""
    case, width = choice.case, len(choice.area)
    scale = float(case.question.people.mean())
    people, every = case.question.people[choice.area] / scale, np.arange(width)
    if not choice.seated:
        shape = (int(choice.homes.max()) + 1, width)
        ends = case.low / scale, case.high / scale
        yield _grouped(choice.district[choice.offer], every, people, shape, ends)
        return
    shape, opened = (len(choice.seat), width), _opened(choice)
    for size, ends in ((case.low, (0.0, np.inf)), (case.high, (-np.inf, 0.0))):
        at = np.concatenate([choice.offer, np.arange(len(opened))])
        values = np.concatenate([people, np.full(len(opened), -size / scale)])
        yield _grouped(at, np.concatenate([every, opened]), values, shape, ends)


def _opened(choice: Choice) -> Ints:
    """The column of each offer that says it is taken: the one of its seat's own area."""
    return np.asarray(choice.at[choice.place, np.arange(len(choice.place))])


def _seated(choice: Choice) -> Iterator[Rows]:
    """Each district has one seat, and areas are served from open seats only."""
    width, opened = len(choice.area), _opened(choice)
    shape = (int(choice.homes.max()) + 1, width)
    yield _grouped(choice.district, opened, np.ones(len(opened)), shape, (1.0, 1.0))
    others = np.setdiff1d(np.arange(width), opened)
    yield only_open(others, opened[choice.offer[others]], width)


def _kept(choice: Choice) -> Rows:
    """Each of today's districts keeps enough of its people in its home."""
    case, width = choice.case, len(choice.area)
    whole = np.maximum(np.bincount(case.old, case.question.people), 1e-9)
    home = np.flatnonzero(choice.district[choice.offer] == choice.homes[choice.area])
    at = case.old[choice.area[home]]
    shares = case.question.people[choice.area[home]] / whole[at]
    # A district without people keeps nothing, and need not.
    keep = np.where(np.bincount(case.old, case.question.people) > 0, case.leave.keep, 0.0)
    matrix = csr_array((shares, (at, home)), shape=(len(whole), width))
    return Rows(matrix, keep, np.full(len(whole), np.inf))


def _beside(choice: Choice) -> Rows:
    """An area away from home has a neighbour in its district; with seats, every area but these."""
    graph, at = choice.case.question.graph, choice.at
    away = choice.district[choice.offer] != choice.homes[choice.area]
    if choice.seated:
        away &= choice.place[choice.offer] != choice.area
    lines = np.flatnonzero(away)
    row = np.full(len(choice.area), -1)
    row[lines] = np.arange(len(lines))
    ends = np.concatenate([graph.edges, graph.edges[:, ::-1]])
    one, other = at[ends[:, 0]], at[ends[:, 1]]
    used = (one >= 0) & (other >= 0)
    used[used] = row[one[used]] >= 0
    where = np.concatenate([np.arange(len(lines)), row[one[used]]])
    columns = np.concatenate([lines, other[used]])
    values = np.concatenate([np.ones(len(lines)), np.full(int(used.sum()), -1.0)])
    return _grouped(where, columns, values, (len(lines), len(choice.area)), (-np.inf, 0.0))


def _locked(choice: Choice) -> Iterator[Rows]:
    """Areas that stay together or apart do so in every district."""
    locks, width = choice.case.question.locks, len(choice.area)
    groups = (*locks.together, *locks.belongs.items())
    pairs = [(group[0], each) for group in groups for each in group[1:]]
    for held, sign, low, high in ((pairs, -1.0, 0.0, 0.0), (locks.apart, 1.0, -np.inf, 1.0)):
        entries = []
        for one, other in held:
            for district in range(int(choice.homes.max()) + 1):
                mine, yours = (_in_district(choice, each, district) for each in (one, other))
                values = np.concatenate([np.ones(len(mine)), np.full(len(yours), sign)])
                entries.append((np.concatenate([mine, yours]), values))
        yield rows(entries, width, low, high)


def _in_district(choice: Choice, area: int, district: int) -> Ints:
    columns = choice.at[area, choice.district == district]
    return np.asarray(columns[columns >= 0])


def _tied(choice: Choice, ties: Sequence[Tie]) -> Rows:
    entries: list[tuple[Ints, Numbers]] = []
    ends: list[float] = []
    for tie in ties:
        for offer in _lines(choice, tie):
            both = [tie.one] if choice.seated or tie.other == NOWHERE else [tie.one, tie.other]
            mine, ways = (_columns(choice, each, offer) for each in (both, tie.between))
            if len(mine) == len(both):
                signs = np.concatenate([np.ones(len(mine)), np.full(len(ways), -1.0)])
                entries.append((np.concatenate([mine, ways]), signs))
                ends.append(len(both) - 1.0)
    found = rows(entries, len(choice.area), -np.inf, 0.0)
    return Rows(found.matrix, found.low, np.array(ends))


def _lines(choice: Choice, tie: Tie) -> Iterator[int]:
    """The offers that a tie is about."""
    if choice.seated:
        about = choice.place == tie.other
    else:
        about = (choice.district == tie.district) | (tie.other != NOWHERE)
    yield from np.flatnonzero(about).tolist()


def _columns(choice: Choice, areas: Sequence[int], offer: int) -> Ints:
    found = choice.at[np.asarray(areas, np.int64), offer]
    return np.asarray(found[found >= 0])


def _new(choice: Choice, maps: Sequence[Ints]) -> Rows:
    entries = []
    for each in maps:
        same = np.flatnonzero(choice.district[choice.offer] == each[choice.area])
        entries.append((same, np.ones(len(same))))
    return rows(entries, len(choice.area), -np.inf, len(choice.homes) - 1)


def _needed(choice: Choice, loose: int) -> Iterator[Rows]:
    """The last quantities are how far the need of each district is from an equal share."""
    width, count = len(choice.area), int(choice.homes.max()) + 1
    need = choice.case.wish.need[choice.area]
    where = np.concatenate([choice.district[choice.offer], np.arange(count)])
    columns = np.arange(width + loose)
    for sign, ends in ((-1.0, (-np.inf, 1 / count)), (1.0, (1 / count, np.inf))):
        values = np.concatenate([need, np.full(loose, sign)])
        yield _grouped(where, columns, values, (count, width + loose), ends)
