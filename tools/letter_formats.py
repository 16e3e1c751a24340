"""This file is about writing a letter in the formats that people send: DOCX, ODT, RTF, HTML, PDF.

A letter comes as simple Markdown, one block a line: headings, list items, a table, paragraphs with
bold leads, footnotes. The same letter gives the same bytes each time.
"""

import re
import zipfile
import zlib
from dataclasses import dataclass
from html import escape
from io import BytesIO
from itertools import groupby

import docx

_EPOCH = (2025, 11, 1, 12, 0, 0)
_MARKS = (
    ("heading", re.compile(r"(#+) (.*)")),
    ("note", re.compile(r"\[\^(\d+)\]: (.*)")),
    ("number", re.compile(r"(\d+)\. (.*)")),
    ("bullet", re.compile(r"(-) (.*)")),
    ("row", re.compile(r"(\|)(.*)\|")),
)


@dataclass(frozen=True)
class Line:
    """One block of a letter: what it is, its mark, and its words."""

    kind: str
    mark: str
    text: str


def lines(markdown: str) -> tuple[Line, ...]:
    """The blocks of a letter, in order; the ruling under a table's head is left out."""
    found = (_line(each.strip()) for each in markdown.splitlines() if each.strip())
    return tuple(each for each in found if set(each.text) - set("|-"))


def _line(text: str) -> Line:
    for kind, pattern in _MARKS:
        match = pattern.fullmatch(text)
        if match:
            return Line(kind, match[1], match[2].strip())
    return Line("paragraph", "", text)


def _runs(text: str) -> list[tuple[str, bool]]:
    """The stretches of a line and whether each is bold."""
    parts = re.split(r"\*\*(.+?)\*\*", text)
    return [(part, at % 2 == 1) for at, part in enumerate(parts) if part]


def _cells(row: Line) -> list[str]:
    return [cell.strip() for cell in row.text.split("|")]


def _packed(members: list[tuple[str, bytes]]) -> bytes:
    """A zip file without the time it was made; the first member is stored, not deflated."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for at, (name, data) in enumerate(members):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED if at else zipfile.ZIP_STORED
            packed.writestr(info, data)
    return out.getvalue()


def as_docx(markdown: str, header: str) -> bytes:
    """The letter as a Word document with styles, a table and a running header."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = header
    document.sections[0].footer.paragraphs[0].text = "Postadresse: Sykehusveien 0, 0000 Lilleby"
    styles = {"bullet": "List Bullet", "number": "List Number", "paragraph": "Normal"}
    for is_row, group in groupby(lines(markdown), key=lambda line: line.kind == "row"):
        if is_row:
            _docx_table(document, [_cells(row) for row in group])
            continue
        for line in group:
            if line.kind == "heading":
                document.add_heading(line.text, level=len(line.mark))
                continue
            paragraph = document.add_paragraph(style=styles[line.kind])
            for text, bold in _runs(line.text):
                paragraph.add_run(text).bold = bold or None
    return _without_times(document)


