"""This file is about counting every merge of whole districts."""

from math import comb

import numpy as np
import pytest

from fordel.districts.graph import area_graph, contiguous, merged
from fordel.districts.merges import deviations, how_many, merges, possible
from fordel.errors import InputError
from map_makers import grid, oslo, ring


@pytest.mark.parametrize(
    ("rows", "columns", "parts", "known"),
    [(3, 5, 5, 62), (4, 4, 4, 117), (5, 5, 5, 4006)],
    ids=["A167251", "A172477(4)", "A172477(5)"],
)
def test_grids_are_cut_into_equal_parts_as_often_as_published(rows, columns, parts, known):
    size = rows * columns / parts
    assert len(merges(grid(rows, columns), parts, between=(size, size))) == known


@pytest.mark.slow
def test_a_grid_of_six_by_six_is_cut_into_six_as_often_as_published():
    assert len(merges(grid(6, 6), 6, between=(6, 6))) == 451_206


@pytest.mark.slow
def test_a_grid_of_seven_by_seven_is_cut_into_seven_as_often_as_published():
    assert how_many(grid(7, 7), 7, between=(7, 7)) == 158_753_814


@pytest.mark.parametrize(("side", "known"), [(4, 117), (5, 4006), (6, 451_206)])
def test_merges_are_counted_without_a_list_as_often_as_published(side, known):
    assert how_many(grid(side, side), side, between=(side, side)) == known


@pytest.mark.parametrize("parts", [1, 3, 8, 12])
def test_counting_without_a_list_is_as_long_as_the_list(parts):
    graph, sizes = grid(3, 4), np.arange(1.0, 13)
    equal = sizes.sum() / parts
    between = (0.5 * equal, 1.5 * equal)
    assert how_many(graph, parts) == len(merges(graph, parts))
    assert how_many(graph, parts, sizes=sizes, between=between) == len(
        merges(graph, parts, sizes=sizes, between=between)
    )


@pytest.mark.parametrize("parts", [2, 5, 7])
def test_a_ring_is_cut_in_as_many_ways_as_its_borders_are_chosen(parts):
    assert len(merges(ring(15), parts)) == comb(15, parts)


def test_into_one_and_into_all_there_is_one_way():
    assert merges(ring(6), 1).tolist() == [[0] * 6]
    assert merges(ring(6), 6).tolist() == [list(range(6))]


def test_regions_that_do_not_hang_together_cannot_become_one():
    assert len(merges(area_graph(3, [(0, 1)]), 1)) == 0
    assert len(merges(area_graph(3, [(0, 1)]), 2)) == 1


def test_sizes_in_an_interval_give_the_same_as_filtering_all():
    graph, sizes = grid(3, 4), np.arange(1.0, 13)
    everything = merges(graph, 3)
    off = deviations(everything, sizes, 3)
    equal = sizes.sum() / 3
    between = merges(graph, 3, sizes=sizes, between=(0.8 * equal, 1.2 * equal))
    assert sorted(map(tuple, between)) == sorted(map(tuple, everything[off <= 0.2 + 1e-12]))


def test_what_is_possible_is_told_from_the_list():
    found = possible(merges(ring(4), 2), [1, 1, 1, 3], 2, bands=(0.0, 0.5))
    assert found.merges == 6
    assert found.within == ((0.0, 1), (0.5, 3))
    assert found.least == 0
    assert found.best.tolist() == [[0, 0, 0, 1]]


def test_an_empty_list_has_no_best():
    found = possible(merges(area_graph(2, []), 1), [1, 1], 1)
    assert (found.merges, found.least, len(found.best)) == (0, None, 0)


@pytest.mark.parametrize(
    ("count", "parts", "most", "code"),
    [(4, 5, 9, "F304"), (4, 0, 9, "F304"), (63, 2, 9, "F305"), (15, 7, 9, "F306")],
)
def test_what_cannot_be_counted_is_refused(count, parts, most, code):
    with pytest.raises(InputError) as caught:
        merges(ring(count), parts, most=most)
    assert caught.value.code == code


@pytest.mark.shared
def test_oslo_has_as_many_merges_as_two_programs_found(shared):
    graph, people, _, old = oslo(shared)
    districts = merged(graph, old)
    sizes = np.bincount(old, people)
    counts = {parts: len(merges(districts, parts)) for parts in (6, 7, 8)}
    assert counts == {6: 189_691, 7: 238_043, 8: 202_129}
    eight = possible(merges(districts, 8), sizes, 8, bands=(0.25,))
    assert eight.within == ((0.25, 0),)
    assert all(contiguous(districts, each) for each in eight.best)
