"""This file is about cover and waiting for many teams at once, against the plain closed forms."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fordel.appraisal.cover import gap
from fordel.appraisal.teams import cover_and_wait
from fordel.appraisal.waiting import must_wait, must_wait_with_absence

ALMOST = 1e-8
"""What is left out on purpose is below this, and far below what a belief can tell."""


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 60),
    st.integers(1, 3),
    st.floats(0.01, 1.4),
    st.floats(0.05, 0.99),
    st.one_of(st.just(0.0), st.floats(1e-4, 0.95)),
)
def test_the_fast_way_gives_what_the_closed_forms_give(posts, need, busy, present, rho):
    load, share, common = (np.array([each]) for each in (busy * posts, present, rho))
    short, waits = cover_and_wait(load, share, common, posts=posts, need=need)
    plain_gap = float(gap(posts=posts, present=present, need=need, common_cause=rho))
    assert short[0] == pytest.approx(plain_gap, abs=ALMOST)
    plain = must_wait_with_absence(load, posts=posts, present=present, common_cause=rho)
    assert waits[0] == pytest.approx(float(plain[0]), abs=ALMOST)


def test_teams_of_many_sizes_are_worked_out_as_if_each_were_alone():
    rng = np.random.default_rng(5)
    posts = rng.integers(1, 80, 3000).astype(float)
    load, present = posts * rng.uniform(0.2, 0.9, 3000), rng.uniform(0.6, 0.9, 3000)
    rho = rng.uniform(0.0, 0.2, 3000)
    together = cover_and_wait(load, present, rho, posts=posts)
    for size in (1, 2, 40, 79):
        here = posts == size
        alone = cover_and_wait(load[here], present[here], rho[here], posts=size)
        for both in zip(together, alone, strict=True):
            assert both[0][here] == pytest.approx(both[1], abs=1e-9)


def test_with_everybody_always_there_it_is_erlang_c():
    load = np.array([0.5, 1.0, 1.9])
    _, waits = cover_and_wait(load, np.ones(3), np.zeros(3), posts=2)
    assert waits == pytest.approx(must_wait(load, 2), abs=1e-9)
    assert waits[1] == pytest.approx(1 / 3)


def test_very_large_teams_and_full_common_cause_stay_finite():
    short, waits = cover_and_wait(
        np.array([300.0, 300.0, 1e-9]),
        np.array([0.8, 1.0, 0.5]),
        np.array([0.0, 1.0, 1.0]),
        posts=400,
    )
    assert np.isfinite(short).all()
    assert ((waits >= 0) & (waits <= 1 + 1e-9)).all()
    assert short[2] == pytest.approx(0.5, abs=1e-6)
