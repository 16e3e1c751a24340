"""This file is about reading tables into a register, all their faults at once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from fordel.errors import InputError, InputErrors
from fordel.model.register import Register, Task, TaskId
from fordel.model.table import Table
from fordel.register.cells import Row
from fordel.register.columns import ABOUT
from fordel.register.entries import (
    agreement,
    assignment,
    goal,
    journey,
    source,
    steps_by_journey,
    task,
    unit,
)
from fordel.register.links import link_faults
from fordel.register.sheets import recognised, rows_of
from fordel.register.words import NO_WORDS, Words

MOST_FAULTS = 500
"""So many faults are told one by one; of the rest, how many there are."""

_PLACE = re.compile(r"(.+)![A-Z]*(\d+)")
_NAMED = ("sources", "units", "tasks", "agreements", "goals", "journeys")
_NAMELESS = Register(title="", city="", as_of=date.min)


def read_register(
    tables: Sequence[Table], *, base: Sequence[Task] = (), words: Words = NO_WORDS
) -> Register:
    """The register that the tables hold.

    ``base`` is the task list that comes with the product: a row of the sheet ``tasks`` that names
    one of its tasks needs to hold only what is new, and without that sheet all of it applies.

    Raises:
        InputErrors: with all faults from F204 to F230, each with sheet, row and column.
    """
    faults: list[InputError] = []
    sheets = recognised(tables, words, faults)
    rows = {name: tuple(rows_of(sheet, words, faults)) for name, sheet in sheets.items()}
    listed = {name: _ids(rows.get(name, ()), faults) for name in _NAMED}
    whole_list = "tasks" not in sheets
    reading = _Reading(rows=rows, base=_base(base, listed["tasks"], whole_list=whole_list))
    known = listed | {"tasks": listed["tasks"] | {str(each): 0 for each in reading.base}}
    linked = _Reading(
        base=reading.base,
        rows={
            name: tuple(replace(row, known=known) for row in held) for name, held in rows.items()
        },
    )
    register = linked.register(faults)
    if len(faults) <= MOST_FAULTS:
        right = register if not faults else None
        faults += link_faults(right, linked.rows) if right else _between(linked, faults)
    if faults or register is None:
        raise InputErrors(_bounded(faults), where=tables[0].name if len(tables) == 1 else None)
    return register


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """The rows of every sheet, and the tasks that come with the product."""

    rows: Mapping[str, tuple[Row, ...]]
    base: Mapping[TaskId, Task]

    def of(self, sheet: str) -> tuple[Row, ...]:
        return self.rows.get(sheet, ())

    def register(self, faults: list[InputError]) -> Register | None:
        about = _about(self.of("about"), faults)
        steps = steps_by_journey(self.of("steps"))
        whole = replace(
            about or _NAMELESS,
            sources=tuple(map(source, self.of("sources"))),
            tasks=self._tasks(),
            units=tuple(map(unit, self.of("units"))),
            assignments=tuple(map(assignment, self.of("assignments"))),
            agreements=tuple(map(agreement, self.of("agreements"))),
            goals=tuple(map(goal, self.of("goals"))),
            journeys=tuple(journey(row, steps) for row in self.of("journeys")),
        )
        return whole if about else None

    def _tasks(self) -> tuple[Task, ...]:
        rows = {row.cells.get("id", ""): row for row in self.of("tasks")}
        from_list = tuple(
            task(rows[each.id], each) if each.id in rows else each for each in self.base.values()
        )
        new = tuple(task(row, None) for name, row in rows.items() if name not in self.base)
        return from_list + new


def _between(reading: _Reading, faults: list[InputError]) -> list[InputError]:
    """What is wrong between rows that are each right in themselves."""
    told = len(faults)
    wrong = {found.groups() for each in faults if (found := _PLACE.match(each.where or ""))}
    rows = {
        name: tuple(row for row in held if (row.sheet, str(row.number)) not in wrong)
        for name, held in reading.rows.items()
    }
    register = _Reading(base=reading.base, rows=rows).register([])
    del faults[told:]  # each row puts its faults here whenever it is read
    return link_faults(register, rows, is_whole=False) if register else []


def _ids(rows: Sequence[Row], faults: list[InputError]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        name = row.id()
        if name and name in found:
            faults.append(
                InputError(
                    "F220",
                    "“{name}” stands in row {first} already.",
                    where=row.place("id"),
                    hint="Give one of them another id, or put them together.",
                    name=name,
                    first=found[name],
                )
            )
        elif name:
            found[name] = row.number
    return found


def _base(
    base: Sequence[Task], listed: Mapping[str, int], *, whole_list: bool
) -> dict[TaskId, Task]:
    """The tasks of the list that count here: all, or those listed and what stands above them."""
    tasks = {task.id: task for task in base}
    if whole_list:
        return tasks
    wanted = {TaskId(name) for name in listed} & set(tasks)
    above = {parent for name in wanted for parent in _above(name, tasks)}
    return {name: task for name, task in tasks.items() if name in wanted | above}


def _above(name: TaskId, tasks: Mapping[TaskId, Task]) -> Iterator[TaskId]:
    parent = tasks[name].parent
    while parent:
        yield parent
        parent = tasks[parent].parent


def _about(rows: Sequence[Row], faults: list[InputError]) -> Register | None:
    said = {row.words.value("about", row.text("what")): row for row in rows}
    lacking = [name for name in ABOUT[:3] if name not in said]
    unknown = [name for name in said if name not in ABOUT]
    if rows and (lacking or unknown):
        faults.append(
            InputError(
                "F221",
                "The first sheet must say these things, and nothing else: {names}.",
                where=rows[0].sheet,
                hint="Missing: {lacking}. Not understood: {unknown}.",
                names=", ".join(ABOUT),
                lacking=", ".join(lacking) or "–",
                unknown=", ".join(unknown) or "–",
            )
        )
    if lacking:
        return None
    as_of = said["as_of"].day("value")
    return Register(
        title=said["title"].text("value"),
        city=said["city"].text("value"),
        as_of=as_of or date.min,
        contact=said["contact"].text("value") if "contact" in said else "",
    )


def _bounded(faults: Sequence[InputError]) -> Sequence[InputError]:
    if len(faults) <= MOST_FAULTS:
        return faults
    more = InputError(
        "F223",
        "There are {count} more faults like these.",
        hint="Mend the first ones, and read the file again.",
        count=len(faults) - MOST_FAULTS,
    )
    return [*faults[:MOST_FAULTS], more]
