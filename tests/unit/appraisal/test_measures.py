"""This file is about measures of options, against what can be worked out by hand."""

import numpy as np
import pytest

from appraisal_makers import MERGED, PEOPLE, futures, ground, lying, option
from fordel.appraisal.cover import gap
from fordel.appraisal.effects import effects
from fordel.appraisal.laid import Inputs
from fordel.appraisal.measures import MEASURES
from fordel.appraisal.measures_cost import present_value, scaled
from fordel.appraisal.measures_cover import team
from fordel.appraisal.measures_equity import practice_variance
from fordel.errors import InputError
from fordel.model.appraisal import Better
from fordel.model.option import Place
from fordel.model.premises import Limit
from fordel.model.unit import Role

TODAY = option("today")
MERGER = option("merger", map_id=MERGED)
POOLED = option("pooled", *lying("fact", Place.POOL, (Role.DELIVERY,)))
CENTRAL = option("central", *lying("fact", Place.CENTRAL))


def city(found, name, criterion):
    at = found.shown.options.index(name)
    column = [each.id for each in found.shown.criteria].index(criterion)
    return found.shown.values[at, column]


def worked(*options, **more):
    return effects([TODAY, *options], ground(**more), futures())


def test_every_criterion_has_a_measure_and_says_its_unit_formula_and_source():
    for name, each in MEASURES.items():
        assert each.criterion.id == name
        assert each.criterion.unit
        assert each.criterion.formula
        assert each.criterion.source
        assert each.criterion.better in Better


def test_today_held_against_itself_gains_nothing_and_moves_nobody():
    found = worked()
    for criterion in ("net_value", "transition_cost", "posts_moved", "residents_moved"):
        assert np.abs(city(found, "today", criterion)).max() < 1e-9


def test_one_team_is_covered_as_the_beta_binomial_says():
    five = np.full(3, 5.0)
    short, _ = team(
        posts=five,
        share=1.0,
        busy=five / 10,
        present=np.full(3, 0.8),
        common_cause=np.full(3, 0.1),
    )
    alone = float(gap(posts=5, present=0.8, common_cause=0.1))
    assert short == pytest.approx(alone, abs=1e-9)


def test_a_share_of_the_city_has_its_share_of_the_posts_and_one_at_the_least():
    twelve = np.full(1, 12.0)
    common = {"busy": np.full(1, 0.5), "present": np.full(1, 0.8), "common_cause": np.zeros(1)}
    quarter, _ = team(posts=twelve, share=0.25, **common)
    sliver, _ = team(posts=twelve, share=0.01, **common)
    assert quarter == pytest.approx(0.2**3)
    assert sliver == pytest.approx(0.2)


def test_pools_and_mergers_make_cover_better_and_pools_cost_interfaces():
    found = worked(POOLED, MERGER)
    now = city(found, "today", "days_uncovered")
    assert (city(found, "pooled", "days_uncovered") <= now + 1e-9).all()
    assert (city(found, "merger", "days_uncovered") <= now + 1e-9).all()
    assert (city(found, "pooled", "running_cost") > city(found, "today", "running_cost")).all()
    assert (city(found, "pooled", "posts_moved") == 0).all()


def test_cover_is_never_taken_out_as_money_too():
    """With no belief in scale, a merger saves its councils and nothing else."""
    found = worked(MERGER)
    saved = city(found, "today", "running_cost") - city(found, "merger", "running_cost")
    councils = 2 * Inputs(futures()).of("council_cost")
    assert saved == pytest.approx(councils)


def test_the_danish_effect_is_the_danish_effect_at_the_danish_size():
    effect, reference = np.array([-0.1]), np.array([239 / 66])
    assert scaled(effect, 239 / 66, reference) == pytest.approx(0.9)
    assert scaled(effect, 1.0, reference) == pytest.approx(1.0)
    assert scaled(effect, (239 / 66) ** 2, reference) == pytest.approx(0.81)


def test_a_saving_of_ten_a_year_for_two_years_by_hand():
    ten = {"rate": np.array([0.04]), "years": np.array([2.0]), "once": np.array([5.0])}
    found = present_value(yearly=np.array([-10.0]), phase_in=np.zeros(1), **ten)
    assert found == pytest.approx(10 / 1.04 + 10 / 1.04**2 - 5)
    late = present_value(yearly=np.array([-10.0]), phase_in=np.ones(1), **ten)
    assert late == pytest.approx(10 / 1.04**2 - 5)
    cost = present_value(yearly=np.array([10.0]), phase_in=np.ones(1), **ten)
    assert cost == pytest.approx(-(10 / 1.04 + 10 / 1.04**2) - 5)


