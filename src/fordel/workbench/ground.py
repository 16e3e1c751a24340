"""This file is about making a city ready for appraisal: maps, register and journeys as numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.ground import Chain, Districts, Ground, groups_of
from fordel.appraisal.places import Group, Placed, allocation_under, places_today, places_under
from fordel.districts.judge import counted
from fordel.districts.measures import people_moved
from fordel.districts.merges import MOST_REGIONS, deviations
from fordel.districts.tally import Chart, Drawn, centres, drawn, frames
from fordel.model.appraisal import SwitchId
from fordel.model.finding import Course, Finding
from fordel.model.geography import DistrictId, DistrictMap, MapId, MapStatus
from fordel.model.journey import Journey
from fordel.model.option import Option, Place
from fordel.model.premises import ClassId, Premises, TaskClass
from fordel.model.register import Register, Role, TaskId, Unit, UnitId, UnitKind
from fordel.register.checks_roles import decides_without_paying, supervises_itself
from fordel.register.holdings import Holdings, holdings_of
from fordel.register.journeys import course
from fordel.workbench.districts import City, today_of
from fordel.workbench.ground_later import chart_of_case, with_population
from fordel.workbench.register import State

_OTHER = ClassId("other")
_TOGETHER = 3
"""So many districts share a pool where nobody has said who shares with whom."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Held:
    """A city with its areas, its register and its beliefs (norsk: samlet grunnlag).

    ``counted`` are the tasks that are counted, each with its class; ``plans`` are the maps that
    options are drawn on, today's first.
    """

    city: City
    state: State
    premises: Premises
    counted: Mapping[TaskId, TaskClass]
    today: Placed
    plans: Mapping[MapId, Districts]


def held_from(city: City, state: State, premises: Premises) -> Held:
    """What belongs together, with each task in its class and its place today."""
    premises = with_population(premises, city.chart)
    classes = {each.id: each for each in premises.classes}
    tasks: dict[TaskId, TaskClass] = {}
    for task in state.register.tasks:
        found = classes[premises.class_of.get(task.id, _OTHER)]
        if found.counted:
            tasks[task.id] = found
    now = today_map(city)
    matched = districts_of_units(state.register, city.maps[now])
    return Held(
        city=city,
        state=state,
        premises=premises,
        counted=tasks,
        today=places_today(state.after, tuple(tasks), matched),
        plans=plans_of(city, (now, *(each.map for each in premises.options))),
    )


def in_case_of(held: Held, case: Mapping[SwitchId, str]) -> Held:
    """The city with the residents that a case believes in."""
    chart = chart_of_case(held.city.chart, case)
    if chart is held.city.chart:
        return held
    city = replace(held.city, chart=chart)
    return replace(held, city=city, plans=plans_of(city, held.plans))


def today_map(city: City) -> MapId:
    """The name of today's map.

    Raises:
        InputError: F356, if there is none.
    """
    today_of(city)
    return next(MapId(name) for name, each in city.maps.items() if each.status is MapStatus.TODAY)


def plans_of(city: City, names: Iterable[MapId]) -> Mapping[MapId, Districts]:
    """The maps of these names that are there."""
    return {name: districts_of(city, name) for name in dict.fromkeys(names) if name in city.maps}


def ground_for(held: Held, options: Sequence[Option]) -> Ground:
    """The city as the appraisal of these options needs it.

    Raises:
        InputError: F536, for an option on a map that is not there.
    """
    now = today_map(held.city)
    lacking = [each.map for each in options if each.map not in held.plans]
    plain = {**held.plans, **plans_of(held.city, lacking)}
    names = [name for name in plain if name == now or any(name == each.map for each in options)]
    maps = {
        name: _with_reach(held, plain[name], [each for each in options if each.map == name])
        for name in names
    }
    return Ground(
        tasks=tuple(held.counted),
        class_of=held.counted,
        today=held.today,
        today_map=now,
        maps=maps,
        chains={each.id: _chain(held, each, _crossing(held.city, each.map)) for each in options},
        limits=held.premises.limits,
        cases=held.premises.cases,
        vignettes=held.premises.vignettes,
        areas_in={name: district_of_area(held.city, name) for name in names},
    )


def districts_of(city: City, name: MapId) -> Districts:
    """One map as an appraisal needs it; how far it is to an office only for single districts.

    Raises:
        InputError: F356, if there is no map of today.
    """
    plan, now = drawn(city.chart, city.maps[name]), today_of(city)
    ids, old = _ids(city.maps[name], plan), _ids(city.maps[today_map(city)], now)
    people = np.bincount(plan.labels, city.chart.people, minlength=len(ids)).astype(np.float64)
    overlap = np.zeros((len(ids), len(old)))
    np.add.at(overlap, (plan.labels, now.labels), city.chart.people)
    parted = people_moved(city.chart, city.setting, plan.labels[None, :].astype(np.uint8), len(ids))
    key = city.table.keys[0] if city.table.keys else None
    return Districts(
        map=name,
        names=ids,
        labels=plan.names,
        origin=tuple(old[int(at)] for at in overlap.argmax(axis=1)),
        people=people,
        reach={(each,): _reach(city.chart, plan.labels == at) for at, each in enumerate(ids)},
        overlap=overlap,
        parted=0.0 if parted is None else float(parted[0]),
        pools=_neighbours(city.chart, plan, ids),
        seats=plan.seats,
        frames=frames(city.chart, key, plan.labels, len(ids))[0] if key else None,
        # A key of shares of counts is linear in them, so that a merge moves no money.
        is_neutral=True if key else None,
    )


