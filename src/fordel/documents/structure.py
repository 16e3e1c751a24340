"""This file is about the blocks of a document that came as bare lines.

Lines are joined into paragraphs where a writer wrapped them, and told apart by their marks and
by how they stand to each other. What belongs to the letter's frame is named in ``frame``.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fordel.documents.emphasis import emphasised
from fordel.documents.frame import framed, is_key_line, is_page_number
from fordel.documents.headings import is_claim_heading, is_heading, with_bare_headings
from fordel.documents.lines import Line, Mark, lines, width
from fordel.documents.tables import cells
from fordel.model.response import Block, BlockKind, Document
from fordel.model.text import RepairedText, Span

_BY_MARK = {
    Mark.HEADING: BlockKind.HEADING,
    Mark.TABLE: BlockKind.TABLE_CELL,
    Mark.NOTE: BlockKind.FOOTNOTE,
    Mark.BULLET: BlockKind.LIST_ITEM,
}
_CALLS_FOR_MORE = re.compile(
    r"(?i)(?:[,–-]|\b(?:og|eller|i|av|som|at|å|en|et|ei|ein|eit|fra|frå|ved|hos|mellom|når|samt))\Z"
)
_LEADING = re.compile(
    r"(?i)\b(?:om|at|å|er|som|på|for|til|av|følgende|følgjande|slik|blant annet|mellom anna)\W*\Z"
)
_ANSWERS_NUMBER = re.compile(
    r"(?i)(?:(?:svar )?(?:ad|til|på)|spørsmål|spm\.?|sp\.|punkt|pkt\.?|svar)\s*\d{1,2}\s*[.):–-]"
)
_FULL = 0.85
_UNFINISHED_AFTER = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """Lines that belong together, and whether a blank line stands before them."""

    lines: tuple[Line, ...]
    after_blank: bool

    @property
    def head(self) -> Line:
        return self.lines[0]

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end


def structure(document: Document) -> Document:
    """The document with its blocks found, and those of the letter's frame named.

    Blocks that the reader found from the file's own format are kept; only their kinds are
    refined.
    """
    blocks = document.blocks or _found(document.text)
    texts = [_shown(document.text, block) for block in blocks]
    if document.blocks:
        blocks = with_bare_headings(blocks, texts)
    marks = [_mark(document, block) for block in blocks]
    return replace(document, blocks=framed(blocks, texts, marks))


def _found(text: RepairedText) -> tuple[Block, ...]:
    """The blocks of a plain text, in the order of the text."""
    found = lines(text.text)
    stretches = _joined(text.text, found)
    kinds = _kinds(text.text, stretches)
    blocks: list[Block] = []
    for stretch, kind in zip(stretches, kinds, strict=True):
        blocks.extend(_blocks(text, stretch, kind))
    return tuple(blocks)


def _mark(document: Document, block: Block) -> str:
    marker = block.marker
    return document.received[marker.start : marker.end].strip() if marker else ""


def _shown(text: RepairedText, block: Block) -> str:
    start, end = text.repaired(block.start, block.end)
    return text.text[start:end]


def _joined(text: str, found: Sequence[Line]) -> list[_Stretch]:
    """The lines put together into stretches; rules and blank lines only part them."""
    room = width(found)
    stretches: list[list[Line]] = []
    blanks: list[bool] = []
    blank = True
    for line in found:
        if line.mark in (Mark.BLANK, Mark.RULE) or is_page_number(text[line.first : line.end]):
            blank = True
            continue
        if stretches and _continues(text, stretches[-1], line, blank=blank, room=room):
            stretches[-1].append(line)
        elif broken := _broken_off(text, stretches, line):
            del stretches[broken + 1 :], blanks[broken + 1 :]
            stretches[broken].append(line)
        else:
            stretches.append([line])
            blanks.append(blank)
        blank = False
    return [
        _Stretch(lines=tuple(group), after_blank=after)
        for group, after in zip(stretches, blanks, strict=True)
    ]


def _broken_off(text: str, stretches: Sequence[Sequence[Line]], line: Line) -> int | None:
    """Which stretch a line goes on with, where notes at the foot of a page broke a sentence."""
    at = len(stretches) - 1
    while at >= 0 and stretches[at][0].mark is Mark.NOTE:
        at -= 1
    if at < 1 or at == len(stretches) - 1 or line.mark is not Mark.NONE or line.depth:
        return None
    last = stretches[at][-1]
    before = text[last.start : last.end]
    if last.mark is Mark.TABLE or stretches[at][0].mark is Mark.HEADING or len(before) < 40:
        return None
    goes_on = text[line.start].islower() and _is_open(before)
    return at if goes_on or _CALLS_FOR_MORE.search(before) else None


def _continues(
    text: str, group: Sequence[Line], line: Line, *, blank: bool, room: int | None
) -> bool:
    """Whether a line goes on with the words of the lines before it."""
    last = group[-1]
    if last.depth != line.depth:
        return False
    if Mark.TABLE in (last.mark, line.mark):
        return last.mark is line.mark and not blank
    before, after = text[last.start : last.end], text[line.start : line.end]
    if not after or not before or group[0].mark is Mark.HEADING or _opens_anew(before, after):
        return False
    if line.mark is not Mark.NONE and not _only_looks_marked(before, line, last, room, text):
        return False
    lowercase = after[0].islower() or after[0] in ",;)"
    if blank:
        least = (room or 60) * _UNFINISHED_AFTER
        full = room is not None or bool(_CALLS_FOR_MORE.search(before))
        return lowercase and _is_open(before) and full and len(before) > least
    if _is_indented(group[0], line):
        return True
    if room is None:
        return lowercase and (len(before) > 50 or bool(_CALLS_FOR_MORE.search(before)))
    return last.width + 1 + len(after.split(None, 1)[0]) > room * _FULL


def _opens_anew(before: str, after: str) -> bool:
    """Whether a line states a fact of the letter or says which question it answers."""
    return is_key_line(after) or (bool(_ANSWERS_NUMBER.match(after)) and not _is_open(before))


def _is_indented(first: Line, line: Line) -> bool:
    """Whether a line stands under the words of a list item."""
    item = first.mark in (Mark.BULLET, Mark.NUMBER)
    return item and line.mark is Mark.NONE and line.indent > first.indent + 1


def _only_looks_marked(before: str, line: Line, last: Line, room: int | None, text: str) -> bool:
    """Whether a number or dash came first in a line only because the line was wrapped."""
    if room is None or line.depth != last.depth or not _is_open(before):
        return False
    if last.width < room * _FULL - 4:
        return False
    if line.mark is Mark.BULLET:
        return line.label in "-–—+" and text[line.start : line.start + 1].islower()
    return line.mark is Mark.NUMBER and not line.label.strip("(.):").isalpha()


def _is_open(text: str) -> bool:
    """Whether the words call for more: no mark ends them."""
    return not text.rstrip("*_)]»”\"' ").endswith((".", "!", "?", ":", ";", "…"))


def _kinds(text: str, stretches: Sequence[_Stretch]) -> list[BlockKind]:
    """What each stretch is, judged by its mark, its words and its neighbours."""
    kinds: list[BlockKind] = []
    counted: dict[str, tuple[int, BlockKind]] = {}
    for at, stretch in enumerate(stretches):
        following = stretches[at + 1] if at + 1 < len(stretches) else None
        if _is_bare_item(text, stretches, kinds, at) or _goes_on(stretches, kinds, at):
            kinds.append(BlockKind.LIST_ITEM)
        else:
            kind = _kind(text, stretch, following)
            kinds.append(_in_count(text, stretch, following, kind, counted))
        if (number := _number(stretch)) is not None:
            counted[stretch.head.shape] = number, kinds[-1]
    return kinds


def _number(stretch: _Stretch) -> int | None:
    """The whole number that stands before a stretch, if one does."""
    bare = stretch.head.label.strip("(.): ")
    return int(bare) if stretch.head.mark is Mark.NUMBER and bare.isdecimal() else None


def _in_count(
    text: str,
    stretch: _Stretch,
    following: _Stretch | None,
    kind: BlockKind,
    counted: Mapping[str, tuple[int, BlockKind]],
) -> BlockKind:
    """What a numbered stretch is, seen in the count that it goes on with or breaks.

    Paragraphs may be counted on from chapter to chapter, and a few words that lead to a list may
    be one in a count of paragraphs.
    """
    if following is None or stretch.head.mark is not Mark.NUMBER or stretch.head.depth:
        return kind
    number, after = _number(stretch), _number(following)
    words = text[stretch.start : stretch.end]
    last, was = counted.get(stretch.head.shape, (None, kind))
    if kind is BlockKind.HEADING and number and last == number - 1 and was is BlockKind.LIST_ITEM:
        lettered = following.head.mark is Mark.NUMBER and following.head.shape != stretch.head.shape
        return BlockKind.PARAGRAPH if lettered and words.endswith(":") else kind
    beyond = counted.get(following.head.shape, (None, kind))[0]
    goes_on = (
        after is not None and beyond == after - 1 and stretch.head.shape != following.head.shape
    )
    after_words = text[following.start : following.end]
    if goes_on and is_heading(words, following=after_words, numbered=True):
        return BlockKind.HEADING
    return kind


def _kind(text: str, stretch: _Stretch, following: _Stretch | None) -> BlockKind:
    """What a stretch is, judged by its mark and by what follows."""
    head = stretch.head
    if head.depth:
        return BlockKind.QUOTED
    if head.mark in _BY_MARK:
        return _BY_MARK[head.mark]
    words = text[stretch.start : stretch.end]
    after = text[following.start : following.end] if following else ""
    if words.rstrip("*_ ").endswith(":") and _introduces(words, following):
        return BlockKind.PARAGRAPH
    if head.mark is Mark.NUMBER:
        heads = is_heading(words, following=after, numbered=True)
        return BlockKind.HEADING if heads and _opens(stretch, following) else BlockKind.LIST_ITEM
    if len(stretch.lines) <= 2 and is_heading(words, following=after, numbered=False):
        return BlockKind.HEADING
    if _stands_alone(text, stretch, following) and is_claim_heading(words):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _stands_alone(text: str, stretch: _Stretch, following: _Stretch | None) -> bool:
    """Whether one line has room on both sides and finished text under it."""
    if following is None or not (stretch.after_blank and following.after_blank):
        return False
    under = text[following.start : following.end]
    marked = following.head.mark in (Mark.BULLET, Mark.NUMBER)
    return len(stretch.lines) == 1 and (marked or not _is_open(under)) and not following.head.depth


def _introduces(words: str, following: _Stretch | None) -> bool:
    """Whether words that end in a colon lead to a list and do not only name it."""
    listed = following is not None and following.head.mark in (Mark.BULLET, Mark.NUMBER)
    return listed and (len(words.split()) > 3 or bool(_LEADING.search(words)))


def _goes_on(stretches: Sequence[_Stretch], kinds: Sequence[BlockKind], at: int) -> bool:
    """Whether a numbered line is the next item of the list right above it."""
    head = stretches[at].head
    if not at or head.mark is not Mark.NUMBER or stretches[at].after_blank or head.depth:
        return False
    return kinds[at - 1] is BlockKind.LIST_ITEM and stretches[at - 1].head.shape == head.shape


def _opens(stretch: _Stretch, following: _Stretch | None) -> bool:
    """Whether what follows a numbered line lies under it and is not the next in the list."""
    if following is None:
        return False
    head, after = stretch.head, following.head
    if after.mark is not Mark.NUMBER or after.level > head.level:
        return True
    return after.shape != head.shape and after.label.strip("(.):").lower() in ("1", "a", "i")


def _is_bare_item(
    text: str, stretches: Sequence[_Stretch], kinds: Sequence[BlockKind], at: int
) -> bool:
    """Whether a line stands in a list whose items have no marks of their own."""
    stretch = stretches[at]
    if not at or stretch.head.mark is not Mark.NONE or stretch.head.depth:
        return False
    if len(stretch.lines) > 1 or text[stretch.start : stretch.end].endswith(":"):
        return False
    before = stretches[at - 1]
    if _is_bare(before, kinds[at - 1]) and not stretch.after_blank:
        return True
    following = stretches[at + 1] if at + 1 < len(stretches) else None
    introduced = text[before.start : before.end].rstrip("* ").endswith(":")
    return (
        introduced
        and before.head.mark is Mark.NONE
        and following is not None
        and not following.after_blank
        and following.head.mark is Mark.NONE
        and not following.head.depth
    )


def _is_bare(stretch: _Stretch, kind: BlockKind) -> bool:
    return kind is BlockKind.LIST_ITEM and stretch.head.mark is Mark.NONE


def _blocks(text: RepairedText, stretch: _Stretch, kind: BlockKind) -> list[Block]:
    """The blocks of one stretch, in the coordinates of the text as received."""
    if kind is BlockKind.TABLE_CELL:
        return cells(text, stretch.lines)
    if stretch.end <= stretch.start:
        return []
    start, end = text.received(stretch.start, stretch.end)
    head = stretch.head
    marker = Span(start=head.first, end=head.start) if head.first < head.start else None
    if marker:
        begin, stop = text.received(marker.start, marker.end)
        marker = Span(start=begin, end=min(stop, start)) if begin < min(stop, start) else None
    bold, italic = emphasised(text, stretch.start, stretch.end)
    return [
        Block(
            kind=kind,
            start=start,
            end=end,
            level=_level(stretch, kind),
            marker=marker,
            bold=bold,
            italic=italic,
        )
    ]


def _level(stretch: _Stretch, kind: BlockKind) -> int:
    head = stretch.head
    if kind is BlockKind.LIST_ITEM:
        return 1 + min(head.indent // 2, 4)
    return head.level if kind is BlockKind.HEADING else 0
