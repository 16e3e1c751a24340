"""This file is about text and where each of its characters came from.

There is one system of coordinates in Fordel: positions count characters (Unicode code points) in
the text *as received*, the first included and the last excluded. Repaired text is for reading;
this file leads back from it.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

from fordel.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the text as received (norsk: tekstområde)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise InputError(
                "F101",
                "A stretch of text must run forwards, not from {start} to {end}.",
                start=self.start,
                end=self.end,
            )


class RepairKind(StrEnum):
    """What was mended (norsk: type tekstretting)."""

    SPACING = "spacing"
    HYPHEN = "hyphen"
    LIGATURE = "ligature"
    PAGE_BREAK = "page_break"
    RUNNING_HEAD = "running_head"
    CHARACTER = "character"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One change that was made for reading; the text as received stays (norsk: tekstretting)."""

    kind: RepairKind
    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairedText:
    """A text for reading that knows the place of its characters (norsk: rettet tekst).

    ``pieces`` are (start here, start as received, length) in rising order. White space that a
    repair put in belongs to no piece.
    """

    text: str
    pieces: tuple[tuple[int, int, int], ...]

    def received(self, start: int, end: int) -> tuple[int, int]:
        """The smallest stretch as received that holds the characters of this stretch."""
        first = self._next_character(start)
        last = self._previous_character(end)
        if first is None or last is None or last < first:
            raise InputError(
                "F102",
                "Positions {start} to {end} hold no character of the text as received.",
                start=start,
                end=end,
            )
        return first, last + 1

    def _next_character(self, position: int) -> int | None:
        at = bisect_right(self.pieces, position, key=lambda piece: piece[0]) - 1
        if at >= 0:
            here, there, length = self.pieces[at]
            if position < here + length:
                return there + position - here
        return self.pieces[at + 1][1] if at + 1 < len(self.pieces) else None

    def _previous_character(self, position: int) -> int | None:
        at = bisect_right(self.pieces, position - 1, key=lambda piece: piece[0]) - 1
        if at < 0:
            return None
        here, there, length = self.pieces[at]
        return there + min(position - 1 - here, length - 1)

    def repaired(self, start: int, end: int) -> tuple[int, int]:
        """The stretch here that shows the characters of a stretch as received; may be empty."""
        return self._place(start), self._place(end)

    def _place(self, received: int) -> int:
        at = bisect_right(self.pieces, received, key=lambda piece: piece[1]) - 1
        if at < 0:
            return 0
        here, there, length = self.pieces[at]
        if received < there + length:
            return here + received - there
        return here + length


def unrepaired(text: str) -> RepairedText:
    """The text as received, read as it stands."""
    return RepairedText(text=text, pieces=((0, 0, len(text)),) if text else ())
