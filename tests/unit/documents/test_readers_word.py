"""This file is about reading DOCX."""

from docx import Document as Word
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from fordel.documents.readers import read
from letter_makers import MIXED, docx, quote, saved, shown


def _added(letter, xml):
    """A paragraph written as XML at the letter's end."""
    letter.element.body.insert(-1, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))


def test_styles_lists_tables_and_edges_are_told_apart():
    assert shown(read(docx(), "svar.docx")) == [
        ("running_head", 0, "", "Lilleby kommune"),
        ("heading", 1, "", "Høringssvar"),
        ("heading", 1, "", "Styrker"),
        ("paragraph", 0, "", MIXED[1]),
        ("list_item", 1, "1.", "nærhet til innbyggerne"),
        ("list_item", 1, "2.", "korte beslutningsveier"),
        ("paragraph", 0, "", "Tannhelse. Bør ligge i bydelen."),
        ("table_cell", 0, "", "Oppgave"),
        ("table_cell", 0, "", "Forslag"),
        ("table_cell", 0, "", "BPA"),
        ("table_cell", 0, "", "Sentralt"),
        ("running_head", 0, "", "Side 1"),
    ]


def test_bold_leads_and_italics_keep_their_places():
    document = read(docx(), "svar.docx")
    block = next(each for each in document.blocks if quote(document, each).startswith("Tann"))
    bold, italic = block.bold[0], block.italic[0]
    assert document.received[bold.start : bold.end] == "Tannhelse."
    assert document.received[italic.start : italic.end] == "bydelen"


def test_cells_know_their_row_and_column():
    document = read(docx(), "svar.docx")
    cells = [(quote(document, b), b.row, b.column) for b in document.blocks if b.row is not None]
    assert cells == [("Oppgave", 0, 0), ("Forslag", 0, 1), ("BPA", 1, 0), ("Sentralt", 1, 1)]


def test_the_content_decides_and_not_the_name():
    assert read(docx(), "svar.txt").received == read(docx(), "svar.docx").received


def test_numbers_and_bold_headings_typed_by_hand_are_understood():
    letter = Word()
    letter.add_paragraph().add_run("1. Styrker").bold = True
    letter.add_paragraph("Bydelen er nær.")
    letter.add_paragraph("2. mai 2024 kom brevet.")
    letter.add_paragraph("- kort vei")
    letter.add_paragraph("a) god hjelp")
    letter.add_paragraph("1.5 årsverk mangler.")
    assert shown(read(saved(letter), "svar.docx")) == [
        ("heading", 1, "1.", "Styrker"),
        ("paragraph", 0, "", "Bydelen er nær."),
        ("paragraph", 0, "", "2. mai 2024 kom brevet."),
        ("list_item", 1, "-", "kort vei"),
        ("list_item", 1, "a)", "god hjelp"),
        ("paragraph", 0, "", "1.5 årsverk mangler."),
    ]


def test_a_line_break_after_a_bold_line_parts_heading_from_text():
    letter = Word()
    paragraph = letter.add_paragraph()
    paragraph.add_run("Svakheter").bold = True
    paragraph.add_run("\nOppgavene er spredt.\n- på etater\n- på bydeler")
    assert [(kind, words) for kind, _, _, words in shown(read(saved(letter), "a.docx"))] == [
        ("heading", "Svakheter"),
        ("paragraph", "Oppgavene er spredt."),
        ("list_item", "på etater"),
        ("list_item", "på bydeler"),
    ]


def test_deleted_and_hidden_text_is_left_out_and_said_so():
    letter = Word()
    _added(
        letter,
        "<w:p><w:r><w:t xml:space='preserve'>Vi vil </w:t></w:r>"
        "<w:del><w:r><w:delText>ikke </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>gjerne</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t> skjult</w:t></w:r></w:p>",
    )
    document = read(saved(letter), "svar.docx")
    assert document.received == "Vi vil gjerne"
    assert len(document.notices) == 2


def test_text_boxes_are_read_once_and_links_and_fields_as_shown():
    letter = Word()
    box = "<w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent>"
    _added(
        letter,
        "<w:p><w:r><w:t>Foran</w:t></w:r><w:r><w:pict>" + box + "</w:pict></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t> lenke</w:t></w:r>"
        "</w:hyperlink></w:p>",
    )
    words = [words for *_, words in shown(read(saved(letter), "svar.docx"))]
    assert words == ["Foran lenke", "I boksen"]


def test_pages_are_known_where_the_program_stored_them():
    letter = Word()
    letter.add_paragraph("Første side.")
    paragraph = letter.add_paragraph()
    run = paragraph.add_run()
    run._r.append(OxmlElement("w:lastRenderedPageBreak"))
    paragraph.add_run("Andre side.")
    document = read(saved(letter), "svar.docx")
    assert document.pages == 2
    assert [(place.page, place.box) for place in document.places] == [(1, None), (2, None)]


def test_lists_of_several_levels_are_numbered_as_shown():
    letter = Word()
    numbering = letter.part.numbering_part.element
    levels = "".join(
        f"<w:lvl w:ilvl='{at}'><w:start w:val='{start}'/><w:numFmt w:val='{form}'/>"
        f"<w:lvlText w:val='{text}'/></w:lvl>"
        for at, start, form, text in ((0, 1, "decimal", "%1."), (1, 1, "lowerLetter", "%1%2)"))
    )
    numbering.insert(
        0,
        parse_xml(f"<w:abstractNum {nsdecls('w')} w:abstractNumId='77'>{levels}</w:abstractNum>"),
    )
    numbering.append(
        parse_xml(f"<w:num {nsdecls('w')} w:numId='77'><w:abstractNumId w:val='77'/></w:num>")
    )
    for words, level in (("en", 0), ("en a", 1), ("en b", 1), ("to", 0), ("to a", 1)):
        properties = letter.add_paragraph(words)._p.get_or_add_pPr()
        number = OxmlElement("w:numPr")
        for tag, value in (("w:ilvl", str(level)), ("w:numId", "77")):
            element = OxmlElement(tag)
            element.set(qn("w:val"), value)
            number.append(element)
        properties.append(number)
    assert [(level, mark) for _, level, mark, _ in shown(read(saved(letter), "a.docx"))] == [
        (1, "1."),
        (2, "1a)"),
        (2, "1b)"),
        (1, "2."),
        (2, "2a)"),
    ]
