"""This file is about HTML: headings, lists and tables; nothing is fetched and nothing is run."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from fordel.documents.limits import Limits, ensure_characters, ensure_markup, too_deep
from fordel.documents.markers import typed_structure
from fordel.documents.numbering import Figures, written
from fordel.documents.pieces import Piece, Reading, Run, compose
from fordel.documents.readers_text import decode
from fordel.errors import InputError
from fordel.model.response import BlockKind

_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_TAG = re.compile(rb"</?(?:p|div|br|h[1-6]|ul|ol|li|table|b|strong|span|a)\b[^>]*>", re.IGNORECASE)

_PASSED_OVER = frozenset(
    {"script", "style", "head", "noscript", "template", "svg", "math", "iframe", "object", "embed"}
    | {"select", "button", "audio", "video", "canvas", "map", "applet", "frameset", "dialog"}
)
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl"}
    | {"dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5"}
    | {"h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre"}
    | {"section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption"}
)
_KINDS = {
    "nav": BlockKind.RUNNING_HEAD,
    "header": BlockKind.RUNNING_HEAD,
    "footer": BlockKind.RUNNING_HEAD,
    "blockquote": BlockKind.QUOTED,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_PLAIN = frozenset({"a", "br", "div", "p", "span", "li", "table", "tbody", "td", "tr"})
_LIST_FIGURES = {
    "a": Figures.LOWER_LETTER,
    "A": Figures.UPPER_LETTER,
    "i": Figures.LOWER_ROMAN,
    "I": Figures.UPPER_ROMAN,
}
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_BOLD = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


def is_html(data: bytes, name: str) -> bool:
    """Whether the content is a web page; a piece of one only if its name says so."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    if _START.match(start):
        return True
    return name.lower().endswith((".html", ".htm", ".xhtml")) and bool(_TAG.search(start))


def read_html(data: bytes, name: str, limits: Limits) -> Reading:
    """Text with headings, lists, tables and quotes; hidden parts fall away."""
    ensure_markup(len(data), name, limits)
    pieces = html_pieces(_decoded(data), name, limits)
    return compose(pieces)


def html_pieces(text: str, name: str, limits: Limits) -> list[Piece]:
    """The pieces of a web page."""
    ensure_markup(len(text), name, limits)
    if not text.strip():
        return []
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    source = re.sub(r"^\s*<\?xml[^>]*>", "", text.lstrip("\ufeff")).replace("\0", "")
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            "F131",
            "The web page has no content that can be read.",
            where=name,
            hint="Open it in a browser and print it to PDF.",
        ) from error
    if root is None:
        return []
    letter = _Letter(limits=limits, name=name)
    letter.walk(root)
    ensure_characters(sum(len(piece.words) for piece in letter.pieces), name, limits)
    return typed_structure(_unframed(letter.pieces))


def _decoded(data: bytes) -> str:
    declared = _CHARSET.search(data[:2048])
    if declared and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = declared[1].decode("ascii")
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):
            pass  # the page says what it is not; its bytes are asked instead
    return decode(data)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What an element hands down to what stands inside it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    bold: bool = False
    italic: bool = False
    verbatim: bool = False
    hidden: bool = False
    depth: int = 0
    table: int = 0


