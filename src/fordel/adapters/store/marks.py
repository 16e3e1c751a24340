"""This file is about how far each log of a study has come: what is the same, has not changed."""

from dataclasses import dataclass

from sqlalchemy import func, select

from fordel.adapters.store import tables
from fordel.adapters.store.study import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The newest number in each log, 0 where there is none (norsk: merker)."""

    register: int
    moves: int
    areas: int
    maps: int
    premises: int


def marks_of(view: View) -> Marks:
    """How far the logs have come now."""
    logs = (
        tables.register,
        tables.move,
        tables.area_table,
        tables.kept_map,
        tables.premise_table,
    )
    newest = [
        select(func.coalesce(func.max(each.c.number), 0)).scalar_subquery().label(f"n{at}")
        for at, each in enumerate(logs)
    ]
    row = view.connection.execute(select(*newest)).one()
    register, moves, areas, maps, premises = map(int, row)
    return Marks(register=register, moves=moves, areas=areas, maps=maps, premises=premises)
