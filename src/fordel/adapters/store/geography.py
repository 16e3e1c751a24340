"""This file is about area tables and maps in a study, which are only ever added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.rows import pack, unpack
from fordel.adapters.store.study import Change, View
from fordel.model.geography import DistrictMap
from fordel.model.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMap:
    """A map that somebody kept, and why; a rejected one too (norsk: lagret inndeling)."""

    number: int
    kept_by: str
    kept_at: datetime
    why: str
    map: DistrictMap


def add_areas(change: Change, areas: Sequence[Table], *, origin: str, read_at: datetime) -> None:
    """Keep the tables of small areas; earlier ones stay beneath them."""
    row = {"origin": origin, "read_at": read_at, "content": pack(tuple(areas))}
    change.connection.execute(insert(tables.area_table), row)


def newest_areas(view: View) -> tuple[Table, ...] | None:
    """The tables of the study's small areas, if it has any."""
    held = tables.area_table.c
    newest = select(held.content).order_by(held.number.desc()).limit(1)
    content = view.connection.execute(newest).scalar_one_or_none()
    return None if content is None else unpack(content, tuple[Table, ...])


def add_map(change: Change, kept: DistrictMap, *, by: str, at: datetime, why: str) -> int:
    """Keep a map; its number."""
    row = {"kept_by": by, "kept_at": at, "why": why, "content": pack(kept)}
    made = change.connection.execute(
        insert(tables.kept_map).returning(tables.kept_map.c.number), row
    )
    return int(made.scalar_one())


def kept_maps(view: View) -> tuple[KeptMap, ...]:
    """All maps that were kept, in their order."""
    rows = view.connection.execute(select(tables.kept_map).order_by(tables.kept_map.c.number))
    return tuple(
        KeptMap(
            number=row.number,
            kept_by=row.kept_by,
            kept_at=row.kept_at,
            why=row.why,
            map=unpack(row.content, DistrictMap),
        )
        for row in rows
    )
