"""This file is about the parts of one letter: its blocks, as one reads them."""

import re
from dataclasses import dataclass

from fordel.model.response import Block, BlockKind, Document, Response

CODED_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A block of the letter in the repaired text (norsk: tekstdel).

    ``start`` and ``end`` are positions in the repaired text; ``label`` is the list marker or
    heading number. ``lead`` and ``intro`` are the label and the column head of a table cell; a
    part that is ``whole`` is one unit, whatever stops it holds. ``bold_end`` is where bold words
    at the start end.
    """

    kind: BlockKind
    start: int
    end: int
    text: str
    label: str = ""
    level: int = 0
    row: int | None = None
    column: int | None = None
    lead: str = ""
    intro: str = ""
    whole: bool = False
    bold_end: int = 0

    @property
    def number(self) -> int | None:
        """The whole number of the marker, if it is one."""
        bare = self.label.strip("().: \t*>")
        bare = bare.removesuffix(".0")
        return int(bare) if bare.isdecimal() and len(bare) < 3 else None


def parts(document: Document, response: Response) -> tuple[Part, ...]:
    """The blocks that lie within the response, in order."""
    found = []
    for block in document.blocks:
        if block.end <= response.start or block.start >= response.end:
            continue
        received = max(block.start, response.start), min(block.end, response.end)
        start, end = document.text.repaired(*received)
        label = ""
        if block.marker:
            label = document.received[block.marker.start : block.marker.end].strip()
        text = document.text.text[start:end]
        if text.strip():
            found.append(
                Part(
                    kind=block.kind,
                    start=start,
                    end=end,
                    text=text,
                    label=label,
                    level=block.level,
                    row=block.row,
                    column=block.column,
                    bold_end=_bold_end(document, block, start),
                )
            )
    return tuple(found)


def _bold_end(document: Document, block: Block, start: int) -> int:
    """Where bold words at the start of a block end in its text, with the marks that end them."""
    if not block.bold or block.bold[0].start > block.start + 2:
        return 0
    end = document.text.repaired(block.bold[0].start, block.bold[0].end)[1]
    if block.bold[0].start > block.start:
        end += 2
    return max(0, end - start) if block.bold[0].end < block.end - 2 else 0


def plain(text: str) -> str:
    """The words on one line, without quotation marks of e-mail, emphasis and notes."""
    if _MARKED.search(text):
        text = _MARKS.sub(" ", _NOTES.sub(_gap, text))
    return " ".join(text.split())


def _gap(note: re.Match[str]) -> str:
    """A blank where notes broke a sentence, nothing where only their number stood."""
    return " " if "\n" in note.group() else ""


_MARKED = re.compile(r"[*_#<>\[]")
_NOTES = re.compile(
    r"\s*\n\s*(?:[-_*]{3,}\s*\n\s*)?(?:(?:<sup>\w{1,3}</sup>|\[\^\w{1,8}\]:)[^\n]*(?:\n\s*|\Z))+"
    r"|<sup>\w{1,3}</sup>|\[\^\w{1,8}\]"
)
_MARKS = re.compile(r"\n[ \t]*(?:>[ \t]?)+|\*\*|__|(?<!\w)[*_]|[*_](?!\w)|^#+ ")
