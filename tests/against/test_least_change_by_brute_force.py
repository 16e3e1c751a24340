"""This file is about least change and weighed goals beside trying every map, on small graphs."""

from itertools import product

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fordel.districts.change import fewest_moved, least_change
from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort
from fordel.districts.graph import AreaGraph, area_graph
from fordel.districts.homes import NOWHERE, Leave, Wish
from fordel.districts.locks import Locks, respected
from fordel.districts.programs import Verdict
from fordel.errors import InputError
from map_makers import all_maps, connected_graphs, hangs_together

FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def homes_of(graph, people, old, districts, leave):
    """Every way to give each old district a home so that the map is lawful, by trying all."""
    count, olds = max(districts) + 1, int(old.max()) + 1
    whole = np.bincount(old, people)
    for homes in product(range(count), repeat=olds):
        if len(set(homes)) < count:
            continue
        kept = [sum(people[i] for i in range(len(old)) if old[i] == o and districts[i] == homes[o])
                for o in range(olds)]  # fmt: skip
        if any(kept[o] < leave.keep * whole[o] - 1e-9 for o in range(olds)):
            continue
        home = [homes[o] for o in old]
        groups = [{i for i, h in enumerate(home) if h == d} for d in range(count)]
        if not all(hangs_together(graph, group) for group in groups):
            continue
        if all(within(graph, i, groups[d], leave.reach) for i, d in enumerate(districts)):
            yield home


def within(graph, area, group, reach):
    seen = {area}
    for _ in range(reach):
        seen |= {int(b) for a in seen for b in graph.beside(a)}
    return bool(seen & group)


def price(wish, home, districts):
    count, whole = max(districts) + 1, 0.0
    for d in range(count):
        members = [i for i, each in enumerate(districts) if each == d]
        seats = [j for j, at in enumerate(wish.seats) if at == NOWHERE or at in members]
        if not seats:
            return np.inf
        whole += min(sum(wish.base[i, j] for i in members) for j in seats)
        whole += wish.uneven * abs(sum(wish.need[i] for i in members) - 1 / count)
    return whole + sum(w for w, h, d in zip(wish.away, home, districts, strict=True) if h != d)


def by_hand(question, old, wish, leave):
    found = {}
    equal = question.people.sum() / len(question.targets)
    for districts in all_maps(question.graph, len(question.targets)):
        sizes = np.bincount(districts, question.people)
        if (np.abs(sizes / equal - 1) > question.band + 1e-12).any():
            continue
        if not respected(districts, question.locks)[0]:
            continue
        prices = [
            price(wish, home, districts)
            for home in homes_of(question.graph, question.people, old, districts, leave)
        ]
        if prices and min(prices) < np.inf:
            found[districts] = min(prices)
    return found


@st.composite
def questions(draw):
    graph: AreaGraph = draw(connected_graphs(most=8))
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    olds = draw(st.integers(2, min(4, graph.count)))
    old = np.array(draw(st.sampled_from(list(all_maps(graph, olds)))))
    count = draw(st.integers(2, olds))
    people = rng.integers(3, 15, graph.count).astype(float)
    areas = st.integers(0, graph.count - 1)
    pair = draw(st.tuples(areas, areas).filter(lambda p: p[0] != p[1]))
    locks = draw(
        st.sampled_from([Locks(), Locks(apart=(pair,)), Locks(together=(pair,)),
                         Locks(belongs={pair[0]: pair[1]})])
    )  # fmt: skip
    band = draw(st.sampled_from([0.15, 0.4, 0.7]))
    question = Question(
        graph=graph, people=people, targets=equal_targets(people, count), band=band, locks=locks
    )
    leave = Leave(keep=draw(st.sampled_from([0.5, 0.75])), reach=draw(st.integers(1, 2)))
    return question, old, leave, rng


def agrees(question, old, wish, leave, share):
    maps = by_hand(question, old, wish, leave)
    if not maps:
        with pytest.raises(InputError) as told:
            least_change(question, old, wish, leave=leave)
        assert told.value.code == "F315"
        return
    proof = least_change(question, old, wish, leave=leave, effort=Effort(within=share))
    least = min(maps.values())
    assert proof.verdict is Verdict.PROVEN
    assert proof.cost == pytest.approx(least)
    assert proof.bound == pytest.approx(least)
    near = {each for each, cost in maps.items() if cost <= least * (1 + share) * (1 + 1e-9)}
    assert {tuple(each) for each in proof.near.tolist()} == near
    assert proof.costs == pytest.approx([maps[tuple(each)] for each in proof.near.tolist()])
    assert proof.complete


@FEW
@given(asked=questions())
def test_the_map_that_moves_fewest_people_is_found_with_all_that_are_nearly_as_good(asked):
    question, old, leave, _ = asked
    agrees(question, old, fewest_moved(question.people), leave, 0.25)


@FEW
@given(asked=questions(), every=st.booleans())
def test_the_best_map_by_weighed_goals_is_found_with_all_that_are_nearly_as_good(asked, every):
    question, old, leave, rng = asked
    count = question.graph.count
    # Costs without geometry, so that districts often fall apart.
    seats = np.arange(count) if every else np.unique(rng.integers(0, count, 3))
    need = rng.uniform(0.5, 2, count)
    wish = Wish(
        base=rng.uniform(0, 3, (count, len(seats))),
        seats=seats,
        away=rng.uniform(0, 4) * question.people / question.people.mean(),
        need=need / need.sum(),
        uneven=float(rng.choice([0.0, 5.0])),
    )
    agrees(question, old, wish, leave, 0.1)


def test_the_definition_is_in_the_hands_of_whoever_asks():
    # Four areas in a row, two and two; only the second is large.
    graph = area_graph(4, [(0, 1), (1, 2), (2, 3)])
    people, old = np.array([1.0, 5.0, 3.0, 3.0]), np.array([0, 0, 1, 1])
    question = Question(graph=graph, people=people, targets=equal_targets(people, 2), band=0.2)
    assert least_change(question, old).cost == 0
    narrow = Question(graph=graph, people=people, targets=equal_targets(people, 2), band=0.0)
    assert least_change(narrow, old).cost == 0
    uneven = np.array([5.0, 5.0, 1.0, 1.0])
    moved = Question(graph=graph, people=uneven, targets=equal_targets(uneven, 2), band=0.2)
    assert least_change(moved, old).cost == 5
    with pytest.raises(InputError) as told:
        least_change(moved, old, leave=Leave(keep=0.6))
    assert told.value.code == "F315"
