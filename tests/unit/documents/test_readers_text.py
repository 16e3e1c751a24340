"""This file is about reading plain text exactly as it stands."""

import pytest

from fordel.documents.readers import read

LETTER = "Bydelene bør få ansvaret – «ja» på Ærlig Ål.\n"


@pytest.mark.parametrize("name", ["svar.txt", "svar.md", "svar", "svar.pdf", "svar.docx"])
def test_a_text_is_the_file_to_the_character_whatever_it_is_called(name):
    text = "\ufeffHei\r\n\r\nEt brev.\rTo.\n\f- punkt\t\x0b\u2028slutt  \n"
    document = read(text.encode("utf-8"), name)
    assert document.received == document.text.text == text
    assert document.blocks == ()


def test_positions_are_those_that_python_counts_in_the_file(tmp_path):
    path = tmp_path / "svar.txt"
    path.write_bytes(("\ufeff" + LETTER.replace("\n", "\r\n")).encode("utf-8"))
    with path.open(encoding="utf-8", newline="") as file:
        assert read(path.read_bytes(), path.name).received == file.read()


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_usual_encodings_are_told_apart(encoding):
    assert read((LETTER * 3).encode(encoding), "a.txt").received == LETTER * 3


@pytest.mark.parametrize("encoding", ["latin-1", "cp865", "cp850", "utf-32"])
def test_older_encodings_keep_their_norwegian_letters(encoding):
    text = "Ærlig talt bør bydelene få både øl og brød på Ås.\n"
    assert read(text.encode(encoding), "a.txt").received == text


def test_a_few_torn_characters_do_not_garble_the_rest():
    data = (LETTER * 5).encode("utf-8") + b"\xe5 slutt"
    document = read(data, "a.txt")
    assert document.received == LETTER * 5 + "\ufffd slutt"
    assert "1 tegn" in document.notices[0]


def test_the_media_type_of_markdown_is_told_by_its_name():
    assert read(b"# Svar\n", "a.md").media_type == "text/markdown"
    assert read(b"# Svar\n", "a.txt").media_type == "text/plain"


def test_a_letter_that_shows_an_e_mail_is_still_a_text():
    text = "From: Bydelen\nTo: Kommunen\nSubject: Svar\n\nHei\n"
    assert read(text.encode(), "svar.txt").received == text


def test_a_blank_file_says_that_it_holds_no_text():
    assert "ingen tekst" in read(b" \n\n", "a.txt").notices[0]


def test_the_same_bytes_have_the_same_identity():
    first, second = read(b"Hei", "a.txt"), read(b"Hei", "b.txt")
    assert first.id == second.id != read(b"Hallo", "a.txt").id
