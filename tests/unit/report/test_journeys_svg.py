"""This file is about journeys as pictures: whole, safe, and told in words to those who listen."""

from lxml import etree

from fordel.report.journeys_svg import Drawing, DrawnStep, DrawnWay, journey_svg

NAME = "{http://www.w3.org/2000/svg}"


def drawing(**more: object) -> Drawing:
    parts = {
        "id": "reise-1",
        "title": "Ut av sykehus",
        "in_words": "1. Utskrives. 2. Vedtak.",
        "lanes": ("Sykehuset", "Hver bydel"),
        "steps": (
            DrawnStep(number=1, name="Utskrives", lane=0),
            DrawnStep(number=2, name="Vedtak om korttidsopphold", lane=1, share="40%"),
            DrawnStep(number=3, name="Hjem", lane=1),
        ),
        "ways": (
            DrawnWay(giving=1, taking=2, handover=True, border=False),
            DrawnWay(giving=1, taking=3, handover=True, border=True),
            DrawnWay(giving=2, taking=3, handover=False, border=False),
        ),
        **more,
    }
    return Drawing(**parts)


def drawn(**more: object) -> etree._Element:
    return etree.fromstring(journey_svg(drawing(**more)).encode())


def test_the_picture_says_in_words_what_it_shows():
    picture = drawn()
    names = picture.get("aria-labelledby").split()
    said = {each.get("id"): each.text for each in picture if each.get("id")}
    assert [said[name] for name in names] == ["Ut av sykehus", "1. Utskrives. 2. Vedtak."]
    assert picture.get("role") == "img"


def test_each_lane_step_and_way_is_drawn_once():
    picture = drawn()
    kinds = [each.get("class") for each in picture.iter() if each.get("class")]
    assert kinds.count("step") == 3
    assert sum(kind.startswith("lane") for kind in kinds) == 3  # the picture and two lanes
    assert [kind for kind in kinds if kind.startswith("way")] == [
        "way handover",
        "way handover border",
        "way",
    ]


def test_boxes_stand_in_their_lanes_from_left_to_right():
    boxes = [each for each in drawn().iter(f"{NAME}rect") if each.get("class") == "step"]
    lefts, tops = ([float(box.get(side)) for box in boxes] for side in ("x", "y"))
    assert lefts == sorted(set(lefts))
    assert tops[0] < tops[1] == tops[2]


def test_words_cannot_break_out_of_the_picture():
    step = DrawnStep(number=1, name='<script>alert("1")</script> & mer', lane=0)
    picture = drawn(title="<b>", lanes=("<i>",), steps=(step,), ways=())
    assert not list(picture.iter(f"{NAME}script"))
    assert "".join(picture.itertext()).count("<") >= 3


def test_a_long_name_is_cut_and_shows_that_it_is():
    step = DrawnStep(number=1, name="et langt navn " * 20, lane=0)
    picture = drawn(steps=(step,), ways=())
    lines = [each.text for each in picture.iter(f"{NAME}tspan")]
    assert lines[-1].endswith("…")
    assert len(lines) <= 2 + 4
