"""This file is about proving which lawful map is best, and listing all that are nearly as good.

Each district is served from a seat in it, and the map costs what serving its areas costs; with
people times squared distance that is compactness (Hess). A search gives a good map, the linear
program a bound, and the two together rule most pairs of area and seat out; the solver settles the
rest. Districts that fall apart are forbidden when they turn up.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fordel.districts.ensemble import Question, Variant, check, first_map, ground_of, rule_of
from fordel.districts.graph import Ints, Maps, Numbers, contiguous, merged, numbered
from fordel.districts.hess import (
    Cut,
    Pairs,
    Task,
    all_pairs,
    cheaper,
    local_cuts,
    read,
    separators,
    written,
)
from fordel.districts.lagrange import possible_pairs
from fordel.districts.programs import Verdict, solve
from fordel.districts.search import Around, Seats, cool, descend, map_cost, nearby
from fordel.errors import InputError

SEARCHES = 20
STEPS_AN_AREA, MOST_STEPS = 300, 30_000
BETTER = 1e-3
"""By so large a share a map must be better for the proof to begin anew with it."""


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


def best_map(
    question: Question,
    costs: Numbers,
    effort: Effort | None = None,
    *,
    rng: np.random.Generator,
    told: Callable[[], None] = lambda: None,
) -> Proof:
    """The lawful map that costs least, with proof, and all others nearly as good.

    ``told`` is called now and then.

    Shapes:
        costs: (N, N), not negative: what it costs to serve each area from a seat in each other.

    Raises:
        InputError: F311, if the sizes wished for are not equal; F312, if a cost is negative or
            missing; F313, if it is proven that there is no lawful map; F314, if none was found in
            time; F307 or F310, if no map can be lawful.
    """
    given = effort or Effort()
    check(question)
    refuse_unequal(question)
    if not (np.isfinite(costs).all() and (costs >= 0).all()):
        raise InputError("F312", "Every cost must be a number that is not negative.")
    task = _task(question, costs)
    found = _searched(task, rng)
    found = _any(task, given) if found is None else found
    proof = _proven(task, found, given, told)
    if given.within > 0 and proof.verdict is Verdict.PROVEN:
        proof = _with_near(task, proof, given, told)
    return replace(proof, near=numbered(proof.near[:, task.labels]))


def out_of_time(effort: Effort) -> InputError:
    """That no map was found before time ran out, which proves nothing."""
    return InputError(
        "F314",
        "No map was found in {seconds} seconds, and it is not proven that there is none.",
        hint="Give more seconds, or allow a wider band.",
        seconds=round(effort.seconds),
    )


def refuse_unequal(question: Question) -> None:
    """Refuse sizes that differ: then a district is more than its areas.

    Raises:
        InputError: F311, if the sizes wished for are not equal.
    """
    if len(set(question.targets)) > 1:
        raise InputError(
            "F311",
            "A best map can be proven for districts of equal size only.",
            hint="Give the same size for every district, or sample instead.",
        )


def _task(question: Question, costs: Numbers) -> Task:
    ground, labels = ground_of(question)
    summed = np.zeros((len(ground.people), len(costs)))
    np.add.at(summed, labels, costs)
    rule = rule_of(question, Variant.BORDER_UNIFORM)
    return Task(merged(question.graph, labels), ground, rule, Seats(summed, labels), labels)


def _searched(task: Task, rng: np.random.Generator) -> Ints | None:
    """The cheapest of some maps found by searching; nothing if none was come by."""
    best, least = None, np.inf
    # Where a cut is hard to come by, another pair of districts is tried instead.
    brisk = task.rule._replace(tries=10)
    steps = min(STEPS_AN_AREA * len(task.ground.people), MOST_STEPS)
    for seed in rng.integers(0, 2**63, SEARCHES).tolist():
        state = np.array([seed], np.uint64)
        try:
            districts = first_map(task.ground, task.rule, state)
        except InputError:
            # Looking further is left to the solver, which can also say that there is none.
            return best
        cool(task.ground, brisk, task.seats, districts, state, steps)
        cost = descend(task.ground, task.rule, task.seats, districts)
        if cost < least:
            best, least = districts.copy(), cost
    return best


def _any(task: Task, effort: Effort) -> Ints:
    """Some lawful map, by the solver alone."""
    pairs, cuts, spent = all_pairs(task), list[Cut](), 0.0
    nobody = np.zeros((0, len(task.ground.people)), np.int64)
    while spent < effort.seconds:
        # Beside an endless limit every cost is nothing: what is sought is any map at all.
        wanted = cheaper(task, pairs, cuts, nobody, np.inf)
        answer = solve(wanted, seconds=effort.seconds - spent, gap=np.inf)
        spent += answer.seconds
        if answer.verdict is Verdict.IMPOSSIBLE:
            raise InputError(
                "F313",
                "There is no map with {count} districts of these sizes that respects the rules.",
                hint="Allow a wider band, or take a rule away.",
                count=len(task.rule.low),
            )
        seen = read(task, pairs, answer.chosen)
        if seen is not None:
            new = separators(task, seen[0])
            cuts += new
            if not new:
                return seen[1]
    raise out_of_time(effort)


def _proven(task: Task, found: Ints, effort: Effort, told: Callable[[], None]) -> Proof:
    """The best map, starting from one that was found."""
    best, spent, bound, verdict = found, 0.0, 0.0, Verdict.STOPPED
    pairs, cuts, narrowed = all_pairs(task), list[Cut](), np.inf
    while verdict is Verdict.STOPPED and spent < effort.seconds:
        least = _cost(task, best)
        if least < narrowed * (1 - BETTER):
            # A better map rules out more.
            pairs, least_cost, taken = possible_pairs(
                task, least, best, seconds=effort.seconds - spent
            )
            bound, spent, narrowed = max(bound, least_cost), spent + taken, least
            # What falls apart mostly has an area all alone; that is cheaper said at once.
            cuts = cuts or local_cuts(task, pairs)
        if bound >= least * (1 - 1e-9):
            verdict = Verdict.PROVEN
            break
        wanted = _Wanted(task, pairs, cuts, best, least)
        verdict, best, taken, below = _better(wanted, seconds=effort.seconds - spent)
        bound, spent = max(bound, below), spent + taken
        told()
    least = _cost(task, best)
    return Proof(
        verdict=verdict,
        cost=least,
        bound=least if verdict is Verdict.PROVEN else min(bound, least),
        near=best.astype(np.uint8)[None],
        costs=np.array([least]),
        complete=False,
        seconds=spent,
    )


class _Wanted(NamedTuple):
    """A better map than one that is known; the cuts grow."""

    task: Task
    pairs: Pairs
    cuts: list[Cut]
    best: Ints
    least: float


def _better(wanted: _Wanted, *, seconds: float) -> tuple[Verdict, Ints, float, float]:
    """What is known now, the best map, the seconds it took, and a cost that no map is below."""
    task, pairs, cuts, best, least = wanted
    # The map that is known is within the limit, so that the solver can begin with it.
    limit = least * (1 + 1e-7)
    nobody = np.zeros((0, len(best)), np.int64)
    program = cheaper(task, pairs, cuts, nobody, limit)
    fails = partial(_new, wanted)
    start = written(task, pairs, best)
    answer = solve(program, seconds=seconds, start=start, fails=fails)
    below = min(answer.bound * limit, least)
    seen = read(task, pairs, answer.chosen)
    if seen is None:
        # Without an answer there is nothing cheaper, unless time is over.
        done = answer.verdict is not Verdict.STOPPED
        return Verdict.PROVEN if done else Verdict.STOPPED, best, answer.seconds, below
    new = separators(task, seen[0])
    cuts += new
    if new:
        return Verdict.STOPPED, best, answer.seconds, below
    best = min(best, seen[1], key=lambda each: _cost(task, each))
    return answer.verdict, best, answer.seconds, below


def _new(wanted: _Wanted, chosen: Numbers) -> bool:
    """Whether an answer falls apart, or is so much better that it rules out more pairs."""
    seen = read(wanted.task, wanted.pairs, chosen)
    if seen is None:
        return False
    torn = not contiguous(wanted.task.graph, seen[0])
    return torn or _cost(wanted.task, seen[1]) < wanted.least * (1 - BETTER)


def _with_near(task: Task, proof: Proof, effort: Effort, told: Callable[[], None]) -> Proof:
    """The same proof with the maps near the best: found by moving areas, then by the solver."""
    limit = proof.cost * (1 + effort.within) * (1 + 1e-9)
    around = Around(task.ground, task.rule, task.seats, limit, effort.most)
    known = nearby(around, proof.near.astype(np.int64))
    pairs, _, spent = possible_pairs(
        task, limit, proof.near[0].astype(np.int64), seconds=effort.seconds - proof.seconds
    )
    spent += proof.seconds
    cuts, complete = local_cuts(task, pairs), False
    while len(known) < effort.most and spent < effort.seconds and not complete:
        wanted = cheaper(task, pairs, cuts, known, limit)
        answer = solve(wanted, seconds=effort.seconds - spent, gap=np.inf)
        spent += answer.seconds
        told()
        complete = answer.verdict is Verdict.IMPOSSIBLE
        seen = read(task, pairs, answer.chosen)
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
