"""This file is about changing a text for reading without losing the place of its characters.

Each step of the repair looks at the text as the steps before it left it, and says which stretches
it wants changed. Here these changes are put together into one text, one map and one list.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fordel.model.text import Repair, RepairedText, RepairKind, unrepaired

_Piece = tuple[int, int, int]
_Mark = tuple[int, int, RepairKind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Instead of the characters from ``start`` to ``end``, these; positions in the present text."""

    start: int
    end: int
    after: str = ""

    def moved(self, offset: int) -> "Edit":
        """The same edit in the text that this stretch is part of."""
        return Edit(start=self.start + offset, end=self.end + offset, after=self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """A text on its way from received to readable: how it reads now, and where it was touched."""

    received: str
    text: RepairedText
    marks: tuple[_Mark, ...] = ()


def untouched(received: str) -> Mending:
    """The text before any step."""
    return Mending(received=received, text=unrepaired(received))


def apply(mending: Mending, kind: RepairKind, edits: Sequence[Edit]) -> Mending:
    """The text with the edits made; they come in order and do not overlap."""
    if not edits:
        return mending
    old = mending.text
    parts: list[str] = []
    pieces: list[_Piece] = []
    here = position = 0
    for edit in edits:
        parts.append(old.text[position : edit.start])
        _add(pieces, _cut(old.pieces, position, edit.start, here - position))
        here += edit.start - position
        parts.append(edit.after)
        _add(pieces, _pieces_of(old, edit, here))
        here += len(edit.after)
        position = edit.end
    parts.append(old.text[position:])
    _add(pieces, _cut(old.pieces, position, len(old.text), here - position))
    return replace(
        mending,
        text=RepairedText(text="".join(parts), pieces=tuple(pieces)),
        marks=(*mending.marks, *(_mark(mending, kind, edit) for edit in edits)),
    )


def repairs(mending: Mending) -> tuple[Repair, ...]:
    """What was changed, in order and without overlap: made one by one, they give the text."""
    marks = _merged(mending.marks)
    marks = _merged(_to_whole_words(mending.received, mark) for mark in marks)
    return tuple(_repair(mending, mark) for mark in marks)


def _cut(pieces: Sequence[_Piece], start: int, end: int, shift: int) -> Iterable[_Piece]:
    """The pieces of one stretch, moved to where it stands now."""
    at = bisect_right(pieces, start, key=lambda piece: piece[0] + piece[2])
    while at < len(pieces) and pieces[at][0] < end:
        here, there, length = pieces[at]
        skipped = max(0, start - here)
        kept = min(here + length, end) - here - skipped
        if kept > 0:
            yield here + skipped + shift, there + skipped, kept
        at += 1


def _add(pieces: list[_Piece], more: Iterable[_Piece]) -> None:
    """Puts pieces at the end, joined with the last one where nothing lies between."""
    for here, there, length in more:
        if pieces and pieces[-1][0] + pieces[-1][2] == here:
            last_here, last_there, last_length = pieces[-1]
            if last_there + last_length == there:
                pieces[-1] = (last_here, last_there, last_length + length)
                continue
        pieces.append((here, there, length))


def _pieces_of(old: RepairedText, edit: Edit, here: int) -> Iterable[_Piece]:
    """Where the characters of the new words come from."""
    before = old.text[edit.start : edit.end]
    if not before or not edit.after:
        return
    head = _common(before, edit.after)
    tail = _common(before[head:][::-1], edit.after[head:][::-1])
    yield from _cut(old.pieces, edit.start, edit.start + head, here - edit.start)
    inner, outer = len(before) - head - tail, len(edit.after) - head - tail
    if inner and outer:
        for step in range(max(inner, outer)):
            source = edit.start + head + min(step, inner - 1)
            target = here + head + min(step, outer - 1)
            yield from _cut(old.pieces, source, source + 1, target - source)
    end = here + len(edit.after)
    yield from _cut(old.pieces, edit.end - tail, edit.end, end - edit.end)


def _common(one: str, other: str) -> int:
    """How many characters two strings share from the start."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _mark(mending: Mending, kind: RepairKind, edit: Edit) -> _Mark:
    """The stretch as received between the last character before and the first one after."""
    pieces = mending.text.pieces
    start, end = 0, len(mending.received)
    at = bisect_left(pieces, edit.start, key=lambda piece: piece[0]) - 1
    if at >= 0:
        here, there, length = pieces[at]
        start = there + min(length, edit.start - here)
    at = bisect_right(pieces, edit.end, key=lambda piece: piece[0] + piece[2])
    if at < len(pieces):
        here, there, length = pieces[at]
        end = there + max(0, edit.end - here)
    return start, end, kind


def _merged(marks: Iterable[_Mark]) -> list[_Mark]:
    """The marks in order, those that touch made into one."""
    result: list[_Mark] = []
    for start, end, kind in sorted(marks):
        if result and start <= result[-1][1]:
            first, last, earlier = result[-1]
            result[-1] = (first, max(last, end), earlier)
        else:
            result.append((start, end, kind))
    return result


def _to_whole_words(received: str, mark: _Mark) -> _Mark:
    """The mark widened so that a person sees the words and not the gap between two letters."""
    start, end, kind = mark
    spacing = kind is RepairKind.SPACING and not _breaks_line(received, start, end)
    if not spacing and kind is not RepairKind.HYPHEN:
        return mark
    while start > 0 and not received[start - 1].isspace():
        start -= 1
    while end < len(received) and not received[end].isspace():
        end += 1
    return start, end, kind


def _breaks_line(received: str, start: int, end: int) -> bool:
    return any(character in "\r\n\f\v" for character in received[start:end])


def _repair(mending: Mending, mark: _Mark) -> Repair:
    start, end, kind = mark
    pieces = mending.text.pieces
    first, last = 0, len(mending.text.text)
    at = bisect_left(pieces, start, key=lambda piece: piece[1]) - 1
    if at >= 0:
        here, there, length = pieces[at]
        first = here + min(length, start - there)
    at = bisect_right(pieces, end, key=lambda piece: piece[1] + piece[2])
    if at < len(pieces):
        here, there, length = pieces[at]
        last = here + max(0, end - there)
    return Repair(
        kind=kind,
        start=start,
        end=end,
        before=mending.received[start:end],
        after=mending.text.text[first:last],
    )
