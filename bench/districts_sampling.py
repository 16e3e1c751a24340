"""This file is about how fast maps are drawn and edited, beside GerryChain where it is installed.

On Oslo's small areas as they come with Fordel, and on 600 areas made with a seed. GerryChain is not
among the packages of the project: install the group ``bench`` to have the ratios.
"""

import random
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from time import process_time
from typing import Any

import numpy as np
from scipy.spatial import Delaunay

from bench.figures import Figure, at_most, seconds
from fordel.districts.convergence import convergence
from fordel.districts.ensemble import (
    Ensemble,
    Question,
    Variant,
    Walk,
    equal_targets,
    first_map,
    ground_of,
    rule_of,
    sample,
)
from fordel.districts.graph import Numbers, area_graph
from fordel.districts.recom import fresh_record, walk
from fordel.workbench.districts import city_named, map_of, with_moved

TIMES = 300
OURS, THEIRS = 400_000, 1500
LONG = Walk(chains=1, samples=40_000, every=5, warm_up=1000)
ROUNDS = 3


def figures() -> Iterator[Figure]:
    """Steps, independent maps, both laws, 600 areas, a moved area."""
    chart = city_named("oslo").chart
    question = Question(
        graph=chart.graph, people=chart.people, targets=equal_targets(chart.people, 7), band=0.1
    )
    yield from _beside(question)
    for variant in Variant:
        steps = _steps(question, variant, OURS // 8)
        yield Figure(name=f"maps drawn: 7 districts, {variant}", value=round(steps), unit="steps/s")
    yield from _many_areas()
    yield _edited()


def _beside(question: Question) -> Iterator[Figure]:
    """The same walk here and there, in turns, so that both have the machine as it is."""
    found = sample(question, LONG, rng=np.random.default_rng(1))
    told = convergence(found.crossing)
    lag = (told.lag or 1.0) * LONG.every
    ours, theirs, cut = 0.0, 0.0, list[float]()
    for round_ in range(ROUNDS):
        ours = max(ours, _steps(question, Variant.BORDER_UNIFORM, OURS))
        if find_spec("gerrychain") is not None:
            speed, values = _their_steps(question, round_)
            theirs, cut = max(theirs, speed), cut + values
    if not theirs:
        print("LOUD: GerryChain is not installed, so there are no ratios to it", file=sys.stderr)
    yield _ratio("maps drawn: ReCom, 97 areas, 7 districts", ours, theirs, "steps/s")
    # The same walk by law: how far apart independent maps are is measured on the long run.
    yield _ratio("maps drawn: independent maps", ours / lag, theirs / lag, "maps/s")
    if cut:
        yield _agreement(found, np.array(cut).reshape(ROUNDS, -1))


def _steps(question: Question, variant: Variant, steps: int) -> float:
    """Steps a second of processor time."""
    ground, _ = ground_of(question)
    rule, state = rule_of(question, variant), np.array([7], np.uint64)
    districts = first_map(ground, rule, state)
    walk(ground, rule, districts, state, 100, fresh_record(1, len(districts)))
    record = fresh_record(steps // 100, len(districts))
    start = process_time()
    walk(ground, rule, districts, state, 100, record)
    return steps / (process_time() - start)


def _their_steps(question: Question, seed: int) -> tuple[float, list[float]]:
    chain = _their_chain(question, seed)
    start = process_time()
    cut = [float(len(each["cut_edges"])) for each in chain]
    return THEIRS / (process_time() - start), cut[THEIRS // 10 :]


def _their_chain(question: Question, seed: int) -> Any:
    """The same walk as its authors would write it."""
    import networkx as nx
    from gerrychain import Graph, MarkovChain, Partition
    from gerrychain.constraints import contiguous
    from gerrychain.partition import recursive_tree_part
    from gerrychain.proposals import ReCom
    from gerrychain.updaters import Tally, cut_edges

    graph, target = nx.Graph(), question.targets[0]
    for area, people in enumerate(question.people.tolist()):
        graph.add_node(area, pop=int(people))
    graph.add_edges_from(question.graph.edges.tolist())
    theirs = Graph.from_networkx(graph)
    begin = recursive_tree_part(
        theirs, range(7), target, "pop", question.band, rng=random.Random(seed)
    )
    updaters = {"pop": Tally("pop", alias="pop"), "cut_edges": cut_edges}
    proposal = ReCom.cut_edges_ust(pop_col="pop", pop_target=target, epsilon=question.band)
    return MarkovChain(
        proposal_fn=proposal,
        constraints=[contiguous],
        initial_partition=Partition(theirs, assignment=begin, updaters=updaters),
        total_steps=THEIRS,
    )


def _agreement(ours: Ensemble, theirs: Numbers) -> Figure:
    """Whether both walks visit maps alike, by the borders that run between districts."""
    error = float(theirs.std() / np.sqrt(convergence(theirs).effective or 1))
    away = float(abs(ours.crossing.mean() - theirs.mean()) / error)
    return at_most("maps drawn: standard errors away from GerryChain", away, 4, unit="errors")


def _ratio(name: str, value: float, yardstick: float, unit: str) -> Figure:
    ratio = value / yardstick if yardstick else None
    return Figure(
        name=name,
        value=round(value, 1),
        unit=unit,
        yardstick=round(yardstick, 2) if yardstick else None,
        ratio=round(ratio, 1) if ratio else None,
        goal=f">= {TIMES} times",
        holds=ratio is not None and ratio >= TIMES,
    )


def _many_areas() -> Iterator[Figure]:
    """An ensemble of 600 areas into ten districts: how long, and whether the chains agree."""
    rng = np.random.default_rng(600)
    corners = Delaunay(rng.uniform(size=(600, 2))).simplices
    pairs = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    people = rng.uniform(500, 2000, 600).round()
    question = Question(
        graph=area_graph(600, pairs), people=people, targets=equal_targets(people, 10), band=0.05
    )
    start = process_time()
    found = sample(question, Walk(samples=500, every=100), rng=rng)
    taken = process_time() - start
    told = convergence(found.crossing)
    yield at_most("maps drawn: 600 areas into 10, 2000 maps", taken, 60, unit="s")
    yield at_most("maps drawn: 600 areas, R-hat", told.r_hat or 9.0, 1.05, unit="R-hat")


def _edited() -> Figure:
    """One area moved: every measure before and after, and the best next moves."""
    city = city_named("oslo")
    plan = map_of(city, "adopted")
    ends = city.chart.graph.edges
    one, other = next(e for e in ends.tolist() if plan.labels[e[0]] != plan.labels[e[1]])
    move = (city.chart.ids[one], plan.names[int(plan.labels[other])])
    taken = seconds(lambda: with_moved(city, plan, [move]))
    return at_most("maps edited: one area moved", 1000 * taken, 100, unit="ms")
