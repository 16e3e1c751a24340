"""This file is about the matrix: task by respondent, or by kind of body, who wants what.

A cell that is empty means that nobody there names the task, which is not the same as agreeing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fordel.adapters.store.study import Study
from fordel.model.register import Task, TaskId
from fordel.model.response import BodyKind, CanonicalQuestion, Response, ResponseId
from fordel.model.statement import Demand, Kind, Measure, Position, Statement
from fordel.workbench.said import Said, said_in, texts_of
from fordel.workbench.study import known_tasks

_STRENGTH = {Demand.MAY: 0, None: 1, Demand.MUST: 2}
_MOST_COLUMNS = 40
_AT_A_TIME = 24  # columns, where there are more than fit


class Axis(StrEnum):
    """What a column of the matrix is (norsk: kolonneinndeling)."""

    RESPONSE = "response"
    BODY = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What of the answers is looked at; everything where nothing is said (norsk: utvalg).

    ``page`` counts from 1 where there are more columns than fit beside each other.
    """

    body: BodyKind | None = None
    domain: str = ""
    question: CanonicalQuestion | None = None
    measure: Measure | None = None
    axis: Axis | None = None
    page: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """What is wanted in a cell, by how many, and how strongly (norsk: retning i en rute)."""

    measure: Measure
    responses: int
    demand: Demand | None
    conditional: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One column on one task: what is wanted, and what is said besides (norsk: rute)."""

    stands: tuple[Stand, ...]
    strengths: int
    weaknesses: int
    mentions: int

    @property
    def empty(self) -> bool:
        """Whether the task is not named at all."""
        return not (self.stands or self.strengths or self.weaknesses or self.mentions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A respondent or a kind of body, and how many responses it stands for (norsk: kolonne)."""

    key: str
    name: str
    responses: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One task across the columns (norsk: rad)."""

    task: Task
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The matrix as asked for, rows by domain in the order of the task list (norsk: matrise)."""

    axis: Axis
    columns: tuple[Column, ...]
    domains: tuple[tuple[str, tuple[Row, ...]], ...]
    measures: tuple[Measure, ...]
    responses: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """What one respondent says of a task, in its own words (norsk: sitater fra et svar)."""

    response: Response
    statements: tuple[tuple[Statement, str], ...]

    @property
    def count(self) -> int:
        """How many statements are quoted."""
        return len(self.statements)


def matrix_of(study: Study, wanted: Wanted) -> Grid:
    """The matrix of what is wanted; by kind of body where there are too many respondents."""
    said = _said(study, wanted)
    few = len(said.responses) <= _MOST_COLUMNS
    axis = wanted.axis or (Axis.RESPONSE if few else Axis.BODY)
    every = _columns(said.responses, axis)
    width = len(every) if len(every) <= _MOST_COLUMNS else _AT_A_TIME
    pages = max(1, -(-len(every) // max(width, 1)))
    page = min(max(1, wanted.page), pages)
    columns = every[(page - 1) * width : page * width]
    cells = _cells(said, {each.key: at for at, each in enumerate(columns)}, axis)
    rows: dict[str, list[Row]] = {}
    for task in known_tasks():
        found = cells.get(task.id, {})
        if found and wanted.domain in {"", task.domain} and _has(found.values(), wanted.measure):
            across = tuple(found.get(at, _EMPTY) for at in range(len(columns)))
            rows.setdefault(task.domain, []).append(Row(task=task, cells=across))
    there = {
        each.measure for found in cells.values() for cell in found.values() for each in cell.stands
    }
    return Grid(
        axis=axis,
        columns=columns,
        domains=tuple((domain, tuple(found)) for domain, found in rows.items()),
        measures=tuple(each for each in Measure if each in there),
        responses=len(said.responses),
        page=page,
        pages=pages,
    )


def quotes_of(
    study: Study, task: TaskId, wanted: Wanted, *, response: ResponseId | None = None
) -> tuple[Quoted, ...]:
    """All that is said of a task, respondent by respondent."""
    said = _said(study, wanted)
    found: dict[ResponseId, list[Statement]] = defaultdict(list)
    for each in said.statements:
        if task in each.codes.tasks and response in {None, each.response}:
            found[each.response].append(each)
    texts = texts_of(study, [each for some in found.values() for each in some])
    return tuple(
        Quoted(
            response=each,
            statements=tuple((one, texts.get(one.id, "")) for one in found[each.id]),
        )
        for each in said.responses
        if each.id in found
    )


def domains() -> tuple[str, ...]:
    """The domains of the task list, in its order."""
    return tuple(dict.fromkeys(each.domain for each in known_tasks()))


def _said(study: Study, wanted: Wanted) -> Said:
    return said_in(
        study,
        of=lambda response: wanted.body in {None, response.consultee.kind},
        question=wanted.question,
    )


def _columns(responses: Sequence[Response], axis: Axis) -> tuple[Column, ...]:
    if axis is Axis.RESPONSE:
        return tuple(
            Column(key=each.id, name=each.consultee.name, responses=1) for each in responses
        )
    kinds = [each.consultee.kind for each in responses]
    return tuple(
        Column(key=kind.value, name="", responses=kinds.count(kind))
        for kind in BodyKind
        if kind in kinds
    )


def _cells(
    said: Said, columns: Mapping[str, int], axis: Axis
) -> Mapping[TaskId, Mapping[int, Cell]]:
    """What stands in each cell that is not empty, by task and column."""
    by_body = axis is Axis.BODY
    place = {
        each.id: columns[key]
        for each in said.responses
        if (key := each.consultee.kind.value if by_body else each.id) in columns
    }
    held: dict[tuple[TaskId, int], list[Position]] = defaultdict(list)
    for position in said.positions:
        if position.task is not None and position.response in place:
            held[position.task, place[position.response]].append(position)
    spoken: dict[tuple[TaskId, int], list[Kind]] = defaultdict(list)
    for statement in said.statements:
        tasks = statement.codes.tasks if statement.response in place else ()
        for task in tasks:
            spoken[task, place[statement.response]].append(statement.codes.kind)
    found: dict[TaskId, dict[int, Cell]] = defaultdict(dict)
    for (task, at), kinds in spoken.items():
        found[task][at] = _cell(held.get((task, at), ()), kinds)
    return found


def _cell(held: Sequence[Position], kinds: Sequence[Kind]) -> Cell:
    by_measure: dict[Measure, list[Position]] = defaultdict(list)
    for position in held:
        by_measure[position.measure].append(position)
    return Cell(
        stands=tuple(
            Stand(
                measure=measure,
                responses=len(wanting),
                demand=max((each.demand for each in wanting), key=_STRENGTH.__getitem__),
                conditional=sum(bool(each.conditions) for each in wanting),
            )
            for measure, wanting in sorted(by_measure.items(), key=lambda one: -len(one[1]))
        ),
        strengths=kinds.count(Kind.STRENGTH),
        weaknesses=kinds.count(Kind.WEAKNESS),
        mentions=len(kinds),
    )


def _has(cells: Iterable[Cell], measure: Measure | None) -> bool:
    """Whether anybody wants this, where only that is looked at."""
    return measure is None or any(each.measure is measure for cell in cells for each in cell.stands)


_EMPTY = Cell(stands=(), strengths=0, weaknesses=0, mentions=0)
