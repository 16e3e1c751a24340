"""This file is about tables on disk: a workbook, or a folder with one CSV file for each sheet.

Cells come and go as text. A formula is refused, for its value is whatever somebody's program last
made it; macros are refused with their file. What would fill the memory is refused before it does.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from fordel.adapters.register_csv import bounded, csv_table
from fordel.errors import InputError, InputErrors
from fordel.model.table import Table

AnyCell = ReadOnlyCell | EmptyCell | Cell | MergedCell
Cells = Sequence[AnyCell]
_MOST_COLUMNS = 100
_BEYOND = 3
_MOST_BYTES = 300_000_000
_MOST_FAULTS = 500


def tables_at(path: Path) -> tuple[Table, ...]:
    """The tables of a workbook, or of a folder with CSV files.

    Raises:
        InputError: F250, if there is nothing there, F231, if it cannot be opened, and those of
            ``workbook_tables`` and ``csv_table``.
    """
    try:
        if path.is_dir():
            found = sorted(path.glob("*.csv"))
            return tuple(csv_table(each.read_bytes(), each.name) for each in found)
        data = path.read_bytes()
    except FileNotFoundError as fault:
        raise InputError(
            "F250",
            "There is no such file or folder.",
            where=str(path),
            hint="See whether the name is right, and in which folder you stand.",
        ) from fault
    except OSError as fault:
        raise InputError(
            "F231",
            "The register cannot be opened: {why}.",
            where=str(path),
            hint="Give an XLSX file, or a folder with one CSV file for each sheet.",
            why=str(fault.strerror or fault),
        ) from fault
    return workbook_tables(data, path.name)


def workbook_tables(data: bytes, name: str) -> tuple[Table, ...]:
    """The tables of a workbook.

    Raises:
        InputError: F232, if it is no workbook, is torn or is larger than can be; F233, if it
            holds macros; F235, if it has too many rows.
        InputErrors: with F234 for each cell that holds a formula.
    """
    _check_package(data, name)
    faults: list[InputError] = []
    tables: list[Table] = []
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False)
        for sheet in book.worksheets:
            # What a sheet says of its own size may be wrong, or chosen to fill the memory.
            sheet.reset_dimensions()
            tables.append(_sheet(sheet.title, sheet.iter_rows, name, faults))
        book.close()
    except (
        BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, AttributeError,
        SyntaxError, EOFError, zipfile.LargeZipFile, IndexError, OverflowError,
    ) as fault:  # fmt: skip  # what the library raises on torn files, in no order
        raise _no_workbook(name) from fault
    if faults:
        raise InputErrors(faults[:_MOST_FAULTS], where=name)
    return tuple(tables)


def _sheet(
    title: str, cells_of: Callable[..., Iterator[Cells]], name: str, faults: list[InputError]
) -> Table:
    place = f"{title}!"
    first: Cells = next(cells_of(max_row=1, max_col=_MOST_COLUMNS), ())
    heads = [_text(cell, place, faults).strip() for cell in first]
    while heads and not heads[-1]:
        heads.pop()
    # A few columns beyond the heads are looked at, so that what stands there is not lost unseen.
    lines = cells_of(min_row=2, max_col=len(heads) + _BEYOND)
    rows = enumerate(bounded(lines, name), start=2)
    cells = ((number, tuple(_text(cell, place, faults) for cell in row)) for number, row in rows)
    return Table(name=title, heads=tuple(heads), rows=tuple(cells))


def _text(cell: AnyCell, place: str, faults: list[InputError]) -> str:
    value = cell.value
    if value is None:
        return ""
    if not isinstance(cell, EmptyCell | MergedCell) and cell.data_type in {"f", "e"}:
        faults.append(
            InputError(
                "F234",
                "The cell holds a formula or its failure.",
                where=f"{place}{cell.coordinate}",
                hint="Copy the column and paste it as values only.",
            )
        )
        return ""
    return _plain(value)


def _plain(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case datetime():
            is_day = (value.hour, value.minute, value.second) == (0, 0, 0)
            return value.date().isoformat() if is_day else value.isoformat(sep=" ")
        case date():
            return value.isoformat()
        case float():
            return repr(value).removesuffix(".0")
        case _:
            return str(value)


def _check_package(data: bytes, name: str) -> None:
    """See that the package is whole, not too large when unpacked, and carries no code."""
    try:
        with ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            heads = [
                package.open(part).read(2000) for part in parts if part.filename.endswith(".xml")
            ]
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError, ValueError) as fault:
        raise _no_workbook(name) from fault
    too_large = sum(part.file_size for part in parts) > _MOST_BYTES
    if too_large or any(b"<!DOCTYPE" in head or b"<\0!\0D" in head for head in heads):
        raise _no_workbook(name)
    if any("vbaproject" in part.filename.lower() for part in parts):
        raise InputError(
            "F233",
            "The workbook holds macros.",
            where=name,
            hint="Save it as an ordinary workbook (.xlsx).",
        )


def _no_workbook(name: str) -> InputError:
    return InputError(
        "F232",
        "The file is no workbook that can be read.",
        where=name,
        hint="Open it in a spreadsheet, and save it again as .xlsx without a password.",
    )
