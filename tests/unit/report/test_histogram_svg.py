"""This file is about small histograms with the proposals marked."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

from fordel.report.histogram_svg import WIDTH, histogram


def test_the_highest_bar_fills_the_height_and_empty_ones_are_not_drawn():
    text = histogram([1, 0, 4], [0, 1, 2, 3], [], title="T")
    assert re.findall(r'height="([\d.]+)" fill', text) == ["6.5", "26.0"]


def test_a_mark_outside_what_was_drawn_widens_the_axis_and_stays_inside_the_picture():
    text = histogram([5], [10, 20], [("A", 0.0), ("B", 40.0)], title="T")
    places = [float(x) for x in re.findall(r'd="M([\d.]+) 13V', text)]
    assert places == [8.0, WIDTH - 8.0]
    bar = float(re.search(r'<rect x="([\d.]+)"', text)[1])
    assert bar == 8 + (WIDTH - 16) / 4


def test_letters_of_marks_that_lie_close_do_not_stand_on_each_other():
    text = histogram([5], [0, 10], [("A", 5.0), ("B", 5.01), ("C", 5.02)], title="T")
    stands = [float(x) for x in re.findall(r'<text x="([\d.]+)"', text)]
    assert all(b - a >= 10.9 for a, b in pairwise(stands))


def test_one_value_alone_is_drawn_and_words_are_escaped():
    picture = ET.fromstring(histogram([3], [1, 1], [("<", 1.0)], title="a < b"))
    assert picture[0].text == "a < b"
