"""This file is about polygons on disk, GeoJSON or GeoPackage, and the area tables made from them.

Shapely is an extra. Without it everything works but this: areas can be typed as tables too.
"""

import json
import math
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fordel.adapters.utm import degrees_of, zone_of
from fordel.errors import InputError, InputErrors, OutsideError
from fordel.model.table import Table

KM_PER_DEGREE = 111.32
TOUCHING_METRES = 2.0
"""Two polygons that are no farther apart than this touch: cities do not draw to the centimetre."""
CORNER_METRES = 40.0
"""A shorter border than this is a corner, which nobody counts as being neighbours."""
DRAWN_DEGREES = 0.0002
"""Outlines are drawn to some twenty metres."""
_MOST_OVERLAP_M2 = 1000.0
_ENVELOPES = (0, 32, 48, 48, 64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which property of a polygon is its code, and which its name."""

    code: str
    name: str


def tables_from_polygons(
    path: Path, columns: Columns, *, water: Path | None = None
) -> tuple[Table, ...]:
    """The sheets of areas, borders, outlines and empty figures that the polygons make.

    With polygons of ``water``, what two areas share only there is contact by sea.

    Raises:
        OutsideError: F904, if shapely is not installed.
        InputError: F361, if the file cannot be read; F362, if it is not in degrees.
        InputErrors: F363 for each polygon without code or name; F364 for each code that comes
            twice, or polygon that overlaps another.
    """
    if find_spec("shapely") is None:
        raise OutsideError(
            "F904",
            "Shapely, which reads polygons, is not installed.",
            hint="Install it with: pip install fordel[geo]. Or type the areas as tables.",
        )
    features = list(_features(path))
    named = _named(features, columns, path)
    factor = _metres_per_degree([shape for _, shape in named.values()], path)
    shapes = {code: _scaled(shape, factor) for code, (_, shape) in named.items()}
    lakes = [_scaled(shape, factor) for _, shape in _features(water)] if water else []
    return _tables(named, shapes, list(_borders(shapes, lakes, path)))


def _features(path: Path) -> Iterator[tuple[Mapping[str, Any], Any]]:  # shapely has no types
    try:
        if path.suffix.lower() == ".gpkg":
            yield from _geopackage(path)
        else:
            yield from _geojson(path)
    except (OSError, ValueError, KeyError, TypeError, sqlite3.Error, AttributeError) as fault:
        raise InputError(
            "F361",
            "The polygons cannot be read: {why}.",
            where=str(path),
            hint="Give GeoJSON or GeoPackage with one polygon for each area.",
            why=str(fault)[:120],
        ) from fault


def _geojson(path: Path) -> Iterator[tuple[Mapping[str, Any], Any]]:
    from shapely.geometry import shape  # noqa: PLC0415  # an extra

    whole = json.loads(path.read_text(encoding="utf-8"))
    named = str(((whole.get("crs") or {}).get("properties") or {}).get("name", ""))
    digits = named.rpartition(":")[2]
    zone = zone_of(int(digits)) if "EPSG" in named and digits.isdecimal() else None
    for each in whole["features"]:
        yield each.get("properties") or {}, _in_degrees(shape(each["geometry"]), zone)


def _geopackage(path: Path) -> Iterator[tuple[Mapping[str, Any], Any]]:
    """The rows of the first table with geometry; a GeoPackage is an SQLite file."""
    from shapely import from_wkb  # noqa: PLC0415  # an extra

    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as held:
        held.row_factory = sqlite3.Row
        place = held.execute("SELECT * FROM gpkg_geometry_columns").fetchone()
        zone = zone_of(int(place["srs_id"])) if "srs_id" in place.keys() else None  # noqa: SIM118  # a Row
        table = str(place["table_name"]).replace('"', '""')
        for row in held.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  # quoted above
            blob = row[place["column_name"]]
            head = 8 + _ENVELOPES[blob[3] >> 1 & 7]
            fields = {key: row[key] for key in row.keys()}  # noqa: SIM118  # a Row
            yield fields, _in_degrees(from_wkb(blob[head:]), zone)


def _in_degrees(shape: Any, zone: int | None) -> Any:
    """The polygon in degrees, when it is in metres of a zone."""
    from shapely import force_2d, transform  # noqa: PLC0415  # an extra

    flat = force_2d(shape)
    return flat if zone is None else transform(flat, lambda points: degrees_of(points, zone))


def _named(
    features: Sequence[tuple[Mapping[str, Any], Any]], columns: Columns, path: Path
) -> dict[str, tuple[str, Any]]:
    """Name and polygon by code; parts with the same code and name are put together."""
    faults: list[InputError] = []
    found: dict[str, tuple[str, Any]] = {}
    for number, (properties, shape) in enumerate(features, start=1):
        code, name = (properties.get(key) for key in (columns.code, columns.name))
        if not code or not name:
            faults.append(_nameless(number, columns, properties, path))
        elif str(code) in found and found[str(code)][0] != str(name):
            faults.append(_odd(str(code), f"{found[str(code)][0]} / {name}", path))
        else:
            held = found[str(code)][1].union(shape) if str(code) in found else shape
            found[str(code)] = (str(name), held)
    if len(faults) == len(features):
        # The properties are called something else: that is one fault, not one for each polygon.
        faults = faults[:1]
    if faults or not found:
        raise InputErrors(faults or [_nameless(0, columns, {}, path)], where=str(path))
    return found


def _metres_per_degree(shapes: Sequence[Any], path: Path) -> tuple[float, float]:
    """How long a degree is eastwards and northwards, on a plane that touches the city."""
    bounds = [shape.bounds for shape in shapes]
    west, east = min(each[0] for each in bounds), max(each[2] for each in bounds)
    south, north = min(each[1] for each in bounds), max(each[3] for each in bounds)
    if not (-180 <= west <= east <= 180 and -90 < south <= north < 90):
        raise InputError(
            "F362",
            "The polygons are not in degrees.",
            where=str(path),
            hint="Save them as WGS84 (EPSG:4326), or in UTM with the system named in the file.",
        )
    around = 1000 * KM_PER_DEGREE
    return around * math.cos(math.radians((south + north) / 2)), around


def _scaled(shape: Any, factor: tuple[float, float]) -> Any:
    from shapely import make_valid, transform  # noqa: PLC0415  # an extra

    return make_valid(transform(shape, lambda points: points * factor))


def _borders(
    shapes: Mapping[str, Any], lakes: Sequence[Any], path: Path
) -> Iterator[tuple[str, ...]]:
    """Each pair that touches: the length on land, or in all where only water lies between."""
    from shapely import STRtree, unary_union  # noqa: PLC0415  # an extra

    codes, polygons, wet = list(shapes), list(shapes.values()), unary_union(lakes)
    tree, faults = STRtree(polygons), list[InputError]()
    for at, code in enumerate(codes):
        near = tree.query(polygons[at].buffer(TOUCHING_METRES))
        for other in sorted(int(each) for each in near if each > at):
            shared = polygons[at].intersection(polygons[other].buffer(TOUCHING_METRES))
            if polygons[at].intersection(polygons[other]).area > _MOST_OVERLAP_M2:
                faults.append(_odd(code, codes[other], path))
            elif not shared.is_empty:
                line = polygons[at].boundary.intersection(polygons[other].buffer(TOUCHING_METRES))
                yield (code, codes[other], *_contact(line.length, line.difference(wet).length), "")
    if faults:
        raise InputErrors(faults, where=str(path))


def _contact(metres: float, on_land: float) -> tuple[str, str]:
    """How long and of which kind a border is; the tolerance adds a little at both ends."""
    whole, land = (max(0.0, each - 2 * TOUCHING_METRES) for each in (metres, on_land))
    if whole < CORNER_METRES:
        return f"{whole:.0f}", "corner"
    return (f"{land:.0f}", "land") if land >= CORNER_METRES else (f"{whole:.0f}", "sea")


def _tables(
    named: Mapping[str, tuple[str, Any]],
    shapes: Mapping[str, Any],
    borders: Sequence[tuple[str, ...]],
) -> tuple[Table, ...]:
    areas = []
    for code, (name, shape) in named.items():
        inside, flat = shape.representative_point(), shapes[code]
        place = (f"{inside.x:.6f}", f"{inside.y:.6f}")
        size = (f"{flat.area / 1e6:.4f}", f"{flat.length / 1000:.3f}")
        areas.append((code, name, *place, *size, "yes", ""))
    heads = ("id", "name", "lon", "lat", "area_km2", "perimeter_km", "council", "follows")
    return (
        _table("about", ("what", "value"), [("title", ""), ("city", ""), ("as_of", "")]),
        _table("areas", heads, areas),
        _table("borders", ("area", "other", "metres", "contact", "barrier"), borders),
        _table(
            "indicators",
            ("id", "name_nb", "role", "year"),
            [("people", "Innbyggere", "people", "")],
        ),
        _table("figures", ("area", "people"), [(code, "") for code in named]),
        _table("outlines", ("area", "ring", "points"), list(_outlines(named))),
    )


def _outlines(named: Mapping[str, tuple[str, Any]]) -> Iterator[tuple[str, ...]]:
    """The rings of each area, for drawing: simpler, and still with the neighbours' points."""
    from shapely import coverage_simplify, get_parts  # noqa: PLC0415  # an extra

    wholes = [shape for _, shape in named.values()]
    for code, whole in zip(named, coverage_simplify(wholes, DRAWN_DEGREES), strict=True):
        rings = [
            ring
            for part in get_parts(whole)
            if part.geom_type == "Polygon"
            for ring in (part.exterior, *part.interiors)
        ]
        for number, ring in enumerate(rings, start=1):
            points = ", ".join(f"{lon:.5f} {lat:.5f}" for lon, lat in list(ring.coords)[:-1])
            yield code, str(number), points


def _table(name: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Table:
    return Table(name=name, heads=heads, rows=tuple(enumerate(rows, start=2)))


def _nameless(
    number: int, columns: Columns, properties: Mapping[str, Any], path: Path
) -> InputError:
    return InputError(
        "F363",
        "Polygon {number} has no {key} or no {name}.",
        where=str(path),
        hint="Say which properties hold them. This one has: {names}",
        number=number,
        key=columns.code,
        name=columns.name,
        names=", ".join(str(each) for each in properties) or "-",
    )


def _odd(code: str, other: str, path: Path) -> InputError:
    return InputError(
        "F364",
        "The area {area} overlaps another, or has its code: {other}.",
        where=str(path),
        hint="Mend the polygons: each place lies in one area, and each area has a code of its own.",
        area=code,
        other=other,
    )
