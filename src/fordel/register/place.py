"""This file is about places: which district one lies in on a day, and who holds a role there."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

from fordel.errors import InputError
from fordel.model.register import (
    Assignment,
    EachOf,
    Holder,
    Unit,
    UnitId,
    UnitKind,
    Units,
)
from fordel.register.answer import HeldRole, Place
from fordel.register.holdings import weakest
from fordel.register.words import fold

_WORD = re.compile(r"[^\W_]+(?:[.’'-][^\W_]+)*\.?")
_MOST_WORDS = 3
_AREA_KINDS = frozenset({UnitKind.DISTRICT, UnitKind.DISTRICT_COUNCIL, UnitKind.POOL})
_TO = frozenset({"til", "to", "into"})
_AT = frozenset(
    {"i", "på", "in", "at", "on", "til", "to", "fra", "frå", "from", "ved", "near", "bydel",
     "district", "into", "for"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A place that a question names, and where in the question its words stand."""

    name: str
    start: int
    end: int
    is_goal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Atlas:
    """The places of a register by their names in small letters."""

    units: Mapping[UnitId, Unit]
    by_name: Mapping[str, tuple[UnitId, ...]]

    def named_in(self, question: str) -> tuple[Named, ...]:
        """The places that the question names.

        Many names are common words as well, so one in small letters counts only after a word such
        as *in* or *to*, or where it is all that was asked.
        """
        found: list[Named] = []
        words = list(_WORD.finditer(question))
        at = 0
        while at < len(words):
            length = self._length_at(words, at)
            before = words[at - 1].group().lower() if at else ""
            capital = words[at].group()[0].isupper()
            if length and (before in _AT or capital or length == len(words)):
                start, end = words[at].start(), words[at + length - 1].end()
                name = question[start:end]
                found.append(Named(name=name, start=start, end=end, is_goal=before in _TO))
            at += max(length, 1)
        return tuple(found)

    def units_in(self, question: str) -> tuple[tuple[UnitId, str], ...]:
        """The units that the question calls by name, each with that name as it stands there."""
        return tuple(
            (unit.id, found.group())
            for unit in self.units.values()
            if unit.kind not in _AREA_KINDS | {UnitKind.SUPPLIER}
            for name in (unit.name_nb, *unit.also_called)
            if (found := _name_pattern(name).search(question))
        )

    def place(self, name: str, day: date) -> Place:
        """The place of that name on a day.

        Raises:
            InputError: F262, if no unit lists a place of that name.
        """
        ids = self.by_name.get(_plain(name), ())
        if not ids:
            near = get_close_matches(_plain(name), self.by_name, n=3, cutoff=0.6)
            raise InputError(
                "F262",
                "The register knows no place called “{name}”.",
                hint="Nearest: {near}. Leave the place out to ask for the whole city.",
                name=name,
                near=", ".join(each.title() for each in near) or "–",
            )
        there = tuple(one for one in ids if self.units[one].period.covers(day))
        units = there or tuple(
            dict.fromkeys(after for one in ids for after in self.after(one, day))
        )
        called = {_plain(also) for one in units for also in self.units[one].also_called}
        return Place(
            name=name,
            units=units,
            names=frozenset({_plain(name), *called}),
            evidence=weakest(*(self.units[one].evidence for one in units)),
        )

    def after(self, name: UnitId, day: date) -> tuple[UnitId, ...]:
        """The unit if it is there on the day, else those that have followed it."""
        seen: set[UnitId] = set()
        found: list[UnitId] = []
        waiting = [name]
        while waiting:
            one = waiting.pop(0)
            if one in seen or one not in self.units:
                continue
            seen.add(one)
            if self.units[one].period.covers(day):
                found.append(one)
            else:
                waiting += self.units[one].successors
        return tuple(found)

    def held(self, row: Assignment, place: Place | None, day: date) -> HeldRole:
        """Who holds the role of the row at the place on the day."""
        names = self._meant(row.holder, place, day)
        now = tuple(dict.fromkeys(after for one in names for after in self.after(one, day)))
        here = self._here(now, place) if place else now
        local = any(self._is_local(self.units[one]) for one in now)
        return HeldRole(
            role=row.role,
            part=row.part,
            holder=row.holder,
            units=here or now,
            replaced=tuple(one for one in names if one not in now),
            elsewhere=bool(place and local and not here),
            condition=row.condition,
            sources=row.sources,
            locator=row.locator,
            evidence=row.evidence,
            note=row.note,
        )

    def _meant(self, holder: Holder, place: Place | None, day: date) -> tuple[UnitId, ...]:
        match holder:
            case Units(ids=ids):
                return ids
            case EachOf(kind=kind) if place:
                there = (
                    one.id
                    for one in self.units.values()
                    if one.kind is kind and one.period.covers(day)
                )
                return self._here(tuple(there), place)
            case _:
                return ()

    def _here(self, names: Sequence[UnitId], place: Place) -> tuple[UnitId, ...]:
        """Those of the units that hold for the place; all, if none of them has an area."""
        local = [one for one in names if self._is_local(self.units[one])]
        if not local:
            return tuple(names)
        return tuple(one for one in local if self._covers(self.units[one], place))

    @staticmethod
    def _is_local(unit: Unit) -> bool:
        return unit.kind in _AREA_KINDS or bool(unit.areas)

    @staticmethod
    def _covers(unit: Unit, place: Place) -> bool:
        own = {unit.id, unit.parent, *unit.members} & set(place.units)
        return bool(own or {_plain(area) for area in unit.areas} & place.names)

    def _length_at(self, words: Sequence[re.Match[str]], at: int) -> int:
        for length in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            name = " ".join(word.group() for word in words[at : at + length])
            if _plain(name) in self.by_name:
                return length
        return 0


def atlas_of(units: Iterable[Unit]) -> Atlas:
    """The places that the units of a register list."""
    every = {unit.id: unit for unit in units}
    found: dict[str, list[UnitId]] = defaultdict(list)
    for unit in every.values():
        if unit.kind is UnitKind.DISTRICT:
            called = (unit.name_nb, *unit.also_called, *unit.areas)
            for name in dict.fromkeys(_plain(each) for each in called):
                found[name].append(unit.id)
    return Atlas(units=every, by_name={name: tuple(ids) for name, ids in found.items()})


@lru_cache(maxsize=1 << 10)
def _name_pattern(name: str) -> re.Pattern[str]:
    """The name as a whole word; a short form of capitals only in capitals."""
    case = 0 if name.isupper() else re.IGNORECASE
    return re.compile(rf"(?<!\w){re.escape(name)}(?:s|en)?(?!\w)", case)


def _plain(name: str) -> str:
    return fold(name).replace(".", "").removeprefix("bydel ")
