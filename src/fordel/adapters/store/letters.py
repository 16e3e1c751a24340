"""This file is about the letters of a study: files, what was read in them, and who answered."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, insert, select

from fordel.adapters.store import tables
from fordel.adapters.store.rows import (
    document_row,
    document_value,
    response_row,
    response_value,
)
from fordel.adapters.store.study import Change, View
from fordel.errors import InputError
from fordel.model.response import Consultee, Document, DocumentId, Response, ResponseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of a letter that can be found by its words, as it may be shown (norsk: utsnitt)."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who did something, and when (norsk: underskrift)."""

    person: str
    at: datetime


def holds_document(view: View, document: DocumentId) -> bool:
    """Whether the bytes with this hash have been read before."""
    return bool(view.connection.scalar(select(exists().where(tables.document.c.id == document))))


def add_letter(
    change: Change,
    document: Document,
    content: bytes,
    responses: Iterable[tuple[Response, Sequence[Stretch]]],
    *,
    read_at: datetime,
) -> None:
    """Keep a file, what was read in it, and the responses it holds with their text to search."""
    connection = change.connection
    connection.execute(insert(tables.document), document_row(document) | {"read_at": read_at})
    connection.execute(insert(tables.document_file), {"document": document.id, "content": content})
    for response, stretches in responses:
        connection.execute(insert(tables.response), response_row(response))
        rows = [
            {
                "response": response.id,
                "statement": None,
                "start": each.start,
                "end": each.end,
                "text": each.text,
            }
            for each in stretches
        ]
        if rows:
            connection.execute(insert(tables.searchable), rows)


def document(view: View, wanted: DocumentId) -> Document:
    """The document as it was read.

    Raises:
        InputError: F810, if the study does not hold it.
    """
    query = select(tables.document.c.reading).where(tables.document.c.id == wanted)
    row = view.connection.execute(query).mappings().one_or_none()
    if row is None:
        raise InputError("F810", "The study holds no document {document}.", document=wanted)
    return document_value(row)


def content(view: View, wanted: DocumentId) -> bytes:
    """The bytes of a file as they were received.

    Raises:
        InputError: F811, if the study does not hold it.
    """
    query = select(tables.document_file.c.content).where(tables.document_file.c.document == wanted)
    found = view.connection.execute(query).scalar_one_or_none()
    if found is None:
        raise InputError("F811", "The study holds no file {document}.", document=wanted)
    return bytes(found)


def document_names(view: View) -> dict[DocumentId, str]:
    """The name under which each file was read."""
    rows = view.connection.execute(select(tables.document.c.id, tables.document.c.name))
    return {DocumentId(row.id): row.name for row in rows}


def response_ids(view: View) -> tuple[ResponseId, ...]:
    """All responses, in the order in which they were read."""
    query = select(tables.response.c.id).order_by(tables.response.c.number)
    return tuple(ResponseId(found) for found in view.connection.scalars(query))


def responses(view: View) -> Iterator[Response]:
    """All responses, in the order in which they were read."""
    named = _senders(view)
    query = select(tables.response).order_by(tables.response.c.number)
    for row in view.connection.execute(query).mappings():
        yield response_value({**row, **named.get(row["id"], {})})


def response(view: View, wanted: ResponseId) -> Response:
    """One response.

    Raises:
        InputError: F812, if the study does not hold it.
    """
    query = select(tables.response).where(tables.response.c.id == wanted)
    row = view.connection.execute(query).mappings().one_or_none()
    if row is None:
        raise InputError(
            "F812",
            "The study holds no response {response}.",
            hint="See which there are with: fordel responses STUDY",
            response=wanted,
        )
    return response_value({**row, **_senders(view, wanted).get(wanted, {})})


def name_sender(change: Change, response: ResponseId, sender: Consultee, by: Signature) -> None:
    """Say who sent a response; what was read in the letter, and said before, stays beside it."""
    change.connection.execute(
        insert(tables.sender),
        {
            "response": response,
            "consultee_name": sender.name,
            "consultee_kind": sender.kind.value,
            "named_by": by.person,
            "named_at": by.at,
        },
    )


def _senders(view: View, response: ResponseId | None = None) -> dict[ResponseId, dict[str, str]]:
    """Who people say sent the responses; the last one to say so counts."""
    table = tables.sender.c
    query = select(table.response, table.consultee_name, table.consultee_kind)
    if response is not None:
        query = query.where(table.response == response)
    rows = view.connection.execute(query.order_by(table.number)).mappings()
    return {
        ResponseId(row["response"]): {
            "consultee_name": row["consultee_name"],
            "consultee_kind": row["consultee_kind"],
        }
        for row in rows
    }


def count_documents(view: View) -> int:
    """How many files have been read."""
    return view.connection.scalar(select(func.count()).select_from(tables.document)) or 0
