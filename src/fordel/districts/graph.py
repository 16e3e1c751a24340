"""This file is about areas as points and shared borders as lines between them.

All that counts, proves and samples maps works on this: areas are numbered from 0 in the order in
which they are given, and a map is an array with one district number for each area.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from fordel.errors import InputError, InputErrors

Ints = NDArray[np.int64]
Numbers = NDArray[np.float64]
Maps = NDArray[np.uint8]
"""Maps, one a row: the district of each area, numbered in the order in which they first appear."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AreaGraph:
    """Areas and who borders whom.

    Shapes:
        edges: (E, 2), each border once, the lower number first, sorted; starts: (N + 1,);
        neighbours: (2E,), those of area i stand from starts[i] to starts[i + 1], sorted.
    """

    edges: Ints
    starts: Ints
    neighbours: Ints

    @property
    def count(self) -> int:
        """How many areas there are."""
        return len(self.starts) - 1

    def beside(self, area: int) -> Ints:
        """The neighbours of one area."""
        return self.neighbours[self.starts[area] : self.starts[area + 1]]


def area_graph(count: int, borders: Sequence[tuple[int, int]] | Ints) -> AreaGraph:
    """The graph of so many areas and their borders; a border given twice counts once.

    Raises:
        InputErrors: F301, for each border with an area that does not exist, or with itself.
    """
    ends = np.asarray(borders, np.int64).reshape(-1, 2)
    wrong = (ends < 0).any(axis=1) | (ends >= count).any(axis=1) | (ends[:, 0] == ends[:, 1])
    if wrong.any():
        raise InputErrors([_no_border(int(a), int(b), count) for a, b in ends[wrong]])
    edges = np.unique(np.sort(ends, axis=1), axis=0).reshape(-1, 2)
    both = np.concatenate([edges, edges[:, ::-1]])
    both = both[np.lexsort((both[:, 1], both[:, 0]))]
    starts = np.searchsorted(both[:, 0], np.arange(count + 1))
    return AreaGraph(edges=edges, starts=starts, neighbours=np.ascontiguousarray(both[:, 1]))


def pieces(graph: AreaGraph, districts: ArrayLike) -> Ints:
    """For each area the number of its piece: the areas of its district that hang together."""
    labels = np.asarray(districts)
    inside = graph.edges[labels[graph.edges[:, 0]] == labels[graph.edges[:, 1]]]
    ones = np.ones(len(inside), np.int8)
    link = csr_array((ones, (inside[:, 0], inside[:, 1])), shape=(graph.count, graph.count))
    return np.asarray(connected_components(link, directed=False)[1], np.int64)


def contiguous(graph: AreaGraph, districts: ArrayLike) -> bool:
    """Whether every district hangs together."""
    found = int(pieces(graph, districts).max(initial=-1)) + 1
    return found == len(np.unique(np.asarray(districts)))


def merged(graph: AreaGraph, groups: ArrayLike) -> AreaGraph:
    """The graph of the groups, numbered from 0: two border each other if two of their areas do."""
    labels = np.asarray(groups, np.int64)
    ends = labels[graph.edges]
    return area_graph(int(labels.max()) + 1, ends[ends[:, 0] != ends[:, 1]])


def numbered(districts: ArrayLike) -> Maps:
    """The same maps with their districts numbered in the order in which they first appear.

    Two maps that differ in the names of districts only become equal.

    Shapes:
        districts: (N,) or (M, N); returns (M, N).
    """
    rows = np.atleast_2d(np.asarray(districts))
    names, labels = np.unique(rows, return_inverse=True)
    return _numbered(labels.reshape(rows.shape).astype(np.int64), len(names))


def totals(districts: ArrayLike, values: ArrayLike, count: int) -> Numbers:
    """The sum of the values in each district of each map.

    Shapes:
        districts: (M, N); values: (N,); returns (M, count).
    """
    rows = np.atleast_2d(np.asarray(districts))
    each = np.asarray(values, np.float64)
    found = np.zeros((len(rows), count))
    for district in range(count):
        found[:, district] = (rows == district) @ each
    return found


@njit(cache=True)
def _numbered(rows: Ints, names: int) -> Maps:
    found = np.empty(rows.shape, np.uint8)
    for row in range(len(rows)):
        given, used = np.full(names, -1), 0
        for at in range(rows.shape[1]):
            name = rows[row, at]
            if given[name] < 0:
                given[name] = used
                used += 1
            found[row, at] = given[name]
    return found


def _no_border(one: int, other: int, count: int) -> InputError:
    return InputError(
        "F301",
        "There is no border between {one} and {other}: there are {count} areas, and an area does"
        " not border itself.",
        hint="Number the areas from 0, and give each border as two different areas.",
        one=one,
        other=other,
        count=count,
    )
