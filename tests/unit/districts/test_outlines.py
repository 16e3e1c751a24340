"""This file is about maps drawn by outlines, in colours for all eyes."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

from area_makers import tables
from fordel.districts.areas import read_areas
from fordel.districts.colours import COLOURS, colours_of
from fordel.districts.outlines import has_outlines, outline_map, polygons_of
from fordel.districts.tally import chart_of, drawn

TABLE = read_areas(tables())
SQUARES = {
    each.id: (((at, 0.0), (at + 1.0, 0.0), (at + 1.0, 1.0), (at, 1.0)),)
    for at, each in enumerate(TABLE.areas)
}
CHART = chart_of(replace(TABLE, outlines=SQUARES))
TODAY, NEW = (drawn(CHART, each) for each in TABLE.maps)


def test_thick_lines_run_round_every_district_and_not_inside_one():
    text = outline_map(CHART, NEW, title="T", description="B")
    (line,) = re.findall(r'<path d="([^"]*)" fill="none"', text)
    count = len(NEW.names)
    # A row of squares: two long sides for each, and a short one at each end and between districts.
    assert line.count("L") == 2 * CHART.count + count + 1


def test_a_drawn_map_says_in_words_what_it_shows_and_escapes_names():
    plan = replace(NEW, names=tuple(f"<{at}>" for at in range(len(NEW.names))))
    picture = ET.fromstring(outline_map(CHART, plan, title="Kart <1>", description="B & C"))
    texts = [each.text for each in picture if each.tag.endswith(("title", "desc"))]
    assert texts == ["Kart <1>", "B & C"]
    assert "1 <0>" in [each.text for each in picture.iter() if each.tag.endswith("text")]


def test_neighbours_never_share_a_colour():
    colours = colours_of(CHART, TODAY)
    for one, other in TODAY.labels[CHART.graph.edges].tolist():
        assert one == other or colours[one] != colours[other]
    assert set(colours) <= set(COLOURS)


def test_a_city_without_outlines_says_so():
    assert has_outlines(CHART)
    assert not has_outlines(chart_of(TABLE))


def test_rings_become_polygons_with_their_holes_turned_as_geojson_asks():
    outer = ((0.0, 0.0), (0.0, 9.0), (9.0, 9.0), (9.0, 0.0))
    hole = ((2.0, 2.0), (4.0, 2.0), (4.0, 4.0), (2.0, 4.0))
    island = ((2.5, 2.5), (3.5, 2.5), (3.5, 3.5), (2.5, 3.5))
    apart = ((20.0, 0.0), (21.0, 0.0), (21.0, 1.0))
    found = polygons_of((hole, outer, apart, island))
    assert sorted(len(each) for each in found) == [1, 1, 2]
    (holed,) = [each for each in found if len(each) == 2]
    assert holed == [outer[::-1], hole[::-1]]
    assert [island] in found
