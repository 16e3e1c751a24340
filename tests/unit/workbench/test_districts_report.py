"""This file is about what the report tells of proposals among maps drawn at random."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from fordel.districts.graph import area_graph
from fordel.model.appraisal import Truth
from fordel.report.basis import Grid, Paragraph, Picture
from fordel.report.histogram_svg import board
from fordel.report.maps_chapter import MapsChapter
from fordel.workbench.basis_maps import maps_contribution
from fordel.workbench.districts import city_named, map_of
from fordel.workbench.districts_report_drawn import drawn_maps
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.texts import texts

WORDS = DistrictWords(said=texts())
EMPTY = MapsChapter(
    possible=(), names=(), pictures=(), basis=(), measures=(), areas=(), kept=(), sources=()
)


@pytest.fixture(scope="module")
def lilleby():
    return city_named("lilleby")


@pytest.fixture(scope="module")
def told(lilleby):
    plans = {name: map_of(lilleby, name) for name in lilleby.maps}
    return drawn_maps(lilleby, plans, WORDS)


def test_each_number_of_districts_that_is_proposed_has_maps_of_its_own_and_today_has_none(told):
    assert [each.heading.split(",")[0] for each in told] == [
        "Kart med 3 bydeler", "Kart med 4 bydeler",
    ]  # fmt: skip
    assert [len(each.letters) for each in told] == [1, 1]
    assert all("uavhengige kart" in each.trust[0] for each in told)


def test_a_row_says_in_words_what_its_histogram_shows(told):
    row = next(row for row in told[1].rows if row.name == "Innbyggere som skilles fra sin bydel")
    title = ET.fromstring(row.svg)[0].text
    assert title.startswith("Innbyggere som skilles fra sin bydel for 1\u00a0000 tilfeldige kart.")
    assert row.values[0] in title
    assert re.fullmatch(r"A: .+ \(.+ lavere\)", row.values[0])


def test_measures_that_are_the_same_in_every_map_are_left_out(told):
    names = {row.name for each in told for row in each.rows}
    assert "Bydelsadministrasjoner" not in names
    assert "Løse biter av bydeler" not in names


def test_the_decision_basis_has_them_as_a_picture_and_as_figures_both_marked_as_sampled(told):
    found = maps_contribution(replace(EMPTY, drawn=told), texts())
    chapters = [each for each in found.chapters["effects"] if each.id.startswith("kart-trukket")]
    assert len(chapters) == 2
    paragraph, picture, grid = chapters[0].blocks
    assert isinstance(paragraph, Paragraph)
    assert isinstance(picture, Picture)
    assert isinstance(grid, Grid)
    assert {each.truth for each in paragraph.sentences[1:]} == {Truth.SAMPLED}
    assert len(grid.rows) == len(told[0].rows)
    inner = [each for each in ET.fromstring(picture.svg) if each.tag.endswith("svg")]
    assert len(inner) == len(told[0].rows)


def test_histograms_stand_under_one_another(told):
    text = board(told[0].rows, title="T")
    tops = [float(y) for y in re.findall(r'<svg x="345" y="(\d+)"', text)]
    assert tops == [50.0 * at for at in range(len(told[0].rows))]


def test_a_city_in_pieces_has_no_maps_at_random_and_the_page_says_why(lilleby):
    apart = area_graph(lilleby.chart.count, lilleby.chart.graph.edges[:3])
    city = replace(lilleby, chart=replace(lilleby.chart, graph=apart))
    (told,) = drawn_maps(city, {"three": map_of(lilleby, "three")}, WORDS)
    assert told.rows == ()
    assert "Områdene henger ikke sammen" in told.trust[0]
