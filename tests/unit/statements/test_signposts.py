"""This file is about sentences that only lead through a letter."""

import pytest

from fordel.statements.signposts import is_signpost


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi viser til brev av 3. mars 2024.",
        "Det vises til høringsbrev fra kommunedirektøren.",
        "Etaten takker for muligheten til å gi innspill.",
        "Tusen takk for invitasjonen!",
        "Nedenfor følger våre svar på spørsmålene.",
        "Her er den likevel.",
        "Vi svarer på spørsmålene i rekkefølge.",
        "Styrkene blir også omtalt under neste punkt.",
        "Ta gjerne kontakt ved spørsmål.",
        "Si fra hvis noe er uklart.",
        "Beklager at dette kommer for sent.",
        "Rådet avgir følgende uttalelse:",
        "Se svar på spørsmål 1.",
        "Eldrerådet takkar for høvet til å uttale seg.",
        "God helg!",
        "Under svarer vi på de tre spørsmålene.",
        "Svarene våre er satt rett inn i skjemaet.",
        "Her er likevel det vi tenker.",
        "Lat oss byrje med det som er bra.",
        "Det som følgjer, er vårt syn.",
        "Men så.",
        "Kom gjerne innom en dag.",
        "Vi har lest brevet, og skriver fordi det handler om oss.",
        "Til spørsmål 2 har vi ingen merknader.",
        "Ring Kari i staben.",
    ],
)
def test_thanks_references_and_farewells_are_not_coded(sentence):
    assert is_signpost(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi viser til at bydelene bør få mer ansvar.",
        "Vi takker for tanken og sier nei.",
        "Skriv oss inn i planen.",
        "Svaret er skrevet av ledergruppen.",
        "Her tar etaten selvkritikk.",
        "La oss slippe flere omorganiseringer.",
        "Utvalget har møttes fire ganger.",
        "Vi takker for samarbeidet, men mener at ordningen må opphøre.",
        "Se på barnevernet: der fungerer det.",
        "Bydelen svarer på telefonen samme dag.",
        "Her er det store gevinster å hente.",
        "Vi beklager at barn må vente i to år.",
        "Høringen er behandlet i ledergruppen og i utvalget.",
        "Bydelen har mottatt mange klager på renholdet.",
        "Her kommer bydelen inn for sent.",
        "Her ligger ansvaret hos to etater.",
        "Her finner innbyggerne ikke fram.",
        "Hvis det er uklart hvem som betaler, venter alle på hverandre.",
        "Etaten svarer ikke på spørsmål fra bydelen.",
        "Ved spørsmål om tilsyn må bydelen ringe tre steder.",
        "Det vises til at saksmengden er doblet.",
        "Vi ble invitert til møte dagen før fristen.",
        "Under pandemien fulgte bydelene hver sin plan.",
        "Under ligger det en uenighet om penger.",
        "Vi ser fram til at skolene kommer tilbake til bydelen.",
        "Etaten har delt ansvaret på tre seksjoner.",
        "Dette svaret fra etaten er uakseptabelt, og det bør den vite.",
    ],
)
def test_what_says_something_is_coded(sentence):
    assert not is_signpost(sentence)
