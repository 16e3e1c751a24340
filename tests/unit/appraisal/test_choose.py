"""This file is about choosing where tasks lie, against every arrangement there is."""

from dataclasses import replace
from itertools import pairwise, product

import numpy as np
import pytest
from bench.puzzles import a_puzzle

from fordel.appraisal.choose import Ceiling, best, frontier, in_the_way, near
from fordel.errors import InputError


def _all(puzzle):
    """Every lawful arrangement of a small puzzle with its cost."""
    at = {task: place for place, task in enumerate(puzzle.tasks)}
    rows = np.arange(len(puzzle.tasks))
    for places in product(range(len(puzzle.places)), repeat=len(puzzle.tasks)):
        chosen = np.array(places)
        lawful = puzzle.allowed[rows, chosen].all()
        lawful &= all(chosen[at[one]] != chosen[at[other]] for one, other in puzzle.apart)
        lawful &= all(each.each[rows, chosen].sum() <= each.most + 1e-9 for each in puzzle.ceilings)
        lawful &= (chosen != puzzle.today).sum() <= (puzzle.most_moved or 0)
        if lawful:
            parted = sum(
                each.cost
                for each in puzzle.couplings
                if chosen[at[each.one]] != chosen[at[each.other]]
            )
            yield places, float(puzzle.cost[rows, chosen].sum() + parted)


SMALL = [replace(a_puzzle(5, 4, 1, seed=seed), most_moved=4) for seed in range(4)]


@pytest.mark.parametrize("puzzle", SMALL)
def test_the_best_arrangement_is_the_best_of_all(puzzle):
    least = min(cost for _, cost in _all(puzzle))
    found = best(puzzle)
    assert found.cost == pytest.approx(least, rel=1e-4)
    assert found.bound <= found.cost + 1e-9
    assert found.moved == (found.places != puzzle.today).sum()
    assert dict(found.sums)["gap"] <= puzzle.ceilings[0].most + 1e-6


@pytest.mark.parametrize("puzzle", SMALL)
def test_must_can_and_never_are_those_of_all_arrangements_that_are_nearly_best(puzzle):
    found = near(puzzle, within=0.05)
    wanted = np.zeros_like(found.possible)
    for places, cost in _all(puzzle):
        if cost <= found.best.cost * 1.05:
            wanted[np.arange(5), list(places)] = True
    assert found.proven
    assert (found.possible == wanted).all()
    for task in range(5):
        assert found.verdict(task) == ("must" if wanted[task].sum() == 1 else "can")


def test_a_lower_ceiling_never_makes_it_cheaper():
    puzzle = a_puzzle(12, 14, 2, seed=3)
    found = frontier(puzzle, "gap", points=6)
    costs = [each.cost for each in found]
    assert len(found) == 6
    assert all(later >= earlier - 1e-4 * earlier for earlier, later in pairwise(costs))
    gaps = [dict(each.sums)["gap"] for each in found]
    assert gaps[-1] < gaps[0]


def test_duties_are_kept_apart_even_where_that_costs():
    puzzle = replace(
        a_puzzle(4, 0, 0, seed=1),
        cost=np.tile(np.arange(5.0), (4, 1)),
        allowed=np.ones((4, 5), bool),
        ceilings=(),
        most_moved=None,
        apart=(("t0", "t1"),),
    )
    found = best(puzzle)
    assert found.places[0] != found.places[1]
    assert found.cost == pytest.approx(1.0)


def test_what_cannot_be_is_refused_and_what_stands_in_the_way_is_named():
    puzzle = a_puzzle(6, 3, 0, seed=2)
    tight = replace(puzzle, ceilings=(replace(puzzle.ceilings[0], most=0.0),))
    with pytest.raises(InputError, match=r"F569.*gap"):
        best(tight)
    assert in_the_way(tight) == ("gap",)
    stuck = replace(
        puzzle, ceilings=(), most_moved=0, apart=(("t0", "t1"),), today=np.zeros(6, np.int64)
    )
    stuck = replace(stuck, allowed=np.ones_like(stuck.allowed))
    assert in_the_way(stuck) == ("apart", "moves")
    twice = replace(
        tight, ceilings=(*tight.ceilings, Ceiling(name="more", each=tight.ceilings[0].each, most=0))
    )
    assert in_the_way(twice) == ()


def test_names_that_are_not_there_are_refused():
    puzzle = a_puzzle(4, 0, 0)
    with pytest.raises(InputError, match=r"F568.*nope"):
        best(replace(puzzle, apart=(("t0", "nope"),)))
    with pytest.raises(InputError, match=r"F568.*nope"):
        frontier(puzzle, "nope")


def test_no_time_gives_an_error_and_not_a_guess():
    with pytest.raises(InputError, match="F570"):
        best(a_puzzle(60, 90, 6, seed=5), seconds=0.0)


def test_a_hundred_tasks_on_journeys_are_placed_and_proven():
    puzzle = a_puzzle()
    found = best(puzzle)
    assert found.bound >= found.cost * (1 - 2e-4)
    assert found.moved <= 40
