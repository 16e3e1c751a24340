"""This file is about people in a study: who takes part, what is exempt, and what was done."""

import hashlib
import json
from datetime import datetime

from sqlalchemy import insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.letters import Signature
from fordel.adapters.store.study import Change, View
from fordel.model.people import Access, Event, Member, Role
from fordel.model.response import ResponseId

_FIRST = "0" * 64


def add_event(change: Change, *, at: datetime, person: str, what: str, about: str) -> None:
    """Put what was done at the end of the chain."""
    table = tables.event.c
    last = change.connection.execute(
        select(table.number, table.mark).order_by(table.number.desc()).limit(1)
    ).one_or_none()
    number, before = (last.number + 1, last.mark) if last else (1, _FIRST)
    event = Event(number=number, at=at, person=person, what=what, about=about, mark="")
    row = {"number": number, "at": at, "person": person, "what": what, "about": about}
    change.connection.execute(insert(tables.event), row | {"mark": _mark(before, event)})


def events(view: View) -> tuple[Event, ...]:
    """Everything that was done, in its order."""
    rows = view.connection.execute(select(tables.event).order_by(tables.event.c.number))
    return tuple(Event(**row) for row in rows.mappings())


def first_broken(view: View) -> int | None:
    """The number of the first event that was changed, or before which one is missing."""
    before = _FIRST
    for number, each in enumerate(events(view), 1):
        if each.number != number or each.mark != _mark(before, each):
            return number
        before = each.mark
    return None


def name_member(change: Change, member: Member, by: Signature) -> None:
    """Say as what somebody takes part; what was said before stays beneath."""
    change.connection.execute(
        insert(tables.member),
        {
            "person": member.person,
            "name": member.name,
            "role": member.role.value if member.role else "",
            "named_by": by.person,
            "named_at": by.at,
        },
    )


def members(view: View) -> tuple[Member, ...]:
    """Who takes part now, in the order in which they were let in."""
    rows = view.connection.execute(select(tables.member).order_by(tables.member.c.number))
    latest = {
        row.person: Member(
            person=row.person, name=row.name, role=Role(row.role) if row.role else None
        )
        for row in rows
    }
    return tuple(each for each in latest.values() if each.role)


def name_access(change: Change, access: Access, by: Signature) -> None:
    """Say whether a response is exempt; what was said before stays beneath."""
    change.connection.execute(
        insert(tables.access),
        {
            "response": access.response,
            "exempt": access.exempt,
            "ground": access.ground,
            "named_by": by.person,
            "named_at": by.at,
        },
    )


def accesses(view: View) -> dict[ResponseId, Access]:
    """What was said last of each response about which something was said."""
    rows = view.connection.execute(select(tables.access).order_by(tables.access.c.number))
    return {
        ResponseId(row.response): Access(
            response=ResponseId(row.response), exempt=row.exempt, ground=row.ground
        )
        for row in rows
    }


def _mark(before: str, event: Event) -> str:
    at = event.at.isoformat(timespec="microseconds")
    told = json.dumps([before, event.number, at, event.person, event.what, event.about])
    return hashlib.sha256(told.encode("ascii")).hexdigest()
