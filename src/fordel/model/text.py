"""This file is about text and where each of its characters came from.

There is one system of coordinates in Fordel: positions count characters (Unicode code points) in
the text *as received*, the first included and the last excluded. Repaired text is for reading;
this file leads back from it.
"""

from bisect import bisect_left, bisect_right
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

    ``pieces`` are (start here, start as received, length); both starts and both ends never fall.
    White space that a repair put in belongs to no piece. A character that became two ("ﬁ") stands
    in two pieces, and so does one that was two.
    """

    text: str
    pieces: tuple[tuple[int, int, int], ...]

    def received(self, start: int, end: int) -> tuple[int, int]:
        """The smallest stretch as received that holds the characters of this stretch."""
        first = bisect_right(self.pieces, start, key=lambda piece: piece[0] + piece[2])
        last = bisect_left(self.pieces, end, key=lambda piece: piece[0]) - 1
        if start >= end or first > last:
            raise InputError(
                "F102",
                "Positions {start} to {end} hold no character of the text as received.",
                start=start,
                end=end,
            )
        here, there, _ = self.pieces[first]
        last_here, last_there, length = self.pieces[last]
        return there + max(0, start - here), last_there + min(length, end - last_here)

    def repaired(self, start: int, end: int) -> tuple[int, int]:
        """The smallest stretch here that shows the characters of a stretch as received.

        It is empty, at the place where they stood, if all of them were taken out.
        """
        first = bisect_right(self.pieces, start, key=lambda piece: piece[1] + piece[2])
        last = bisect_left(self.pieces, end, key=lambda piece: piece[1]) - 1
        if start >= end or first > last:
            here, there, length = self.pieces[max(last, 0)] if self.pieces else (0, 0, 0)
            gap = here + min(length, max(0, end - there))
            return gap, gap
        here, there, _ = self.pieces[first]
        last_here, last_there, length = self.pieces[last]
        return here + max(0, start - there), last_here + min(length, end - last_there)


def unrepaired(text: str) -> RepairedText:
    """The text as received, read as it stands."""
    return RepairedText(text=text, pieces=((0, 0, len(text)),) if text else ())
