"""This file is about whether an ensemble can be trusted."""

import numpy as np
import pytest

from fordel.districts.convergence import convergence, distinct, redundancy
from fordel.errors import InputError


def test_independent_draws_are_worth_their_number():
    found = convergence(np.random.default_rng(1).standard_normal((4, 2000)))
    assert found.samples == 8000
    assert found.effective == pytest.approx(8000, rel=0.1)
    assert found.r_hat == pytest.approx(1, abs=0.005)


@pytest.mark.parametrize("memory", [0.5, 0.9])
def test_draws_that_remember_are_worth_less_by_the_known_factor(memory):
    rng = np.random.default_rng(2)
    chains = np.zeros((4, 20_000))
    for step in range(1, chains.shape[1]):
        chains[:, step] = memory * chains[:, step - 1] + rng.standard_normal(4)
    assert convergence(chains).lag == pytest.approx((1 + memory) / (1 - memory), rel=0.15)


def test_chains_that_disagree_are_found_out():
    chains = np.random.default_rng(3).standard_normal((4, 500)) + np.arange(4)[:, None]
    assert convergence(chains).r_hat > 1.3


def test_a_chain_that_drifts_is_found_out():
    drifting = np.linspace(0, 5, 400) + np.random.default_rng(4).standard_normal((2, 400))
    assert convergence(drifting).r_hat > 1.3


def test_a_measure_that_never_changes_says_nothing():
    found = convergence(np.ones((2, 10)))
    assert (found.r_hat, found.effective) == (None, None)


def test_too_few_samples_are_refused():
    with pytest.raises(InputError) as caught:
        convergence(np.ones((2, 3)))
    assert caught.value.code == "F309"


def test_the_same_map_under_other_names_is_the_same_map():
    maps = np.array([[[0, 0, 1], [1, 1, 0]], [[0, 1, 1], [0, 0, 1]]], np.uint8)
    assert distinct(maps) == 2
    assert redundancy(maps) == 0.5
