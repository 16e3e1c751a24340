"""This file is about the small models of cost, loss, value, travel, knowing and ranking."""

import json
from math import log, pi, sqrt

import numpy as np
import pytest
from click.testing import CliRunner

from fordel.appraisal.small import (
    cost_of_size,
    discounted_years,
    mean_distance,
    worth_of_knowing,
)
from fordel.cli import main


def fordel(*words):
    return CliRunner().invoke(main, ["model", *map(str, words)])


def told(*words):
    result = fordel(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refused(*words):
    result = fordel(*words, "--json")
    assert result.exit_code == 2, result.output
    return json.loads(result.stderr)["error"]["code"]


def figure(answer, name):
    return answer["figures"][name]["value"]


def test_without_an_effect_of_scale_only_fixed_costs_make_a_difference():
    words = ("cost", "--residents", 700_000, "--units", 15, "--units-after", 7, "--fixed-cost", "")
    answer = told(*words[:-1], 2_000_000, "--each-cost", 100, "--interface", 500_000)
    assert figure(answer, "yearly_change") == pytest.approx(-8 * 2_500_000)
    assert answer["facts"][0]["fact"] == "no_effect"
    scaled = told(*words[:-1], 0, "--each-cost", 100, "--theta", "0,9")
    assert figure(scaled, "relative_change") == pytest.approx((15 / 7) ** -0.1 - 1)


def test_dealing_with_others_can_make_many_units_dear_and_few_units_too():
    def cost(units):
        return cost_of_size(1e5, units, fixed=1e6, each=1000, theta=1.2, interface=0)

    costs = [cost(units) for units in (1, 8, 200)]
    assert costs[1] < costs[0]
    assert costs[1] < costs[2]  # the U shape comes out, it is not put in


def test_each_handover_loses_its_part_of_what_is_left():
    answer = told("handovers", "--yearly-cases", 1000, "--handovers", 3, "--loss", "5%")
    assert figure(answer, "lost") == pytest.approx(1000 * (1 - 0.95**3))
    assert figure(answer, "one_fewer") == pytest.approx(1000 * 0.95**2 * 0.05)


def test_a_gain_that_pays_just_enough_is_worth_nothing():
    once = 400_000_000
    least = figure(told("npv", "--gain", 1, "--once", once), "least_gain")
    answer = told("npv", "--gain", f"{least:.6f}", "--once", once)
    assert figure(answer, "npv") == pytest.approx(0, abs=1)
    assert figure(told("npv", "--gain", 0, "--once", once), "paid_back") is None
    assert discounted_years(10, rate=0.0) == 10
    assert discounted_years(15, rate=0.04) == pytest.approx(
        sum(1.04**-year for year in range(1, 16))
    )


def test_the_way_to_the_middle_of_a_square_is_that_of_the_closed_form():
    """Case 34."""
    assert mean_distance(1.0, 1) == pytest.approx((sqrt(2) + log(1 + sqrt(2))) / 6)
    drawn = np.random.default_rng(1).random((200_000, 2)) - 0.5
    assert mean_distance(1.0, 1) == pytest.approx(np.hypot(*drawn.T).mean(), abs=0.001)
    answer = told("travel", "--area", 130, "--units", 15, "--units-after", 7)
    assert figure(answer, "longer") == pytest.approx(sqrt(15 / 7))


@pytest.mark.parametrize("spread", [sqrt(5), 2.0, 1.0])
def test_the_worth_of_knowing_an_even_choice_is_that_of_the_closed_form(spread):
    """Case 33."""
    assert worth_of_knowing(0.0, spread) == pytest.approx(spread / sqrt(2 * pi))


def test_the_worth_of_knowing_is_that_of_simulation_and_nothing_where_nothing_is_unknown():
    drawn = np.random.default_rng(2).normal(0.7, 1.3, 400_000)
    assert worth_of_knowing(0.7, 1.3) == pytest.approx(np.maximum(drawn, 0).mean() - 0.7, abs=0.004)
    assert worth_of_knowing(-0.7, 1.3) == worth_of_knowing(0.7, 1.3)
    assert worth_of_knowing(1.0, 0.0) == 0.0
    assert refused("knowing", "--ahead-low", 2, "--ahead-high", 1) == "F571"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "options.csv"
    path.write_text("option,a,b\nx,1,0\ny,0,1\nz,0.6,0.6\n", encoding="utf-8")
    return path


def test_three_options_are_ranked_as_geometry_says(table):
    """Case 20."""
    first = {row["option"]: row["first"] for row in told("rank", table)["table"]}
    assert first == pytest.approx({"x": 0.4, "y": 0.4, "z": 0.2}, abs=0.005)
    assert "a 80, b 20" in fordel("rank", table).output


def test_lower_is_better_where_it_is_said(table, tmp_path):
    turned = tmp_path / "turned.csv"
    turned.write_text("option,a,b\nx,-1,0\ny,0,1\nz,-0.6,0.6\n", encoding="utf-8")
    one = told("rank", table)["table"]
    other = told("rank", turned, "--lower", "a")["table"]
    assert [row["first"] for row in one] == [row["first"] for row in other]


def test_a_spread_blurs_the_ranking(table, tmp_path):
    blurred = tmp_path / "blurred.csv"
    blurred.write_text("option,a,b,b ±\nx,1,0,3\ny,0,1,3\nz,0.6,0.6,3\n", encoding="utf-8")
    assert told("rank", blurred)["table"][2]["first"] > 0.25


def test_a_table_that_says_nothing_is_refused(table, tmp_path):
    assert refused("rank", table, "--lower", "c") == "F572"
    flat = tmp_path / "flat.csv"
    flat.write_text("option,a\nx,1\ny,1\n", encoding="utf-8")
    assert refused("rank", flat) == "F573"
