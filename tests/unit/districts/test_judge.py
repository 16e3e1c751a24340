"""This file is about judging maps, moving areas in them and drawing them as tiles."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pytest

from area_makers import tables
from fordel.districts.areas import read_areas
from fordel.districts.edit import moved, next_steps, openings
from fordel.districts.judge import Beside, as_drawn, counted, judged, parting, size_facts
from fordel.districts.measures import MEASURES
from fordel.districts.merges import Possible
from fordel.districts.tally import Setting, chart_of, drawn
from fordel.districts.tiles import tile_map, tile_places
from fordel.errors import InputError

TABLE = read_areas(tables())
CHART = chart_of(TABLE)
TODAY, NEW = (drawn(CHART, each) for each in TABLE.maps)
SETTING = Setting(today=TODAY.labels, seats=10, key=TABLE.keys[0])


def facts_of(judgement):
    return {each.name: each.facts for each in judgement.facts}


def test_every_merge_is_counted_on_small_areas():
    maps, sizes = counted(CHART, TODAY, 2)
    # Vest 100, Midt 500, Øst 400: the two ways are 100/900 and 600/400.
    assert sorted(maps.tolist()) == [[0, 0, 0, 1, 1], [0, 1, 1, 1, 1]]
    assert sizes.merges == 2
    assert sizes.least == pytest.approx(0.2)
    assert dict(sizes.within) == {0.1: 0, 0.15: 0, 0.2: 1, 0.25: 1}


def test_a_map_is_judged_beside_today_and_beside_every_merge():
    maps, sizes = counted(CHART, TODAY, 2)
    found = judged(CHART, SETTING, NEW, beside=Beside(merges=maps, sizes=sizes))
    off = next(each for each in found.standings if each.name == "off_equal")
    assert off.value == pytest.approx(40)
    assert off.today == pytest.approx(70)
    # One merge is 20 % off, the other 80 %.
    assert dict(off.places)["merges"].below == 0.5
    assert found.beside == {"merges": 2}
    facts = facts_of(found)
    assert facts["size"]["most"] == "To"
    assert facts["follows"] == {"area": "Øya", "leader": "D"}
    assert facts["unsure"] == {"count": 1, "all": 5}
    assert facts["one_within"]["count"] == 1
    assert facts["by_need"] == {"name": "Lav inntekt", "year": "2026"}


def test_seats_that_nobody_has_stated_are_not_guessed():
    found = judged(CHART, SETTING, NEW)
    per_member = next(each for each in found.standings if each.name == "per_member")
    assert per_member.value is None
    assert per_member.today == 50


@pytest.mark.parametrize(
    ("within", "name"),
    [
        (((0.1, 0), (0.2, 0)), "none_within"),
        (((0.1, 0), (0.2, 1)), "one_within"),
        (((0.1, 4), (0.2, 9)), "some_within"),
    ],
)
def test_what_the_count_says_is_told_by_the_narrowest_band_that_holds_any(within, name):
    sizes = Possible(parts=3, merges=50, within=within, least=0.1, best=np.zeros((0, 3), np.uint8))
    assert [each.name for each in size_facts(sizes)] == [name]


def test_when_there_is_no_merge_that_is_said():
    sizes = Possible(parts=9, merges=0, within=(), least=None, best=np.zeros((0, 3), np.uint8))
    assert [each.name for each in size_facts(sizes)] == ["no_merge"]


def test_who_parts_from_most_of_their_district():
    assert parting(CHART, SETTING, NEW).tolist() == [False, True, False, False, False]


def test_moving_an_area_changes_that_area_only():
    found = moved(NEW, 1, 1)
    assert found.labels.tolist() == [0, 1, 1, 1, 1]
    assert NEW.labels.tolist() == [0, 0, 1, 1, 1]


def test_a_move_that_cannot_be_made_is_refused():
    with pytest.raises(InputError, match="F353"):
        moved(NEW, 0, 0)
    with pytest.raises(InputError, match="F354"):
        moved(as_drawn("x", np.array([0, 1, 1, 1, 1])), 0, 1)


def test_the_next_moves_help_keep_districts_whole_and_come_best_first():
    steps = next_steps(CHART, SETTING, NEW, "off_equal")
    assert [(each.area, each.taker) for each in steps] == [("03", "En")]
    assert steps[0].value == pytest.approx(20)
    for name in MEASURES:
        assert len(next_steps(CHART, SETTING, NEW, name)) <= 2


def test_an_edit_tells_which_moves_it_makes_possible_and_which_it_rules_out():
    # A row of areas: only those at an end of a district can leave it.
    area = int(np.flatnonzero(NEW.labels == NEW.labels[-1])[0])
    after = moved(NEW, area, int(NEW.labels[area - 1]))
    opened, closed = openings(CHART, NEW, after)
    assert {(each.area, each.taker) for each in opened} == {
        (CHART.ids[area + 1], after.names[int(after.labels[area])])
    }
    assert {(each.area, each.taker) for each in closed} == {
        (CHART.ids[area - 1], NEW.names[int(NEW.labels[area])])
    }


def test_no_two_areas_share_a_tile_and_west_stays_west():
    places = tile_places(CHART)
    assert len({tuple(each) for each in places.tolist()}) == CHART.count
    assert (np.diff(places[:, 0]) >= 0).all()


def test_a_tile_map_is_well_formed_and_says_in_words_what_it_shows():
    plan = replace(NEW, names=("<En>", "To & tre"))
    root = ET.fromstring(tile_map(CHART, plan, title="Kart", description="1 <En>: 300."))
    space = "{http://www.w3.org/2000/svg}"
    assert root.attrib["role"] == "img"
    assert [each.text for each in root[:2]] == ["Kart", "1 <En>: 300."]
    assert len(root.findall(f"{space}g")) == CHART.count
    assert "A (01): <En>" in [each.text for each in root.iter(f"{space}title")]
