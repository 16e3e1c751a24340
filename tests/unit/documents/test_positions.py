"""This file is about positions at the doors."""

import pytest

from fordel.documents.positions import (
    from_bytes_range,
    from_utf16_range,
    page_and_box,
    to_bytes_range,
    to_utf16_range,
)
from fordel.documents.readers import read
from fordel.errors import InputError
from letter_makers import docx, pdf

TEXT = "Blå 😀 øy"


def test_characters_bytes_and_units_are_counted_each_in_their_way():
    start, end = TEXT.index("øy"), len(TEXT)
    assert (start, end) == (6, 8)
    assert to_bytes_range(TEXT, start, end) == (10, 13)
    assert to_utf16_range(TEXT, start, end) == (7, 9)


@pytest.mark.parametrize("turn", [from_bytes_range, from_utf16_range])
def test_half_a_character_is_refused(turn):
    with pytest.raises(InputError, match="F137"):
        turn(TEXT, 5, 6)
    with pytest.raises(InputError, match="F137"):
        turn(TEXT, 0, 99)


def test_a_stretch_outside_the_text_is_refused():
    with pytest.raises(InputError, match="F136"):
        to_bytes_range(TEXT, 3, 99)


def test_a_stretch_is_found_on_its_pages_with_the_box_around_it():
    pages = [[(72, 700, 11, False, "en bydel")], [(72, 100, 11, False, "- to bydeler")]]
    document = read(pdf(pages), "a.pdf")
    first, second = page_and_box(document, 0, len(document.received))
    assert (first.page, second.page) == (1, 2)
    assert first.box[1] < 700 < first.box[3]
    assert second.box[1] < 100 < second.box[3]
    assert first.sureness == 1.0


def test_a_format_without_pages_has_no_places():
    assert page_and_box(read(docx(), "a.docx"), 0, 5) == ()
