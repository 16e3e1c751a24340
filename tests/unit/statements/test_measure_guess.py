import pytest

from coding_makers import excerpt, sights
from fordel.model.response import BodyKind
from fordel.model.statement import Measure
from fordel.statements.measure_guess import GUESSED, MOST_SURE, guessed, reconsidered, signs
from fordel.statements.measures import Wanted


def sight(text):
    return sights(excerpt(text), body=BodyKind.DISTRICT)[0]


def rule(*measures, doubtful=False):
    return Wanted(measures=measures, source=None, rule="a rule", sureness=0.9, doubtful=doubtful)


def test_where_the_rules_are_silent_the_likeliest_measure_is_taken():
    seen = sight("Vi trenger flere ansatte og mer penger til dette.")
    found = reconsidered(seen, rule())
    assert (found.measures, found.rule) == ((Measure.RESOURCE,), GUESSED)
    assert found.sureness <= MOST_SURE


def test_a_rule_that_the_signs_agree_with_stands_as_it_is():
    seen = sight("Vi trenger flere ansatte og mer penger til dette.")
    assert reconsidered(seen, rule(Measure.RESOURCE)) == rule(Measure.RESOURCE)


def test_a_rule_is_outvoted_only_by_signs_that_are_of_one_mind():
    unsure = sight("Det bør bli annerledes.")
    assert guessed(unsure)[1] < 0.5
    assert reconsidered(unsure, rule(Measure.INVOLVE)) == rule(Measure.INVOLVE)


def test_a_place_is_never_turned_round_but_called_less_sure():
    seen = sight("Oppgaven bør tilbake til bydelene, og bydelene bør overta den.")
    measure, chance = guessed(seen)
    assert measure is Measure.TO_DISTRICT
    found = reconsidered(seen, rule(Measure.TO_CENTRAL))
    assert found.measures == (Measure.TO_CENTRAL,)
    assert found.sureness == pytest.approx(1 - chance)


def test_chances_lie_between_none_and_all():
    for text in ("Ja.", "Samle det!", "Bydelene bør få det."):
        assert 0 < guessed(sight(text))[1] <= 1


def test_signs_are_told_in_small_letters():
    assert all(name == name.lower() for name in signs(sight("Solli og Lia bør samles i Mo.")))
