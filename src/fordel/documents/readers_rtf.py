"""This file is about RTF, read word by word: what is bold, what heads, what is listed or noted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from fordel.documents.limits import Limits, ensure_characters, ensure_markup, too_deep
from fordel.documents.markers import typed_structure
from fordel.documents.numbering import shown_bullet
from fordel.documents.pieces import Piece, Reading, Run, compose
from fordel.documents.rtf_codes import CODE_PAGES, EDGES, PARTS_PARAGRAPH, PASSED_OVER, SIGNS
from fordel.errors import InputError
from fordel.model.response import BlockKind

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<value>-?\d{1,9})?\x20?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z0-9'])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
)
_PICTURE = re.compile(r"\\(?:pict|bin|objdata|themedata|datastore)\b")
_BRACE = re.compile(r"[{}]")
_STYLE = re.compile(r"\{\\s(\d{1,4})\b([^{};]*);")
_CONTROL_WORD = re.compile(r"\\[a-zA-Z]+-?\d*\x20?")
_FONT = re.compile(r"\{\\f(\d{1,5})\b[^{};]*?\\fcharset(\d{1,3})")


def is_rtf(data: bytes, _name: str) -> bool:
    """Whether the content is RTF."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"{\\rtf")


def read_rtf(data: bytes, name: str, limits: Limits) -> Reading:
    """Text with headings by outline level, lists, bold, tables and notes."""
    source = _without_pictures(data.decode("latin-1"))
    ensure_markup(len(source), name, limits)
    letter = _Letter(_Source(source), name, limits)
    letter.read()
    if not letter.pieces and not letter.closed:
        raise InputError(
            "F130",
            "The RTF file breaks off before any text.",
            where=name,
            hint="Ask the sender for the file again, or for a PDF.",
        )
    pieces = typed_structure([*letter.pieces, *letter.notes])
    ensure_characters(sum(len(piece.words) for piece in pieces), name, limits)
    heads, feet = letter.edges["head"].values(), letter.edges["foot"].values()
    notices = () if letter.closed else ("Filen slutter brått. Noe av teksten kan mangle.",)
    return replace(compose([*heads, *pieces, *feet]), notices=notices)


def _without_pictures(source: str) -> str:
    # Pictures are written as figures by the million; their groups hold no text.
    parts: list[str] = []
    at = brace = 0
    for match in _PICTURE.finditer(source):
        if match.start() < at:
            continue
        if brace < match.end():
            found = _BRACE.search(source, match.end())
            brace = found.start() if found else len(source)
        if brace - match.end() > 10_000:
            parts.append(source[at : match.end()] + " ")
            at = brace
    return "".join([*parts, source[at:]])


class _Source:
    """What stands before the text: code page, fonts and styles."""

    def __init__(self, text: str) -> None:
        self.text = text
        page = re.search(r"\\ansicpg(\d{3,5})", text[:2000])
        mac = "\\mac" in text[:200] and "\\ansi" not in text[:200]
        self.code_page = _known(f"cp{page[1]}" if page else "mac_roman" if mac else "cp1252")
        self.fonts = {
            int(font): _known(CODE_PAGES.get(int(charset), self.code_page))
            for font, charset in _FONT.findall(text[:2_000_000])
        }
        self.headings = dict(self._headings())

    def _headings(self) -> Iterator[tuple[int, int]]:
        start = self.text.find("{\\stylesheet")
        if start < 0:
            return
        for number, words in _STYLE.findall(self.text[start : start + 500_000]):
            label = _CONTROL_WORD.sub("", words)
            outline = re.search(r"\\outlinelevel(\d)", words)
            named = re.match(r"(?:heading|overskrift) (\d)$", label.strip(), re.IGNORECASE)
            if outline or named:
                level = int(named[1]) if named else int(outline[1]) + 1 if outline else 1
                yield int(number), min(max(level, 1), 9)
            elif label.strip().lower() in {"title", "tittel"}:
                yield int(number), 1


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        return "cp1252"
    return encoding


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What holds inside a group and ends with it."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    skipped: bool = False
    unicode_skip: int = 1
    font: int = -1
    target: str = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paragraph:
    """What holds until the next ``pard``."""

    heading: int = 0
    list_level: int = 0
    in_table: bool = False


@dataclass(slots=True)
class _Collected:
    """The runs of a paragraph that is not yet ended."""

    runs: list[Run] = field(default_factory=list)
    marker: str = ""


@dataclass(slots=True)
class _Letter:
    """The reading so far."""

    source: _Source
    name: str
    limits: Limits
    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    edges: dict[str, dict[str, Piece]] = field(default_factory=lambda: {"head": {}, "foot": {}})
    state: _State = field(default_factory=_State)
    groups: list[_State] = field(default_factory=list)
    paragraph: _Paragraph = field(default_factory=_Paragraph)
    open: dict[str, _Collected] = field(default_factory=dict)
    raw: bytearray = field(default_factory=bytearray)
    to_skip: int = 0
    starred: bool = False
    closed: bool = False
    row: int = 0
    column: int = 0
    binary_end: int = 0

    def read(self) -> None:
        """Go through all tokens."""
        for match in _TOKEN.finditer(self.source.text):
            if match.start() < self.binary_end:
                continue
            kind = match.lastgroup if match["word"] is None else "word"
            self._flush_bytes(unless=kind == "byte")
            if kind == "brace":
                self._brace(match["brace"])
            elif kind == "word":
                self._word(match["word"], match["value"], match.end())
            else:
                self._characters(match)
            if self.closed:
                break
        self._flush_bytes(unless=False)
        self._end_paragraph("body")

    def _brace(self, brace: str) -> None:
        self.to_skip = 0
        self.starred = False
        if brace == "{":
            if len(self.groups) >= self.limits.nesting:
                raise too_deep(self.name)
            self.groups.append(self.state)
        elif self.groups:
            ended = self.state
            self.state = self.groups.pop()
            if ended.target != self.state.target:
                self._end_paragraph(ended.target)
            self.closed = not self.groups

    def _characters(self, match: re.Match[str]) -> None:
        if match["sign"] == "*":
            self.starred = True
        elif self.to_skip and match["text"] is None:
            self.to_skip -= 1
        elif match["byte"] is not None:
            self.raw.append(int(match["byte"], 16))
        elif match["sign"] is not None:
            if match["sign"] in "\r\n":
                self._end_paragraph(self.state.target)
            else:
                self._write(SIGNS.get(match["sign"], ""))
        else:
            cut = min(self.to_skip, len(match["text"]))
            self.to_skip -= cut
            self._write(_plain(match["text"][cut:], self._encoding()))

    def _encoding(self) -> str:
        return self.source.fonts.get(self.state.font, self.source.code_page)

    def _flush_bytes(self, *, unless: bool) -> None:
        if self.raw and not unless:
            raw, self.raw = bytes(self.raw), bytearray()
            self._write(raw.decode(self._encoding(), "replace"))

    def _write(self, text: str) -> None:
        state = self.state
        if state.skipped or state.hidden or not text:
            return
        collected = self.open.setdefault(state.target, _Collected())
        if state.target == "marker":
            self.open.setdefault("body", _Collected()).marker += text
        else:
            collected.runs.append(Run(text=text, bold=state.bold, italic=state.italic))

    def _word(self, word: str, value: str | None, end: int) -> None:
        number = int(value) if value else None
        if word == "bin":
            self.binary_end = end + max(number or 0, 0)
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word in PARTS_PARAGRAPH:
            self._end_paragraph(self.state.target)
        elif word in {"cell", "row", "intbl", "trowd"}:
            self._table(word)
        elif not self._opens_target(word):
            self._format(word, number)
        self.starred = False

    def _unicode(self, number: int) -> None:
        code = number + 65536 if number < 0 else number
        self.to_skip = self.state.unicode_skip
        if 0 < code < 0x110000:
            self._write(chr(code))

    def _opens_target(self, word: str) -> bool:
        """Whether a group begins here whose text goes elsewhere or nowhere."""
        if word in {"listtext", "pntext"}:
            self.state = replace(self.state, target="marker")
        elif word == "footnote":
            self.state = replace(self.state, target="note", skipped=self.state.skipped)
        elif word in EDGES:
            self.state = replace(self.state, target=word[:4])
        elif word in PASSED_OVER or (self.starred and word not in {"shptxt", "cs"}):
            self.state = replace(self.state, skipped=True)
        else:
            return False
        return True

    def _format(self, word: str, number: int | None) -> None:
        on = number != 0
        if word == "b":
            self.state = replace(self.state, bold=on)
        elif word == "i":
            self.state = replace(self.state, italic=on)
        elif word in {"v", "deleted"}:
            self.state = replace(self.state, hidden=on)
        elif word == "plain":
            self.state = replace(self.state, bold=False, italic=False, hidden=False)
        elif word == "f":
            self.state = replace(self.state, font=number if number is not None else -1)
        elif word == "uc":
            self.state = replace(self.state, unicode_skip=min(max(number or 0, 0), 8))
        elif self.state.target == "body" and not self.state.skipped:
            self._format_paragraph(word, number)

    def _format_paragraph(self, word: str, number: int | None) -> None:
        if word == "pard":
            self.paragraph = _Paragraph()
        elif word == "s":
            level = self.source.headings.get(number or 0, 0)
            self.paragraph = replace(self.paragraph, heading=level)
        elif word == "outlinelevel":
            level = (number or 0) + 1
            self.paragraph = replace(self.paragraph, heading=level if level <= 9 else 0)
        elif word == "ilvl":
            level = min(max(number or 0, 0), 8) + 1
            self.paragraph = replace(self.paragraph, list_level=level)
        elif word == "ls":
            level = max(self.paragraph.list_level, 1) if number else 0
            self.paragraph = replace(self.paragraph, list_level=level)

    def _table(self, word: str) -> None:
        if word == "intbl":
            self.paragraph = replace(self.paragraph, in_table=True)
        elif word == "cell":
            self.paragraph = replace(self.paragraph, in_table=True)
            self._end_paragraph("body")
            self.column += 1
        elif word == "row":
            self._end_paragraph("body")
            self.row += 1
            self.column = 0

    def _end_paragraph(self, target: str) -> None:
        if target == "marker":
            self.open.pop("marker", None)
            return
        collected = self.open.pop(target, None)
        if collected is None or not any(run.text.strip() for run in collected.runs):
            return
        runs = tuple(collected.runs)
        if target == "note":
            self.notes.append(_note(runs))
        elif target in self.edges:
            words = " ".join("".join(run.text for run in runs).split())
            self.edges[target].setdefault(words, Piece(kind=BlockKind.RUNNING_HEAD, runs=runs))
        else:
            self.pieces.append(self._piece(runs, collected.marker.strip()))

    def _piece(self, runs: tuple[Run, ...], marker: str) -> Piece:
        now = self.paragraph
        marker = shown_bullet(marker) if marker and not marker[0].isalnum() else marker
        row, column = (self.row, self.column) if now.in_table else (None, None)
        if now.heading:
            kind, level = BlockKind.HEADING, now.heading
        elif marker or now.list_level:
            kind, level = BlockKind.LIST_ITEM, max(now.list_level, 1)
        else:
            kind = BlockKind.TABLE_CELL if now.in_table else BlockKind.PARAGRAPH
            level = 0
        return Piece(kind=kind, level=level, marker=marker, runs=runs, row=row, column=column)


def _note(runs: tuple[Run, ...]) -> Piece:
    return Piece(kind=BlockKind.FOOTNOTE, runs=runs)


def _plain(text: str, encoding: str) -> str:
    # Bytes above 127 should be escaped; some writers forget.
    if text.isascii():
        return text
    return text.encode("latin-1").decode(encoding, "replace")
