"""This file is about learning from rulings: it helps where people correct, and else keeps still."""

from dataclasses import replace

import numpy as np
import pytest

from fordel.model.register import TaskId
from fordel.model.response import ResponseId
from fordel.model.statement import About, Codes, Kind, Measure, PlaceSource, Suggestion
from fordel.statements.calibrate import calibration_error, fit_curve
from fordel.statements.learn import Learned, Ruled, improve, learn
from statement_makers import codes, suggestion
from statement_makers import passage as place

GOOD = ("Ordningen er en velsignelse for familiene", "Tjenesten er en velsignelse for de eldre")
BAD = ("Ordningen er en pest for familiene", "Tjenesten er en pest for de eldre")


def _suggestion(number: int, coded: Codes, *, response: int, sure: float = 0.4) -> Suggestion:
    made = suggestion(f"s{number}", number, coded)
    return replace(
        made,
        response=ResponseId(f"r{response}"),
        passage=place(number, number + 10),
        sureness={"kind": sure, "tasks": 0.9},
    )


def _rulings(*, corrected: bool, count: int = 90) -> list[Ruled]:
    """Letters in which the rules take every verdict for context, and people do or do not object."""
    made = []
    for number in range(count):
        text = (GOOD if number % 2 else BAD)[number // 2 % 2] + f" i bydel {number % 7}."
        verdict = codes(Kind.STRENGTH if number % 2 else Kind.WEAKNESS, about=About.TODAY)
        said = codes(Kind.CONTEXT)
        made.append(
            Ruled(
                text=text,
                suggestion=_suggestion(number, said, response=number % 6),
                codes=verdict if corrected else said,
            )
        )
    return made


def _learned(rulings: list[Ruled]) -> Learned:
    return learn(rulings, rng=np.random.default_rng(1))


@pytest.fixture(scope="module")
def corrected() -> Learned:
    return _learned(_rulings(corrected=True))


def test_what_people_correct_is_suggested_next_time(corrected):
    fresh = _suggestion(500, codes(Kind.CONTEXT), response=99)
    (better,) = improve([fresh], ["Denne delingen er en velsignelse for alle."], corrected)
    assert better.codes.kind is Kind.STRENGTH
    assert better.codes.about is About.TODAY
    assert better.grounds[-1].rule == "learned/kind"
    assert "context → strength" in better.grounds[-1].evidence


def test_what_was_gained_on_letters_left_out_is_told(corrected):
    field = corrected.fields["kind"]
    assert (field.tried, corrected.responses) == (90, 6)
    assert field.after > field.before + 0.5


def test_nothing_is_learned_where_people_agree_with_the_rules():
    assert _learned(_rulings(corrected=False)).fields == {}


def test_nothing_is_learned_from_few_rulings():
    learned = _learned(_rulings(corrected=True, count=59))
    assert (learned.fields, learned.curves) == ({}, {})


def test_nothing_is_learned_from_one_letter():
    same = ResponseId("one")
    rulings = [
        replace(each, suggestion=replace(each.suggestion, response=same))
        for each in _rulings(corrected=True)
    ]
    assert _learned(rulings).fields == {}


def test_a_sure_rule_is_not_overruled(corrected):
    fresh = _suggestion(500, codes(Kind.CONTEXT), response=99, sure=0.99)
    (kept,) = improve([fresh], ["Denne delingen er en velsignelse."], replace(corrected, curves={}))
    assert kept.codes == fresh.codes


def test_the_same_rulings_teach_the_same(corrected):
    again = _learned(_rulings(corrected=True))
    assert again.curves == corrected.curves
    assert np.array_equal(again.fields["kind"].weights, corrected.fields["kind"].weights)


def test_what_no_longer_fits_the_new_kind_goes_with_it(corrected):
    asks = codes(
        Kind.PROPOSAL,
        measures=(Measure.TO_CENTRAL,),
        place_source=PlaceSource.EXPLICIT,
        tasks=(TaskId("school"),),
    )
    fresh = _suggestion(500, asks, response=99)
    (better,) = improve([fresh], ["Skoleordningen er en pest for de eldre i bydel 2."], corrected)
    assert better.codes.kind is Kind.WEAKNESS
    assert (better.codes.measures, better.codes.place_source) == ((), None)
    assert better.codes.tasks == asks.tasks


def test_a_place_is_never_turned_round():
    asks = codes(Kind.PROPOSAL, measures=(Measure.TO_CENTRAL,), place_source=PlaceSource.EXPLICIT)
    home = codes(Kind.PROPOSAL, measures=(Measure.TO_DISTRICT,), place_source=PlaceSource.EXPLICIT)
    silent = codes(Kind.PROPOSAL)
    rulings = [
        Ruled(
            text=f"La oss få hjem igjen oppgaven nummer {number % 5}.",
            suggestion=_suggestion(number, silent, response=number % 6, sure=0.95),
            codes=home,
        )
        for number in range(80)
    ] + [
        Ruled(
            text=f"Dette er bakgrunn nummer {number % 5}.",
            suggestion=_suggestion(100 + number, codes(), response=number % 6, sure=0.95),
            codes=codes(),
        )
        for number in range(40)
    ]
    learned = _learned(rulings)
    text = "La oss få hjem igjen oppgaven nummer 3."
    fresh = [
        _suggestion(500, silent, response=9, sure=0.95),
        _suggestion(501, asks, response=9, sure=0.95),
    ]
    open_one, said = improve(fresh, [text, text], learned)
    assert open_one.codes == home
    assert said.codes == asks


def test_sureness_is_set_right_where_the_rules_claim_too_much(corrected):
    rng = np.random.default_rng(3)
    claimed = [0.9] * 200 + [0.5] * 200
    right = [bool(each) for each in np.concatenate([rng.random(200) < 0.6, rng.random(200) < 0.3])]
    curve = fit_curve(claimed, right)
    assert curve is not None
    assert curve(0.9) == pytest.approx(0.6, abs=0.08)
    assert curve(0.5) < curve(0.9)
    after = [curve(each) for each in claimed]
    assert calibration_error(after, right) < calibration_error(claimed, right) / 3


def test_few_cases_leave_sureness_as_it_is():
    assert fit_curve([0.5] * 99, [True] * 99) is None


def test_claims_that_come_true_have_no_error():
    assert calibration_error([], []) == 0
    assert calibration_error([0.75] * 4, [True, True, True, False]) == 0
