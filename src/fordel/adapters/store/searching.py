"""This file is about finding stretches of letters and statements by the words in them.

Every three letters in a row are indexed, and a question is the sum of its words' three-letter
pieces: that finds compounds, inflected forms and slightly damaged words without a dictionary.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text

from fordel.adapters.store.study import View
from fordel.model.response import ResponseId
from fordel.model.statement import StatementId

_WORD = re.compile(r"\w+")
# What stands in the place of a person's name is not what anybody looks for.
_HIDDEN = re.compile(r"\[[a-zæøå-]+\]")
# Words that are in every letter say nothing of what is looked for.
_EVERYWHERE = frozenset(
    _WORD.findall(
        "alle at av bare ble blir bli da de dei deira den denne der det dette disse du eg"
        " ei eit eller en enn er ein et etter for fra frå få ha hadde han har hva hvem"
        " hvor hvordan hvorfor i ikke ikkje ja jeg kan korleis kva kven kvifor man med meg"
        " men mot må nei noe nokon noen når nå og også om opp oss over på seg sin sine"
        " sitt skal slik som så til under ut uten var ved vi vil være vært vere vore våre"
        " åra a an and are as be by from how in is it of on or should that the this to we"
        " what where which who why with"
    )
)
_PIECE = 3
_LEAST_LIKENESS = 0.5
_WIDER = 4
_QUERY = text(
    'SELECT s.response, s.statement, s.start, s."end", s.text, -rank AS weight'
    " FROM search_index JOIN searchable AS s ON s.number = search_index.rowid"
    " WHERE search_index MATCH :pieces ORDER BY rank LIMIT :limit"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A stretch that fits a question, and how well; a statement or other text (norsk: treff)."""

    response: ResponseId
    statement: StatementId | None
    start: int
    end: int
    text: str
    weight: float


def search(view: View, words: str, *, limit: int) -> tuple[Hit, ...]:
    """The stretches that fit the words best, best first; empty if none is like them.

    A paragraph is left out when a statement in it is found.
    """
    asked = asked_words(words)
    if not asked:
        return ()
    pieces = pieces_asked(words)
    rows = view.connection.execute(_QUERY, {"pieces": pieces, "limit": limit * _WIDER}).mappings()
    hits = [Hit(**row) for row in rows if _is_like(row["text"], asked)]
    return tuple(_without_surroundings(hits))[:limit]


def asked_words(words: str) -> tuple[str, ...]:
    """The words of a question that tell stretches apart, in small letters, each once."""
    found = [word.lower() for word in _WORD.findall(words)]
    telling = [word for word in found if word not in _EVERYWHERE and len(word) > 1]
    return tuple(dict.fromkeys(telling or [word for word in found if len(word) > 1]))


def pieces_asked(words: str) -> str:
    """What the index is asked: any of the pieces of the words; empty if they have none."""
    return " OR ".join(f'"{piece}"' for piece in sorted(_pieces(asked_words(words))))


def _pieces(asked: Sequence[str]) -> set[str]:
    return {piece for word in asked for piece in _pieces_of(word)}


def _pieces_of(word: str) -> set[str]:
    """Every three letters in a row; a short word stands alone or begins a longer one.

    Otherwise NAV would be found in every name.
    """
    if len(word) < _PIECE:
        return {f" {word} "}
    if len(word) == _PIECE:
        return {f" {word}", f"{word}-"}
    return {word[at : at + _PIECE] for at in range(len(word) - _PIECE + 1)}


def _is_like(found: str, asked: Sequence[str]) -> bool:
    """Whether the text has half the pieces of any word, and not only stray ones of many."""
    padded = f" {_HIDDEN.sub(' ', found.lower())} "
    return any(
        sum(piece in padded for piece in pieces) >= _pieces_needed(word, len(pieces))
        for word, pieces in ((word, _pieces_of(word)) for word in asked)
    )


def _pieces_needed(word: str, pieces: int) -> float:
    return 1 if len(word) <= _PIECE else max(_LEAST_LIKENESS * pieces, 2)


def _without_surroundings(hits: Sequence[Hit]) -> list[Hit]:
    told = [hit for hit in hits if hit.statement is not None]
    return [
        hit
        for hit in hits
        if hit.statement is not None
        or not any(
            hit.response == each.response and hit.start <= each.start and each.end <= hit.end
            for each in told
        )
    ]
