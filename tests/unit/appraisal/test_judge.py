"""This file is about judging: tables, scales, sensitivity, the worth of knowing, and groups."""

from dataclasses import replace
from math import pi, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fordel.appraisal.believe import needed_weights, thresholds
from fordel.appraisal.information import expected_along, known, known_kind, partial, perfect
from fordel.appraisal.judge import EVERYBODY, Asked, Bars, intervals, judge
from fordel.appraisal.performance import (
    breaches,
    dominance,
    lawful,
    only,
    regrets,
    table_of,
    twins,
)
from fordel.appraisal.sensitivity import by_grade, first_order, rests_on, tornado
from fordel.appraisal.worth import Swing, priced, signs, swings, worth
from fordel.errors import InputError
from fordel.model.appraisal import Grade, WeightRange
from judging_makers import a_criterion, a_parameter, some_futures, some_scores

TWO = some_futures(
    a_parameter("a", grade="sourced"), a_parameter("b"), a_parameter("c"), draws=40_000
)
A, B, C = TWO.values


def test_the_table_has_the_quantiles_of_the_draws():
    found = table_of(some_scores(np.arange(101.0).reshape(1, 1, 101)))
    assert (found.p10[0, 0], found.p50[0, 0], found.p90[0, 0]) == (10, 50, 90)
    assert found.mean[0, 0] == 50


def test_a_gap_is_told_with_its_option_and_criterion():
    with pytest.raises(InputError, match=r"F567.*A.*c0"):
        table_of(some_scores([[[np.nan]]]))


def test_one_option_dominates_surely_or_in_a_share_of_futures():
    found = dominance(some_scores([[[2.0, 2.0], [2.0, 2.0]], [[1.0, 3.0], [2.0, 1.0]]]))
    assert found.sure.tolist() == [[False, False], [False, False]]
    assert found.share[0, 1] == 0.5
    sure = dominance(some_scores([[[2.0, 3.0]], [[1.0, 3.0]]]))
    assert sure.sure[0, 1]
    assert not sure.sure[1, 0]
    assert not sure.sure[0, 0]


def test_lower_is_better_where_the_criterion_says_so():
    scores = some_scores([[[2.0]], [[1.0]]], (a_criterion("cost", "lower"),))
    assert dominance(scores).sure[1, 0]
    assert regrets(scores).mean.tolist() == [[1.0], [0.0]]
    assert worth(scores, swings(scores))[:, 0, 0] == pytest.approx([0.0, 1.0])


def test_a_breach_excludes_an_option_however_good_it_is():
    criteria = (a_criterion("quality"), a_criterion("breaches", "lower", limit=True))
    scores = some_scores([[[9.0, 9.0], [0.0, 1.0]], [[1.0, 1.0], [0.0, 0.0]]], criteria)
    assert breaches(scores) == {"A": ("breaches",)}
    assert lawful(scores).options == ("B",)
    assert [each.id for each in lawful(scores).criteria] == ["quality"]
    with pytest.raises(InputError, match="F566"):
        lawful(replace(scores, values=scores.values + 1))


def test_criteria_that_tell_the_same_are_named():
    rng = np.random.default_rng(1)
    one, other = rng.random((4, 500)), rng.random((4, 500))
    shared = 10 * rng.random(500)  # what all options share makes no twins
    found = twins(some_scores(np.stack([one + shared, 3 * one + 1, other + shared], axis=1)))
    assert [(each.one, each.other) for each in found] == [("c0", "c1")]
    assert found[0].correlation == pytest.approx(1)


def test_some_criteria_can_be_looked_at_alone():
    scores = some_scores(np.arange(6.0).reshape(1, 3, 2))
    assert only(scores, ["c1"]).values.tolist() == [[[2.0, 3.0]]]


def test_a_given_swing_takes_the_place_of_the_one_that_was_found():
    scores = some_scores([[[2.0]], [[1.0]]])
    own = swings(scores, {"c0": Swing(criterion="c0", worst=0.0, best=4.0)})
    assert worth(scores, own)[:, 0, 0].tolist() == [0.5, 0.25]
    flat = some_scores([[[2.0]], [[2.0]]])
    assert worth(flat, swings(flat)).tolist() == [[[0.0]], [[0.0]]]


def test_kroner_are_added_up_beside_the_first_option():
    criteria = (
        a_criterion("cost", "lower", priced=True),
        a_criterion("income", priced=True),
        a_criterion("nearness"),
    )
    scores = some_scores(
        [[[10.0, 10.0], [1.0, 1.0], [5.0, 5.0]], [[8.0, 13.0], [2.0, 2.0], [1.0, 1.0]]], criteria
    )
    today, other = priced(scores)
    assert (today.mean, today.share_better) == (0, 0)
    assert dict(other.lines) == {"cost": -0.5, "income": 1.0}
    assert (other.mean, other.share_better) == (0.5, 0.5)
    assert priced(only(scores, ["nearness"])) == ()


