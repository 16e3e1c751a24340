"""This file is about drawing up options: by rule, from moves, and from what respondents want.

Today, and today's districts with pools, stand in every comparison by rule: whoever proposes
something else must show what it gives that these do not.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fordel.appraisal.ground import Districts
from fordel.appraisal.places import Placed, place_of
from fordel.errors import InputError
from fordel.model.geography import MapId
from fordel.model.move import Move
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.premises import TaskClass
from fordel.model.statement import Measure, Position
from fordel.model.task import TaskId
from fordel.model.unit import Role, Unit, UnitId

TODAY, POOLS = OptionId("today"), OptionId("today-with-pools")
Whose = Callable[[Position], bool]

_PLACE = {
    Measure.TO_DISTRICT: Place.DISTRICT,
    Measure.TO_CENTRAL: Place.CENTRAL,
    Measure.TO_SHARED: Place.POOL,
    Measure.TO_HOST: Place.HOST,
    Measure.TO_EXTERNAL: Place.EXTERNAL,
    Measure.TO_STATE: Place.EXTERNAL,
    Measure.ABOLISH: Place.ABOLISHED,
}
_SHARED = (Role.DELIVERY,)
_GIVEN = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """An option drawn up from answers, and what they did not agree on (norsk: utkast).

    ``torn`` are tasks for which as many want one thing as another: they stay as they are.
    """

    option: Option
    torn: tuple[TaskId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What an option is to be called, and on which map from which year."""

    id: OptionId
    name_nb: str
    map: MapId
    start: int
    name_en: str = ""


def today_option(map_id: MapId, year: int) -> Option:
    """Everything as it is."""
    return Option(
        id=TODAY,
        name_nb="I dag",
        name_en="Today",
        map=map_id,
        start=year,
        why="Står i hver sammenligning: det de andre holdes opp mot.",
    )


def pools_option(
    today: Placed, tasks: Sequence[TaskId], class_of: Mapping[TaskId, TaskClass], plan: Districts
) -> Option:
    """Today's districts, with pools for what each of them does with few people.

    Only who does the task is changed: each district decides and pays as before.
    """
    pooled = [
        task
        for task in tasks
        if class_of[task].pooled
        and (placed := today.of(task, Role.DELIVERY))
        and placed.place is Place.DISTRICT
    ]
    return Option(
        id=POOLS,
        name_nb="Dagens bydeler med fellesressurser",
        name_en="Today's districts with pools",
        map=plan.map,
        start=0,
        arrangements=tuple(
            Arrangement(task=task, role=Role.DELIVERY, place=Place.POOL, groups=plan.pools)
            for task in pooled
        ),
        why="Står i hver sammenligning: hvor mye gir samarbeid uten nye grenser?",
    )


def with_rules(options: Sequence[Option], today: Option, pools: Option) -> tuple[Option, ...]:
    """Today and today's districts with pools first, then the others.

    Raises:
        InputError: F539, if one of the others takes their name.
    """
    refuse_taken_names(options)
    return (today, replace(pools, start=today.start), *options)


def refuse_taken_names(options: Sequence[Option]) -> None:
    """See that no option is called what one that is always there is called.

    Raises:
        InputError: F539, if one is.
    """
    for each in options:
        if each.id in {TODAY, POOLS}:
            raise InputError(
                "F539",
                "No option can be called {name}: that one is always there, by rule.",
                hint="Call it something else.",
                name=each.id,
            )


def from_positions(
    positions: Sequence[Position], frame: Frame, *, whose: Whose = lambda _: True
) -> Drawn:
    """What those respondents want moved, task by task, the most wanted where they differ.

    A pool or a host takes over who does it; the rest takes what decides, pays and does. A wish to
    keep a task counts against moving it.
    """
    wanted, torn = {}, []
    for task, held in _by_task(each for each in positions if whose(each)).items():
        counts = Counter(each.measure for each in held)
        most = max(counts.values())
        first = [measure for measure, count in counts.items() if count == most]
        if len(first) > 1:
            torn.append(task)
        elif first[0] in _PLACE:
            wanted[task] = first[0]
    return Drawn(option=_drawn(frame, wanted, positions, whose), torn=tuple(torn))


