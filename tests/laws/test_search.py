"""This file is about ranking by meaning and words."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fordel.statements.search import ranking, standing_out

VALUES = st.lists(st.tuples(st.floats(0.8, 0.95), st.floats(0, 20)), max_size=30)


def _ranked(pairs):
    columns = np.array(pairs, dtype=float).reshape(-1, 2)
    return columns, ranking(columns[:, 0], columns[:, 1])


@given(VALUES)
def test_whatever_has_the_words_is_shown_and_nothing_twice(pairs):
    columns, shown = _ranked(pairs)
    assert set(np.flatnonzero(columns[:, 1] > 0)) <= set(shown.tolist())
    assert len(set(shown.tolist())) == len(shown)


@given(VALUES)
def test_better_in_both_ways_never_stands_behind(pairs):
    columns, shown = _ranked(pairs)
    order = shown.tolist()
    for first, second in pairwise(order):
        both = (columns[second] > columns[first] + 1e-6).all()
        assert not both


@given(st.lists(st.floats(0, 1), min_size=2, max_size=30), st.floats(1, 5), st.floats(-1, 1))
def test_only_distances_count_and_not_the_height(values, scale, shift):
    plain = np.array(values)
    if plain.std() > 1e-3:
        moved = standing_out(plain * scale + shift)
        assert np.allclose(moved, standing_out(plain), atol=1e-6)


def test_nothing_to_search_gives_nothing():
    assert ranking(np.zeros(0), np.zeros(0)).tolist() == []
