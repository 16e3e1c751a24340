"""This file is about DOCX: paragraphs, tables, notes, heads and feet, in the order one reads.

Elements are known by their local names, so that both dialects of the format are read alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from fordel.documents.limits import Limits, ensure_characters
from fordel.documents.markers import typed_structure
from fordel.documents.packages import (
    Package,
    attribute,
    child,
    children,
    is_package,
    local,
    members,
    number,
    open_package,
)
from fordel.documents.pieces import Piece, Reading, Run, compose
from fordel.documents.word_styles import Styles, is_on
from fordel.errors import InputError
from fordel.model.response import BlockKind

_DELETED = frozenset({"del", "moveFrom"})
_PASSED_OVER = frozenset({"instrText", "delText", "Fallback", "rPr", "pPr", "fldData", "ruby"})
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\xad"}
_TEXTS = frozenset({"t", "sym", *_SIGNS})


def is_docx(data: bytes, _name: str) -> bool:
    """Whether the content is a text document of Word's newer formats."""
    return is_package(data) and any(_is_main(member) for member in members(data))


def _is_main(member: str) -> bool:
    return member.startswith("word/document") and member.endswith(".xml")


def read_docx(data: bytes, name: str, limits: Limits) -> Reading:
    """Text with the structure its writer gave it, or meant by bold and numbers typed by hand."""
    package = open_package(data, name, limits)
    main = min(member for member in package.members if _is_main(member))
    root = package.xml(main)
    body = child(root, "body")
    if body is None:
        raise InputError(
            "F127",
            "The document has no text part.",
            where=f"{name}: {main}",
            hint="Open it in Word, save it again, or send a PDF.",
        )
    letter = _Letter(Styles.of(package))
    pieces = [*letter.blocks(body), *_notes(package, letter)]
    heads = _edges(package, letter, "header")
    feet = _edges(package, letter, "footer")
    pieces = [*heads, *typed_structure(pieces), *feet]
    ensure_characters(sum(len(piece.words) for piece in pieces), name, limits)
    reading = compose(pieces)
    pages = letter.page if letter.page > 1 else None
    places = reading.places if pages else ()
    return replace(reading, pages=pages, places=places, notices=_notices(package, letter))


def _notes(package: Package, letter: "_Letter") -> list[Piece]:
    pieces: list[Piece] = []
    for member, tag in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
        real = [
            note
            for note in children(package.xml(member), tag)
            if attribute(note, "type") in {None, "normal"}
        ]
        for count, note in enumerate(real, start=1):
            found = [replace(piece, kind=BlockKind.FOOTNOTE) for piece in letter.blocks(note)]
            pieces += [replace(piece, marker=str(count)) for piece in found[:1]] + found[1:]
    return pieces


def _edges(package: Package, letter: "_Letter", edge: str) -> list[Piece]:
    """What stands above or below every page, each text once."""
    pieces: dict[str, Piece] = {}
    for member in sorted(package.members):
        if member.startswith(f"word/{edge}") and member.endswith(".xml"):
            root = package.xml(member)
            for piece in letter.blocks(root) if root is not None else ():
                plain = Piece(kind=BlockKind.RUNNING_HEAD, runs=piece.runs)
                pieces.setdefault(" ".join(piece.words.split()), plain)
    return list(pieces.values())


def _notices(package: Package, letter: "_Letter") -> tuple[str, ...]:
    notices: list[str] = []
    if letter.left_out["deleted"]:
        notices.append("Tekst som er slettet med sporede endringer, er ikke tatt med.")
    if letter.left_out["hidden"]:
        notices.append("Skjult tekst er ikke tatt med.")
    if "word/comments.xml" in package.members:
        notices.append("Merknader i margen er ikke tatt med.")
    return tuple(notices)


@dataclass(slots=True)
class _Letter:
    """What must be remembered from one paragraph to the next."""

    styles: Styles
    page: int = 1
    left_out: dict[str, bool] = field(default_factory=lambda: {"deleted": False, "hidden": False})

    def blocks(self, parent: etree._Element) -> Iterator[Piece]:
        """The paragraphs and tables inside an element."""
        for element in parent:
            tag = local(element)
            if tag == "p":
                yield from self.paragraph(element)
            elif tag == "tbl":
                yield from self.table(element)
            elif tag in _DELETED:
                self.left_out["deleted"] = True
            elif tag not in _PASSED_OVER and tag != "sectPr":
                yield from self.blocks(element)

    def paragraph(self, element: etree._Element) -> Iterator[Piece]:
        """One paragraph, and after it the text boxes that hang on it."""
        boxes: list[etree._Element] = []
        look = self.styles.paragraph(element)
        runs = tuple(self._runs(element, boxes, Run(text="", bold=look.bold, italic=look.italic)))
        if any(run.text.strip() for run in runs):
            marker = self.styles.marker(look)
            yield Piece(kind=look.kind, level=look.level, marker=marker, runs=runs)
        for box in boxes:
            yield from self.blocks(box)

    def _runs(
        self, parent: etree._Element, boxes: list[etree._Element], look: Run
    ) -> Iterator[Run]:
        for element in parent:
            tag = local(element)
            if tag == "r" and is_on(child(element, "rPr", "vanish")):
                self.left_out["hidden"] = True
            elif tag in _DELETED:
                self.left_out["deleted"] = True
            elif tag == "txbxContent":
                boxes.append(element)
            elif tag in _TEXTS:
                yield replace(look, text=_text(element, tag), page=self.page)
            elif tag not in _PASSED_OVER:
                self.page += tag == "lastRenderedPageBreak"
                inner = self.styles.run(element, look) if tag == "r" else look
                yield from self._runs(element, boxes, inner)

    def table(self, element: etree._Element) -> Iterator[Piece]:
        """Its cells, row by row; a table of one column is only a frame around paragraphs."""
        rows = [
            [cell for cell in _inside(row, "tc") if not _is_continued(cell)]
            for row in _inside(element, "tr")
        ]
        framed = max((len(row) for row in rows), default=0) < 2
        for at, row in enumerate(rows):
            column = 0
            for cell in row:
                for piece in self.blocks(cell):
                    yield piece if framed else _in_cell(piece, at, column)
                column += max(1, number(attribute(child(cell, "tcPr", "gridSpan"), "val"), 1))


def _in_cell(piece: Piece, row: int, column: int) -> Piece:
    kind = BlockKind.TABLE_CELL if piece.kind is BlockKind.PARAGRAPH else piece.kind
    return replace(piece, kind=kind, row=row, column=column)


def _inside(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    for element in parent:
        if local(element) == tag:
            yield element
        elif local(element) in {"sdt", "sdtContent", "customXml", "ins"}:
            yield from _inside(element, tag)


def _is_continued(cell: etree._Element) -> bool:
    merged = child(cell, "tcPr", "vMerge")
    return merged is not None and attribute(merged, "val") in {None, "continue"}


def _text(element: etree._Element, tag: str) -> str:
    if tag == "t":
        return element.text or ""
    if tag == "br" and attribute(element, "type") in {"page", "column"}:
        return ""
    if tag == "sym":
        code = attribute(element, "char") or ""
        hexadecimal = len(code) <= 4 and all(sign in "0123456789abcdefABCDEF" for sign in code)
        return chr(int(code, 16)) if code and hexadecimal else ""
    return _SIGNS[tag]
