"""This file is about the sheets of area tables, and the codes of areas in their cells."""

from collections.abc import Mapping, Sequence

from fordel.errors import InputError
from fordel.model.geography import AreaId, Ring
from fordel.model.sheet import Line, Sheets

SHEETS = Sheets(
    columns={
        "about": (("what", "value"), ()),
        "sources": (("id", "title"), ("locator", "url", "published", "licence")),
        "areas": (
            ("id", "name", "lon", "lat"),
            ("area_km2", "perimeter_km", "council", "follows"),
        ),
        "borders": (("area", "other", "metres"), ("contact", "barrier", "evidence")),
        "indicators": (("id", "name_nb"), ("name_en", "role", "year", "of", "source")),
        "figures": (("area",), ()),
        "maps": (("id", "name_nb"), ("name_en", "status", "start", "seats", "sources", "note")),
        "districts": (("map", "id", "name_nb"), ("name_en",)),
        "placings": (("map", "area", "district"), ("evidence",)),
        "outlines": (("area", "ring", "points"), ()),
        "keys": (("key", "indicator", "weight"), ("name_nb", "name_en", "source", "evidence")),
    },
    needed=("about", "areas", "borders", "indicators", "figures"),
    template="fordel areas template FOLDER",
    open=("figures",),
)
"""The sheets, each with the columns it must have and those it may have."""


class Codes:
    """Codes of areas, found also without the zeros in front that spreadsheets drop."""

    def __init__(self, known: Sequence[str]) -> None:
        self._known = set(known)
        bare = [each.lstrip("0") for each in known]
        self._bare = {
            short: whole for short, whole in zip(bare, known, strict=True) if bare.count(short) == 1
        }

    def __contains__(self, code: object) -> bool:
        return code in self._known

    def match(self, code: str) -> str | None:
        """The code that is meant; None if none is."""
        return code if code in self._known else self._bare.get(code.lstrip("0"))

    def at(self, line: Line, name: str) -> str | None:
        """The area that a cell names; None, with a fault, if there is no such area."""
        found = line.text(name)
        meant = self.match(found) if found else None
        if found and meant is None:
            line.refer(name, found, "areas")
        return meant


def outlines_of(lines: Sequence[Line], codes: Codes) -> Mapping[AreaId, tuple[Ring, ...]]:
    """The rings of each area that has any."""
    found: dict[AreaId, tuple[Ring, ...]] = {}
    for line in lines:
        area, ring = codes.at(line, "area"), _ring(line)
        if area and ring:
            found[AreaId(area)] = (*found.get(AreaId(area), ()), ring)
    return found


def _ring(line: Line) -> Ring:
    """Points as ``10.75 59.91, 10.76 59.92``."""
    try:
        pairs = [each.split() for each in line.text("points").split(",")]
        ring = tuple((float(lon), float(lat)) for lon, lat in pairs)
    except ValueError:
        ring = ()
    if len(ring) < 3 or not all(-180 <= lon <= 180 and -90 < lat < 90 for lon, lat in ring):
        line.faults.append(
            InputError(
                "F375",
                "The outline cannot be read.",
                where=line.place,
                hint="Write at least three points in degrees, east then north: 10.75 59.91, ...",
            )
        )
        return ()
    return ring
