"""This file is about graphs of areas."""

import numpy as np
import pytest

from fordel.districts.graph import (
    area_graph,
    contiguous,
    merged,
    numbered,
    pieces,
    totals,
)
from fordel.errors import InputErrors
from map_makers import grid, ring


def test_each_border_counts_once_however_often_it_is_given():
    graph = area_graph(3, [(1, 0), (0, 1), (1, 2)])
    assert graph.edges.tolist() == [[0, 1], [1, 2]]
    assert graph.beside(1).tolist() == [0, 2]
    assert graph.count == 3


def test_an_area_without_neighbours_stands_alone():
    graph = area_graph(3, [(0, 1)])
    assert graph.beside(2).tolist() == []
    assert not contiguous(graph, [0, 0, 0])
    assert contiguous(graph, [0, 0, 1])


def test_borders_that_cannot_be_are_all_named_at_once():
    with pytest.raises(InputErrors) as caught:
        area_graph(3, [(0, 3), (1, 1), (0, 1)])
    assert [fault.code for fault in caught.value.faults] == ["F301", "F301"]


def test_a_district_in_two_pieces_is_seen():
    assert contiguous(ring(4), [0, 0, 1, 1])
    assert not contiguous(ring(4), [0, 1, 0, 1])
    assert len(set(pieces(ring(4), [0, 1, 0, 1]).tolist())) == 4


def test_merged_regions_border_each_other_where_their_areas_do():
    rows = np.repeat([0, 1, 2], 3)
    assert merged(grid(3, 3), rows).edges.tolist() == [[0, 1], [1, 2]]


def test_maps_that_differ_in_names_only_become_equal():
    found = numbered([[5, 5, 2, 7], [0, 0, 9, 2], [7, 2, 2, 5]])
    assert found.tolist() == [[0, 0, 1, 2], [0, 0, 1, 2], [0, 1, 1, 2]]


def test_totals_are_sums_by_district():
    assert totals([[0, 0, 1], [0, 1, 1]], [1, 2, 4], 2).tolist() == [[3, 4], [1, 6]]
