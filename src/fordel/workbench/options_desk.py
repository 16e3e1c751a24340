"""This file is about options on the desk: judged once and kept, then weighed anew at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from fordel.adapters.register_files import workbook_tables
from fordel.adapters.store.study import Study
from fordel.appraisal.futures import SCREEN, stream
from fordel.appraisal.judge import EVERYBODY, Judgement, intervals
from fordel.appraisal.performance import lawful
from fordel.appraisal.rank import Acceptability, ranked_again
from fordel.appraisal.weights import swing_weights, weights_between
from fordel.appraisal.worth import worth
from fordel.model.appraisal import Better, CriterionId, PanelId, Parameter
from fordel.model.option import OptionId
from fordel.model.premises import Premises
from fordel.model.task import TaskId
from fordel.workbench.appraisal import keep_premise_tables
from fordel.workbench.choosing import Arranged
from fordel.workbench.ground import Held
from fordel.workbench.judging import Judged, judged_of
from fordel.workbench.judging_explain import Why, why
from fordel.workbench.judging_words import JudgingWords

__all__ = [
    "QUICK",
    "THOROUGH",
    "USUAL",
    "Acceptability",
    "Assessed",
    "EffectLine",
    "Figure",
    "PlaceLine",
    "Share",
    "Weight",
    "assessed",
    "effect_lines",
    "first_of",
    "group_ranks",
    "keep_premises_file",
    "parameters_first",
    "place_lines",
    "shares",
    "weighed",
    "weights_of",
]

QUICK = 1000
"""So many futures are worked out while somebody waits."""
USUAL = SCREEN
THOROUGH = 100_000
"""So many are worked out where an answer is to be printed."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Assessed:
    """Options that were judged, with all that pages ask of them (norsk: vurderte alternativer).

    Shapes:
        values: (O, C, N), the worth of what is ranked on what is weighed.
    """

    judged: Judged
    reasons: Mapping[OptionId, Why]
    values: NDArray[np.float32]

    @property
    def usual(self) -> Judgement:
        """The judgement in the usual case."""
        return self.judged.usual


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How much a criterion may count of all weight, from the least to the most (norsk: vekt)."""

    criterion: CriterionId
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How an option fares over some weights (norsk: rangandel).

    ``number`` is its place in the list of options, from 1. ``ranks`` are the shares of each rank;
    none where it breaks a limit. ``sure`` is None where it never comes first.
    """

    option: OptionId
    number: int
    ranks: tuple[float, ...]
    sure: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What an option comes to on a criterion, and whether that is better than today."""

    low: float
    middle: float
    high: float
    side: str = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectLine:
    """One criterion, with what each option comes to on it (norsk: virkningslinje)."""

    criterion: CriterionId
    kind: str
    higher: bool
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """Where one task lies today, and where it lies in what is nearly best (norsk: plasslinje)."""

    task: TaskId
    today: str
    verdict: str
    possible: tuple[str, ...]


def assessed(held: Held, *, draws: int, seed: int = 1) -> Assessed:
    """The options of a city, judged and explained.

    Raises:
        InputError: those of ``judged_of``.
    """
    found = judged_of(held, draws=draws, seed=seed)
    kept = lawful(found.appraised.effects.judged)
    return Assessed(
        judged=found,
        reasons={each: why(found, each) for each in found.usual.options},
        values=np.ascontiguousarray(worth(kept, found.usual.swings), np.float32),
    )


def keep_premises_file(study: Study, name: str, content: bytes, *, now: datetime) -> Premises:
    """Make the beliefs and options in a workbook the study's own.

    Raises:
        InputError: F232, F233 or F235, for what is no workbook; those of ``keep_premise_tables``.
        InputErrors: with all faults of the tables.
    """
    return keep_premise_tables(study, workbook_tables(content, name), origin=name, now=now)


def weights_of(found: Assessed, panel: PanelId) -> tuple[Weight, ...]:
    """The weights that a group allows, as shares; all there are for everybody.

    Points are told beside the most that a group gave.
    """
    given = found.judged.appraised.held.premises.weights
    low, high = intervals(given, panel, found.usual.weighed)
    most = max(float(high.max()), 1.0)
    pairs = zip(found.usual.weighed, low / most, high / most, strict=True)
    return tuple(Weight(criterion=name, low=float(a), high=float(b)) for name, a, b in pairs)


def weighed(found: Assessed, weights: Sequence[Weight], *, points: bool = False) -> Acceptability:
    """How the options fare over all weights between these, at once.

    As shares they sum to one; as ``points`` each is drawn for itself and divided by their sum.

    Raises:
        InputError: F510, if no weights fit.
    """
    low = np.array([each.low for each in weights])
    high = np.array([each.high for each in weights])
    rng, draws = stream(found.judged.seed, "weights on the desk"), found.values.shape[2]
    if points:
        # Above one, so that they are taken for points.
        drawn = swing_weights(100 * low, 100 * high, draws, rng=rng)
    else:
        drawn = weights_between(low, high, draws, rng=rng)
    return ranked_again(found.values, np.ascontiguousarray(drawn.T, np.float32))


def shares(found: Assessed, ranks: Acceptability) -> tuple[Share, ...]:
    """How each option fares, the one that is first most often at the top."""
    usual = found.usual
    told = [
        _share(usual, option, number, ranks) for number, option in enumerate(usual.options, start=1)
    ]
    return tuple(sorted(told, key=lambda each: (-(each.ranks or (-1.0,))[0], each.number)))


def group_ranks(found: Assessed, panel: PanelId) -> Acceptability:
    """The ranks under one group's weights, as they were judged."""
    groups = {each.panel: each for each in found.usual.groups}
    return groups.get(panel, groups[EVERYBODY]).together


