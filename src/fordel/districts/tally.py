"""This file is about areas as arrays, maps as numbers, and what each district of a map holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from fordel.districts.graph import AreaGraph, Ints, Maps, Numbers, area_graph, pieces, totals
from fordel.errors import InputError
from fordel.model.geography import (
    AreaId,
    AreaTable,
    Contact,
    DistrictMap,
    Indicator,
    IndicatorId,
    IndicatorRole,
    NeedsKey,
)

KM_PER_DEGREE = 111.32


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chart:
    """The areas that are counted, in the order of their numbers.

    ``left_out`` are those that belong to no council and follow none; ``follows`` are those that
    are counted with another by choice.

    Shapes:
        metres: (E,), the length of each border of the graph; barriers: (E,); people: (N,);
        kilometres: (N, N), from area to area in a straight line.
    """

    table: AreaTable
    ids: tuple[AreaId, ...]
    graph: AreaGraph
    metres: Numbers
    barriers: NDArray[np.bool_]
    people: Numbers
    kilometres: Numbers
    left_out: tuple[AreaId, ...]
    follows: Mapping[AreaId, AreaId]

    @property
    def count(self) -> int:
        """How many areas are counted."""
        return len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Setting:
    """What a map is measured against: today's map, the seats of a council, a key for money.

    Shapes:
        today: (N,), today's district of each area.
    """

    today: Ints | None = None
    seats: int | None = None
    key: NeedsKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictTally:
    """What one district of a map holds (norsk: bydelstall).

    Units:
        ``off_equal`` is a share of equal size; ``need`` and ``frame`` are shares.
    """

    name: str
    areas: tuple[AreaId, ...]
    people: int
    off_equal: float
    projected: tuple[tuple[int, int], ...]
    need: float | None
    catchments: tuple[tuple[str, int], ...]
    per_member: float | None
    frame: float | None
    centre: AreaId
    centre_km: float
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Drawn:
    """A map as numbers, with the names of its districts (norsk: nummerert inndeling).

    Shapes:
        labels: (N,).
    """

    name: str
    labels: Ints
    names: tuple[str, ...]
    seats: int | None = None
    unsure: tuple[AreaId, ...] = field(default=())


def chart_of(table: AreaTable, follow: Mapping[str, str] | None = None) -> Chart:
    """The areas of a table that are counted, with the neighbours they have on land.

    ``follow`` says, over what the table says, which area an area without a council goes with;
    nothing means that it is left out.

    Raises:
        InputError: F347, if an area is to follow one that cannot be followed.
    """
    choice = {str(each.id): str(each.follows or "") for each in table.areas if not each.has_council}
    led = {str(each.id) for each in table.areas if each.has_council}
    for area, leader in (follow or {}).items():
        if area not in choice or (leader and leader not in led):
            raise _no_following(area, leader)
        choice[area] = leader
    kept = [each for each in table.areas if each.has_council or choice[str(each.id)]]
    at = {each.id: i for i, each in enumerate(kept)}
    graph, metres, barriers = _borders(table, at)
    people = next(each.id for each in table.indicators if each.role is IndicatorRole.PEOPLE)
    return Chart(
        table=table,
        ids=tuple(at),
        graph=graph,
        metres=metres,
        barriers=barriers,
        people=np.array([table.figures[people][each] for each in at]),
        kilometres=_kilometres(np.array([(each.lon, each.lat) for each in kept])),
        left_out=tuple(each.id for each in table.areas if each.id not in at),
        follows={AreaId(area): AreaId(to) for area, to in choice.items() if to},
    )


def drawn(chart: Chart, district_map: DistrictMap) -> Drawn:
    """The map as numbers; areas without a place of their own lie where the area they follow lies.

    Raises:
        InputError: F348, if an area has no place in the map.
    """
    order = {each.id: i for i, each in enumerate(district_map.districts)}
    placed = {each.area: order[each.district] for each in district_map.placings}
    labels = []
    for area in chart.ids:
        found = placed.get(chart.follows.get(area, area))
        if found is None:
            raise InputError(
                "F348",
                "The area {area} has no place in the map {map}.",
                hint="Place it, or let it follow another area.",
                area=area,
                map=district_map.name_nb,
            )
        labels.append(found)
    used = sorted(set(labels))
    unsure = {e.area for e in district_map.placings if e.evidence not in {"stated", "derived"}}
    return Drawn(
        name=district_map.name_nb,
        labels=np.searchsorted(used, labels).astype(np.int64),
        names=tuple(district_map.districts[each].name_nb for each in used),
        seats=district_map.seats,
        unsure=tuple(each for each in chart.ids if each in unsure),
    )


def values_of(chart: Chart, indicator: IndicatorId) -> Numbers:
    """The figures of an indicator in the order of the areas; not-a-number where none is known."""
    held = chart.table.figures.get(indicator, {})
    return np.array([held.get(each, np.nan) for each in chart.ids])


def known_values(chart: Chart, indicator: IndicatorId) -> Numbers:
    """The same with nothing counted where none is known."""
    return np.nan_to_num(values_of(chart, indicator))


def projections(chart: Chart) -> tuple[tuple[int, Numbers], ...]:
    """The projected residents of each area, year by year."""
    found = [each for each in chart.table.indicators if each.role is IndicatorRole.PROJECTED]
    return tuple((each.year or 0, known_values(chart, each.id)) for each in found)


def need_of(chart: Chart) -> tuple[Indicator, Numbers, Numbers] | None:
    """The first indicator of need, its counts and what they are shares of, where both are known."""
    for each in chart.table.indicators:
        if each.role is IndicatorRole.NEED and each.of is not None:
            count, base = values_of(chart, each.id), values_of(chart, each.of)
            known = np.isfinite(count) & np.isfinite(base)
            return each, np.where(known, count, 0.0), np.where(known, base, 0.0)
    return None


def catchments_of(chart: Chart) -> tuple[Indicator, tuple[str, ...]] | None:
    """The newest catchments: the name that each area lies in, empty where none is known."""
    held = [each for each in chart.table.indicators if each.role is IndicatorRole.CATCHMENT]
    if not held:
        return None
    newest = max(held, key=lambda each: each.year or 0)
    names = chart.table.catchments.get(newest.id, {})
    return newest, tuple(names.get(each, "") for each in chart.ids)


def frames(chart: Chart, key: NeedsKey, maps: Maps | Ints, count: int) -> Numbers:
    """The share of the money that each district gets by the key.

    Shapes:
        maps: (M, N); returns (M, count).
    """
    found = np.zeros((len(np.atleast_2d(maps)), count))
    for indicator, weight in key.weights:
        values = known_values(chart, indicator)
        found += weight * totals(maps, values, count) / max(values.sum(), 1e-12)
    return found


def centres(chart: Chart, labels: Ints, count: int) -> tuple[Ints, Numbers]:
    """For each district its best placed area, and the residents' kilometres to it in all."""
    weighed = chart.people[:, None] * chart.kilometres
    best, cost = np.zeros(count, np.int64), np.zeros(count)
    for district in range(count):
        inside = np.flatnonzero(labels == district)
        each = weighed[np.ix_(inside, inside)].sum(axis=0)
        best[district], cost[district] = inside[each.argmin()], each.min()
    return best, cost


