"""This file is about where each role in each task lies: today, and under an option."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fordel.model.geography import DistrictId
from fordel.model.move import Allocation
from fordel.model.option import Arrangement, Option, Place
from fordel.model.register import Assignment, EachOf, Holder, Nobody, NotKnown, Units
from fordel.model.source import Evidence
from fordel.model.task import TaskId
from fordel.model.unit import Role, Unit, UnitId, UnitKind

Group = tuple[DistrictId, ...]
"""Districts that do something together."""

Key = tuple[TaskId, Role]

_PLACE = {
    UnitKind.DISTRICT: Place.DISTRICT,
    UnitKind.DISTRICT_COUNCIL: Place.DISTRICT,
    UnitKind.POOL: Place.POOL,
    UnitKind.SUPPLIER: Place.EXTERNAL,
    UnitKind.HOSPITAL: Place.EXTERNAL,
    UnitKind.STATE: Place.EXTERNAL,
    UnitKind.ASSOCIATION: Place.EXTERNAL,
}
_NEAREST_FIRST = tuple(Place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where the roles lie, those of every task that counts.

    ``places`` lacks what no source says. ``several`` are roles that lie in more than one place
    today; the place with most of the parts is taken, the nearest where there are as many.
    """

    places: Mapping[Key, Arrangement]
    several: frozenset[Key] = frozenset()

    def of(self, task: TaskId, role: Role) -> Arrangement | None:
        """Where the role lies; None if no source says."""
        return self.places.get((task, role))

    def done(self, task: TaskId) -> Arrangement | None:
        """Where the task is done; where it is decided on, if no source says who does it."""
        return self.of(task, Role.DELIVERY) or self.of(task, Role.AUTHORITY)


def places_today(
    allocation: Allocation, tasks: Sequence[TaskId], districts: Mapping[UnitId, DistrictId]
) -> Placed:
    """Where the allocation puts each role in each task.

    ``districts`` gives the district of the map for each district of the register.
    """
    units = {unit.id: unit for unit in allocation.units}
    wanted = set(tasks)
    rows: dict[Key, list[Assignment]] = {}
    for row in allocation.assignments:
        if row.task in wanted:
            rows.setdefault((row.task, row.role), []).append(row)
    places: dict[Key, Arrangement] = {}
    several: set[Key] = set()
    for key, held in rows.items():
        found = [each for row in held if (each := _arranged(key, row.holder, units, districts))]
        if found:
            places[key] = _most(found)
            if len({each.place for each in found}) > 1:
                several.add(key)
    places |= {
        (task, role): Arrangement(task=task, role=role, place=Place.ABOLISHED)
        for task in allocation.abolished
        for role in Role
    }
    return Placed(places=places, several=frozenset(several))


def places_under(option: Option, today: Placed) -> Placed:
    """Today's places with those of the option in their stead."""
    changed = {(each.task, each.role): each for each in option.arrangements}
    return Placed(places={**today.places, **changed}, several=today.several - set(changed))


def changed_tasks(option: Option, today: Placed) -> tuple[TaskId, ...]:
    """The tasks in which the option puts a role elsewhere than today."""
    found = {
        each.task for each in option.arrangements if not _same(each, today.of(each.task, each.role))
    }
    return tuple(dict.fromkeys(each.task for each in option.arrangements if each.task in found))


def allocation_under(option: Option, allocation: Allocation) -> Allocation:
    """The allocation with the roles that the option places, in the hands it gives them.

    Where the option names no holder, a unit stands in that nobody has decided on yet.
    """
    units: dict[str, Unit] = {unit.id: unit for unit in allocation.units}
    changed = {(each.task, each.role): each for each in option.arrangements}
    rows = [row for row in allocation.assignments if (row.task, row.role) not in changed]
    ended = {each.task for each in option.arrangements if each.place is Place.ABOLISHED}
    districts = [unit.id for unit in allocation.units if unit.kind is UnitKind.DISTRICT]
    for (task, role), placed in changed.items():
        holder, made = holder_of(placed, units, tuple(districts))
        if made:
            units[made.id] = made
        rows.append(Assignment(task=task, role=role, holder=holder, evidence=Evidence.ASSUMED))
    return replace(
        allocation,
        units=tuple(units.values()),
        assignments=tuple(rows),
        abolished=tuple(dict.fromkeys((*allocation.abolished, *ended))),
    )