def unopposed(positions: Sequence[Position], frame: Frame) -> Drawn:
    """What somebody wants moved and nobody wants otherwise: neither kept nor moved elsewhere."""
    wanted = {
        task: held[0].measure
        for task, held in _by_task(positions).items()
        if len({each.measure for each in held}) == 1 and held[0].measure in _PLACE
    }
    return Drawn(option=_drawn(frame, wanted, positions, lambda _: True), torn=())


def from_moves(moves: Sequence[Move], units: Mapping[UnitId, Unit], frame: Frame) -> Option:
    """The roles that the moves give to others; the last move of a role counts."""
    places: dict[tuple[TaskId, Role], Arrangement] = {}
    for move in moves:
        known = {**units, **{unit.id: unit for unit in move.makes}}
        place = place_of(move.taker, known) or Place.ABOLISHED
        ids = getattr(move.taker, "ids", ())
        named = ids[0] if ids and place is not Place.DISTRICT else None
        for role in move.roles:
            places[move.task, role] = Arrangement(
                task=move.task, role=role, place=place, holder=named
            )
    return Option(
        id=frame.id,
        name_nb=frame.name_nb,
        name_en=frame.name_en,
        map=frame.map,
        start=frame.start,
        arrangements=tuple(places.values()),
        statements=tuple(dict.fromkeys(each for move in moves for each in move.statements)),
        sources=tuple(dict.fromkeys(each for move in moves for each in move.sources)),
    )


def with_groups(option: Option, plan: Districts) -> Option:
    """The option with neighbours as groups wherever a pool names none."""
    return replace(
        option,
        arrangements=tuple(
            replace(each, groups=plan.pools)
            if each.place is Place.POOL and not each.groups
            else each
            for each in option.arrangements
        ),
    )


def carried(option: Option, above: Mapping[TaskId, TaskId], today: Placed) -> Option:
    """The option with the tasks under each that it places, unless it says otherwise of them.

    A part that lies elsewhere today than the whole is not carried along.

    ``above`` gives the task that each is a part of.
    """
    said = {(each.task, each.role): each for each in option.arrangements}
    more = [
        replace(said[over, role], task=task)
        for task in above
        for role in Role
        if (task, role) not in said
        and (over := _above(task, role, above, said)) is not None
        and _together(today.of(task, role), today.of(over, role))
    ]
    return replace(option, arrangements=(*option.arrangements, *more)) if more else option


def _above(
    task: TaskId,
    role: Role,
    above: Mapping[TaskId, TaskId],
    said: Mapping[tuple[TaskId, Role], Arrangement],
) -> TaskId | None:
    """The nearest task over this one whose role the option places; no path is followed twice."""
    seen = {task}
    over = above.get(task)
    while over is not None and over not in seen:
        if (over, role) in said:
            return over
        seen.add(over)
        over = above.get(over)
    return None


def _together(part: Arrangement | None, whole: Arrangement | None) -> bool:
    return part is not None and whole is not None and part.place is whole.place


def _by_task(positions: Iterator[Position] | Sequence[Position]) -> dict[TaskId, list[Position]]:
    """Those that say where a task should lie, by task."""
    found: dict[TaskId, list[Position]] = {}
    for each in positions:
        if each.task and (each.measure in _PLACE or each.measure is Measure.KEEP):
            found.setdefault(each.task, []).append(each)
    return found


def _drawn(
    frame: Frame, wanted: Mapping[TaskId, Measure], positions: Sequence[Position], whose: Whose
) -> Option:
    said = [
        name
        for each in positions
        if whose(each) and each.task and wanted.get(each.task) is each.measure
        for name in each.proposals
    ]
    return Option(
        id=frame.id,
        name_nb=frame.name_nb,
        name_en=frame.name_en,
        map=frame.map,
        start=frame.start,
        arrangements=tuple(
            Arrangement(task=task, role=role, place=_PLACE[measure])
            for task, measure in wanted.items()
            for role in _roles(_PLACE[measure])
        ),
        statements=tuple(dict.fromkeys(said)),
    )


def _roles(place: Place) -> tuple[Role, ...]:
    return _SHARED if place in {Place.POOL, Place.HOST} else _GIVEN
