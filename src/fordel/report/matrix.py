"""This file is about the matrix: task by respondent, who wants what."""

from collections import defaultdict
from collections.abc import Sequence

from fordel.model.register import Task, TaskId
from fordel.model.response import ResponseId
from fordel.model.statement import Demand, Kind, Measure, Position, Statement
from fordel.report.basis import Mark
from fordel.report.cards import Desk
from fordel.report.values import Cell, Matrix, MatrixGroup, Row

_STRENGTH = {Demand.MUST: "must", Demand.MAY: "may", None: "wish"}


def matrix(desk: Desk) -> Matrix:
    """Every task that anybody mentions, by domain in the order of the task list."""
    spoken: dict[tuple[TaskId, ResponseId], list[Statement]] = defaultdict(list)
    for statement in desk.material.statements:
        for named in statement.codes.tasks:
            spoken[named, statement.response].append(statement)
    held: dict[tuple[TaskId, ResponseId], list[Position]] = defaultdict(list)
    for position in desk.material.positions:
        if position.task is not None:
            held[position.task, position.response].append(position)
    mentioned = {task for task, _ in spoken}
    groups: dict[str, list[Row]] = {}
    for task in desk.material.tasks:
        if task.id in mentioned:
            cells = tuple(
                _cell(desk, held.get((task.id, each), ()), spoken.get((task.id, each), ()))
                for each in desk.responses
            )
            row = Row(name=task_name(desk, task), cells=cells)
            groups.setdefault(task.domain, []).append(row)
    return Matrix(
        columns=tuple(desk.respondent(each) for each in desk.responses),
        groups=tuple(
            MatrixGroup(name=desk.labels["domain"].get(domain, domain), rows=tuple(rows))
            for domain, rows in groups.items()
        ),
        legend=_legend(desk, groups),
    )


def task_name(desk: Desk, task: Task) -> str:
    """The task's name in the report's language."""
    return task.name_en if desk.language == "en" else task.name_nb


def _cell(desk: Desk, held: Sequence[Position], spoken: Sequence[Statement]) -> Cell:
    marks = tuple(_mark(desk, each) for each in held)
    kinds = {each.codes.kind for each in spoken}
    mentioned = "" if marks or not spoken else _mention(kinds)
    texts = desk.texts["matrix"]
    said = "; ".join(each.meaning for each in marks) or texts[mentioned or "not_said"]
    return Cell(marks=marks, mentioned=texts[f"{mentioned}_sign"] if mentioned else "", said=said)


def _mention(kinds: set[Kind]) -> str:
    match (Kind.STRENGTH in kinds, Kind.WEAKNESS in kinds):
        case (True, True):
            return "both"
        case (True, False):
            return "strength"
        case (False, True):
            return "weakness"
        case _:
            return "mention"


def _mark(desk: Desk, position: Position) -> Mark:
    labels, measure = desk.labels, position.measure.value
    demand = "none" if position.demand is None else position.demand.value
    meaning = f"{labels['measure'][measure]} ({labels['demand'][demand]})"
    if position.conditions:
        meaning = f"{meaning}, {desk.texts['matrix']['conditional']}"
    return Mark(
        sign=labels["mark"][measure],
        meaning=meaning,
        strength=_STRENGTH[position.demand],
        conditional=bool(position.conditions),
    )


def _legend(desk: Desk, groups: dict[str, list[Row]]) -> tuple[tuple[str, str], ...]:
    """The signs that occur, in the order of the coding scheme, then those of mere mentions."""
    cells = [cell for rows in groups.values() for row in rows for cell in row.cells]
    signs = {mark.sign for cell in cells for mark in cell.marks}
    mentions = {cell.mentioned for cell in cells}
    labels, texts = desk.labels, desk.texts["matrix"]
    placed = [
        (labels["mark"][each.value], labels["measure"][each.value])
        for each in Measure
        if labels["mark"][each.value] in signs
    ]
    said = [
        (texts[f"{each}_sign"], texts[each])
        for each in ("strength", "weakness", "both", "mention")
        if texts[f"{each}_sign"] in mentions
    ]
    return (*placed, *said)
