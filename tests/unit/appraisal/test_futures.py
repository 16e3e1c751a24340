"""This file is about drawing what is uncertain: laws, correlations, streams and cases."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from fordel.appraisal.futures import (
    blocks,
    case_name,
    cases,
    draw,
    in_case,
    usual_and_each_other,
)
from fordel.appraisal.laws import joined_by, quantile
from fordel.errors import InputError, InputErrors
from fordel.model.appraisal import Belief, Correlation, Grade, Law, Parameter, Switch

THREE = np.array([0.1, 0.5, 0.9])


def belief(law, p10, p50, p90, low=None, high=None):
    return Belief(law=Law(law), p10=p10, p50=p50, p90=p90, low=low, high=high)


def parameter(name, held):
    return Parameter(id=name, name_nb=name, unit="-", belief=held, grade=Grade.ASSUMED)


NORMAL = belief("normal", -1.0, 0.0, 1.0)


@pytest.mark.parametrize(
    ("held", "off"),
    [
        (belief("uniform", 0.028, 0.085, 0.142, 0.0, 0.16), 0.01),
        (NORMAL, 1e-12),
        (belief("lognormal", 1.0, 2.0, 4.0), 1e-12),
        (belief("beta", 0.06, 0.10, 0.15), 0.01),
        (belief("gamma", 8.0, 12.0, 17.5), 0.5),
        (belief("quantiles", 1.0, 2.0, 9.0, 0.0), 1e-9),
        (belief("quantiles", 0.1, 0.3, 0.7, 0.0, 1.0), 1e-9),
        (belief("quantiles", -3.0, 0.0, 5.0), 1e-9),
        (belief("quantiles", -9.0, 0.0, 2.0, None, 3.0), 1e-9),
        (belief("quantiles", 0.0, 0.0, 5.0, 0.0), 1e-9),
        (belief("quantiles", 0.5, 5.0, 6.0, 0.0), 1e-9),
    ],
    ids=lambda each: each.law.value if isinstance(each, Belief) else "",
)
def test_each_law_has_the_quantiles_that_were_given(held, off):
    assert quantile(held, THREE) == pytest.approx([held.p10, held.p50, held.p90], abs=off)
    draws = quantile(held, np.linspace(1e-6, 1 - 1e-6, 1001))
    assert (np.diff(draws) >= 0).all()
    assert held.low is None or draws.min() >= held.low
    assert held.high is None or draws.max() <= held.high


def test_quantiles_without_a_metalog_are_joined_by_a_cubic_and_it_shows():
    assert joined_by(belief("quantiles", 1.0, 2.0, 9.0, 0.0)) == "metalog"
    assert joined_by(belief("quantiles", 0.0, 0.0, 5.0, 0.0)) == "cubic"


@given(st.floats(0.01, 100), st.floats(0.01, 100), st.floats(0, 50), st.booleans(), st.booleans())
def test_any_three_rising_quantiles_can_be_joined(down, up, room, floor, ceiling):
    held = belief(
        "quantiles",
        -down,
        0.0,
        up,
        -down - room if floor else None,
        up + room if ceiling else None,
    )
    assert quantile(held, THREE) == pytest.approx([-down, 0.0, up], abs=1e-6)
    assert (np.diff(quantile(held, np.linspace(0.001, 0.999, 300))) >= -1e-9).all()


@pytest.mark.parametrize(
    ("held", "code"),
    [
        (belief("normal", 2.0, 1.0, 3.0), "F560"),
        (belief("normal", 1.0, 2.0, float("nan")), "F560"),
        (belief("quantiles", 1.0, 2.0, 3.0, 1.5), "F561"),
        (belief("normal", 0.0, 0.1, 10.0), "F562"),
        (belief("lognormal", 0.0, 1.0, 10.0), "F562"),
        (belief("beta", 0.5, 0.8, 1.7, 0.0, 2.0), "F562"),
        (belief("gamma", -1.0, 0.0, 1.0), "F562"),
        (belief("fixed", 1.0, 2.0, 3.0), "F562"),
    ],
)
def test_a_belief_that_cannot_be_is_refused_by_name(held, code):
    with pytest.raises(InputError, match=code) as caught:
        draw([parameter("sykefravær", held)], seed=1, draws=10)
    assert caught.value.where == "sykefravær"


def test_all_faults_are_told_at_once():
    wrong = belief("normal", 2.0, 1.0, 3.0)
    with pytest.raises(InputErrors) as caught:
        draw([parameter("a", wrong), parameter("b", wrong), parameter("b", wrong)], seed=1)
    assert [each.code for each in caught.value.faults] == ["F560", "F560", "F560", "F563"]


def test_one_more_parameter_changes_no_others_draws():
    few = draw([parameter("a", NORMAL), parameter("b", NORMAL)], seed=5, draws=50)
    many = draw([parameter(name, NORMAL) for name in ("c", "b", "d", "a")], seed=5, draws=50)
    assert (few.of("a") == many.of("a")).all()
    assert (few.of("b") == many.of("b")).all()
    assert not (few.of("a") == few.of("b")).any()


def test_blocks_differ_and_the_same_block_is_the_same():
    held = [parameter("a", NORMAL)]
    one = draw(held, seed=5, draws=50, block=1)
    assert (one.values == draw(held, seed=5, draws=50, block=1).values).all()
    assert not (one.values == draw(held, seed=5, draws=50, block=2).values).any()
    assert not (one.values == draw(held, seed=6, draws=50, block=1).values).any()
    assert list(blocks(25, 10)) == [(0, 10), (1, 10), (2, 5)]


def test_draws_go_together_as_much_as_they_should_whatever_their_law():
    held = [
        parameter("a", NORMAL),
        parameter("b", belief("lognormal", 1.0, 2.0, 4.0)),
        parameter("c", NORMAL),
    ]
    found = draw(held, [Correlation(one="a", other="b", rank=0.6)], seed=2, draws=40_000)
    assert spearmanr(found.of("a"), found.of("b")).statistic == pytest.approx(0.6, abs=0.015)
    assert spearmanr(found.of("a"), found.of("c")).statistic == pytest.approx(0.0, abs=0.02)
    assert found.mended == 0.0


def test_correlations_that_nearly_fit_are_mended_and_it_shows():
    held = [parameter(name, NORMAL) for name in "abc"]
    pairs = [("a", "b", 0.9), ("b", "c", 0.9), ("a", "c", 0.55)]
    found = draw(
        held, [Correlation(one=a, other=b, rank=r) for a, b, r in pairs], seed=2, draws=20_000
    )
    assert 0 < found.mended < 0.1
    assert spearmanr(found.of("a"), found.of("b")).statistic == pytest.approx(0.9, abs=0.08)


def test_correlations_that_contradict_each_other_are_refused():
    held = [parameter(name, NORMAL) for name in "abc"]
    pairs = [("a", "b", 0.9), ("b", "c", 0.9), ("a", "c", -0.9)]
    with pytest.raises(InputError, match="F564"):
        draw(held, [Correlation(one=a, other=b, rank=r) for a, b, r in pairs], seed=2)
    with pytest.raises(InputError, match="F563"):
        draw(held, [Correlation(one="a", other="z", rank=0.1)], seed=2)


SCALE = Switch(
    id="skala",
    name_nb="Stordriftsfordeler",
    cases=(("ingen", {}), ("dansk", {"a": belief("normal", -0.2, -0.1, 0.0)})),
)
LIFE = Switch(id="liv", name_nb="Levetid", cases=(("kort", {}), ("lang", {})))


def test_switches_are_enumerated_and_put_their_own_beliefs_in():
    assert len(cases([SCALE, LIFE])) == 4
    assert len(usual_and_each_other([SCALE, LIFE])) == 3
    assert case_name(cases([SCALE, LIFE])[-1]) == "skala=dansk, liv=lang"
    held = (parameter("a", NORMAL), parameter("b", NORMAL))
    assert in_case(held, [SCALE], {"skala": "ingen"}) == held
    changed = in_case(held, [SCALE], {"skala": "dansk"})
    assert changed == (replace(held[0], belief=SCALE.cases[1][1]["a"]), held[1])
    with pytest.raises(InputError, match="F565"):
        in_case(held, [SCALE], {"skala": "svensk"})


def test_what_is_fixed_does_not_vary_and_is_not_called_uncertain():
    found = draw(
        [parameter("a", belief("fixed", 3.0, 3.0, 3.0)), parameter("b", NORMAL)], seed=1, draws=5
    )
    assert found.of("a").tolist() == [3.0] * 5
    assert found.uncertain == (1,)
