"""This file is about reading RTF."""

from fordel.documents.readers import read
from letter_makers import RTF, shown


def test_words_styles_lists_and_notes_are_told_apart():
    document = read(RTF, "svar.rtf")
    assert shown(document) == [
        ("running_head", 0, "", "Lilleby kommune"),
        ("heading", 1, "", "Styrker"),
        ("paragraph", 0, "", "Blåbær og øl er fett her."),
        ("list_item", 1, "1.", "Punkt en"),
        ("list_item", 2, "•", "Punkt to"),
        ("table_cell", 0, "", "A"),
        ("table_cell", 0, "", "B"),
        ("paragraph", 0, "", "Пр\nny linje"),
        ("footnote", 0, "", "Kilde."),
        ("running_head", 0, "", "Side 1"),
    ]
    bold = document.blocks[2].bold[0]
    assert document.received[bold.start : bold.end] == "er fett"


def test_the_characters_that_stand_in_for_unicode_are_skipped():
    data = rb"{\rtf1\ansi\uc2 \u8211--x\uc0\u229 y \u-10179\u-8704 z\par}"
    assert read(data, "a.rtf").received == "–xåy 😀z"


def test_pictures_and_raw_bytes_are_passed_over():
    data = rb"{\rtf1 foran{\pict\pngblip " + b"89504e47" * 5000 + rb"}{\bin6 }}}{{}bak\par}"
    assert read(data, "a.rtf").received == "foranbak"


def test_a_file_that_breaks_off_says_so():
    document = read(RTF[:-40], "a.rtf")
    assert "slutter brått" in document.notices[0]
    assert document.received.startswith("Lilleby kommune")
