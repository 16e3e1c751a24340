"""This file is about ODT: paragraphs, lists, tables, notes, heads and feet."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree

from fordel.documents.limits import Limits, ensure_characters
from fordel.documents.markers import typed_structure
from fordel.documents.odt_styles import OUTLINE, Styles, descendants
from fordel.documents.packages import (
    Package,
    attribute,
    child,
    is_package,
    local,
    members,
    number,
    open_package,
)
from fordel.documents.pieces import Piece, Reading, Run, compose
from fordel.errors import InputError
from fordel.model.response import BlockKind

_PASSED_OVER = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls", "ruby-text"}
    | {"bookmark", "bookmark-start", "bookmark-end", "table-of-content-source", "title", "desc"}
)
_SIGNS = {"tab": "\t", "line-break": "\n"}
_SPACES = re.compile(r"[ \t\r\n]+")


def is_odt(data: bytes, _name: str) -> bool:
    """Whether the content is an OpenDocument text."""
    if not is_package(data):
        return False
    return data[30:90].startswith(b"mimetypeapplication/vnd.oasis.opendocument.text") or (
        {"content.xml", "META-INF/manifest.xml"} <= members(data)
        and b"mimetypeapplication/vnd.oasis.opendocument." not in data[30:90]
    )


def read_odt(data: bytes, name: str, limits: Limits) -> Reading:
    """Text with the structure its writer gave it, or meant by bold and numbers typed by hand."""
    package = open_package(data, name, limits)
    _ensure_unlocked(package)
    content, styles = package.xml("content.xml"), package.xml("styles.xml")
    body = child(content, "body", "text")
    if body is None:
        raise InputError(
            "F128",
            "The document has no text part.",
            where=f"{name}: content.xml",
            hint="Open it in the program that made it, save it again, or send a PDF.",
        )
    letter = _Letter(Styles.of(styles, content))
    pieces = list(letter.blocks(body))
    pieces = typed_structure([*pieces, *letter.notes])
    heads, feet = _edges(letter, styles, "header"), _edges(letter, styles, "footer")
    ensure_characters(sum(len(piece.words) for piece in pieces), name, limits)
    reading = compose([*heads, *pieces, *feet])
    pages = letter.page if letter.page > 1 else None
    places = reading.places if pages else ()
    return replace(reading, pages=pages, places=places, notices=tuple(letter.notices))


def _ensure_unlocked(package: Package) -> None:
    if "encryption-data" in package.text("META-INF/manifest.xml"):
        raise InputError(
            "F129",
            "The document is locked with a password.",
            where=package.name,
            hint="Open it with the password and save it without, or ask the sender for a PDF.",
        )


def _edges(letter: "_Letter", styles: etree._Element | None, edge: str) -> list[Piece]:
    """What stands above or below every page, each text once."""
    pieces: dict[str, Piece] = {}
    for found in descendants(child(styles, "master-styles"), edge):
        for piece in letter.blocks(found):
            plain = Piece(kind=BlockKind.RUNNING_HEAD, runs=piece.runs)
            pieces.setdefault(" ".join(piece.words.split()), plain)
    return list(pieces.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What stands around a paragraph."""

    list_name: str | None = None
    depth: int = 0
    marked: bool = False
    contents: bool = False