def holder_of(
    placed: Arrangement, units: Mapping[str, Unit], districts: tuple[UnitId, ...] = ()
) -> tuple[Holder, Unit | None]:
    """Who would hold the role, and the unit that would have to be made for it.

    A pool is its districts' own: a case that goes to it stays in their hands.
    """
    match placed.place:
        case Place.DISTRICT:
            return EachOf(kind=UnitKind.DISTRICT), None
        case Place.ABOLISHED:
            return Nobody(), None
        case _ if placed.holder and placed.holder in units:
            return Units(ids=(placed.holder,)), None
        case _:
            made = _new_unit(placed, districts)
            return Units(ids=(made.id,)), made


def place_of(holder: Holder, units: Mapping[UnitId, Unit]) -> Place | None:
    """At which level a holder is; None if that is not known."""
    match holder:
        case EachOf(kind=kind):
            return _PLACE.get(kind, Place.CENTRAL)
        case Units(ids=ids):
            kinds = {units[each].kind for each in ids if each in units}
            if not kinds:
                return None
            found = min((_PLACE.get(each, Place.CENTRAL) for each in kinds), key=_rank)
            return Place.HOST if found is Place.DISTRICT and len(ids) == 1 else found
        case Nobody() | NotKnown():
            return None


def _arranged(
    key: Key, holder: Holder, units: Mapping[UnitId, Unit], districts: Mapping[UnitId, DistrictId]
) -> Arrangement | None:
    place = place_of(holder, units)
    if place is None:
        return None
    ids = holder.ids if isinstance(holder, Units) else ()
    if place is Place.POOL or (place is Place.DISTRICT and ids):
        return _some_together(key, ids, units, districts, place=place)
    # Whoever does it for all is named, so that a change of hands is seen.
    named = ids[0] if ids and place is not Place.DISTRICT else None
    return Arrangement(task=key[0], role=key[1], place=place, holder=named)


def _some_together(
    key: Key,
    ids: Iterable[UnitId],
    units: Mapping[UnitId, Unit],
    districts: Mapping[UnitId, DistrictId],
    *,
    place: Place,
) -> Arrangement:
    """Pools with their members together, and each other district for itself."""
    pools = [
        tuple(districts[member] for member in units[each].members if member in districts)
        for each in ids
        if each in units and place is Place.POOL
    ]
    joined = {one for pool in pools for one in pool}
    alone = [(each,) for each in dict.fromkeys(districts.values()) if each not in joined]
    groups = tuple(pool for pool in pools if pool)
    if not groups:
        return Arrangement(task=key[0], role=key[1], place=Place.DISTRICT)
    return Arrangement(task=key[0], role=key[1], place=place, groups=(*groups, *alone))


def _most(found: Sequence[Arrangement]) -> Arrangement:
    counts = Counter(each.place for each in found)
    return min(found, key=lambda each: (-counts[each.place], _rank(each.place)))


def _rank(place: Place) -> int:
    return _NEAREST_FIRST.index(place)


def _same(one: Arrangement, other: Arrangement | None) -> bool:
    if other is None or one.place is not other.place:
        return False
    if one.place is Place.POOL:
        return {frozenset(each) for each in one.groups} == {
            frozenset(each) for each in other.groups
        }
    return one.holder is None or one.holder == other.holder


def _new_unit(placed: Arrangement, districts: tuple[UnitId, ...]) -> Unit:
    """A unit that no register has yet: nobody has decided which."""
    kind = {Place.POOL: UnitKind.POOL, Place.EXTERNAL: UnitKind.SUPPLIER}.get(
        placed.place, UnitKind.POOL if placed.place is Place.HOST else UnitKind.AGENCY
    )
    name = placed.holder or f"open-{placed.place}"
    members = districts if placed.place is Place.POOL else ()
    return Unit(id=UnitId(name), name_nb=name, kind=kind, members=members)
