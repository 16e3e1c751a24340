"""This file is about recognition by Tesseract."""

import shutil

import pytest

from fordel.adapters.ocr import recognise
from fordel.documents.readers import page_picture, read
from fordel.documents.recognised import with_recognised
from fordel.errors import OutsideError
from letter_makers import pdf, scanned_pdf

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None,
    reason="LOUD: Tesseract is not installed, so recognition was not tried",
)


def test_a_missing_program_is_said_with_how_to_get_it():
    with pytest.raises(OutsideError, match=r"F901.*apt install"):
        recognise(b"", program="no-such-program-here")


@pytest.mark.ocr
@needs_tesseract
def test_a_page_is_read_back_with_places_and_sureness():
    lines = [
        (72, 100, 14, False, "Bydelen kjenner innbyggerne og bør få ansvaret."),
        (72, 120, 14, False, "Det gjelder særlig tjenester for barn og unge."),
    ]
    words = recognise(page_picture(pdf([lines]), 1))
    document = with_recognised(read(scanned_pdf(), "a.pdf"), {1: words})
    assert document.received.split() == " ".join(line[-1] for line in lines).split()
    first = document.places[0]
    assert first.box[0] == pytest.approx(72, abs=3)
    assert first.box[3] == pytest.approx(100, abs=5)
    assert all(0.5 < place.sureness <= 1 for place in document.places)


@pytest.mark.ocr
@needs_tesseract
def test_a_language_that_is_missing_is_said():
    with pytest.raises(OutsideError, match="F903"):
        recognise(page_picture(pdf([[]]), 1), language="xxx")


@pytest.mark.ocr
@needs_tesseract
def test_a_page_that_takes_too_long_is_given_up():
    with pytest.raises(OutsideError, match="F902"):
        recognise(page_picture(pdf([[]]), 1), seconds=0.001)
