"""This file is about links to one's own answer, and objections to its reading: only added."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.letters import Signature
from fordel.adapters.store.study import Change, View
from fordel.errors import InputError
from fordel.model.objection import Objection, Reply
from fordel.model.response import ResponseId
from fordel.model.statement import StatementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Who made the link that holds now, and when (norsk: lenke)."""

    print: str
    by: str
    at: datetime


def add_link(change: Change, response: ResponseId, mark: str | None, by: Signature) -> None:
    """Keep the print of a new link, which takes the place of the one before; none takes it back."""
    row = {"response": response, "print": mark, "named_by": by.person, "named_at": by.at}
    change.connection.execute(insert(tables.answer_link), row)


def links(view: View) -> Mapping[ResponseId, Link]:
    """The link that holds for each response that has one."""
    rows = view.connection.execute(
        select(tables.answer_link).order_by(tables.answer_link.c.number)
    ).mappings()
    latest = {ResponseId(row["response"]): row for row in rows}
    return {
        response: Link(print=row["print"], by=row["named_by"], at=row["named_at"])
        for response, row in latest.items()
        if row["print"]
    }


def add_objection(
    change: Change, response: ResponseId, statement: StatementId | None, said: str, by: Signature
) -> None:
    """Keep what a respondent says against a reading."""
    _add(change, {"response": response, "statement": statement, "said": said}, by)


def add_reply(change: Change, number: int, said: str, by: Signature) -> None:
    """Keep what is answered to an objection.

    Raises:
        InputError: F854, if there is no such objection.
    """
    table = tables.objection
    response = change.connection.execute(
        select(table.c.response).where(table.c.number == number, table.c.answers.is_(None))
    ).scalar_one_or_none()
    if response is None:
        raise InputError(
            "F854",
            "There is no objection number {number}.",
            hint="Load the page again.",
            number=number,
        )
    _add(change, {"response": response, "answers": number, "said": said}, by)


def objections(view: View, response: ResponseId | None = None) -> tuple[Objection, ...]:
    """All objections, or those of one response, oldest first, with what was answered."""
    query = select(tables.objection).order_by(tables.objection.c.number)
    if response is not None:
        query = query.where(tables.objection.c.response == response)
    rows = view.connection.execute(query).mappings().all()
    replies: dict[int, list[Reply]] = {}
    for row in rows:
        if row["answers"] is not None:
            reply = Reply(said=row["said"], by=row["named_by"], at=row["named_at"])
            replies.setdefault(row["answers"], []).append(reply)
    return tuple(
        Objection(
            number=row["number"],
            response=ResponseId(row["response"]),
            statement=StatementId(row["statement"]) if row["statement"] else None,
            said=row["said"],
            at=row["named_at"],
            replies=tuple(replies.get(row["number"], ())),
        )
        for row in rows
        if row["answers"] is None
    )


def _add(change: Change, row: Mapping[str, object], by: Signature) -> None:
    blank = {"statement": None, "answers": None}
    signed = {"named_by": by.person, "named_at": by.at}
    change.connection.execute(insert(tables.objection), blank | dict(row) | signed)