def tallies(chart: Chart, setting: Setting, plan: Drawn) -> tuple[DistrictTally, ...]:
    """What each district of the map holds."""
    count = len(plan.names)
    people = totals(plan.labels, chart.people, count)[0]
    later = [(year, totals(plan.labels, each, count)[0]) for year, each in projections(chart)]
    best, cost = centres(chart, plan.labels, count)
    part = pieces(chart.graph, plan.labels)
    shares = frames(chart, setting.key, plan.labels, count)[0] if setting.key else None
    seats = plan.seats
    return tuple(
        DistrictTally(
            name=name,
            areas=tuple(chart.ids[i] for i in np.flatnonzero(plan.labels == at)),
            people=int(people[at]),
            off_equal=float(people[at] / (people.sum() / count) - 1),
            projected=tuple((year, int(each[at])) for year, each in later),
            need=_need(chart, plan.labels == at),
            catchments=_catchments(chart, plan.labels == at),
            per_member=float(people[at]) / seats if seats else None,
            frame=float(shares[at]) if shares is not None else None,
            centre=chart.ids[best[at]],
            centre_km=float(cost[at] / max(people[at], 1)),
            pieces=len(np.unique(part[plan.labels == at])),
        )
        for at, name in enumerate(plan.names)
    )


def _need(chart: Chart, inside: NDArray[np.bool_]) -> float | None:
    found = need_of(chart)
    if found is None or not found[2][inside].sum():
        return None
    return float(found[1][inside].sum() / found[2][inside].sum())


