from datetime import date

import pytest

from damage_makers import document
from fordel.documents.front_matter import find_date, find_language, responses
from fordel.documents.repair import repair
from fordel.model.response import BodyKind

PROSE = (
    "Vi mener at oppgavene bør ligge nær dem det gjelder, og at både penger og myndighet må følge "
    "med når en tjeneste flyttes fra ett kontor til et annet.\n"
)


def only(text, name="svar.txt"):
    (response,) = responses(document(text, name))
    return response


def test_a_letterhead_tells_case_day_and_receiver():
    response = only(
        "Bydel Solli\n\nTil: Byrådsavdeling for finans\nVår ref. (saksnr.):\n24/7463 - 3\n"
        "Deres ref.: 23/5459-8\nDato: 29.02.2024\n\n" + PROSE
    )
    assert response.consultee.name == "Bydel Solli"
    assert response.consultee.kind is BodyKind.DISTRICT
    assert (response.case_number, response.document_number) == ("24/7463", "3")
    assert response.dated == date(2024, 2, 29)
    assert response.recipients == ("Byrådsavdeling for finans",)
    assert response.language == "nb"


def test_the_same_file_gives_the_same_identity_and_another_file_another():
    assert only("Bydel Solli\n\n" + PROSE).id == only("Bydel Solli\n\n" + PROSE).id
    assert only(PROSE + "\n", "a.txt").start == 0


def test_positions_count_in_the_text_as_received():
    text = "\r\n\r\nBydel Solli\r\n\r\nSaksbehandler: Prøve Eksempelsen\r\n\r\n" + PROSE
    response = only(text)
    assert text[response.start :].startswith("Bydel Solli")
    (name,) = response.personal
    assert text[name.start : name.end] == "Prøve Eksempelsen"


def test_an_empty_file_holds_no_response():
    assert responses(document(" \n\n")) == ()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Dato: 29.02.2024", date(2024, 2, 29)),
        ("den 7. mars 2025", date(2025, 3, 7)),
        ("18. NOVEMBER 2024".lower(), date(2024, 11, 18)),
        ("1.2.24", date(2024, 2, 1)),
        ("2024-12-05", date(2024, 12, 5)),
        ("Tue, 21 Oct 2025 09:02:51 +0200", date(2025, 10, 21)),
        ("31.02.2024, rettet 1.3.2024", date(2024, 3, 1)),
        ("versjon 2.1 av 24/7463", None),
    ],
)
def test_days_are_read_as_norwegians_write_them(words, day):
    assert find_date(words) == day


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Vi vet ikke hvordan dette skal gjøres, og ber om mer informasjon.", "nb"),
        ("Vi veit ikkje korleis dette skal gjerast, og bed om meir informasjon.", "nn"),
        ("We are not sure how this should be done, and ask for more information.", "en"),
        ("7463", "nb"),
    ],
)
def test_small_words_tell_the_language(words, language):
    assert find_language(words) == language


def test_a_meetings_own_number_is_not_the_case_number():
    text = "Bydelsutvalget i Solli\n\nSak 84/25: Høring om oppgaver (25/1840)\n\n" + PROSE
    assert only(text).case_number == "25/1840"


TWO = (
    "BYDEL SOLLI\nPostboks 1, 0000 Lilleby\n\nVår ref.: 25/0622-4\nDato: 21. oktober 2025\n\n"
    + PROSE * 2
    + "\nMed hilsen\n\nPrøve Eksempelsen\nbydelsdirektør\n\n\n"
    "RÅDET FOR PERSONER MED FUNKSJONSNEDSETTELSE I BYDEL SOLLI\n\n"
    "Til kommunedirektøren\n\nDato: 20. oktober 2025\n\n"
    + PROSE * 2
    + "\nFor rådet\nPrøve Rådsen, leder\n"
)


def test_two_letters_in_one_file_are_two_responses():
    first, second = responses(document(TWO))
    assert (first.consultee.name, first.consultee.kind) == ("Bydel Solli", BodyKind.DISTRICT)
    assert second.consultee.kind is BodyKind.ADVISORY_COUNCIL
    assert (first.dated, second.dated) == (date(2025, 10, 21), date(2025, 10, 20))
    assert first.end <= second.start
    assert TWO[second.start :].startswith("RÅDET")
    assert first.id != second.id


def test_names_are_hidden_in_the_letter_they_stand_in():
    first, second = responses(document(TWO))
    assert [TWO[span.start : span.end] for span in first.personal] == ["Prøve Eksempelsen"]
    assert [TWO[span.start : span.end] for span in second.personal] == ["Prøve Rådsen"]


def test_letters_parted_by_pages_and_titles_are_told_apart():
    parts = [f"Høringssvar fra Bydel {name}\n\n{PROSE}" for name in ("Solli", "Havna", "Mo")]
    found = responses(document("\f".join(parts)))
    assert [response.consultee.name for response in found] == [
        "Bydel Solli",
        "Bydel Havna",
        "Bydel Mo",
    ]


def test_an_enclosure_of_the_same_sender_belongs_to_the_same_response():
    text = f"Høringssvar fra Bydel Solli\n\n{PROSE}\fUttalelse fra Bydel Solli, vedlegg\n\n{PROSE}"
    assert len(responses(document(text))) == 1


def test_the_question_below_an_answered_mail_is_no_response():
    text = (
        "Fra: Boligforetaket KF\nSendt: 21. november 2024\nTil: Kommunedirektøren\n"
        f"Emne: SV: Oppgavefordelingen\n\nHei!\n\n{PROSE}\nHilsen\nPrøve Eksempelsen\n\n"
        "Fra: Kommunedirektøren\nSendt: 1. november 2024\nTil: Boligforetaket KF\n"
        f"Emne: Oppgavefordelingen\n\n{PROSE}"
    )
    response = only(text)
    assert response.consultee.name == "Boligforetaket KF"
    assert "1. november 2024" not in text[response.start : response.end].replace("21. november", "")


def test_headings_and_questions_do_not_split_a_letter():
    text = (
        "Høringssvar fra Bydel Solli\n\n" + PROSE + "\nUttalelse fra eldrerådet\n\n" + PROSE
        + "\nTil spørsmål 2\n\n" + PROSE + "\nMed hilsen\nPrøve Eksempelsen\n\nVedlegg: Kart\n"
    )  # fmt: skip
    assert len(responses(document(text))) == 1


@pytest.mark.shared
def test_the_real_letters_tell_who_sent_them_and_hide_every_person(shared):
    found = []
    for path in sorted((shared / "seeds").iterdir()):
        letter = repair(document(path.read_text(encoding="utf-8"), path.name))
        response = only_of(letter)
        found.append((response.consultee.kind, response.case_number, len(response.personal)))
    assert found == [
        (BodyKind.DISTRICT, None, 3),
        (BodyKind.DISTRICT, None, 0),
        (BodyKind.SUPPLIER, "23/5459", 0),
        (BodyKind.DISTRICT, "24/7463", 1),
        (BodyKind.AGENCY, "23/5459", 4),
    ]


def only_of(letter):
    (response,) = responses(letter)
    return response
