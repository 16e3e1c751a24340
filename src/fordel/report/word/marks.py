"""This file is about the bookmarks by which generated text is found again in an edited document.

A bookmark's name says which sentence or number it holds and what was written there. Where the
text still is what was written, it is ours to renew; where it is not, a person has been there.
"""

import re
from dataclasses import dataclass
from hashlib import blake2s

SENTENCE = "_fs"
NUMBER = "_fn"
CELL = "_fc"

_NUMBER = re.compile(r"\d+(?:[\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_NAME = re.compile(r"(_f[snc])([0-9a-f]{12})(?:x(\d+))?_([0-9a-f]{10})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a bookmark's name says: which text it holds, and the print of what was written."""

    kind: str
    key: str
    nth: int | None
    written: str


def name_of(kind: str, key: str, text: str, nth: int | None = None) -> str:
    """The bookmark's name: at most 40 signs, hidden in the word processor's list."""
    middle = "" if nth is None else f"x{nth}"
    return f"{kind}{_print(key, 6)}{middle}_{_print(text, 5)}"


def read_name(name: str) -> Mark | None:
    """What a name says, or nothing where it is not one of ours."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    nth = int(match[3]) if match[3] is not None else None
    return Mark(kind=match[1], key=match[2], nth=nth, written=match[4])


def key_print(key: str) -> str:
    """The key as it stands in a name."""
    return _print(key, 6)


def is_as_written(mark: Mark, text: str) -> bool:
    """Whether the text is what was written there."""
    return _print(text, 5) == mark.written


def sentence_key(block: str, nth: int) -> str:
    """Names one sentence of a block."""
    return f"{block}|{nth}"


def cell_key(grid: str, row: str, column: str) -> str:
    """Names one cell by the row's and the column's own names, so that rows may come and go."""
    return f"{grid}|{row}|{column}"


def split_numbers(text: str) -> tuple[tuple[str, bool], ...]:
    """The text in pieces, each with whether it is a number."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for match in _NUMBER.finditer(text):
        if match.start() > at:
            pieces.append((text[at : match.start()], False))
        pieces.append((match[0], True))
        at = match.end()
    if at < len(text):
        pieces.append((text[at:], False))
    return tuple(pieces)


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers of a text, as they are written."""
    return tuple(piece for piece, is_number in split_numbers(text) if is_number)


def _print(text: str, size: int) -> str:
    return blake2s(" ".join(text.split()).encode(), digest_size=size).hexdigest()