@dataclass(slots=True)
class _Letter:
    """The reading so far."""

    limits: Limits
    name: str
    pieces: list[Piece] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    marker: str = ""
    counts: list[tuple[Figures, int]] = field(default_factory=list)
    cells: list[tuple[int, int]] = field(default_factory=list)

    def walk(self, root: etree._Element) -> None:
        """Go through the page without recursion, for pages can be nested without end."""
        stack = [_Around()]
        for event, element in etree.iterwalk(root, events=("start", "end")):
            tag = str(element.tag).rpartition("}")[2].lower()
            if event == "start":
                if len(stack) > self.limits.nesting:
                    raise too_deep(self.name)
                stack.append(self._opened(element, tag, stack[-1]))
                self._write(element.text, stack[-1])
            else:
                self._closed(tag, stack.pop())
                self._write(element.tail, stack[-1])
        self._end_block(stack[-1])

    def _opened(self, element: etree._Element, tag: str, around: _Around) -> _Around:
        attributes = {str(key): str(value) for key, value in element.attrib.items()}
        inner = _inside(tag, attributes, around)
        if inner.hidden:
            return inner
        if tag in _BLOCKS:
            self._end_block(around)
        if tag == "br":
            self.runs.append(Run(text="\n", bold=inner.bold, italic=inner.italic))
        elif tag in {"ul", "ol", "menu"}:
            start = attributes.get("start", "")
            first = int(start) if start.isdecimal() and len(start) < 5 else 1
            bullet = Figures.BULLET if tag != "ol" else Figures.ARABIC
            figures = _LIST_FIGURES.get(attributes.get("type", ""), bullet)
            self.counts.append((figures, first))
        elif tag == "li":
            self._item(attributes.get("value", ""))
        else:
            self._cell(tag)
        return inner

    def _item(self, value: str) -> None:
        figures, count = self.counts[-1] if self.counts else (Figures.BULLET, 1)
        count = int(value) if value.isdecimal() and len(value) < 5 else count
        self.marker = "•" if figures is Figures.BULLET else f"{written(count, figures)}."
        if self.counts:
            self.counts[-1] = (figures, count + 1)

    def _cell(self, tag: str) -> None:
        if tag == "table":
            self.cells.append((-1, -1))
        elif tag == "tr" and self.cells:
            self.cells[-1] = (self.cells[-1][0] + 1, -1)
        elif tag in {"td", "th"} and self.cells:
            row, column = self.cells[-1]
            self.cells[-1] = (max(row, 0), column + 1)

    def _closed(self, tag: str, inner: _Around) -> None:
        if inner.hidden:
            return
        if tag in _BLOCKS:
            self._end_block(inner)
        if tag in {"ul", "ol", "menu"} and self.counts:
            self.counts.pop()
        elif tag == "table" and self.cells:
            self.cells.pop()
        elif tag == "li":
            self.marker = ""

    def _write(self, text: str | None, around: _Around) -> None:
        if text and not around.hidden:
            shown = text if around.verbatim else _SPACES.sub(" ", text)
            self.runs.append(Run(text=shown, bold=around.bold, italic=around.italic))

    def _end_block(self, around: _Around) -> None:
        runs, self.runs = _tidied(self.runs), []
        if not any(run.text.strip() for run in runs):
            return
        kind, level = around.kind, around.level
        if self.marker or (around.depth and kind is BlockKind.PARAGRAPH):
            kind, level = BlockKind.LIST_ITEM, max(around.depth, 1)
        row, column = self.cells[0] if len(self.cells) == 1 else (None, None)
        if row is not None and (row < 0 or column is None or column < 0):
            row = column = None
        if row is not None and kind is BlockKind.PARAGRAPH:
            kind = BlockKind.TABLE_CELL
        self.pieces.append(
            Piece(
                kind=kind, level=level, marker=self.marker, runs=tuple(runs), row=row, column=column
            )
        )
        self.marker = ""


def _inside(tag: str, attributes: Mapping[str, str], around: _Around) -> _Around:
    if not attributes and tag in _PLAIN:
        return around
    style = attributes.get("style", "")
    hidden = tag in _PASSED_OVER or "hidden" in attributes or bool(_HIDDEN.search(style))
    bold, italic = _BOLD.search(style), _ITALIC.search(style)
    inner = replace(
        around,
        hidden=around.hidden or hidden,
        bold=_is_heavy(bold[1]) if bold else around.bold or tag in {"b", "strong", "th"},
        italic=italic[1].lower() != "normal" if italic else around.italic or tag in {"i", "em"},
        verbatim=around.verbatim or tag in {"pre", "textarea"},
        depth=around.depth + (tag in {"ul", "ol", "menu"}),
    )
    if attributes.get("title", "") in {"header", "footer"}:
        return replace(inner, kind=BlockKind.RUNNING_HEAD)
    if around.kind is BlockKind.PARAGRAPH and tag in _KINDS:
        level = int(tag[1]) if tag[1:].isdecimal() else 0
        return replace(inner, kind=_KINDS[tag], level=level)
    return inner


def _is_heavy(weight: str) -> bool:
    return weight.lower() in {"bold", "bolder"} or weight[:1] in "6789"


def _tidied(runs: list[Run]) -> list[Run]:
    """Runs without doubled spaces where tags met, nor spaces beside line ends."""
    tidy: list[Run] = []
    before = "\n"
    for run in runs:
        text = run.text
        if before[-1:] in " \n" and not text.startswith("\n"):
            text = text.lstrip(" ")
        if text.startswith("\n") and tidy:
            tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip(" "))
        if text:
            tidy.append(replace(run, text=text))
            before = text
    return tidy


def _unframed(pieces: list[Piece]) -> list[Piece]:
    """Pieces where a table of a single column is no table."""
    if any(piece.column for piece in pieces):
        return pieces
    return [
        replace(
            piece,
            kind=BlockKind.PARAGRAPH if piece.kind is BlockKind.TABLE_CELL else piece.kind,
            row=None,
            column=None,
        )
        for piece in pieces
    ]
