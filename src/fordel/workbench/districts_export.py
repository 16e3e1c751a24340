"""This file is about a map as a file: a picture, a table, or polygons for other tools."""

import json
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from fordel.adapters.geography_files import outlines_at
from fordel.adapters.pdf import png_of
from fordel.districts.area_rows import SHEETS, Codes, outlines_of
from fordel.districts.outlines import polygons_of
from fordel.districts.tally import Drawn
from fordel.errors import InputError, InputErrors
from fordel.model.geography import Ring
from fordel.model.sheet import lines_of
from fordel.workbench.districts import City, map_csv, picture_of
from fordel.workbench.texts import Texts


class Kind(StrEnum):
    """How a map is written (norsk: kartformat)."""

    GEOJSON = "geojson"
    CSV = "csv"
    SVG = "svg"
    PNG = "png"


def exported(city: City, plan: Drawn, kind: Kind, said: Texts) -> bytes:
    """The map in that format."""
    match kind:
        case Kind.CSV:
            return map_csv(city, plan).encode()
        case Kind.SVG:
            return picture_of(city, plan, said).encode()
        case Kind.PNG:
            return png_of(picture_of(city, plan, said))
        case Kind.GEOJSON:
            return _geojson(city, plan).encode()


def with_outlines(city: City, path: Path) -> City:
    """The city with the outlines in a table that was made of polygons.

    Raises:
        InputErrors: F375 for each outline that cannot be read, with those of reading tables.
    """
    faults: list[InputError] = []
    sheets = lines_of((outlines_at(path),), replace(SHEETS, needed=()), faults)
    known = [str(each.id) for each in city.table.areas]
    outlines = outlines_of(sheets.get("outlines", ()), Codes(known))
    if faults:
        raise InputErrors(faults, where=str(path))
    table = replace(city.table, outlines=outlines)
    return replace(city, table=table, chart=replace(city.chart, table=table))


def _geojson(city: City, plan: Drawn) -> str:
    """Each area with its district: by its outline where that is known, else by a point in it."""
    held = {each.id: each for each in city.table.areas}
    features = [
        {
            "type": "Feature",
            "properties": {
                "area": area,
                "name": held[area].name,
                "district": int(at) + 1,
                "district_name": plan.names[int(at)],
            },
            "geometry": _geometry(
                city.table.outlines.get(area, ()), (held[area].lon, held[area].lat)
            ),
        }
        for area, at in zip(city.chart.ids, plan.labels, strict=True)
    ]
    whole = {"type": "FeatureCollection", "name": plan.name, "features": features}
    return json.dumps(whole, ensure_ascii=False) + "\n"


def _geometry(rings: tuple[Ring, ...], point: tuple[float, float]) -> Mapping[str, object]:
    if not rings:
        return {"type": "Point", "coordinates": point}
    parts = [[[*ring, ring[0]] for ring in each] for each in polygons_of(rings)]
    return {"type": "MultiPolygon", "coordinates": parts}
