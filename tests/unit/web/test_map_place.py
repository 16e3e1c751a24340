"""This file is about the address of the map page: what it says is what comes back."""

from urllib.parse import parse_qsl

from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import ImmutableMultiDict

from fordel.web.map_place import MapPlace, map_place_in

WORDS = st.text("abcæøå019-:&=?% ", min_size=1, max_size=8).map(str.strip).filter(bool)
RULES = WORDS.filter(lambda each: "," not in each)
PLACES = st.builds(
    MapPlace,
    map=WORDS,
    moves=st.dictionaries(WORDS, st.integers(0, 40), max_size=5),
    area=WORDS | st.just(""),
    brush=st.none() | st.integers(0, 40),
    towards=WORDS,
    rules=st.lists(RULES, unique=True, max_size=3).map(tuple),
)


@given(PLACES)
def test_a_place_comes_back_from_its_address(place):
    asked = ImmutableMultiDict(parse_qsl(place.query, keep_blank_values=True))
    assert map_place_in(asked, ("today",)) == place


def test_what_cannot_be_read_asks_for_nothing():
    asked = [("move", "201"), ("move", ":2"), ("move", "201:x"), ("brush", "-1"), ("rule", " , ")]
    assert map_place_in(ImmutableMultiDict(asked), ("three", "today")) == MapPlace(
        map="three", moves={}
    )
    assert map_place_in(ImmutableMultiDict(), ()).map == ""


def test_another_map_has_none_of_the_moves_of_the_one_before():
    asked = [("map", "four"), ("was", "three"), ("move", "201:1")]
    assert map_place_in(ImmutableMultiDict(asked), ()).moves == {}
    same = [("map", "three"), ("was", "three"), ("move", "201:1")]
    assert map_place_in(ImmutableMultiDict(same), ()).moves == {"201": 0}


def test_a_move_can_be_taken_back_and_the_rest_stays():
    place = MapPlace(map="three", moves={"201": 1}).moved("202", 0)
    assert (place.moves, place.area) == ({"201": 1, "202": 0}, "202")
    assert place.taken_back("201").moves == {"202": 0}
    assert [name for name, _ in place.but("move")] == ["map", "area"]