@pytest.mark.parametrize(
    ("change", "weight", "sign"),
    [
        (0.6, 0.9, 4),
        (0.3, 0.9, 3),
        (0.1, 0.9, 1),
        (0.6, 0.1, 1),
        (0.1, 0.1, 0),
        (-0.6, 0.9, -4),
        (0.01, 0.9, 0),
    ],
)
def test_plus_and_minus_are_importance_times_extent(change, weight, sign):
    scores = some_scores([[[0.0], [0.0]], [[change], [0.0]]])
    scale = tuple(Swing(criterion=each.id, worst=0.0, best=1.0) for each in scores.criteria)
    found = signs(scores, scale, np.array([weight, 1 - weight]))
    assert (found[0].sign, found[0].change) == (sign, change)
    assert found[1].sign == 0


def test_shares_of_variance_are_those_of_the_sum_of_squares():
    shares = first_order(TWO, 2 * A + B)[:, 0]
    assert shares == pytest.approx([0.8, 0.2, 0.0], abs=0.015)
    assert by_grade(TWO, shares)[Grade.SOURCED] == pytest.approx(0.8, abs=0.015)
    assert by_grade(TWO, np.zeros(3)) == {}
    assert [name for name, _ in rests_on(TWO, shares)] == ["a", "b"]


def test_what_matters_only_together_has_no_share_by_itself():
    assert first_order(TWO, A * B)[:, 0] == pytest.approx([0.0, 0.0, 0.0], abs=0.01)


def test_the_tornado_has_the_widest_bar_first_and_leaves_out_what_is_chance():
    bars = tornado(TWO, 2 * A - B)
    assert [each.parameter for each in bars] == ["a", "b"]
    assert bars[0].low < 0 < bars[0].high
    assert bars[1].high < 0 < bars[1].low
    tenth = 1.755  # the mean of the highest tenth of a standard normal
    assert bars[0].high == pytest.approx(2 * tenth, abs=0.05)


def test_the_worth_of_knowing_is_that_of_the_closed_form():
    """Case 33: two options whose difference is normal with variances 4 and 1."""
    benefits = np.stack([2 * A + B, np.zeros_like(A)])
    assert perfect(benefits) == pytest.approx(sqrt(5) / sqrt(2 * pi), abs=0.01)  # 0.8921
    assert known(A, benefits) == pytest.approx(2 / sqrt(2 * pi), abs=0.01)  # 0.7979
    assert known(B, benefits) == pytest.approx(1 / sqrt(2 * pi), abs=0.01)  # 0.3989
    found = partial(TWO, benefits)
    assert [each.parameter for each in found] == ["a", "b", "c"]
    assert found[2].value <= 3 * found[2].noise < 0.05


def test_three_options_with_a_kinked_answer_are_worth_what_simulation_says():
    benefits = np.stack([np.maximum(A, 0.5) - 0.7 + 0.1 * B, 0.3 * A, np.zeros_like(A)])
    # Given a the rest is a mean of nothing, so the worth is that of the first term alone.
    bare = np.stack([np.maximum(A, 0.5) - 0.7, 0.3 * A, np.zeros_like(A)])
    assert known(A, benefits) == pytest.approx(perfect(bare), rel=0.05)


def test_knowing_which_panel_is_right_is_worth_what_it_changes():
    kinds = np.tile([0, 1], 20_000)
    benefits = np.stack([np.where(kinds == 0, 1.0, -1.0) + 0.1 * A, np.zeros(40_000)])
    assert known_kind(kinds, benefits) == pytest.approx(0.5, abs=0.01)
    assert known_kind(kinds, benefits + 5) == pytest.approx(0.5, abs=0.01)
    assert known_kind(kinds, np.stack([A, A - 9])) == pytest.approx(0.0, abs=0.02)


def test_what_is_expected_along_a_parameter_follows_a_straight_line():
    order, found = expected_along(A, np.stack([3 * A + B]))
    assert (np.diff(A[order]) >= 0).all()
    inner = slice(100, -100)
    assert found[0, inner] == pytest.approx(3 * A[order][inner], abs=0.12)


def test_an_option_wins_above_the_value_where_the_lines_cross():
    values = np.stack([A - 1.0 + 0.2 * B, np.zeros_like(A)])
    above = {each.parameter: each for each in thresholds(TWO, values, 0)}["a"]
    assert above.above == pytest.approx(1.0, abs=0.05)
    assert above.below is None
    assert above.share == pytest.approx(0.16, abs=0.02)
    below = {each.parameter: each for each in thresholds(TWO, values, 1)}["a"]
    assert (below.above, below.below) == (None, pytest.approx(1.0, abs=0.05))
    assert [each.parameter for each in thresholds(TWO, values, 0)] == ["a"]


