"""This file is about how fast cover, waiting and all measures are worked out, beside SimPy.

SimPy is not among the packages of the project: install the group ``bench`` to have the ratio.
"""

import random
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from time import process_time

import numpy as np

from bench.figures import Figure, at_most
from fordel.appraisal.teams import cover_and_wait
from fordel.workbench.appraisal import held_named, parameters_of, worked_out

TIMES = 1_000_000
DRAWS = 1_000_000
BLOCK = 100_000
SCREEN = 10_000
DISTRICTS = 15
LEVELS = (1, 3, DISTRICTS)
"""A district alone, a pool of three, and all together: with a host, an agency or a supplier."""

YEARS = 20_000.0


def figures() -> Iterator[Figure]:
    """Cover and waiting for all tasks and levels, one scenario beside SimPy, all of Oslo."""
    held = held_named("oslo")
    posts = _posts(held)
    shared = sorted(set(posts))
    cover_and_wait(np.ones(600), np.full(600, 0.8), np.full(600, 0.1), posts=2)
    # Tasks of which the same is believed are worked out once, as the measures do it too.
    once = _all_tasks([middle for _, middle in shared])
    sizes = f"{len(LEVELS)} sizes x 10^6 draws"
    yield at_most(
        f"effects: cover and waiting, {len(posts)} tasks x {sizes}, as they are believed in Oslo",
        once,
        5,
        unit="s",
    )
    yield Figure(
        name=f"effects: the same, were something else believed of each of {len(posts)} tasks",
        value=round(_all_tasks([middle for _, middle in posts]), 2),
        unit="s",
    )
    yield _beside_simpy(once / (len(shared) * len(LEVELS) * DRAWS))
    worked_out(held, draws=100)
    start = process_time()
    worked_out(held, draws=SCREEN)
    yield at_most(
        "effects: all measures of Oslo's options, 10^4 draws", process_time() - start, 10, unit="s"
    )


def _posts(held) -> list[tuple[str, float]]:
    """What is believed of each task that few enough do, and the middle of its posts."""
    middle = {each.id: each.belief.p50 for each in parameters_of(held.premises)}
    found = []
    for task, kind in held.counted.items():
        if kind.team:
            own = f"posts@{task}" if f"posts@{task}" in middle else f"posts@{kind.id}"
            found.append((f"{kind.id} {own}", middle[own]))
    return found


def _all_tasks(posts: list[float]) -> float:
    """Seconds for every task at every level, block by block, with nothing kept."""
    rng, spent = np.random.default_rng(1), 0.0
    for _ in range(DRAWS // BLOCK):
        present, rho = rng.uniform(0.70, 0.85, BLOCK), rng.uniform(0.02, 0.15, BLOCK)
        busy = rng.uniform(0.5, 0.95, BLOCK)
        for each in posts:
            for level in LEVELS:
                people = max(1, round(each * level))
                start = process_time()
                cover_and_wait(busy * present * (each * level), present, rho, posts=people)
                spent += process_time() - start
    return spent


def _beside_simpy(ours: float) -> Figure:
    theirs = _their_seconds()
    ratio = theirs / ours if theirs else None
    return Figure(
        name="effects: one team in one future, beside SimPy to one per cent of error",
        value=ours * 1e9,
        unit="ns",
        yardstick=theirs,
        ratio=round(ratio) if ratio else None,
        goal=f">= {TIMES} times",
        holds=ratio is None or ratio >= TIMES,
    )


def _their_seconds() -> float | None:
    """Seconds for SimPy to know the gap of two posts to one per cent of itself."""
    if not find_spec("simpy"):
        print("LOUD: SimPy is not installed: no ratio", file=sys.stderr)
        return None
    start = process_time()
    found = np.array([_simulated(seed) for seed in range(20)])
    spent = (process_time() - start) / len(found)
    # The error of the mean of n runs is the spread of one over the root of n.
    runs = (found.std(ddof=1) / (0.01 * found.mean())) ** 2
    return float(spent * runs)


def _simulated(seed: int) -> float:
    """The share of the time that neither of two posts is filled."""
    import simpy

    rng, world, present = random.Random(seed), simpy.Environment(), 0.782
    filled, nobody, since = [2], [0.0], [0.0]

    def count(change: int) -> None:
        nobody[0] += (world.now - since[0]) * (filled[0] == 0)
        since[0] = world.now
        filled[0] += change

    def post():
        while True:
            yield world.timeout(rng.expovariate(1 / present))
            count(-1)
            yield world.timeout(rng.expovariate(1 / (1 - present)))
            count(1)

    for _ in range(2):
        world.process(post())
    world.run(until=YEARS / 10)
    count(0)
    return nobody[0] / world.now
