"""This file is about the law that reversible ReCom is known to follow, and plain ReCom is not."""

from collections import Counter
from math import prod

import numpy as np
import pytest

from fordel.districts.ensemble import (
    Question,
    Variant,
    Walk,
    equal_targets,
    ground_of,
    sample,
)
from fordel.districts.graph import numbered
from fordel.districts.merges import merges
from fordel.districts.walks import OUTSIDE, aim, gather, uniform_tree, workroom
from map_makers import grid, trees


@pytest.mark.parametrize(("side", "known"), [(2, 4), (3, 192), (4, 100_352)])
def test_grids_have_as_many_spanning_trees_as_published(side, known):
    assert trees(grid(side, side), np.arange(side * side)) == known  # A007341


def law(rows, columns, parts):
    """Every map into equal parts, and its share: the product of the numbers of trees."""
    size = rows * columns // parts
    maps = merges(grid(rows, columns), parts, between=(size, size))
    graph = grid(rows, columns)
    weights = [prod(trees(graph, np.flatnonzero(each == d)) for d in range(parts)) for each in maps]
    return {tuple(each): w / sum(weights) for each, w in zip(maps.tolist(), weights, strict=True)}


def visited(rows, columns, parts, *, variant, samples, every):
    people = np.ones(rows * columns)
    question = Question(
        graph=grid(rows, columns), people=people, targets=equal_targets(people, parts), band=0.0
    )
    walk = Walk(chains=1, samples=samples, every=every, variant=variant, most_cuts=8)
    found = sample(question, walk, rng=np.random.default_rng(7))
    assert variant is not Variant.REVERSIBLE or found.over == 0
    return Counter(map(tuple, numbered(found.maps[0]).tolist()))


def distance(counts, shares):
    """Half the sum of the differences between what was visited and the law."""
    whole = counts.total()
    return sum(abs(counts[each] / whole - share) for each, share in shares.items()) / 2


def test_reversible_recom_follows_the_product_of_trees():
    shares = law(3, 4, 3)
    counts = visited(3, 4, 3, variant=Variant.REVERSIBLE, samples=20_000, every=250)
    assert set(counts) == set(shares)
    assert distance(counts, shares) < 0.025
    plain = visited(3, 4, 3, variant=Variant.BORDER_UNIFORM, samples=20_000, every=10)
    assert set(plain) == set(shares)
    assert distance(plain, shares) > 0.035


@pytest.mark.slow
def test_on_117_maps_reversible_recom_follows_the_law_and_plain_does_not():
    shares = law(4, 4, 4)
    assert len(shares) == 117
    counts = visited(4, 4, 4, variant=Variant.REVERSIBLE, samples=100_000, every=200)
    assert set(counts) == set(shares)
    assert distance(counts, shares) < 0.015
    plain = visited(4, 4, 4, variant=Variant.BORDER_UNIFORM, samples=100_000, every=10)
    assert set(plain) == set(shares)
    assert distance(plain, shares) > 0.03


@pytest.mark.parametrize("root", [0, 1])
def test_each_spanning_tree_is_drawn_as_often_whatever_its_root(root):
    question = Question(graph=grid(2, 3), people=np.ones(6), targets=(6.0,), band=0.0)
    ground, _ = ground_of(question)
    work, state = workroom(ground), np.array([5], np.uint64)
    assert gather(ground, np.zeros(6, np.int64), (0, 1), work) == 6
    aim(work, 6, state)
    counts: Counter[frozenset[frozenset[int]]] = Counter()
    for _ in range(15_000):
        uniform_tree(work, 6, root, state)
        assert (work.parent[:6] != OUTSIDE).all()
        ups = work.parent[:6].tolist()
        counts[frozenset(frozenset((at, up)) for at, up in enumerate(ups) if up != at)] += 1
    expected = 15_000 / 15
    assert len(counts) == 15
    assert sum((n - expected) ** 2 / expected for n in counts.values()) < 36  # 0.1 % of 14 df
