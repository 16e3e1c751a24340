"""This file is about like cases judged alike: practice between deciders, and what was counted.

Merging deciders takes away difference between them only as far as practice really becomes one
inside the new unit. What stays is counted as before, so that no map can buy equality on paper.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import chi2

from fordel.appraisal.equity import (
    FEWEST_CASES,
    Spread,
    funnel,
    shrunken_rates,
    systematic_variation,
    theil,
)
from fordel.appraisal.ground import Numbers
from fordel.appraisal.laid import Laid, Outcome
from fordel.model.appraisal import Belief, Grade, Law, Parameter, ParameterId
from fordel.model.geography import MapId
from fordel.model.premises import CaseCount, VignetteAnswer
from fordel.model.task import TaskId
from fordel.model.unit import Role


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Observed:
    """How much a service varies between small areas under one map (norsk: observert variasjon).

    ``spread`` splits the variation of the shrunken rates between and within districts; ``scv`` is
    what is beyond chance, ``outside`` counts areas outside the funnel. All are None where there
    are too few ``cases`` to tell.
    """

    task: TaskId
    map: MapId
    cases: float
    scv: float | None = None
    spread: Spread | None = None
    outside: int | None = None


def unlike_cases(laid: Laid) -> Outcome:
    """By how many per cent two residents with the same need are judged apart, on the mean."""
    each: dict[TaskId, Numbers] = {}
    for task, placed in laid.decided():
        before = laid.now.places.of(task, Role.AUTHORITY) or placed
        scopes = (task, laid.kind(task).id)
        if not laid.inputs.has("practice_between", *scopes):
            continue
        variance = practice_variance(
            between=laid.inputs.of("practice_between", *scopes),
            within=laid.inputs.of("practice_within", *scopes),
            kept=laid.inputs.of("practice_kept", *scopes),
            deciders=np.array([laid.share(group) for group in laid.groups(placed)]),
            before=np.array([laid.now.share(group) for group in laid.now.groups(before)]),
        )
        # Two residents differ by the difference of two draws, so by twice the variance.
        each[task] = 100 * (np.exp(np.sqrt(2.0 * variance)) - 1.0)
    whole = sum(each.values(), np.zeros(laid.inputs.draws)) / max(len(each), 1)
    return Outcome(city=np.asarray(whole), by_task=each)


def practice_variance(
    *, between: Numbers, within: Numbers, kept: Numbers, deciders: Numbers, before: Numbers
) -> Numbers:
    """The variance of log strictness that a resident drawn at random meets.

    Between deciders it is the share of pairs of residents who have different ones. What falls
    away by a merge is kept in part, as practice inside the new unit.

    Shapes:
        between, within, kept: (N,), standard deviations and a share; deciders, before: shares of
        residents for each decider, now and today.
    """
    apart, formerly = 1.0 - (deciders**2).sum(), 1.0 - (before**2).sum()
    inside = kept * max(formerly - apart, 0.0)
    return np.asarray(between**2 * (apart + inside) + within**2)


def observed(
    cases: Sequence[CaseCount], district_of: Mapping[str, str], plan: MapId
) -> tuple[Observed, ...]:
    """What was counted in small areas, task by task, split by the districts of a map.

    Areas that the map leaves out are left out.
    """
    found: dict[TaskId, list[CaseCount]] = {}
    for each in cases:
        if each.area in district_of and each.expected > 0:
            found.setdefault(each.task, []).append(each)
    return tuple(_observed(task, held, district_of, plan) for task, held in found.items())


def practice_seen(answers: Sequence[VignetteAnswer]) -> tuple[float, float, int]:
    """Standard deviation of log answers between deciders and within them, and how many decided.

    Source:
        One-way analysis of variance with random effects, each vignette's mean taken out first.
    """
    logs = _centred(answers)
    groups = [np.array(held) for held in logs.values()]
    count, total = len(groups), sum(map(len, groups))
    if count < 2:
        return 0.0, 0.0, count
    mean = np.concatenate(groups).mean()
    inner = sum(float(((each - each.mean()) ** 2).sum()) for each in groups)
    outer = sum(len(each) * (float(each.mean()) - mean) ** 2 for each in groups)
    within = inner / max(total - count, 1)
    size = (total - sum(len(each) ** 2 for each in groups) / total) / (count - 1)
    between = max(outer / (count - 1) - within, 0.0) / size
    return float(np.sqrt(between)), float(np.sqrt(within)), count


def practice_parameters(answers: Sequence[VignetteAnswer]) -> tuple[Parameter, ...]:
    """What the answers to invented cases make one believe of practice, task by task."""
    by_task: dict[TaskId, list[VignetteAnswer]] = {}
    for each in answers:
        by_task.setdefault(each.task, []).append(each)
    made: list[Parameter] = []
    for task, held in by_task.items():
        between, within, count = practice_seen(held)
        for kind, value, free in (
            ("practice_between", between, count - 1),
            ("practice_within", within, len(held) - count),
        ):
            if value > 0 and free > 0:
                made.append(_practice(kind, task, value, free))
    return tuple(made)


def _practice(kind: str, task: TaskId, value: float, free: int) -> Parameter:
    low, high = (value * float(np.sqrt(free / chi2.ppf(each, free))) for each in (0.9, 0.1))
    return Parameter(
        id=ParameterId(f"{kind}@{task}"),
        name_nb="Praksis i tenkte saker" if kind == "practice_between" else "Skjønn i samme enhet",
        name_en="Practice in invented cases" if kind == "practice_between" else "Discretion inside",
        unit="sd (log)",
        belief=Belief(law=Law.QUANTILES, p10=low, p50=value, p90=high, low=0.0),
        grade=Grade.ELICITED,
        task=task,
    )


def _centred(answers: Sequence[VignetteAnswer]) -> Mapping[str, list[float]]:
    """The logs of the answers by decider, with the mean of each vignette taken out."""
    by_case: dict[str, list[float]] = {}
    for each in answers:
        by_case.setdefault(each.vignette, []).append(float(np.log(each.answer)))
    means = {name: float(np.mean(held)) for name, held in by_case.items()}
    found: dict[str, list[float]] = {}
    for each in answers:
        found.setdefault(each.decider, []).append(float(np.log(each.answer)) - means[each.vignette])
    return found


def _observed(
    task: TaskId, held: Sequence[CaseCount], district_of: Mapping[str, str], plan: MapId
) -> Observed:
    seen = np.array([each.observed for each in held])
    wanted = np.array([each.expected for each in held])
    if seen.sum() < FEWEST_CASES:
        return Observed(task=task, map=plan, cases=float(seen.sum()))
    wanted = wanted * seen.sum() / wanted.sum()
    groups = np.unique([district_of[each.area] for each in held], return_inverse=True)[1]
    rates = np.maximum(shrunken_rates(seen, wanted), 1e-9)
    return Observed(
        task=task,
        map=plan,
        cases=float(seen.sum()),
        scv=systematic_variation(seen, wanted),
        spread=theil(rates, wanted, groups),
        outside=int(funnel(seen, wanted).outside.sum()),
    )
