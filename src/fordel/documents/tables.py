"""This file is about tables drawn with upright lines in a plain text."""

import re
from collections.abc import Sequence

from fordel.documents.lines import Line
from fordel.model.response import Block, BlockKind
from fordel.model.text import RepairedText

_CELL = re.compile(r"[^|\n]+")
_BARE = re.compile(r"[\s:=+_-]*\Z")


def cells(text: RepairedText, rows: Sequence[Line]) -> list[Block]:
    """The cells of a table, row by row; lines that only draw are left out."""
    found: list[Block] = []
    row = 0
    for line in rows:
        in_row = _cells_of(text, line, row)
        found.extend(in_row)
        row += bool(in_row)
    return found


def _cells_of(text: RepairedText, line: Line, row: int) -> list[Block]:
    found: list[Block] = []
    shown = text.text[line.first : line.end]
    offset = 1 if shown.startswith("|") else 0
    for match in _CELL.finditer(shown):
        words = match.group()
        if _BARE.match(words):
            continue
        start = line.first + match.start() + len(words) - len(words.lstrip())
        begin, stop = text.received(start, start + len(words.strip()))
        column = shown.count("|", 0, match.start()) - offset
        found.append(
            Block(kind=BlockKind.TABLE_CELL, start=begin, end=stop, row=row, column=column)
        )
    return found
