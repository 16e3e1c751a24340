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
_STRETCH = 's.response, s.statement, s.start, s."end", s.text, f.weight'
_FOUND = (
    "SELECT rowid AS number, -rank AS weight FROM search_index WHERE search_index MATCH :pieces"
)
# The same sum of pieces, each weighed by how rare it is, as SQLite works it out.
_SMALL = "translate(lower(text), 'ÆØÅÄÖÜÉÈÊÓÒÔÁÀÂŠŽČŊĐŦ', 'æøåäöüéèêóòôáàâšžčŋđŧ')"
_FOUND_ON_SERVER = f"""
WITH held AS (SELECT count(*) AS every, coalesce(avg(length(text)), 1) AS usual FROM searchable),
seen AS (
    SELECT number, piece, length(text) AS size,
        (length({_SMALL}) - length(replace({_SMALL}, piece, ''))) / length(piece)::float AS times
    FROM searchable JOIN unnest(string_to_array(:pieces, '|')) AS piece
        ON {_SMALL} LIKE '%' || piece || '%'
),
rare AS (
    SELECT piece, ln(1 + (every - count(*) + 0.5) / (count(*) + 0.5)) AS worth
    FROM seen, held GROUP BY piece, every
)
SELECT number, sum(worth * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * size / usual))) AS weight
FROM seen JOIN rare USING (piece), held GROUP BY number
"""  # noqa: S608  # nothing from outside is in it


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
    query = text(
        f"SELECT {_STRETCH} FROM ({_found(view)}) AS f"  # noqa: S608  # our own words
        " JOIN searchable AS s ON s.number = f.number ORDER BY f.weight DESC, s.number LIMIT :limit"
    )
    asking = {"pieces": _question(view, asked), "limit": limit * _WIDER}
    rows = view.connection.execute(query, asking).mappings()
    hits = [Hit(**row) for row in rows if _is_like(row["text"], asked)]
    return tuple(_without_surroundings(hits))[:limit]


def asked_words(words: str) -> tuple[str, ...]:
    """The words of a question that tell stretches apart, in small letters, each once."""
    found = [word.lower() for word in _WORD.findall(words)]
    telling = [word for word in found if word not in _EVERYWHERE and len(word) > 1]
    return tuple(dict.fromkeys(telling or [word for word in found if len(word) > 1]))


def word_weights(view: View, words: str) -> dict[int, float]:
    """How well the words fit each stretch, by its number; those that do not fit are left out."""
    question = _question(view, asked_words(words))
    if not question:
        return {}
    rows = view.connection.execute(text(_found(view)), {"pieces": question})
    return {int(row.number): float(row.weight) for row in rows}


def _found(view: View) -> str:
    return _FOUND_ON_SERVER if _on_server(view) else _FOUND


def _question(view: View, asked: Sequence[str]) -> str:
    """What the index is asked: any of the pieces of the words; empty if they have none."""
    pieces = sorted(_pieces(asked))
    if _on_server(view):
        return "|".join(pieces)
    return " OR ".join(f'"{piece}"' for piece in pieces)


def _on_server(view: View) -> bool:
    return view.connection.dialect.name == "postgresql"


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
