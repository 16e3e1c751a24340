"""This file is about where the lines go: areas of a city, maps of them, and what they are worth."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np

from fordel.adapters.geography_files import (
    area_tables_at,
    example_area_names,
    example_area_tables,
    put_area_tables,
)
from fordel.adapters.polygons import Columns, tables_from_polygons
from fordel.adapters.store.address import study_place
from fordel.adapters.store.geography import KeptMap, add_areas, add_map, kept_maps, newest_areas
from fordel.adapters.store.study import Study, open_study
from fordel.districts.areas import read_areas
from fordel.districts.colours import Touch
from fordel.districts.edit import Opening, Step, moved, next_steps, openings
from fordel.districts.findings import area_findings
from fordel.districts.graph import Maps
from fordel.districts.judge import (
    Fact,
    Judgement,
    as_drawn,
    counted,
    judged,
    parting,
)
from fordel.districts.merges import Possible, deviations
from fordel.districts.outlines import has_outlines, outline_map
from fordel.districts.tally import Chart, Drawn, Setting, area_at, chart_of, district_at, drawn
from fordel.districts.tiles import tile_map
from fordel.errors import InputError
from fordel.model.geography import (
    AreaTable,
    District,
    DistrictId,
    DistrictMap,
    MapId,
    MapStatus,
    Placing,
)
from fordel.model.source import Evidence
from fordel.model.table import Table
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.texts import Texts

KEPT = "kept:"
"""A kept map is called by this and its number."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class City:
    """A city's areas, ready to be measured, with its maps (norsk: by med områder).

    ``today`` is None where the tables hold no map of today.
    """

    table: AreaTable
    chart: Chart
    maps: Mapping[str, DistrictMap]
    today: Drawn | None

    @property
    def setting(self) -> Setting:
        """What maps are held against."""
        return Setting(
            today=self.today.labels if self.today else None,
            seats=self.today.seats if self.today else None,
            key=self.table.keys[0] if self.table.keys else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Edited:
    """A map before and after one area is moved, and what would help next (norsk: flytteprøve).

    ``opened`` are the moves that are possible now and were not, ``closed`` those that were.
    """

    before: Judgement
    after: Judgement
    next: tuple[Step, ...]
    opened: tuple[Opening, ...]
    closed: tuple[Opening, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbourhood:
    """One area in one map: its district, and those it shares it with (norsk: nabolag)."""

    map: str
    district: str
    people: int
    fellows: tuple[str, ...]
    parted: bool


def city_named(name: str, follow: Mapping[str, str] | None = None) -> City:
    """The areas of an example, of a study, or in a file or folder.

    Raises:
        InputError: F355, if the study has no areas; else those of reading and opening.
        InputErrors: F330 to F346, all faults of the tables.
    """
    path = Path(name)
    if name in example_area_names() and not path.exists():
        return _city(example_area_tables(name), (), follow)
    if path.is_dir() or path.suffix.lower() in {".xlsx", ".xlsm"}:
        return _city(area_tables_at(path), (), follow)
    with open_study(study_place(path)) as study:
        return city_of(study, follow)


def city_of(study: Study, follow: Mapping[str, str] | None = None) -> City:
    """The areas of a study.

    Raises:
        InputError: F355, if it has none.
    """
    with study.viewing() as view:
        tables, kept = newest_areas(view), kept_maps(view)
    if tables is None:
        raise InputError(
            "F355",
            "The study has no areas yet.",
            where=str(study.path),
            hint="Read them in with: fordel areas import {name} FOLDER",
            name=study.path.name,
        )
    return _city(tables, kept, follow)


def keep_areas(study: Study, source: str, *, now: datetime) -> City:
    """Make the areas of an example, a workbook or a folder the study's own.

    Raises:
        InputErrors: F330 to F346, all faults of the tables.
    """
    named = source in example_area_names() and not Path(source).exists()
    tables = example_area_tables(source) if named else area_tables_at(Path(source))
    city = _city(tables, (), None)
    with study.changing() as change:
        add_areas(change, tables, origin=source, read_at=now)
    return city


def checked(city: City) -> tuple[Fact, ...]:
    """What is odd about the areas, and the choices that were made for them; none hinders anything.

    Faults of the tables are told when they are read.
    """
    return area_findings(city.chart)


def possible_in(city: City, parts: Sequence[int]) -> tuple[Possible, ...]:
    """What merging today's districts into so many can give, for each number of districts.

    Raises:
        InputError: F356, if there is no map of today.
    """
    return tuple(counted(city.chart, today_of(city), each)[1] for each in parts)


def with_seats(plan: Drawn, seats: int | None) -> Drawn:
    """The map with so many members in each council, if that is said."""
    return plan if seats is None else replace(plan, seats=seats)


def picture_of(city: City, plan: Drawn, said: Texts, touch: Touch | None = None) -> str:
    """The map in SVG, with a text that says the same: by outlines where known, else as tiles."""
    words = DistrictWords(said=said)
    people = np.bincount(plan.labels, city.chart.people)
    each = " ".join(
        said.say("maps.show.one", number=at + 1, name=name, people=words.number(people[at]))
        for at, name in enumerate(plan.names)
    )
    kind = "outlines" if has_outlines(city.chart) else "tiles"
    draw = outline_map if has_outlines(city.chart) else tile_map
    return draw(
        city.chart,
        plan,
        title=said.say(f"maps.show.title_{kind}", map=plan.name),
        description=said.say(f"maps.show.description_{kind}", districts=each),
        touch=touch,
    )


def write_template(folder: Path) -> tuple[Path, ...]:
    """A small filled-in example as CSV files in a new folder."""
    return put_area_tables(folder, example_area_tables("lilleby"))


def write_from_polygons(
    source: Path, folder: Path, *, code: str, name: str, water: Path | None = None
) -> Mapping[str, int]:
    """Write the tables that polygons make in a new folder; how many areas and borders.

    Raises:
        InputError: F361 to F364, for polygons that cannot be used; F352, if the folder is there.
        OutsideError: F904, if shapely is not installed.
    """
    tables = tables_from_polygons(source, Columns(code=code, name=name), water=water)
    put_area_tables(folder, tables)
    return {each.name: len(each.rows) for each in tables if each.name in {"areas", "borders"}}


def best_merges(city: City, parts: int, most: int) -> tuple[Drawn, ...]:
    """The merges of today's districts whose districts are nearest equal size, best first.

    Raises:
        InputError: F356, if there is no map of today.
    """
    today = today_of(city)
    maps, _ = counted(city.chart, today, parts)
    order = np.argsort(deviations(maps, city.chart.people, parts), kind="stable")[:most]
    return tuple(_merge_named(today, maps[at]) for at in order)


def map_of(city: City, name: str) -> Drawn:
    """The map of that name: one of the city's, a kept one, or one in a CSV file.

    Raises:
        InputError: F357, if there is none; F348, if it leaves an area out.
    """
    if name in city.maps:
        return drawn(city.chart, city.maps[name])
    path = Path(name)
    if path.suffix.lower() == ".csv" and path.is_file():
        return drawn(city.chart, _map_in(city, path))
    raise InputError(
        "F357",
        "There is no map called {name}.",
        hint="Choose one of: {names}. Or give a CSV file with the columns area and district.",
        name=name,
        names=", ".join(city.maps),
    )


def measured(city: City, plan: Drawn) -> Judgement:
    """The map beside today's only: at once."""
    return judged(city.chart, city.setting, plan)


def with_moved(
    city: City, plan: Drawn, moves: Sequence[tuple[str, str]], *, towards: str = "off_equal"
) -> tuple[Drawn, Edited]:
    """The map with areas moved to other districts, before and after, and the best next moves.

    Raises:
        InputError: F349, F350, F353 or F354, for a move that cannot be made.
    """
    after = plan
    for area, district in moves:
        after = moved(after, area_at(city.chart, area), district_at(after, district))
    steps = next_steps(city.chart, city.setting, after, towards)
    opened, closed = openings(city.chart, plan, after)
    return after, Edited(
        before=measured(city, plan),
        after=measured(city, after),
        next=steps,
        opened=opened,
        closed=closed,
    )


def neighbourhood(city: City, area: str) -> tuple[Neighbourhood, ...]:
    """What each map means for those who live in one area.

    Raises:
        InputError: F350, if there is no such area.
    """
    at = area_at(city.chart, area)
    names = {each.id: each.name for each in city.table.areas}
    found = []
    for each in city.maps.values():
        plan = drawn(city.chart, each)
        inside = plan.labels == plan.labels[at]
        found.append(
            Neighbourhood(
                map=each.name_nb,
                district=plan.names[int(plan.labels[at])],
                people=int(city.chart.people[inside].sum()),
                fellows=tuple(names[city.chart.ids[i]] for i in np.flatnonzero(inside) if i != at),
                parted=bool(parting(city.chart, city.setting, plan)[at]),
            )
        )
    return tuple(found)


def keep_map(study: Study, plan: DistrictMap, *, by: str, why: str, now: datetime) -> int:
    """Keep a map in the study, with who and why; its number."""
    with study.changing() as change:
        return add_map(change, plan, by=by, at=now, why=why)


def maps_kept(study: Study) -> tuple[KeptMap, ...]:
    """The maps that were kept in the study, rejected ones too."""
    with study.viewing() as view:
        return kept_maps(view)


def as_map(city: City, plan: Drawn, *, name: str, status: MapStatus) -> DistrictMap:
    """A map in numbers as one that can be kept."""
    ids = tuple(DistrictId(str(at + 1)) for at in range(len(plan.names)))
    return DistrictMap(
        id=MapId("draft"),
        name_nb=name,
        districts=tuple(
            District(id=each, name_nb=said) for each, said in zip(ids, plan.names, strict=True)
        ),
        placings=tuple(
            Placing(area=area, district=ids[int(at)], evidence=Evidence.STATED)
            for area, at in zip(city.chart.ids, plan.labels, strict=True)
            if area not in city.chart.follows
        ),
        status=status,
        seats=plan.seats,
    )


def map_csv(city: City, plan: Drawn) -> str:
    """The map as a CSV table of areas and districts, as it can be read again."""
    names = {each.id: each.name for each in city.table.areas}
    out = io.StringIO(newline="")
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(("area", "name", "district"))
    for area, at in zip(city.chart.ids, plan.labels, strict=True):
        lines.writerow((area, names[area], plan.names[int(at)]))
    return out.getvalue()


def today_of(city: City) -> Drawn:
    """Today's map.

    Raises:
        InputError: F356, if there is none.
    """
    if city.today is None:
        raise InputError(
            "F356",
            "The areas have no map of today's districts.",
            hint="Give one map in the sheet maps the status today.",
        )
    return city.today


def _city(
    tables: Sequence[Table], kept: Sequence[KeptMap], follow: Mapping[str, str] | None
) -> City:
    table = read_areas(tables)
    chart = chart_of(table, follow)
    maps = {str(each.id): each for each in table.maps}
    maps |= {f"{KEPT}{each.number}": each.map for each in kept}
    today = next((each for each in table.maps if each.status is MapStatus.TODAY), None)
    return City(table=table, chart=chart, maps=maps, today=drawn(chart, today) if today else None)


def _merge_named(today: Drawn, labels: Maps) -> Drawn:
    plan = as_drawn("", labels)
    names = tuple(
        " + ".join(dict.fromkeys(today.names[int(old)] for old in today.labels[plan.labels == at]))
        for at in range(len(plan.names))
    )
    return replace(plan, names=names)


def _map_in(city: City, path: Path) -> DistrictMap:
    """The map in a CSV file of areas and districts."""
    try:
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        pairs = [(row["area"], row["district"].strip()) for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, AttributeError) as fault:
        raise InputError(
            "F358",
            "The map in the file cannot be read.",
            where=str(path),
            hint="Give a CSV file in UTF-8 with the columns area and district.",
        ) from fault
    names = list(dict.fromkeys(district for _, district in pairs))
    return DistrictMap(
        id=MapId(path.stem),
        name_nb=path.stem,
        districts=tuple(District(id=DistrictId(each), name_nb=each) for each in names),
        placings=tuple(
            Placing(
                area=city.chart.ids[area_at(city.chart, area)],
                district=DistrictId(district),
                evidence=Evidence.STATED,
            )
            for area, district in pairs
        ),
    )
