"""This file is about tables: a row is read as a list item whose first cell is its label."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from fordel.model.response import BlockKind
from fordel.statements.parts import Part, plain
from fordel.statements.sentences import sentences

_LABEL_WORDS = 6
_ANSWER = re.compile(
    r"(?i)(?:ja|nei|nja|tja|jo|gjerne|delvis|kanskje|usikker\w*|både|helst|absolutt|neppe|trolig"
    r"|truleg|kan|bør|må|skal|flytt\w*|overfør\w*|overta\w*|saml\w*|behold\w*|avvikl\w*"
    r"|som (?:i dag|nå|no|før)|uendr\w*|blir|bli|sentral\w*|lokal\w*|desentral\w*)\b"
)
_FIGURES = re.compile(r"[-–\d\s.,%()]+(?:kr|kroner|prosent|pst\.?|årsverk|mill\.?)?|-|–")


def with_rows(letter: Sequence[Part]) -> tuple[Part, ...]:
    """The letter with its tables read: labels and column heads attached to what they name."""
    found: list[Part] = []
    for is_cell, group in groupby(letter, key=lambda part: part.kind is BlockKind.TABLE_CELL):
        if is_cell:
            for table in _tables(tuple(group)):
                found.extend(_read(table))
        else:
            found.extend(group)
    return tuple(found)


def _tables(cells: Sequence[Part]) -> Iterator[list[list[Part]]]:
    """The tables that stand one after another, each as its rows."""
    rows: list[list[Part]] = []
    for _, group in groupby(cells, key=lambda cell: cell.row):
        row = list(group)
        if rows and (row[0].row or 0) < (rows[-1][0].row or 0):
            yield rows
            rows = []
        rows.append(row)
    if rows:
        yield rows


def _read(rows: Sequence[Sequence[Part]]) -> Iterator[Part]:
    heads: dict[int | None, str] = {}
    body = rows
    if len(rows) > 1 and all(_is_label(cell) for cell in rows[0]):
        heads = {cell.column: plain(cell.text) for cell in rows[0]}
        body = rows[1:]
    for row in body:
        yield from _read_row(row, heads)


def _read_row(row: Sequence[Part], heads: dict[int | None, str]) -> Iterator[Part]:
    """The cells of a row that hold sentences, or the whole row if none does."""
    label = plain(row[0].text) if len(row) > 1 and _is_label(row[0]) else ""
    told = [cell for cell in row if not _is_label(cell)]
    if len(row) > 1 and all(_FIGURES.fullmatch(cell.text.strip()) for cell in row[1:]):
        return
    if told and not _answers_with_reason(row, told):
        for cell in told:
            yield replace(cell, lead=label, intro=heads.get(cell.column, ""))
        return
    first, last = row[0], row[-1]
    text = " ".join(cell.text for cell in row) if first is not last else first.text
    yield replace(first, end=last.end, text=text, whole=True, lead=label)


def _answers_with_reason(row: Sequence[Part], told: Sequence[Part]) -> bool:
    """Whether a row names a task, says yes or no in a few words and ends with why."""
    if len(row) < 3 or len(told) > 1 or told[0] is not row[-1]:
        return False
    reason = plain(row[-1].text)
    return len(sentences(reason)) == 1 and any(
        _ANSWER.match(plain(cell.text)) for cell in row[1:-1]
    )


def _is_label(cell: Part) -> bool:
    """Whether a cell only names something."""
    words = plain(cell.text)
    return len(words.split()) <= _LABEL_WORDS and not words.endswith((".", "!", "?"))
