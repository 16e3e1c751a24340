"""This file is about writing options as rows of tables, as they are read again."""

from collections.abc import Sequence
from dataclasses import replace

from fordel.model.option import Arrangement, Option
from fordel.model.premises import Premises
from fordel.model.table import Table

_OPTION = ("id", "name_nb", "name_en", "map", "start", "why", "sources", "statements")
_ARRANGEMENT = ("option", "task", "place", "role", "groups", "holder")


def with_option(tables: Sequence[Table], option: Option, premises: Premises) -> tuple[Table, ...]:
    """The tables with the option in them, in the place of one with the same name.

    ``premises`` are what they said before, for tables that say nothing of themselves yet. A
    source that the tables do not name is left out: the statements tell where it comes from.
    """
    held = {table.name: table for table in tables}
    known = {cells[0] for _, cells in held["sources"].rows} if "sources" in held else set[str]()
    row = (
        option.id,
        option.name_nb,
        option.name_en,
        option.map,
        str(option.start),
        option.why,
        "; ".join(each for each in option.sources if each in known),
        "; ".join(option.statements),
    )
    if "about" not in held:
        about = (
            ("title", premises.title or "–"),
            ("city", premises.city or "–"),
            ("as_of", premises.as_of.isoformat()),
        )
        held["about"] = Table(
            name="about", heads=("what", "value"), rows=tuple(enumerate(about, start=2))
        )
    rows = [row]
    held["options"] = _put(held.get("options") or _empty("options", _OPTION), option, rows)
    places = [_cells(option, each) for each in option.arrangements]
    now = held.get("arrangements") or _empty("arrangements", _ARRANGEMENT)
    held["arrangements"] = _put(now, option, places)
    return tuple(held.values())


def _empty(name: str, heads: tuple[str, ...]) -> Table:
    return Table(name=name, heads=heads)


def _put(table: Table, option: Option, rows: Sequence[tuple[str, ...]]) -> Table:
    """The table with these rows for the option, under its own heads and those it lacks."""
    ours = _OPTION if table.name == "options" else _ARRANGEMENT
    heads = (*table.heads, *(each for each in ours if each not in table.heads))
    at = heads.index(ours[0])
    kept = [cells for _, cells in table.rows if len(cells) <= at or cells[at] != option.id]
    made = [
        tuple(dict(zip(ours, cells, strict=True)).get(head, "") for head in heads) for cells in rows
    ]
    return replace(table, heads=heads, rows=tuple(enumerate([*kept, *made], start=2)))


def _cells(option: Option, each: Arrangement) -> tuple[str, ...]:
    groups = "; ".join(" + ".join(group) for group in each.groups)
    return (option.id, each.task, each.place, each.role, groups, each.holder or "")
