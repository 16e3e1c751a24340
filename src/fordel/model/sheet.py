"""This file is about rows of tables: their cells as words, numbers and days, faults gathered."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from fordel.errors import InputError
from fordel.model.table import Table

Choice = TypeVar("Choice", bound=StrEnum)
_YES = {"yes", "ja", "true", "1"}
_NO = {"no", "nei", "false", "0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """Which sheets some tables may have, and the columns of each (norsk: arkoppsett).

    ``columns`` gives for each sheet the columns it must have and those it may have; ``needed`` are
    the sheets that must be there, ``open`` those that may have other columns as well. ``template``
    is the command that writes an example.
    """

    columns: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    needed: tuple[str, ...]
    template: str
    open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet by column, and the list that its faults are put in (norsk: tabellrad)."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    faults: list[InputError]
    needed: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where the row is found."""
        return f"{self.sheet}:{self.number}"

    def text(self, name: str) -> str:
        """The words of a cell; a fault if they are needed and are not there."""
        found = self.cells.get(name, "")
        if not found and name in self.needed:
            self.faults.append(
                InputError(
                    "F332",
                    "The cell in column {name} is empty, but it is needed.",
                    where=self.place,
                    hint="Fill it in, or remove the whole row.",
                    name=name,
                )
            )
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """The words of a cell with semicolons between."""
        return tuple(each.strip() for each in self.text(name).split(";") if each.strip())

    def number_in(self, name: str) -> float | None:
        """The number of a cell; None where it is empty."""
        found = self.text(name)
        if not found:
            return None
        plain = found.replace("\u00a0", "").replace(" ", "").replace(",", ".")
        try:
            value = float(plain)
        except ValueError:
            value = float("nan")
        if isfinite(value):
            return value
        self.faults.append(
            InputError(
                "F333",
                "“{text}” in column {name} is not a number.",
                where=self.place,
                hint="Write figures only, with a comma or a point before decimals.",
                text=found[:60],
                name=name,
            )
        )
        return None

    def amount(self, name: str) -> float | None:
        """A number that cannot be below zero; None where the cell is empty."""
        found = self.number_in(name)
        if found is not None and found < 0:
            self.faults.append(
                InputError(
                    "F343",
                    "The number in column {name} is below zero.",
                    where=self.place,
                    hint="Leave the cell empty if the figure is not published.",
                    name=name,
                )
            )
            return None
        return found

    def choice(self, name: str, choices: type[Choice], otherwise: Choice) -> Choice:
        """One of a closed list; ``otherwise`` where the cell is empty or at fault."""
        found = self.text(name).lower()
        if found in set(choices):
            return choices(found)
        if found:
            self._not_among(name, found, tuple(choices))
        return otherwise

    def choices(self, name: str, choices: type[Choice]) -> tuple[Choice, ...]:
        """Several of a closed list, with semicolons between."""
        found = [each.lower() for each in self.texts(name)]
        for each in found:
            if each not in set(choices):
                self._not_among(name, each, tuple(choices))
        return tuple(choices(each) for each in found if each in set(choices))

    def yes(self, name: str, *, otherwise: bool) -> bool:
        """Yes or no."""
        found = self.text(name).lower()
        if found and found not in _YES | _NO:
            self._not_among(name, found, ("yes", "no"))
        return found in _YES if found else otherwise

    def day(self, name: str) -> date | None:
        """A day; None where the cell is empty."""
        found = self.text(name)
        if not found:
            return None
        try:
            return date.fromisoformat(found[:10])
        except ValueError:
            self.faults.append(
                InputError(
                    "F337",
                    "“{text}” in column {name} is not a day.",
                    where=self.place,
                    hint="Write it as 2028-01-31.",
                    text=found[:60],
                    name=name,
                )
            )
            return None

    def one_of(self, name: str, known: Container[str], sheet: str) -> str | None:
        """A name that stands in another sheet; None, with a fault if it is not there."""
        found = self.text(name)
        if found and found not in known:
            self.refer(name, found, sheet)
        return found if found in known else None

    def some_of(self, name: str, known: Container[str], sheet: str) -> tuple[str, ...]:
        """Names that stand in another sheet, with semicolons between."""
        found = self.texts(name)
        for each in found:
            if each not in known:
                self.refer(name, each, sheet)
        return tuple(each for each in found if each in known)

    def refer(self, name: str, found: str, sheet: str) -> None:
        """Note that the name does not stand where it should."""
        self.faults.append(
            InputError(
                "F335",
                "“{text}” in column {name} is not in the sheet {sheet}.",
                where=self.place,
                hint="Add it there, or mend the name.",
                text=found[:60],
                name=name,
                sheet=sheet,
            )
        )

    def _not_among(self, name: str, found: str, choices: Sequence[str]) -> None:
        self.faults.append(
            InputError(
                "F334",
                "“{text}” is not among what the column {name} may hold.",
                where=self.place,
                hint="Choose one of: {choices}",
                text=found[:60],
                name=name,
                choices=", ".join(choices),
            )
        )


