"""This file is about making small letters in many formats, byte by byte where need be."""

import zipfile
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO

from docx import Document as Word

from fordel.model.response import Block, Document

Words = tuple[float, float, float, bool, str]
"""Left and top in points, size, bold, and what is written."""

MIXED = (
    "Høringssvar fra bydelen",
    "Bydelene bør få ansvaret for flere oppgaver, fordi de kjenner innbyggerne.",
)


def quote(document: Document, block: Block) -> str:
    return document.received[block.start : block.end]


def marker(document: Document, block: Block) -> str:
    return document.received[block.marker.start : block.marker.end] if block.marker else ""


def shown(document: Document) -> list[tuple[str, int, str, str]]:
    """Kind, level, marker and words of every block."""
    return [
        (block.kind.value, block.level, marker(document, block), quote(document, block))
        for block in document.blocks
    ]


def stream(content: bytes, described: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (described, len(content), content)


def pdf(pages: Sequence[Sequence[Words]], extra: Mapping[int, bytes] | None = None) -> bytes:
    """A PDF of written pages; ``extra`` are contents that stand in for a page's own."""
    contents = [(extra or {}).get(at, stream(_drawn(page))) for at, page in enumerate(pages)]
    return pdf_of(contents)


def pdf_of(
    contents: Sequence[bytes], resources: bytes = b"", objects: Sequence[bytes] = ()
) -> bytes:
    first = 5
    kids = b" ".join(b"%d 0 R" % (first + 2 * at) for at in range(len(contents)))
    made = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(contents), kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    for at, content in enumerate(contents):
        made.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>%s>>>>" % (first + 2 * at + 1, resources)
        )
        made.append(content)
    return _numbered([*made, *objects])


def _drawn(page: Sequence[Words]) -> bytes:
    parts = []
    for left, top, size, bold, words in page:
        coded = words.encode("cp1252").replace(b"\\", b"\\\\")
        coded = coded.replace(b"(", b"\\(").replace(b")", b"\\)")
        font = b"F2" if bold else b"F1"
        parts.append(
            b"BT /%s %.1f Tf %.1f %.1f Td (%s) Tj ET" % (font, size, left, 842 - top, coded)
        )
    return b"\n".join(parts)


def _numbered(objects: Sequence[bytes]) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    )


def scanned_pdf(pages: int = 1) -> bytes:
    """Pages that are nothing but a grey picture."""
    dots = zlib.compress(bytes(range(200, 250)) * 50)
    picture = stream(
        dots,
        b"/Type/XObject/Subtype/Image/Width 50/Height 50/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Filter/FlateDecode",
    )
    number = 5 + 2 * pages
    drawn = stream(b"q 595 0 0 842 0 0 cm /Im Do Q")
    return pdf_of([drawn] * pages, b"/XObject<</Im %d 0 R>>" % number, [picture])


def docx() -> bytes:
    """A letter with a heading, a list, a bold lead, a table, a head and a foot."""
    letter = Word()
    letter.sections[0].header.paragraphs[0].text = "Lilleby kommune"
    letter.sections[0].footer.paragraphs[0].text = "Side 1"
    letter.add_heading("Høringssvar", 0)
    letter.add_heading("Styrker", 1)
    letter.add_paragraph(MIXED[1])
    for words in ("nærhet til innbyggerne", "korte beslutningsveier"):
        letter.add_paragraph(words, style="List Number")
    lead = letter.add_paragraph()
    lead.add_run("Tannhelse.").bold = True
    lead.add_run(" Bør ligge i ")
    lead.add_run("bydelen").italic = True
    lead.add_run(".")
    table = letter.add_table(rows=2, cols=2)
    for row, texts in enumerate((("Oppgave", "Forslag"), ("BPA", "Sentralt"))):
        for column, words in enumerate(texts):
            table.cell(row, column).text = words
    return saved(letter)


def saved(letter: object) -> bytes:
    file = BytesIO()
    letter.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


def packed(members: Mapping[str, bytes | str]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def odt(body: str, styles: str = "", page_styles: str = "") -> bytes:
    spaces = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (
            ("office", "office"),
            ("text", "text"),
            ("style", "style"),
            ("table", "table"),
            ("draw", "drawing"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    content = (
        f"<office:document-content{spaces}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    pages = (
        f"<office:document-styles{spaces}><office:master-styles>{page_styles}"
        "</office:master-styles></office:document-styles>"
    )
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "styles.xml": pages,
            "META-INF/manifest.xml": "<manifest/>",
        }
    )


RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}"
    rb"{\stylesheet{\s1\outlinelevel0 heading 1;}}{\info{\author Skjult}}"
    rb"{\header\pard Lilleby kommune\par}{\footer\pard Side 1\par}"
    rb"\pard\s1 Styrker\par\pard Bl\'e5b\'e6r og \u248?l {\b er fett}"
    rb"{\footnote\pard Kilde.} her.{\v skjult}{\*\ukjent nei}\par"
    rb"{\listtext 1.\tab}\ls1\ilvl0 Punkt en\par{\listtext\'95\tab}\ls2\ilvl1 Punkt to\par"
    rb"\pard\trowd\intbl A\cell B\cell\row\pard{\f1 \'cf\'f0}\line ny linje\par}"
)

HTML = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Skjult</title>"
    "<style>p{color:red}</style></head><body><nav>Meny</nav><h1>Høringssvar</h1>"
    "<p>Bydelene bør <b>ikke</b>\n  slås   sammen.</p><script>skjult()</script>"
    "<ol start=3><li>Tre<ul><li>Under</li></ul></li><li>Fire</li></ol>"
    "<p style='display:none'>skjult</p><blockquote>Hva mener dere?</blockquote>"
    "<table><tr><th>Oppgave</th><th>Hvem</th></tr><tr><td>BPA</td><td>Etat</td></tr></table>"
    "</body></html>"
)
