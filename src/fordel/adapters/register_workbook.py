"""This file is about workbooks that people fill in: drop-downs, explanations, and rows of text."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from fordel.errors import InputError
from fordel.model.table import TemplateColumn, TemplateSheet

_LONGEST_CELL = 32_767
_LONGEST_LIST = 255
"""So many characters may stand in a drop-down list; a spreadsheet refuses a file with more."""
_ROWS_READY = 2000
"""So many rows have their drop-downs ready, and as many more as are filled in."""
_HEIGHT, _LETTERS_IN_A_LINE = 15, 105
_MADE = datetime(2026, 1, 1)  # noqa: DTZ001  # a fixed day, so that the same rows give the same bytes


def workbook_of(sheets: Sequence[TemplateSheet], *, readme_name: str, readme: str) -> bytes:
    """A workbook with the sheets, each cell with choices a drop-down, and a first sheet to read.

    The same sheets give the same bytes.

    Raises:
        InputError: F237, if a text is longer than a cell of a spreadsheet can be.
    """
    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    names = {sheet.key: sheet.name for sheet in sheets}
    with Workbook(file, options) as book:
        book.set_properties({"author": "Fordel", "created": _MADE})
        formats = {
            "head": book.add_format({"bold": True, "bg_color": "#DCE9F5", "bottom": 1}),
            "needed": book.add_format({"bold": True, "bg_color": "#F8DDB8", "bottom": 1}),
            "text": book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"}),
            "title": book.add_format({"bold": True, "font_size": 14}),
            "strong": book.add_format({"bold": True, "valign": "top"}),
        }
        _readme(book.add_worksheet(readme_name), sheets, readme, formats)
        for sheet in sheets:
            _sheet(book.add_worksheet(sheet.name), sheet, names, formats)
    return file.getvalue()


def _readme(
    page: Worksheet, sheets: Sequence[TemplateSheet], readme: str, formats: dict[str, Any]
) -> None:
    page.set_column(0, 0, 26)
    page.set_column(1, 1, 110)
    page.hide_gridlines(2)
    _on_paper(page)
    lines = readme.splitlines()
    page.write_string(0, 0, lines[0], formats["title"])
    at = 2
    for line in lines[1:]:
        page.write_string(at, 1, line, formats["text"])
        page.set_row(at, _HEIGHT * (1 + len(line) // _LETTERS_IN_A_LINE))
        at += 1
    for sheet in sheets:
        page.write_string(at + 1, 0, sheet.name, formats["title"])
        page.write_string(at + 1, 1, sheet.explanation, formats["text"])
        at += 2
        for column in sheet.columns:
            page.write_string(at, 0, column.head, formats["strong"])
            page.write_string(at, 1, column.explanation, formats["text"])
            at += 1


def _sheet(
    page: Worksheet, sheet: TemplateSheet, names: dict[str, str], formats: dict[str, Any]
) -> None:
    page.freeze_panes(1, 1)
    page.repeat_rows(0)
    _on_paper(page)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)
    last = len(sheet.rows) + _ROWS_READY
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width, formats["text"])
        style = formats["needed" if column.needed else "head"]
        page.write_string(0, at, column.head, style)
        page.write_comment(0, at, column.explanation, {"x_scale": 2})
        rule = _drop_down(column, names)
        if rule:
            page.data_validation(1, at, last, at, rule)
    for number, row in enumerate(sheet.rows, start=1):
        for at, cell in enumerate(row):
            if cell:
                _write(page, number, at, cell, formats["text"])


def _on_paper(page: Worksheet) -> None:
    """All columns on one page, for those who print it."""
    page.set_paper(9)  # A4
    page.set_landscape()
    page.fit_to_pages(1, 0)


def _write(page: Worksheet, row: int, column: int, cell: str, style: object) -> None:
    if len(cell) > _LONGEST_CELL:
        raise InputError(
            "F237",
            "A text is longer than a cell of a spreadsheet can be.",
            where=f"{page.get_name()}, {row + 1}",
            hint="Export to CSV instead, or shorten it: {start}…",
            start=cell[:40],
        )
    page.write_string(row, column, cell, style)


def _drop_down(column: TemplateColumn, names: dict[str, str]) -> dict[str, Any] | None:
    """The rule of a drop-down list. One that refers to a sheet lets other words pass as well."""
    if column.choices and len(",".join(column.choices)) <= _LONGEST_LIST:
        return {"validate": "list", "source": list(column.choices)}
    if column.refers in names:
        source = f"='{names[column.refers]}'!$A$2:$A${_ROWS_READY}"
        return {"validate": "list", "source": source, "show_error": False}
    return None
