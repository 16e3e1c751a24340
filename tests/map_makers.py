"""This file is about making small graphs and maps for tests."""

import csv
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from fordel.districts.graph import AreaGraph, Ints, Numbers, area_graph


def grid(rows: int, columns: int) -> AreaGraph:
    """Squares beside each other, numbered row by row."""
    at = np.arange(rows * columns).reshape(rows, columns)
    across = np.c_[at[:, :-1].ravel(), at[:, 1:].ravel()]
    down = np.c_[at[:-1].ravel(), at[1:].ravel()]
    return area_graph(rows * columns, np.concatenate([across, down]))


def centres(rows: int, columns: int) -> Numbers:
    """The middle of each square of the grid."""
    return np.array([(row, column) for row in range(rows) for column in range(columns)], float)


def ring(count: int) -> AreaGraph:
    """Areas in a circle."""
    return area_graph(count, [(i, (i + 1) % count) for i in range(count)])


@st.composite
def connected_graphs(draw: st.DrawFn, most: int = 7) -> AreaGraph:
    """Small graphs that hang together: a tree and some more borders."""
    count = draw(st.integers(2, most))
    tree = [(draw(st.integers(0, i - 1)), i) for i in range(1, count)]
    more = draw(st.lists(st.sampled_from(list(combinations(range(count), 2))), max_size=6))
    return area_graph(count, tree + more)


def hangs_together(graph: AreaGraph, members: set[int]) -> bool:
    """By walking from one member to the others: slow, and without any of the product's code."""
    seen, edge = set(), {min(members)}
    while edge:
        seen |= edge
        edge = {int(b) for a in edge for b in graph.beside(a)} & members - seen
    return seen == members


def all_maps(graph: AreaGraph, count: int) -> Iterator[tuple[int, ...]]:
    """Every lawful map into so many districts, from all ways to write down numbers."""
    for labels in _growths(graph.count, count):
        blocks = [{i for i, d in enumerate(labels) if d == each} for each in range(count)]
        if all(hangs_together(graph, block) for block in blocks):
            yield labels


def _growths(length: int, count: int) -> Iterator[tuple[int, ...]]:
    def go(done: tuple[int, ...], used: int) -> Iterator[tuple[int, ...]]:
        if len(done) == length:
            if used == count:
                yield done
            return
        for each in range(min(used + 1, count)):
            yield from go((*done, each), max(used, each + 1))

    yield from go((), 0)


def trees(graph: AreaGraph, members: Ints) -> int:
    """How many spanning trees the members have, by Kirchhoff's theorem."""
    if len(members) == 1:
        return 1
    laplace = np.zeros((graph.count, graph.count))
    for one, other in graph.edges[np.isin(graph.edges, members).all(axis=1)]:
        laplace[one, one] += 1
        laplace[other, other] += 1
        laplace[one, other] -= 1
        laplace[other, one] -= 1
    rest = members[1:]
    return round(float(np.linalg.det(laplace[np.ix_(rest, rest)])))


def oslo(shared: Path) -> tuple[AreaGraph, Numbers, Numbers, Ints]:
    """Oslo's 97 small areas outside the forest: graph, residents 2025, kilometres, old district."""
    folder = shared / "data" / "oslo"

    def table(name: str) -> list[dict[str, str]]:
        with (folder / name).open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    areas = [row for row in table("areas_delbydel.csv") if row["delbydel_kode"] != "1701"]
    at = {row["delbydel_kode"]: i for i, row in enumerate(areas)}
    borders = [
        (at[row["delbydel_a"]], at[row["delbydel_b"]])
        for row in table("adjacency_delbydel.csv")
        if row["delbydel_a"] in at and row["delbydel_b"] in at and int(row["shared_border_m"]) > 30
    ]
    people = {
        row["delbydel_kode"]: row["total"] for row in table("population_delbydel_2025_age9.csv")
    }
    degrees = np.array(
        [(float(row["inside_point_lon"]), float(row["inside_point_lat"])) for row in areas]
    )
    kilometres = (degrees - [10.75, 59.91]) * [111.32 * np.cos(np.radians(59.91)), 111.32]
    old = np.array([int(row["bydel_kode"]) for row in areas])
    # The centre has no council: St. Hanshaugen serves it.
    old[old == 16] = 4
    return (
        area_graph(len(areas), borders),
        np.array([float(people[c]) for c in at]),
        kilometres,
        old - 1,
    )
