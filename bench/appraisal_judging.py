"""This file is about how fast options are ranked and tasks are placed, beside pymcdm.

pymcdm is not among the packages of the project: install the group ``bench`` to have the ratio.
"""

import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from time import process_time

import numpy as np

from bench.figures import Figure, at_most, seconds
from bench.puzzles import a_puzzle
from fordel.appraisal.choose import frontier, near
from fordel.appraisal.rank import acceptability_of_tasks, acceptability_over_all, ranked_again
from fordel.appraisal.weights import uniform_weights
from fordel.model.appraisal import CriterionId
from fordel.model.option import Arrangement, Place
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.appraisal import held_named
from fordel.workbench.judging import Change, what_if

TIMES = 1000
OPTIONS, CRITERIA, TASKS = 5, 6, 100
DRAWS = 1_000_000
KEPT = 100_000
THEIR_DRAWS = 3000


def figures() -> Iterator[Figure]:
    """Ranking, many tasks, a moved weight, the frontier, and what must, can and never be."""
    rng = np.random.default_rng(0)
    means = rng.random((OPTIONS, CRITERIA))
    spread = np.full_like(means, 0.01)
    yield _beside_pymcdm(means, spread, bare=True)
    yield _beside_pymcdm(means, spread, bare=False)
    yield _many_tasks()
    yield _moved_weight()
    yield from _what_if()
    puzzle = a_puzzle()
    yield at_most(
        "judging: frontier of 20 points, 100 tasks",
        _once(lambda: frontier(puzzle, "gap")),
        10,
        unit="s",
    )
    yield at_most(
        "judging: must, can, never within 1 %, 100 tasks", _once(lambda: near(puzzle)), 60, unit="s"
    )


def _what_if() -> Iterator[Figure]:
    """One change in Oslo, the city being read already."""
    held = held_named("oslo")
    task = Arrangement(task=TaskId("personal_assistance"), role=Role.AUTHORITY, place=Place.CENTRAL)
    for name, change in (
        ("a weight", Change(weights=((CriterionId("net_value"), 0.5),))),
        ("a task", Change(arrangements=(task,))),
        ("an area", Change(areas=(("Nedre Tøyen", "Grünerløkka"),))),
    ):
        what_if(held, change)
        taken = seconds(lambda change=change: what_if(held, change))
        yield at_most(f"judging: what if, {name}, Oslo", taken, 1, unit="s")


def _beside_pymcdm(means: np.ndarray, spread: np.ndarray, *, bare: bool) -> Figure:
    def ours() -> None:
        acceptability_over_all(means, spread, draws=DRAWS, rng=np.random.default_rng(1))

    ours()
    speed = DRAWS / seconds(ours)
    theirs = _their_speed(means, bare=bare)
    ratio = speed / theirs if theirs else None
    beside = "bare" if bare else "with its drawing"
    return Figure(
        name=f"judging: SMAA, 5 options x 6 criteria, drawing included; the pymcdm loop {beside}",
        value=round(speed),
        unit="draws/s",
        yardstick=round(theirs, 1) if theirs else None,
        ratio=round(ratio) if ratio else None,
        goal=f">= {TIMES} times",
        holds=ratio is not None and ratio >= TIMES,
    )


def _their_speed(means: np.ndarray, *, bare: bool) -> float | None:
    """The loop that pymcdm's users write: one matrix and one set of weights at a time.

    A bare loop has its scores and weights drawn before: the method and the ranks alone.
    """
    if find_spec("pymcdm") is None:
        print("LOUD: pymcdm is not installed, so there is no ratio to it", file=sys.stderr)
        return None
    from pymcdm.methods import WSM

    method, kinds = WSM(), np.ones(CRITERIA)

    def loop() -> None:
        counts = np.zeros((OPTIONS, OPTIONS))
        for scores, weights in drawn if bare else _drawn(means):
            value = method(scores, weights, kinds)
            counts[range(OPTIONS), method.rank(value).astype(int) - 1] += 1

    drawn = list(_drawn(means))
    return THEIR_DRAWS / seconds(loop)


def _drawn(means: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    rng = np.random.default_rng(1)
    for _ in range(THEIR_DRAWS):
        scores = np.abs(means + 0.1 * rng.standard_normal(means.shape))
        yield scores, rng.dirichlet(np.ones(CRITERIA))


def _many_tasks() -> Figure:
    rng = np.random.default_rng(2)
    means = rng.random((TASKS, OPTIONS, CRITERIA))
    spread = np.full_like(means, 0.01)
    few = uniform_weights(CRITERIA, 100, rng=rng)
    acceptability_of_tasks(means, spread, few, rng=rng)

    def ours() -> None:
        weights = uniform_weights(CRITERIA, DRAWS, rng=np.random.default_rng(3))
        acceptability_of_tasks(means, spread, weights, rng=np.random.default_rng(4))

    return at_most("judging: 100 tasks x 1,000,000 draws", _once(ours), 5, unit="s")


def _moved_weight() -> Figure:
    rng = np.random.default_rng(5)
    values = rng.random((8, 15, KEPT), dtype=np.float32)
    weights = np.ascontiguousarray(uniform_weights(15, KEPT, rng=rng).T, np.float32)
    ranked_again(values, weights)

    def moved() -> None:
        rest = np.float32(0.7) / (1 - weights[3])
        again = weights * rest
        again[3] = 0.3
        ranked_again(values, again)

    return at_most(
        "judging: a moved weight, 8 options x 15 criteria x 100,000 draws",
        1000 * seconds(moved),
        50,
        unit="ms",
    )


def _once(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
