"""This file is about tables as they come from and go to spreadsheets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet of a workbook: its heads and rows of text (norsk: tabell).

    ``name`` is the name of the sheet. Each row stands with its number in the sheet, counted from
    1 with the heads' own row, so that a fault can be found; it may be shorter than the heads.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateColumn:
    """One column of a template: its head, how to fill it, what may stand in it (norsk: kolonne).

    ``choices`` makes a drop-down list, and so does ``refers``, of the names that stand in another
    sheet. ``needed`` marks what may not be empty.
    """

    head: str
    explanation: str
    choices: tuple[str, ...] = ()
    refers: str = ""
    needed: bool = False
    width: int = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateSheet:
    """One sheet of a template, with rows that are filled in already (norsk: mal for et ark).

    ``key`` is what other sheets refer to it by, and ``name`` what it is called.
    """

    key: str
    name: str
    explanation: str
    columns: tuple[TemplateColumn, ...]
    rows: tuple[tuple[str, ...], ...] = ()
