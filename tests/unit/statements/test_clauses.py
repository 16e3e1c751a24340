"""This file is about sentences that hold more than one unit of coding."""

import pytest

from fordel.statements.clauses import clauses


def cut(text):
    return [text[start:end] for start, end in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Barnevernet bør flyttes til bydelen, dersom pengene følger med.",
            ["Barnevernet bør flyttes til bydelen", "dersom pengene følger med."],
        ),
        (
            "Tilsynet kan overtas av etaten under forutsetning av at bydelen blir hørt.",
            [
                "Tilsynet kan overtas av etaten",
                "under forutsetning av at bydelen blir hørt.",
            ],
        ),
        (
            "Dersom bydelene blir større, kan skolene legges til dem.",
            ["Dersom bydelene blir større", "kan skolene legges til dem."],
        ),
        (
            "Laget kan gjerne høre til i én bydel, bare det rykker ut til alle.",
            ["Laget kan gjerne høre til i én bydel", "bare det rykker ut til alle."],
        ),
        (
            "Dei store sakene kan bystyret ha, berre vi slepp til i tide.",
            ["Dei store sakene kan bystyret ha", "berre vi slepp til i tide."],
        ),
        (
            "Blir de to bydelene én, bør den nye få ansvaret for plassene.",
            ["Blir de to bydelene én", "bør den nye få ansvaret for plassene."],
        ),
        (
            "Rettleiinga kan staten ta over om kommunen bed om det.",
            ["Rettleiinga kan staten ta over", "om kommunen bed om det."],
        ),
        ("Vi kan vurdere om kommunen får det til.", ["Vi kan vurdere om kommunen får det til."]),
        (
            "Utbetalingen kan skje hvor som helst, samtalen må bli på kontoret.",
            ["Utbetalingen kan skje hvor som helst", "samtalen må bli på kontoret."],
        ),
        (
            "Vedtakene kan fattes ett sted, men assistentene finner vi selv.",
            ["Vedtakene kan fattes ett sted", "assistentene finner vi selv."],
        ),
        (
            "Vi kan ta over opptaket, men det krever to stillinger.",
            ["Vi kan ta over opptaket", "det krever to stillinger."],
        ),
        (
            "Arkivet bør ligge sentralt, mens lønn må føres tilbake til bydelene.",
            ["Arkivet bør ligge sentralt", "lønn må føres tilbake til bydelene."],
        ),
        (
            "Kulturskolen kan overtas av bydelene, men museene må bli i etaten.",
            ["Kulturskolen kan overtas av bydelene", "museene må bli i etaten."],
        ),
        (
            "Det bør vurderes om parkene skal flyttes, og om anleggene skal samles.",
            ["Det bør vurderes om parkene skal flyttes", "om anleggene skal samles."],
        ),
        (
            "Heimetenesta må bli i bydelen, så lenge vi får behalde folka.",
            ["Heimetenesta må bli i bydelen", "så lenge vi får behalde folka."],
        ),
    ],
)
def test_conditions_and_different_wishes_are_units_of_their_own(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dersom noen blir syke, stopper tilbudet opp.",
        "Det oppstår ventetid hvis to familier søker samtidig.",
        "Opptaket krever ni systemer, og må samles på ett kontor.",
        "Barnevernet er presset, men det ligger på rett sted.",
        "Etatene blir målt på pris, mens bydelene blir målt på tid.",
        "Hvis bystyret fortsetter å kjøpe, må bydelene få sette av folk til tilsyn.",
        "Tilsynet bør samles, og ansvaret må ligge hos etaten.",
        "Barnevernet bør bli i bydelen, men det må styrkes.",
        "Vi foreslår at skjemaene kobles, og har satt av penger til det.",
    ],
)
def test_other_sentences_stay_whole(text):
    assert cut(text) == [text]
