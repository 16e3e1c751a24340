"""This file is about proving which lawful map is best, and listing all that are nearly as good.

Each district is served from a seat in it, and the map costs what serving its areas costs; with
people times squared distance that is compactness (Hess). A search gives a good map, the linear
program a bound, and the two together rule most pairs of area and seat out; the solver settles the
rest. Districts that fall apart are forbidden when they turn up.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fordel.districts.ensemble import Question, Variant, check, first_map, ground_of, rule_of
from fordel.districts.graph import Ints, Maps, Numbers, merged, numbered
from fordel.districts.hess import Cut, Task, cheaper, possible_pairs, read, separators
from fordel.districts.programs import Verdict, solve
from fordel.districts.search import Around, Seats, cool, descend, map_cost, nearby
from fordel.errors import InputError

SEARCHES = 8
SEARCH_STEPS = 12_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How long to try: seconds of the solver in all; and which maps near the best to list."""

    seconds: float = 60.0
    within: float = 0.01
    most: int = 200


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Proof:
    """The best map found, and what is proven about it.

    ``bound`` is the cost that no lawful map is below. ``near`` are the maps that cost at most so
    much more, cheapest first, the best among them; ``complete`` says that there is no other.

    Shapes:
        near: (M, N); costs: (M,).
    """

    verdict: Verdict
    cost: float
    bound: float
    near: Maps
    costs: Numbers
    complete: bool
    seconds: float

    @property
    def gap(self) -> float:
        """How much cheaper a map could at most be, as a share of the best one's cost."""
        return max(0.0, 1 - self.bound / self.cost) if self.cost > 0 else 0.0

    @property
    def best(self) -> NDArray[np.uint8]:
        """The best map found."""
        return np.asarray(self.near[0])


def compactness(people: ArrayLike, places: ArrayLike) -> Numbers:
    """What it costs to serve one area from another: people times the square of the distance.

    Shapes:
        people: (N,); places: (N, 2); returns (N, N).

    Units:
        places in kilometres give residents times square kilometres.

    Source:
        Hess et al. (1965), Nonpartisan Political Redistricting by Computer.
    """
    where = np.asarray(places, np.float64)
    square = ((where[:, None] - where[None]) ** 2).sum(axis=2)
    return np.asarray(np.asarray(people, np.float64)[:, None] * square)


def company(people: ArrayLike, old: ArrayLike) -> Numbers:
    """What it costs when people are led from what used to be another district: one each.

    Shapes:
        people, old: (N,); returns (N, N).
    """
    before = np.asarray(old)
    apart = before[:, None] != before[None]
    return np.asarray(np.asarray(people, np.float64)[:, None] * apart)


def weighted(goals: Sequence[tuple[float, Numbers]]) -> Numbers:
    """One cost of several goals, each with its weight: how much one unit of it is worth."""
    return np.asarray(sum(weight * costs for weight, costs in goals), np.float64)


def best_map(
    question: Question, costs: Numbers, effort: Effort | None = None, *, rng: np.random.Generator
) -> Proof:
    """The lawful map that costs least, with proof, and all others nearly as good.

    Shapes:
        costs: (N, N), not negative: what it costs to serve each area from a seat in each other.

    Raises:
        InputError: F311, if the sizes wished for are not equal; F312, if a cost is negative or
            missing; what ``sample`` raises, if no lawful map exists or was found.
    """
    given = effort or Effort()
    check(question)
    if len(set(question.targets)) > 1:
        raise InputError(
            "F311",
            "A best map can be proven for districts of equal size only.",
            hint="Give the same size for every district, or sample instead.",
        )
    if not (np.isfinite(costs).all() and (costs >= 0).all()):
        raise InputError("F312", "Every cost must be a number that is not negative.")
    task = _task(question, costs)
    found = _searched(task, rng)
    proof = _proven(task, found, given)
    if given.within > 0 and proof.verdict is Verdict.PROVEN:
        proof = _with_near(task, proof, given)
    return replace(proof, near=numbered(proof.near[:, task.labels]))


