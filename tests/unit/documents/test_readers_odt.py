"""This file is about reading ODT."""

from fordel.documents.readers import read
from letter_makers import odt, shown

LIST = (
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>'
)
BOLD = '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'


def test_headings_lists_tables_and_notes_are_told_apart():
    body = (
        '<text:h text:outline-level="1">Styrker</text:h>'
        '<text:p>Bydelen<text:s text:c="2"/>er\n   <text:span text:style-name="B">nær</text:span>'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Kilde."
        "</text:p></text:note-body></text:note>.</text:p>"
        '<text:list text:style-name="L1"><text:list-item><text:p>en</text:p><text:list>'
        "<text:list-item><text:p>under</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>to</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = read(odt(body, LIST + BOLD), "svar.odt")
    assert shown(document) == [
        ("heading", 1, "", "Styrker"),
        ("paragraph", 0, "", "Bydelen  er nær."),
        ("list_item", 1, "1.", "en"),
        ("list_item", 2, "–", "under"),
        ("list_item", 1, "2.", "to"),
        ("table_cell", 0, "", "A"),
        ("table_cell", 0, "", "B"),
        ("footnote", 0, "1", "Kilde."),
    ]
    bold = document.blocks[1].bold[0]
    assert document.received[bold.start : bold.end] == "nær"


def test_a_list_that_goes_on_keeps_counting_and_a_new_one_starts_over():
    item = "<text:list-item><text:p>x</text:p></text:list-item>"
    first = f'<text:list text:style-name="L1">{item}{item}</text:list>'
    on = f'<text:list text:style-name="L1" text:continue-numbering="true">{item}</text:list>'
    marks = [mark for _, _, mark, _ in shown(read(odt(first + on + first, LIST), "a.odt"))]
    assert marks == ["1.", "2.", "3.", "1.", "2."]


def test_heads_and_feet_stand_first_and_last():
    edges = (
        "<style:master-page><style:header><text:p>Lilleby</text:p></style:header>"
        "<style:footer><text:p>Side 1</text:p></style:footer></style:master-page>"
    )
    kinds = shown(read(odt("<text:p>Hei</text:p>", page_styles=edges), "a.odt"))
    assert [(kind, words) for kind, _, _, words in kinds] == [
        ("running_head", "Lilleby"),
        ("paragraph", "Hei"),
        ("running_head", "Side 1"),
    ]


def test_what_was_deleted_with_tracked_changes_is_left_out_and_said_so():
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gammelt</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes><text:p>nytt</text:p>"
    )
    document = read(odt(body), "a.odt")
    assert document.received == "nytt"
    assert "slettet" in document.notices[0]


def test_pages_are_known_where_the_program_stored_them():
    body = "<text:p>en</text:p><text:soft-page-break/><text:p>to</text:p>"
    assert [place.page for place in read(odt(body), "a.odt").places] == [1, 2]
