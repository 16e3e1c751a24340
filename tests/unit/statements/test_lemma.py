"""This file is about Norwegian words without their endings."""

import pytest
import simplemma

from fordel.statements.lemma import stem, words

FORMS = [
    "sykehjem sykehjemmet sykehjemmene sykehjemmenes sjukeheim sjukeheimen sjukeheimane",
    "senter senteret sentre sentrene",
    "skole skolen skoler skolene skule skular skulane",
    "barnehage barnehagen barnehager barnehagene barnehagar barnehagane",
    "kvalitet kvaliteten kvaliteter kvalitetene",
    "virksomhet virksomheten virksomheter virksomhetene",
    "lærer læreren lærere lærerne",
    "hjemmetjeneste hjemmetjenesten hjemmetjenestene heimeteneste heimetenesta",
    "vei veien veier veiene veg vegen vegar",
    "lønn lønnen lønna løn løna",
    "barnevern barnevernet barnevernets",
    "kommunal kommunale kommunalt",
    "bolig boligen boliger boligene bustad bustadar bustadane",
    "demens demensen",
    "kunstgressbane kunstgressbanen kunstgressbaner kunstgressbanene kunstgressbanane",
]


@pytest.mark.parametrize("forms", FORMS)
def test_the_forms_of_a_word_in_either_written_language_share_a_stem(forms: str):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("dem", "demens"), ("lokale", "lokaler"), ("lære", "lærer"), ("skulle", "skole")],
)
def test_different_words_keep_different_stems(one: str, other: str):
    assert stem(one) != stem(other)


def test_an_abbreviation_is_no_word_in_capitals():
    assert stem("BU") == stem("BUs") != stem("bu")
    assert stem("BARNEVERN") == stem("barnevern")


def test_words_keep_their_place_and_a_hyphen_that_waits_for_its_other_half():
    text = "By- og næringsutvikling, FACT-team (Omsorg+)"
    found = words(text)
    assert [word.text for word in found] == [
        "By-",
        "og",
        "næringsutvikling",
        "FACT-team",
        "Omsorg+",
    ]
    assert all(text[word.start : word.end] == word.text for word in found)


def test_stems_agree_with_a_full_word_list_on_the_nouns_of_the_municipality():
    nouns = [
        "tjenestene", "oppgavene", "bydelene", "etatene", "avtalene", "leverandørene",
        "brukerne", "kommunen", "saksbehandleren", "vedtakene", "ressursene", "kompetansen",
        "ansvaret", "forvaltningen", "områdene", "fagmiljøene", "budsjettet", "innbyggerne",
        "tilbudene", "tiltakene", "planene", "leilighetene", "rutinene", "systemene", "kursene",
        "nettverkene", "familiene", "ungdommene", "pasientene", "institusjonene", "prosjektene",
        "foreldrene",
    ]  # fmt: skip
    agreeing = [word for word in nouns if stem(word) == stem(simplemma.lemmatize(word, lang="nb"))]
    assert len(agreeing) / len(nouns) >= 0.9
