"""This file is about finding the sheets and columns of a register in tables as they come."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fordel.errors import InputError
from fordel.model.table import Table
from fordel.register.cells import Row
from fordel.register.columns import NEEDED_SHEETS, README, SHEETS
from fordel.register.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table whose sheet and columns have been recognised."""

    name: str
    table: Table
    columns: tuple[str | None, ...]


def recognised(
    tables: Sequence[Table], words: Words, faults: list[InputError]
) -> Mapping[str, Sheet]:
    """The sheets that are there, by their plain names; what is not understood is a fault."""
    found: dict[str, Sheet] = {}
    for table in tables:
        name = words.value("sheet", table.name)
        if name == README:
            continue
        if name not in SHEETS or name in found:
            faults.append(
                InputError(
                    "F215",
                    "The sheet {sheet} is unknown, or there twice.",
                    where=table.name,
                    hint="Rename it to one of: {names}. Or take it out.",
                    sheet=table.name,
                    names=", ".join(SHEETS),
                )
            )
            continue
        columns = _columns(name, table, words, faults)
        found[name] = Sheet(name=name, table=table, columns=columns)
    faults += [_missing(name) for name in NEEDED_SHEETS if name not in found]
    return found


def rows_of(sheet: Sheet, words: Words, faults: list[InputError]) -> Iterator[Row]:
    """The rows of a sheet that hold anything."""
    columns = {column.name: column for column in SHEETS[sheet.name]}
    places = {
        name: f"{letters(at)} {sheet.table.heads[at]}"
        for at, name in enumerate(sheet.columns)
        if name
    }
    for number, cells in sheet.table.rows:
        plain = [cell.strip() for cell in cells]
        if not any(plain):
            continue
        if any(plain[len(sheet.columns) :]):
            faults.append(_beyond(sheet.table.name, number, len(sheet.columns)))
        named = zip(sheet.columns, plain, strict=False)
        yield Row(
            sheet=sheet.table.name,
            number=number,
            cells={name: cell for name, cell in named if name},
            columns=columns,
            places=places,
            faults=faults,
            words=words,
        )


def letters(column: int) -> str:
    """The letters of a column, counted from 0, as spreadsheets write them."""
    rest, last = divmod(column, 26)
    return (letters(rest - 1) if rest else "") + chr(ord("A") + last)


def _columns(
    name: str, table: Table, words: Words, faults: list[InputError]
) -> tuple[str | None, ...]:
    known = {column.name: column for column in SHEETS[name]}
    found: list[str | None] = []
    for at, head in enumerate(table.heads):
        plain = words.value("column", head.removesuffix("*"))
        if plain in known and plain not in found:
            found.append(plain)
            continue
        found.append(None)
        if head.strip() or any(len(row) > at and row[at].strip() for _, row in table.rows):
            faults.append(
                InputError(
                    "F216",
                    "The column “{head}” is unknown, or there twice.",
                    where=f"{table.name}!{letters(at)}1",
                    hint="Rename it to one of: {names}. Or take it out.",
                    head=head,
                    names=", ".join(known),
                )
            )
    lacking = [each for each, column in known.items() if column.needed and each not in found]
    if lacking:
        faults.append(
            InputError(
                "F217",
                "The sheet lacks columns that are needed: {names}.",
                where=table.name,
                hint="Add them, or begin with a fresh template.",
                names=", ".join(lacking),
            )
        )
    return tuple(found)


def _missing(name: str) -> InputError:
    return InputError(
        "F218",
        "The sheet {sheet} is missing.",
        where=name,
        hint="Begin with: fordel register template",
        sheet=name,
    )


def _beyond(sheet: str, number: int, heads: int) -> InputError:
    return InputError(
        "F219",
        "The row has more cells than the sheet has heads.",
        where=f"{sheet}!{letters(heads)}{number}",
        hint="Look for a semicolon or comma that stands in a text without quotation marks.",
    )
