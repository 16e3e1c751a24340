"""This file is about lines on pages, and how they become headings, paragraphs and lists.

A page knows nothing but where ink stands. What belongs together is read from distance, size,
weight and indentation, as a reader's eye does, relative to the document's own habits.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from fordel.documents.markers import (
    is_bold,
    is_quoted,
    starts_with_marker,
    with_contents,
    with_heading_number,
    with_marker,
)
from fordel.documents.pieces import Box, Piece, Run
from fordel.model.response import BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a page: its stretches, its box and the size of its letters in points."""

    runs: tuple[Run, ...]
    page: int
    box: Box
    size: float
    page_height: float

    @property
    def words(self) -> str:
        """The text of all stretches."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habits:
    """What is usual in this document: letters, distance between lines, columns' edges."""

    size: float
    leading: float
    columns: tuple[tuple[float, float], ...]

    def right(self, line: Line) -> float:
        """The right edge of the column that a line stands in."""
        edges = [right for left, right in self.columns if left <= line.box[0] + 5]
        return edges[-1] if edges else self.columns[0][1] if self.columns else line.box[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """Lines that belong together, and what they are."""

    lines: tuple[Line, ...]
    kind: BlockKind = BlockKind.PARAGRAPH

    @property
    def words(self) -> str:
        return "\n".join(line.words.strip() for line in self.lines)


def lay_out(lines: Sequence[Line]) -> list[Piece]:
    """Pieces in reading order.

    A paragraph that runs over a page's end stays in one piece; the foot of the page, its notes
    and the head of the next page come after it.
    """
    if not lines:
        return []
    habits = _habits(lines)
    heads = _running_heads(lines)
    groups: list[_Group] = []
    for _, page_lines in _by_page(lines):
        _continue(groups, _page_groups(page_lines, heads, habits), habits)
    return with_contents(_pieces(groups, habits))


def _by_page(lines: Sequence[Line]) -> Iterable[tuple[int, list[Line]]]:
    pages: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    return sorted(pages.items())


def _habits(lines: Sequence[Line]) -> _Habits:
    sizes: Counter[float] = Counter()
    steps: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.words)
    size = sizes.most_common(1)[0][0] or 11.0
    for before, line in pairwise(lines):
        step = round(line.box[3] - before.box[3], 0)
        if before.page == line.page and before.size == line.size == size and 0 < step < 2.2 * size:
            steps[step] += 1
    written = [line for line in lines if line.size == size]
    leading = min(
        (step for step, times in steps.items() if times >= 0.25 * steps.total()),
        default=1.3 * size,
    )
    return _Habits(size=size, leading=leading, columns=tuple(_columns(written)))


def _columns(lines: Sequence[Line]) -> Iterable[tuple[float, float]]:
    """Left and right edges of the columns, where many lines start well apart from others."""
    lefts = Counter(round(line.box[0] / 10) * 10 for line in lines)
    often = sorted(left for left, times in lefts.items() if times >= 0.15 * len(lines))
    starts = [left for at, left in enumerate(often) if not at or left - often[at - 1] > 120]
    for start, end in pairwise([*(starts or [0]), 10_000]):
        inside = sorted(line.box[2] for line in lines if start - 5 <= line.box[0] < end - 5)
        if inside:
            yield float(start), inside[round(0.9 * (len(inside) - 1))]


_PAGE_NUMBER = re.compile(
    r"[-–\s]*(?:side|page|s\.)?\s*\d{1,4}\s*(?:(?:av|of|/)\s*\d{1,4})?[-–\s]*$", re.IGNORECASE
)


def _edge(line: Line) -> str | None:
    top, bottom = line.box[1] / line.page_height, line.box[3] / line.page_height
    if bottom < 0.13:
        return "head"
    return "foot" if top > 0.87 else None


def _mask(words: str) -> str:
    return re.sub(r"\d+", "#", " ".join(words.split())).lower()


def _running_heads(lines: Sequence[Line]) -> frozenset[tuple[str, str]]:
    """What stands at the same edge of several pages, figures apart."""
    pages: dict[tuple[str, str], set[int]] = defaultdict(set)
    for line in lines:
        edge = _edge(line)
        if edge:
            pages[edge, _mask(line.words)].add(line.page)
    every = len({line.page for line in lines})
    return frozenset(key for key, seen in pages.items() if len(seen) >= max(2, 0.3 * every))


