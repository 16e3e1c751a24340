"""This file is about a map on the desk: a map, what was moved in it, and what that comes to.

Nothing is kept until somebody keeps it: the moves are given each time, and the same moves give the
same map.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from fordel.districts.colours import Touch
from fordel.districts.ensemble import Place, Variant, place
from fordel.districts.judge import size_facts
from fordel.districts.locks import respected
from fordel.districts.measures import MEASURES
from fordel.districts.merges import deviations
from fordel.districts.survey import Surveyed
from fordel.districts.tally import Drawn
from fordel.errors import InputError
from fordel.model.geography import AreaId
from fordel.workbench.districts import (
    City,
    Edited,
    best_merges,
    map_of,
    picture_of,
    possible_in,
    with_moved,
)
from fordel.workbench.districts_locks import locks_of
from fordel.workbench.districts_sample import PLAIN_BAND, Wish, even_sizes, sample_maps
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.spreading import Crew
from fordel.workbench.texts import Texts

_BAND_STEP = 0.05
Places = Mapping[str, int]
"""The number of the district that each moved area goes to, counted from 0."""
Usual = Surveyed
"""Maps drawn at random, which tell what is usual."""
MEASURE_NAMES = tuple(MEASURES)
"""The measures of maps, in the order in which they are shown."""
MOST_MERGED = 20
"""A city with more districts than these has more merges than a page can wait for."""
SIZE = "off_equal"
"""The measure that moves are to help with when nobody says another."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MapDesk:
    """A map, what was moved in it, and what it comes to (norsk: kart under arbeid).

    ``moves`` are only those that change something. ``broken`` are rules that the map does not
    respect; ``loose`` are areas without a council that part from the one they follow.
    """

    name: str
    base: Drawn
    plan: Drawn
    moves: Places
    edited: Edited
    broken: tuple[str, ...]
    loose: tuple[AreaId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """One measure of the map on the desk (norsk: linje i måltabellen)."""

    name: str
    label: str
    unit: str
    better: str
    today: float | None
    before: float | None
    after: float | None
    place: Place | None

    @property
    def changed(self) -> bool:
        """Whether the moves change it."""
        if self.before is None or self.after is None:
            return False
        return abs(self.before - self.after) > 1e-9


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Merged:
    """The most even merges of today's districts, and what counting all of them says."""

    sentences: tuple[str, ...] = ()
    plans: tuple[Drawn, ...] = ()


def map_desk(
    city: City,
    name: str,
    moves: Places,
    *,
    rules: Sequence[str] = (),
    towards: str = SIZE,
) -> MapDesk:
    """The map of that name with areas moved.

    Raises:
        InputError: F357, for a map, F350, for an area, F349, for a district that is not there;
            F354, if a district is left without areas.
        InputErrors: F371, F372 or F350, for rules that cannot be read.
    """
    base = map_of(city, name)
    at = {str(area): i for i, area in enumerate(city.chart.ids)}
    real = {a: to for a, to in moves.items() if a not in at or int(base.labels[at[a]]) != to}
    asked = [(area, _district(base, to)) for area, to in real.items()]
    plan, edited = with_moved(city, base, asked, towards=towards)
    return MapDesk(
        name=name,
        base=base,
        plan=plan,
        moves=real,
        edited=edited,
        broken=tuple(rule for rule in rules if not _holds(city, plan, rule)),
        loose=tuple(
            area
            for area, leader in city.chart.follows.items()
            if plan.labels[at[area]] != plan.labels[at[leader]]
        ),
    )


def neighbours_of(city: City, plan: Drawn, area: str) -> tuple[int, ...]:
    """The districts that an area borders on and does not lie in, by their numbers from 0."""
    at = city.chart.ids.index(AreaId(area))
    near = set(plan.labels[city.chart.graph.beside(at)].tolist())
    return tuple(sorted(near - {int(plan.labels[at])}))


def usual_band(city: City, plan: Drawn) -> float:
    """How far from equal size maps are drawn that a map is laid beside: a tenth, or what it needs.

    In whole steps, so that a map and its drafts are laid beside the same maps.
    """
    off = float(deviations(plan.labels, city.chart.people, len(plan.names))[0])
    return max(PLAIN_BAND, float(np.ceil(off / _BAND_STEP - 1e-9) * _BAND_STEP))


def usual_maps(city: City, plan: Drawn, band: float, tell: Callable[[int, int], None]) -> Usual:
    """Maps drawn at random with as many districts, to lay this one and its drafts beside.

    Raises:
        InputError: F307, F308 or F310, if there is no such map.
    """
    wish = Wish(sizes=even_sizes(len(plan.names)), band=band, variants=(Variant.BORDER_UNIFORM,))
    done = 0

    def on_each() -> None:
        nonlocal done
        done += 1
        tell(done, wish.walk.chains)

    tell(0, wish.walk.chains)
    return sample_maps(city, wish, (plan,), crew=Crew(on_each=on_each)).surveys[0]


def measure_lines(
    desk: MapDesk, words: DistrictWords, drawn: Usual | None
) -> tuple[MeasureLine, ...]:
    """Each measure that the data holds: today, before the moves, now, and among maps drawn."""
    pairs = zip(desk.edited.before.standings, desk.edited.after.standings, strict=True)
    places = _places_among(drawn, desk) if drawn else {}
    return tuple(
        MeasureLine(
            name=after.name,
            label=words.measure(after.name),
            unit=after.measure.unit,
            better=words.better(after),
            today=after.today,
            before=before.value,
            after=after.value,
            place=places.get(after.name),
        )
        for before, after in pairs
        if after.value is not None
    )


def pressable(
    city: City, plan: Drawn, said: Texts, leads_to: Callable[[AreaId], str], chosen: str
) -> str:
    """The map in SVG with a link on each area, the chosen one marked."""
    touch = Touch(leads_to=leads_to, chosen=AreaId(chosen) if chosen else None)
    return picture_of(city, plan, said, touch)


def merged_into(city: City, parts: int, most: int, words: DistrictWords) -> Merged:
    """What counting every merge of today's districts into so many says; nothing for too many."""
    if city.today is None or not parts < len(city.today.names) <= MOST_MERGED:
        return Merged()
    return Merged(
        sentences=tuple(
            words.fact(fact) for each in possible_in(city, [parts]) for fact in size_facts(each)
        ),
        plans=best_merges(city, parts, most),
    )


def as_labels(plan: Drawn) -> str:
    """The map as numbers of districts, area by area in the order of the areas."""
    return " ".join(str(int(at) + 1) for at in plan.labels)


def from_labels(city: City, labels: str, names: Sequence[str]) -> Drawn:
    """The map that was written as numbers of districts.

    Raises:
        InputError: F782, if they fit neither the areas nor the names.
    """
    given = labels.split()
    numbers = np.array([int(each) - 1 for each in given if each.isdecimal()], np.int64)
    fits = len(numbers) == len(given) == city.chart.count
    if not fits or set(numbers.tolist()) != set(range(len(names))):
        raise InputError(
            "F782",
            "The map does not fit the areas of the study.",
            hint="The areas may have been read in anew. Load the page again.",
        )
    return Drawn(name="", labels=numbers, names=tuple(names))


def _places_among(drawn: Usual, desk: MapDesk) -> Mapping[str, Place]:
    """Where the map lies among those drawn, measure by measure; nothing where all are alike."""
    return {
        each.name: place(drawn.values[each.name].ravel(), each.value)
        for each in desk.edited.after.standings
        if each.value is not None and each.name in drawn.values
        if np.ptp(drawn.values[each.name]) > 1e-12
    }


def _district(plan: Drawn, number: int) -> str:
    if 0 <= number < len(plan.names):
        return plan.names[number]
    return str(number + 1)


def _holds(city: City, plan: Drawn, rule: str) -> bool:
    """Whether the map respects the rule; areas that follow others are told of by themselves."""
    locks, every = locks_of(city, (rule,)), locks_of(city, ()).together
    alone = replace(locks, together=tuple(each for each in locks.together if each not in every))
    return bool(respected(plan.labels, alone)[0])
