"""This file is about looking things up in an allocation: who holds what, in whose hands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from fordel.model.move import Allocation
from fordel.model.register import (
    Assignment,
    EachOf,
    Holder,
    Register,
    Role,
    TaskId,
    Unit,
    UnitId,
    UnitKind,
)
from fordel.model.source import Evidence, SourceId
from fordel.register.holders import is_held, named

LOCAL = frozenset({UnitKind.DISTRICT, UnitKind.DISTRICT_COUNCIL, UnitKind.POOL})
"""Kinds of units that each have their own part of the city."""

_STRENGTH = {evidence: at for at, evidence in enumerate(Evidence)}


def allocation_on(register: Register, day: date) -> Allocation:
    """What the register says for a day."""
    return Allocation(
        day=day,
        units=tuple(unit for unit in register.units if unit.period.covers(day)),
        assignments=tuple(each for each in register.assignments if each.period.covers(day)),
    )


@dataclass(frozen=True, slots=True)
class Holdings:
    """An allocation, by task and role."""

    allocation: Allocation
    rows: Mapping[TaskId, Mapping[Role, tuple[Assignment, ...]]]
    units: Mapping[UnitId, Unit]
    by_kind: Mapping[UnitKind, frozenset[str]]

    def of(self, task: TaskId, role: Role) -> tuple[Assignment, ...]:
        """Every row about the role, also those that say nobody or not known."""
        return self.rows.get(task, {}).get(role, ())

    def held(self, task: TaskId, role: Role) -> tuple[Assignment, ...]:
        """The rows that say who holds the role."""
        return tuple(each for each in self.of(task, role) if is_held(each.holder))

    def ids(self, holder: Holder) -> frozenset[str]:
        """The units that the holder means; a kind without units counts as one of its own."""
        if isinstance(holder, EachOf):
            return self.by_kind.get(holder.kind) or frozenset({f"each:{holder.kind}"})
        return frozenset[str](name for name in named(holder) if name in self.units)

    def hands(self, holders: Iterable[Holder]) -> frozenset[str]:
        """Whose hands these are: a council has those of its district, a pool its members'."""
        found: set[str] = set()
        for holder in holders:
            found |= self.ids(holder)
            if isinstance(holder, EachOf) and holder.kind is UnitKind.DISTRICT_COUNCIL:
                found |= self.ids(EachOf(kind=UnitKind.DISTRICT))
        found |= {
            member
            for each in tuple(found)
            if each in self.units
            for member in self.units[UnitId(each)].members
        }
        above = {self.units[UnitId(each)].parent for each in found if each in self.units}
        parents = [self.units[each] for each in above if each is not None and each in self.units]
        return frozenset(found | {one.id for one in parents if one.kind is UnitKind.DISTRICT})

    def kinds(self, holder: Holder) -> frozenset[UnitKind]:
        """What kinds of units the holder means."""
        if isinstance(holder, EachOf):
            return frozenset({holder.kind})
        return frozenset(self.units[each].kind for each in named(holder) if each in self.units)

    def is_local(self, holder: Holder) -> bool:
        """Whether the holder is one or more units that each have their own part of the city."""
        kinds = self.kinds(holder)
        return bool(kinds) and kinds <= LOCAL


def holdings_of(allocation: Allocation) -> Holdings:
    """The allocation, ready to be looked up in."""
    rows: dict[TaskId, dict[Role, list[Assignment]]] = defaultdict(lambda: defaultdict(list))
    for each in allocation.assignments:
        rows[each.task][each.role].append(each)
    there = [unit for unit in allocation.units if unit.period.covers(allocation.day)]
    kinds: dict[UnitKind, set[str]] = defaultdict(set)
    for unit in there:
        kinds[unit.kind].add(unit.id)
    return Holdings(
        allocation=allocation,
        rows={
            task: {role: tuple(held) for role, held in roles.items()}
            for task, roles in rows.items()
        },
        units={unit.id: unit for unit in there},
        by_kind={kind: frozenset(names) for kind, names in kinds.items()},
    )


def holders_in(rows: Iterable[Assignment]) -> tuple[Holder, ...]:
    """The holders of some rows, each once."""
    return tuple(dict.fromkeys(row.holder for row in rows))


def weakest(*marks: Evidence) -> Evidence:
    """The weakest of some marks: a chain is no stronger."""
    return max(marks, key=_STRENGTH.__getitem__, default=Evidence.UNKNOWN)


def sources_of(rows: Iterable[Assignment]) -> tuple[SourceId, ...]:
    """The sources of some rows, each once."""
    return tuple(dict.fromkeys(source for row in rows for source in row.sources))
