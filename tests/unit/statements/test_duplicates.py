"""This file is about telling campaigns from letters that only speak of the same things."""

from fordel.model.response import ResponseId
from fordel.statements.duplicates import campaigns

LETTER = (
    "Vi mener at hjemmetjenesten må bli i bydelene, fordi de ansatte kjenner nabolaget og de "
    "eldre som bor der. Samtidig trenger vi flere hender, og en leder som er til stede hver dag."
)
OTHER = (
    "Foreldrerådet ber om at opptaket til barnehagene samles ett sted, slik at alle familier i "
    "byen møter de samme reglene og den samme køen uansett hvor de bor."
)


def _named(*texts: str) -> list[tuple[ResponseId, str]]:
    return [(ResponseId(f"r{n}"), text) for n, text in enumerate(texts)]


def test_copies_with_another_signature_are_one_campaign():
    (found,) = campaigns(_named(LETTER + " Hilsen Per", OTHER, LETTER + " Hilsen Kari"))
    assert set(found.members) == {"r0", "r2"}
    assert 0.7 <= found.likeness < 1


def test_letters_on_the_same_matter_are_no_campaign():
    assert campaigns(_named(LETTER, OTHER, "Hjemmetjenesten må bli i bydelene.")) == ()


def test_a_copy_of_a_copy_belongs_and_large_campaigns_come_first():
    found = campaigns(_named(LETTER, LETTER + " Takk!", LETTER + " Takk! Hei.", OTHER, OTHER))
    assert [len(each.members) for each in found] == [3, 2]


def test_empty_letters_are_alike_and_break_nothing():
    (found,) = campaigns(_named("", " \n", LETTER))
    assert found.likeness == 1.0
