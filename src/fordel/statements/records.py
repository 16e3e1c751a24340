"""This file is about coded statements as records: one JSON object to a line.

The record is that of the coding scheme. Codes from the built-in coder, from hand coders and from
other programs are all read and written here, so that they can be compared.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeGuard, TypeVar

from fordel.errors import InputError, InputErrors
from fordel.model.register import TaskId
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import (
    About,
    Codes,
    Demand,
    Ground,
    Kind,
    Measure,
    PlaceSource,
    Reason,
    StatementId,
    Suggestion,
)

Value = TypeVar("Value", bound=StrEnum)
Made = TypeVar("Made")
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """A coded stretch of a file, whoever coded it (norsk: kodet utsagn).

    ``doc`` is the file's name. Positions count characters in the file as received. ``quote`` is
    None where the record does not carry one.
    """

    id: StatementId
    doc: str
    start: int
    end: int
    codes: Codes
    quote: str | None = None
    sureness: Mapping[str, float] = field(default_factory=dict)
    grounds: tuple[Ground, ...] = ()
    coder: str = ""


def coded(suggestion: Suggestion, doc: str) -> Coded:
    """The suggestion as a record of the file it was read from."""
    passage = suggestion.passage
    return Coded(
        id=suggestion.id,
        doc=doc,
        start=passage.start,
        end=passage.end,
        codes=suggestion.codes,
        quote=passage.quote,
        sureness=suggestion.sureness,
        grounds=suggestion.grounds,
        coder=suggestion.coder,
    )


def write_records(statements: Iterable[Coded]) -> str:
    """The records as JSON lines, in the order of the coding scheme's fields."""
    return "".join(
        json.dumps(as_record(statement), ensure_ascii=False) + "\n" for statement in statements
    )


def as_record(statement: Coded) -> dict[str, object]:
    """One record as it is written: first the coding scheme's fields, then ours."""
    codes = statement.codes
    return {
        "id": statement.id,
        "doc": statement.doc,
        "start": statement.start,
        "end": statement.end,
        "question": codes.question,
        "kind": codes.kind,
        "about": codes.about,
        "measures": list(codes.measures),
        "place_source": codes.place_source,
        "tasks": list(codes.tasks),
        "holder": list(codes.holder),
        "reasons": list(codes.reasons),
        "demand": codes.demand,
        "supports": codes.supports,
        "quote": statement.quote,
        "sureness": dict(statement.sureness),
        "coder": statement.coder,
        "grounds": [
            {"field": ground.field, "rule": ground.rule, "evidence": ground.evidence}
            for ground in statement.grounds
        ],
    }


def read_records(text: str, where: str) -> tuple[Coded, ...]:
    """The records of a file of JSON lines.

    Raises:
        InputErrors: F411 to F414, every faulty line of the file.
    """
    statements: list[Coded] = []
    faults: list[InputError] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            statements.append(_read_line(line, f"{where}:{number}"))
        except InputError as fault:
            faults.append(fault)
    if faults:
        raise InputErrors(faults, where=where)
    return tuple(statements)


def _read_line(line: str, where: str) -> Coded:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as fault:
        raise InputError(
            "F411", "The line is not JSON: {why}.", where=where, why=fault.msg
        ) from fault
    if not isinstance(row, dict):
        raise _unfit(where, "record", str(row))
    quote = row.get("quote")
    return Coded(
        id=StatementId(_text(row, "id", where)),
        doc=_text(row, "doc", where),
        start=_position(row, "start", where),
        end=_end(row, where),
        codes=_codes(row, where),
        quote=quote if isinstance(quote, str) else None,
        sureness=_sureness(row, where),
        coder=str(row.get("coder") or ""),
    )


def _codes(row: Row, where: str) -> Codes:
    return Codes(
        question=_value(CanonicalQuestion, _text(row, "question", where), "question", where),
        kind=_value(Kind, _text(row, "kind", where), "kind", where),
        about=_one(About, row, "about", where),
        measures=_each(Measure, row, "measures", where),
        place_source=_one(PlaceSource, row, "place_source", where),
        tasks=_list(TaskId, row, "tasks", where),
        holder=_list(str, row, "holder", where),
        reasons=_each(Reason, row, "reasons", where),
        demand=_one(Demand, row, "demand", where),
        supports=StatementId(_text(row, "supports", where)) if row.get("supports") else None,
    )


def _text(row: Row, name: str, where: str) -> str:
    if name not in row:
        raise InputError("F412", "The record lacks the field “{field}”.", where=where, field=name)
    found = row[name]
    if not isinstance(found, str):
        raise _unfit(where, name, str(found))
    return found


def _position(row: Row, name: str, where: str) -> int:
    found = row.get(name)
    if not isinstance(found, int) or isinstance(found, bool) or found < 0:
        raise _unfit(where, name, str(found))
    return found


def _end(row: Row, where: str) -> int:
    start, end = _position(row, "start", where), _position(row, "end", where)
    if end <= start:
        raise InputError(
            "F414",
            "The record must run forwards, not from {start} to {end}.",
            where=where,
            start=start,
            end=end,
        )
    return end


def _value(values: type[Value], found: str, name: str, where: str) -> Value:
    try:
        return values(found)
    except ValueError as fault:
        raise _unfit(where, name, found) from fault


def _one(values: type[Value], row: Row, name: str, where: str) -> Value | None:
    return _value(values, _text(row, name, where), name, where) if row.get(name) else None


def _each(values: type[Value], row: Row, name: str, where: str) -> tuple[Value, ...]:
    return tuple(_value(values, found, name, where) for found in _list(str, row, name, where))


def _list(make: Callable[[str], Made], row: Row, name: str, where: str) -> tuple[Made, ...]:
    found = row.get(name) or []
    if not _is_words(found):
        raise _unfit(where, name, str(found))
    return tuple(make(word) for word in found)


def _is_words(found: object) -> TypeGuard[list[str]]:
    return isinstance(found, list) and all(isinstance(word, str) for word in found)


def _sureness(row: Row, where: str) -> dict[str, float]:
    found = row.get("sureness") or {}
    if not isinstance(found, dict):
        raise _unfit(where, "sureness", str(found))
    return {str(name): float(chance) for name, chance in found.items()}


def _unfit(where: str, name: str, found: str) -> InputError:
    return InputError(
        "F413",
        "“{found}” is not a value of the field “{field}”.",
        where=where,
        hint="The values are listed in docs/reference/coding-scheme.md.",
        field=name,
        found=found,
    )
