"""This file is about the best map by one goal or several, with proof of how good any could be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np

from fordel.districts.change import fewest_moved, least_change
from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort, Proof, best_map
from fordel.districts.graph import Ints, Maps, Numbers
from fordel.districts.homes import Leave, Wish
from fordel.districts.judge import as_drawn
from fordel.districts.locks import NO_LOCKS
from fordel.districts.tally import Chart, Drawn, need_of
from fordel.errors import InputError
from fordel.workbench.districts import City, today_of
from fordel.workbench.districts_locks import locks_of

WIDER = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)
"""The bands that are tried to say how far equal size must give way."""
_NOTHING = {"F313", "F315"}
_LOOK_SECONDS = 10.0


class Goal(StrEnum):
    """What the best map is best at (norsk: mål for beste inndeling)."""

    COMPACT = "compact"
    DISRUPTION = "disruption"
    WEIGHTED = "weighted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each part of a weighed goal counts (norsk: vekter for beste inndeling).

    Each part is a share, so that the weights are prices of shares: how spread out residents are
    around the seats, beside what as many equal parts of the city would be; the share of residents
    who are led away from their district; the share of need that is out of place.
    """

    compact: float = 1.0
    disruption: float = 1.0
    need: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms the best map is looked for (norsk: vilkår for beste inndeling).

    ``locks`` are rules as people write them; ``most`` is how many maps near the best are listed at
    most. ``told`` is called now and then while work goes on.
    """

    weights: Weights = field(default_factory=Weights)
    leave: Leave = field(default_factory=Leave)
    locks: tuple[str, ...] = ()
    seed: int = 1
    most: int = 200
    told: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of what a map costs: its value and how much that counts (norsk: ledd i målet).

    The value is None where the data does not hold what it takes.
    """

    name: str
    value: float | None
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Best:
    """The best map found and what is proven (norsk: beste inndeling).

    ``bound`` is the cost that no map is below, ``gap`` how much better another could at most be,
    as a share. ``near`` counts the maps that are at most one per cent worse, which ``maps`` holds
    cheapest first; ``complete`` says that there is no other such map.

    Shapes:
        maps: (near, N); costs: (near,).
    """

    plan: Drawn
    proven: bool
    cost: float
    bound: float
    gap: float
    near: int
    complete: bool
    maps: Maps
    costs: Numbers
    parts: tuple[Part, ...] = ()


def best_of(
    city: City,
    parts: int,
    band: float,
    *,
    goal: Goal = Goal.COMPACT,
    seconds: float = 60.0,
    terms: Terms | None = None,
) -> Best:
    """The best map into so many districts that are all within the band of equal size.

    Raises:
        InputError: F377 or F378, if there is no such map and the rules or the band are why; F313
            or F315, if there is none anyhow; F314, if none was found in time; F356, if today's map
            is needed and is not there; F379, if no weight is above zero.
    """
    given = terms or Terms()
    question = Question(
        graph=city.chart.graph,
        people=city.chart.people,
        targets=equal_targets(city.chart.people, parts),
        band=band,
        locks=locks_of(city, given.locks),
    )
    effort = Effort(seconds=seconds, most=given.most)
    try:
        found = _found(city, question, goal, given, effort)
    except InputError as fault:
        if fault.code not in _NOTHING:
            raise
        raise _why(city, question, goal, given) or fault from fault
    return Best(
        plan=_named(city, found.best),
        proven=found.verdict == "proven",
        cost=found.cost,
        bound=found.bound,
        gap=found.gap,
        near=len(found.near),
        complete=found.complete,
        maps=found.near,
        costs=found.costs,
        parts=_parts(city, found, goal, given.weights, parts),
    )


def _found(city: City, question: Question, goal: Goal, terms: Terms, effort: Effort) -> Proof:
    if goal is Goal.COMPACT:
        rng = np.random.default_rng(terms.seed)
        return best_map(question, _spread(city.chart), effort, rng=rng, told=terms.told)
    old = today_of(city).labels
    wish = (
        fewest_moved(question.people)
        if goal is Goal.DISRUPTION
        else _wish(city, terms.weights, len(question.targets))
    )
    return least_change(question, old, wish, leave=terms.leave, effort=effort, told=terms.told)


def _spread(chart: Chart) -> Numbers:
    """What it costs to serve each area from each other: residents times square kilometres."""
    return np.asarray(chart.people[:, None] * chart.kilometres**2)