def _task(question: Question, costs: Numbers) -> Task:
    ground, labels = ground_of(question)
    summed = np.zeros((len(ground.people), len(costs)))
    np.add.at(summed, labels, costs)
    rule = rule_of(question, Variant.BORDER_UNIFORM)
    return Task(merged(question.graph, labels), ground, rule, Seats(summed, labels), labels)


def _searched(task: Task, rng: np.random.Generator) -> Ints:
    """The cheapest of some maps found by searching."""
    best, least = np.zeros(0, np.int64), np.inf
    # Where a cut is hard to come by, another pair of districts is tried instead.
    brisk = task.rule._replace(tries=10)
    for seed in rng.integers(0, 2**63, SEARCHES).tolist():
        state = np.array([seed], np.uint64)
        districts = first_map(task.ground, task.rule, state)
        cool(task.ground, brisk, task.seats, districts, state, SEARCH_STEPS)
        cost = descend(task.ground, task.rule, task.seats, districts)
        if cost < least:
            best, least = districts.copy(), cost
    return best


def _proven(task: Task, found: Ints, effort: Effort) -> Proof:
    """The best map, starting from one that was found."""
    least = _cost(task, found)
    pairs, bound, spent = possible_pairs(task, least, seconds=effort.seconds)
    verdict, best, cuts = Verdict.STOPPED, found, list[Cut]()
    while verdict is Verdict.STOPPED and spent < effort.seconds:
        limit = least * (1 - 1e-9)
        wanted = cheaper(task, pairs, cuts, found[:0].reshape(0, len(found)), limit)
        answer = solve(wanted, seconds=effort.seconds - spent)
        spent += answer.seconds
        bound = max(bound, min(answer.bound * limit, least))
        if answer.verdict is Verdict.IMPOSSIBLE:
            # Nothing is cheaper than the best that is known.
            verdict, bound = Verdict.PROVEN, least
        seen = read(task, pairs, answer)
        if seen is not None:
            new = separators(task, seen[0])
            cuts += new
            if not new and _cost(task, seen[1]) < least:
                best, least = seen[1], _cost(task, seen[1])
            if not new and answer.verdict is Verdict.PROVEN:
                verdict, bound = Verdict.PROVEN, least
    return Proof(
        verdict=verdict,
        cost=least,
        bound=min(bound, least),
        near=best.astype(np.uint8)[None],
        costs=np.array([least]),
        complete=False,
        seconds=spent,
    )


def _with_near(task: Task, proof: Proof, effort: Effort) -> Proof:
    """The same proof with the maps near the best: found by moving areas, then by the solver."""
    limit = proof.cost * (1 + effort.within) * (1 + 1e-9)
    around = Around(task.ground, task.rule, task.seats, limit, effort.most)
    known = nearby(around, proof.near.astype(np.int64))
    pairs, _, spent = possible_pairs(task, limit, seconds=effort.seconds - proof.seconds)
    spent += proof.seconds
    cuts, complete = list[Cut](), False
    while len(known) < effort.most and spent < effort.seconds and not complete:
        wanted = cheaper(task, pairs, cuts, known, limit)
        answer = solve(wanted, seconds=effort.seconds - spent, any_answer=True)
        spent += answer.seconds
        complete = answer.verdict is Verdict.IMPOSSIBLE
        seen = read(task, pairs, answer)
        if seen is not None:
            new = separators(task, seen[0])
            cuts += new
            known = known if new else nearby(around, np.concatenate([known, seen[1][None]]))
    costs = np.array([_cost(task, each) for each in known])
    order = np.argsort(costs, kind="stable")
    near = known[order].astype(np.uint8)
    return replace(proof, near=near, costs=costs[order], complete=complete, seconds=spent)


def _cost(task: Task, districts: Ints) -> float:
    return float(map_cost(task.seats, districts, len(task.rule.low)))
