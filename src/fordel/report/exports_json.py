"""This file is about a study as one JSON file that other programs read, and that is read back.

docs/how-to/export-to-other-tools.md lists its fields. What is there stays; new ones may come.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from cattrs import ClassValidationError, transform_error
from cattrs.preconf.json import make_converter

from fordel.errors import InputError, InputErrors
from fordel.model.register import Task
from fordel.model.response import Response, ResponseId
from fordel.model.statement import Codes, Position, Statement
from fordel.report.outgoing import Outgoing, SentResponse, SentStatement

FORMAT = "fordel-study"
VERSION = 1

_Row = Mapping[str, Any]  # what JSON gives: any value under each name
_Made = TypeVar("_Made")
_CONVERTER = make_converter()
_CODES = tuple(Codes.__dataclass_fields__)


def json_text(outgoing: Outgoing) -> str:
    """All that leaves the study, as JSON."""
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "title": outgoing.title,
        "case_number": outgoing.case_number,
        "made_at": outgoing.made_at.isoformat(),
        "responses": [_response_row(sent) for sent in outgoing.responses],
        "statements": [
            _statement_row(each) for sent in outgoing.responses for each in sent.statements
        ],
        "positions": [_CONVERTER.unstructure(each) for each in outgoing.positions],
        "tasks": [_CONVERTER.unstructure(each) for each in outgoing.tasks],
    }
    return _whole(json.dumps(plain, ensure_ascii=False, indent=1)) + "\n"


def read_json(text: str, where: str) -> Outgoing:
    """What left a study, read back.

    Raises:
        InputError: F601, if it is not JSON; F602, if it is something else; F603, if it was
            written by a newer Fordel.
        InputErrors: F604, every record that cannot be read.
    """
    plain = _opened(text, where)
    faults: list[InputError] = []
    positions = _each(plain, "positions", lambda row: _structured(row, Position), faults)
    tasks = _each(plain, "tasks", lambda row: _structured(row, Task), faults)
    statements = _each(plain, "statements", _statement, faults)
    said: dict[ResponseId, list[SentStatement]] = defaultdict(list)
    for each in statements:
        said[each.statement.response].append(each)
    responses = _each(plain, "responses", lambda row: _response(row, said), faults)
    if faults:
        raise InputErrors(faults, where=where)
    return Outgoing(
        title=str(plain.get("title", "")),
        case_number=plain.get("case_number"),
        made_at=datetime.fromisoformat(str(plain["made_at"])),
        responses=tuple(responses),
        positions=tuple(positions),
        tasks=tuple(tasks),
    )


def _response_row(sent: SentResponse) -> dict[str, object]:
    plain = _CONVERTER.unstructure(sent.response)
    return {"number": sent.number, "file": sent.file, **plain, "text": sent.text}


def _statement_row(sent: SentStatement) -> dict[str, object]:
    plain = _CONVERTER.unstructure(sent.statement)
    passage, codes = plain.pop("passage"), plain.pop("codes")
    return {
        "id": plain.pop("id"),
        "response": plain.pop("response"),
        "document": passage["document"],
        "start": passage["start"],
        "end": passage["end"],
        **codes,
        **plain,
        "quote": passage["quote"],
        "text": sent.text,
        "text_start": sent.start,
        "text_end": sent.end,
    }


def _opened(text: str, where: str) -> _Row:
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as fault:
        raise InputError(
            "F601",
            "The file is not JSON: {why} in line {line}.",
            where=where,
            hint="Export the study again.",
            why=fault.msg,
            line=fault.lineno,
        ) from fault
    if not isinstance(plain, dict) or plain.get("format") != FORMAT or "made_at" not in plain:
        raise InputError(
            "F602",
            "The file is JSON, but no study that was exported from Fordel.",
            where=where,
            hint="Choose a file made by: fordel export STUDY --format json",
        )
    if plain.get("version") != VERSION:
        raise InputError(
            "F603",
            "The file has version {version} of the format, and this Fordel reads version {known}.",
            where=where,
            hint="Install the newest Fordel, then read the file again.",
            version=str(plain.get("version")),
            known=VERSION,
        )
    return plain


def _each(
    plain: _Row, name: str, make: Callable[[_Row], _Made], faults: list[InputError]
) -> list[_Made]:
    made = []
    for at, row in enumerate(plain.get(name, [])):
        try:
            made.append(make(row))
        except (ClassValidationError, InputError, KeyError, TypeError, ValueError) as fault:
            why = (
                "; ".join(transform_error(fault))
                if isinstance(fault, ClassValidationError)
                else repr(fault)
            )
            faults.append(
                InputError(
                    "F604",
                    "The record cannot be read: {why}.",
                    where=f"{name}[{at}]",
                    hint="Its fields are listed in docs/how-to/export-to-other-tools.md.",
                    why=why,
                )
            )
    return made


def _structured(row: _Row, kind: type[_Made]) -> _Made:
    return _CONVERTER.structure(row, kind)


def _statement(row: _Row) -> SentStatement:
    plain = dict(row)
    plain["passage"] = {name: row[name] for name in ("document", "start", "end", "quote")}
    plain["codes"] = {name: row.get(name) for name in _CODES if row.get(name) is not None}
    return SentStatement(
        statement=_structured(plain, Statement),
        text=str(row["text"]),
        start=int(row["text_start"]),
        end=int(row["text_end"]),
    )


def _response(row: _Row, said: Mapping[ResponseId, list[SentStatement]]) -> SentResponse:
    response = _structured(row, Response)
    return SentResponse(
        number=int(row["number"]),
        response=response,
        file=str(row["file"]),
        text=str(row["text"]),
        statements=tuple(said.get(response.id, ())),
    )


def _whole(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
