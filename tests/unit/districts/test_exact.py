"""This file is about proving the best map."""

import numpy as np
import pytest

from fordel.districts.ensemble import Question, Walk, equal_targets, sample
from fordel.districts.exact import Effort, best_map, compactness
from fordel.districts.graph import contiguous, totals
from fordel.districts.locks import Locks, respected
from fordel.districts.merges import merges
from fordel.districts.programs import Verdict
from fordel.errors import InputError
from map_makers import centres, grid, oslo


def ask(rows=4, columns=4, count=4, **more):
    people = np.ones(rows * columns)
    given = {"targets": equal_targets(people, count), "band": 0.0} | more
    return Question(graph=grid(rows, columns), people=people, **given)


def proven(question, costs, seed=1, **effort):
    return best_map(question, costs, Effort(**effort), rng=np.random.default_rng(seed))


def square(rows=4, columns=4):
    return compactness(np.ones(rows * columns), centres(rows, columns))


def test_a_square_is_best_cut_into_four_stars_in_one_of_two_ways():
    found = proven(ask(), square())
    assert (found.verdict, found.cost, found.gap) == (Verdict.PROVEN, pytest.approx(12), 0)
    assert found.complete
    assert len(found.near) == 2


def test_all_the_best_maps_are_told_when_there_are_several():
    found = proven(ask(2, 4, 2), np.ones((8, 8)), within=0.01)
    assert found.complete
    assert len(found.near) == len(merges(grid(2, 4), 2, between=(4, 4)))
    assert (found.costs == 8).all()


def test_a_list_that_is_cut_says_so():
    found = proven(ask(2, 4, 2), np.ones((8, 8)), within=0.01, most=3)
    assert len(found.near) == 3
    assert not found.complete


def test_locks_hold_in_the_best_map_and_leave_fewer():
    locks = Locks(together=((0, 15),), apart=((5, 6),), belongs={1: 0})
    free, bound = proven(ask(count=2), square()), proven(ask(count=2, locks=locks), square())
    kept = free.near[respected(free.near, locks)]
    assert sorted(map(tuple, kept.tolist())) == sorted(map(tuple, bound.near.tolist()))
    assert 0 < len(bound.near) < len(free.near)
    assert all(contiguous(grid(4, 4), each) for each in bound.near)
    assert bound.verdict is Verdict.PROVEN


def test_without_time_the_best_found_is_told_as_not_proven():
    found = proven(ask(6, 6, 4, band=0.3), square(6, 6), seconds=0.0)
    assert found.verdict is Verdict.STOPPED
    assert found.bound <= found.cost
    assert 0 <= found.gap <= 1
    assert contiguous(grid(6, 6), found.best)


def test_the_same_seed_gives_the_same_proof():
    question = ask(6, 6, 4, band=0.3)
    one, two = (proven(question, square(6, 6), within=0.02) for _ in range(2))
    assert one.near.tobytes() == two.near.tobytes()


@pytest.mark.parametrize(
    ("more", "costs", "code"),
    [
        ({"targets": (6.0, 10.0), "band": 0.2}, np.ones((16, 16)), "F311"),
        ({}, -np.ones((16, 16)), "F312"),
        ({}, np.full((16, 16), np.nan), "F312"),
        ({"locks": Locks(together=((0, 1),), apart=((0, 1),))}, np.ones((16, 16)), "F303"),
    ],
)
def test_a_question_that_cannot_be_proven_is_refused(more, costs, code):
    with pytest.raises(InputError) as caught:
        proven(ask(**more), costs)
    assert caught.value.code == code


@pytest.mark.shared
@pytest.mark.slow
@pytest.mark.parametrize("count", [6, 7, 8])
def test_on_oslo_no_sampled_map_is_below_the_proven_bound(shared, count):
    graph, people, places, _ = oslo(shared)
    question = Question(graph=graph, people=people, targets=equal_targets(people, count), band=0.1)
    costs = compactness(people, places)
    found = proven(question, costs, within=0.0)
    assert found.verdict is Verdict.PROVEN
    assert contiguous(graph, found.best)
    sizes = totals(found.best, people, count)
    assert (np.abs(sizes * count / people.sum() - 1) <= 0.1).all()
    walk = Walk(chains=2, samples=200, every=10)
    maps = sample(question, walk, rng=np.random.default_rng(2)).maps.reshape(-1, graph.count)
    for each in maps:
        members = [np.flatnonzero(each == d) for d in range(count)]
        whole = sum(costs[np.ix_(inside, inside)].sum(axis=0).min() for inside in members)
        assert whole >= found.bound * (1 - 1e-9)
