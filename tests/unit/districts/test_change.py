"""This file is about proving which map changes least, and which is best by weighed goals."""

import numpy as np
import pytest

from fordel.districts.change import fewest_moved, least_change
from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort
from fordel.districts.graph import contiguous
from fordel.districts.homes import Leave, Wish, case_of, price_of, worth
from fordel.districts.locks import Locks, respected
from fordel.districts.programs import Verdict
from fordel.errors import InputError
from map_makers import grid, oslo

OLD = np.repeat(np.arange(6), 6)


def ask(count=3, band=0.1, **more):
    people = np.random.default_rng(4).integers(500, 1500, 36).astype(float)
    return Question(
        graph=grid(6, 6), people=people, targets=equal_targets(people, count), band=band, **more
    )


def spread(question):
    count = question.graph.count
    row, column = np.divmod(np.arange(count), 6)
    square = (row[:, None] - row) ** 2 + (column[:, None] - column) ** 2
    need = np.random.default_rng(8).uniform(1, 2, count)
    return Wish(
        base=question.people[:, None] * square / 50_000,
        seats=np.arange(count),
        away=question.people / 10_000,
        need=need / need.sum(),
        uneven=1.0,
    )


def test_where_a_merge_is_even_enough_nobody_moves():
    found = least_change(ask(band=0.3), OLD)
    assert (found.verdict, found.cost, found.gap) == (Verdict.PROVEN, 0, 0)
    assert all(len(np.unique(each[old == OLD])) == 1 for each in found.near for old in range(6))


def test_the_narrower_the_band_the_more_people_move():
    moved = [least_change(ask(4, band), OLD, effort=Effort(within=0)).cost for band in (0.3, 0.15)]
    assert moved[0] < moved[1]


@pytest.mark.parametrize("wish", [fewest_moved, spread], ids=["people", "weighed"])
def test_locks_hold_and_cost(wish):
    locks = Locks(together=((0, 35),), apart=((14, 15),))
    question = ask(3, 0.15, locks=locks)
    asked = wish(question.people) if wish is fewest_moved else wish(question)
    held, free = (least_change(each, OLD, asked) for each in (question, ask(3, 0.15)))
    assert respected(held.near, locks).all()
    assert all(contiguous(question.graph, each) for each in held.near)
    assert held.cost >= free.cost
    assert held.verdict is Verdict.PROVEN


def test_no_merge_costs_less_than_it_is_said_to_at_least():
    question = ask(3, 0.15)
    case = case_of(question, OLD, spread(question), Leave())
    rng = np.random.default_rng(6)
    found = least_change(question, OLD, case.wish, effort=Effort(within=0.01))
    for prices in (np.zeros(36), rng.uniform(0, 1, 36), case.wish.away):
        worths = worth(case, prices, np.arange(len(case.groups)))
        bounds = prices.sum() + worths.min(axis=1)[case.members].sum(axis=1)
        assert bounds.min() <= found.cost
        for each in found.near:
            homes = np.array([np.bincount(each[old == OLD]).argmax() for old in range(6)])
            merge = next(m for m in range(len(bounds)) if same(case.parts[m], homes))
            named = case.parts[merge][[np.flatnonzero(homes == d)[0] for d in range(3)]]
            assert price_of(case, merge, named[each]) >= bounds[merge] - 1e-9


def same(one, other):
    return ((one[:, None] == one) == (other[:, None] == other)).all()


def test_how_the_work_goes_on_is_told_and_it_is_the_same_every_time():
    told = []
    one = least_change(ask(4), OLD, spread(ask(4)), told=lambda: told.append(1))
    two = least_change(ask(4), OLD, spread(ask(4)))
    assert told
    assert one.near.tobytes() == two.near.tobytes()


def test_a_list_that_is_full_is_not_said_to_be_complete():
    asked = spread(ask(4))
    found = least_change(ask(4), OLD, asked, effort=Effort(within=0.2, most=3))
    assert found.verdict is Verdict.PROVEN
    assert not found.complete
    assert not least_change(ask(4), OLD, asked, effort=Effort(within=0)).complete


@pytest.mark.parametrize(
    ("question", "effort", "code"),
    [
        (ask(7), Effort(), "F304"),
        (ask(5, 0.000001, locks=Locks(together=((0, 35), (5, 30)))), Effort(), "F315"),
        (ask(4, 0.05), Effort(seconds=0.0), "F314"),
        (Question(graph=grid(6, 6), people=np.ones(36), targets=(16.0, 20.0), band=0.2),
         Effort(), "F311"),
    ],
)  # fmt: skip
def test_what_cannot_be_had_is_refused(question, effort, code):
    with pytest.raises(InputError) as told:
        least_change(question, OLD, effort=effort)
    assert told.value.code == code


@pytest.mark.shared
@pytest.mark.parametrize(
    ("count", "band", "moved"),
    [(5, 0.1, 0), (5, 0.05, 5410), (6, 0.1, 16_291), (7, 0.1, 5379), (7, 0.05, 14_240)],
)
def test_on_oslo_as_few_move_as_another_program_found(shared, count, band, moved):
    graph, people, _, old = oslo(shared)
    question = Question(graph=graph, people=people, targets=equal_targets(people, count), band=band)
    found = least_change(question, old, effort=Effort(within=0))
    assert (found.verdict, found.cost) == (Verdict.PROVEN, moved)
