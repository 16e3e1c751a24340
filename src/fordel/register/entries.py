"""This file is about turning the rows of the sheets into values, one function for each sheet."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from fordel.errors import InputError
from fordel.model.journey import Journey, JourneyId, Step
from fordel.model.register import (
    Agreement,
    AgreementId,
    Assignment,
    Direction,
    Goal,
    GoalId,
    NotKnown,
    Role,
    Task,
    TaskFunction,
    TaskId,
    Unit,
    UnitId,
    UnitKind,
)
from fordel.model.source import Source, SourceId
from fordel.register.cells import Row

_NOBODY_SAYS = NotKnown()
"""Stands for a holder whose cell is at fault; no register comes of it."""


def source(row: Row) -> Source:
    """Where facts were read."""
    return Source(
        id=SourceId(row.text("id")),
        title=row.text("title"),
        locator=row.text("locator"),
        url=row.text("url"),
        published=row.day("published"),
        licence=row.text("licence"),
    )


def unit(row: Row) -> Unit:
    """One unit."""
    parent, host = row.one("parent"), row.one("host")
    return Unit(
        id=UnitId(row.text("id")),
        name_nb=row.text("name_nb"),
        name_en=row.text("name_en"),
        kind=row.choice("kind", UnitKind, UnitKind.OTHER),
        parent=UnitId(parent) if parent else None,
        host=UnitId(host) if host else None,
        members=tuple(UnitId(each) for each in row.many("members")),
        period=row.period(),
        successors=tuple(UnitId(each) for each in row.many("successors")),
        number=row.text("number"),
        organisation_number=row.text("organisation_number").replace(" ", ""),
        also_called=row.texts("also_called"),
        areas=row.texts("areas"),
        contact=row.text("contact"),
        sources=row.sources(),
        evidence=row.evidence(),
        note=row.text("note"),
    )


def task(row: Row, base: Task | None) -> Task:
    """One task; what the row leaves open is taken from the list that comes with the product."""
    parent, function = row.one("parent"), row.text("function")
    name, domain = row.text("name_nb"), row.text("domain")
    bare = base or Task(id=TaskId(row.text("id")), name_nb=name, name_en="", domain=domain)
    if base is None and not (name and domain):
        row.faults.append(
            InputError(
                "F222",
                "“{task}” is not in the task list, so it needs a name and a domain.",
                where=row.place("id"),
                hint="Fill in both, or use the id of a task that is in the list.",
                task=bare.id,
            )
        )
    return replace(
        bare,
        name_nb=name or bare.name_nb,
        name_en=row.text("name_en") or bare.name_en,
        domain=domain or bare.domain,
        parent=TaskId(parent) if parent else bare.parent,
        function=row.choice("function", TaskFunction, TaskFunction.SERVICE)
        if function
        else bare.function,
        description=row.text("description") or bare.description,
        output=row.text("output") or bare.output,
        target_group=row.text("target_group") or bare.target_group,
        synonyms=row.texts("synonyms") or bare.synonyms,
        hints=row.texts("hints") or bare.hints,
        kostra=row.text("kostra") or bare.kostra,
        los=row.text("los") or bare.los,
        volume=row.quantity("volume") or bare.volume,
    )


def assignment(row: Row) -> Assignment:
    """One role in one task."""
    return Assignment(
        task=TaskId(row.one("task") or ""),
        role=row.choice("role", Role, Role.DELIVERY),
        holder=row.holder("holder") or _NOBODY_SAYS,
        part=row.text("part"),
        period=row.period(),
        condition=row.text("condition"),
        basis=row.text("basis"),
        sources=row.sources(),
        locator=row.text("locator"),
        evidence=row.evidence(),
        note=row.text("note"),
    )


def agreement(row: Row) -> Agreement:
    """One agreement with a supplier."""
    return Agreement(
        id=AgreementId(row.text("id")),
        name_nb=row.text("name_nb"),
        supplier=row.holder("supplier") or _NOBODY_SAYS,
        owner=row.holder("owner") or _NOBODY_SAYS,
        ordered_by=row.holder("ordered_by") or _NOBODY_SAYS,
        disputes=row.holder("disputes") or _NOBODY_SAYS,
        tasks=_tasks_in(row),
        period=row.period(),
        sources=row.sources(),
        evidence=row.evidence(),
        note=row.text("note"),
    )


def goal(row: Row) -> Goal:
    """One goal that a unit is measured on."""
    return Goal(
        id=GoalId(row.text("id")),
        holder=row.holder("holder") or _NOBODY_SAYS,
        indicator=row.text("indicator"),
        outcome=row.id("outcome"),
        direction=row.choice("direction", Direction, Direction.HOLD),
        tasks=_tasks_in(row),
        period=row.period(),
        sources=row.sources(),
        evidence=row.evidence(),
        note=row.text("note"),
    )


def _tasks_in(row: Row) -> tuple[TaskId, ...]:
    return tuple(TaskId(each) for each in row.many("tasks"))


def journey(row: Row, steps: Mapping[str, tuple[Step, ...]]) -> Journey:
    """One journey with its steps."""
    name = row.text("id")
    return Journey(
        id=JourneyId(name),
        name_nb=row.text("name_nb"),
        name_en=row.text("name_en"),
        target_group=row.text("target_group"),
        owner=row.holder("owner"),
        volume=row.quantity("volume"),
        steps=steps.get(name, ()),
        sources=row.sources(),
        evidence=row.evidence(),
        note=row.text("note"),
    )


def steps_by_journey(rows: Sequence[Row]) -> Mapping[str, tuple[Step, ...]]:
    """The steps of every journey, in their order."""
    found: dict[str, list[Step]] = defaultdict(list)
    for row in rows:
        name, step = row.one("journey"), _step(row)
        if name and step:
            found[name].append(step)
    return {name: _in_order(steps) for name, steps in found.items()}


def _step(row: Row) -> Step | None:
    number, wanted, share = row.counts("number"), row.one("task"), row.number_in("share", 0, 1)
    step = Step(
        number=number[0] if number else 0,
        name_nb=row.text("name_nb"),
        name_en=row.text("name_en"),
        task=TaskId(wanted) if wanted else None,
        role=row.choice("role", Role, Role.DELIVERY),
        actor=row.holder("actor"),
        follows=row.counts("follows"),
        share=1.0 if share is None else share,
        crosses_border=row.is_so("crosses_border"),
        loss=row.quantity("loss", unit="share", most=1),
        sources=row.sources(),
        evidence=row.evidence(),
        note=row.text("note"),
    )
    return step if number else None


def _in_order(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps by their numbers; each that names none before it follows the one just before."""
    ordered = sorted(steps, key=lambda step: step.number)
    before = [(), *((step.number,) for step in ordered)]
    return tuple(
        replace(step, follows=tuple(each for each in step.follows or earlier if each))
        for step, earlier in zip(ordered, before, strict=False)
    )
