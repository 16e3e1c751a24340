"""This file is about what maps hold and how they are measured."""

from dataclasses import replace
from math import log, pi

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from area_makers import changed, tables
from fordel.districts.areas import read_areas
from fordel.districts.measures import MEASURES, theil
from fordel.districts.tally import (
    Setting,
    area_at,
    chart_of,
    district_at,
    drawn,
    frames,
    tallies,
)
from fordel.errors import InputError

TABLE = read_areas(tables())
CHART = chart_of(TABLE)
TODAY, NEW = (drawn(CHART, each) for each in TABLE.maps)
SETTING = Setting(today=TODAY.labels, seats=10, key=TABLE.keys[0])


def measured(name, labels=NEW.labels, setting=SETTING, chart=CHART):
    found = MEASURES[name].score(chart, setting, np.atleast_2d(labels), int(max(labels)) + 1)
    return None if found is None else pytest.approx(found[0])


# People 300 and 700 (the island counts with 04); 1000 in all.
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("largest_to_smallest", 700 / 300),
        ("off_equal", 40.0),
        ("off_equal_later", 0.0),
        ("loose_pieces", 0.0),
        ("border_share", 25.0),
        ("roundness", 100 * (4 * pi * 2 / 36 + 4 * pi * 3 / 64) / 2),
        ("borders_kept", 0.0),
        ("people_moved", 200.0),
        ("areas_moved", 1.0),
        ("catchments_split", 0.0),
        ("outside_catchment", 0.0),
        ("need_ratio", (25 / 150) / (53 / 340)),
        ("per_member", 70.0),
        ("seats", 20.0),
        ("units", 2.0),
        ("barriers_inside", 0.0),
    ],
)
def test_a_measure_gives_what_is_worked_out_by_hand(name, expected):
    assert expected == measured(name)


def test_kilometres_to_the_best_placed_centre():
    # 0.01 degrees is 1.1132 km; 100 and 300 people walk as far, and so do the ten on the island.
    assert measured("centre_km") == (100 + 300 + 10) * 1.1132 / 1000


def test_a_measure_whose_figures_are_not_given_is_unknown():
    bare = replace(TABLE, keys=(), figures={**TABLE.figures}, indicators=TABLE.indicators[:1])
    chart = chart_of(bare)
    unknown = {name for name in MEASURES if measured(name, setting=Setting(), chart=chart) is None}
    assert unknown == {
        "off_equal_later", "borders_kept", "people_moved", "areas_moved", "catchments_split",
        "outside_catchment", "need_ratio", "need_between", "per_member", "seats", "frame_ratio",
    }  # fmt: skip


def test_a_district_in_two_pieces_is_seen():
    assert measured("loose_pieces", np.array([0, 1, 0, 1, 1])) == 2.0


def test_money_by_a_key_of_counts_is_neutral_to_merging():
    apart = frames(CHART, TABLE.keys[0], TODAY.labels, 3)[0]
    merged = frames(CHART, TABLE.keys[0], np.array([0, 1, 1, 1, 1]), 2)[0]
    assert merged == pytest.approx([apart[0], apart[1] + apart[2]])
    assert apart.sum() == pytest.approx(1)


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(51, 100)), min_size=4, max_size=9))
def test_difference_in_need_is_within_plus_between_whatever_the_map(pairs):
    count, base = (np.array(each)[None, :] for each in zip(*pairs, strict=True))
    if count.sum() < 1e-6:
        return
    halves = [slice(0, 2), slice(2, None)]
    between = theil(*(np.array([[x[0, h].sum() for h in halves]]) for x in (count, base)))[0]
    weights = [count[0, h].sum() / count.sum() for h in halves]
    within = sum(
        w * theil(count[:, h], base[:, h])[0] for w, h in zip(weights, halves, strict=True) if w
    )
    assert theil(count, base)[0] == pytest.approx(within + between, abs=1e-9)


def test_theil_of_one_group_with_everything_is_the_logarithm_of_their_number():
    assert theil(np.array([[4.0, 0, 0, 0]]), np.ones((1, 4)))[0] == pytest.approx(log(4))


def test_what_each_district_holds():
    west, east = tallies(CHART, SETTING, replace(NEW, seats=10))
    assert (west.people, east.people, east.areas) == (300, 700, ("03", "04", "09"))
    assert east.catchments == (("Sør", 690), ("", 10))
    assert east.per_member == 70
    assert west.projected == ((2040, 200),)
    assert (east.centre, east.pieces) == ("04", 1)
    assert NEW.unsure == ("03",)


def test_an_area_without_a_council_is_left_out_or_follows_by_choice():
    out = chart_of(TABLE, {"09": ""})
    assert (out.left_out, out.count) == (("09",), 4)
    assert chart_of(TABLE, {"09": "01"}).follows == {"09": "01"}
    for wrong in ({"01": "02"}, {"09": "77"}):
        with pytest.raises(InputError, match="F347"):
            chart_of(TABLE, wrong)


def test_a_map_that_leaves_an_area_out_is_refused():
    free = read_areas(tables(**changed("areas", 4, 6, "no")))
    short = replace(free.maps[1], placings=free.maps[1].placings[:3])
    with pytest.raises(InputError, match="F348"):
        drawn(CHART, short)


def test_areas_and_districts_are_found_by_code_and_name():
    assert area_at(CHART, "1") == area_at(CHART, "a") == 0
    assert district_at(NEW, "to") == district_at(NEW, "2") == 1
    with pytest.raises(InputError, match="F350"):
        area_at(CHART, "Z")
    with pytest.raises(InputError, match="F349"):
        district_at(NEW, "tre")