def _catchments(chart: Chart, inside: NDArray[np.bool_]) -> tuple[tuple[str, int], ...]:
    found = catchments_of(chart)
    if found is None:
        return ()
    people: dict[str, int] = {}
    for i in np.flatnonzero(inside):
        name = found[1][i]
        people[name] = people.get(name, 0) + int(chart.people[i])
    return tuple(sorted(people.items(), key=lambda each: (-each[1], each[0])))


def _borders(
    table: AreaTable, at: Mapping[AreaId, int]
) -> tuple[AreaGraph, Numbers, NDArray[np.bool_]]:
    held = {
        (min(at[each.one], at[each.other]), max(at[each.one], at[each.other])): each
        for each in table.borders
        if each.contact is Contact.LAND and each.one in at and each.other in at
    }
    graph = area_graph(len(at), list(held))
    borders = [held[int(a), int(b)] for a, b in graph.edges]
    return (
        graph,
        np.array([each.metres for each in borders]),
        np.array([bool(each.barrier) for each in borders], bool),
    )


def _kilometres(degrees: Numbers) -> Numbers:
    """Distances on a plane that touches the city: good to a part in a thousand over 50 km."""
    east = np.cos(np.radians(degrees[:, 1].mean()))
    plane = degrees * [KM_PER_DEGREE * east, KM_PER_DEGREE]
    return np.asarray(np.hypot(*(plane[:, None, :] - plane[None, :, :]).transpose(2, 0, 1)))


def _no_following(area: str, leader: str) -> InputError:
    return InputError(
        "F347",
        "The area {area} cannot be made to follow {leader}.",
        hint="Only areas without a council follow another, and that one must have a council.",
        area=area,
        leader=leader or "-",
    )


def district_at(plan: Drawn, name: str) -> int:
    """The number of the district of that name, or of that number counted from 1.

    Raises:
        InputError: F349, if there is none.
    """
    folded = [each.casefold() for each in plan.names]
    if name.casefold() in folded:
        return folded.index(name.casefold())
    if name.isdecimal() and 1 <= int(name) <= len(plan.names):
        return int(name) - 1
    raise InputError(
        "F349",
        "The map has no district called {name}.",
        hint="Choose one of: {names}",
        name=name,
        names=", ".join(plan.names),
    )


def area_at(chart: Chart, name: str) -> int:
    """The number of the area with that code or name.

    Raises:
        InputError: F350, if there is none, or several.
    """
    said = {each.id: each.name.casefold() for each in chart.table.areas}
    found = [i for i, each in enumerate(chart.ids) if name in (each, each.lstrip("0"))] or [
        i for i, each in enumerate(chart.ids) if said[each] == name.casefold()
    ]
    if len(found) != 1:
        raise InputError(
            "F350",
            "No single area that is counted is called {name}.",
            hint="Use its code. See the areas with: fordel areas show",
            name=name,
        )
    return found[0]
