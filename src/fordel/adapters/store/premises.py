"""This file is about what an appraisal in a study starts from: tables that are only ever added."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.rows import pack, unpack
from fordel.adapters.store.study import Change, View
from fordel.model.table import Table


def add_premises(change: Change, held: Sequence[Table], *, origin: str, read_at: datetime) -> None:
    """Keep the tables of an appraisal; earlier ones stay beneath them."""
    row = {"origin": origin, "read_at": read_at, "content": pack(tuple(held))}
    change.connection.execute(insert(tables.premise_table), row)


def newest_premises(view: View) -> tuple[Table, ...] | None:
    """The tables that the study's appraisal starts from, if it has any of its own."""
    held = tables.premise_table.c
    newest = select(held.content).order_by(held.number.desc()).limit(1)
    content = view.connection.execute(newest).scalar_one_or_none()
    return None if content is None else unpack(content, tuple[Table, ...])
