"""This file is about measures of a map: one function each, in one table.

A measure takes the areas, what the map is held against, and any number of maps at once, so that a
proposal and a hundred thousand other maps are measured by the same words. A new measure is one
function here, one line in ``MEASURES``, and its texts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from fordel.districts.graph import Ints, Maps, Numbers, pieces, totals
from fordel.districts.merges import deviations
from fordel.districts.tally import (
    Chart,
    Setting,
    catchments_of,
    centres,
    frames,
    need_of,
    projections,
)

Score = Callable[[Chart, Setting, Maps, int], Numbers | None]


class Better(StrEnum):
    """Which way a measure is better, all else equal; for some nobody can say."""

    LESS = "less"
    MORE = "more"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A way to measure a map: its function, its unit, and which way is better.

    The function gives a number for each map, or None where the data does not hold what it takes.
    """

    score: Score
    unit: str
    better: Better = Better.LESS


def largest_to_smallest(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers:
    """Residents of the largest district for each one of the smallest."""
    del setting
    people = totals(maps, chart.people, count)
    return np.asarray(people.max(axis=1) / np.maximum(people.min(axis=1), 1e-9))


def off_equal(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers:
    """How far the district farthest from equal size is from it."""
    del setting
    return 100 * deviations(maps, chart.people, count)


def off_equal_later(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """The same in the worst of the projected years."""
    del setting
    later = [deviations(maps, each, count) for _, each in projections(chart)]
    return 100 * np.max(later, axis=0) if later else None


def loose_pieces(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers:
    """How many pieces lie apart from the rest of their district, by land."""
    del setting
    found = [int(pieces(chart.graph, each).max()) + 1 - count for each in maps]
    return np.array(found, np.float64)


def border_share(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers:
    """The share of all borders between areas that is a border between districts."""
    del setting, count
    whole = max(chart.metres.sum(), 1e-9)
    return np.asarray(100 * (_crossing(chart, maps) @ chart.metres) / whole)


def roundness(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """The mean of 4π·area/perimeter² over districts: 100 for a circle."""
    del setting
    held = {each.id: each for each in chart.table.areas}
    each = [(held[i].area_km2, held[i].perimeter_km) for i in chart.ids]
    if any(None in pair for pair in each):
        return None
    areas, around = np.array(each, np.float64).T
    inner = np.zeros((len(maps), count))
    ends = chart.graph.edges
    for district in range(count):
        inside = (maps[:, ends[:, 0]] == district) & (maps[:, ends[:, 1]] == district)
        inner[:, district] = inside @ (chart.metres / 1000)
    rim = totals(maps, around, count) - 2 * inner
    return np.asarray(100 * (4 * np.pi * totals(maps, areas, count) / rim**2).mean(axis=1))


def centre_km(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers:
    """Kilometres from home to the best placed centre of one's district, in a straight line."""
    del setting
    cost = np.array([centres(chart, each, count)[1].sum() for each in maps.astype(np.int64)])
    return np.asarray(cost / max(chart.people.sum(), 1e-9))


def borders_kept(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """The share of today's borders between districts that is one still."""
    del count
    if setting.today is None:
        return None
    now = _crossing(chart, setting.today[None, :])[0]
    held = _crossing(chart, maps) @ (chart.metres * now)
    return np.asarray(100 * held / max(chart.metres @ now, 1e-9))


def people_moved(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Residents who part from most of those they share a district with today."""
    parted = _parted(chart, setting, maps, count)
    return None if parted is None else np.asarray(parted @ chart.people)


def areas_moved(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Areas whose residents part so."""
    parted = _parted(chart, setting, maps, count)
    return None if parted is None else np.asarray(parted.sum(axis=1))


def catchments_split(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Districts that lie in more than one hospital's catchment."""
    del setting
    held = _by_catchment(chart, maps, count)
    return None if held is None else np.asarray(((held > 0).sum(axis=0) > 1).sum(axis=1) * 1.0)


def outside_catchment(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Residents with another hospital than most of their district."""
    del setting
    held = _by_catchment(chart, maps, count)
    return None if held is None else np.asarray((held.sum(axis=0) - held.max(axis=0)).sum(axis=1))


def need_ratio(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """The share in need in the district with most for each in the one with least."""
    del setting
    found = need_of(chart)
    if found is None:
        return None
    rates = totals(maps, found[1], count) / np.maximum(totals(maps, found[2], count), 1e-9)
    return np.asarray(rates.max(axis=1) / np.maximum(rates.min(axis=1), 1e-9))


def need_between(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """The part of all difference in need between areas that lies between districts (Theil's T)."""
    del setting
    found = need_of(chart)
    if found is None:
        return None
    count_of, base = found[1], found[2]
    whole = float(theil(count_of[None, :], base[None, :])[0])
    parts = theil(totals(maps, count_of, count), totals(maps, base, count))
    return 100 * parts / max(whole, 1e-12)


def per_member(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Residents for each member of the council, where there are most."""
    if setting.seats is None:
        return None
    return np.asarray(totals(maps, chart.people, count).max(axis=1) / setting.seats)


def seats(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Seats in all councils together."""
    del chart
    return None if setting.seats is None else np.full(len(maps), float(setting.seats * count))


def units(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers:
    """How many administrations there are."""
    del chart, setting
    return np.full(len(maps), float(count))


def frame_ratio(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Money for each resident by the needs key: where it is most beside where it is least."""
    if setting.key is None:
        return None
    people = np.maximum(totals(maps, chart.people, count), 1e-9)
    each = frames(chart, setting.key, maps, count) / people
    return np.asarray(each.max(axis=1) / np.maximum(each.min(axis=1), 1e-15))


def barriers_inside(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Kilometres of river, motorway and the like that run inside districts."""
    del setting, count
    if not chart.barriers.any():
        return None
    return ~_crossing(chart, maps) @ (chart.metres * chart.barriers) / 1000


MEASURES: Mapping[str, Measure] = {
    "largest_to_smallest": Measure(score=largest_to_smallest, unit="ratio"),
    "off_equal": Measure(score=off_equal, unit="percent"),
    "off_equal_later": Measure(score=off_equal_later, unit="percent"),
    "loose_pieces": Measure(score=loose_pieces, unit="count"),
    "border_share": Measure(score=border_share, unit="percent"),
    "roundness": Measure(score=roundness, unit="percent", better=Better.MORE),
    "centre_km": Measure(score=centre_km, unit="km"),
    "borders_kept": Measure(score=borders_kept, unit="percent", better=Better.MORE),
    "people_moved": Measure(score=people_moved, unit="people"),
    "areas_moved": Measure(score=areas_moved, unit="count"),
    "catchments_split": Measure(score=catchments_split, unit="count"),
    "outside_catchment": Measure(score=outside_catchment, unit="people"),
    "need_ratio": Measure(score=need_ratio, unit="ratio"),
    "need_between": Measure(score=need_between, unit="percent"),
    "per_member": Measure(score=per_member, unit="people"),
    "seats": Measure(score=seats, unit="count", better=Better.NEITHER),
    "units": Measure(score=units, unit="count", better=Better.NEITHER),
    "frame_ratio": Measure(score=frame_ratio, unit="ratio", better=Better.NEITHER),
    "barriers_inside": Measure(score=barriers_inside, unit="km"),
}
"""Every measure by its name, in the order in which they are shown."""


def theil(count: Numbers, base: Numbers) -> Numbers:
    """Theil's T of the shares count/base among groups, each weighed by its base.

    Shapes:
        count, base: (M, G); returns (M,).
    """
    all_count, all_base = count.sum(axis=1, keepdims=True), base.sum(axis=1, keepdims=True)
    weight = count / np.maximum(all_count, 1e-12)
    relative = np.divide(weight * all_base, base, out=np.zeros_like(weight), where=base > 0)
    logs = np.log(relative, out=np.zeros_like(relative), where=relative > 0)
    return np.asarray((weight * logs).sum(axis=1))


def _crossing(chart: Chart, maps: Maps | Ints) -> NDArray[np.bool_]:
    ends = chart.graph.edges
    return np.asarray(maps[:, ends[:, 0]] != maps[:, ends[:, 1]])


def _by_catchment(chart: Chart, maps: Maps, count: int) -> Numbers | None:
    """Residents by catchment, map and district; those whose catchment is not known left out."""
    found = catchments_of(chart)
    if found is None:
        return None
    names = np.array(found[1])
    each = [totals(maps, chart.people * (names == name), count) for name in set(found[1]) - {""}]
    return np.array(each)


def _parted(chart: Chart, setting: Setting, maps: Maps, count: int) -> Numbers | None:
    """Which areas lie elsewhere than most people of today's district, map by map."""
    if setting.today is None:
        return None
    parted = np.zeros(maps.shape)
    rows = np.arange(len(maps))
    for district in np.unique(setting.today):
        inside = setting.today == district
        home = totals(maps, chart.people * inside, count).argmax(axis=1)
        parted[:, inside] = maps[:, inside] != home[rows, None]
    return parted
