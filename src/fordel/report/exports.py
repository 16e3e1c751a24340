"""This file is about tables for spreadsheets: XLSX and CSV.

Whatever people wrote stays text: no spreadsheet may take a word for a formula.
"""

import csv
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from fordel.report.outgoing import Cell, Table

_LONGEST = 32_767
_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def xlsx(tables: Sequence[Table], *, made_at: datetime, title: str) -> bytes:
    """A workbook with one sheet and one named, filtered table for each table."""
    file = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        # A spreadsheet knows no time zones.
        "remove_timezone": True,
    }
    with Workbook(file, options) as book:
        book.set_properties({"title": _one_line(title), "author": "Fordel", "created": made_at})
        formats = {
            "text": book.add_format({"valign": "top", "text_wrap": True}),
            "date": book.add_format({"valign": "top", "num_format": "dd.mm.yyyy", "align": "left"}),
            "float": book.add_format({"valign": "top", "num_format": "0.00"}),
        }
        for table in tables:
            _sheet(book.add_worksheet(table.title), table, formats)
    return file.getvalue()


def csv_table(table: Table) -> bytes:
    """The table as CSV that opens as it should in a Norwegian spreadsheet program.

    That is UTF-8 with a byte order mark, semicolons between cells, and commas in numbers.
    """
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_csv_cell(cell) for cell in row] for row in table.rows)
    return (_BYTE_ORDER_MARK + _whole(text.getvalue())).encode("utf-8")


def _sheet(sheet: Worksheet, table: Table, formats: dict[str, Any]) -> None:  # theirs is untyped
    for at, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, at, column, cell, formats)
    for column, width in enumerate(table.widths):
        sheet.set_column(column, column, width)
    sheet.add_table(
        0,
        0,
        max(len(table.rows), 1),
        len(table.columns) - 1,
        {
            "name": table.name,
            "style": "Table Style Light 9",
            "columns": [{"header": heading} for heading in table.columns],
        },
    )
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write(
    sheet: Worksheet, row: int, column: int, cell: Cell, formats: dict[str, Any]
) -> None:  # theirs is untyped
    match cell:
        case None | "":
            pass
        case str():
            sheet.write_string(row, column, _fitting(_clean(cell)), formats["text"])
        case date():
            sheet.write_datetime(row, column, cell, formats["date"])
        case float():
            sheet.write_number(row, column, cell, formats["float"])
        case int():
            sheet.write_number(row, column, cell, formats["text"])


def _fitting(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _clean(text: str) -> str:
    """The text without characters that a workbook cannot hold."""
    kept = (each if each >= " " or each in "\t\n" else " " for each in _whole(text))
    return "".join("\ufffd" if each in "\ufffe\uffff" else each for each in kept)


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())[:255]


def _whole(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _csv_cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case float():
            return f"{cell:.4g}".replace(".", ",")
        case date():
            return cell.isoformat()
        case str() if cell.startswith(_FORMULA):
            # An apostrophe is how spreadsheets themselves mark text that looks like a formula.
            return f"'{cell}"
        case _:
            return str(cell)
