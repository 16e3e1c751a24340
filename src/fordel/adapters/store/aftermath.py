"""This file is about what comes after the answers: outcomes, kept versions, follow-up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from sqlalchemy import Table, insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.rows import pack, unpack
from fordel.adapters.store.study import Change, View
from fordel.model.outcome import Entry, Figure, Outcome, Plan, Target

Value = TypeVar("Value")
Sections = Mapping[str, Mapping[str, str]]
_ENTRIES: Mapping[str, type[Entry]] = {"plan": Plan, "target": Target, "figure": Figure}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered(Generic[Value]):
    """Something that somebody entered, and when (norsk: innført)."""

    number: int
    by: str
    at: datetime
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptVersion:
    """The study as it was when somebody kept it (norsk: lagret versjon).

    ``print`` is the print of its data package; ``sections`` are what was said, by kind and name.
    """

    name: str
    print: str
    language: str
    sections: Sections


def add_outcome(change: Change, outcome: Outcome, *, by: str, at: datetime) -> int:
    """Keep what became of some proposals; its number."""
    return _add(change, tables.outcome, ("outcome", outcome), by=by, at=at)


def outcomes(view: View) -> tuple[Entered[Outcome], ...]:
    """Everything that was said of outcomes, in its order; the last word on each counts."""
    rows = view.connection.execute(select(tables.outcome).order_by(tables.outcome.c.number))
    return tuple(
        Entered(number=e.number, by=e.made_by, at=e.made_at, value=unpack(e.content, Outcome))
        for e in rows
    )


def add_version(change: Change, kept: KeptVersion, *, by: str, at: datetime) -> int:
    """Keep a version; its number."""
    return _add(change, tables.kept_version, ("version", kept), by=by, at=at)


def versions(view: View) -> tuple[Entered[KeptVersion], ...]:
    """All versions that were kept, in their order."""
    held = select(tables.kept_version).order_by(tables.kept_version.c.number)
    return tuple(
        Entered(number=e.number, by=e.made_by, at=e.made_at, value=unpack(e.content, KeptVersion))
        for e in view.connection.execute(held)
    )


def add_entry(change: Change, entry: Entry, *, by: str, at: datetime) -> int:
    """Keep a line of the follow-up; its number."""
    kind = next(name for name, each in _ENTRIES.items() if isinstance(entry, each))
    return _add(change, tables.follow_up, (kind, entry), by=by, at=at)


def entries(view: View) -> tuple[Entered[Entry], ...]:
    """Everything that was entered in the follow-up, in its order."""
    rows = view.connection.execute(select(tables.follow_up).order_by(tables.follow_up.c.number))
    return tuple(_entered(e.number, e.made_by, e.made_at, (e.kind, e.content)) for e in rows)


def _entered(number: int, by: str, at: datetime, held: tuple[str, bytes]) -> Entered[Entry]:
    kind, content = held
    return Entered(number=number, by=by, at=at, value=unpack(content, _ENTRIES[kind]))


def _add(change: Change, table: Table, held: tuple[str, object], *, by: str, at: datetime) -> int:
    kind, value = held
    row = {"made_by": by, "made_at": at, "kind": kind, "content": pack(value)}
    made = change.connection.execute(insert(table).returning(table.c.number), row)
    return int(made.scalar_one())
