"""This file is about positions: from characters to pages, bytes and UTF-16, and back.

Inside Fordel a position counts Unicode code points in the text as received. Files count bytes and
browsers count UTF-16 units; both are turned into ours at the door, and only there.
"""

from dataclasses import dataclass

from fordel.documents.pieces import Box, around
from fordel.errors import InputError
from fordel.model.response import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPage:
    """Where a stretch stands on one page; the box is None where the format knows pages only."""

    page: int
    box: Box | None
    sureness: float


def page_and_box(document: Document, start: int, end: int) -> tuple[OnPage, ...]:
    """Where a stretch stands, page by page; empty where the format knows no pages.

    ``sureness`` is that of the least sure word.

    Raises:
        InputError: F136, if the stretch does not lie in the text.
    """
    _ensure_within(document.received, start, end)
    touched = [place for place in document.places if place.start < end and place.end > start]
    found: list[OnPage] = []
    for page in sorted({place.page for place in touched}):
        here = [place for place in touched if place.page == page]
        boxes = [place.box for place in here if place.box is not None]
        found.append(
            OnPage(
                page=page,
                box=around(boxes) if boxes else None,
                sureness=min(place.sureness for place in here),
            )
        )
    return tuple(found)


def to_bytes_range(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch counted in bytes of UTF-8."""
    _ensure_within(text, start, end)
    before = _bytes_in(text[:start])
    return before, before + _bytes_in(text[start:end])


def from_bytes_range(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of characters that these bytes of UTF-8 belong to.

    Raises:
        InputError: F137, if the bytes cut a character in two or lie outside the text.
    """
    return _from_units(text, start, end, encoding="utf-8", width=1)


def to_utf16_range(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch counted in UTF-16 units, as browsers do."""
    _ensure_within(text, start, end)
    before = _units_in(text[:start])
    return before, before + _units_in(text[start:end])


def from_utf16_range(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch of characters that these UTF-16 units belong to.

    Raises:
        InputError: F137, if the units cut a character in two or lie outside the text.
    """
    return _from_units(text, start, end, encoding="utf-16-le", width=2)


def _ensure_within(text: str, start: int, end: int) -> None:
    if not 0 <= start <= end <= len(text):
        raise InputError(
            "F136",
            "Positions {start} to {end} do not lie in a text of {length} characters.",
            hint="Read the document again: its text has changed.",
            start=start,
            end=end,
            length=len(text),
        )


def _from_units(text: str, start: int, end: int, *, encoding: str, width: int) -> tuple[int, int]:

    data = text.encode(encoding)
    try:
        if not 0 <= start <= end <= len(data) // width:
            raise ValueError(start)
        before = data[: start * width].decode(encoding)
        inside = data[start * width : end * width].decode(encoding)
    except ValueError as error:
        raise InputError(
            "F137",
            "Units {start} to {end} of {encoding} do not bound whole characters of the text.",
            hint="Check that both sides speak of the same text and count in the same units.",
            start=start,
            end=end,
            encoding=encoding,
        ) from error
    return len(before), len(before) + len(inside)


def _bytes_in(text: str) -> int:
    return len(text.encode("utf-8"))


def _units_in(text: str) -> int:
    return len(text) + sum(1 for sign in text if sign > "\uffff")