@dataclass(slots=True)
class _Letter:
    """What must be remembered from one paragraph to the next."""

    styles: Styles
    page: int = 1
    notes: list[Piece] = field(default_factory=list)
    notices: dict[str, None] = field(default_factory=dict)

    def blocks(self, parent: etree._Element, around: _Around | None = None) -> Iterator[Piece]:
        """The paragraphs, lists and tables inside an element."""
        around = around or _Around()
        for element in parent:
            tag = local(element)
            if tag in {"p", "h"}:
                yield from self._paragraph(element, around)
                around = replace(around, marked=False)
            elif tag == "list":
                yield from self._list(element, around)
            elif tag == "table":
                yield from self._table(element)
            elif tag == "tracked-changes":
                self.notices["Tekst som er slettet med sporede endringer, er ikke tatt med."] = None
            elif tag == "soft-page-break":
                self.page += 1
            elif tag not in _PASSED_OVER:
                inside = around.contents or tag == "table-of-content"
                yield from self.blocks(element, replace(around, contents=inside))

    def _list(self, element: etree._Element, around: _Around) -> Iterator[Piece]:
        own = attribute(element, "style-name") or around.list_name
        depth = around.depth + 1
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(
            element, "continue-list"
        )
        if depth == 1 and own and not goes_on:
            self.styles.counters.forget(own)
        for item in element:
            marked = local(item) == "list-item"
            start = attribute(item, "start-value")
            if own and start is not None:
                self.styles.counters.restart(own, depth - 1, number(start, 1))
            inner = _Around(list_name=own, depth=depth, marked=marked, contents=around.contents)
            yield from self.blocks(item, inner)

    def _paragraph(self, element: etree._Element, around: _Around) -> Iterator[Piece]:
        style = attribute(element, "style-name")
        boxes: list[etree._Element] = []
        look = self.styles.look(style, Run(text=""))
        runs = tuple(self._runs(element, boxes, look))
        if any(run.text.strip() for run in runs):
            yield self._piece(element, style, runs, around)
        for box in boxes:
            yield from self.blocks(box)

    def _piece(
        self, element: etree._Element, style: str | None, runs: tuple[Run, ...], around: _Around
    ) -> Piece:
        names = self.styles.names(style)
        if around.contents or any(name.startswith("contents ") for name in names):
            return Piece(kind=BlockKind.CONTENTS, runs=runs)
        level = _heading_level(element, names, self.styles.outline_level(style))
        list_name = around.list_name or self.styles.list_of(style)
        if level:
            marker = self._heading_number(element, level, around)
            return Piece(kind=BlockKind.HEADING, level=level, marker=marker, runs=runs)
        if around.depth:
            marker = self.styles.marker(list_name, around.depth) if around.marked else ""
            return Piece(kind=BlockKind.LIST_ITEM, level=around.depth, marker=marker, runs=runs)
        kind = BlockKind.CAPTION if "caption" in names else BlockKind.PARAGRAPH
        return Piece(kind=kind, runs=runs)

    def _heading_number(self, element: etree._Element, level: int, around: _Around) -> str:
        if attribute(element, "is-list-header") == "true":
            return ""
        if around.depth and around.marked and around.list_name:
            return self.styles.marker(around.list_name, around.depth)
        return self.styles.marker(OUTLINE, level)

    def _runs(
        self, parent: etree._Element, boxes: list[etree._Element], look: Run
    ) -> Iterator[Run]:
        yield replace(look, text=_collapsed(parent.text), page=self.page)
        for element in parent:
            yield from self._inline(element, boxes, look)
            yield replace(look, text=_collapsed(element.tail), page=self.page)

    def _inline(
        self, element: etree._Element, boxes: list[etree._Element], look: Run
    ) -> Iterator[Run]:
        tag, style = local(element), attribute(element, "style-name")
        if tag == "s":
            count = min(max(number(attribute(element, "c"), 1), 0), 200)
            yield replace(look, text=" " * count, page=self.page)
        elif tag in _SIGNS:
            yield replace(look, text=_SIGNS[tag], page=self.page)
        elif tag == "soft-page-break":
            self.page += 1
        elif tag == "note":
            self._note(element)
        elif tag == "text-box":
            boxes.append(element)
        elif tag == "span" and self.styles.is_hidden(style):
            self.notices["Skjult tekst er ikke tatt med."] = None
        elif tag not in _PASSED_OVER:
            inner = self.styles.look(style, look) if tag == "span" else look
            yield from self._runs(element, boxes, inner)

    def _note(self, element: etree._Element) -> None:
        sign = "".join(_text(child(element, "note-citation")))
        found = self.blocks(body) if (body := child(element, "note-body")) is not None else ()
        for piece in found:
            self.notes.append(Piece(kind=BlockKind.FOOTNOTE, marker=sign, runs=piece.runs))
            sign = ""

    def _table(self, element: etree._Element) -> Iterator[Piece]:
        rows = [list(_cells(row)) for row in descendants(element, "table-row")]
        framed = max((len(row) for row in rows), default=0) < 2
        for at, row in enumerate(rows):
            for column, cell in row:
                for piece in self.blocks(cell):
                    yield piece if framed else _in_cell(piece, at, column)


def _heading_level(
    element: etree._Element, names: Sequence[str], by_style: int | None
) -> int | None:
    if local(element) == "h":
        return min(max(number(attribute(element, "outline-level"), 1), 1), 9)
    if "title" in names:
        return 1
    return by_style


def _cells(row: etree._Element) -> Iterator[tuple[int, etree._Element]]:
    column = 0
    for cell in row:
        if local(cell) == "table-cell":
            yield column, cell
        column += max(1, number(attribute(cell, "number-columns-repeated"), 1))


def _in_cell(piece: Piece, row: int, column: int) -> Piece:
    kind = BlockKind.TABLE_CELL if piece.kind is BlockKind.PARAGRAPH else piece.kind
    return replace(piece, kind=kind, row=row, column=column)


def _text(element: etree._Element | None) -> Iterator[str]:
    if element is not None:
        yield element.text or ""
        for inner in element:
            yield from _text(inner)
            yield inner.tail or ""


def _collapsed(text: str | None) -> str:
    # In ODT, line ends and runs of spaces in the XML are one space; real ones are elements.
    if not text:
        return ""
    head = " " if text[0] in " \t\r\n" else ""
    tail = " " if text[-1] in " \t\r\n" and text.strip(" \t\r\n") else ""
    return head + " ".join(part for part in _SPACES.split(text) if part) + tail
