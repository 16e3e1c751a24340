"""This file is about judging a map: beside today, beside every merge, beside an ensemble.

What is said about a map are facts with names; whoever shows them has the sentences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.districts.ensemble import Place, place
from fordel.districts.graph import Ints, Maps, Numbers, merged, numbered, totals
from fordel.districts.locks import Locks
from fordel.districts.measures import MEASURES, Measure
from fordel.districts.merges import Possible, merges, possible
from fordel.districts.survey import Surveyed, Trust, scored
from fordel.districts.tally import (
    Chart,
    DistrictTally,
    Drawn,
    Setting,
    catchments_of,
    need_of,
    tallies,
)
from fordel.model.geography import IndicatorRole

Scores = Mapping[str, Numbers | None]
BANDS = (0.1, 0.15, 0.2, 0.25)
MOST_BESIDE = 3000
"""So many maps a proposal is laid beside, evenly spaced among all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a map does by one measure (norsk: måltall for inndeling).

    ``value`` is None where the data does not hold what the measure takes. ``places`` say where it
    lies among other maps, by what they are.
    """

    name: str
    measure: Measure
    value: float | None
    today: float | None
    places: tuple[tuple[str, Place], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that is so, by the name of its sentence and what fills it (norsk: opplysning)."""

    name: str
    facts: Mapping[str, float | str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Judgement:
    """A map, what its districts hold, how it measures, and what is to be said of it.

    ``beside`` is how many maps of each kind it was laid beside; ``trust`` is how far those drawn
    at random can be trusted, where there are any.
    """

    plan: Drawn
    districts: tuple[DistrictTally, ...]
    standings: tuple[Standing, ...]
    facts: tuple[Fact, ...]
    beside: Mapping[str, int]
    trust: Trust | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Beside:
    """What a map is laid beside: every merge into as many, and maps drawn at random."""

    merges: Maps | None = None
    sizes: Possible | None = None
    survey: Surveyed | None = None


ALONE = Beside()


def counted(chart: Chart, today: Drawn, parts: int) -> tuple[Maps, Possible]:
    """Every way to merge today's districts into so many, and what that says of equal size.

    Shapes:
        returns (M, N) in numbers of areas, not of districts.
    """
    whole = merges(merged(chart.graph, today.labels), parts)
    people = totals(today.labels, chart.people, len(today.names))[0]
    return whole[:, today.labels], possible(whole, people, parts, BANDS)


def following(chart: Chart) -> Locks:
    """That areas without a council lie in the district of the area they follow."""
    at = {area: i for i, area in enumerate(chart.ids)}
    return Locks(together=tuple((at[area], at[to]) for area, to in chart.follows.items()))


def judged(
    chart: Chart,
    setting: Setting,
    plan: Drawn,
    *,
    beside: Beside = ALONE,
    measures: Mapping[str, Measure] = MEASURES,
) -> Judgement:
    """The map beside today's and beside others."""
    rooms = Setting(today=setting.today, seats=plan.seats, key=setting.key)
    mine = scored(chart, rooms, plan.labels, measures)
    today: Scores = {} if setting.today is None else scored(chart, setting, setting.today, measures)
    others = _others(chart, rooms, beside, measures)
    standings = tuple(
        Standing(
            name=name,
            measure=measure,
            value=_first(mine[name]),
            today=_first(today.get(name)),
            places=tuple(_places(mine[name], name, others)),
        )
        for name, measure in measures.items()
    )
    districts = tallies(chart, rooms, plan)
    return Judgement(
        plan=plan,
        districts=districts,
        standings=standings,
        facts=(
            *_about(chart, plan, districts),
            *(size_facts(beside.sizes) if beside.sizes else ()),
        ),
        beside={kind: _many(scores) for kind, scores in others.items()},
        trust=beside.survey.trust if beside.survey else None,
    )


def size_facts(sizes: Possible) -> tuple[Fact, ...]:
    """What counting every merge says of equal size: the narrowest band that holds any, or none."""
    if not sizes.merges or sizes.least is None:
        return (Fact(name="no_merge", facts={"parts": sizes.parts}),)
    held = [(band, count) for band, count in sizes.within if count]
    least = {"parts": sizes.parts, "merges": sizes.merges, "least": 100 * sizes.least}
    if not held:
        widest = {"band": 100 * sizes.within[-1][0]} if sizes.within else {"band": 0.0}
        return (Fact(name="none_within", facts={**least, **widest}),)
    band, count = held[0]
    name = "one_within" if count == 1 else "some_within"
    return (Fact(name=name, facts={**least, "band": 100 * band, "count": count}),)


def parting(chart: Chart, setting: Setting, plan: Drawn) -> NDArray[np.bool_]:
    """Which areas part from most of those they share a district with today.

    Shapes:
        returns (N,).
    """
    found = np.zeros(chart.count, bool)
    if setting.today is None:
        return found
    for district in np.unique(setting.today):
        inside = setting.today == district
        people = np.bincount(plan.labels[inside], chart.people[inside])
        found[inside] = plan.labels[inside] != people.argmax()
    return found


def as_drawn(name: str, labels: Ints | Maps) -> Drawn:
    """A map without names: its districts are called by numbers from 1."""
    row = numbered(labels)[0].astype(np.int64)
    return Drawn(name=name, labels=row, names=tuple(str(i + 1) for i in range(int(row.max()) + 1)))


def _about(chart: Chart, plan: Drawn, districts: Sequence[DistrictTally]) -> tuple[Fact, ...]:
    names = {each.id: each.name for each in chart.table.areas}
    most = max(districts, key=lambda each: each.people)
    least = min(districts, key=lambda each: each.people)
    found = [
        Fact(
            name="size",
            facts={
                "parts": len(districts),
                "most": most.name,
                "most_people": most.people,
                "most_off": 100 * most.off_equal,
                "least": least.name,
                "least_people": least.people,
                "least_off": 100 * least.off_equal,
            },
        )
    ]
    found += _basis(chart)
    found += [
        Fact(name="pieces", facts={"district": each.name, "pieces": each.pieces})
        for each in districts
        if each.pieces > 1
    ]
    found += [
        Fact(name="follows", facts={"area": names[area], "leader": names[leader]})
        for area, leader in chart.follows.items()
    ]
    found += [Fact(name="left_out", facts={"area": names[area]}) for area in chart.left_out]
    if plan.unsure:
        found.append(Fact(name="unsure", facts={"count": len(plan.unsure), "all": chart.count}))
    return tuple(found)


def _basis(chart: Chart) -> Sequence[Fact]:
    """By which figures it was counted."""
    held = [each for each in chart.table.indicators if each.role is IndicatorRole.PEOPLE]
    used = [("people", each) for each in held]
    need, catchment = need_of(chart), catchments_of(chart)
    used += [("need", need[0])] if need else []
    used += [("catchment", catchment[0])] if catchment else []
    return [
        Fact(name=f"by_{use}", facts={"name": each.name_nb, "year": str(each.year or "")})
        for use, each in used
    ]


def _others(
    chart: Chart, rooms: Setting, beside: Beside, measures: Mapping[str, Measure]
) -> Mapping[str, Scores]:
    """The scores of the maps of each kind."""
    found: dict[str, Scores] = {}
    if beside.merges is not None:
        found["merges"] = scored(chart, rooms, _thinned(beside.merges), measures)
    if beside.survey is not None:
        found["ensemble"] = {name: each.ravel() for name, each in beside.survey.values.items()}
    return found


def _many(scores: Scores) -> int:
    return max((len(each) for each in scores.values() if each is not None), default=0)


def _places(
    mine: Numbers | None, name: str, others: Mapping[str, Scores]
) -> Sequence[tuple[str, Place]]:
    if mine is None:
        return ()
    held = ((kind, scores.get(name)) for kind, scores in others.items())
    return [(kind, place(each, float(mine[0]))) for kind, each in held if each is not None]


def _first(score: Numbers | None) -> float | None:
    return None if score is None else float(score[0])


def _thinned(maps: Maps) -> Maps:
    if len(maps) <= MOST_BESIDE:
        return maps
    return maps[np.linspace(0, len(maps) - 1, MOST_BESIDE).astype(np.int64)]
