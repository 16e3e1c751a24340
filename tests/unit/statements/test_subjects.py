"""This file is about what the words of a question or a heading are about."""

from pathlib import Path

import pytest

from fordel.model.response import BodyKind
from fordel.model.response import CanonicalQuestion as Q
from fordel.statements.questions import (
    AGENCIES,
    DISTRICTS,
    SUPPLIERS,
    is_general,
    named_prefix,
    number_of,
    question_set,
)
from fordel.statements.subjects import Side, about_question

CASES = [
    line
    for line in (Path(__file__).parents[2] / "cases" / "questions.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if not line.startswith("#")
]
HEADINGS = [
    tuple(field.strip() for field in line.split("|"))
    for line in (Path(__file__).parents[2] / "cases" / "headings.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if not line.startswith("#")
]
SIDES = {"district": Side.DISTRICT, "agency": Side.CENTRAL, "outside": Side.OUTSIDE}


@pytest.mark.parametrize(("side", "meant", "heading"), HEADINGS)
def test_a_heading_of_the_respondents_own_means_what_it_says_from_where_they_stand(
    side: str, meant: str, heading: str
) -> None:
    question = about_question(heading, side=SIDES[side])
    unnamed = "general" if is_general(heading) else "-"
    assert (question.value if question else unnamed) == meant


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("Hva er styrker og svakheter ved bydelens tjenesteproduksjon?", Q.SERVICES),
        ("Hva fungerer godt og dårlig når bydelen treffer vedtak?", Q.AUTHORITY),
        ("Fordeler og ulemper for bydelen som samfunnsutvikler", Q.COMMUNITY),
        ("Kva er bra og dårleg med bydelen som lokaldemokratisk arena?", Q.DEMOCRACY),
        ("Er det oppgaver hos etatene som kunne vært løst bedre i bydelene?", Q.TO_DISTRICTS),
        ("Er det oppgaver i bydelene som kunne vært løst bedre hos etatene?", Q.TO_CENTRAL),
        ("Oppgaver som bør flyttes til bydelene fra etatene", Q.TO_DISTRICTS),
        ("Oppgåver som bør samlast i kommunen", Q.TO_CENTRAL),
        ("Hvilke oppgaver hos dere ville bydelene løst bedre?", Q.TO_DISTRICTS),
        ("Hvilke oppgaver i bydelene ville dere løst bedre?", Q.TO_CENTRAL),
        ("Korleis kan samarbeidet mellom bydelane bli betre?", Q.COOPERATION),
        ("Samarbeidet med private leverandører i det daglige", Q.SUPPLIER_DAILY),
        ("Inngåelse og oppfølging av avtaler med leverandører", Q.SUPPLIER_AGREEMENTS),
        ("Rør ikke det som virker", None),
        ("Få tilbake det som ble tatt", None),
        ("Barnevernet", None),
        ("Folk forsvinner", None),
    ],
)
def test_a_question_is_known_by_its_subject(words, question):
    assert about_question(words) is question


@pytest.mark.parametrize("case", CASES)
def test_the_questions_are_known_in_many_wordings(case):
    question, words = case.split(" | ")
    side = Side.SUPPLIER if question.startswith("supplier") else Side.OUTSIDE
    side = Side.CENTRAL if " vi " in words else side
    found = about_question(words, side=side)
    assert (found.value if found else "none") == question


def test_who_takes_and_who_gives_depends_on_who_speaks():
    words = "Oppgaver vi gjerne overtar"
    assert about_question(words, side=Side.DISTRICT) is Q.TO_DISTRICTS
    assert about_question(words, side=Side.CENTRAL) is Q.TO_CENTRAL
    assert about_question(words) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Spørsmål 3: Samarbeid", 3),
        ("Svar på spørsmål 2", 2),
        ("Bydelsdirektørens forslag til svar på spørsmål 5.", 5),
        ("Ad 1: Vi er enige.", 1),
        ("Spm. nr. 2", 2),
        ("Til spørsmål to", 2),
        ("4.", 4),
        ("Vi har 3 kontorer", None),
        ("Til sammen 12 barn venter", None),
        ("Til 1. januar må dette være på plass", None),
        ("Til 2: Vi sier nei.", 2),
    ],
)
def test_the_number_of_a_question_is_read(words, number):
    assert number_of(words) == number


def test_only_the_name_of_the_question_is_skipped():
    assert named_prefix("Spørsmål 2: Ja, det bør den.") == len("Spørsmål 2: ")
    assert named_prefix("Til spørsmål 2 vil vi svare nei.") == 0


@pytest.mark.parametrize(
    "heading", ["Innledning", "Avsluttende merknader", "Andre forhold", "Til slutt"]
)
def test_openings_and_endings_belong_to_no_question(heading):
    assert is_general(heading)


def test_the_set_of_questions_follows_the_letter_before_the_kind_of_body():
    assert question_set(BodyKind.DISTRICT, [], 7, None) == DISTRICTS
    assert question_set(BodyKind.AGENCY, [], 3, None) == AGENCIES
    assert question_set(BodyKind.AGENCY, [Q.SERVICES, Q.AUTHORITY], 0, None) == DISTRICTS
    assert question_set(BodyKind.OTHER, [Q.SUPPLIER_DAILY], 2, None) == SUPPLIERS
    assert question_set(BodyKind.OTHER, [], 6, None) == DISTRICTS
