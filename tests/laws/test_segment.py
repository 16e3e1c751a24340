"""This file is about what holds for the units of every text, letter or not."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from fordel.documents.structure import structure
from fordel.model.response import (
    BodyKind,
    Consultee,
    Document,
    DocumentId,
    Response,
    ResponseId,
)
from fordel.model.text import RepairedText, unrepaired
from fordel.statements.segment import segment
from fordel.statements.sentences import sentences

LINES = st.sampled_from(
    [
        "Spørsmål 1: Er det oppgaver hos etatene som bydelene burde overta?",
        "> 2. Hvilke oppgaver i bydelene ville etaten løst bedre?",
        "1. Hjemmetjenesten bør bli i bydelen, dersom pengene følger med.",
        "• drift av anlegg",
        "   a) tilsyn",
        "Styrker:",
        "Svakheter er",
        "## Samarbeid",
        "**Barnevern.** Det må samles. Slik er det.",
        "| Oppgave | Hvorfor |",
        "|---|---|",
        "| Renhold | Det er dyrt. |",
        "Hei!",
        "Vi viser til brev av 1. mars.",
        "---",
        "<sup>1</sup> Se rapporten.",
        "Bydelen har få folk, og det merkes. Vi venter på svar fra",
        "kommunen.",
        "Med vennlig hilsen",
        "Side 2 av 3",
        "",
        "\t",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(LINES, max_size=25).map("\n".join),
    st.lists(LINES, max_size=25).map("\r\n".join),
    st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=20).map("\n".join),
)


def document(received: str, text: RepairedText | None = None) -> Document:
    return structure(
        Document(
            id=DocumentId("d"),
            name="d.txt",
            media_type="text/plain",
            received=received,
            text=text or unrepaired(received),
        )
    )


def response(whole: Document, start: int = 0, end: int | None = None) -> Response:
    return Response(
        id=ResponseId("r"),
        document=whole.id,
        start=start,
        end=len(whole.received) if end is None else end,
        consultee=Consultee(name="r", kind=BodyKind.OTHER),
    )


@given(TEXTS, st.sampled_from(list(BodyKind)))
@settings(deadline=None)
def test_every_unit_reads_back_as_its_quote_in_order_and_apart(received, kind):
    whole = document(received)
    one = response(whole)
    excerpts = segment(
        whole,
        Response(
            id=one.id,
            document=one.document,
            start=one.start,
            end=one.end,
            consultee=Consultee(name="r", kind=kind),
        ),
    )
    last = 0
    for excerpt in excerpts:
        passage = excerpt.passage
        assert received[passage.start : passage.end] == passage.quote
        assert passage.start >= last
        assert passage.quote.strip() == passage.quote
        assert excerpt.text
        assert 0 <= excerpt.question_sureness <= 1
        last = passage.end


@given(TEXTS)
@settings(deadline=None)
def test_blocks_lie_in_the_text_in_order_and_apart(received):
    last = 0
    for block in document(received).blocks:
        assert last <= block.start < block.end <= len(received)
        if block.marker:
            assert last <= block.marker.start < block.marker.end <= block.start
        last = block.end


@given(TEXTS, st.data())
@settings(deadline=None)
def test_a_response_keeps_to_its_own_part_of_the_file(received, data):
    whole = document(received)
    start = data.draw(st.integers(0, len(received)))
    end = data.draw(st.integers(start, len(received)))
    for excerpt in segment(whole, response(whole, start, end)):
        assert start <= excerpt.passage.start < excerpt.passage.end <= end


@given(TEXTS)
@settings(deadline=None)
def test_naming_the_frame_of_blocks_that_a_reader_found_moves_none_of_them(received):
    once = document(received)
    again = structure(once)
    assert [(b.start, b.end) for b in again.blocks] == [(b.start, b.end) for b in once.blocks]


@given(st.text(max_size=300))
def test_sentences_lose_no_character_but_blanks(text):
    found = sentences(text)
    kept = "".join(text[start:end] for start, end in found)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(before[1] <= after[0] for before, after in pairwise(found))


@given(TEXTS)
@settings(deadline=None)
def test_a_repair_of_blanks_changes_no_unit_but_its_place(received):
    spaced = received.replace(" ", "  ")
    before = [received[:here].count(" ") for here in range(len(received))]
    pieces = tuple((here, here + blanks, 1) for here, blanks in enumerate(before))
    repaired = RepairedText(text=received, pieces=pieces)
    plain, moved = document(received), document(spaced, repaired)
    texts = [excerpt.text for excerpt in segment(plain, response(plain))]
    assert [excerpt.text for excerpt in segment(moved, response(moved))] == texts
