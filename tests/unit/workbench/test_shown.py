"""This file is about text as it may be shown."""

from dataclasses import replace

from fordel.model.response import Block, BlockKind, Document
from fordel.model.text import Span, unrepaired
from fordel.workbench.shown import paragraphs, shown, shown_in_lines
from statement_makers import response

TEXT = "Tittel\n\nVi skriver\nom sykehjem.\n\nHilsen Testperson Eksempelsen"
NAME = Span(start=TEXT.index("Testperson"), end=len(TEXT))
LETTER = Document(
    id="one",
    name="brev.txt",
    media_type="text/plain",
    received=TEXT,
    text=unrepaired(TEXT),
    blocks=(
        Block(kind=BlockKind.HEADING, start=0, end=6),
        Block(kind=BlockKind.PARAGRAPH, start=8, end=31),
        Block(kind=BlockKind.SIGNATURE, start=33, end=len(TEXT)),
        Block(kind=BlockKind.RUNNING_HEAD, start=len(TEXT), end=len(TEXT)),
    ),
)
ANSWER = replace(response(), end=len(TEXT), personal=(NAME,))


def test_text_is_shown_on_one_line_or_in_its_own():
    assert shown(LETTER, ANSWER, 8, 31) == "Vi skriver om sykehjem."
    assert shown_in_lines(LETTER, ANSWER, 8, 31) == "Vi skriver\nom sykehjem."


def test_persons_are_masked_also_when_only_half_of_the_name_is_in_the_stretch():
    assert shown(LETTER, ANSWER, 33, len(TEXT)) == "Hilsen [navn]"
    assert "Eksempel" not in shown(LETTER, ANSWER, 33, len(TEXT) - 3)
    assert "sen" not in shown(LETTER, ANSWER, NAME.start + 12, len(TEXT))


def test_each_paragraph_of_the_response_can_be_found():
    assert [each.text for each in paragraphs(LETTER, ANSWER)] == [
        "Tittel",
        "Vi skriver om sykehjem.",
        "Hilsen [navn]",
    ]
    assert len(paragraphs(replace(LETTER, blocks=()), ANSWER)) == 1


def test_a_response_shows_nothing_of_the_other_letters_in_its_file():
    half = replace(ANSWER, start=8, end=20)
    assert [each.text for each in paragraphs(LETTER, half)] == ["Vi skriver o"]
