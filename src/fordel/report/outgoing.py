"""This file is about what leaves a study for other programs, as values, and as plain tables."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import count

from fordel.model.register import Task, TaskId
from fordel.model.response import Response, ResponseId
from fordel.model.statement import Position, Standing, Statement, StatementId

Cell = str | int | float | date | None
Words = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentStatement:
    """A statement with its words as they may leave the house (norsk: utlevert utsagn).

    ``text`` is for reading. The quote in the statement has blocks over private persons, as many
    as there were characters. ``start`` and ``end`` count in the plain text of the response.
    """

    statement: Statement
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SentResponse:
    """A response with its number, its file's name and its plain text (norsk: utlevert svar)."""

    number: int
    response: Response
    file: str
    text: str
    statements: tuple[SentStatement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What leaves a study for other programs (norsk: uttrekk)."""

    title: str
    case_number: str | None
    made_at: datetime
    responses: tuple[SentResponse, ...]
    positions: tuple[Position, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with one kind of value in each column (norsk: tabell).

    ``name`` is how other programs call it; ``widths`` are in characters.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(outgoing: Outgoing, *, words: Words, language: str) -> tuple[Table, ...]:
    """The statements, the positions, the responses, and what the whole is."""
    desk = _Desk(outgoing=outgoing, words=words, language=language)
    return (
        _table(desk, "statements", _STATEMENT, _statement_rows(desk)),
        _table(desk, "positions", _POSITION, _position_rows(desk)),
        _table(desk, "responses", _RESPONSE, _response_rows(desk)),
        _table(desk, "about", _ABOUT, _about_rows(desk)),
    )


def label(words: Words, group: str, value: StrEnum | str | None) -> str:
    """What a coded value is called; a value without a name is shown as it is written."""
    return "" if value is None else words.get(f"labels.{group}.{value}", str(value))


def task_names(tasks: Iterable[Task], language: str) -> dict[TaskId, str]:
    """What each task is called in a language."""
    return {each.id: each.name_nb if language == "nb" else each.name_en for each in tasks}


# The columns of each table, by the names of their headings, and how wide they are.
_STATEMENT = {
    "number": 8, "response": 8, "consultee": 28, "body": 14, "question": 26, "text": 80,
    "kind": 12, "about": 14, "measures": 26, "place_source": 20, "demand": 14, "tasks": 34,
    "holder": 16, "reasons": 34, "supports": 9, "standing": 18, "coder": 14, "sureness": 10,
    "file": 26, "start": 9, "end": 9, "id": 24,
}  # fmt: skip
_POSITION = {
    "response": 8, "consultee": 28, "body": 14, "task": 34, "task_id": 22, "measure": 26,
    "measure_id": 14, "demand": 14, "reasons": 34, "proposals": 16, "conditions": 16,
    "arguments": 16,
}  # fmt: skip
_RESPONSE = {
    "response": 8, "consultee": 28, "body": 14, "dated": 12, "case_number": 14,
    "document_number": 14, "language": 8, "file": 30, "statements": 10, "ruled": 10,
}  # fmt: skip
_ABOUT = {"what": 30, "value": 80}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    outgoing: Outgoing
    words: Words
    language: str

    def say(self, name: str) -> str:
        return self.words[f"export.{name}"]

    def label(self, group: str, value: StrEnum | str | None) -> str:
        return label(self.words, group, value)

    def labels(self, group: str, values: Iterable[StrEnum | str]) -> str:
        return ", ".join(self.label(group, value) for value in values)


def _table(
    desk: _Desk, name: str, columns: Mapping[str, int], rows: Iterable[tuple[Cell, ...]]
) -> Table:
    return Table(
        name=desk.say(f"table.{name}"),
        title=desk.say(f"title.{name}"),
        columns=tuple(desk.say(f"column.{column}") for column in columns),
        widths=tuple(columns.values()),
        rows=tuple(rows),
    )


def _numbers(outgoing: Outgoing) -> dict[ResponseId, dict[StatementId, int]]:
    """Every statement's number in the table of statements."""
    counter = count(1)
    return {
        sent.response.id: {each.statement.id: next(counter) for each in sent.statements}
        for sent in outgoing.responses
    }


def _pointed(numbers: Mapping[StatementId, int], pointed: Iterable[StatementId]) -> str:
    return ", ".join(str(numbers[each]) for each in pointed if each in numbers)


def _statement_rows(desk: _Desk) -> Iterable[tuple[Cell, ...]]:
    numbers = _numbers(desk.outgoing)
    names = task_names(desk.outgoing.tasks, desk.language)
    for sent in desk.outgoing.responses:
        mine = numbers[sent.response.id]
        for each in sent.statements:
            statement, codes = each.statement, each.statement.codes
            yield (
                mine[statement.id],
                sent.number,
                sent.response.consultee.name,
                desk.label("body", sent.response.consultee.kind),
                desk.label("question", codes.question),
                each.text,
                desk.label("kind", codes.kind),
                desk.label("about", codes.about),
                desk.labels("measure", codes.measures),
                desk.label("place_source", codes.place_source),
                desk.label("demand", codes.demand),
                ", ".join(names.get(task, task) for task in codes.tasks),
                desk.labels("holder", codes.holder),
                desk.labels("reason", codes.reasons),
                mine.get(codes.supports) if codes.supports else None,
                desk.label("standing", statement.standing),
                statement.coder,
                min(statement.sureness.values(), default=None),
                sent.file,
                statement.passage.start,
                statement.passage.end,
                statement.id,
            )


def _position_rows(desk: _Desk) -> Iterable[tuple[Cell, ...]]:
    numbers = _numbers(desk.outgoing)
    responses = {sent.response.id: sent.number for sent in desk.outgoing.responses}
    names = task_names(desk.outgoing.tasks, desk.language)
    for each in desk.outgoing.positions:
        mine = numbers[each.response]
        yield (
            responses[each.response],
            each.consultee.name,
            desk.label("body", each.consultee.kind),
            names.get(each.task, each.task) if each.task else desk.say("organisation"),
            each.task,
            desk.label("measure", each.measure),
            each.measure.value,
            desk.label("demand", each.demand or "none"),
            desk.labels("reason", each.reasons),
            _pointed(mine, each.proposals),
            _pointed(mine, each.conditions),
            _pointed(mine, each.arguments),
        )


def _response_rows(desk: _Desk) -> Iterable[tuple[Cell, ...]]:
    for sent in desk.outgoing.responses:
        response = sent.response
        yield (
            sent.number,
            response.consultee.name,
            desk.label("body", response.consultee.kind),
            response.dated,
            response.case_number,
            response.document_number,
            response.language,
            sent.file,
            len(sent.statements),
            sum(each.statement.standing is not Standing.SUGGESTED for each in sent.statements),
        )


def _about_rows(desk: _Desk) -> Iterable[tuple[Cell, ...]]:
    outgoing = desk.outgoing
    standings = [each.statement.standing for sent in outgoing.responses for each in sent.statements]
    machine = sum(each is Standing.SUGGESTED for each in standings)
    yield desk.say("about.title"), outgoing.title
    yield desk.say("about.case_number"), outgoing.case_number
    yield desk.say("about.made_at"), outgoing.made_at.date()
    yield desk.say("about.responses"), len(outgoing.responses)
    yield desk.say("about.statements"), len(standings)
    yield desk.say("about.machine"), machine
    yield desk.say("about.numbers"), desk.say("about.numbers_text")
    yield desk.say("about.positions"), desk.say("about.positions_text")
    yield desk.say("about.private"), desk.say("about.private_text")
