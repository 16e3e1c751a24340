"""This file is about turning rows of an appraisal's tables into values, a function for each sheet.

A parameter is named by what it is, and by what it holds for where that is not everything:
``busy``, ``busy@case_work``, ``busy@personal_assistance``, ``interface@pool``, ``seats@adopted``.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from fordel.appraisal.laws import check
from fordel.errors import InputError
from fordel.model.appraisal import (
    Belief,
    Correlation,
    CriterionId,
    Grade,
    Law,
    PanelId,
    Parameter,
    ParameterId,
    Switch,
    SwitchId,
    WeightRange,
)
from fordel.model.geography import AreaId, DistrictId, MapId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.premises import CaseCount, ClassId, Limit, TaskClass, VignetteAnswer
from fordel.model.sheet import Line
from fordel.model.source import Source, SourceId
from fordel.model.task import TaskId
from fordel.model.unit import Role, UnitId

MOVED = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
"""The roles that are meant where a row names none: who decides, pays and does."""

_NONE = Belief(law=Law.FIXED, p10=0.0, p50=0.0, p90=0.0)
"""Stands for a belief whose cells are at fault; no premises come of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refs:
    """What cells may refer to. No tasks or no maps means that they cannot be checked here."""

    sources: Collection[str]
    classes: Collection[str]
    tasks: Collection[str]
    maps: Collection[str]
    parameters: Collection[str]
    options: Collection[str]

    def task(self, line: Line, column: str = "task") -> TaskId | None:
        """The task that a cell names."""
        found = line.one_of(column, self.tasks, "tasks") if self.tasks else line.text(column)
        return TaskId(found) if found else None

    def source(self, line: Line) -> SourceId | None:
        """The source that a cell names."""
        found = line.one_of("source", self.sources, "sources")
        return SourceId(found) if found else None


def source(line: Line) -> Source:
    """Where a number was read."""
    return Source(
        id=SourceId(line.text("id")),
        title=line.text("title"),
        locator=line.text("locator"),
        url=line.text("url"),
        published=line.day("published"),
        licence=line.text("licence"),
    )


def task_class(line: Line) -> TaskClass:
    """One class of tasks."""
    return TaskClass(
        id=ClassId(line.text("id")),
        name_nb=line.text("name_nb"),
        name_en=line.text("name_en"),
        pooled=line.yes("pooled", otherwise=False),
        team=line.yes("team", otherwise=True),
        counted=line.yes("counted", otherwise=True),
        many_places=line.yes("many_places", otherwise=False),
        note=line.text("note"),
    )


def parameter(line: Line, refs: Refs) -> Parameter:
    """One uncertain number; what is sourced must name its source."""
    name = line.text("id")
    kind, _, scope = name.partition("@")
    grade = line.choice("grade", Grade, Grade.ASSUMED)
    found = refs.source(line)
    if grade is Grade.SOURCED and not found:
        line.faults.append(
            InputError(
                "F530",
                "The parameter {name} is said to be sourced, but names no source.",
                where=line.place,
                hint="Name the source, or grade it elicited or assumed.",
                name=name,
            )
        )
    if not kind or "@" in scope:
        line.faults.append(_unnamed(line, name))
    place, task = _scope(scope, refs)
    panel = line.text("panel")
    return Parameter(
        id=ParameterId(name),
        name_nb=line.text("name_nb"),
        name_en=line.text("name_en"),
        unit=line.text("unit"),
        belief=belief(line),
        grade=grade,
        place=place,
        task=task,
        panel=PanelId(panel) if panel else None,
        answered=line.day("answered"),
        dated=line.day("dated"),
        source=found,
        locator=line.text("locator"),
        note=line.text("note"),
    )


def belief(line: Line) -> Belief:
    """Three quantiles, limits and a law; with one number only, it is fixed."""
    law = line.choice("law", Law, Law.QUANTILES if line.text("p10") else Law.FIXED)
    low, middle, high = (line.number_in(name) for name in ("p10", "p50", "p90"))
    if middle is None:
        return _NONE
    found = Belief(
        law=law,
        p10=middle if low is None else low,
        p50=middle,
        p90=middle if high is None else high,
        low=line.number_in("low"),
        high=line.number_in("high"),
    )
    try:
        check(found, where=line.place)
    except InputError as fault:
        line.faults.append(fault)
    return found


def correlation(line: Line, refs: Refs) -> Correlation:
    """Two parameters that go together."""
    one, other = (line.one_of(end, refs.parameters, "parameters") for end in ("one", "other"))
    rank = line.number_in("rank") or 0.0
    if not -1 <= rank <= 1:
        line.faults.append(
            InputError(
                "F532",
                "A rank correlation lies from -1 to 1, and {rank} does not.",
                where=line.place,
                rank=rank,
            )
        )
    return Correlation(
        one=ParameterId(one or ""),
        other=ParameterId(other or ""),
        rank=rank,
        source=refs.source(line) if "source" in line.cells else None,
    )


