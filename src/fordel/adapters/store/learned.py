"""This file is about keeping what was learned in the study, as bytes that hold only numbers."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.study import Change, View


def learned_content(view: View, coder: str) -> tuple[int, bytes] | None:
    """After how many rulings the coder last learned, and what; None if it never did."""
    table = tables.learned.c
    query = select(table.reviews, table.content).where(table.coder == coder)
    row = view.connection.execute(query).one_or_none()
    return None if row is None else (int(row.reviews), bytes(row.content))


def keep_learned(
    change: Change, coder: str, content: bytes, *, reviews: int, made_at: datetime
) -> None:
    """Put what was learned in the place of what was learned before."""
    table = tables.learned
    change.connection.execute(delete(table).where(table.c.coder == coder))
    change.connection.execute(
        insert(table),
        {"coder": coder, "made_at": made_at, "reviews": reviews, "content": content},
    )