def test_a_merger_that_keeps_all_old_practice_buys_no_equality():
    one = np.ones(1)
    four, two = np.full(4, 0.25), np.full(2, 0.5)
    common = {"between": 0.2 * one, "within": 0.1 * one, "before": four}
    before = practice_variance(kept=one, deciders=four, **common)
    kept = practice_variance(kept=one, deciders=two, **common)
    gone = practice_variance(kept=0 * one, deciders=two, **common)
    assert before == pytest.approx(0.04 * 0.75 + 0.01)
    assert kept == pytest.approx(before)
    assert gone == pytest.approx(0.04 * 0.5 + 0.01)


def test_travel_is_kept_as_far_as_offices_are_kept():
    found = worked(CENTRAL, POOLED)
    minutes = {name: city(found, name, "travel_minutes") for name in ("today", "pooled", "central")}
    assert (minutes["today"] < minutes["pooled"]).all()
    assert (minutes["pooled"] < minutes["central"]).all()


def test_residents_for_each_member_are_those_a_resident_meets():
    found = worked(MERGER)
    shares = PEOPLE / PEOPLE.sum()
    assert city(found, "today", "residents_per_member") == pytest.approx(
        float((shares * PEOPLE).sum()) / 15
    )
    assert city(found, "merger", "residents_per_member") == pytest.approx((0.09 + 0.49) * 1e5 / 21)


def test_what_an_agency_decides_is_not_under_an_elected_council():
    found = worked(CENTRAL, POOLED)
    assert city(found, "today", "council_tasks") == pytest.approx(100)
    assert city(found, "pooled", "council_tasks") == pytest.approx(100)
    assert city(found, "central", "council_tasks") == pytest.approx(50)
    assert (city(found, "central", "council_budget") < 100).all()


def test_a_limit_that_is_broken_is_counted_and_named():
    never = Limit(
        id="never", name_nb="Aldri sentralt", role=Role.AUTHORITY, places=(Place.CENTRAL,)
    )
    found = worked(CENTRAL, limits=[never])
    assert (city(found, "today", "breaches") == 0).all()
    assert (city(found, "central", "breaches") == 1).all()
    told = [each for each in found.of_city() if each.criterion == "breaches"]
    assert [each.note for each in told] == ["", "Aldri sentralt"]


def test_money_taken_out_by_heads_shifts_what_a_key_gave_by_need():
    by_need = np.array([0.2, 0.2, 0.3, 0.3])
    found = effects([TODAY, CENTRAL], ground(frames=by_need), futures())
    shifted = found.by_district("central")
    money = {each.district: each.mean for each in shifted if each.criterion == "frames_shifted"}
    assert money["now0"] < 0 < money["now3"]
    assert sum(money.values()) == pytest.approx(0, abs=1e-9)


def test_handovers_weigh_journeys_alike_where_cases_are_not_counted():
    found = worked(chains={"today": {"one": 1.0, "two": 3.0}})
    assert city(found, "today", "handovers") == pytest.approx(2.0)


def test_a_criterion_without_data_is_left_out_and_said():
    found = worked()
    assert {"handovers", "frames_shifted"} <= set(found.left_out)
    assert "handovers" not in {each.id for each in found.shown.criteria}


def test_an_effect_names_what_it_rests_on_and_how_well_that_is_founded():
    found = worked(MERGER)
    by_name = {(each.option, each.criterion): each for each in found.of_city()}
    money = by_name["merger", "net_value"]
    assert {"structure_life", "discount_rate", "council_cost"} <= set(money.inputs)
    assert sum(money.grades.values()) == pytest.approx(1.0)
    assert by_name["today", "council_tasks"].grades == {}


def test_a_missing_parameter_is_told_by_name():
    some = futures()
    kept = [at for at, each in enumerate(some.parameters) if each.id != "sick_leave"]
    fewer = type(some)(
        parameters=tuple(some.parameters[at] for at in kept), values=some.values[kept]
    )
    with pytest.raises(InputError, match=r"F537.*sick_leave"):
        effects([TODAY], ground(), fewer)


def test_an_option_on_a_map_that_is_not_there_is_refused():
    with pytest.raises(InputError, match="F536"):
        worked(option("lost", map_id="nowhere"))


def test_parameters_that_no_measure_asks_for_are_told():
    assert "interface@external" in worked().unused
