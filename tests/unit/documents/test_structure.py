"""This file is about the blocks of a plain text."""

from fordel.documents.structure import structure
from fordel.model.response import Block, BlockKind, Document, DocumentId
from fordel.model.text import unrepaired

K = BlockKind


def document(received, blocks=()):
    return Document(
        id=DocumentId("d"),
        name="d.txt",
        media_type="text/plain",
        received=received,
        text=unrepaired(received),
        blocks=blocks,
    )


def found(received):
    return [
        (block.kind, received[block.start : block.end])
        for block in structure(document(received)).blocks
    ]


WRAPPED = """\
Bydelen har drevet legevakt sammen med nabobydelen siden 2016, og erfaringene er så
gode at ordningen bør utvides til hele byen.
Kriseteamet er mindre godt dekket, fordi de som sitter i det, gjør det ved siden av
alt annet.
"""


def test_wrapped_lines_are_joined_and_a_line_with_room_left_ends_its_paragraph():
    assert [kind for kind, _ in found(WRAPPED)] == [K.PARAGRAPH, K.PARAGRAPH]


def test_lines_that_run_on_are_paragraphs_of_their_own():
    text = "Vi har for få folk til å svare på telefonen hele dagen.\nDet merkes best på mandager.\n"
    assert [kind for kind, _ in found(text)] == [K.PARAGRAPH, K.PARAGRAPH]


def test_a_sentence_goes_on_across_a_page():
    text = (
        f"{WRAPPED}\nOrdningen med faste kontakter har vist seg å virke, og vi vil nødig miste den"
        " nå når\n\nSide 2 av 4\n\nden endelig har satt seg.\n"
    )
    assert found(text)[-1][1].startswith("Ordningen")
    assert found(text)[-1][1].endswith("satt seg.")


def test_list_items_keep_their_wrapped_lines_and_lose_their_marks():
    text = "Vi ber om:\n- renhold i egen regi, med\n  faste folk\n- lønn\n• arkiv\n\nDet haster.\n"
    assert found(text) == [
        (K.PARAGRAPH, "Vi ber om:"),
        (K.LIST_ITEM, "renhold i egen regi, med\n  faste folk"),
        (K.LIST_ITEM, "lønn"),
        (K.LIST_ITEM, "arkiv"),
        (K.PARAGRAPH, "Det haster."),
    ]


def test_numbers_are_headings_over_text_and_marks_in_a_list():
    text = (
        "1. Innledning\nVi svarer kort.\n\n2. Oppgaver\n1) Lønn\n2) Arkiv\n\n"
        "3. Samarbeid\nDet går bra.\n"
    )
    assert [kind for kind, _ in found(text)] == [
        K.HEADING,
        K.PARAGRAPH,
        K.HEADING,
        K.LIST_ITEM,
        K.LIST_ITEM,
        K.HEADING,
        K.PARAGRAPH,
    ]


def test_a_date_first_in_a_line_is_no_number_in_a_list():
    text = (
        f"{WRAPPED}\nUttalelsen ble vedtatt av et samlet utvalg i møtet som ble holdt i bydelshuset"
        " den\n21. november, og den sendes nå til bystyret.\n"
    )
    assert len(found(text)) == 3


def test_the_frame_of_a_letter_is_named():
    text = (
        "Fjordby kommune\nDeres ref.: 24/11\nDato: 1. mars 2024\n\nHøringssvar\n\nHei!\n\n"
        "Vi ønsker faste folk i hjemmetjenesten.\n\nMed vennlig hilsen\nRådet\nTlf. 00 00 00 00\n\n"
        "Vurder miljøet før du skriver ut denne e-posten.\n"
    )
    kinds = [kind for kind, _ in found(text)]
    assert kinds.count(K.PARAGRAPH) == 1
    assert kinds[-1] is K.SIGNATURE
    assert K.SALUTATION in kinds
    assert K.HEADING not in kinds


def test_a_table_of_contents_is_not_a_list_of_headings():
    text = "Innhold\n\n1. Innledning\t2\n2. Samarbeid .... 3\n\nInnledning\n\nVi svarer kort.\n"
    assert [kind for kind, _ in found(text)][:3] == [K.CONTENTS] * 3


def test_an_older_message_below_a_reply_is_quoted():
    text = (
        "Vi sier ja til dette.\n\nMvh\nStyret\n\n-----Opprinnelig melding-----\nFra: Staben\n\n"
        "Si hva dere mener.\n"
    )
    assert found(text)[-1] == (K.QUOTED, "Si hva dere mener.")


def test_cells_of_a_table_know_their_row_and_column():
    blocks = structure(document("| Oppgave | Hvor |\n|---|---|\n| Lønn | Bydel |\n")).blocks
    assert [(block.row, block.column) for block in blocks] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_notes_in_the_middle_of_a_sentence_do_not_break_it():
    text = (
        "Dette er omtalt i to utredninger som vi viser til her.<sup>1</sup> Som\n\n---\n\n"
        "<sup>1</sup> En utredning.\n\nlandets største kommune har vi råd til mer.\n"
    )
    assert len([kind for kind, _ in found(text) if kind is K.PARAGRAPH]) == 1


def test_bold_and_italic_words_are_known_without_their_marks():
    text = "- **Renhold** er *ikke* vårt ansvar.\n"
    (block,) = structure(document(text)).blocks
    assert [text[span.start : span.end] for span in block.bold] == ["Renhold"]
    assert [text[span.start : span.end] for span in block.italic] == ["ikke"]


def test_blocks_that_the_reader_found_are_kept():
    block = Block(kind=K.PARAGRAPH, start=0, end=12, level=0)
    text = "Det går bra."
    assert structure(document(text, (block,))).blocks == (block,)


def paragraphs(*texts):
    received = "\n\n".join(texts)
    starts = [received.index(text) for text in texts]
    blocks = tuple(
        Block(kind=K.PARAGRAPH, start=start, end=start + len(text))
        for start, text in zip(starts, texts, strict=True)
    )
    return [block.kind for block in structure(document(received, blocks)).blocks]


def test_a_short_paragraph_over_text_is_a_heading_whatever_the_format_calls_it():
    found = paragraphs(
        "Vi har drøftet saken i styret.", "Samarbeid", "Det er blitt bedre.", "Lønn", "Det er dyrt."
    )
    assert found == [K.PARAGRAPH, K.HEADING, K.PARAGRAPH, K.HEADING, K.PARAGRAPH]


def test_short_paragraphs_after_a_colon_are_a_list():
    found = paragraphs(
        "Vi ønsker at bydelen har ansvar for:", "opptak", "vedlikehold", "Det haster."
    )
    assert found == [K.PARAGRAPH, K.LIST_ITEM, K.LIST_ITEM, K.PARAGRAPH]
