"""This file is about ranks over all weights, against geometry, and about regret."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fordel.appraisal.rank import (
    acceptability,
    acceptability_of_tasks,
    acceptability_over_all,
    ranked,
)
from fordel.appraisal.regret import regret
from fordel.appraisal.weights import (
    _walk,
    middle_weights,
    swing_weights,
    uniform_weights,
    weights_between,
    with_weight,
)
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
    for low, high in (
        ([0.5, -0.1], [1.0, 1.0]),
        ([0.6, 0.2], [0.4, 1.0]),
        ([0.0, 0.0], [0.2, 0.2]),
    ):
        with pytest.raises(InputError, match="F510"):
            weights_between(np.array(low), np.array(high), 10, rng=np.random.default_rng())


def test_intervals_with_little_room_are_walked_through_evenly():
    low, high = np.full(12, 0.05), np.full(12, 0.11)
    found = weights_between(low, high, 4000, rng=np.random.default_rng(1))
    assert found.shape == (4000, 12)
    assert found.sum(axis=1) == pytest.approx(1)
    assert ((found >= low - 1e-9) & (found <= high + 1e-9)).all()
    assert found.mean(axis=0) == pytest.approx(1 / 12, abs=0.002)
    fixed = weights_between(
        np.array([0.25, 0.75]), np.array([0.25, 0.75]), 3, rng=np.random.default_rng(1)
    )
    assert fixed == pytest.approx(np.array([[0.25, 0.75]] * 3))


def test_the_walk_has_the_same_law_as_rejection():
    low, high = np.array([0.1, 0.0, 0.3]), np.array([0.5, 0.4, 0.8])
    rejected = weights_between(low, high, 20_000, rng=np.random.default_rng(2))
    walked = _walk(low, high, 20_000, np.random.default_rng(2))
    for share in (0.1, 0.5, 0.9):
        assert np.quantile(walked, share, axis=0) == pytest.approx(
            np.quantile(rejected, share, axis=0), abs=0.01
        )


def test_points_are_divided_by_their_sum_and_shares_are_kept():
    rng = np.random.default_rng(1)
    points = swing_weights(np.array([100.0, 20.0]), np.array([100.0, 60.0]), 2000, rng=rng)
    assert points.sum(axis=1) == pytest.approx(1)
    assert points[:, 0].min() >= 100 / 160
    assert points[:, 0].max() <= 100 / 120
    shares = swing_weights(np.array([0.2, 0.2]), np.array([0.8, 0.8]), 2000, rng=rng)
    assert shares.min() >= 0.2
    with pytest.raises(InputError, match="F510"):
        swing_weights(np.array([50.0, 20.0]), np.array([40.0, 60.0]), 5, rng=rng)


def test_a_moved_weight_takes_from_the_others_in_proportion():
    moved = with_weight(np.array([[0.2, 0.3, 0.5], [1.0, 0.0, 0.0]]), 0, 0.6)
    assert moved == pytest.approx(np.array([[0.6, 0.15, 0.25], [0.6, 0.0, 0.0]]))
    assert middle_weights(np.array([20.0, 40.0]), np.array([40.0, 80.0])) == pytest.approx(
        [1 / 3, 2 / 3]
    )


def test_options_that_are_alike_share_their_ranks_whatever_their_order():
    rng = np.random.default_rng(4)
    scores = np.array([[0.5, 0.5], [0.5, 0.5], [0.1, 0.9]])
    found = acceptability(scores, np.zeros((3, 2)), uniform_weights(2, 5000, rng=rng), rng=rng)
    assert found.ranks[0] == pytest.approx(found.ranks[1])
    assert found.ranks.sum(axis=0) == pytest.approx(1)
    assert found.pairwise[0, 1] == found.pairwise[1, 0] == 0.5
    assert found.confidence[0] == 0.5


def test_values_drawn_together_are_ranked_as_the_same_values_one_by_one():
    rng = np.random.default_rng(5)
    values, weights = rng.random((4, 3, 3000)), uniform_weights(3, 3000, rng=rng)
    found = ranked(values, weights)
    totals = np.einsum("ocn,nc->on", values, weights)
    for option in range(4):
        better = (totals > totals[option]).sum(axis=0)
        assert found.ranks[option] == pytest.approx(
            np.bincount(better, minlength=4) / 3000, abs=1e-3
        )
        mine = weights[better == 0]
        assert found.central_weights[option] == pytest.approx(mine.mean(axis=0), abs=1e-3)
    assert found.pairwise[0, 1] == pytest.approx((totals[0] > totals[1]).mean(), abs=1e-3)


def test_all_weights_drawn_in_blocks_give_what_geometry_gives():
    found = acceptability_over_all(
        CORNERS, np.zeros((3, 2)), draws=205_000, rng=np.random.default_rng(3)
    )
    assert found.ranks[:, 0] == pytest.approx([0.4, 0.4, 0.2], abs=0.004)
    assert found.ranks.sum(axis=1) == pytest.approx(1)
    assert found.central_weights == pytest.approx(
        np.array([[0.8, 0.2], [0.2, 0.8], [0.5, 0.5]]), abs=0.004
    )
    assert found.confidence.tolist() == [1.0, 1.0, 1.0]


def test_many_tasks_are_ranked_as_each_alone():
    means = np.random.default_rng(1).random((3, 4, 2))
    spread = np.full_like(means, 0.01)
    weights = uniform_weights(2, 5000, rng=np.random.default_rng(2))
    together = acceptability_of_tasks(means, spread, weights, rng=np.random.default_rng(3))
    alone = acceptability(means[1], spread[1], weights, rng=np.random.default_rng(3))
    assert (together[1] == alone.ranks).all()


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
