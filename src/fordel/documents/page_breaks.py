"""This file is about what pages leave in a text: heads, feet, page numbers and broken sentences."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fordel.documents.edits import Edit

REPEATED = 3
"""A head or foot must stand on this many pages before it is taken out."""
LINES_BETWEEN = 8
"""Bare numbers that follow each other more closely are a list or a table."""

_PAGE_NUMBER = re.compile(
    r"(?i)(?:.*\W)?(?:side|s\.|page|p\.)\s*(?P<page>\d+)(?:\s*(?:av|of|/)\s*\d+)?\W*"
    r"|[-–]?\s*(?P<bare>\d{1,3})\s*[-–]?|(?P<share>\d{1,3})\s*(?:/|av|of)\s*\d{1,3}"
)
_SENTENCE_END = '.:;?!»"”'
_OPENS_ITEM = re.compile(r"[a-z]\)|[a-z]\.\s|[ivx]+[.)]\s")


@dataclass(frozen=True, slots=True)
class PageEdit:
    """One edit at a page break, and whether it takes out a head or foot."""

    edit: Edit
    takes_out: bool


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    at_break: bool
    """Whether a form feed, or an end of the text, stands just before or after."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def page_edits(text: str) -> tuple[PageEdit, ...]:
    """Heads, feet and page numbers to take out, and sentences to join over the break."""
    lines = _lines(text)
    taken = _page_numbers(lines)
    taken |= _repeated_beside(lines, taken)
    return tuple(_edits(text, lines, taken))


def _lines(text: str) -> list[_Line]:
    found = [(match.start(), match.group()) for match in re.finditer(r"[^\n\f]+", text)]
    found = [(start, words) for start, words in found if words.strip()]
    ends = [start + len(words) for start, words in found]
    starts = [start for start, _ in found]
    gaps = ["\f"]
    gaps += [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
    gaps += ["\f"]
    return [
        _Line(
            start + len(words) - len(words.lstrip()),
            words.strip(),
            "\f" in gaps[at] or "\f" in gaps[at + 1],
        )
        for at, (start, words) in enumerate(found)
    ]


def _page_numbers(lines: Sequence[_Line]) -> set[int]:
    """The lines that count pages: same words, and a number that rises from page to page."""
    groups: dict[str, list[tuple[int, int, bool]]] = defaultdict(list)
    for at, line in enumerate(lines):
        number = _number(line)
        if number is not None:
            shape = re.sub(r"\d+", "#", line.text)
            groups[shape].append((at, number, bool(re.fullmatch(r"\W*\d+\W*", line.text))))
    taken: set[int] = set()
    for group in groups.values():
        numbers = [number for _, number, _ in group]
        rises = all(a < b <= a + 2 for a, b in itertools.pairwise(numbers))
        if len(group) >= REPEATED and rises and _are_apart(group):
            taken.update(at for at, _, _ in group)
    return taken


def _number(line: _Line) -> int | None:
    match = _PAGE_NUMBER.fullmatch(line.text) if len(line.text) < 120 else None
    if match:
        return int(match["page"] or match["bare"] or match["share"])
    last = re.search(r"(\d{1,3})\W*$", line.text)
    return int(last[1]) if last and line.at_break and len(line.text) < 120 else None


def _are_apart(group: Sequence[tuple[int, int, bool]]) -> bool:
    """Bare numbers must stand a page apart; "side 2" may stand anywhere."""
    places = [at for at, _, bare in group if bare]
    return all(b - a >= LINES_BETWEEN for a, b in itertools.pairwise(places))


def _repeated_beside(lines: Sequence[_Line], numbers: set[int]) -> set[int]:
    """The lines without a number that stand beside one, or beside a form feed, on most pages."""
    groups: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        beside = line.at_break or any(at + step in numbers for step in (-2, -1, 1, 2))
        if beside and at not in numbers and _may_be_head(line.text):
            groups[line.text].append(at)
    return {at for group in groups.values() if len(group) >= REPEATED for at in group}


def _may_be_head(line: str) -> bool:
    """Whether a line that returns may be a head and not a sentence that is said again."""
    return len(line.split()) <= 10 and line[-1] not in _SENTENCE_END + "," and not line[0].islower()


def _edits(text: str, lines: Sequence[_Line], taken: set[int]) -> Iterator[PageEdit]:
    kept = [at for at in range(len(lines)) if at not in taken]
    for left, right in itertools.pairwise(kept):
        start, end = lines[left].end, lines[right].start
        takes_out = right - left > 1
        joins = _runs_on(lines[left].text, lines[right].text)
        if takes_out or (joins and "\f" in text[start:end]):
            after = "\n" if joins else "\n\n"
            yield PageEdit(Edit(start=start, end=end, after=after), takes_out)
    yield from _outer(text, lines, kept)


def _outer(text: str, lines: Sequence[_Line], kept: Sequence[int]) -> Iterator[PageEdit]:
    """The foot of the last page; a head before the first line stays, for it may be the sender."""
    if kept and kept[-1] < len(lines) - 1:
        yield PageEdit(Edit(start=lines[kept[-1]].end, end=len(text), after="\n"), takes_out=True)


def _runs_on(before: str, after: str) -> bool:
    """Whether a sentence plainly goes on after the break."""
    return before[-1] not in _SENTENCE_END and after[0].islower() and not _OPENS_ITEM.match(after)
