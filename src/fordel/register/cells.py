"""This file is about reading the cells of one row, gathering what is wrong with them."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from difflib import get_close_matches
from enum import StrEnum
from math import isfinite
from typing import TypeVar

from fordel.errors import InputError
from fordel.model.register import Holder, Units
from fordel.model.source import ALWAYS, Evidence, Period, Quantity, SourceId
from fordel.register.columns import Column
from fordel.register.holders import holder_from
from fordel.register.words import NO_WORDS, Words

Choice = TypeVar("Choice", bound=StrEnum)
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_DAY = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?|(\d{1,2})\.(\d{1,2})\.(\d{4})"
)
_NUMBER = re.compile(r"[+-]?\d+(?:[  ]\d{3})*(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_YEARS = (1500, 3000)
_DEAREST = 300
"""A misspelt name is compared with at most so many others: a hundred thousand faults take time."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row by column, and the list that its faults are put in.

    ``sheet`` is called what it is called in the file. ``places`` gives the letter and the head of
    each column there. ``known`` are the names that cells may refer to, by sheet.
    """

    sheet: str
    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, Column]
    places: Mapping[str, str]
    faults: list[InputError]
    words: Words = NO_WORDS
    known: Mapping[str, Container[str]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The words of a cell; a fault if they are needed and are not there."""
        found = self.cells.get(name, "")
        if not found and self.columns[name].needed:
            self.faults.append(
                InputError(
                    "F204",
                    "The cell is empty, but it is needed.",
                    where=self.place(name),
                    hint="Fill it in, or remove the whole row.",
                )
            )
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """The words of a cell with semicolons between, each of them once."""
        return _parts(self.text(name))

    def id(self, name: str = "id") -> str:
        """A name for use in other cells; empty, with a fault, if it cannot be one."""
        found = self.text(name)
        if found and not _ID.fullmatch(found):
            self.faults.append(
                InputError(
                    "F205",
                    "“{text}” cannot be used as a name in other cells.",
                    where=self.place(name),
                    hint="Use the letters a to z in lower case, figures, - and _, as in: {example}",
                    text=_short(found),
                    example=_as_id(found),
                )
            )
            return ""
        return found

    def choice(self, name: str, choices: type[Choice], otherwise: Choice) -> Choice:
        """One of a closed list; ``otherwise`` where the cell is empty or at fault."""
        found = self.text(name)
        value = self.words.value(self.columns[name].group, found)
        if value in set(choices):
            return choices(value)
        if found:
            self.faults.append(
                InputError(
                    "F206",
                    "“{text}” is not among what this column may hold.",
                    where=self.place(name),
                    hint="Choose one of: {choices}",
                    text=_short(found),
                    choices=", ".join(choices),
                )
            )
        return otherwise

    def evidence(self, name: str = "evidence") -> Evidence:
        """How well the row is founded."""
        return self.choice(name, Evidence, Evidence.UNKNOWN)

    def one(self, name: str) -> str | None:
        """The name of something in another sheet."""
        found = self.text(name)
        return found if found and self._finds(name, found) else None

    def many(self, name: str) -> tuple[str, ...]:
        """The names of things in another sheet."""
        return tuple(each for each in self.texts(name) if self._finds(name, each))

    def sources(self) -> tuple[SourceId, ...]:
        """Where the row was read."""
        return tuple(SourceId(each) for each in self.many("sources"))

    def holder(self, name: str) -> Holder | None:
        """Who holds something: units, each of a kind, nobody or not known."""
        found = self.text(name)
        holder = holder_from(self.words.holder(found)) if found else None
        if found and holder is None:
            self.faults.append(
                InputError(
                    "F207",
                    "“{text}” names no holder.",
                    where=self.place(name),
                    hint="Write the id of a unit, each:KIND, nobody or unknown.",
                    text=_short(found),
                )
            )
        units = holder.ids if isinstance(holder, Units) else ()
        return None if [each for each in units if not self._finds(name, each)] else holder

    def day(self, name: str) -> date | None:
        """A day, written from the year or from the day."""
        found = self.text(name)
        match = _DAY.fullmatch(found)
        if not found:
            return None
        day = _day(match) if match else None
        if day:
            return day
        self.faults.append(
            InputError(
                "F208",
                "“{text}” is not a day.",
                where=self.place(name),
                hint="Write it as 2028-01-31 or 31.01.2028.",
                text=_short(found),
            )
        )
        return None

    def period(self) -> Period:
        """From the first day to the last, which stands in the table as the last that counts."""
        start, last = self.day("from"), self.day("to")
        end = last + timedelta(days=1) if last and last < date.max else None
        if start and end and not start < end:
            self.faults.append(
                InputError(
                    "F209",
                    "The last day is before the first.",
                    where=self.place("to"),
                    hint="See whether the two days have changed places.",
                )
            )
            return ALWAYS
        return Period(start=start, end=end)

    def number_in(self, name: str, least: float, most: float) -> float | None:
        """A number within bounds."""
        found = self.text(name)
        if not found:
            return None
        plain = re.sub(r"[  ]", "", found).replace(",", ".")
        value = float(plain) if _NUMBER.fullmatch(found) else None
        if value is not None and isfinite(value) and least <= value <= most:
            return value
        self.faults.append(
            InputError(
                "F210",
                "“{text}” is not a number from {least} to {most}.",
                where=self.place(name),
                hint="Write figures only, with a comma or a point before decimals.",
                text=_short(found),
                least=f"{least:g}",
                most=f"{most:g}",
            )
        )
        return None

    def counts(self, name: str) -> tuple[int, ...]:
        """Whole numbers, with semicolons between."""
        parts = _parts(self.text(name))
        good = [int(part) for part in parts if re.fullmatch(r"\d{1,6}", part)]
        if len(good) < len(parts):
            self.faults.append(
                InputError(
                    "F211",
                    "“{text}” are not whole numbers.",
                    where=self.place(name),
                    hint="Write them as 3 or 1; 2.",
                    text=_short(self.text(name)),
                )
            )
        return tuple(good)

    def is_so(self, name: str) -> bool:
        """Yes or no; an empty cell says no."""
        found = self.words.yes_no(self.text(name))
        if found is None:
            self.faults.append(
                InputError(
                    "F212",
                    "“{text}” is neither yes nor no.",
                    where=self.place(name),
                    hint="Write yes or no, or leave the cell empty.",
                    text=_short(self.text(name)),
                )
            )
        return found or False

    def quantity(
        self, name: str, *, unit: str | None = None, most: float = 1e15
    ) -> Quantity | None:
        """A figure with its range, from the columns that begin with the name."""
        value, low, high = (
            self.number_in(column, 0, most) for column in (name, f"{name}_low", f"{name}_high")
        )
        source, evidence = self.one(f"{name}_source"), self.evidence(f"{name}_evidence")
        counted = self.text(f"{name}_unit") if unit is None else unit
        if value is None:
            return None
        within = (low is None or low <= value) and (high is None or value <= high)
        if not within or not counted:
            self.faults.append(
                InputError(
                    "F213",
                    "The figure lacks its unit, or lies outside its own range.",
                    where=self.place(name),
                    hint="Fill in what it counts, and see that low, value and high rise.",
                )
            )
            return None
        return Quantity(
            value=value,
            unit=counted,
            low=low,
            high=high,
            source=SourceId(source) if source else None,
            evidence=evidence,
        )

    def place(self, name: str) -> str:
        """Where a cell is, as spreadsheets write it, and the head of its column."""
        letter, _, head = self.places.get(name, f" {name}").partition(" ")
        return f"{self.sheet}!{letter}{self.number} ({head})"

    def _finds(self, name: str, found: str) -> bool:
        sheet = self.columns[name].refers
        there = self.known.get(sheet, ())
        if found in there:
            return True
        self.faults.append(
            InputError(
                "F214",
                "“{text}” is not found in the sheet {sheet}.",
                where=self.place(name),
                hint="Add it there, or correct the name{nearest}.",
                text=_short(found),
                sheet=sheet,
                nearest=_nearest(found, there, len(self.faults)),
            )
        )
        return False


def _day(match: re.Match[str]) -> date | None:
    year, month, day = (
        int(part) for part in (match.groups()[:3] if match[1] else match.groups()[:2:-1])
    )
    try:
        found = date(year, month, day)
    except ValueError:  # such as 31 February
        return None
    return found if _YEARS[0] <= year < _YEARS[1] else None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def _as_id(text: str) -> str:
    plain = text.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    return re.sub(r"[^a-z0-9_]+", "-", plain).strip("-_")[:40] or "unit-1"


def _nearest(found: str, there: Container[str], faults: int) -> str:
    if faults > _DEAREST or not isinstance(there, Mapping | set | frozenset | Sequence):
        return ""
    close = get_close_matches(found, list(there), n=1)
    return f" ({close[0]}?)" if close else ""
