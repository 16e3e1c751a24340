"""This file is about what reading must keep, whatever the bytes."""

from email.message import EmailMessage
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fordel.documents.pieces import Piece, Run, compose
from fordel.documents.positions import (
    from_bytes_range,
    from_utf16_range,
    to_bytes_range,
    to_utf16_range,
)
from fordel.documents.readers import attachments, read
from fordel.errors import FordelError
from fordel.model.response import BlockKind, Document, DocumentId
from fordel.model.text import unrepaired
from letter_makers import HTML, RTF, docx, odt, pdf, scanned_pdf


def _mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@lilleby.example", "Høring"
    mail.set_content("Vi støtter forslaget.\n")
    mail.add_alternative("<p>Vi støtter forslaget.</p>", subtype="html")
    mail.add_attachment(b"x" * 50, maintype="application", subtype="pdf", filename="a.pdf")
    return mail.as_bytes()


WHOLE = {
    "a.pdf": pdf([[(72, 100, 11, True, "Styrker"), (72, 130, 11, False, "- bydelen er nær")]]),
    "skann.pdf": scanned_pdf(),
    "a.docx": docx(),
    "a.odt": odt("<text:h>Styrker</text:h><text:p>Bydelen er nær.</text:p>"),
    "a.rtf": RTF,
    "a.html": HTML.encode(),
    "a.eml": _mail(),
    "a.txt": "Bydelen bør få ansvaret.\r\n".encode(),
}
NAMES = st.sampled_from(sorted(WHOLE))


def _keeps_the_laws(document: Document) -> None:
    length = len(document.received)
    edges = [0]
    for block in document.blocks:
        if block.marker:
            edges += [block.marker.start, block.marker.end]
            assert document.received[block.marker.start : block.marker.end].strip()
        edges += [block.start, block.end]
        assert block.start < block.end
        for span in (*block.bold, *block.italic):
            assert block.start <= span.start < span.end <= block.end
    assert edges == sorted(edges)
    assert edges[-1] <= length
    for place in document.places:
        assert 0 <= place.start < place.end <= length
        assert place.page >= 1
        assert 0 <= place.sureness <= 1
    for before, after in pairwise(document.places):
        assert before.end <= after.start
    assert document.text.text == document.received
    document.received.encode("utf-8")


def _read(data: bytes, name: str) -> None:
    try:
        document = read(data, name)
        attachments(data, name)
    except FordelError as error:
        said = error
    else:
        _keeps_the_laws(document)
        return
    assert said.hint
    assert "{" not in said.message


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_whole_files_keep_the_laws_and_read_the_same_twice(name):
    document = read(WHOLE[name], name)
    _keeps_the_laws(document)
    assert document == read(WHOLE[name], name)


@settings(max_examples=150, deadline=None)
@given(st.binary(min_size=0, max_size=400), NAMES)
def test_any_bytes_are_read_or_refused_in_words(data, name):
    _read(data, name)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES, st.floats(0, 1))
def test_a_file_that_breaks_off_is_read_or_refused_in_words(name, share):
    whole = WHOLE[name]
    _read(whole[: int(share * len(whole))], name)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(NAMES, st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_file_with_torn_bytes_is_read_or_refused_in_words(name, tears):
    torn = bytearray(WHOLE[name])
    for share, byte in tears:
        torn[int(share * (len(torn) - 1))] = byte
    _read(bytes(torn), name)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_a_text_is_read_back_to_the_character(text):
    data = text.encode("utf-8")
    try:
        assert read(data, "a.txt").received == text
    except FordelError:
        # Empty, or mostly control characters, or what another format begins with.
        assert not text or any(sign < " " or sign == "\ufffd" for sign in text)


RUNS = st.builds(
    Run,
    text=st.text(max_size=8),
    bold=st.booleans(),
    italic=st.booleans(),
    page=st.sampled_from([None, 1, 2]),
)
PIECES = st.builds(
    Piece,
    kind=st.sampled_from([BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING]),
    runs=st.lists(RUNS, max_size=4).map(tuple),
    marker=st.sampled_from(["", "1.", "•"]),
    row=st.sampled_from([None, 0, 1]),
)


@given(st.lists(PIECES, max_size=6))
def test_any_pieces_compose_to_a_lawful_text(pieces):
    reading = compose(pieces)
    made = Document(
        id=DocumentId("x"),
        name="a",
        media_type="",
        received=reading.text,
        text=unrepaired(reading.text),
        blocks=reading.blocks,
        places=reading.places,
    )
    _keeps_the_laws(made)
    for block in reading.blocks:
        words = reading.text[block.start : block.end]
        assert words == words.strip()


@given(st.data(), st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40))
def test_positions_come_back_from_bytes_and_from_units(data, text):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    in_bytes = to_bytes_range(text, start, end)
    in_units = to_utf16_range(text, start, end)
    assert from_bytes_range(text, *in_bytes) == (start, end)
    assert from_utf16_range(text, *in_units) == (start, end)
    assert text.encode("utf-8")[slice(*in_bytes)].decode("utf-8") == text[start:end]
    units = text.encode("utf-16-le")[2 * in_units[0] : 2 * in_units[1]]
    assert units.decode("utf-16-le") == text[start:end]
