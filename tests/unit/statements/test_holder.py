"""This file is about who has a task today."""

import pytest

from fordel.model.response import BodyKind, Consultee
from fordel.statements.holder import find_holder

FORETAK = Consultee(name="Lilleby Eiendom KF", kind=BodyKind.UNDERTAKING)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bydelen fører tilsyn med egne fosterhjem.", ("district",)),
        ("Vedtak treffes i dag av Oppvekstetaten.", ("Oppvekstetaten",)),
        ("Plan og byggetaten hører ikke på oss.", ("Plan- og byggetaten",)),
        ("Driften bør overføres fra Omsorgsetaten til bydelene.", ("Omsorgsetaten",)),
        ("Hjemmetjenesten må bli i bydelene.", ("district",)),
        ("Lønn ble samlet sentralt i 2019.", ("central",)),
        ("Oppvekst er fordelt på tre byrådsavdelinger.", ("department",)),
    ],
)
def test_the_words_say_who_has_it(text: str, names: tuple[str, ...]):
    assert find_holder(text).names == names


@pytest.mark.parametrize(
    "text",
    [
        "Driften bør legges til bydelene.",
        "Opptaket bør samles hos Oppvekstetaten.",
        "Tilbudet er godt.",
        "Fagforbundet mener noe annet.",
    ],
)
def test_who_is_to_get_it_does_not_have_it(text: str):
    assert find_holder(text).names == ()


def test_with_us_is_the_one_who_writes():
    assert find_holder("Kjøp av boliger må bli hos oss.", FORETAK).names == ("Lilleby Eiendom KF",)
    assert find_holder("Kjøp av boliger må bli hos oss.").names == ()
