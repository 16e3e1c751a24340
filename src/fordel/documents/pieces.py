"""This file is about the pieces that every reader makes, and how they become one text.

A reader says what stands in a file as pieces in reading order; only this file decides where each
character lands, so that all formats keep the same laws: blocks in order, none overlapping, list
markers and heading numbers in the text but outside the block.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from fordel.model.response import Block, BlockKind, Place
from fordel.model.text import Span

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch that looks alike and stands in one place."""

    text: str
    bold: bool = False
    italic: bool = False
    page: int | None = None
    box: Box | None = None
    sureness: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One paragraph, heading, list item or cell before it has a position."""

    kind: BlockKind = BlockKind.PARAGRAPH
    runs: tuple[Run, ...]
    level: int = 0
    marker: str = ""
    row: int | None = None
    column: int | None = None

    @property
    def words(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader found in a file."""

    text: str
    blocks: tuple[Block, ...] = ()
    places: tuple[Place, ...] = ()
    pages: int | None = None
    unread_pages: tuple[int, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class _Sheet:
    """The text so far."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def write(self, text: str) -> tuple[int, int]:
        """Add a text and say where it landed."""
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return start, self.length


def compose(pieces: Iterable[Piece]) -> Reading:
    """One text with blocks and places from pieces in reading order; empty ones fall away."""
    sheet = _Sheet()
    before: Piece | None = None
    for piece in pieces:
        runs = _trimmed(_whole(piece.runs))
        if not runs:
            continue
        if before is not None:
            sheet.write(_gap(before, piece))
        _lay(sheet, piece, runs)
        before = piece
    return Reading(
        text="".join(sheet.parts), blocks=tuple(sheet.blocks), places=tuple(sheet.places)
    )


_CLOSE = frozenset({BlockKind.LIST_ITEM, BlockKind.CONTENTS, BlockKind.LETTERHEAD})


def _gap(before: Piece, piece: Piece) -> str:
    if piece.row is not None or before.row is not None:
        return "\n" if piece.row == before.row else "\n\n"
    return "\n" if piece.kind == before.kind and piece.kind in _CLOSE else "\n\n"


def _lay(sheet: _Sheet, piece: Piece, runs: Sequence[Run]) -> None:
    marker = None
    if piece.marker:
        marker = Span(start=sheet.length, end=sheet.length + len(piece.marker))
        _place(sheet, replace(runs[0], text=piece.marker))
        sheet.write(" ")
    start = sheet.length
    bold: list[Span] = []
    italic: list[Span] = []
    for run in runs:
        here = _place(sheet, run)
        _extend(bold, here, marked=run.bold, blank=run.text.isspace())
        _extend(italic, here, marked=run.italic, blank=run.text.isspace())
    sheet.blocks.append(
        Block(
            kind=piece.kind,
            start=start,
            end=sheet.length,
            level=piece.level,
            marker=marker,
            bold=tuple(bold),
            italic=tuple(italic),
            row=piece.row,
            column=piece.column,
        )
    )


def _place(sheet: _Sheet, run: Run) -> tuple[int, int]:
    start, end = sheet.write(run.text)
    if run.page is None or not run.text.strip():
        return start, end
    last = sheet.places[-1] if sheet.places else None
    place = Place(start=start, end=end, page=run.page, box=run.box, sureness=run.sureness)
    if last and place == replace(last, start=start, end=end) and run.box is None:
        sheet.places[-1] = replace(last, end=end)
    else:
        sheet.places.append(place)
    return start, end


def _extend(spans: list[Span], here: tuple[int, int], *, marked: bool, blank: bool) -> None:
    start, end = here
    touches = bool(spans) and spans[-1].end == start
    if start == end or not (marked or (blank and touches)):
        return
    if touches:
        spans[-1] = Span(start=spans[-1].start, end=end)
    elif not blank:
        spans.append(Span(start=start, end=end))


_SURROGATES = re.compile(r"[\ud800-\udfff]")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x1f\ufffe\uffff]")


def _whole(runs: Sequence[Run]) -> list[Run]:
    """Like runs together, without control characters, halves of characters made whole."""
    return [
        replace(first, text=_sound("".join(run.text for run in (first, *others))))
        for first, *others in (list(group) for _, group in groupby(runs, key=_look))
    ]


def _look(run: Run) -> tuple[object, ...]:
    # Runs with boxes stay apart: each has its own place on the page.
    own = id(run) if run.box else None
    return (run.bold, run.italic, run.page, run.sureness, own)


def _sound(text: str) -> str:
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNWRITABLE.sub("", text)


def _trimmed(runs: Sequence[Run]) -> list[Run]:
    kept = [run for run in runs if run.text]
    written = [at for at, run in enumerate(kept) if run.text.strip()]
    kept = kept[written[0] : written[-1] + 1] if written else []
    if kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return kept


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of these."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
