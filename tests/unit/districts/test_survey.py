"""This file is about surveys: maps drawn at random, measured, and only that kept."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from area_makers import tables
from fordel.districts.areas import read_areas
from fordel.districts.convergence import redundancy
from fordel.districts.ensemble import Question, Walk, equal_targets, sample, seed_of
from fordel.districts.measures import MEASURES, Measure
from fordel.districts.survey import Survey, marks_of, scored, stretches, surveyed
from fordel.districts.tally import Chart, Setting, chart_of
from fordel.errors import InputError

CHART = chart_of(read_areas(tables()))
QUESTION = Question(
    graph=CHART.graph, people=CHART.people, targets=equal_targets(CHART.people, 2), band=0.45
)
SURVEY = Survey(
    chart=CHART,
    setting=Setting(),
    question=QUESTION,
    walk=Walk(chains=3, samples=20, every=3, warm_up=5),
    measures=MEASURES,
)


def test_a_survey_tells_the_values_of_lawful_maps_and_how_far_to_trust_them():
    (found,) = surveyed([SURVEY], run=3)
    off = found.values["off_equal"]
    assert off.shape == (3, 20)
    assert off.max() <= 45 + 1e-9
    assert found.values["loose_pieces"].max() == 0
    assert found.trust.maps == 60
    assert found.trust.redundancy > 0.5  # so few areas have few maps
    assert found.parts == 2


def test_the_same_run_gives_the_same_checksum_whoever_does_the_work():
    (one,) = surveyed([SURVEY], run=3)
    with ThreadPoolExecutor(3) as pool:
        (other,) = surveyed([SURVEY], run=3, spread=pool.map)
    assert one.checksum == other.checksum
    assert all((one.values[name] == other.values[name]).all() for name in one.values)
    assert surveyed([SURVEY], run=4)[0].checksum != one.checksum


def test_several_surveys_are_drawn_as_if_each_were_alone():
    longer = replace(SURVEY, walk=Walk(chains=2, samples=30, every=2))
    both = surveyed([SURVEY, longer], run=3)
    alone = (*surveyed([SURVEY], run=3), *surveyed([longer], run=3))
    assert [each.checksum for each in both] == [each.checksum for each in alone]


def test_a_seed_is_by_run_way_and_number_and_no_two_chains_share_one():
    seeds = [each.seed for each in stretches(SURVEY, run=3)]
    assert len(set(seeds)) == 3
    assert seeds[1] == seed_of(3, SURVEY.walk.variant, 1)
    assert seed_of(3, "a", 11) != seed_of(31, "a", 1)


def test_maps_have_the_same_mark_when_only_the_names_of_districts_differ():
    maps = np.array([[0, 0, 1, 2], [2, 2, 0, 1], [0, 1, 1, 2]], np.uint8)
    one, other, third = marks_of(maps)
    assert one == other != third


def test_redundancy_by_marks_is_redundancy_by_maps():
    drawn = sample(QUESTION, Walk(chains=1, samples=200, every=1), rng=np.random.default_rng(1))
    marks = marks_of(drawn.maps[0])
    assert 1 - len(np.unique(marks)) / 200 == redundancy(drawn.maps)


def areas_in_first(chart: Chart, setting: Setting, maps, count):
    """A city's own measure."""
    return (maps == maps[:, :1]).sum(axis=1).astype(float)


def test_a_city_adds_a_measure_of_its_own_as_one_function():
    mine = {**MEASURES, "mine": Measure(score=areas_in_first, unit="count")}
    maps = np.array([[0, 0, 1, 1, 1], [0, 1, 1, 1, 1]], np.uint8)
    assert scored(CHART, Setting(), maps, mine)["mine"].tolist() == [2, 1]
    (found,) = surveyed([replace(SURVEY, measures=mine)], run=3)
    assert found.values["mine"].min() >= 1


def test_a_chain_that_is_too_short_to_tell_anything_is_refused():
    short = replace(SURVEY, walk=Walk(chains=2, samples=3, every=1))
    with pytest.raises(InputError) as caught:
        surveyed([short], run=1)
    assert caught.value.code == "F309"
