"""This file is about puzzles of where tasks should lie: of any size, the same for the same seed."""

import numpy as np

from fordel.appraisal.choose import Ceiling, Coupling, Puzzle

PLACES = ("district", "pool", "host", "central", "external")


def a_puzzle(tasks: int = 100, pairs: int = 150, apart: int = 6, *, seed: int = 0) -> Puzzle:
    """Tasks with costs, gaps and nearness that differ by place, on journeys together."""
    rng = np.random.default_rng(seed)
    places = len(PLACES)
    names = tuple(f"t{at}" for at in range(tasks))
    today = rng.integers(0, places, tasks)
    cost = np.maximum(
        rng.gamma(2, 2, (tasks, 1)) * (1 + 0.25 * rng.standard_normal((tasks, places))), 0.1
    )
    near = np.clip(np.linspace(1, 0.1, places) + 0.15 * rng.standard_normal((tasks, places)), 0, 1)
    near *= rng.gamma(2, 1, (tasks, 1))
    gap = np.array([0.22, 0.05, 0.01, 0.003, 0.02]) * rng.lognormal(0, 0.5, (tasks, places))
    gap = np.clip(gap, 0, 0.6) * rng.gamma(2, 1, (tasks, 1))
    allowed = rng.random((tasks, places)) > 0.15
    allowed[np.arange(tasks), today] = True
    all_pairs = [(i, j) for i in range(tasks) for j in range(i + 1, tasks)]
    drawn = [all_pairs[at] for at in rng.permutation(len(all_pairs))[: pairs + apart]]
    rows = np.arange(tasks)
    return Puzzle(
        tasks=names,
        places=PLACES,
        today=today,
        cost=cost,
        allowed=allowed,
        couplings=tuple(
            Coupling(one=names[i], other=names[j], cost=float(rng.gamma(2, 0.15)))
            for i, j in drawn[:pairs]
        ),
        apart=tuple((names[i], names[j]) for i, j in drawn[pairs:]),
        ceilings=(
            Ceiling(name="gap", each=gap, most=float(gap[rows, today].sum())),
            Ceiling(name="distance", each=-near, most=-0.95 * float(near[rows, today].sum())),
        ),
        most_moved=int(0.4 * tasks),
    )
