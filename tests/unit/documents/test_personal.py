import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fordel.documents.personal import blacken, find_personal, in_repaired, mask
from fordel.model.text import RepairedText, Span


def hidden(text, **how):
    return [text[span.start : span.end] for span in find_personal(text, **how)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Saksbehandler:\nPrøve Eksempelsen, tlf. 00 00 00 00",
            ["Prøve Eksempelsen", "00 00 00 00"],
        ),
        (
            "Med vennlig hilsen\n\nPrøve Nilsen Eksempelsen\nbydelsdirektør",
            ["Prøve Nilsen Eksempelsen"],
        ),
        ("Med venleg helsing\nPRØVE EKSEMPELSEN\nBydel Solli", ["PRØVE EKSEMPELSEN"]),
        ("For avdelingsstyret\n\nPrøve Eksempelsen, leder", ["Prøve Eksempelsen"]),
        ("Slik er det.\n\nPrøve Eksempelsen\netatsdirektør", ["Prøve Eksempelsen"]),
        ("Kopi til\nPrøve Eksempelsen  Bydel Solli", ["Prøve Eksempelsen"]),
        ("Vi har snakket med Kari Eksempelsen om saken.", ["Kari Eksempelsen"]),
        ("Møtet ble ledet av Anne-Lise von Eksempel.", ["Anne-Lise von Eksempel"]),
        ("ved bydelsdirektør Prøve Eksempelsen i møtet", ["Prøve Eksempelsen"]),
        ("Lilleby kommune v/ Prøve Eksempelsen", ["Prøve Eksempelsen"]),
        ("Min mor Prøve har ventet i to år.", ["Prøve"]),
        ("Jeg heter Prøve Eksempelsen.", ["Prøve Eksempelsen"]),
        ("Hei Gunnar,\n\nher er svaret.", ["Gunnar"]),
        ("Hilsen Turid", ["Turid"]),
        ("Dokumentet er godkjent av Prøve Eksempelsen.", ["Prøve Eksempelsen"]),
        ("Ring meg på 900 00 000 eller +47 22 00 00 00.", ["900 00 000", "+47 22 00 00 00"]),
        ("mobil 90000000", ["90000000"]),
        ("Fødselsnummer 010203 00000 og 01020300000", ["010203 00000", "01020300000"]),
        ("Svar til prove.eksempelsen@x.example i dag", ["prove.eksempelsen@x.example"]),
        ("Han bor i Storgata 12 b på Solli.", ["Storgata 12 b"]),
        (
            "Mvh\nPrøve Eksempelsen\nStorgata 12, 0000 Lilleby",
            ["Prøve Eksempelsen", "Storgata 12, 0000 Lilleby"],
        ),
        (
            "Fra: Eksempelsen, Prøve Test <prove@x.example>\nEmne: Svar",
            ["Eksempelsen, Prøve Test", "prove@x.example"],
        ),
    ],
)
def test_persons_are_found(text, found):
    assert hidden(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Bydel Nordre Eksempel og Plan- og bygningsetaten samarbeider med NAV Solli.",
        "Byrådsavdeling for helse\nRådhuset, Rådhusplassen 1\n0037 OSLO",
        "Saksbehandlerne i Oslo kommune bruker Gerica og Microsoft Teams.",
        "Områdeløft i Olav Kyrres gate, på Anne Franks plass og ved Sofie skole.",
        "Vennlig hilsen\n\nBydel Solli\nAvdeling for helse og omsorg",
        "Tiltaket koster 12 000 000 kroner, eller 1 250 000 kroner i året.",
        "Se sak 24/7463 - 3 av 29.02.2024 og NOU 2023: 9, organisasjonsnummer 987 654 321.",
        "Spør postmottak@lilleby.example eller Fellestjenesten.",
        "Som Norges største kommune bør Oslo Origo lede an.",
        "Hei alle sammen!\n\nKjære Byrådet,\n\nher er svaret.",
        "Helsehuset på Solli gjør en god jobb for Frisklivssentralen og Rask Psykisk Helsehjelp.",
        "Fra: Boligforetaket KF\nTil: Kommunedirektøren\nKopi: Hovedverneombudet",
        "Rådet for Personer med Funksjonsnedsettelse og Helse- og omsorgstjenesteloven § 3-2.",
        "Til dels. Per i dag. Even om. Dag og natt. Live fra møtet.",
    ],
)
def test_bodies_places_sums_and_numbers_of_cases_stay(text):
    assert hidden(text) == []


def test_a_full_name_is_hidden_wherever_it_stands_again():
    text = "Saksbehandler: Prøve Eksempelsen\n\nSpørsmål til Prøve Eksempelsens kontor."
    assert hidden(text) == ["Prøve Eksempelsen", "Prøve Eksempelsen"]


def test_the_senders_own_name_stays():
    text = "Vennlig hilsen\nPrøve Solli"
    assert hidden(text) == ["Prøve Solli"]
    assert hidden(text, sender="Prøve Solli AS") == []


def test_in_a_residents_letter_street_addresses_are_homes():
    text = "Storgata 12, 0000 Lilleby\n\nJeg er lei av brøytingen."
    assert hidden(text) == []
    assert hidden(text, by_resident=True) == ["Storgata 12, 0000 Lilleby"]


def test_masks_say_what_they_hide():
    text = "Prøve Eksempelsen, tlf. 90 00 00 00, p@x.example, 01020300000, Storgata 12"
    parts = ("Prøve Eksempelsen", "90 00 00 00", "p@x.example", "01020300000", "Storgata 12")
    starts = [text.index(part) for part in parts]
    spans = [
        Span(start=start, end=start + len(part)) for start, part in zip(starts, parts, strict=True)
    ]
    assert mask(text, spans) == "[navn], tlf. [telefon], [e-post], [fødselsnummer], [adresse]"


def test_an_excerpt_is_masked_by_where_it_stands_in_the_letter():
    letter = "Saken er drøftet med Prøve Eksempelsen i møte."
    spans = [Span(start=21, end=38)]
    assert mask(letter[16:30], spans, offset=16) == " med [navn]"
    assert mask(letter[:10], spans) == letter[:10]


def test_blacked_out_text_keeps_its_length():
    text = "Ring Prøve Test på 90 00 00 00."
    black = blacken(text, [Span(start=5, end=15), Span(start=19, end=30)])
    assert black == "Ring █████ ████ på ██ ██ ██ ██."
    assert len(black) == len(text)


def test_spans_move_to_the_text_for_reading():
    text = RepairedText(text="Prøve", pieces=((0, 0, 1), (1, 2, 4)))
    assert in_repaired([Span(start=0, end=6)], text) == (Span(start=0, end=5),)
    assert in_repaired([Span(start=1, end=2)], text) == ()


@given(st.text(alphabet="AaBb 0123456789@.,:\nÆøå-", max_size=80))
def test_whatever_the_text_the_spans_are_in_order_and_apart(text):
    spans = find_personal(text)
    for span, following in itertools.pairwise(spans):
        assert span.end <= following.start
    assert all(span.end <= len(text) for span in spans)
    assert len(blacken(text, spans)) == len(text)
