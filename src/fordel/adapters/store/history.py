"""This file is about what was done in a study, newest first, gathered from all of its logs."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, select

from fordel.adapters.store import tables
from fordel.adapters.store.aftermath import KeptVersion
from fordel.adapters.store.rows import unpack
from fordel.adapters.store.study import View
from fordel.model.geography import DistrictMap
from fordel.model.outcome import Outcome
from fordel.model.response import ResponseId

Row = Mapping[str, Any]  # a row of a table, whose columns hold what they hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One thing that was done: by whom, when, on what, and why (norsk: hendelse).

    ``about`` is a name where there is one. ``number`` is its place in its own log.
    """

    log: str
    kind: str
    number: int
    at: datetime
    by: str = ""
    about: str = ""
    why: str = ""
    response: ResponseId | None = None
    statements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Log:
    table: Table
    at: str
    by: str
    value: Callable[[Row], Mapping[str, Any]]


def done_in(view: View, *, logs: Collection[str], by: str, most: int) -> tuple[Done, ...]:
    """The newest things that were done, in these logs, by this person if one is named."""
    found = [each for name in logs for each in _newest(view, name, by, most)]
    return tuple(
        sorted(found, key=lambda each: (each.at, each.log, each.number), reverse=True)[:most]
    )


def people_in(view: View) -> tuple[str, ...]:
    """Everybody who did something, by name."""
    found: set[str] = set()
    for log in _LOGS.values():
        if log.by:
            found |= set(view.connection.execute(select(log.table.c[log.by]).distinct()).scalars())
    return tuple(sorted(each for each in found if each))


def _newest(view: View, name: str, by: str, most: int) -> Iterator[Done]:
    log = _LOGS[name]
    if by and not log.by:
        return
    columns = log.table.c
    query = select(log.table).order_by(columns[log.at].desc(), *_latest_first(log)).limit(most)
    if by:
        query = query.where(columns[log.by] == by)
    for found in view.connection.execute(query).mappings():
        row = {str(key): each for key, each in found.items()}
        value = {
            "kind": name,
            "number": row.get("number") or 0,
            "at": row[log.at],
            "by": row[log.by] if log.by else "",
        }
        yield Done(log=name, **(value | dict(log.value(row))))


def _latest_first(log: _Log) -> list[ColumnElement[int]]:
    """What tells two things apart that were done at the same moment."""
    return [log.table.c.number.desc()] if "number" in log.table.c else []


def _review(row: Row) -> Row:
    return {
        "kind": row["ruling"],
        "response": row["response"],
        "statements": tuple(row["targets"]),
        "why": row["why"],
    }


def _move(row: Row) -> Row:
    if row["undoes"] is not None:
        return {"kind": "move_undone", "about": str(row["undoes"])}
    content = row["content"]
    return {"about": str(content.get("task", "")), "why": str(content.get("why", ""))}


def _map(row: Row) -> Row:
    kept = unpack(row["content"], DistrictMap)
    return {"about": kept.name_nb, "why": row["why"]}


def _outcome(row: Row) -> Row:
    said = unpack(row["content"], Outcome)
    return {
        "kind": f"outcome_{said.verdict}",
        "statements": tuple(said.statements),
        "why": said.why,
    }


def _version(row: Row) -> Row:
    return {"about": unpack(row["content"], KeptVersion).name}


def _link(row: Row) -> Row:
    return {"kind": "link" if row["print"] else "link_taken", "response": row["response"]}


def _objection(row: Row) -> Row:
    return {
        "kind": "objection" if row["answers"] is None else "reply",
        "response": row["response"],
        "statements": (row["statement"],) if row["statement"] else (),
        "why": row["said"],
    }


def _sender(row: Row) -> Row:
    return {"response": row["response"], "about": row["consultee_name"]}


def _origin(row: Row) -> Row:
    return {"about": row["origin"]}


_LOGS: Mapping[str, _Log] = {
    "letter": _Log(
        table=tables.document, at="read_at", by="", value=lambda row: {"about": row["name"]}
    ),
    "sender": _Log(table=tables.sender, at="named_at", by="named_by", value=_sender),
    "review": _Log(table=tables.review, at="at", by="reviewer", value=_review),
    "register": _Log(table=tables.register, at="read_at", by="", value=_origin),
    "move": _Log(table=tables.move, at="made_at", by="made_by", value=_move),
    "areas": _Log(table=tables.area_table, at="read_at", by="", value=_origin),
    "map": _Log(table=tables.kept_map, at="kept_at", by="kept_by", value=_map),
    "premises": _Log(table=tables.premise_table, at="read_at", by="", value=_origin),
    "outcome": _Log(table=tables.outcome, at="made_at", by="made_by", value=_outcome),
    "follow_up": _Log(
        table=tables.follow_up, at="made_at", by="made_by", value=lambda row: {"about": row["kind"]}
    ),
    "version": _Log(table=tables.kept_version, at="made_at", by="made_by", value=_version),
    "link": _Log(table=tables.answer_link, at="named_at", by="named_by", value=_link),
    "objection": _Log(table=tables.objection, at="named_at", by="named_by", value=_objection),
}

LOGS = tuple(_LOGS)
"""The logs of a study, in the order of the work."""