def switch(lines: Sequence[Line], refs: Refs) -> Switch:
    """One switch, from its rows: a case with the beliefs it puts in place of others."""
    cases: dict[str, dict[ParameterId, Belief]] = {}
    labels: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for line in lines:
        case = line.text("case")
        held = cases.setdefault(case, {})
        name = line.one_of("parameter", refs.parameters, "parameters")
        if name:
            held[ParameterId(name)] = belief(line)
        for said, column in zip(labels, ("label_nb", "label_en"), strict=True):
            said.setdefault(case, line.text(column) or case)
    first = lines[0]
    return Switch(
        id=SwitchId(first.text("switch")),
        name_nb=first.text("name_nb") or first.text("switch"),
        name_en=first.text("name_en"),
        cases=tuple(cases.items()),
        labels_nb=labels[0],
        labels_en=labels[1],
    )


def arrangement(line: Line, refs: Refs) -> tuple[Arrangement, ...]:
    """Where some roles in a task lie: those named, or those that decide, pay and do."""
    task = refs.task(line)
    place = line.choice("place", Place, Place.DISTRICT)
    holder = line.text("holder")
    groups = tuple(
        tuple(DistrictId(each.strip()) for each in group.split("+") if each.strip())
        for group in line.texts("groups")
    )
    roles = line.choices("role", Role) or MOVED
    if task is None:
        return ()
    return tuple(
        Arrangement(
            task=task,
            role=role,
            place=place,
            groups=groups,
            holder=UnitId(holder) if holder else None,
        )
        for role in roles
    )


def option(
    line: Line,
    refs: Refs,
    arrangements: Mapping[OptionId, tuple[tuple[Arrangement, ...], tuple[str, ...]]],
) -> Option:
    """One option, with its arrangements and what they were drawn from."""
    name = OptionId(line.text("id"))
    held, said = arrangements.get(name, ((), ()))
    chosen = line.one_of("map", refs.maps, "maps") if refs.maps else line.text("map")
    start = line.number_in("start")
    sources = (*line.some_of("sources", refs.sources, "sources"), *said)
    for each in _doubled(held):
        line.faults.append(
            InputError(
                "F533",
                "The option {option} places the role {role} in {task} more than once.",
                where=line.place,
                hint="Keep one of the rows in the sheet arrangements.",
                option=name,
                role=each.role,
                task=each.task,
            )
        )
    return Option(
        id=name,
        name_nb=line.text("name_nb"),
        name_en=line.text("name_en"),
        map=MapId(chosen or ""),
        start=int(start or 0),
        arrangements=held,
        statements=line.texts("statements"),
        sources=tuple(SourceId(each) for each in dict.fromkeys(sources)),
        why=line.text("why"),
    )


def weight(line: Line) -> WeightRange:
    """How much a group lets a criterion count."""
    low, high = line.amount("low") or 0.0, line.amount("high") or 0.0
    if low > high or high > 1:
        line.faults.append(
            InputError(
                "F534",
                "The weight from {low} to {high} is no range between 0 and 1.",
                where=line.place,
                low=low,
                high=high,
            )
        )
    return WeightRange(
        panel=PanelId(line.text("panel")),
        criterion=CriterionId(line.text("criterion")),
        low=low,
        high=high,
    )


def limit(line: Line, refs: Refs) -> Limit:
    """One rule that no option may break."""
    named = line.texts("tasks")
    tasks = line.some_of("tasks", refs.tasks, "tasks") if refs.tasks else named
    return Limit(
        id=line.text("id"),
        name_nb=line.text("name_nb"),
        name_en=line.text("name_en"),
        role=line.choice("role", Role, Role.AUTHORITY),
        places=line.choices("places", Place),
        tasks=tuple(map(TaskId, tasks)),
        source=refs.source(line),
        grade=line.choice("grade", Grade, Grade.ASSUMED),
        note=line.text("note"),
    )


def case_count(line: Line, refs: Refs) -> CaseCount:
    """Cases of one task in one small area."""
    return CaseCount(
        task=refs.task(line) or TaskId(""),
        area=AreaId(line.text("area")),
        observed=line.amount("observed") or 0.0,
        expected=line.amount("expected") or 0.0,
    )


def vignette(line: Line, refs: Refs) -> VignetteAnswer:
    """One answer to one invented case."""
    answer = line.number_in("answer")
    if answer is not None and answer <= 0:
        line.faults.append(
            InputError(
                "F535",
                "An answer to an invented case must be above zero, such as hours a week.",
                where=line.place,
                hint="Leave the row out where nothing would be granted, and say so beside.",
            )
        )
    return VignetteAnswer(
        vignette=line.text("vignette"),
        task=refs.task(line) or TaskId(""),
        decider=line.text("decider"),
        answer=answer or 1.0,
        round=int(line.amount("round") or 1) if "round" in line.cells else 1,
    )


def _unnamed(line: Line, name: str) -> InputError:
    return InputError(
        "F531",
        "“{name}” cannot be the name of a parameter.",
        where=line.place,
        hint="Write what it is, and after @ what it holds for: busy@case_work.",
        name=name,
    )


def _scope(scope: str, refs: Refs) -> tuple[Place | None, TaskId | None]:
    place = Place(scope) if scope in set(Place) else None
    return place, TaskId(scope) if scope in refs.tasks else None


def _doubled(held: Sequence[Arrangement]) -> list[Arrangement]:
    seen: set[tuple[TaskId, Role]] = set()
    again = []
    for each in held:
        if (each.task, each.role) in seen:
            again.append(each)
        seen.add((each.task, each.role))
    return again
