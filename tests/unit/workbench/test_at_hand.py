"""This file is about what is kept at hand: the same until somebody changes it, then anew."""

import pytest

from fordel.model.geography import MapStatus
from fordel.workbench.at_hand import city_at_hand, held_at_hand, state_at_hand
from fordel.workbench.districts import as_map, keep_areas, keep_map, map_of
from fordel.workbench.map_desk import as_labels, from_labels, map_desk, neighbours_of
from fordel.workbench.register import (
    Wish,
    example_register,
    keep_register,
    make_moves,
    undo_move,
    wished_moves,
)
from fordel.workbench.study import new_study, open_study
from web_makers import NOW


@pytest.fixture
def study(tmp_path):
    new_study(tmp_path / "s.fordel", now=NOW, title="S")
    with open_study(tmp_path / "s.fordel") as opened:
        yield opened


def test_nothing_is_at_hand_before_it_is_read_in(study):
    assert (state_at_hand(study), city_at_hand(study), held_at_hand(study)) == (None, None, None)


def test_the_register_is_read_once_and_again_after_a_move(study):
    keep_register(study, example_register("lilleby"), origin="lilleby", now=NOW)
    before = state_at_hand(study)
    assert state_at_hand(study) is before
    wish = Wish(task="home_care", taker="nobody", why="Prøver")
    made = make_moves(study, wished_moves(before, wish), by="A", now=NOW)
    after = state_at_hand(study)
    assert after is not before
    assert any(each.is_changed for each in after.matrix)
    undo_move(study, made[0], by="A", now=NOW)
    assert state_at_hand(study) is not after


def test_the_city_is_read_once_and_again_when_a_map_is_kept(study):
    keep_areas(study, "lilleby", now=NOW)
    before = city_at_hand(study)
    assert city_at_hand(study) is before
    plan = as_map(before, map_of(before, "three"), name="Mitt", status=MapStatus.DRAFT)
    number = keep_map(study, plan, by="A", why="Prøver", now=NOW)
    assert f"kept:{number}" in city_at_hand(study).maps
    assert held_at_hand(study) is None
    keep_register(study, example_register("lilleby"), origin="lilleby", now=NOW)
    assert held_at_hand(study) is held_at_hand(study) is not None


def test_a_map_comes_back_from_its_labels_and_a_desk_counts_only_real_moves(study):
    city = keep_areas(study, "lilleby", now=NOW)
    plan = map_of(city, "three")
    again = from_labels(city, as_labels(plan), plan.names)
    assert again.labels.tolist() == plan.labels.tolist()
    at = city.chart.ids.index("201")
    here = int(plan.labels[at])
    desk = map_desk(city, "three", {"201": here, "101": 0})
    assert dict(desk.moves) == {"101": 0}
    assert here not in neighbours_of(city, plan, "201")
