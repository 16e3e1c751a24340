"""This file is about what must hold between the rows of a register, not within one of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from fordel.errors import InputError
from fordel.model.register import Assignment, Register, Unit, UnitKind
from fordel.register.cells import Row

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


def link_faults(
    register: Register, rows: Mapping[str, Sequence[Row]], *, is_whole: bool = True
) -> list[InputError]:
    """Everything between rows that cannot be: circles, doubled rows, steps without a way.

    Where rows are missing for their own faults, the ways through a journey are not judged.
    """
    units, tasks = rows.get("units", ()), rows.get("tasks", ())
    journeys, steps = rows.get("journeys", ()), rows.get("steps", ())
    return [
        *_circles({unit.id: _one(unit.parent) for unit in register.units}, units, "parent"),
        *_circles({unit.id: unit.successors for unit in register.units}, units, "successors"),
        *_circles({task.id: _one(task.parent) for task in register.tasks}, tasks, "parent"),
        *_pools(register.units, units),
        *_organisation_numbers(register.units, units),
        *_doubles(register.assignments, rows.get("assignments", ())),
        *(_ways(register, journeys, steps) if is_whole else ()),
    ]


def _one(parent: str | None) -> tuple[str, ...]:
    return (parent,) if parent else ()


def _circles(
    leads: Mapping[str, Sequence[str]], rows: Sequence[Row], column: str
) -> Iterator[InputError]:
    """A fault for each row in a circle. What leads nowhere, or is led to by none, is in none."""
    waiting = _without_ends(_turned(_without_ends(_turned(leads))))
    for row in rows:
        if row.cells.get("id") in waiting and row.cells.get(column):
            yield InputError(
                "F224",
                "“{name}” leads back to itself: {circle}.",
                where=row.place(column),
                hint="See which of them stands above, or comes after, the others.",
                name=row.cells["id"],
                circle=" → ".join(_round(row.cells["id"], waiting)),
            )


def _turned(leads: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Who leads to whom, seen from the other end."""
    found: dict[str, set[str]] = {name: set() for name in leads}
    for name, to in leads.items():
        for each in to:
            if each in found:
                found[each].add(name)
    return found


def _without_ends(led_from: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The same, when all that leads nowhere has been taken away, again and again."""
    left = {name: set(each) for name, each in led_from.items()}
    leads = _turned(left)
    free = [name for name, to in leads.items() if not to]
    while free:
        done = free.pop()
        for name in left.pop(done):
            leads[name].discard(done)
            if not leads[name]:
                free.append(name)
    return left


def _round(start: str, waiting: Mapping[str, set[str]]) -> list[str]:
    found = [start]
    while len(found) < 6 and len(set(found)) == len(found):
        found.append(min(waiting[found[-1]]))
    return found


def _pools(units: Sequence[Unit], rows: Sequence[Row]) -> Iterator[InputError]:
    for unit, row in zip(units, rows, strict=True):
        shared = bool(unit.members or unit.host)
        host_outside = unit.host is not None and unit.host not in unit.members
        if (shared and unit.kind is not UnitKind.POOL) or host_outside:
            yield InputError(
                "F225",
                "Only a pool has members, and its host is one of them.",
                where=row.place("members"),
                hint="Set the kind to pool, or add the host to the members.",
            )


def _organisation_numbers(units: Sequence[Unit], rows: Sequence[Row]) -> Iterator[InputError]:
    for unit, row in zip(units, rows, strict=True):
        if unit.organisation_number and not _is_organisation_number(unit.organisation_number):
            yield InputError(
                "F226",
                "{number} is not an organisation number.",
                where=row.place("organisation_number"),
                hint="It has nine figures, and the last one must fit the others.",
                number=unit.organisation_number,
            )


def _is_organisation_number(text: str) -> bool:
    if len(text) != 9 or not (text.isascii() and text.isdigit()):
        return False
    rest = sum(int(figure) * weight for figure, weight in zip(text, _WEIGHTS, strict=False)) % 11
    return rest != 1 and int(text[8]) == (11 - rest) % 11


def _doubles(assignments: Sequence[Assignment], rows: Sequence[Row]) -> Iterator[InputError]:
    """A fault for each placing that says again what another row says for the same days."""
    groups: dict[tuple[object, ...], list[tuple[date, date, Row]]] = defaultdict(list)
    for each, row in zip(assignments, rows, strict=True):
        key = (each.task, each.role, each.part, each.holder, each.condition)
        days = (each.period.start or date.min, each.period.end or date.max)
        groups[key].append((*days, row))
    for group in groups.values():
        group.sort(key=lambda one: (one[0], one[2].number))
        longest = group[0]
        for start, end, row in group[1:]:
            if start < longest[1]:
                yield InputError(
                    "F227",
                    "Row {first} says the same for days that overlap.",
                    where=row.place("from"),
                    hint="Take one of them out, or let the first end before the second begins.",
                    first=longest[2].number,
                )
            longest = max(longest, (start, end, row), key=lambda one: one[1])


def _ways(
    register: Register, journey_rows: Sequence[Row], step_rows: Sequence[Row]
) -> Iterator[InputError]:
    by_journey: dict[str, list[Row]] = defaultdict(list)
    for row in step_rows:
        by_journey[row.cells["journey"]].append(row)
    for journey, row in zip(register.journeys, journey_rows, strict=True):
        steps = by_journey[journey.id]
        if not steps:
            yield InputError(
                "F228",
                "The journey has no steps.",
                where=row.place("id"),
                hint="Add its steps, each in a row of its own, in the sheet steps.",
            )
        yield from _numbers(steps)


def _numbers(rows: Sequence[Row]) -> Iterator[InputError]:
    seen: set[int] = set()
    all_numbers = {int(row.cells["number"]) for row in rows}
    for row in rows:
        number = int(row.cells["number"])
        before = [int(each) for each in row.texts("follows") if int(each)]
        bad = [each for each in before if each >= number or each not in all_numbers]
        if number in seen or number == 0 or bad:
            yield InputError(
                "F229",
                "Step {number} has a number that is taken or 0, or follows no earlier step.",
                where=row.place("number"),
                hint="Number the steps from 1, each after those that it follows.",
                number=number,
            )
        seen.add(number)
