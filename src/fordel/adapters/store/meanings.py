"""This file is about vectors of meaning, kept so that each text is worked out once.

They are found by the text itself: a statement that is settled anew keeps its vector.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import exists, insert, select, text

from fordel.adapters.store import tables
from fordel.adapters.store.study import Change, View
from fordel.model.response import ResponseId
from fordel.model.statement import StatementId

Vectors = NDArray[np.float32]

_SEVERAL = 400
_STRETCHES = text(
    'SELECT s.number, s.response, s.statement, s.start, s."end", s.text FROM searchable AS s'
    " JOIN response AS r ON r.id = s.response"
    " WHERE s.statement IS NOT NULL OR NOT EXISTS (SELECT 1 FROM searchable AS inside"
    " WHERE inside.response = s.response AND inside.statement IS NOT NULL"
    ' AND s.start <= inside.start AND inside."end" <= s."end")'
    " ORDER BY r.number, s.start, s.number"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A stretch that can be found: a statement, or a paragraph in which nothing is coded."""

    number: int
    response: ResponseId
    statement: StatementId | None
    start: int
    end: int
    text: str


def stretches(view: View) -> tuple[Found, ...]:
    """All stretches that can be found, in the order of reading."""
    rows = view.connection.execute(_STRETCHES).mappings()
    return tuple(Found(**row) for row in rows)


def vectors(view: View, texts: Sequence[str], *, model: str) -> dict[str, Vectors]:
    """The vectors of those of the texts that have one, by their marks."""
    table = tables.meaning.c
    wanted = list({mark(each) for each in texts})
    found: dict[str, Vectors] = {}
    for at in range(0, len(wanted), _SEVERAL):
        some = wanted[at : at + _SEVERAL]
        query = select(table.text, table.vector).where(table.model == model, table.text.in_(some))
        for row in view.connection.execute(query):
            found[row.text] = np.frombuffer(row.vector, dtype="<f4")
    return found


def has_vectors(view: View, *, model: str) -> bool:
    """Whether anything has been worked out with this model."""
    return bool(view.connection.scalar(select(exists().where(tables.meaning.c.model == model))))


def add_vectors(change: Change, made: Mapping[str, Vectors], *, model: str) -> None:
    """Keep vectors by the marks of their texts; those that are there already stay."""
    there = vectors_there(change, list(made), model=model)
    rows = [
        {"text": each, "model": model, "vector": vector.astype("<f4").tobytes()}
        for each, vector in made.items()
        if each not in there
    ]
    if rows:
        change.connection.execute(insert(tables.meaning), rows)


def vectors_there(view: View, marks: Sequence[str], *, model: str) -> set[str]:
    """Which of the marks have a vector."""
    table = tables.meaning.c
    found: set[str] = set()
    for at in range(0, len(marks), _SEVERAL):
        query = select(table.text).where(
            table.model == model, table.text.in_(list(marks[at : at + _SEVERAL]))
        )
        found.update(view.connection.scalars(query))
    return found


def mark(words: str) -> str:
    """What a text is known by."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
