"""This file is about reading tables into the small areas of a city, all their faults at once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from math import isclose

from fordel.districts.area_rows import SHEETS, Codes, outlines_of
from fordel.errors import InputError, InputErrors
from fordel.model.geography import (
    Area,
    AreaId,
    AreaTable,
    Border,
    Contact,
    District,
    DistrictId,
    DistrictMap,
    Indicator,
    IndicatorId,
    IndicatorRole,
    MapId,
    MapStatus,
    NeedsKey,
    Placing,
)
from fordel.model.sheet import Line, lines_of, twice
from fordel.model.source import Evidence, Source, SourceId
from fordel.model.table import Table

Lines = Mapping[str, tuple[Line, ...]]
MOST_FAULTS = 500


def read_areas(tables: Sequence[Table]) -> AreaTable:
    """The areas that the tables hold.

    Raises:
        InputErrors: with all faults from F330 to F344, each with sheet and row.
    """
    faults: list[InputError] = []
    sheets = lines_of(tables, SHEETS, faults)
    if faults:
        raise InputErrors(faults[:MOST_FAULTS])
    found = _table(sheets, faults)
    if faults:
        raise InputErrors(faults[:MOST_FAULTS])
    return found


def _table(sheets: Lines, faults: list[InputError]) -> AreaTable:
    for name, keys in _NAMES.items():
        faults += twice(sheets.get(name, ()), *keys)
    about = {line.text("what").lower(): line for line in sheets["about"]}
    sources = tuple(_source(line) for line in sheets.get("sources", ()))
    known = {str(each.id) for each in sources}
    codes = Codes([line.cells.get("id", "") for line in sheets["areas"]])
    indicators = tuple(_indicators(sheets["indicators"], known, faults))
    figures, catchments = _figures(sheets["figures"], codes, indicators, faults)
    areas = tuple(_area(line, codes) for line in sheets["areas"])
    faults += _without_people(areas, indicators, figures)
    return AreaTable(
        title=about["title"].text("value") if "title" in about else "",
        city=about["city"].text("value") if "city" in about else "",
        as_of=(about["as_of"].day("value") if "as_of" in about else None) or date.min,
        areas=areas,
        borders=tuple(_borders(sheets["borders"], codes)),
        indicators=indicators,
        figures=figures,
        catchments=catchments,
        maps=tuple(_maps(sheets, codes, known, {a.id for a in areas if a.has_council})),
        keys=tuple(_keys(sheets.get("keys", ()), indicators, known, faults)),
        sources=sources,
        outlines=outlines_of(sheets.get("outlines", ()), codes),
    )


_NAMES = {
    "about": ("what",),
    "sources": ("id",),
    "areas": ("id",),
    "borders": ("area", "other"),
    "indicators": ("id",),
    "figures": ("area",),
    "maps": ("id",),
    "districts": ("map", "id"),
    "placings": ("map", "area"),
    "outlines": ("area", "ring"),
}


def _source(line: Line) -> Source:
    return Source(
        id=SourceId(line.text("id")),
        title=line.text("title"),
        locator=line.text("locator"),
        url=line.text("url"),
        published=line.day("published"),
        licence=line.text("licence"),
    )


def _area(line: Line, codes: Codes) -> Area:
    follows = codes.at(line, "follows")
    return Area(
        id=AreaId(line.text("id")),
        name=line.text("name"),
        lon=line.number_in("lon") or 0.0,
        lat=line.number_in("lat") or 0.0,
        area_km2=line.amount("area_km2"),
        perimeter_km=line.amount("perimeter_km"),
        has_council=line.yes("council", otherwise=True),
        follows=AreaId(follows) if follows else None,
    )


def _borders(lines: Sequence[Line], codes: Codes) -> Iterator[Border]:
    for line in lines:
        one, other = codes.at(line, "area"), codes.at(line, "other")
        if one and one == other:
            line.faults.append(
                InputError(
                    "F341",
                    "The area {area} is said to border itself.",
                    where=line.place,
                    hint="Give two different areas.",
                    area=one,
                )
            )
        elif one and other:
            yield Border(
                one=AreaId(one),
                other=AreaId(other),
                metres=line.amount("metres") or 0.0,
                contact=line.choice("contact", Contact, Contact.LAND),
                barrier=line.text("barrier"),
                evidence=line.choice("evidence", Evidence, Evidence.UNKNOWN),
            )


def _indicators(
    lines: Sequence[Line], sources: set[str], faults: list[InputError]
) -> Iterator[Indicator]:
    known = {line.cells.get("id", "") for line in lines}
    people = 0
    for line in lines:
        year, of = line.number_in("year"), line.one_of("of", known, "indicators")
        source = line.one_of("source", sources, "sources")
        role = line.choice("role", IndicatorRole, IndicatorRole.OTHER)
        people += role is IndicatorRole.PEOPLE
        yield Indicator(
            id=IndicatorId(line.text("id")),
            name_nb=line.text("name_nb"),
            name_en=line.text("name_en"),
            role=role,
            year=int(year) if year is not None else None,
            of=IndicatorId(of) if of else None,
            source=SourceId(source) if source else None,
        )
    if people != 1:
        faults.append(
            InputError(
                "F342",
                "{count} indicators have the role people; there must be exactly one.",
                where="indicators",
                hint="Give that role to the number of residents today.",
                count=people,
            )
        )


def _figures(
    lines: Sequence[Line],
    codes: Codes,
    indicators: Sequence[Indicator],
    faults: list[InputError],
) -> tuple[
    dict[IndicatorId, dict[AreaId, float]],
    dict[IndicatorId, dict[AreaId, str]],
]:
    names = {each.id for each in indicators if each.role is IndicatorRole.CATCHMENT}
    figures = {each.id: dict[AreaId, float]() for each in indicators if each.id not in names}
    catchments = {each: dict[AreaId, str]() for each in names}
    strange = {head for line in lines[:1] for head in line.cells} - {"area", "", *figures, *names}
    faults += [_strange_figure(head) for head in sorted(strange)]
    for line in lines:
        area = codes.at(line, "area")
        if area is None:
            continue
        for name, held in figures.items():
            value = line.amount(name)
            if value is not None:
                held[AreaId(area)] = value
        for name, said in catchments.items():
            if line.text(name):
                said[AreaId(area)] = line.text(name)
    return figures, catchments


def _strange_figure(head: str) -> InputError:
    return InputError(
        "F345",
        "The column {name} is no indicator.",
        where="figures",
        hint="Add it to the sheet indicators, or remove the column.",
        name=head,
    )


def _without_people(
    areas: Sequence[Area],
    indicators: Sequence[Indicator],
    figures: Mapping[IndicatorId, Mapping[AreaId, float]],
) -> Iterator[InputError]:
    for each in indicators:
        if each.role is IndicatorRole.PEOPLE:
            for area in areas:
                if area.id not in figures.get(each.id, {}):
                    yield InputError(
                        "F339",
                        "The area {area} has no number of residents.",
                        where="figures",
                        hint="Fill in the column {name}.",
                        area=area.id,
                        name=each.id,
                    )


def _maps(
    sheets: Lines, codes: Codes, sources: set[str], councils: set[AreaId]
) -> Iterator[DistrictMap]:
    maps = {line.cells.get("id", "") for line in sheets.get("maps", ())}
    for name in ("districts", "placings"):
        for line in sheets.get(name, ()):
            line.one_of("map", maps, "maps")
    for line in sheets.get("maps", ()):
        yield _map(line, sheets, codes, sources, councils)


def _map(
    line: Line, sheets: Lines, codes: Codes, sources: set[str], councils: set[AreaId]
) -> DistrictMap:
    name = line.text("id")
    districts = tuple(
        District(
            id=DistrictId(row.text("id")),
            name_nb=row.text("name_nb"),
            name_en=row.text("name_en"),
        )
        for row in sheets.get("districts", ())
        if row.cells.get("map") == name
    )
    placings = tuple(_placings(sheets, name, codes, {str(each.id) for each in districts}))
    for area in sorted(councils - {each.area for each in placings}):
        line.faults.append(_unplaced(name, area, line.place))
    seats = line.amount("seats")
    return DistrictMap(
        id=MapId(name),
        name_nb=line.text("name_nb"),
        name_en=line.text("name_en"),
        districts=districts,
        placings=placings,
        status=line.choice("status", MapStatus, MapStatus.DRAFT),
        start=line.day("start"),
        seats=int(seats) if seats else None,
        sources=tuple(
            SourceId(found)
            for found in [line.one_of("sources", sources, "sources")]
            if found is not None
        ),
        note=line.text("note"),
    )


def _placings(sheets: Lines, name: str, codes: Codes, known: set[str]) -> Iterator[Placing]:
    for row in sheets.get("placings", ()):
        if row.cells.get("map") == name:
            area, district = codes.at(row, "area"), row.one_of("district", known, "districts")
            if area and district:
                yield Placing(
                    area=AreaId(area),
                    district=DistrictId(district),
                    evidence=row.choice("evidence", Evidence, Evidence.UNKNOWN),
                )


def _unplaced(name: str, area: str, where: str) -> InputError:
    return InputError(
        "F340",
        "The map {name} does not say in which district the area {area} lies.",
        where=where,
        hint="Add a row to the sheet placings, or say that the area has no council.",
        name=name,
        area=area,
    )


def _keys(
    lines: Sequence[Line],
    indicators: Sequence[Indicator],
    sources: set[str],
    faults: list[InputError],
) -> Iterator[NeedsKey]:
    counted = {str(each.id) for each in indicators if each.role is not IndicatorRole.CATCHMENT}
    rows: dict[str, list[Line]] = {}
    for line in lines:
        rows.setdefault(line.text("key"), []).append(line)
    for name, held in rows.items():
        weights = tuple(
            (IndicatorId(found), line.amount("weight") or 0.0)
            for line in held
            for found in [line.one_of("indicator", counted, "indicators")]
            if found is not None
        )
        whole = sum(weight for _, weight in weights)
        if not isclose(whole, 1.0, abs_tol=1e-6):
            faults.append(_not_one(name, whole, held[0].place))
        source = held[0].one_of("source", sources, "sources")
        yield NeedsKey(
            id=name,
            name_nb=held[0].text("name_nb") or name,
            name_en=held[0].text("name_en"),
            weights=weights,
            sources=(SourceId(source),) if source else (),
            evidence=held[0].choice("evidence", Evidence, Evidence.UNKNOWN),
        )


def _not_one(name: str, whole: float, where: str) -> InputError:
    return InputError(
        "F346",
        "The weights of the key {name} add up to {whole}, not to 1.",
        where=where,
        hint="Let them be shares of the money that the key gives out.",
        name=name,
        whole=round(whole, 6),
    )
