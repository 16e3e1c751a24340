"""This file is about making small cities of areas for tests."""

from collections.abc import Mapping, Sequence

from fordel.model.table import Table

Rows = Mapping[str, Sequence[Sequence[str]]]

# Four squares in a row, a to d, each a kilometre wide, and e in the water off them.
SHEETS: Rows = {
    "about": [["what", "value"], ["title", "Fire ruter"], ["city", "Ruteby"],
              ["as_of", "2026-01-01"]],
    "sources": [["id", "title"], ["s", "Oppdiktet"]],
    "areas": [
        ["id", "name", "lon", "lat", "area_km2", "perimeter_km", "council", "follows"],
        ["01", "A", "0,000", "0", "1", "4", "yes", ""],
        ["02", "B", "0.010", "0", "1", "4", "ja", ""],
        ["03", "C", "0.020", "0", "1", "4", "", ""],
        ["04", "D", "0.030", "0", "1", "4", "yes", ""],
        ["09", "Øya", "0.040", "0", "1", "4", "no", "04"],
    ],
    "borders": [
        ["area", "other", "metres", "contact", "barrier"],
        ["01", "02", "1000", "land", ""],
        ["02", "03", "1000", "", "Elva"],
        ["03", "04", "1000", "land", ""],
        ["01", "04", "0", "sea", ""],
        ["04", "09", "1000", "land", ""],
    ],
    "indicators": [
        ["id", "name_nb", "role", "year", "of", "source"],
        ["people", "Innbyggere", "people", "2026", "", "s"],
        ["later", "Framskrevet", "projected", "2040", "", "s"],
        ["homes", "Husholdninger", "other", "2026", "", "s"],
        ["poor", "Lav inntekt", "need", "2026", "homes", "s"],
        ["hospital", "Sykehus", "catchment", "2026", "", "s"],
    ],
    "figures": [
        ["area", "people", "later", "homes", "poor", "hospital"],
        ["1", "100", "100", "50", "5", "Nord"],
        ["02", "200", "100", "100", "20", "Nord"],
        ["03", "300", "100", "150", "15", "Sør"],
        ["04", "390", "90", "190", "38", "Sør"],
        ["09", "10", "10", "", "", ""],
    ],
    "maps": [
        ["id", "name_nb", "status", "seats"],
        ["today", "I dag", "today", "10"],
        ["new", "Ny", "consulted", ""],
    ],
    "districts": [
        ["map", "id", "name_nb"],
        ["today", "v", "Vest"], ["today", "m", "Midt"], ["today", "o", "Øst"],
        ["new", "1", "En"], ["new", "2", "To"],
    ],
    "placings": [
        ["map", "area", "district", "evidence"],
        ["today", "01", "v", "stated"], ["today", "02", "m", "stated"],
        ["today", "03", "m", "stated"], ["today", "04", "o", "stated"],
        ["new", "01", "1", "stated"], ["new", "02", "1", "stated"],
        ["new", "03", "2", "inferred"], ["new", "04", "2", "stated"],
    ],
    "keys": [
        ["key", "indicator", "weight", "source"],
        ["k", "people", "0.5", "s"], ["k", "poor", "0.5", "s"],
    ],
}  # fmt: skip


def tables(**changes: Sequence[Sequence[str]] | None) -> tuple[Table, ...]:
    """The tables of the small city; a sheet can be given anew, or left out with None."""
    held = {**SHEETS, **changes}
    return tuple(
        Table(
            name=name,
            heads=tuple(rows[0]),
            rows=tuple((at, tuple(row)) for at, row in enumerate(rows[1:], start=2)),
        )
        for name, rows in held.items()
        if rows is not None
    )


def changed(sheet: str, row: int, column: int, text: str) -> dict[str, list[list[str]]]:
    """One cell of a sheet said otherwise."""
    rows = [list(each) for each in SHEETS[sheet]]
    rows[row][column] = text
    return {sheet: rows}
