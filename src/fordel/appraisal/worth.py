"""This file is about putting criteria on one scale: from the worst to the best that is at stake.

The scale of each criterion is its swing, so that a weight says how much the whole swing counts.
Priced and non-priced effects are kept apart, and only then held together.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from fordel.appraisal.scores import Numbers, Scores
from fordel.model.appraisal import Better, CriterionId

_TAIL = 0.01
"""The share of futures at each end that does not stretch the scale: an extreme is chance."""

_CLASSES = (0.05, 0.25, 0.5)
"""Changes as shares of the swing, from which an effect is small, middling and large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """The worst and the best that count 0 and 1 on a criterion (norsk: spenn)."""

    criterion: CriterionId
    worst: float
    best: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """An option's effects in kroner beside those of the first option (norsk: prissatt virkning).

    Units:
        Those of the criteria, positive where the option is better; ``lines`` has each criterion's
        mean, and the rest are of their sum.
    """

    option: int
    lines: Mapping[CriterionId, float]
    mean: float
    p10: float
    p50: float
    p90: float
    share_better: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """A non-priced effect on the plus and minus scale, -4 to 4 (norsk: ikke-prissatt virkning).

    ``change`` is the median difference from the first option as a share of the swing, positive
    where it is better; ``low`` and ``high`` are the signs at the 10th and 90th.
    """

    option: int
    criterion: CriterionId
    change: float
    sign: int
    low: int
    high: int


def swings(scores: Scores, given: Mapping[CriterionId, Swing] | None = None) -> tuple[Swing, ...]:
    """The swing of each criterion: as given, else from the worst to the best of the options.

    The worst and the best are the 1st and 99th of a hundred futures, of the option where that is
    worst or best.
    """
    ends = np.quantile(scores.values, (_TAIL, 1 - _TAIL), axis=2)
    low, high = ends[0].min(axis=0), ends[1].max(axis=0)
    found: list[Swing] = []
    for at, each in enumerate(scores.criteria):
        up = each.better is Better.HIGHER
        worst, best = (low[at], high[at]) if up else (high[at], low[at])
        own = Swing(criterion=each.id, worst=float(worst), best=float(best))
        found.append((given or {}).get(each.id, own))
    return tuple(found)


def worth(scores: Scores, scale: tuple[Swing, ...]) -> Numbers:
    """Each option's worth on each criterion, 0 at the worst and 1 at the best, in a straight line.

    What lies beyond the swing is beyond 0 and 1 too: nothing is cut. A criterion without a swing
    is worth 0 for all.

    Shapes:
        (O, C, N).
    """
    worst = np.array([each.worst for each in scale])[:, None]
    width = np.array([each.best - each.worst for each in scale])[:, None]
    held: Numbers = np.divide(
        scores.values - worst, width, out=np.zeros(scores.values.shape), where=width != 0
    )
    return held


def priced(scores: Scores) -> tuple[Priced, ...]:
    """The effects in kroner, each option beside the first; empty where nothing is priced."""
    at = [place for place, each in enumerate(scores.criteria) if each.priced and not each.limit]
    if not at:
        return ()
    signs = np.array(
        [1.0 if scores.criteria[each].better is Better.HIGHER else -1.0 for each in at]
    )
    change = (scores.values[:, at] - scores.values[0, at]) * signs[:, None]
    total = change.sum(axis=1)
    p10, p50, p90 = np.quantile(total, (0.1, 0.5, 0.9), axis=1)
    return tuple(
        Priced(
            option=option,
            lines={
                scores.criteria[each].id: float(change[option, place].mean())
                for place, each in enumerate(at)
            },
            mean=float(total[option].mean()),
            p10=float(p10[option]),
            p50=float(p50[option]),
            p90=float(p90[option]),
            share_better=float((total[option] > 0).mean()),
        )
        for option in range(len(scores.options))
    )


def signs(scores: Scores, scale: tuple[Swing, ...], weights: Numbers) -> tuple[Signs, ...]:
    """The non-priced effects of every option but the first, as importance times extent.

    ``weights`` are one group's middle weights for all criteria: importance is the weight beside
    an even share. Extent is the change beside the swing.

    Source:
        The plus and minus method of the Norwegian guide to economic analysis (DFØ), chapter 3.4.
    """
    held = worth(scores, scale)
    kept = [at for at, each in enumerate(scores.criteria) if not (each.priced or each.limit)]
    found: list[Signs] = []
    for option in range(1, len(scores.options)):
        for at in kept:
            low, middle, high = np.quantile(held[option, at] - held[0, at], (0.1, 0.5, 0.9))
            importance = _importance(float(weights[at]) * len(weights))
            found.append(
                Signs(
                    option=option,
                    criterion=scores.criteria[at].id,
                    change=float(middle),
                    sign=_sign(float(middle), importance),
                    low=_sign(float(low), importance),
                    high=_sign(float(high), importance),
                )
            )
    return tuple(found)


def _importance(beside_even: float) -> int:
    """1, 2 or 3: of little, middling or great importance."""
    return 1 if beside_even < 0.5 else 2 if beside_even < 1.5 else 3


def _sign(change: float, importance: int) -> int:
    """The steps of the scale: great importance and a large change make four."""
    extent = sum(abs(change) >= least for least in _CLASSES)
    steps = int(importance * extent * 4 / 9 + 0.5)
    return steps if change > 0 else -steps
