"""This file is about proven maps beside trying every map, on graphs small enough."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort, best_map, compactness
from fordel.districts.graph import AreaGraph
from fordel.districts.locks import Locks, respected
from fordel.districts.programs import Verdict
from fordel.errors import InputError
from map_makers import all_maps, centres, connected_graphs, grid

FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def cost_of(costs, districts):
    """By trying each area of each district as its seat."""
    whole = 0.0
    for each in set(districts):
        members = [i for i, d in enumerate(districts) if d == each]
        whole += min(sum(costs[i, j] for i in members) for j in members)
    return whole


def lawful(graph, people, count, band, locks):
    """Every lawful map, by trying all."""
    equal = people.sum() / count
    for districts in all_maps(graph, count):
        sizes = np.bincount(districts, people)
        if (np.abs(sizes / equal - 1) <= band + 1e-12).all() and respected(districts, locks)[0]:
            yield districts


@FEW
@given(graph=connected_graphs(), data=st.data())
def test_the_proven_map_is_the_cheapest_and_those_near_it_are_all_there_are(
    graph: AreaGraph, data: st.DataObject
):
    rng = np.random.default_rng(data.draw(st.integers(0, 10_000)))
    count = data.draw(st.integers(2, max(2, graph.count // 2)))
    people = rng.integers(5, 15, graph.count).astype(float)
    # Costs without geometry, so that the cheapest districts often do not hang together.
    costs = rng.integers(1, 50, (graph.count, graph.count)).astype(float)
    areas = st.integers(0, graph.count - 1)
    pair = data.draw(st.tuples(areas, areas).filter(lambda p: p[0] != p[1]))
    locks = data.draw(st.sampled_from([Locks(), Locks(apart=(pair,)), Locks(together=(pair,))]))
    band = data.draw(st.sampled_from([0.2, 0.6]))
    maps = list(lawful(graph, people, count, band, locks))
    question = Question(
        graph=graph, people=people, targets=equal_targets(people, count), band=band, locks=locks
    )
    if not maps:
        with pytest.raises(InputError) as told:
            best_map(question, costs, Effort(within=0.2), rng=rng)
        assert told.value.code == "F313"
        return
    proof = best_map(question, costs, Effort(within=0.2), rng=rng)
    by_hand = {each: cost_of(costs, each) for each in maps}
    least = min(by_hand.values())
    assert proof.verdict is Verdict.PROVEN
    assert proof.cost == pytest.approx(least)
    assert proof.bound == pytest.approx(least)
    near = {each for each, cost in by_hand.items() if cost <= least * 1.2 * (1 + 1e-9)}
    assert {tuple(each) for each in proof.near.tolist()} == near
    assert proof.complete


def test_on_a_grid_every_near_map_is_found_though_no_single_area_can_move():
    graph, people = grid(3, 4), np.ones(12)
    noise = np.random.default_rng(3).uniform(1, 1.5, (12, 12))
    costs = compactness(people, centres(3, 4)) * noise
    question = Question(graph=graph, people=people, targets=equal_targets(people, 3), band=0.0)
    proof = best_map(question, costs, Effort(within=0.1), rng=np.random.default_rng(1))
    maps = {each: cost_of(costs, each) for each in lawful(graph, people, 3, 0.0, Locks())}
    least = min(maps.values())
    near = {each for each, cost in maps.items() if cost <= least * 1.1}
    assert proof.cost == pytest.approx(least)
    assert {tuple(each) for each in proof.near.tolist()} == near
    assert proof.complete
    assert len(near) > 1
