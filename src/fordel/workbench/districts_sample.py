"""This file is about maps drawn at random: what is ordinary, and where a proposal lies in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from fordel.districts.ensemble import Place, Question, Variant, Walk, place
from fordel.districts.graph import Maps, Numbers
from fordel.districts.judge import Beside, Judgement, counted, judged
from fordel.districts.measures import MEASURES, Measure
from fordel.districts.merges import MOST_REGIONS, Possible, deviations
from fordel.districts.survey import (
    Survey,
    Surveyed,
    plain_variants,
    scored,
    surveyed,
)
from fordel.districts.tally import Drawn, Setting
from fordel.errors import InputError
from fordel.workbench.districts import City, today_of
from fordel.workbench.districts_locks import locks_of
from fordel.workbench.spreading import ALONE, Crew, processors

NARROWEST = 0.05
"""A proposal is never laid beside maps that are more even than this."""
PLAIN_WALK = Walk(samples=250)
PLAIN_BAND = 0.1
BARS = 20
LONG_WALK = 2_000_000
"""More steps than these are shared among processes."""
SLOWER = 40
"""So many times as far the reversible walk goes between two maps that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which maps to draw (norsk: trekkeønske).

    ``sizes`` are what the districts are to be in proportion to each other; ``locks`` are rules as
    people write them. ``keep_whole`` is the surcharge on borders between today's districts: 1 is
    as much as the whole range of the weights, 0 nothing. Without ``variants`` two that differ are
    used, without ``band`` a tenth.
    """

    sizes: tuple[float, ...]
    band: float = 0.1
    variants: tuple[Variant, ...] = ()
    walk: Walk = PLAIN_WALK
    seed: int = 1
    locks: tuple[str, ...] = ()
    keep_whole: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Laid:
    """A proposed map beside each survey: its values, and where each lies (norsk: plassering)."""

    plan: Drawn
    off: float
    values: Mapping[str, float]
    places: tuple[Mapping[str, Place], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sampled:
    """Maps drawn in each way asked for, and the proposals beside them (norsk: trekning)."""

    wish: Wish
    surveys: tuple[Surveyed, ...]
    laid: tuple[Laid, ...]


def sample_maps(
    city: City,
    wish: Wish,
    proposals: Sequence[Drawn] = (),
    *,
    crew: Crew = ALONE,
    measures: Mapping[str, Measure] = MEASURES,
) -> Sampled:
    """Maps drawn at random, measured, and the proposals among them.

    Raises:
        InputError: F307, F308 or F310, if there is no such map; F309, for too few samples; F373,
            for a proposal with another number of districts; F374, if old districts cannot be kept
            whole this way; F356, if there is no map of today to keep whole.
        InputErrors: F350, F371 or F372, for rules that cannot be read.
    """
    _check(wish, proposals)
    setting = _rooms(city, next((each.seats for each in proposals if each.seats), None))
    asked = surveys_of(city, wish, setting, measures)
    surveys = surveyed(asked, run=wish.seed, spread=crew.spread)
    laid = tuple(_laid(city, each, surveys, measures) for each in proposals)
    return Sampled(wish=wish, surveys=surveys, laid=laid)


def surveys_of(
    city: City, wish: Wish, setting: Setting, measures: Mapping[str, Measure] = MEASURES
) -> tuple[Survey, ...]:
    """What there is to draw: one survey for each variant."""
    question = _question(city, wish)
    variants = wish.variants or plain_variants(keep_whole=wish.keep_whole > 0)
    return tuple(
        Survey(
            chart=city.chart,
            setting=setting,
            question=question,
            walk=_walk(wish.walk, each),
            measures=measures,
        )
        for each in variants
    )


def score(
    city: City,
    plan: Drawn,
    *,
    seed: int = 1,
    walk: Walk = PLAIN_WALK,
    measures: Mapping[str, Measure] = MEASURES,
    crew: Crew = ALONE,
) -> Judgement:
    """The map beside today's, beside every merge into as many, and beside maps drawn at random.

    The maps drawn at random are as near equal size as the map is, or nearer; none are drawn when
    no samples are asked for.

    Raises:
        InputError: F307, F308 or F310, if no such map can be drawn.
    """
    merges: Maps | None = None
    sizes: Possible | None = None
    drawn: Surveyed | None = None
    parts = len(plan.names)
    if city.today and parts <= len(city.today.names) <= MOST_REGIONS:
        merges, sizes = counted(city.chart, city.today, parts)
    if walk.samples and parts > 1:
        band = float(deviations(plan.labels, city.chart.people, parts)[0])
        wish = Wish(
            sizes=(1.0,) * parts,
            band=max(band, NARROWEST),
            variants=(Variant.BORDER_UNIFORM,),
            walk=walk,
        )
        asked = surveys_of(city, wish, _rooms(city, plan.seats), measures)
        (drawn,) = surveyed(asked, run=seed, spread=crew.spread)
    beside = Beside(merges=merges, sizes=sizes, survey=drawn)
    return judged(city.chart, city.setting, plan, beside=beside, measures=measures)


def even_sizes(parts: int) -> tuple[float, ...]:
    """So many districts of the same size."""
    return (1.0,) * parts


def widest(city: City, proposals: Sequence[Drawn]) -> float:
    """The band to draw within when nobody says: a tenth, or as wide as the proposals need."""
    offs = [
        float(deviations(each.labels, city.chart.people, len(each.names))[0]) for each in proposals
    ]
    return max(offs, default=0.0) if offs and max(offs) > PLAIN_BAND else PLAIN_BAND


def crew_for(wish: Wish, wanted: Crew) -> Crew:
    """Who is to draw: as wished, or all processors when the walk is long and nobody says."""
    if wanted.jobs or wanted.address:
        return wanted
    ways = len(wish.variants or plain_variants(keep_whole=wish.keep_whole > 0))
    chains = ways * wish.walk.chains
    steps = chains * (wish.walk.samples * wish.walk.every + wish.walk.warm_up)
    jobs = min(processors(), chains) if steps > LONG_WALK else 1
    return replace(wanted, jobs=jobs)


def bars(values: Numbers, most: int) -> tuple[list[int], list[float]]:
    """The values counted into bars of equal width, and the edges of the bars."""
    whole = bool((values == np.round(values)).all()) and 0 < np.ptp(values) < most
    edges = (
        np.arange(values.min() - 0.5, values.max() + 1.5)
        if whole
        else np.histogram_bin_edges(values, most)
    )
    counts, edges = np.histogram(values, edges)
    return counts.tolist(), edges.tolist()


def _question(city: City, wish: Wish) -> Question:
    share = city.chart.people.sum() / sum(wish.sizes)
    return Question(
        graph=city.chart.graph,
        people=city.chart.people,
        targets=tuple(float(each * share) for each in wish.sizes),
        band=wish.band,
        locks=locks_of(city, wish.locks),
        regions=today_of(city).labels if wish.keep_whole else None,
        surcharge=wish.keep_whole,
    )


def _walk(walk: Walk, variant: Variant) -> Walk:
    """The walk in that way; the reversible one accepts so seldom that it must go on for longer."""
    if variant is Variant.REVERSIBLE:
        return replace(walk, variant=variant, every=walk.every * SLOWER)
    return replace(walk, variant=variant)


def _rooms(city: City, seats: int | None) -> Setting:
    return replace(city.setting, seats=seats)


def _laid(
    city: City, plan: Drawn, surveys: Sequence[Surveyed], measures: Mapping[str, Measure]
) -> Laid:
    scores = scored(city.chart, _rooms(city, plan.seats), plan.labels, measures)
    values = {name: float(each[0]) for name, each in scores.items() if each is not None}
    return Laid(
        plan=plan,
        off=float(deviations(plan.labels, city.chart.people, len(plan.names))[0]),
        values=values,
        places=tuple(
            {
                name: place(each.values[name], value)
                for name, value in values.items()
                if name in each.values
            }
            for each in surveys
        ),
    )


def _check(wish: Wish, proposals: Sequence[Drawn]) -> None:
    parts = len(wish.sizes)
    for each in proposals:
        if len(each.names) != parts:
            raise InputError(
                "F373",
                "The map {map} has {found} districts, and maps of {parts} are drawn.",
                hint="Draw maps with as many districts as the proposal has.",
                map=each.name,
                found=len(each.names),
                parts=parts,
            )
    light = {Variant.BORDER_MINIMUM, Variant.PAIR_MINIMUM}
    if wish.keep_whole and not light.issuperset(wish.variants):
        raise InputError(
            "F374",
            "Only border-minimum and pair-minimum can keep old districts whole.",
            hint="Leave the variants out, or choose one of these two.",
        )
