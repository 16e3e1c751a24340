"""This file is about ranks over all weights, against geometry, and about regret."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fordel.appraisal.rank import acceptability, uniform_weights, weights_between
from fordel.appraisal.regret import regret
from fordel.errors import InputError

CORNERS = np.array([[1.0, 0.0], [0.0, 1.0], [0.6, 0.6]])
SCORES = arrays(np.float64, (4, 3), elements=st.floats(0, 1))
COST_AND_QUALITY = np.array([True, False])
TABLES = arrays(np.float64, (3, 4, 2), elements=st.floats(-100, 100))


def test_three_options_have_the_ranks_that_geometry_gives():
    rng = np.random.default_rng(3)
    found = acceptability(CORNERS, np.zeros((3, 2)), uniform_weights(2, 200_000, rng=rng), rng=rng)
    assert found.ranks[:, 0] == pytest.approx([0.4, 0.4, 0.2], abs=0.004)
    assert found.central_weights == pytest.approx(
        np.array([[0.8, 0.2], [0.2, 0.8], [0.5, 0.5]]), abs=0.004
    )
    assert found.confidence.tolist() == [1.0, 1.0, 1.0]


@given(SCORES, st.integers(0, 100))
def test_ranks_are_shares_and_every_rank_is_given_once(scores, seed):
    rng = np.random.default_rng(seed)
    weights = uniform_weights(3, 200, rng=rng)
    found = acceptability(scores, np.full_like(scores, 0.01), weights, rng=rng)
    assert found.ranks.sum(axis=0) == pytest.approx(1)
    assert found.ranks.sum(axis=1) == pytest.approx(1)
    both = found.pairwise + found.pairwise.T
    assert both[~np.eye(4, dtype=bool)] == pytest.approx(1)


@given(SCORES)
def test_an_option_that_is_worse_everywhere_never_comes_first(scores):
    scores[0] = scores[1] - 0.1
    rng = np.random.default_rng(1)
    found = acceptability(scores, np.zeros_like(scores), uniform_weights(3, 300, rng=rng), rng=rng)
    assert found.ranks[0, 0] == 0
    assert np.isnan(found.confidence[0])


def test_the_same_seed_gives_the_same_answer():
    def once():
        rng = np.random.default_rng(7)
        weights = uniform_weights(2, 1000, rng=rng)
        return acceptability(CORNERS, np.full((3, 2), 0.02), weights, rng=rng).ranks

    assert (once() == once()).all()


def test_weights_stay_in_their_intervals_and_sum_to_one():
    low, high = np.array([0.1, 0.0, 0.3]), np.array([0.5, 0.4, 0.8])
    found = weights_between(low, high, 500, rng=np.random.default_rng(2))
    assert found.shape == (500, 3)
    assert found.sum(axis=1) == pytest.approx(1)
    assert ((found >= low - 1e-9) & (found <= high + 1e-9)).all()


def test_intervals_that_fit_no_weights_are_refused():
    with pytest.raises(InputError, match="F510"):
        weights_between(np.array([0.7, 0.7]), np.array([1.0, 1.0]), 10, rng=np.random.default_rng())
    with pytest.raises(InputError, match="F511"):
        weights_between(
            np.zeros(12), np.full(12, 1 / 12 + 1e-6), 100, rng=np.random.default_rng(1), tries=3
        )


def test_a_missing_score_is_refused():
    with pytest.raises(InputError, match="F512"):
        acceptability(
            np.full((2, 2), np.nan), np.zeros((2, 2)), np.ones((1, 2)), rng=np.random.default_rng()
        )


def test_the_dearest_option_regrets_the_difference_in_price():
    scores = np.array([[[10.0, 5.0]], [[12.0, 9.0]]])
    costs, qualities = regret(scores, lower_is_better=COST_AND_QUALITY).T
    assert costs.tolist() == [[0.0, 2.0]]
    assert qualities.tolist() == [[4.0, 0.0]]


@given(TABLES)
def test_in_every_future_some_option_has_nothing_to_regret(scores):
    regrets = regret(scores, lower_is_better=COST_AND_QUALITY)
    assert (regrets.min(axis=0) == 0).all()


@given(TABLES, TABLES)
def test_a_further_option_never_makes_the_others_less_sorry(few, many):
    alone = regret(few, lower_is_better=COST_AND_QUALITY)
    both = regret(np.concatenate([few, many]), lower_is_better=COST_AND_QUALITY)
    assert (both[: len(few)] >= alone).all()


def test_a_missing_score_is_an_error_and_not_a_good_score():
    with pytest.raises(InputError, match="F508"):
        regret(np.full((1, 1, 2), np.nan), lower_is_better=COST_AND_QUALITY)
