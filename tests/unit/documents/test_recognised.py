"""This file is about putting recognised pages where they belong."""

import pytest

from fordel.documents.readers import read
from fordel.documents.recognised import with_recognised
from fordel.errors import InputError
from fordel.model.response import RecognisedWord
from letter_makers import pdf_of, quote, scanned_pdf, shown, stream


def _words(text, *, top=100.0, paragraph=1, tall=8.0, wide=5.0):
    """The words of lines as recognition gives them."""
    found = []
    for line, written in enumerate(text.split("\n"), start=1):
        left = 72.0
        for at, word in enumerate(written.split()):
            right = left + wide * len(word)
            base = top + 14 * line
            found.append(
                RecognisedWord(
                    text=word,
                    box=(left, base, right, base + tall),
                    sureness=0.9 if at else 0.5,
                    paragraph=paragraph,
                    line=line,
                )
            )
            left = right + wide
    return tuple(found)


PAGE = (
    *_words("Styrker", paragraph=1, top=80),
    *_words("Bydelen er nær dem det gjelder, og det\ngir god hjelp.", paragraph=2, top=120),
    *_words("1. kort vei\n2. god oversikt", paragraph=3, top=180),
)


def test_recognised_words_become_paragraphs_and_lists_with_their_sureness():
    document = with_recognised(read(scanned_pdf(), "skann.pdf"), {1: PAGE})
    assert shown(document) == [
        ("paragraph", 0, "", "Styrker"),
        ("paragraph", 0, "", "Bydelen er nær dem det gjelder, og det\ngir god hjelp."),
        ("list_item", 1, "1.", "kort vei"),
        ("list_item", 1, "2.", "god oversikt"),
    ]
    assert document.unread_pages == ()
    assert document.text.text == document.received
    first = document.places[0]
    assert document.received[first.start : first.end] == "Styrker"
    assert (first.page, first.sureness, first.box) == (1, 0.5, (72.0, 94.0, 107.0, 102.0))


def test_a_paragraph_of_taller_and_wider_words_is_a_heading():
    large = _words("Dette er styrkene våre", paragraph=1, top=60, tall=12.0, wide=7.0)
    page = (*large, *_words("Bydelen er nær dem det\ngjelder, og det hjelper.", paragraph=2))
    kinds = [kind for kind, *_ in shown(with_recognised(read(scanned_pdf(), "a.pdf"), {1: page}))]
    assert kinds == ["heading", "paragraph"]


def test_a_scanned_page_between_written_ones_comes_between_them():
    written = [
        stream(b"BT /F1 12 Tf 72 700 Td (%s) Tj ET" % words)
        for words in (b"- Den forste siden har nok tekst.", b"- Den siste siden har ogsaa tekst.")
    ]
    grey = stream(
        b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q",
    )
    document = read(pdf_of([written[0], grey, written[1]]), "a.pdf")
    assert document.unread_pages == (2,)
    whole = with_recognised(document, {2: PAGE})
    order = [whole.received.index(words) for words in ("forste", "Styrker", "oversikt", "siste")]
    assert order == sorted(order)
    assert [place.page for place in whole.places] == sorted(place.page for place in whole.places)
    assert [quote(whole, block) for block in whole.blocks][-1] == "Den siste siden har ogsaa tekst."
    assert whole.received.endswith("- Den siste siden har ogsaa tekst.")


def test_a_page_where_nothing_was_recognised_stays_unread():
    document = with_recognised(read(scanned_pdf(2), "a.pdf"), {1: PAGE, 2: ()})
    assert document.unread_pages == (2,)
    assert any("side 1" in notice for notice in document.notices)
    assert any("side 2" in notice for notice in document.notices)


def test_only_unread_pages_can_be_put_in():
    document = with_recognised(read(scanned_pdf(), "a.pdf"), {1: PAGE})
    with pytest.raises(InputError, match="F135"):
        with_recognised(document, {1: PAGE})
