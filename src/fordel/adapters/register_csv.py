"""This file is about tables as CSV: text in and out, which no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from fordel.errors import InputError
from fordel.model.table import Table

MOST_ROWS = 200_000
Line = TypeVar("Line")
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "'")
"""A text that begins so would be worked out by a spreadsheet, were it not marked as text."""


def csv_table(data: bytes, name: str) -> Table:
    """The table of a CSV file, with commas or semicolons.

    Raises:
        InputError: F236, if it is no text in UTF-8, or a quotation mark is never closed.
    """
    stem = name.rpartition("/")[2].removesuffix(".csv")
    try:
        text = data.decode("utf-8-sig")
        first = text.partition("\n")[0]
        mark = ";" if first.count(";") > first.count(",") else ","
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
        rows = [tuple(map(_unmarked, cells)) for cells in bounded(lines, name)]
    except (UnicodeDecodeError, csv.Error) as fault:
        raise InputError(
            "F236",
            "The CSV file cannot be read: {why}.",
            where=name,
            hint="Save it as CSV in UTF-8, with quotation marks around texts that need them.",
            why="UTF-8" if isinstance(fault, UnicodeDecodeError) else str(fault),
        ) from fault
    heads = tuple(head.strip() for head in rows[0]) if rows else ()
    return Table(name=stem, heads=heads, rows=tuple(enumerate(rows[1:], start=2)))


def csv_of(table: Table) -> bytes:
    """The table as a CSV file that spreadsheets open as text and never work out."""
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow(table.heads)
    lines.writerows([_marked(cell) for cell in cells] for _, cells in table.rows)
    return out.getvalue().encode("utf-8-sig")


def bounded(rows: Iterable[Line], name: str) -> Iterator[Line]:
    """The rows, as long as there are not more than can be.

    Raises:
        InputError: F235, when there are.
    """
    lines = iter(rows)
    yield from islice(lines, MOST_ROWS + 1)
    if next(lines, None) is not None:
        raise InputError(
            "F235",
            "A sheet has more than {limit} rows.",
            where=name,
            hint="Divide it, or remove the empty rows at its end.",
            limit=MOST_ROWS,
        )


def _marked(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def _unmarked(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_DANGEROUS) else cell
