"""This file is about the decision basis as a tree of values: what it says, and what that rests on.

Every form (web page, PDF, Word, spreadsheet, package) is made from this one tree. A sentence with
a number carries what it rests on; a form turns that into a link or a note.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.model.appraisal import Grade, Truth

BlockId = NewType("BlockId", str)
"""Names a block for good: stable from one version of the report to the next."""


_MOST_ON_PAPER = 30


class Basing(StrEnum):
    """What kind of thing a claim can rest on (norsk: grunnlagstype)."""

    STATEMENT = "statement"
    DATA = "data"
    ASSUMPTION = "assumption"
    REGISTER = "register"
    COMPUTED = "computed"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """One thing that a claim rests on: a statement, a row of data, an assumption (norsk: belegg).

    ``id`` names it within its kind; it is found under that name in the chapter on sources.
    """

    kind: Basing
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, put together from counts, codes and fixed texts (norsk: setning).

    A sentence with a number has at least one ref, and says how the number was come by.
    """

    text: str
    refs: tuple[Ref, ...] = ()
    truth: Truth | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Sentences read together (norsk: avsnitt)."""

    id: BlockId
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A list of sentences; ``ordered`` where the order means something (norsk: punktliste)."""

    id: BlockId
    points: tuple[Sentence, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table (norsk: kolonne). ``numeric`` columns stand to the right."""

    name: str
    unit: str = ""
    numeric: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What one respondent wants in one cell (norsk: merke). ``strength`` is must, wish or may."""

    sign: str
    meaning: str
    strength: str
    conditional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Datum:
    """What stands in a cell: the text, the number behind it, what it rests on (norsk: celle).

    ``marks`` say the same as the text to forms that can draw them, and ``meaning`` says it to
    those who listen.
    """

    text: str
    value: float | None = None
    refs: tuple[Ref, ...] = ()
    marks: tuple[Mark, ...] = ()
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; the first column names the rows (norsk: tabell).

    ``name`` is short and plain, for the sheet of a workbook. ``groups`` are headings over some
    rows: the number of the first of them, from nought. ``legend`` says what signs mean.
    """

    id: BlockId
    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Datum, ...], ...]
    note: str = ""
    refs: tuple[Ref, ...] = ()
    groups: tuple[tuple[int, str], ...] = ()
    legend: tuple[tuple[str, str], ...] = ()

    def heading(self, row: int) -> str:
        """The heading that stands over this row, if one does."""
        return dict(self.groups).get(row, "")

    def group(self, row: int) -> str:
        """The heading that the row stands under, if any."""
        return next((name for at, name in reversed(self.groups) if at <= row), "")

    def row_names(self) -> tuple[str, ...]:
        """The name of each row, those that bear the same one told apart."""
        return apart([row[0].text for row in self.rows])

    def column_names(self) -> tuple[str, ...]:
        """The name of each column, those that bear the same one told apart."""
        return apart([column.name for column in self.columns])

    def under(self) -> str:
        """What stands under the table: the note and what the signs mean."""
        signs = "; ".join(f"{sign} = {meaning}" for sign, meaning in self.legend)
        return " ".join(each for each in (self.note, f"{signs}." if signs else "") if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing with what it shows in words (norsk: figur)."""

    id: BlockId
    caption: str
    alt: str
    svg: str
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """An exact slice of an answer, personal data masked (norsk: sitat).

    ``before`` and ``after`` are the words around it, for forms that can open them. ``place`` is
    where in the answer it stands. ``codes`` say how it was read. ``received`` is the text before
    its spacing was mended, where it was. There is no ref where the quote
    is sent back to whoever wrote it.
    """

    id: BlockId
    text: str
    respondent: str
    place: str
    ref: Ref | None
    before: str = ""
    after: str = ""
    codes: tuple[str, ...] = ()
    by_machine: bool = False
    received: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the reader must not miss (norsk: merknad)."""

    id: BlockId
    text: Sentence


Block = Paragraph | Points | Grid | Picture | Quoted | Notice
"""What a chapter is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A heading, what stands under it, and its parts (norsk: kapittel).

    ``folded`` parts are looked up rather than read: a web page may close them. Print holds them
    open, but very many of them not at all: then it says where they are.
    """

    id: BlockId
    title: str
    blocks: tuple[Block, ...] = ()
    parts: tuple["Chapter", ...] = ()
    folded: bool = False

    @property
    def on_paper(self) -> bool:
        """Whether print holds the parts too; it does not where there are very many to look up."""
        return len(self.parts) <= _MOST_ON_PAPER or not all(each.folded for each in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """What a ref points to, as the reader finds it (norsk: kildeoppføring).

    ``details`` are lines such as the exact words, the row, the date, the licence, the range.
    """

    ref: Ref
    title: str
    details: tuple[str, ...] = ()
    url: str = ""
    licence: str = ""
    dated: date | None = None
    grade: Grade | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The decision basis, in reading order (norsk: beslutningsgrunnlag).

    ``facts`` are the lines of the title page. ``made_on`` is the day it was made, handed in.
    ``kind`` is what it is called where it is not the whole basis, such as a letter back.
    """

    title: str
    language: str
    made_on: date
    facts: tuple[tuple[str, str], ...]
    chapters: tuple[Chapter, ...]
    sources: tuple[SourceEntry, ...]
    kind: str = ""

    def blocks(self) -> Iterator[Block]:
        """Every block in reading order."""
        for chapter in self.chapters:
            yield from _blocks(chapter)


def numbered(chapters: Sequence[Chapter]) -> dict[BlockId, str]:
    """The numbers of the chapters and of their parts, three deep."""
    found: dict[BlockId, str] = {}
    for one, chapter in enumerate(chapters, start=1):
        found[chapter.id] = f"{one}"
        for two, part in enumerate(chapter.parts, start=1):
            found[part.id] = f"{one}.{two}"
            for three, each in enumerate(part.parts, start=1):
                found[each.id] = f"{one}.{two}.{three}"
    return found


def apart(names: Sequence[str]) -> tuple[str, ...]:
    """The names, those that come again with their number behind them."""
    counts: dict[str, int] = {}
    found = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        found.append(name if counts[name] == 1 else f"{name} ({counts[name]})")
    return tuple(found)


def _blocks(chapter: Chapter) -> Iterator[Block]:
    yield from chapter.blocks
    for part in chapter.parts:
        yield from _blocks(part)


def own_refs(grid: Grid, datum: Datum) -> tuple[Ref, ...]:
    """What a cell rests on beyond what the whole table rests on, which is said once."""
    return tuple(ref for ref in datum.refs if ref not in grid.refs)


def groups_of(block: Block) -> Iterator[tuple[Ref, ...]]:
    """What each sentence, cell or drawing of a block rests on, in reading order."""
    match block:
        case Paragraph(sentences=sentences) | Points(points=sentences):
            yield from (each.refs for each in sentences)
        case Grid():
            yield block.refs
            yield from (own_refs(block, cell) for row in block.rows for cell in row)
        case Picture():
            yield block.refs
        case Quoted():
            yield (block.ref,) if block.ref else ()
        case Notice():
            yield block.text.refs


def refs_of(block: Block) -> tuple[Ref, ...]:
    """Everything that a block rests on, each once, in reading order."""
    return tuple(dict.fromkeys(ref for group in groups_of(block) for ref in group))


def numbers_of(block: Block) -> Iterator[tuple[Ref, ...]]:
    """What each number in a column of numbers rests on; there the number itself is the link."""
    if isinstance(block, Grid):
        for row in block.rows:
            for column, datum in zip(block.columns, row, strict=True):
                if column.numeric:
                    yield own_refs(block, datum)
