"""This file is about what was counted in small areas, invented cases, and clusters of areas."""

import numpy as np
import pytest

from fordel.appraisal.equity import clustering
from fordel.appraisal.measures_equity import observed, practice_parameters, practice_seen
from fordel.errors import InputError
from fordel.model.geography import AreaId, MapId
from fordel.model.premises import CaseCount, VignetteAnswer
from fordel.model.task import TaskId


def counted(*pairs, task="bpa"):
    return [
        CaseCount(task=TaskId(task), area=AreaId(f"a{at}"), observed=seen, expected=wanted)
        for at, (seen, wanted) in enumerate(pairs)
    ]


FOUR = counted((60, 40), (50, 40), (30, 40), (20, 40))


def test_merging_moves_variation_inside_and_takes_none_away():
    apart = {f"a{at}": str(at) for at in range(4)}
    together = dict.fromkeys(apart, "one")
    (before,), (after,) = (observed(FOUR, held, MapId("m")) for held in (apart, together))
    assert before.spread.total == pytest.approx(after.spread.total)
    assert before.spread.between == pytest.approx(before.spread.total)
    assert after.spread.between == pytest.approx(0, abs=1e-12)
    assert before.scv == after.scv > 0


def test_where_cases_are_too_few_nothing_is_said():
    (found,) = observed(counted((5, 4), (3, 4)), {"a0": "1", "a1": "2"}, MapId("m"))
    assert (found.scv, found.spread, found.outside) == (None, None, None)
    assert found.cases == 8


def test_areas_outside_the_map_are_left_out():
    assert observed(FOUR, {}, MapId("m")) == ()


def answers(between, within, deciders=200, seed=4):
    rng = np.random.default_rng(seed)
    return [
        VignetteAnswer(
            vignette=case,
            task=TaskId("bpa"),
            decider=f"d{decider}",
            answer=float(hours * np.exp(strict + within * rng.standard_normal())),
        )
        for decider in range(deciders)
        for strict in [between * rng.standard_normal()]
        for case, hours in (("one", 10), ("two", 30), ("three", 5))
    ]


def test_invented_cases_tell_practice_from_discretion():
    between, within, count = practice_seen(answers(0.3, 0.1))
    assert count == 200
    assert between == pytest.approx(0.3, abs=0.04)
    assert within == pytest.approx(0.1, abs=0.01)


def test_a_belief_from_few_answers_is_wide():
    few = practice_parameters(answers(0.3, 0.1, deciders=5))[0].belief
    many = practice_parameters(answers(0.3, 0.1, deciders=200))[0].belief
    assert (few.p90 - few.p10) > 3 * (many.p90 - many.p10)
    assert few.p10 < few.p50 < few.p90


def test_one_who_answers_alone_says_nothing_of_practice():
    assert practice_parameters(answers(0.3, 0.1, deciders=1)) == ()


def rook(side):
    at = np.arange(side * side).reshape(side, side)
    across = np.column_stack([at[:, :-1].ravel(), at[:, 1:].ravel()])
    return np.vstack([across, np.column_stack([at[:-1].ravel(), at[1:].ravel()])])


def test_a_checkerboard_is_as_unlike_its_neighbours_as_can_be():
    board = np.indices((8, 8)).sum(axis=0).ravel() % 2
    assert clustering(board, rook(8)) == pytest.approx(-1.0)


def test_two_halves_are_like_their_neighbours():
    halves = np.repeat([0.0, 1.0], 32)
    # 112 pairs of neighbours, 8 of them across the border between the halves.
    assert clustering(halves, rook(8)) == pytest.approx((104 - 8) / 112)


def test_where_all_are_alike_clusters_cannot_be_told():
    with pytest.raises(InputError, match="F547"):
        clustering(np.ones(4), rook(2))
