"""This file is about registers and moves in a study, which are only ever added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.rows import pack, unpack
from fordel.adapters.store.study import Change, View
from fordel.model.table import Table

PlainMove = Mapping[str, object]
"""A move as plain words and lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRow:
    """A move as a person made it, or the taking back of an earlier one (norsk: loggført flytting).

    ``number`` counts all of them from 1, in the order in which they were made.
    """

    number: int
    made_by: str
    made_at: datetime
    undoes: int | None
    content: PlainMove | None


def add_register(
    change: Change, register: Sequence[Table], *, origin: str, read_at: datetime
) -> None:
    """Keep the tables of a register; earlier ones stay beneath it."""
    row = {"origin": origin, "read_at": read_at, "content": pack(tuple(register))}
    change.connection.execute(insert(tables.register), row)


def newest_register(view: View) -> tuple[Table, ...] | None:
    """The tables of the study's register, if it has one."""
    newest = select(tables.register.c.content).order_by(tables.register.c.number.desc()).limit(1)
    content = view.connection.execute(newest).scalar_one_or_none()
    return None if content is None else unpack(content, tuple[Table, ...])


def add_move(
    change: Change,
    *,
    by: str,
    at: datetime,
    content: PlainMove | None = None,
    undoes: int | None = None,
) -> int:
    """Keep a move, or that one is taken back; its number."""
    row = {"made_by": by, "made_at": at, "undoes": undoes, "content": content}
    made = change.connection.execute(insert(tables.move).returning(tables.move.c.number), row)
    return int(made.scalar_one())


def move_rows(view: View) -> tuple[MoveRow, ...]:
    """Everything that was moved and taken back, in its order."""
    rows = view.connection.execute(select(tables.move).order_by(tables.move.c.number))
    return tuple(
        MoveRow(
            number=row.number,
            made_by=row.made_by,
            made_at=row.made_at,
            undoes=row.undoes,
            content=row.content,
        )
        for row in rows
    )