def _docx_table(document: docx.document.Document, rows: list[list[str]]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _without_times(document: docx.document.Document) -> bytes:
    out = BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as packed:
        return _packed([(name, packed.read(name)) for name in packed.namelist()])


_ODT_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
        ("manifest", "manifest"),
    )
)
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_ODT_MANIFEST = f"""{_XML}<manifest:manifest {_ODT_SPACES} manifest:version="1.3">
<manifest:file-entry manifest:full-path="/"
 manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""


def as_odt(markdown: str) -> bytes:
    """The letter as an OpenDocument text with outline levels, lists and footnotes."""
    blocks = lines(markdown)
    notes = {line.mark: line.text for line in blocks if line.kind == "note"}
    body = []
    for kind, group in groupby(blocks, key=lambda line: line.kind):
        inner = [_odt_block(line, notes) for line in group if kind != "note"]
        listed = kind in {"bullet", "number"}
        body += ["<text:list>", *inner, "</text:list>"] if listed else inner
    content = (
        f'{_XML}<office:document-content {_ODT_SPACES} office:version="1.3">'
        '<office:automatic-styles><style:style style:name="B" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>'
        f"<office:body><office:text>{''.join(body)}</office:text></office:body>"
        "</office:document-content>\n"
    )
    return _packed(
        [
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", content.encode()),
            ("META-INF/manifest.xml", _ODT_MANIFEST.encode()),
        ]
    )


def _odt_block(line: Line, notes: dict[str, str]) -> str:
    inner = "".join(
        f'<text:span text:style-name="B">{escape(text)}</text:span>' if bold else escape(text)
        for text, bold in _runs(line.text)
    )
    inner = re.sub(r"\[\^(\d+)\]", lambda match: _odt_note(match[1], notes[match[1]]), inner)
    if line.kind == "heading":
        return f'<text:h text:outline-level="{len(line.mark)}">{inner}</text:h>'
    paragraph = f"<text:p>{inner}</text:p>"
    listed = line.kind in {"bullet", "number"}
    return f"<text:list-item>{paragraph}</text:list-item>" if listed else paragraph


def _odt_note(number: str, text: str) -> str:
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{number}</text:note-citation>'
        f"<text:note-body><text:p>{escape(text)}</text:p></text:note-body></text:note>"
    )


def as_rtf(markdown: str) -> bytes:
    """The letter as rich text in the Western code page, as older word processors write it."""
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}"
        r"{\info{\title Uttalelse}{\author Fellestjenesten}}{\header\pard Fellestjenesten\par}"
        "\n"
    )
    return (head + "\n".join(_rtf_block(line) for line in lines(markdown)) + "\n}\n").encode()


def _rtf_block(line: Line) -> str:
    inner = "".join(
        rf"{{\b {_rtf_text(text)}}}" if bold else _rtf_text(text) for text, bold in _runs(line.text)
    )
    if line.kind == "heading":
        level = len(line.mark)
        return rf"\pard\sb240\outlinelevel{level - 1}{{\b\fs{36 - 4 * level} {inner}}}\par"
    if line.kind in {"bullet", "number"}:
        mark = r"\'95" if line.kind == "bullet" else f"{line.mark}."
        return rf"\pard\fi-360\li720 {mark}\tab {inner}\par"
    return rf"\pard\sa120 {inner}\par"


def _rtf_text(text: str) -> str:
    out = []
    for char in text:
        if char in "\\{}":
            out.append("\\" + char)
        elif ord(char) < 128:
            out.append(char)
        elif ord(char) < 256:
            out.append(f"\\'{ord(char):02x}")
        else:
            out.append(rf"\u{ord(char)}?")
    return "".join(out)


def as_html(markdown: str) -> str:
    """The letter as the body of a web page."""
    out = []
    for kind, group in groupby(lines(markdown), key=lambda line: line.kind):
        inner = [_html_block(line) for line in group]
        listed = kind in {"bullet", "number"}
        out += ["<ul>", *inner, "</ul>"] if listed else inner
    return "\n".join(out)


def _html_block(line: Line) -> str:
    inner = "".join(
        f"<b>{escape(text)}</b>" if bold else escape(text) for text, bold in _runs(line.text)
    )
    tag = {"heading": f"h{len(line.mark)}", "bullet": "li", "number": "li"}.get(line.kind, "p")
    return f"<{tag}>{inner}</{tag}>"


_WIDTH = 82
_LINE = 14.5
_TOP, _BOTTOM, _LEFT = 760.0, 90.0, 62.0
_SPLIT = re.compile(
    r"(?=pleier|pedagog|tilsyn|satsing|utøvelse|utvikling|hemming|behandler|oppfølging|hjem|tjeneste)"
)


def as_pdf(markdown: str, header: str) -> bytes:
    """The letter as a PDF with text, a running head, page numbers and hyphenated lines."""
    pages = _pages([row for line in lines(markdown) for row in _pdf_rows(line)])
    drawn = [_drawn(rows, header, at, len(pages)) for at, rows in enumerate(pages, start=1)]
    return pdf_file(drawn, image=None)


@dataclass(frozen=True)
class _Row:
    """One printed row: its words, whether it is bold, its size, and the room above it."""

    text: str
    bold: bool = False
    size: float = 11.0
    above: float = 0.0


def _pdf_rows(line: Line) -> list[_Row]:
    heading = line.kind == "heading"
    bold = heading or (line.text.startswith("**") and line.text.endswith("**"))
    size = 18.0 - 2.5 * len(line.mark) if heading else 11.0
    mark = {"bullet": "•  ", "number": f"{line.mark}. "}.get(line.kind, "")
    rows = _wrapped(mark + line.text.replace("**", ""))
    above = 12.0 if heading else 5.0
    return [_Row(row, bold, size, 0.0 if at else above) for at, row in enumerate(rows)]


def _wrapped(text: str) -> list[str]:
    rows, row = [], ""
    for word in text.split(" "):
        if len(row) + len(word) + 1 <= _WIDTH or not row:
            row = f"{row} {word}" if row else word
            continue
        head, tail = _hyphenated(word, _WIDTH - len(row) - 2)
        rows.append(f"{row} {head}-" if head else row)
        row = tail
    return [*rows, row]


def _hyphenated(word: str, room: int) -> tuple[str, str]:
    """A long word cut where it fits, or nothing and the word."""
    places = [match.start() for match in _SPLIT.finditer(word) if 4 <= match.start() <= room]
    fits = [place for place in places if len(word) - place >= 4]
    if len(word) < 13 or not word.isalpha() or not fits:
        return "", word
    return word[: fits[-1]], word[fits[-1] :]


def _pages(rows: list[_Row]) -> list[list[tuple[_Row, float]]]:
    pages: list[list[tuple[_Row, float]]] = [[]]
    height = _TOP
    for row in rows:
        height -= _LINE + row.above
        if height < _BOTTOM + (3 * _LINE if row.bold else 0.0):  # no heading alone at the foot
            pages.append([])
            height = _TOP - _LINE - row.above
        pages[-1].append((row, height))
    return pages


def _drawn(rows: list[tuple[_Row, float]], header: str, page: int, pages: int) -> bytes:
    placed = [(_Row(header), 800.0), *rows, (_Row(f"Side {page} av {pages}"), 50.0)]
    out = [
        f"BT /F{2 if row.bold else 1} {row.size:g} Tf {_LEFT:.1f} {height:.1f} Td "
        f"({_pdf_text(row.text)}) Tj ET"
        for row, height in placed
    ]
    return "\n".join(out).encode("cp1252")


def _pdf_text(text: str) -> str:
    return re.sub(r"([\\()])", r"\\\1", text)


def pdf_file(pages: list[bytes], image: tuple[int, int, bytes] | None) -> bytes:
    """A PDF of these drawn pages; with an image (width, height, packed bits) as a resource."""
    first = 6 if image else 5
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> >>"
    if image:
        width, height, bits = image
        look = (
            f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
            "/ColorSpace /DeviceGray /BitsPerComponent 1"
        )
        objects.append(_stream(look, bits))
        resources = "<< /XObject << /I 5 0 R >> >>"
    for at, drawn in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} "
            f"/Contents {first + 2 * at + 1} 0 R >>".encode()
        )
        objects.append(_stream("", drawn))
    return _numbered(objects)


def _stream(look: str, data: bytes) -> bytes:
    packed = zlib.compress(data, 9)
    head = f"<< {look} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
    return head.encode() + packed + b"\nendstream"


def _numbered(objects: list[bytes]) -> bytes:
    out = BytesIO()
    out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n".encode() + each + b"\nendobj\n")
    start = out.tell()
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    out.write(f"xref\n0 {size}\n0000000000 65535 f \n{rows}".encode())
    out.write(f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()
