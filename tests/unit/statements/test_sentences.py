"""This file is about where sentences end."""

import pytest

from fordel.statements.sentences import sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Det gjelder f.eks. Barnevern og NAV.",
        "Tilsyn, bl.a. med barnehager, jf. lovens § 4, tar tid.",
        "Møtet var 12. november kl. 14.30 i rådhuset.",
        "Det kostet 1.200.000 kroner, dvs. 3,5 prosent.",
        "Se nr. 4 og pkt. 2.3 i planen.",
        "Kommunelege A. B. Hansen har sagt det.",
        "Vi bruker ca. 40 årsverk pga. sykdom.",
        "Tiltak m.a. Helsestasjon for ungdom er viktig.",
        "Vi leste dette på www.kommune.example i går.",
        "Hvem (om noen?) som svarer, er uklart.",
    ],
)
def test_a_full_stop_inside_a_sentence_ends_nothing(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vi trenger lønn, arkiv osv. Det er dyrt.",
            ["Vi trenger lønn, arkiv osv.", "Det er dyrt."],
        ),
        ("Det var i 2019. Innsparingen kom ikke.", ["Det var i 2019.", "Innsparingen kom ikke."]),
        ("Bydelen de er født i. Foreldrene spør.", ["Bydelen de er født i.", "Foreldrene spør."]),
        ("Elleve! Ingen vet hvorfor.", ["Elleve!", "Ingen vet hvorfor."]),
        ("Er det nok? 14 barn venter.", ["Er det nok?", "14 barn venter."]),
        ("«Vi har ikke tid.» Det hører vi ofte.", ["«Vi har ikke tid.»", "Det hører vi ofte."]),
        ("Kvifor det? Ingen veit.", ["Kvifor det?", "Ingen veit."]),
        ("De venter... Og venter.", ["De venter...", "Og venter."]),
        (
            "Slik er loven.<sup>1</sup> Vi følger den.",
            ["Slik er loven.<sup>1</sup>", "Vi følger den."],
        ),
        ("**få folk.** Vi er sårbare.", ["**få folk.**", "Vi er sårbare."]),
        ("Det er dyrt.Vi har ikke råd.", ["Det er dyrt.", "Vi har ikke råd."]),
        ("Vi er 12. Det er for få.", ["Vi er 12.", "Det er for få."]),
    ],
)
def test_sentences_are_told_apart(text, expected):
    assert cut(text) == expected


def test_blanks_stand_outside():
    assert cut("  En.  To. \n") == ["En.", "To."]
