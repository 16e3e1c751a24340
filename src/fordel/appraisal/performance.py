"""This file is about what options come to before anybody weighs: the table, breaches, dominance."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from fordel.appraisal.regret import regret
from fordel.appraisal.scores import Numbers, Scores, higher_is_better
from fordel.errors import InputError
from fordel.model.appraisal import Better, CriterionId
from fordel.model.option import OptionId

_SAME = 1e-12
"""Differences below this share of a criterion's swing are rounding, not differences."""

ALIKE = 0.8
"""Criteria that go together more than this may count the same thing twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Mean, 10th, 50th and 90th of every option on every criterion (norsk: virkningstabell).

    Shapes:
        each: (O, C).
    """

    mean: Numbers
    p10: Numbers
    p50: Numbers
    p90: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Dominance:
    """Which options are at least as good on everything, and better on something.

    Shapes:
        sure: (O, O), whether o dominates p in every future; share: (O, O), in how many of them.
    """

    sure: NDArray[np.bool_]
    share: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrets:
    """How much worse than the best option, future by future; in each criterion's own unit.

    Shapes:
        mean, p90, worst: (O, C); the mean, what one in ten futures is above, and the worst.
    """

    mean: Numbers
    p90: Numbers
    worst: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """Two criteria that tell nearly the same about the options (norsk: mulig dobbelttelling)."""

    one: CriterionId
    other: CriterionId
    correlation: float


def table_of(scores: Scores) -> Table:
    """What each option comes to on each criterion, with its range."""
    _refuse_gaps(scores)
    p10, p50, p90 = np.quantile(scores.values, (0.1, 0.5, 0.9), axis=2)
    return Table(mean=scores.values.mean(axis=2), p10=p10, p50=p50, p90=p90)


def breaches(scores: Scores) -> dict[OptionId, tuple[CriterionId, ...]]:
    """The limits that each option breaks in any future; options that break none are left out.

    A limit criterion counts breaches: 0 is lawful.
    """
    found: dict[OptionId, tuple[CriterionId, ...]] = {}
    for at, option in enumerate(scores.options):
        broken = tuple(
            each.id
            for place, each in enumerate(scores.criteria)
            if each.limit and (scores.values[at, place] > 0).any()
        )
        if broken:
            found[option] = broken
    return found


def lawful(scores: Scores) -> Scores:
    """The options that break no limit, on the criteria that are not limits.

    Raises:
        InputError: F566, if every option breaks one.
    """
    out = breaches(scores)
    kept = [at for at, option in enumerate(scores.options) if option not in out]
    weighed = [at for at, each in enumerate(scores.criteria) if not each.limit]
    if not kept or not weighed:
        raise InputError(
            "F566",
            "No option can be ranked: {count} of {all} break a limit.",
            hint="Change the options, or check the limits.",
            count=len(out),
            all=len(scores.options),
        )
    return Scores(
        options=tuple(scores.options[at] for at in kept),
        criteria=tuple(scores.criteria[at] for at in weighed),
        values=scores.values[np.ix_(kept, weighed)],
        case=scores.case,
    )


def dominance(scores: Scores) -> Dominance:
    """Who is at least as good as whom on every criterion, in all futures or in a share of them."""
    values = higher_is_better(scores)
    options = len(values)
    least = _SAME * np.abs(values).max(axis=(0, 2))[:, None]
    sure, share = np.zeros((options, options), bool), np.zeros((options, options))
    for one in range(options):
        for other in range(options):
            ahead = values[one] - values[other]
            as_good, better = (ahead >= -least).all(axis=0), (ahead > least).any(axis=0)
            sure[one, other] = as_good.all() and better.any()
            share[one, other] = (as_good & better).mean()
    return Dominance(sure=sure, share=share)


def regrets(scores: Scores) -> Regrets:
    """How sorry one would be for each option, on each criterion for itself."""
    lower = np.array([each.better is Better.LOWER for each in scores.criteria])
    held = regret(scores.values.transpose(0, 2, 1), lower_is_better=lower)
    return Regrets(
        mean=held.mean(axis=1), p90=np.quantile(held, 0.9, axis=1), worst=held.max(axis=1)
    )


def twins(scores: Scores, *, above: float = ALIKE) -> tuple[Twins, ...]:
    """The pairs of criteria that order the options much alike, strongest first.

    Taken over the options within each future, so that what all options share does not count.
    """
    values = higher_is_better(scores)
    centred = values - values.mean(axis=0)
    flat = centred.transpose(1, 0, 2).reshape(len(scores.criteria), -1)
    varying = [at for at, row in enumerate(flat) if np.ptp(row) > 0]
    ranks = {at: rankdata(flat[at]) for at in varying}
    found = [
        Twins(
            one=scores.criteria[one].id,
            other=scores.criteria[other].id,
            correlation=float(np.corrcoef(ranks[one], ranks[other])[0, 1]),
        )
        for place, one in enumerate(varying)
        for other in varying[place + 1 :]
    ]
    strong = [each for each in found if each.correlation > above]
    return tuple(sorted(strong, key=lambda each: -each.correlation))


def only(scores: Scores, criteria: Sequence[CriterionId]) -> Scores:
    """The scores on some of the criteria."""
    at = [place for place, each in enumerate(scores.criteria) if each.id in set(criteria)]
    return Scores(
        options=scores.options,
        criteria=tuple(scores.criteria[place] for place in at),
        values=scores.values[:, at],
        case=scores.case,
    )


def _refuse_gaps(scores: Scores) -> None:
    missing = ~np.isfinite(scores.values).all(axis=2)
    if missing.any():
        option, criterion = np.argwhere(missing)[0]
        raise InputError(
            "F567",
            "{option} has no value on “{criterion}” in some futures.",
            hint="A gap is not a good score: leave the criterion out, or give its parameters.",
            option=scores.options[option],
            criterion=scores.criteria[criterion].id,
        )
