"""This file is about work that is done in a process of its own."""

import os

import pytest

from fordel.adapters.apart import apart
from fordel.documents.readers import read
from fordel.errors import InputError
from letter_makers import pdf, pdf_of, stream

LINE = [(72, 100, 11, False, "Bydelen er nær.")]


def _forms(levels: int) -> bytes:
    """A page that draws a form ten times, which draws a form ten times, and so on."""
    objects = []
    for level in range(levels):
        inner = b"/Resources<</XObject<</X %d 0 R>>>>" % (8 + level)
        described = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + inner
        objects.append(stream(b"/X Do " * 10 if level < levels - 1 else b"n", described))
    return pdf_of([stream(b"/X Do")], b"/XObject<</X 7 0 R>>", objects)


def test_work_apart_gives_what_work_here_gives():
    data = pdf([LINE])
    assert apart(read, "a.pdf")(data, "a.pdf") == read(data, "a.pdf")


def test_errors_that_are_known_come_out_as_they_are():
    with pytest.raises(InputError, match="F112") as caught:
        apart(read, "a.pdf")(b"", "a.pdf")
    assert caught.value.where == "a.pdf"
    assert caught.value.hint


def test_a_pdf_that_goes_round_in_circles_is_given_up():
    with pytest.raises(InputError, match="F138"):
        apart(read, "a.pdf", seconds=2.0)(_forms(12), "a.pdf")


def test_a_process_that_falls_over_takes_nothing_with_it():
    with pytest.raises(InputError, match="F139"):
        apart(os.abort, "a.pdf")()


@pytest.mark.skipif(os.name == "nt", reason="LOUD: no bound on memory here, so it was not tried")
def test_memory_is_bounded():
    with pytest.raises(InputError, match="F139"):
        apart(bytes, "a.pdf", megabytes=200)(1_000_000_000)
