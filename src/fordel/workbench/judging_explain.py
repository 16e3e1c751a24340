"""This file is about why an option does well or badly: for it, against it, for whom, on what."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fordel.appraisal.believe import NeededWeights, Threshold
from fordel.appraisal.judge import Group
from fordel.appraisal.scores import higher_is_better
from fordel.appraisal.sensitivity import first_order, rests_on
from fordel.model.appraisal import Criterion, CriterionId, PanelId, ParameterId
from fordel.model.option import Option, OptionId
from fordel.workbench.judging import Judged
from fordel.workbench.options import option_named

_CLEAR = 0.9
"""The share of futures in which a difference must go one way to count for or against."""

_TRACED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What an option comes to on a criterion beside today, and what that rests on (norsk: moment).

    ``low``, ``middle`` and ``high`` are the 10th, 50th and 90th of the option itself, ``change``
    the median difference from today, in the criterion's unit. ``better`` and ``worse`` are the
    shares of futures with a difference to the one and the other side. ``rests_on`` has the
    parameters that make most of what varies in the difference, with their shares.
    """

    criterion: Criterion
    low: float
    middle: float
    high: float
    change: float
    better: float
    worse: float
    rests_on: tuple[tuple[ParameterId, float], ...]

    @property
    def side(self) -> str:
        """``for`` or ``against`` it, ``unsure``, or ``same`` as today."""
        if self.better >= _CLEAR:
            return "for"
        if self.worse >= _CLEAR:
            return "against"
        return "unsure" if self.better + self.worse > 1 - _CLEAR else "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForWhom:
    """How an option fares for one group, and what the group would have to think (norsk: for hvem).

    ``believe`` says what would make it the best; where it ``leads`` already, what would make
    another one the best. ``needed`` is None where no weights make it the best on average.
    """

    panel: PanelId
    first: float
    last: float
    leads: bool
    believe: tuple[tuple[OptionId, Threshold], ...]
    needed: NeededWeights | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """All that speaks for and against an option (norsk: begrunnelse for et alternativ)."""

    option: Option
    points: tuple[Point, ...]
    groups: tuple[ForWhom, ...]
    dominated_by: tuple[OptionId, ...]
    breaches: tuple[CriterionId, ...]
    cases: tuple[tuple[str, float], ...]


def why(judged: Judged, name: str) -> Why:
    """What speaks for and against an option, for whom, and under which beliefs.

    Raises:
        InputError: F541, if there is no such option.
    """
    option = option_named(judged.appraised.options, name)
    usual = judged.usual
    at = usual.options.index(option.id)
    return Why(
        option=option,
        points=_points(judged, at),
        groups=_groups(judged, option.id),
        dominated_by=tuple(
            other for place, other in enumerate(usual.options) if usual.dominance.sure[place, at]
        ),
        breaches=usual.breaches.get(option.id, ()),
        cases=tuple(
            (each.case, _first(each.ranked, each.groups[0].together.ranks[:, 0], option.id))
            for each in judged.every
        ),
    )


def _points(judged: Judged, at: int) -> tuple[Point, ...]:
    scores, futures = judged.appraised.effects.judged, judged.appraised.futures
    turned = higher_is_better(scores)
    ahead = turned[at] - turned[0]
    least = 1e-9 * np.maximum(np.abs(turned).max(axis=(0, 2)), 1e-12)[:, None]
    shares = first_order(futures, ahead)
    table = judged.usual.table
    return tuple(
        Point(
            criterion=each,
            low=float(table.p10[at, place]),
            middle=float(table.p50[at, place]),
            high=float(table.p90[at, place]),
            change=float(np.median(scores.values[at, place] - scores.values[0, place])),
            better=float((ahead[place] > least[place]).mean()),
            worse=float((ahead[place] < -least[place]).mean()),
            rests_on=tuple(rests_on(futures, shares[:, place])[:_TRACED]),
        )
        for place, each in enumerate(scores.criteria)
    )


def _groups(judged: Judged, option: OptionId) -> tuple[ForWhom, ...]:
    ranked = judged.usual.ranked
    if option not in ranked:
        return ()
    at = ranked.index(option)
    return tuple(
        ForWhom(
            panel=each.panel,
            first=float(each.together.ranks[at, 0]),
            last=float(each.together.ranks[at, -1]),
            leads=each.leader == option,
            believe=_believe(each, option),
            needed=each.needed[option],
        )
        for each in judged.usual.groups
    )


def _believe(group: Group, option: OptionId) -> tuple[tuple[OptionId, Threshold], ...]:
    """What makes the option the best, or another one where it is that already; likeliest first."""
    names = group.believe if group.leader == option else (option,)
    found = [(name, each) for name in names for each in group.believe.get(name, ())]
    return tuple(sorted(found, key=lambda each: (-each[1].share, each[1].parameter)))


def _first(ranked: Sequence[OptionId], shares: np.ndarray, option: OptionId) -> float:
    return float(shares[ranked.index(option)]) if option in ranked else 0.0
