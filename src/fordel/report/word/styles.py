"""This file is about the styles that a decision basis uses in Word, and the language it is in."""

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from fordel.report.word.paragraphs import element, field, run

_TONGUES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
_DEEP = RGBColor(0x0B, 0x4F, 0x6C)
_SOFT = RGBColor(0x56, 0x60, 0x6E)

# Name, size in points, space after in points, indent in centimetres; made only where missing.
_OURS = (
    ("Innholdstittel", 14, 6, 0.0),
    ("Tabelltekst", 9, 0, 0.0),
    ("Tabellnote", 8.5, 10, 0.0),
    ("Merknad", 10.5, 8, 0.4),
    ("Sitatkilde", 8.5, 8, 0.8),
    ("Kilde", 9, 3, 0.0),
    ("TOC 1", 10.5, 2, 0.0),
    ("TOC 2", 10, 1, 0.6),
)


def dress(made: WordDocument, language: str) -> None:
    """Set the language, make what styles are missing, and number the pages."""
    _speak(made, _TONGUES.get(language, language))
    plain = not _is_there(made, "Fordeltabell")
    for name, size, after, indent in _OURS:
        if not _is_there(made, name):
            _make(made, name, size, after, indent)
    if plain:
        _table_style(made)
        _calm(made)
    _page_numbers(made)


def _is_there(made: WordDocument, name: str) -> bool:
    return any(style.name == name for style in made.styles)


def _make(made: WordDocument, name: str, size: float, after: float, indent: float) -> None:
    style = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)  # that is the type asked for
    style.base_style = made.styles["Normal"]
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.space_before = Pt(0)
    style.paragraph_format.left_indent = Cm(indent)
    if name in {"Sitatkilde", "Tabellnote"}:
        style.font.color.rgb = _SOFT
    if name == "Innholdstittel":
        style.font.bold, style.font.color.rgb = True, _DEEP
    if name == "Merknad":
        style.element.get_or_add_pPr().append(
            element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "FFF6DD"})
        )


def _calm(made: WordDocument) -> None:
    """A quieter look for the library's plain template; a city's own is left as it is."""
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    for name in ("Title", "Subtitle", *(f"Heading {n}" for n in range(1, 7))):
        made.styles[name].font.name = "Calibri"
        made.styles[name].font.color.rgb = _SOFT if name == "Subtitle" else _DEEP
        fonts = made.styles[name].element.get_or_add_rPr().find(qn("w:rFonts"))
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    for section in made.sections:
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin = section.bottom_margin = Cm(2.3)


def _table_style(made: WordDocument) -> None:
    style = made.styles.add_style("Fordeltabell", WD_STYLE_TYPE.TABLE)
    line = {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "D5DAE1"}
    borders = [element(f"w:{side}", line) for side in ("top", "bottom", "insideH")]
    style.element.append(element("w:tblPr", None, element("w:tblBorders", None, *borders)))
    shade = element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "EEF2F5"})
    head = element("w:tblStylePr", {"w:type": "firstRow"})
    head.append(element("w:rPr", None, element("w:b")))
    head.append(element("w:tcPr", None, shade))
    style.element.append(head)


def _speak(made: WordDocument, tongue: str) -> None:
    defaults = made.styles.element.find(qn("w:docDefaults"))
    properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    said = properties.find(qn("w:lang"))
    if said is None:
        said = element("w:lang")
        properties.append(said)
    for name in ("w:val", "w:eastAsia"):
        said.set(qn(name), tongue)


def _page_numbers(made: WordDocument) -> None:
    foot = made.sections[0].footer.paragraphs[0]
    if not foot.text.strip():
        for each in (*field("PAGE", "1"), run(" / "), *field("NUMPAGES", "1")):
            foot._p.append(each)  # noqa: SLF001 -- fields are not in the library