def district_of_area(city: City, name: MapId) -> Mapping[str, str]:
    """The district of each area that is counted, in one map."""
    plan = drawn(city.chart, city.maps[name])
    ids = _ids(city.maps[name], plan)
    return {str(area): ids[int(at)] for area, at in zip(city.chart.ids, plan.labels, strict=True)}


def districts_of_units(register: Register, plan: DistrictMap) -> Mapping[UnitId, DistrictId]:
    """The district of the map for each district of the register, by id, number or name."""
    named: dict[str, DistrictId] = {}
    for each in plan.districts:
        for name in (each.id, each.id.lstrip("0"), each.name_nb, each.name_en):
            named.setdefault(_plain(name), each.id)
    found: dict[UnitId, DistrictId] = {}
    for unit in register.units:
        if unit.kind is UnitKind.DISTRICT:
            meant = next((named[name] for name in _names(unit) if name in named), None)
            if meant:
                found[unit.id] = meant
    return found


def _names(unit: Unit) -> tuple[str, ...]:
    return tuple(
        _plain(each) for each in (unit.id, unit.name_nb, *unit.also_called, unit.number) if each
    )


def _plain(name: str) -> str:
    return name.casefold().removeprefix("bydel ").strip()


def _ids(plan: DistrictMap, drawn_plan: Drawn) -> tuple[DistrictId, ...]:
    by_name = {each.name_nb: each.id for each in plan.districts}
    return tuple(by_name[name] for name in drawn_plan.names)


def _with_reach(held: Held, plain: Districts, options: Iterable[Option]) -> Districts:
    """The map with how far it is for every group of districts that some option names."""
    chart, labels = held.city.chart, drawn(held.city.chart, held.city.maps[plain.map]).labels
    wanted: dict[Group, None] = {plain.everybody: None}
    for option in options:
        for placed in places_under(option, held.today).places.values():
            wanted |= dict.fromkeys(groups_of(placed, plain))
    for placed in held.today.places.values():
        wanted |= dict.fromkeys(groups_of(placed, plain))
    at = {name: number for number, name in enumerate(plain.names)}
    reach = {
        group: _reach(chart, np.isin(labels, [at[name] for name in group])) for group in wanted
    }
    return replace(plain, reach={**plain.reach, **reach})


def _reach(chart: Chart, inside: NDArray[np.bool_]) -> float:
    """Kilometres from home to the best placed area, for those who live inside."""
    labels = np.where(inside, 0, 1).astype(np.int64)
    people = float(chart.people[inside].sum())
    return float(centres(chart, labels, 1)[1][0]) / max(people, 1e-9)


def _neighbours(chart: Chart, plan: Drawn, ids: tuple[DistrictId, ...]) -> tuple[Group, ...]:
    """Neighbours put together in groups of about three, as equal as can be."""
    parts = max(1, round(len(ids) / _TOGETHER))
    if parts == 1 or len(ids) > MOST_REGIONS:
        return (ids,)
    whole, _ = counted(chart, plan, parts)
    if not len(whole):
        return (ids,)
    best = whole[int(deviations(whole, chart.people, parts).argmin())]
    group_of = {name: int(best[plan.labels == at][0]) for at, name in enumerate(ids)}
    return tuple(
        tuple(name for name in ids if group_of[name] == group)
        for group in dict.fromkeys(group_of.values())
    )


def _crossing(city: City, name: MapId) -> float:
    """Of those who may meet across a border of today's, the share that still has one between them.

    Neighbouring areas meet as their residents multiplied. A map that makes new borders can have
    more of them than today's.
    """
    ends = city.chart.graph.edges
    meetings = city.chart.people[ends[:, 0]] * city.chart.people[ends[:, 1]]
    apart = [
        float(meetings[plan.labels[ends[:, 0]] != plan.labels[ends[:, 1]]].sum())
        for plan in (today_of(city), drawn(city.chart, city.maps[name]))
    ]
    return apart[1] / apart[0] if apart[0] else 1.0


def _chain(held: Held, option: Option, crossing: float) -> Chain:
    register = held.state.register
    holdings = holdings_of(allocation_under(option, held.state.after))
    runs = [(each, course(each, holdings)) for each in register.journeys]
    return Chain(
        handovers={str(each.id): _handed(each, run, holdings, crossing) for each, run in runs},
        volumes={
            str(each.id): each.volume.value for each in register.journeys if each.volume is not None
        },
        split=_tasks(decides_without_paying(register, holdings), held),
        self_supervised=tuple(
            dict.fromkeys(
                (*_tasks(supervises_itself(register, holdings), held), *_pooled(held, option))
            )
        ),
    )


def _handed(journey: Journey, run: Course, holdings: Holdings, crossing: float) -> float:
    """How often a case changes hands; one that only crosses a border does as far as it is there."""
    doers = {step.number: each for step, each in zip(journey.steps, run.doers, strict=True)}
    found = 0.0
    for each in run.handovers:
        same = holdings.hands(doers[each.giving]) & holdings.hands(doers[each.taking])
        found += each.share * (crossing if each.crosses_border and same else 1.0)
    return found


def _pooled(held: Held, option: Option) -> Iterator[TaskId]:
    """Tasks whose doers supervise themselves today, and only go together with their neighbours."""
    today = _tasks(supervises_itself(held.state.register, holdings_of(held.state.after)), held)
    shared = {
        each.task
        for each in option.arrangements
        if each.role is Role.DELIVERY and each.place is Place.POOL
    }
    return (task for task in today if task in shared)


def _tasks(found: Iterable[Finding], held: Held) -> tuple[TaskId, ...]:
    return tuple(task for each in found for task in each.tasks if task in held.counted)
