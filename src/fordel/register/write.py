"""This file is about writing a register as tables, so that reading them gives the same register."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from fordel.model.journey import Journey, Step
from fordel.model.register import (
    Agreement,
    Assignment,
    Goal,
    Register,
    Task,
    Unit,
)
from fordel.model.source import Evidence, Period, Quantity, Source
from fordel.model.table import Table
from fordel.register.columns import SHEETS
from fordel.register.holders import holder_text

Cells = Mapping[str, str]


def tables_of(register: Register) -> tuple[Table, ...]:
    """The register as tables with the plain names, one for each sheet that holds anything."""
    entries: dict[str, list[Cells]] = {
        "about": _about(register),
        "sources": list(map(_source, register.sources)),
        "units": list(map(_unit, register.units)),
        "tasks": list(map(_task, register.tasks)),
        "assignments": list(map(_assignment, register.assignments)),
        "agreements": list(map(_agreement, register.agreements)),
        "goals": list(map(_goal, register.goals)),
        "journeys": list(map(_journey, register.journeys)),
        "steps": [cells for journey in register.journeys for cells in _steps(journey)],
    }
    # An empty sheet of tasks says that there are none; leaving it out says that all apply.
    kept = {"about", "units", "assignments", "tasks"}
    return tuple(_table(name, rows) for name, rows in entries.items() if rows or name in kept)


def task_rows(tasks: Iterable[Task]) -> Iterator[tuple[str, ...]]:
    """The cells of the sheet of tasks, a row for each task."""
    heads = [column.name for column in SHEETS["tasks"]]
    for task in tasks:
        cells = _task(task)
        yield tuple(cells.get(head, "") for head in heads)


def _table(name: str, rows: Sequence[Cells]) -> Table:
    heads = tuple(column.name for column in SHEETS[name])
    return Table(
        name=name,
        heads=heads,
        rows=tuple(
            (number, tuple(cells.get(head, "") for head in heads))
            for number, cells in enumerate(rows, start=2)
        ),
    )


def _about(register: Register) -> list[Cells]:
    said = {
        "title": register.title,
        "city": register.city,
        "as_of": register.as_of.isoformat(),
        "contact": register.contact,
    }
    return [{"what": what, "value": value} for what, value in said.items() if value]


def _source(source: Source) -> Cells:
    return {
        "id": source.id,
        "title": source.title,
        "locator": source.locator,
        "url": source.url,
        "published": _day(source.published),
        "licence": source.licence,
    }


def _unit(unit: Unit) -> Cells:
    return {
        "id": unit.id,
        "name_nb": unit.name_nb,
        "name_en": unit.name_en,
        "kind": unit.kind,
        "parent": unit.parent or "",
        "host": unit.host or "",
        "members": _list(unit.members),
        **_days(unit.period),
        "successors": _list(unit.successors),
        "number": unit.number,
        "organisation_number": unit.organisation_number,
        "also_called": _list(unit.also_called),
        "areas": _list(unit.areas),
        "contact": unit.contact,
        **_founded(unit),
    }


def _task(task: Task) -> Cells:
    return {
        "id": task.id,
        "name_nb": task.name_nb,
        "name_en": task.name_en,
        "domain": task.domain,
        "parent": task.parent or "",
        "function": task.function or "",
        "description": task.description,
        "output": task.output,
        "target_group": task.target_group,
        "synonyms": _list(task.synonyms),
        "hints": _list(task.hints),
        "kostra": task.kostra or "",
        "los": task.los or "",
        **_figures("volume", task.volume),
    }


def _assignment(assignment: Assignment) -> Cells:
    return {
        "task": assignment.task,
        "role": assignment.role,
        "holder": holder_text(assignment.holder),
        "part": assignment.part,
        **_days(assignment.period),
        "condition": assignment.condition,
        "basis": assignment.basis,
        **_founded(assignment),
        "locator": assignment.locator,
    }


def _agreement(agreement: Agreement) -> Cells:
    return {
        "id": agreement.id,
        "name_nb": agreement.name_nb,
        "supplier": holder_text(agreement.supplier),
        "owner": holder_text(agreement.owner),
        "ordered_by": holder_text(agreement.ordered_by),
        "disputes": holder_text(agreement.disputes),
        "tasks": _list(agreement.tasks),
        **_days(agreement.period),
        **_founded(agreement),
    }


def _goal(goal: Goal) -> Cells:
    return {
        "id": goal.id,
        "holder": holder_text(goal.holder),
        "indicator": goal.indicator,
        "outcome": goal.outcome,
        "direction": goal.direction,
        "tasks": _list(goal.tasks),
        **_days(goal.period),
        **_founded(goal),
    }


def _journey(journey: Journey) -> Cells:
    return {
        "id": journey.id,
        "name_nb": journey.name_nb,
        "name_en": journey.name_en,
        "target_group": journey.target_group,
        "owner": holder_text(journey.owner),
        **_figures("volume", journey.volume),
        **_founded(journey),
    }


def _steps(journey: Journey) -> list[Cells]:
    return [
        {
            "journey": journey.id,
            "number": str(step.number),
            "name_nb": step.name_nb,
            "name_en": step.name_en,
            "task": step.task or "",
            "role": step.role,
            "actor": holder_text(step.actor),
            "follows": _list(map(str, step.follows or (0,))),
            "share": _figure(step.share),
            "crosses_border": "yes" if step.crosses_border else "",
            **_figures("loss", step.loss),
            **_founded(step),
        }
        for step in journey.steps
    ]


def _founded(each: Unit | Assignment | Agreement | Goal | Journey | Step) -> Cells:
    return {"sources": _list(each.sources), "evidence": _mark(each.evidence), "note": each.note}


def _figures(name: str, quantity: Quantity | None) -> Cells:
    if quantity is None:
        return {}
    return {
        name: _figure(quantity.value),
        f"{name}_unit": quantity.unit,
        f"{name}_low": _figure(quantity.low),
        f"{name}_high": _figure(quantity.high),
        f"{name}_source": quantity.source or "",
        f"{name}_evidence": _mark(quantity.evidence),
    }


def _mark(evidence: Evidence) -> str:
    return "" if evidence is Evidence.UNKNOWN else evidence


def _days(period: Period) -> Cells:
    last = period.end - timedelta(days=1) if period.end else None
    return {"from": _day(period.start), "to": _day(last)}


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _figure(value: float | None) -> str:
    return "" if value is None else repr(value).removesuffix(".0")


def _list(parts: Iterable[str]) -> str:
    return "; ".join(parts)
