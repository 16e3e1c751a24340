"""This file is about inequality measures, against hand calculations and simulation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fordel.appraisal.equity import (
    expected_cases,
    funnel,
    gini,
    shrunken_rates,
    systematic_variation,
    theil,
    variation_by_chance,
)
from fordel.errors import InputError

VALUES = arrays(np.float64, 8, elements=st.floats(0.5, 100.0))


def test_systematic_variation_by_hand():
    found = systematic_variation([12, 8, 15, 5, 100], [10, 10, 10, 10, 100])
    parts = [0.04 - 0.1, 0.04 - 0.1, 0.25 - 0.1, 0.25 - 0.1, 0 - 0.01]
    assert found == pytest.approx(np.mean(parts))


def test_systematic_variation_finds_the_truth_on_average():
    rng = np.random.default_rng(3)
    expected = np.full(15, 120.0)
    rates = rng.gamma(1 / 0.04, 0.04, size=(4000, 15))
    found = [systematic_variation(rng.poisson(each * expected), expected) for each in rates]
    assert np.mean(found) == pytest.approx(0.04, abs=0.001)


def test_too_few_cases_are_refused():
    with pytest.raises(InputError, match="F505"):
        systematic_variation([3, 4], [3.5, 3.5])
    with pytest.raises(InputError, match="F506"):
        systematic_variation([3, 4], [3.5, 0])


def test_shrinking_draws_small_areas_most():
    rates = shrunken_rates([2, 200], [1.0, 100.0])
    assert rates[0] == pytest.approx(rates[1], abs=0.02)
    apart = shrunken_rates([30, 5, 300], [10.0, 10.0, 300.0])
    assert 1.0 < apart[0] < 3.0
    assert 0.5 < apart[1] < 1.0


def test_a_funnel_is_wider_where_cases_are_few_and_marks_the_odd_one():
    observed, expected = [100, 10, 101, 160, 99, 100], [100.0, 10.0, 100.0, 100.0, 100.0, 100.0]
    found = funnel(observed, expected, level=0.9)
    assert found.high[1] - found.low[1] > found.high[0] - found.low[0]
    assert found.outside.tolist() == [False, False, False, True, False, False]


def test_expected_cases_weigh_each_group_by_its_rate():
    assert expected_cases([[100, 10], [50, 40]], [0.01, 0.2]).tolist() == [3.0, 8.5]


@given(VALUES, arrays(np.int64, 8, elements=st.integers(0, 3)))
def test_theil_is_between_plus_within_and_neither_is_negative(values, groups):
    found = theil(values, np.ones(8), groups)
    assert found.total == pytest.approx(found.between + found.within, abs=1e-12)
    assert found.between >= -1e-12
    assert found.within >= -1e-12


@given(VALUES)
def test_merging_all_areas_moves_inequality_within_and_removes_none(values):
    apart = theil(values, np.ones(8), np.arange(8))
    merged = theil(values, np.ones(8), np.zeros(8))
    assert merged.total == pytest.approx(apart.total)
    assert merged.between == pytest.approx(0, abs=1e-12)
    assert apart.within == pytest.approx(0, abs=1e-12)


def test_gini_of_one_to_ten():
    assert gini(np.arange(1, 11)) == pytest.approx(0.3)


def test_theil_refuses_nothing():
    with pytest.raises(InputError, match="F507"):
        theil([1.0, 0.0], [1, 1], [0, 1])


@pytest.mark.parametrize("true", [0.0, 0.04])
def test_drawn_variation_is_without_bias(true):
    drawn = variation_by_chance(
        np.full(15, 120.0), true=true, draws=20_000, rng=np.random.default_rng(7)
    )
    assert drawn.mean() == pytest.approx(true, abs=4 * drawn.std() / np.sqrt(drawn.size))
    if true:
        low, high = np.quantile(drawn, (0.05, 0.95))
        assert (low, high) == (pytest.approx(0.015, abs=0.002), pytest.approx(0.074, abs=0.004))