def test_the_nearest_weights_for_a_win_move_as_little_as_can_be():
    means = np.array([[1.0, 0.0], [0.0, 1.0], [0.4, 0.4]])
    found = needed_weights(means, np.array([0.7, 0.3]), 1)
    assert found is not None
    assert found.weights == pytest.approx([0.5, 0.5])
    assert found.moved == pytest.approx(0.2)
    own = needed_weights(means, np.array([0.7, 0.3]), 0)
    assert own is not None
    assert own.moved == pytest.approx(0.0)
    assert needed_weights(means, np.array([0.7, 0.3]), 2) is None


FEW = some_futures(a_parameter("a", grade="sourced"), a_parameter("b"), draws=6000)


def _judged(weights=(), bars=None, order=(0, 1, 2)):
    first, second = FEW.values
    values = np.stack(
        [
            np.stack([first, np.full_like(first, 0.2)]),
            np.stack([first + 0.5 + 0.1 * second, np.full_like(first, 0.1)]),
            np.stack([first - 9.0, np.full_like(first, 0.0)]),
        ]
    )
    scores = some_scores(values, (a_criterion("money", priced=True), a_criterion("nearness")))
    scores = replace(
        scores,
        options=tuple(scores.options[at] for at in order),
        values=scores.values[list(order)],
    )
    return judge(scores, FEW, Asked(weights=weights, bars=bars or Bars(), seed=2))


def _weights(panel, **ranges):
    return [
        WeightRange(panel=panel, criterion=name, low=low, high=high)
        for name, (low, high) in ranges.items()
    ]


def test_each_group_has_its_own_ranking_and_everybody_comes_first():
    near = _weights("brukere", money=(0, 5), nearness=(100, 100))
    rich = _weights("økonomer", money=(100, 100), nearness=(0, 5))
    found = _judged([*near, *rich])
    assert [each.panel for each in found.groups] == [EVERYBODY, "brukere", "økonomer"]
    everybody, users, economists = found.groups
    assert (users.leader, economists.leader) == ("A", "B")
    assert 0.8 < everybody.together.ranks[0, 0] < 1  # the swing in kroner is that of C
    assert everybody.unpriced is not None
    assert everybody.unpriced.ranks[0, 0] == 1
    needed = users.needed["B"]
    assert needed is not None
    assert 0 < needed.moved < 1
    assert users.needed["C"] is None
    assert found.priced_first == pytest.approx([0, 1, 0], abs=1e-3)


def test_an_option_whose_lead_rests_on_assumptions_is_not_called_robust():
    rich = _weights("økonomer", money=(100, 100), nearness=(0, 0))
    found = _judged(rich).groups[1]
    assert found.together.ranks[1, 0] == 1.0
    assert found.grades[Grade.ASSUMED] > 0.9  # the lead varies with b, which is assumed
    assert not found.robust
    assert _judged(rich, Bars(assumed=1.0)).groups[1].robust


def test_a_group_may_leave_a_criterion_unanswered_and_it_may_count_up_to_the_most():
    given_weights = _weights("brukere", money=(20, 80))
    low, high = intervals(given_weights, "brukere", ["money", "nearness"])
    assert (low.tolist(), high.tolist()) == ([20, 0], [80, 80])


@settings(max_examples=5, deadline=None)
@given(st.permutations([0, 1, 2]))
def test_options_in_any_order_have_the_same_judgement(order):
    one, other = _judged(), _judged(order=order)
    at = [other.options.index(each) for each in one.options]
    for mine, theirs in zip(one.groups, other.groups, strict=True):
        assert mine.leader == theirs.leader
        assert (mine.together.ranks == theirs.together.ranks[at]).all()
        assert mine.grades == pytest.approx(theirs.grades)
    assert (one.regrets.mean == other.regrets.mean[at]).all()
    assert (one.table.p90 == other.table.p90[at]).all()


def test_an_option_that_is_worse_in_every_future_never_comes_first():
    found = _judged()
    assert found.dominance.sure[0, 2]
    for group in found.groups:
        assert group.together.ranks[2, 0] == 0
    assert found.priced_first[2] == 0


def test_the_same_seed_gives_the_same_judgement_to_the_last_bit():
    one, other = _judged().groups[0], _judged().groups[0]
    assert (one.together.ranks == other.together.ranks).all()
    assert one.partial == other.partial
    assert one.tornado == other.tornado
