"""This file is about surveys: many lawful maps drawn at random and measured, and only that kept.

Seeded blocks go in and summaries come out, so that the work may be done one chain after another,
in processes, or on other machines, and gives the same figures to the last bit.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from fordel.districts.convergence import Convergence, convergence
from fordel.districts.ensemble import Block, Question, Variant, Walk, check, seed_of, visit
from fordel.districts.graph import Ints, Maps, Numbers, numbered
from fordel.districts.measures import MEASURES, Measure
from fordel.districts.tally import Chart, Setting

Marks = NDArray[np.uint64]
"""One number for each map; two maps have the same if they are the same."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Survey:
    """What is to be drawn and by what it is measured (norsk: trekning av kart)."""

    chart: Chart
    setting: Setting
    question: Question
    walk: Walk
    measures: Mapping[str, Measure]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stretch:
    """One chain of a survey, with its seed: all that somebody needs to walk it elsewhere."""

    survey: Survey
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """What is told of one chain: the values of its maps by each measure, and which maps they are.

    Shapes:
        values: (S,) each; marks: (S,).
    """

    values: Mapping[str, Numbers]
    marks: Marks
    moved: float
    trees: int
    over: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """How far a survey can be trusted, by its worst measure (norsk: hvor sikkert et utvalg er).

    ``redundancy`` is the share of maps that had been drawn before.
    """

    maps: int
    r_hat: float | None
    effective: float | None
    redundancy: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Surveyed:
    """What a survey found (norsk: utvalg av kart).

    ``checksum`` is the same whoever walked the chains. ``moved``, ``trees`` and ``over`` are those
    of an ensemble.

    Shapes:
        values: (C, S) each.
    """

    parts: int
    band: float
    walk: Walk
    values: Mapping[str, Numbers]
    told: Mapping[str, Convergence]
    trust: Trust
    moved: float
    trees: int
    over: int
    checksum: str


Spread = Callable[[Callable[[Stretch], Told], Iterable[Stretch]], Iterable[Told]]
"""Does the same to each, in order: ``map``, or the map of a pool."""


def surveyed(surveys: Sequence[Survey], *, run: int, spread: Spread = map) -> tuple[Surveyed, ...]:
    """Draw the maps and measure them; ``run`` names the run, and the same run draws the same.

    Raises:
        InputError: F307, F308 or F310, if there is no such map; F309, for too few samples.
    """
    for each in surveys:
        check(each.question)
    told = iter(spread(walked, (one for each in surveys for one in stretches(each, run=run))))
    return tuple(_joined(each, list(islice(told, each.walk.chains))) for each in surveys)


def stretches(survey: Survey, *, run: int) -> Iterator[Stretch]:
    """The chains of a survey, each with a seed from the run, the variant and its number."""
    for chain in range(survey.walk.chains):
        yield Stretch(survey=survey, seed=seed_of(run, survey.walk.variant, chain))


def walked(stretch: Stretch) -> Told:
    """Walk one chain and measure its maps."""
    survey = stretch.survey
    chain = visit(Block(question=survey.question, walk=survey.walk, seed=stretch.seed))
    scores = scored(survey.chart, survey.setting, chain.maps, survey.measures)
    return Told(
        values={name: score for name, score in scores.items() if score is not None},
        marks=marks_of(chain.maps),
        moved=chain.moved,
        trees=chain.trees,
        over=chain.over,
    )


def scored(
    chart: Chart, setting: Setting, maps: Maps | Ints, measures: Mapping[str, Measure] = MEASURES
) -> Mapping[str, Numbers | None]:
    """Every measure of maps with the same number of districts."""
    rows = np.atleast_2d(maps).astype(np.uint8)
    count = int(rows.max(initial=0)) + 1
    return {name: each.score(chart, setting, rows, count) for name, each in measures.items()}


def marks_of(maps: Maps) -> Marks:
    """A number for each map that does not change with the names of its districts.

    Different maps have different numbers but for a chance of one in 2^64.
    """
    rows = numbered(maps)
    table = np.random.default_rng(0).integers(0, 2**64, (rows.shape[1], 256), np.uint64)
    each = table[np.arange(rows.shape[1])[None, :], rows]
    return np.asarray(np.bitwise_xor.reduce(each, axis=1), np.uint64)


def _joined(survey: Survey, chains: list[Told]) -> Surveyed:
    names = list(chains[0].values)
    values = {name: np.stack([each.values[name] for each in chains]) for name in names}
    told = {name: convergence(each) for name, each in values.items()}
    marks = np.concatenate([each.marks for each in chains])
    return Surveyed(
        parts=len(survey.question.targets),
        band=survey.question.band,
        walk=survey.walk,
        values=values,
        told=told,
        trust=_trust(told, marks),
        moved=float(np.mean([each.moved for each in chains])),
        trees=sum(each.trees for each in chains),
        over=sum(each.over for each in chains),
        checksum=_checksum(values, marks),
    )


def _trust(told: Mapping[str, Convergence], marks: Marks) -> Trust:
    agree = [each.r_hat for each in told.values() if each.r_hat is not None]
    worth = [each.effective for each in told.values() if each.effective is not None]
    return Trust(
        maps=len(marks),
        r_hat=max(agree, default=None),
        effective=min(worth, default=None),
        redundancy=1 - len(np.unique(marks)) / len(marks),
    )


def _checksum(values: Mapping[str, Numbers], marks: Marks) -> str:
    found = hashlib.sha256(marks.astype("<u8").tobytes())
    for name, each in values.items():
        found.update(name.encode())
        found.update(each.astype("<f8").tobytes())
    return found.hexdigest()[:16]


def plain_variants(*, keep_whole: bool) -> tuple[Variant, ...]:
    """Two ways to draw that differ most, since the way moves some measures.

    Only minimum trees can keep old districts whole.
    """
    if keep_whole:
        return (Variant.BORDER_MINIMUM, Variant.PAIR_MINIMUM)
    return (Variant.BORDER_UNIFORM, Variant.PAIR_MINIMUM)
