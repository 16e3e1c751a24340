"""This file is about how fast maps are counted, drawn and proven, beside GerryChain.

On Oslo's small areas where these lie beside the checkout, else on a board of ten by ten. GerryChain
is not among the packages of the project: install the group ``bench`` to have the ratios.
"""

import csv
import random
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np

from bench.figures import Figure, at_most, seconds
from fordel.districts.convergence import convergence
from fordel.districts.ensemble import Question, Variant, Walk, equal_targets, sample
from fordel.districts.exact import Effort, best_map, compactness
from fordel.districts.graph import AreaGraph, Ints, Numbers, area_graph, merged
from fordel.districts.merges import merges
from fordel.districts.programs import Verdict

DATA = Path(__file__).parents[1] / ".." / "shared" / "data" / "oslo"
TIMES = 300
THEIR_STEPS = 3000
LONG = Walk(chains=1, samples=40_000, every=5, warm_up=1000)
TO_PROVE = tuple((count, band) for count in range(5, 12) for band in (0.1, 0.05))

City = tuple[AreaGraph, Numbers, Numbers, Ints]


def figures() -> Iterator[Figure]:
    """Counting, drawing, proving."""
    city = _oslo() if DATA.is_dir() else _board()
    yield _counted(city)
    yield from _drawn(city)
    for count, band in TO_PROVE:
        yield _proven(city, count, band)


def _oslo() -> City:
    def table(name: str) -> list[dict[str, str]]:
        with (DATA / name).open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    areas = [row for row in table("areas_delbydel.csv") if row["delbydel_kode"] != "1701"]
    at = {row["delbydel_kode"]: i for i, row in enumerate(areas)}
    pairs = [
        (at[row["delbydel_a"]], at[row["delbydel_b"]])
        for row in table("adjacency_delbydel.csv")
        if {row["delbydel_a"], row["delbydel_b"]} <= set(at) and int(row["shared_border_m"]) > 30
    ]
    people = {
        row["delbydel_kode"]: float(row["total"])
        for row in table("population_delbydel_2025_age9.csv")
    }
    where = [
        (float(row["inside_point_lon"]) * 0.5, float(row["inside_point_lat"])) for row in areas
    ]
    old = np.array([int(row["bydel_kode"]) for row in areas])
    old[old == 16] = 4
    kilometres = np.array(where) * 111.32
    return (
        area_graph(len(areas), pairs),
        np.array([people[code] for code in at]),
        kilometres,
        old - 1,
    )


def _board() -> City:
    print("LOUD: ../shared/data/oslo is not here; measured on a board of 10 x 10", file=sys.stderr)
    at = np.arange(100).reshape(10, 10)
    across = np.c_[at[:, :-1].ravel(), at[:, 1:].ravel()]
    down = np.c_[at[:-1].ravel(), at[1:].ravel()]
    row, column = np.divmod(np.arange(100), 10)
    people = np.random.default_rng(1).uniform(4000, 10_000, 100).round()
    old = row // 2 * 3 + np.minimum(column // 3, 2)
    return (
        area_graph(100, np.concatenate([across, down])),
        people,
        np.c_[row, column].astype(float),
        old,
    )


def _counted(city: City) -> Figure:
    graph, _, _, old = city
    districts = merged(graph, old)
    merges(districts, 7)
    taken = seconds(lambda: merges(districts, 7))
    return at_most("districts: 15 into 7, all merges", taken, 0.3, unit="s")


def _drawn(city: City) -> Iterator[Figure]:
    """Steps and independent maps a second, by border and uniform tree, seven districts."""
    graph, people, _, _ = city
    question = Question(graph=graph, people=people, targets=equal_targets(people, 7), band=0.1)
    ours, lag, crossing = _our_speed(question, LONG)
    reversible = Walk(chains=1, samples=2000, every=500, warm_up=0, variant=Variant.REVERSIBLE)
    theirs, cut = _their_speed(question)
    if cut is not None:
        yield _agreement(crossing, cut)
    yield _beside("districts: ReCom, 7 districts", ours, theirs, "steps/s")
    # The same walk by law: steps between independent maps are measured once, on the long run.
    their_maps = theirs / lag if theirs else None
    yield _beside("districts: independent maps", ours / lag, their_maps, "maps/s")
    slow, _, _ = _our_speed(question, reversible)
    yield Figure(name="districts: reversible ReCom, 7 districts", value=round(slow), unit="steps/s")


def _our_speed(question: Question, walk: Walk) -> tuple[float, float, float]:
    """Steps a second, steps between two independent maps, and the mean of borders cut."""
    sample(question, Walk(chains=1, samples=2, every=1), rng=np.random.default_rng(1))
    start = process_time()
    found = sample(question, walk, rng=np.random.default_rng(1))
    taken = process_time() - start
    lag = convergence(found.crossing).lag or 1.0
    return (
        (walk.samples * walk.every + walk.warm_up) / taken,
        lag * walk.every,
        found.crossing.mean(),
    )


def _agreement(ours: float, theirs: Numbers) -> Figure:
    """Whether both walks visit maps alike, by the borders that run between districts."""
    error = float(theirs.std() / np.sqrt(convergence(theirs).effective or 1))
    away = float(abs(ours - theirs.mean()) / error)
    return at_most("districts: standard errors away from GerryChain", away, 4, unit="errors")


def _their_speed(question: Question) -> tuple[float | None, Numbers | None]:
    if find_spec("gerrychain") is None:
        print("LOUD: GerryChain is not installed, so there are no ratios to it", file=sys.stderr)
        return None, None
    chain = _their_chain(question)
    start = process_time()
    cut = [float(len(each["cut_edges"])) for each in chain]
    return THEIR_STEPS / (process_time() - start), np.array(cut[THEIR_STEPS // 10 :])


def _their_chain(question: Question) -> Any:
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
        theirs, range(7), target, "pop", question.band, rng=random.Random(1)
    )
    updaters = {"pop": Tally("pop", alias="pop"), "cut_edges": cut_edges}
    proposal = ReCom.cut_edges_ust(pop_col="pop", pop_target=target, epsilon=question.band)
    return MarkovChain(
        proposal_fn=proposal,
        constraints=[contiguous],
        initial_partition=Partition(theirs, assignment=begin, updaters=updaters),
        total_steps=THEIR_STEPS,
    )


def _beside(name: str, value: float, yardstick: float | None, unit: str) -> Figure:
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


def _proven(city: City, count: int, band: float) -> Figure:
    graph, people, places, _ = city
    question = Question(graph=graph, people=people, targets=equal_targets(people, count), band=band)
    costs = compactness(people, places)
    start = process_time()
    found = best_map(question, costs, Effort(within=0.0), rng=np.random.default_rng(1))
    taken = process_time() - start
    return Figure(
        name=f"districts: most compact map, {count} districts, {band:.0%}: {found.verdict}",
        value=round(taken, 1),
        unit="s",
        goal="proven, <= 15",
        holds=found.verdict is Verdict.PROVEN and taken <= 15,
    )