def _is_running_head(line: Line, heads: frozenset[tuple[str, str]]) -> bool:
    edge = _edge(line)
    if edge is None:
        return False
    words = line.words.strip()
    return (edge, _mask(words)) in heads or (len(words) < 40 and bool(_PAGE_NUMBER.match(words)))


def _page_groups(
    lines: Sequence[Line], heads: frozenset[tuple[str, str]], habits: _Habits
) -> list[_Group]:
    above = [line for line in lines if _is_running_head(line, heads) and _edge(line) == "head"]
    below = [line for line in lines if _is_running_head(line, heads) and _edge(line) == "foot"]
    body = [line for line in lines if not _is_running_head(line, heads)]
    notes = _footnotes(body, habits)
    main = body[: len(body) - len(notes)]
    return [
        *(_Group(lines=(line,), kind=BlockKind.RUNNING_HEAD) for line in above),
        *_paragraphs(main, habits),
        *(replace(group, kind=BlockKind.FOOTNOTE) for group in _paragraphs(notes, habits)),
        *(_Group(lines=(line,), kind=BlockKind.RUNNING_HEAD) for line in below),
    ]


def _footnotes(body: Sequence[Line], habits: _Habits) -> list[Line]:
    """The small lines that end a page, from the first that opens with a note's sign."""
    notes: list[Line] = []
    for line in reversed(body):
        if line.size > 0.93 * habits.size or line.box[1] < 0.4 * line.page_height:
            break
        notes.append(line)
    notes.reverse()
    for index, line in enumerate(notes):
        if re.match(r"\s*(?:\[?\d{1,3}\]?|\*)\s*\S", line.words):
            return notes[index:]
    return []


def _paragraphs(lines: Sequence[Line], habits: _Habits) -> list[_Group]:
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _continues(groups[-1], line, habits):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_Group(lines=tuple(group)) for group in groups]


def _continues(group: Sequence[Line], line: Line, habits: _Habits) -> bool:
    last = group[-1]
    if is_quoted(line.words) != is_quoted(last.words):
        return False
    if starts_with_marker(line.words) and not _only_wraps_at_dash(group, line, habits):
        return False
    if _changes_weight(group, line):
        return False
    if abs(last.size - line.size) > 0.06 * habits.size:
        return False
    step = line.box[3] - last.box[3]
    if not -0.5 * line.size < step < 1.25 * max(habits.leading, 1.15 * line.size):
        return False
    return not _ends_paragraph(group, line, habits)


def _only_wraps_at_dash(group: Sequence[Line], line: Line, habits: _Habits) -> bool:
    """Whether a dash opens a line only because the line before was full."""
    words, last = line.words.lstrip(), group[-1]
    if words[:1] not in "-–—" or group[0].words.lstrip()[:1] == words[:1]:
        return False
    open_ended = not last.words.rstrip().endswith((".", "!", "?", ":", ";", ","))
    return open_ended and habits.right(last) - last.box[2] < _width_of_first_word(line) + 30


def _changes_weight(group: Sequence[Line], line: Line) -> bool:
    last = group[-1]
    if _weight(last) == _weight(line):
        return False
    if _weight(line):
        return not last.runs[-1].bold  # otherwise a bold lead that takes two lines
    return all(_weight(before) for before in group)


def _weight(line: Line) -> bool:
    return is_bold(line.runs)


def _ends_paragraph(group: Sequence[Line], line: Line, habits: _Habits) -> bool:
    first, last = group[0], group[-1]
    if abs(line.box[3] - last.box[3]) < 0.5 * line.size:
        return False  # the same line, told in two stretches
    if len(group) > 1 and line.box[0] < last.box[0] - 4 and starts_with_marker(first.words):
        return True  # back from a list item's indentation
    words = last.words.rstrip()
    space = habits.right(last) - last.box[2] - _width_of_first_word(line)
    if words.endswith((".", "!", "?", ":", ".»", ".”")):
        indented = line.box[0] > last.box[0] + 8 and not starts_with_marker(first.words)
        return space > habits.size or indented
    return space > 0.4 * (habits.right(last) - last.box[0]) and line.words.lstrip()[:1].isupper()


def _width_of_first_word(line: Line) -> float:
    words = line.words.strip()
    first = words.split(maxsplit=1)[0] if words else ""
    return (line.box[2] - line.box[0]) * (len(first) + 1) / max(len(words), 1)


