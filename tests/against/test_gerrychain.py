"""This file is about our walk against GerryChain's: the same maps as often, on Oslo."""

import random

import numpy as np
import pytest

from fordel.districts.convergence import convergence
from fordel.districts.ensemble import Question, Variant, Walk, equal_targets, sample
from fordel.districts.graph import totals
from fordel.workbench.districts import city_named

gerrychain = pytest.importorskip(
    "gerrychain", reason="LOUD: GerryChain is not installed, so our walk was not tried against it"
)
STEPS, WARM_UP = 5000, 500
WAYS = {
    Variant.BORDER_UNIFORM: "cut_edges_ust",
    Variant.BORDER_MINIMUM: "cut_edges_mst",
    Variant.PAIR_UNIFORM: "district_pairs_ust",
}


def theirs(question, way, seed):
    """Borders cut and residents of the largest district, step by step."""
    import networkx as nx
    from gerrychain.constraints import contiguous
    from gerrychain.partition import recursive_tree_part
    from gerrychain.proposals import ReCom
    from gerrychain.updaters import Tally, cut_edges

    graph, target, count = nx.Graph(), question.targets[0], len(question.targets)
    for area, people in enumerate(question.people.tolist()):
        graph.add_node(area, pop=int(people))
    graph.add_edges_from(question.graph.edges.tolist())
    held = gerrychain.Graph.from_networkx(graph)
    begin = recursive_tree_part(
        held, range(count), target, "pop", question.band, rng=random.Random(seed)
    )
    chain = gerrychain.MarkovChain(
        proposal_fn=getattr(ReCom, way)(pop_col="pop", pop_target=target, epsilon=question.band),
        constraints=[contiguous],
        initial_partition=gerrychain.Partition(
            held,
            assignment=begin,
            updaters={"pop": Tally("pop", alias="pop"), "cut_edges": cut_edges},
        ),
        total_steps=STEPS,
    )
    rows = [(len(each["cut_edges"]), max(each["pop"].values())) for each in chain]
    return np.array(rows[WARM_UP:], float).T


def errors_apart(one, other):
    """How many standard errors lie between two means, each as sure as its walk makes it."""
    error = sum(each.var() / convergence(each).effective for each in (one, other)) ** 0.5
    return abs(one.mean() - other.mean()) / error


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # theirs are not ours to mend
@pytest.mark.parametrize("variant", list(WAYS))
def test_on_oslo_our_walk_and_gerrychains_visit_the_same_maps_as_often(variant):
    chart = city_named("oslo").chart
    question = Question(
        graph=chart.graph, people=chart.people, targets=equal_targets(chart.people, 7), band=0.1
    )
    walk = Walk(chains=4, samples=2000, every=10, variant=variant)
    found = sample(question, walk, rng=np.random.default_rng(1))
    largest = totals(found.maps.reshape(-1, chart.count), chart.people, 7).max(axis=1)
    cut, most = theirs(question, WAYS[variant], seed=1)
    assert errors_apart(found.crossing, cut) < 4
    assert errors_apart(largest.reshape(4, -1), most) < 4
    # Not only the means: the whole distributions, cut at our quartiles.
    for share in (0.25, 0.5, 0.75):
        edge = np.quantile(found.crossing, share)
        assert errors_apart((found.crossing <= edge) * 1.0, (cut <= edge) * 1.0) < 4
