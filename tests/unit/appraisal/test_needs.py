"""This file is about budget frames: which keys a merge can game."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fordel.appraisal.needs import NeedsKey, is_merge_neutral, merge_gain, merged, shares
from fordel.errors import InputError

CRITERIA = arrays(np.float64, (6, 2), elements=st.floats(1, 1000))
GROUPS = np.array([0, 0, 1, 1, 2, 2])
LINEAR = NeedsKey(name="linear", weights=(0.7, 0.3), powers=(1, 1))
BENT = NeedsKey(name="bent", weights=(0.7, 0.3), powers=(1.2, 1))
FIXED = NeedsKey(name="fixed", weights=(0.7, 0.3), powers=(1, 1), fixed=0.1)


@given(CRITERIA)
def test_a_linear_key_is_neutral_to_merging(criteria):
    assert merge_gain(LINEAR, criteria, GROUPS) == pytest.approx(0, abs=1e-12)
    assert is_merge_neutral(LINEAR)


@given(CRITERIA)
def test_what_one_gains_others_lose(criteria):
    for key in (LINEAR, BENT, FIXED):
        assert shares(key, criteria).sum() == pytest.approx(1)
        assert merge_gain(key, criteria, GROUPS).sum() == pytest.approx(0, abs=1e-12)


def test_a_power_and_a_fixed_part_are_not_neutral():
    criteria = np.array([[9.0, 1], [1, 1], [5, 1], [5, 1], [5, 1], [5, 1]])
    assert np.abs(merge_gain(BENT, criteria, GROUPS)).max() > 1e-3
    alone = np.array([0, 0, 0, 0, 0, 1])
    assert np.abs(merge_gain(FIXED, criteria, alone)).max() > 1e-3
    assert not is_merge_neutral(BENT)
    assert not is_merge_neutral(FIXED)


def test_merging_adds_up_what_is_shared_by():
    assert merged(np.arange(12.0).reshape(6, 2), GROUPS).tolist() == [[2, 4], [10, 12], [18, 20]]


def test_the_cost_key_of_2004_sums_to_one():
    weights = (0.051, 0.044, 0.137, 0.253, 0.096, 0.076, 0.021, 0.010, 0, 0, 0.083, 0.050, 0.050,
               0.122, 0.007)  # fmt: skip
    powers = tuple(1.2 if number == 10 else 1.0 for number in range(15))
    assert not is_merge_neutral(NeedsKey(name="2004", weights=weights, powers=powers))


def test_bad_keys_and_empty_criteria_are_refused():
    with pytest.raises(InputError, match="F513"):
        NeedsKey(name="x", weights=(0.5, 0.4), powers=(1, 1))
    with pytest.raises(InputError, match="F514"):
        NeedsKey(name="x", weights=(0.5, 0.5), powers=(1,))
    with pytest.raises(InputError, match="F515"):
        shares(LINEAR, np.array([[1.0, 0], [2, 0]]))


def test_a_high_power_gives_all_to_the_largest_and_never_overflows():
    steep = NeedsKey(name="steep", weights=(1.0,), powers=(500.0,))
    assert shares(steep, np.array([[4000.0], [3000.0]])) == pytest.approx([1.0, 0.0])