def lines_of(
    tables: Sequence[Table], sheets: Sheets, faults: list[InputError]
) -> dict[str, tuple[Line, ...]]:
    """The rows of the sheets that are known; faults for sheets and columns that are not."""
    found: dict[str, tuple[Line, ...]] = {}
    for table in tables:
        name = table.name.strip().lower()
        if name not in sheets.columns or name in found:
            faults.append(_strange_sheet(table.name, sheets))
            continue
        heads = [head.strip().lower() for head in table.heads]
        faults += _head_faults(name, heads, sheets)
        found[name] = tuple(_lines(name, heads, table, sheets, faults))
    faults += [_missing_sheet(name, sheets) for name in sheets.needed if name not in found]
    return found


def twice(lines: Sequence[Line], *names: str) -> Iterator[InputError]:
    """A fault for each row whose name stands in an earlier row too."""
    seen: set[tuple[str, ...]] = set()
    for line in lines:
        key = tuple(line.cells.get(name, "") for name in names)
        if key in seen and all(key):
            yield InputError(
                "F336",
                "“{text}” stands in an earlier row too.",
                where=line.place,
                hint="Keep one of the rows.",
                text=" ".join(key)[:60],
            )
        seen.add(key)


def _lines(
    name: str, heads: Sequence[str], table: Table, sheets: Sheets, faults: list[InputError]
) -> Iterator[Line]:
    for number, cells in table.rows:
        texts = [cell.strip() for cell in cells]
        if any(texts):
            row = dict(zip(heads, texts, strict=False))
            yield Line(name, number, row, faults, sheets.columns[name][0])


def _head_faults(name: str, heads: Sequence[str], sheets: Sheets) -> Iterator[InputError]:
    needed, possible = sheets.columns[name]
    for head in needed:
        if head not in heads:
            yield InputError(
                "F331",
                "The sheet {sheet} lacks the column {name}.",
                where=name,
                hint="It must have these: {names}",
                sheet=name,
                name=head,
                names=", ".join(needed),
            )
    strange = set() if name in sheets.open else set(heads) - {*needed, *possible, ""}
    for head in sorted(strange):
        near = get_close_matches(head, [*needed, *possible], 1)
        yield InputError(
            "F338",
            "The column {name} is not known in the sheet {sheet}.",
            where=name,
            hint="It may have these: {names}. Nearest: {near}",
            sheet=name,
            name=head,
            names=", ".join([*needed, *possible]),
            near=near[0] if near else "-",
        )


def _strange_sheet(name: str, sheets: Sheets) -> InputError:
    return InputError(
        "F330",
        "The sheet {name} is unknown, or stands there twice.",
        where=name,
        hint="Call it one of: {names}",
        name=name,
        names=", ".join(sheets.columns),
    )


def _missing_sheet(name: str, sheets: Sheets) -> InputError:
    return InputError(
        "F344",
        "The sheet {name} is missing.",
        where=name,
        hint="Write a template to compare with: {command}",
        name=name,
        command=sheets.template,
    )