def _continue(before: list[_Group], page: list[_Group], habits: _Habits) -> None:
    """Add a page, joining what its edge cut in two, and putting the edge after it."""
    last = _last_running_text(before)
    first = next((i for i, group in enumerate(page) if group.kind is BlockKind.PARAGRAPH), None)
    if last is not None and first is not None and _runs_on(before[last], page[first], habits):
        before[last] = _Group(lines=before[last].lines + page[first].lines)
        page = [*page[:first], *page[first + 1 :]]
    before += page


def _last_running_text(groups: Sequence[_Group]) -> int | None:
    for index in range(len(groups) - 1, -1, -1):
        if groups[index].kind is BlockKind.PARAGRAPH:
            return index
    return None


def _runs_on(before: _Group, after: _Group, habits: _Habits) -> bool:
    last, first = before.lines[-1], after.lines[0]
    if first.page != last.page + 1 or starts_with_marker(first.words):
        return False
    if _hangs(before, first):
        return True
    alike = _weight(last) == _weight(first) and abs(last.size - first.size) < 0.06 * habits.size
    if not alike or last.words.rstrip().endswith((".", "!", "?", ":", ";", "»", "”")):
        return False
    opening = first.words.lstrip()[:1]
    right = habits.right(last)
    full = last.box[2] > right - 0.2 * (right - last.box[0])
    return opening.islower() or (full and opening.isalnum())


def _hangs(item: _Group, line: Line) -> bool:
    """Whether a line stands where the lines of a list item stand, right of its marker."""
    marked, last = item.lines[0], item.lines[-1]
    hanging = starts_with_marker(marked.words) and last.box[0] > marked.box[0] + 4
    return hanging and abs(line.box[0] - last.box[0]) < 2


def _pieces(groups: Sequence[_Group], habits: _Habits) -> list[Piece]:
    ranks = _heading_ranks(groups, habits)
    indents: list[float] = []
    pieces: list[Piece] = []
    for group in groups:
        runs = _joined(group.lines)
        look = _look(group, habits)
        if group.kind is BlockKind.PARAGRAPH and look in ranks and _may_head(group, habits):
            indents = []
            heading = Piece(kind=BlockKind.HEADING, runs=runs, level=ranks[look])
            pieces.append(with_heading_number(heading))
            continue
        piece = with_marker(Piece(kind=group.kind, runs=runs))
        if piece.kind is BlockKind.LIST_ITEM:
            indents = _indents(indents, group.lines[0].box[0])
            piece = replace(piece, level=len(indents))
        elif piece.kind is BlockKind.PARAGRAPH:
            indents = []
        pieces.append(piece)
    return pieces


def _joined(lines: Sequence[Line]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for line in lines:
        own = list(line.runs)
        own[0] = replace(own[0], text=own[0].text.lstrip())
        own[-1] = replace(own[-1], text=own[-1].text.rstrip())
        runs += [Run(text="\n", bold=own[0].bold, italic=own[0].italic)] if runs else []
        runs += own
    return tuple(runs)


_Look = tuple[float, bool]


def _look(group: _Group, habits: _Habits) -> _Look:
    size = group.lines[0].size
    return (size if size > 1.04 * habits.size else 0.0, _weight(group.lines[0]))


def _is_large(size: float, bold: bool, habits: _Habits) -> bool:  # noqa: FBT001  # a look is a pair
    return size > (1.04 if bold else 1.12) * habits.size


def _may_head(group: _Group, habits: _Habits) -> bool:
    words = group.words
    large = _is_large(*_look(group, habits), habits)
    if len(words) > (300 if large else 150) or not re.search(r"[^\W\d_]{2}", words):
        return False
    return (
        not words.endswith((",", ";"))
        and not is_quoted(words)
        and (large or not words.endswith("."))
    )


def _heading_ranks(groups: Sequence[_Group], habits: _Habits) -> dict[_Look, int]:
    """Which looks are headings, and their level: larger before smaller, bold before light.

    A look that only the first page has, once, is the title: it does not push the others down.
    """
    seen: Counter[_Look] = Counter()
    for group in groups:
        size, bold = _look(group, habits)
        heads = bold or _is_large(size, bold, habits)
        if group.kind is BlockKind.PARAGRAPH and heads and _may_head(group, habits):
            seen[size, bold] += 1
    looks = sorted(seen, reverse=True)
    title = len(looks) > 1 and seen[looks[0]] == 1
    return {look: max(1, rank - title) for rank, look in enumerate(looks, start=1)}


def _indents(indents: Sequence[float], left: float) -> list[float]:
    outer = [indent for indent in indents if indent < left - 5]
    return [*outer, left]
