"""This file is about judging options: for each group's weights, how they fare and what it rests on.

Nobody's weights are used for anybody else, and the groups are never averaged. Beside the groups
stands always the judgement over all weights there are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from fordel.appraisal.believe import NeededWeights, Threshold, needed_weights, thresholds
from fordel.appraisal.futures import Futures, stream
from fordel.appraisal.information import Worth, partial, perfect
from fordel.appraisal.performance import (
    Dominance,
    Regrets,
    Table,
    Twins,
    breaches,
    dominance,
    lawful,
    regrets,
    table_of,
    twins,
)
from fordel.appraisal.rank import Acceptability, ranked
from fordel.appraisal.scores import Numbers, Scores
from fordel.appraisal.sensitivity import Bar, by_grade, first_order, tornado
from fordel.appraisal.weights import middle_weights, swing_weights, uniform_weights
from fordel.appraisal.worth import Priced, Signs, Swing, priced, signs, swings, worth
from fordel.model.appraisal import CriterionId, Grade, PanelId, WeightRange
from fordel.model.option import OptionId

EVERYBODY = PanelId("")
"""The group that says nothing of weights: all that there are count alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """What it takes to call an option robust (norsk: krav til robusthet).

    It comes first in at least so many futures, and at most so much of the variance of its lead
    rests on what is only assumed.
    """

    first: float = 2 / 3
    assumed: float = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """How the options fare under one group's weights (norsk: interessentgruppe).

    ``together`` ranks on all criteria, ``unpriced`` on those without a price alone. ``leader``
    is the option that is first most often. ``grades`` are the shares of the variance of its lead
    that rest on each grade of input. ``needed`` are the nearest weights under which each option
    does best, None for one that never can.

    Shapes:
        middle: (C,), in the order of the judgement's ``weighed``.
    """

    panel: PanelId
    middle: Numbers
    together: Acceptability
    unpriced: Acceptability | None
    leader: OptionId
    lead: float
    grades: Mapping[Grade, float]
    robust: bool
    tornado: tuple[Bar, ...]
    perfect: float
    partial: tuple[Worth, ...]
    believe: Mapping[OptionId, tuple[Threshold, ...]]
    needed: Mapping[OptionId, NeededWeights | None]
    signs: tuple[Signs, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """All that can be said of the options in one case (norsk: vurdering).

    ``ranked`` are the options that break no limit, and ``weighed`` the criteria that are not
    limits: what the groups' figures are about. ``untwinned`` is the ranking over all weights
    with each pair of ``twins`` counted once; None where there are none.
    """

    case: str
    options: tuple[OptionId, ...]
    criteria: tuple[CriterionId, ...]
    table: Table
    dominance: Dominance
    regrets: Regrets
    breaches: Mapping[OptionId, tuple[CriterionId, ...]]
    twins: tuple[Twins, ...]
    ranked: tuple[OptionId, ...]
    weighed: tuple[CriterionId, ...]
    swings: tuple[Swing, ...]
    untwinned: Acceptability | None
    priced: tuple[Priced, ...]
    priced_first: Numbers
    priced_perfect: float
    priced_partial: tuple[Worth, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a judgement is asked for: weights, swings, the bar for robustness, and the chance."""

    weights: Sequence[WeightRange] = ()
    swings: Mapping[CriterionId, Swing] | None = None
    bars: Bars = Bars()
    seed: int = 1


def judge(scores: Scores, futures: Futures, asked: Asked) -> Judgement:
    """How the options fare in one case, for each group and over all weights.

    Raises:
        InputError: F510, for weights that do not fit; F566, if no option is lawful; F567, for a
            missing value.
    """
    table = table_of(scores)
    kept = lawful(scores)
    scale = swings(kept, asked.swings)
    held = worth(kept, scale)
    money, pairs = _money(kept), twins(kept)
    return Judgement(
        case=scores.case,
        options=scores.options,
        criteria=tuple(each.id for each in scores.criteria),
        table=table,
        dominance=dominance(scores),
        regrets=regrets(scores),
        breaches=breaches(scores),
        twins=pairs,
        untwinned=_untwinned(kept, held, pairs, asked.seed),
        ranked=kept.options,
        weighed=tuple(each.id for each in kept.criteria),
        swings=scale,
        priced=priced(scores),
        priced_first=_first(money),
        priced_perfect=perfect(money) if len(money) else 0.0,
        priced_partial=partial(futures, money) if len(money) else (),
        groups=tuple(_group(panel, kept, held, futures, asked) for panel in panels(asked.weights)),
    )


def panels(weights: Sequence[WeightRange]) -> tuple[PanelId, ...]:
    """Everybody first, then each group that gave weights, in the order they stand."""
    return (EVERYBODY, *dict.fromkeys(each.panel for each in weights))


def intervals(
    weights: Sequence[WeightRange], panel: PanelId, criteria: Sequence[CriterionId]
) -> tuple[Numbers, Numbers]:
    """A group's lowest and highest weight for each criterion.

    What it was not asked about, or did not answer, may count anything up to the most it gave.
    """
    given = {each.criterion: each for each in weights if each.panel == panel}
    most = max((each.high for each in given.values()), default=1.0)
    low = np.array([given[each].low if each in given else 0.0 for each in criteria])
    high = np.array([given[each].high if each in given else most for each in criteria])
    return low, high


def drawn_weights(
    weights: Sequence[WeightRange],
    panel: PanelId,
    criteria: Sequence[CriterionId],
    *,
    draws: int,
    seed: int,
) -> Numbers:
    """A group's weights, drawn; over all weights for everybody; shape (draws, C)."""
    rng = stream(seed, f"weights of {panel}")
    if panel == EVERYBODY:
        return uniform_weights(len(criteria), draws, rng=rng)
    low, high = intervals(weights, panel, criteria)
    return swing_weights(low, high, draws, rng=rng)


def _group(panel: PanelId, kept: Scores, held: Numbers, futures: Futures, asked: Asked) -> Group:
    criteria = tuple(each.id for each in kept.criteria)
    drawn = drawn_weights(asked.weights, panel, criteria, draws=held.shape[2], seed=asked.seed)
    low, high = intervals(asked.weights, panel, criteria)
    middle = middle_weights(low, high)
    together = ranked(held, drawn)
    totals = np.einsum("ocn,c->on", held, middle)
    leader = int(np.argmax(together.ranks[:, 0]))
    margin = _margin(totals, leader)
    shares = first_order(futures, margin)[:, 0]
    grades = by_grade(futures, shares)
    return Group(
        panel=panel,
        middle=middle,
        together=together,
        unpriced=_unpriced(kept, held, drawn),
        leader=kept.options[leader],
        lead=float(margin.mean()),
        grades=grades,
        robust=bool(together.ranks[leader, 0] >= asked.bars.first)
        and grades.get(Grade.ASSUMED, 0.0) <= asked.bars.assumed,
        tornado=tornado(futures, margin),
        perfect=perfect(totals),
        partial=partial(futures, totals),
        believe={
            option: thresholds(futures, totals, at)
            for at, option in enumerate(kept.options)
            if at != leader
        },
        needed={
            option: needed_weights(held.mean(axis=2), middle, at)
            for at, option in enumerate(kept.options)
        },
        signs=signs(kept, swings(kept, asked.swings), middle),
    )


def _untwinned(
    kept: Scores, held: Numbers, pairs: Sequence[Twins], seed: int
) -> Acceptability | None:
    """The ranking over all weights without the second of each pair that counts alike."""
    out: set[CriterionId] = set()
    for each in pairs:
        if each.one not in out:
            out.add(each.other)
    at = [place for place, each in enumerate(kept.criteria) if each.id not in out]
    if not out:
        return None
    rng = stream(seed, "weights without twins")
    return ranked(held[:, at], uniform_weights(len(at), held.shape[2], rng=rng))


def _unpriced(kept: Scores, held: Numbers, drawn: Numbers) -> Acceptability | None:
    """The ranking on what has no price, under the same weights among themselves."""
    at = [place for place, each in enumerate(kept.criteria) if not each.priced]
    if not at or len(at) == len(kept.criteria):
        return None
    some = drawn[:, at]
    return ranked(held[:, at], some / np.maximum(some.sum(axis=1, keepdims=True), 1e-12))


def _margin(totals: Numbers, leader: int) -> Numbers:
    """How far ahead of the best other option; its own worth where there is no other."""
    if len(totals) == 1:
        return np.asarray(totals[0])
    return np.asarray(totals[leader] - np.delete(totals, leader, axis=0).max(axis=0))


def _money(kept: Scores) -> Numbers:
    """Each option's benefit in kroner; shape (O, N), no rows where nothing is priced."""
    at = [place for place, each in enumerate(kept.criteria) if each.priced]
    if not at:
        return np.zeros((0, kept.values.shape[2]))
    turned = [1.0 if kept.criteria[each].better.value == "higher" else -1.0 for each in at]
    return np.asarray((kept.values[:, at] * np.array(turned)[:, None]).sum(axis=1))


def _first(benefits: Numbers) -> Numbers:
    """How often each option is first in kroner, those that are alike sharing it; shape (O,)."""
    if not len(benefits):
        return np.zeros(0)
    first = benefits == benefits.max(axis=0)
    return np.asarray((first / first.sum(axis=0)).mean(axis=1))
