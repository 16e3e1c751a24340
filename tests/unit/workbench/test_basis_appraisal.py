"""This file is about what judging the options says in the decision basis."""

import pytest

from fordel.report.appraisal_svg import range_lines, rank_bars
from fordel.report.basis import Basing, Grid, refs_of
from fordel.workbench.basis_appraisal import contribution_of
from fordel.workbench.judging import judged
from fordel.workbench.texts import texts


@pytest.fixture(scope="module")
def made():
    return contribution_of(judged("lilleby", draws=400), texts("nb"))


def _blocks(chapter):
    yield from chapter.blocks
    for part in chapter.parts:
        yield from _blocks(part)


def test_effects_and_advice_have_their_chapters(made):
    assert [each.id for each in made.chapters["effects"]] == [
        "deling",
        "bydelsvis",
        "virkninger",
        "plussminus",
        "forslagsvirkninger",
        "oppgavevirkninger",
    ]
    assert [each.id for each in made.chapters["advice"]] == [
        "rangering",
        "verdensbilder",
        "usikkerhet",
        "alternativene",
    ]


def test_everything_that_is_referred_to_stands_among_the_sources(made):
    entries = {each.ref for each in made.entries}
    used = {
        ref
        for chapters in made.chapters.values()
        for chapter in chapters
        for block in _blocks(chapter)
        for ref in refs_of(block)
    }
    assert used
    assert used <= entries
    assert {each.kind for each in used} == {Basing.COMPUTED, Basing.ASSUMPTION}


def test_blocks_have_names_of_their_own(made):
    names = [
        block.id
        for chapters in made.chapters.values()
        for chapter in chapters
        for block in _blocks(chapter)
    ]
    assert len(names) == len(set(names))


def test_each_option_has_a_part_and_english_has_the_same(made):
    english = contribution_of(judged("lilleby", draws=400), texts("en"))
    parts = made.chapters["advice"][-1].parts
    assert [each.id for each in parts] == [each.id for each in english.chapters["advice"][-1].parts]
    assert len(parts) >= 5


def test_pictures_say_what_they_show_and_draw_every_option():
    bars = rank_bars([[0.5, 0.5], [0.5, 0.5]], title="halvt & halvt")
    assert "<title>halvt &amp; halvt</title>" in bars
    assert bars.count("<rect") == 4
    lines = range_lines([(0.0, 0.0, 0.0), (-5.0, 1.0, 3.0)], title="x")
    assert lines.count("<circle") == 2


def test_each_option_says_what_it_would_take_and_each_district_where_it_goes(made):
    grids = {
        block.id: block
        for chapters in made.chapters.values()
        for chapter in chapters
        for block in _blocks(chapter)
        if isinstance(block, Grid)
    }
    beliefs = grids["verdensbilder-tabell"]
    assert len(beliefs.columns) == 2 + 5
    assert all(row[-1].text for row in beliefs.rows)
    homes = [grid for name, grid in grids.items() if name.startswith("bydelsvis-")]
    assert homes
    assert all("→" in cell.text for grid in homes for row in grid.rows for cell in row[4:])
    sharing = grids["deling-tabell"]
    assert len(sharing.columns) == 2 + 2 * len(homes)
    assert len(grids["forslagsvirkninger-tabell"].rows) > 3