def _wish(city: City, weights: Weights, count: int) -> Wish:
    """The weighed goal, districts being served from the centres of today's districts."""
    if min(weights.compact, weights.disruption, weights.need) < 0 or not (
        weights.compact or weights.disruption or weights.need
    ):
        raise InputError(
            "F379",
            "The weights must not be negative, and at least one must be above zero.",
            hint="Give a weight of 0 to what is not to count.",
        )
    spread, people = _spread(city.chart), city.chart.people
    seats, need = _centres(spread, today_of(city).labels), _need(city.chart)
    return Wish(
        base=np.ascontiguousarray(weights.compact * spread[:, seats] / _unit(spread, count)),
        seats=seats,
        away=weights.disruption * people / people.sum(),
        need=np.zeros(len(people)) if need is None else need,
        # A need out of place is one too many here and one too few there.
        uneven=0.0 if need is None else weights.need / 2,
    )


def _centres(spread: Numbers, old: Ints) -> Ints:
    """The best placed area of each of today's districts."""
    found = []
    for district in range(int(old.max()) + 1):
        inside = np.flatnonzero(old == district)
        found.append(int(inside[spread[np.ix_(inside, inside)].sum(axis=0).argmin()]))
    return np.array(found)


def _unit(spread: Numbers, count: int) -> float:
    """How spread out residents are in all when the city is cut into so many parts like itself."""
    return float(spread.sum(axis=0).min()) / count


def _need(chart: Chart) -> Numbers | None:
    """The share of the city's need in each area; nothing where it is not known."""
    found = need_of(chart)
    return None if found is None or not found[1].sum() else found[1] / found[1].sum()


def _parts(city: City, found: Proof, goal: Goal, weights: Weights, count: int) -> tuple[Part, ...]:
    """The parts of what the best map costs by weighed goals."""
    if goal is not Goal.WEIGHTED:
        return ()
    spread, need = _spread(city.chart), _need(city.chart)
    labels, seats = found.best, _centres(spread, today_of(city).labels)
    whole, out = 0.0, 0.0
    for district in range(count):
        inside = labels == district
        from_seat = spread[np.ix_(inside, seats)].sum(axis=0)
        whole += float(np.where(inside[seats], from_seat, np.inf).min())
        out += 0.0 if need is None else abs(float(need[inside].sum()) - 1 / count) / 2
    compact = whole / _unit(spread, count)
    away = _away(city, labels) / float(city.chart.people.sum())
    return (
        Part(name="compact", value=compact, weight=weights.compact),
        Part(name="disruption", value=away, weight=weights.disruption),
        Part(name="need", value=None if need is None else out, weight=weights.need),
    )


def _away(city: City, labels: Maps | Ints) -> float:
    """How many people are led away from where most of their district of today goes."""
    found = 0.0
    for old in range(len(today_of(city).names)):
        inside = today_of(city).labels == old
        people = np.bincount(labels[inside], city.chart.people[inside])
        found += float(people.sum() - people.max())
    return found


def _named(city: City, labels: Maps | Ints) -> Drawn:
    """The map with its districts named after those of today that most people stay in."""
    plan = as_drawn("", labels)
    if city.today is None:
        return plan
    held: dict[int, list[str]] = {}
    for old, name in enumerate(city.today.names):
        inside = city.today.labels == old
        people = np.bincount(plan.labels[inside], city.chart.people[inside])
        held.setdefault(int(people.argmax()), []).append(name)
    names = (" + ".join(held.get(at, [])) or str(at + 1) for at in range(len(plan.names)))
    return replace(plan, names=tuple(names))


def _why(city: City, question: Question, goal: Goal, terms: Terms) -> InputError | None:
    """Which condition leaves no map, when each is given up in turn; nothing if that is not it."""
    effort = Effort(seconds=_LOOK_SECONDS, within=0.0)
    count, band = len(question.targets), round(100 * question.band, 4)

    def there_is(changed: Question) -> bool:
        try:
            _found(city, changed, goal, terms, effort)
        except InputError:
            return False
        return True

    without = replace(question, locks=locks_of(city, ()))
    if terms.locks and question.locks != NO_LOCKS and there_is(without):
        return InputError(
            "F377",
            "No map into {count} with all within {band} % of equal size keeps the rules; without"
            " them there is one.",
            hint="Take one of the rules away: {rules}",
            count=count,
            band=band,
            rules=", ".join(terms.locks),
        )
    wide = _first_band(question, there_is)
    if wide is None:
        return None
    return InputError(
        "F378",
        "No map into {count} has all within {band} % of equal size; within {wide} % there is one.",
        hint="Allow a wider band.",
        count=count,
        band=band,
        wide=round(100 * wide),
    )


def _first_band(question: Question, there_is: Callable[[Question], bool]) -> float | None:
    wider: Sequence[float] = [each for each in WIDER if each > question.band]
    return next((each for each in wider if there_is(replace(question, band=each))), None)
