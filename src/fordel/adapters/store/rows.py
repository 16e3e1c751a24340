"""This file is about values as rows and rows as values; the model knows nothing of either."""

import json
import zlib
from collections.abc import Mapping
from typing import Any, TypeVar

from cattrs.preconf.json import make_converter

from fordel.model.response import Consultation, Document, Response
from fordel.model.statement import Review, Statement, Suggestion

Value = TypeVar("Value")
Row = Mapping[Any, Any]  # what a database gives: text, numbers, lists, per column

_CONVERTER = make_converter()
_LEVEL = 6


def document_row(document: Document) -> dict[str, Any]:  # a row: see Row
    """The document without the bytes it was read from and the time it was read."""
    return {
        "id": document.id,
        "name": document.name,
        "media_type": document.media_type,
        "reading": pack(document),
    }


def document_value(row: Row) -> Document:
    """The document of a row."""
    return unpack(row["reading"], Document)


def response_row(response: Response) -> dict[str, Any]:  # a row: see Row
    """The response, with its consultee's name and kind as columns of their own."""
    plain = _plain(response)
    consultee = plain.pop("consultee")
    return plain | {
        "consultee_name": consultee["name"],
        "consultee_kind": consultee["kind"],
        "dated": response.dated,
    }


def response_value(row: Row) -> Response:
    """The response of a row."""
    dated = row["dated"]
    plain = dict(row) | {
        "consultee": {"name": row["consultee_name"], "kind": row["consultee_kind"]},
        "dated": dated.isoformat() if dated else None,
    }
    return _CONVERTER.structure(plain, Response)


def suggestion_row(suggestion: Suggestion) -> dict[str, Any]:  # a row: see Row
    """The suggestion, with the place of its passage as columns; the document is the response's."""
    plain = _plain(suggestion)
    return plain | _place(plain.pop("passage"))


def suggestion_value(row: Row) -> Suggestion:
    """The suggestion of a row that carries its response's document."""
    return _CONVERTER.structure(dict(row) | {"passage": _passage(row)}, Suggestion)


def statement_row(statement: Statement) -> dict[str, Any]:  # a row: see Row
    """The statement, with what lists are sorted and filtered by as columns."""
    plain = _plain(statement)
    return plain | {
        **_place(plain.pop("passage")),
        "question": statement.codes.question.value,
        "kind": statement.codes.kind.value,
        "least_sureness": min(statement.sureness.values(), default=1.0),
    }


def statement_value(row: Row) -> Statement:
    """The statement of a row that carries its response's document."""
    return _CONVERTER.structure(dict(row) | {"passage": _passage(row)}, Statement)


def review_row(review: Review) -> dict[str, Any]:  # a row: see Row
    """The review; its time stays a time."""
    return _plain(review) | {"at": review.at}


def review_value(row: Row) -> Review:
    """The review of a row."""
    return _CONVERTER.structure(dict(row) | {"at": row["at"].isoformat()}, Review)


def consultation_plain(consultation: Consultation) -> Any:  # what json can write
    """The consultation as plain lists and names."""
    return _CONVERTER.unstructure(consultation)


def consultation_value(plain: Any) -> Consultation:  # what json has read
    """The consultation of plain lists and names."""
    return _CONVERTER.structure(plain, Consultation)


def pack(value: object) -> bytes:
    """Any value of the model as compressed JSON; half characters survive as escapes."""
    plain = json.dumps(_CONVERTER.unstructure(value), separators=(",", ":"))
    return zlib.compress(plain.encode("ascii"), _LEVEL)


def unpack(packed: bytes, kind: type[Value]) -> Value:
    """The value that was packed."""
    return _CONVERTER.structure(json.loads(zlib.decompress(packed)), kind)


def _plain(value: object) -> dict[str, Any]:  # a row: see Row
    plain: dict[str, Any] = _CONVERTER.unstructure(value)  # a row: see Row
    return plain


def _place(passage: Row) -> dict[str, Any]:  # a row: see Row
    return {name: passage[name] for name in ("start", "end", "quote")}


def _passage(row: Row) -> dict[str, Any]:  # a row: see Row
    return {name: row[name] for name in ("document", "start", "end", "quote")}
