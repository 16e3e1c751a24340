"""This file is about the tables of a decision basis, for workbooks and data packages.

Numbers go out as numbers and not as they are printed; every row says what it rests on.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import count

from fordel.report.basis import (
    Basis,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Points,
    Ref,
    Sentence,
)
from fordel.report.basis_notes import Notes, notes_of
from fordel.report.outgoing import Cell, Table
from fordel.report.values import Texts

_SHEET = 31  # so long may the name of a sheet be
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")


def tables_of(basis: Basis, *, texts: Texts) -> tuple[Table, ...]:
    """One table for each grid, one of all sentences, one of all sources."""
    notes = notes_of(basis, many=texts["basis"]["many"])
    words = texts["sheet"]
    taken: set[str] = set()
    grids = [block for block in basis.blocks() if isinstance(block, Grid)]
    made = [_table(grid, notes, (words["rests_on"], words["group"]), taken) for grid in grids]
    return (
        _sentences(basis, notes, texts, taken),
        *made,
        _sources(notes, texts, taken),
    )


def _table(grid: Grid, notes: Notes, words: tuple[str, str], taken: set[str]) -> Table:
    rests_on, domain = words
    sheet = _sheet_name(grid.name, taken)
    rows = tuple(
        (
            *((grid.group(at),) if grid.groups else ()),
            *map(_cell, row, grid.columns),
            _numbers(notes, _refs(grid, row)),
        )
        for at, row in enumerate(grid.rows)
    )
    above = (domain,) if grid.groups else ()
    heads = _unique([*above, *(_head(each) for each in grid.columns), rests_on])
    return Table(
        name=_plain_name(sheet),
        title=sheet,
        columns=heads,
        widths=tuple(_width(heads[n], [row[n] for row in rows]) for n in range(len(heads))),
        rows=rows,
    )


def _refs(grid: Grid, row: Sequence[Datum]) -> list[Ref]:
    return [*grid.refs, *(ref for datum in row for ref in datum.refs)]


def _cell(datum: Datum, column: Column) -> Cell:
    if datum.value is None:
        return datum.text
    whole = column.numeric and float(datum.value).is_integer()
    return int(datum.value) if whole else datum.value


def _head(column: Column) -> str:
    return f"{column.name} ({column.unit})" if column.unit else column.name


def _sentences(basis: Basis, notes: Notes, texts: Texts, taken: set[str]) -> Table:
    words = texts["sheet"]
    rows: list[tuple[Cell, ...]] = []
    for where, block in _placed(basis.chapters):
        for sentence in block:
            truth = texts["truth"][sentence.truth.value] if sentence.truth else ""
            grade = texts["grade"][sentence.grade.value] if sentence.grade else ""
            rows.append((where, sentence.text, truth, grade, _numbers(notes, sentence.refs)))
    sheet = _sheet_name(words["sentences"], taken)
    return Table(
        name=_plain_name(sheet),
        title=sheet,
        columns=tuple(words[e] for e in ("chapter", "sentence", "truth", "grade", "rests_on")),
        widths=(30, 90, 14, 16, 20),
        rows=tuple(rows),
    )


def _placed(
    chapters: Sequence[Chapter], above: str = ""
) -> Iterator[tuple[str, Sequence[Sentence]]]:
    for chapter in chapters:
        where = f"{above} – {chapter.title}" if above else chapter.title
        for block in chapter.blocks:
            if isinstance(block, Paragraph):
                yield where, block.sentences
            elif isinstance(block, Points):
                yield where, block.points
        yield from _placed(chapter.parts, where)


def _sources(notes: Notes, texts: Texts, taken: set[str]) -> Table:
    words = texts["sheet"]
    rows: list[tuple[Cell, ...]] = []
    for number, entry in enumerate(notes.entries, start=1):
        grade = texts["grade"][entry.grade.value] if entry.grade else ""
        named = (number, words[entry.ref.kind.value], entry.ref.id, entry.title)
        told = ("; ".join(entry.details), entry.dated, entry.licence, entry.url, grade)
        rows.append((*named, *told))
    sheet = _sheet_name(texts["basis"]["sources"], taken)
    heads = ("number", "kind", "id", "title", "details", "dated", "licence", "url", "grade")
    return Table(
        name=_plain_name(sheet),
        title=sheet,
        columns=tuple(words[each] for each in heads),
        widths=(8, 16, 24, 40, 70, 12, 16, 40, 16),
        rows=tuple(rows),
    )


def _numbers(notes: Notes, refs: Sequence[Ref]) -> str:
    runs = notes.runs(refs)
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in runs)


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that a sheet may bear, and that no other bears yet."""
    plain = " ".join(_FORBIDDEN.sub(" ", name).split())[:_SHEET] or "Ark"
    for nth in count(1):
        tail = "" if nth == 1 else f" {nth}"
        wanted = plain[: _SHEET - len(tail)].rstrip() + tail
        if wanted.casefold() not in taken:
            taken.add(wanted.casefold())
            return wanted
    raise AssertionError  # counting has no end


def _plain_name(sheet: str) -> str:
    name = re.sub(r"\W+", "_", sheet).strip("_")
    return name if name[:1].isalpha() else f"T_{name}"


def _unique(heads: Sequence[str]) -> tuple[str, ...]:
    """The heads, those that stand twice told apart: a workbook's table wants that."""
    made: list[str] = []
    seen: set[str] = set()
    for head in heads:
        wanted, nth = head, 2
        while wanted.casefold() in seen:
            wanted, nth = f"{head} {nth}", nth + 1
        seen.add(wanted.casefold())
        made.append(wanted)
    return tuple(made)


def _width(head: str, cells: Sequence[Cell]) -> int:
    longest = max((len(str(each)) for each in [head, *cells] if each is not None), default=8)
    return min(max(longest + 2, 8), 60)
