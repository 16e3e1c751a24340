"""This file is about ranks over all weights, held against integrals worked out another way.

Case 20 is geometry (``tests/unit/appraisal/test_rank.py``). The data of cases 21 and 22 come under
a licence we do not carry, so they are compared outside; here stands a problem of the same shape as
case 22, two options on three criteria with normal scores, whose answer an integral gives.
"""

import numpy as np
import pytest
from scipy.integrate import dblquad
from scipy.stats import norm

from fordel.appraisal.rank import acceptability_over_all, ranked
from fordel.appraisal.weights import uniform_weights

MEANS = np.array([[0.40, 0.35, 0.80], [0.70, 0.60, 0.45]])
SPREAD = np.array([[0.13, 0.10, 0.12], [0.08, 0.15, 0.10]])


def _first_by_integral():
    """How often the first option is first: twice the integral over the triangle of weights."""
    ahead, noise = MEANS[0] - MEANS[1], (SPREAD**2).sum(axis=0)

    def chance(second, first):
        weights = np.array([first, second, 1 - first - second])
        return norm.cdf(weights @ ahead / np.sqrt(weights**2 @ noise))

    found, _ = dblquad(chance, 0, 1, 0, lambda first: 1 - first, epsabs=1e-5)
    return 2 * found


def _central_by_integral(share):
    def part(axis):
        def each(second, first):
            weights = np.array([first, second, 1 - first - second])
            ahead, noise = MEANS[0] - MEANS[1], (SPREAD**2).sum(axis=0)
            return weights[axis] * norm.cdf(weights @ ahead / np.sqrt(weights**2 @ noise))

        return 2 * dblquad(each, 0, 1, 0, lambda first: 1 - first, epsabs=1e-4)[0] / share

    return [part(axis) for axis in range(3)]


def test_two_options_on_three_criteria_have_the_ranks_of_the_integral():
    found = acceptability_over_all(MEANS, SPREAD**2, draws=1_000_000, rng=np.random.default_rng(1))
    share = _first_by_integral()
    assert found.ranks[0, 0] == pytest.approx(share, abs=0.002)
    assert found.central_weights[0] == pytest.approx(_central_by_integral(share), abs=0.002)
    middle = found.central_weights[0]
    noise = np.sqrt(middle**2 @ (SPREAD**2).sum(axis=0))
    assert found.confidence[0] == pytest.approx(
        norm.cdf(middle @ (MEANS[0] - MEANS[1]) / noise), abs=0.01
    )


def test_collapsed_noise_and_values_drawn_one_by_one_have_the_same_law():
    rng = np.random.default_rng(2)
    draws = 200_000
    values = MEANS[:, :, None] + SPREAD[:, :, None] * rng.standard_normal((2, 3, draws))
    one_by_one = ranked(values, uniform_weights(3, draws, rng=rng))
    assert one_by_one.ranks[0, 0] == pytest.approx(_first_by_integral(), abs=0.004)