def parameters_first(found: Assessed) -> tuple[Parameter, ...]:
    """What is uncertain, what the lead hangs most on at the top."""
    futures = found.judged.appraised.futures
    order = [each.parameter for each in found.usual.groups[0].tornado]
    uncertain = [futures.parameters[at] for at in futures.uncertain]
    return tuple(
        sorted(
            uncertain,
            key=lambda each: order.index(each.id) if each.id in order else len(order),
        )
    )


def first_of(judgement: Judgement) -> float:
    """How often what leads over all weights comes first."""
    return float(judgement.groups[0].together.ranks[:, 0].max())


def effect_lines(found: Assessed, words: JudgingWords) -> tuple[EffectLine, ...]:
    """What every option comes to: limits, what has a price and what has none, each for itself."""
    usual, criteria = found.usual, words.criteria
    return tuple(
        EffectLine(
            criterion=name,
            kind=_kind(priced=criteria[name].priced, limit=criteria[name].limit),
            higher=criteria[name].better is Better.HIGHER,
            figures=tuple(
                Figure(
                    low=float(usual.table.p10[at, place]),
                    middle=float(usual.table.p50[at, place]),
                    high=float(usual.table.p90[at, place]),
                    side=found.reasons[option].points[place].side,
                )
                for at, option in enumerate(usual.options)
            ),
        )
        for place, name in enumerate(usual.criteria)
    )


def place_lines(found: Arranged) -> tuple[PlaceLine, ...]:
    """Each task that can be pooled, in the order of the register."""
    names = found.puzzle.places
    return tuple(
        PlaceLine(
            task=task,
            today=names[int(found.puzzle.today[at])],
            verdict=found.near.verdict(at),
            possible=tuple(names[to] for to in np.flatnonzero(found.near.possible[at])),
        )
        for at, task in enumerate(found.puzzle.tasks)
    )


def _kind(*, priced: bool, limit: bool) -> str:
    return "limit" if limit else "priced" if priced else "unpriced"


def _share(usual: Judgement, option: OptionId, number: int, ranks: Acceptability) -> Share:
    if option not in usual.ranked:
        return Share(option=option, number=number, ranks=())
    at = usual.ranked.index(option)
    sure = float(ranks.confidence[at])
    return Share(
        option=option,
        number=number,
        ranks=tuple(map(float, ranks.ranks[at])),
        sure=None if np.isnan(sure) else sure,
    )
