"""What holds for the letters back: each point as it was written, and what became of it."""

from datetime import date

import pytest

from fordel.model.outcome import Outcome, Verdict
from fordel.model.response import ResponseId
from fordel.model.statement import StatementId
from fordel.report.basis import Basis, Paragraph, Quoted
from fordel.report.decision.outcomes import Aftermath, Ruled, Trace, TraceKind
from fordel.report.letters_back import letter, places_in
from report_makers import SAID, decision, material, writer

LATER = Ruled(
    number=3,
    by="Byrådet",
    outcome=Outcome(
        statements=(StatementId("b"),),
        verdict=Verdict.LATER,
        why="Ny lov kommer.",
        due=date(2027, 6, 1),
    ),
)


NOTHING = Aftermath()


def made(after: Aftermath = NOTHING, language: str = "nb") -> Basis:
    places = places_in(decision(language))
    return letter(writer(language), ResponseId("one"), places, after)


def told(basis: Basis) -> str:
    blocks = [each for each in basis.blocks() if isinstance(each, Paragraph)]
    return " ".join(sentence.text for block in blocks for sentence in block.sentences)


@pytest.mark.parametrize("language", ["nb", "en"])
def test_each_point_stands_once_in_its_own_words(language: str) -> None:
    quotes = [each.text for each in made(language=language).blocks() if isinstance(each, Quoted)]
    mine = [each.id for each in SAID if each.response == "one"]
    assert sorted(quotes) == sorted(material().quotes[each].text for each in mine)


def test_it_says_how_a_wish_was_read_and_where_it_stands() -> None:
    text = told(made())
    assert "Dere vil ha oppgaven hos bydelene. Det gjelder skole." in text
    assert "Brukt i «Skole» (3.3.2)" in text
    assert "Utfall: ikke besvart ennå." in text


def test_it_says_what_became_of_it_why_by_whom_and_by_when() -> None:
    text = told(made(Aftermath(ruled={StatementId("b"): LATER})))
    assert "Utfall: tas opp senere. Begrunnelse: Ny lov kommer (Byrådet)." in text
    assert "innen 1. juni 2027" in text
    assert "1 av dem har fått et utfall" in text


def test_a_move_that_was_drawn_from_it_is_told_of_as_not_decided() -> None:
    trace = Trace(kind=TraceKind.MOVE, name="2")
    text = told(made(Aftermath(traces={StatementId("b"): (trace,)})))
    assert "tatt med i flytting 2, ikke avgjort" in text


def test_what_was_asked_and_not_answered_is_told() -> None:
    assert "Dere ble også spurt om Lokaldemokrati." in told(made())


def test_nothing_of_another_respondent_is_in_it() -> None:
    quotes = {each.text for each in made().blocks() if isinstance(each, Quoted)}
    others = {material().quotes[each.id].text for each in SAID if each.response == "two"}
    assert not quotes & others
