"""This file is about small teams and queues, against closed forms and published tables."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from fordel.appraisal.cover import availability, gap, gap_days, posts_needed
from fordel.appraisal.waiting import (
    blocked,
    mean_wait,
    must_wait,
    must_wait_with_absence,
    servers_needed,
)
from fordel.errors import InputError

SHARES = st.floats(0.01, 0.99)


def test_availability_joins_sickness_leave_and_vacancy():
    found = availability(sick_leave=0.10, leave_days=25, turnover=0.12, months_to_fill=4)
    assert found == pytest.approx(0.782, abs=0.0005)


@pytest.mark.parametrize(
    ("posts", "independent", "some", "much"),
    [(1, 0.218, 0.218, 0.218), (2, 0.047, 0.056, 0.073), (3, 0.010, 0.016, 0.031)],
)
def test_the_table_of_nobody_at_work(posts, independent, some, much):
    found = gap(posts=posts, present=0.782, common_cause=[0.0, 0.05, 0.15])
    assert found == pytest.approx([independent, some, much], abs=0.0006)


def test_gap_agrees_with_the_binomial_and_the_beta_binomial():
    assert gap(posts=3, present=0.8) == pytest.approx(0.008, abs=1e-12)
    assert gap(posts=5, present=0.8, need=2, common_cause=0.1) == pytest.approx(0.0248812, abs=1e-7)
    assert gap(posts=4, present=0.75, need=2) == pytest.approx(stats.binom.cdf(1, 4, 0.75))


@given(st.integers(1, 12), st.integers(1, 4), SHARES, st.floats(0.0, 0.9))
def test_one_more_post_never_makes_the_gap_larger(posts, need, present, rho):
    fewer = gap(posts=posts, present=present, need=need, common_cause=rho)
    more = gap(posts=posts + 1, present=present, need=need, common_cause=rho)
    assert more <= fewer + 1e-9


@given(st.integers(2, 12), SHARES)
def test_a_common_cause_never_helps_a_team_that_needs_one(posts, present):
    alone = gap(posts=posts, present=present)
    assert gap(posts=posts, present=present, common_cause=0.1) >= alone - 1e-12


def test_posts_needed_is_the_fewest():
    found = posts_needed(present=0.782, largest_gap=0.02, common_cause=0.05)
    assert found == 3
    assert gap(posts=2, present=0.782, common_cause=0.05) > 0.02
    assert posts_needed(present=0.5, largest_gap=0.0001, common_cause=0.9) is None


def test_days_without_cover_are_days_a_year():
    assert gap_days(0.1, workdays=230) == pytest.approx(23)


def test_half_a_person_is_no_person():
    with pytest.raises(InputError, match="F503"):
        gap(posts=1.5, present=0.8)
    with pytest.raises(InputError, match="F501"):
        gap(posts=1, present=1.2)


def test_erlang_tables():
    assert must_wait(1.0, 2) == pytest.approx(1 / 3)
    assert blocked(8.0, 10) == pytest.approx(0.12166, abs=1e-5)
    assert must_wait(8.0, 10) == pytest.approx(0.40918, abs=1e-5)
    assert must_wait(2.1, 3) == pytest.approx(0.4923, abs=1e-4)
    assert must_wait(100.0, 110) == pytest.approx(0.2370, abs=1e-4)


def test_more_load_than_hands_means_that_everybody_waits_for_ever():
    assert must_wait(3.0, 3) == 1
    assert must_wait(0.5, 0) == 1
    assert np.isinf(mean_wait(3.0, 3, handling_hours=1))


def test_pools_cut_the_waiting_as_the_design_measured():
    alone = [float(must_wait(0.7 * n, n)) for n in (1, 3, 7, 15)]
    assert alone == pytest.approx([0.70, 0.49, 0.30, 0.14], abs=0.006)
    per_district = [(servers_needed(0.7 * n, largest_wait=0.2) or 0) / n for n in (1, 3, 7)]
    assert per_district == pytest.approx([2.0, 4 / 3, 8 / 7])


@given(st.floats(0.05, 3.0), st.integers(1, 8), SHARES)
def test_absence_never_shortens_the_queue(load, posts, present):
    assert (
        must_wait_with_absence(load, posts=posts, present=present) >= must_wait(load, posts) - 1e-9
    )
    full = must_wait_with_absence(load, posts=posts, present=1.0)
    assert full == pytest.approx(must_wait(load, posts))


def test_a_negative_load_is_refused():
    with pytest.raises(InputError, match="F504"):
        must_wait(-1.0, 2)


def test_posts_that_are_always_or_never_there_wait_as_if_nothing_were_common():
    for rho in (0.0, 0.05, 1.0):
        always = must_wait_with_absence(2.1, posts=3, present=1.0, common_cause=rho)
        assert float(always) == pytest.approx(float(must_wait(2.1, 3)))
        assert float(must_wait_with_absence(2.1, posts=3, present=0.0, common_cause=rho)) == 1.0


def test_posts_that_are_away_on_the_same_days_wait_as_one_team_that_is_there_or_not():
    found = must_wait_with_absence(1.0, posts=2, present=0.75, common_cause=1.0)
    assert float(found) == pytest.approx(0.75 / 3 + 0.25)
