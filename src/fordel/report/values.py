"""This file is about what stands in a report: values in reading order, not yet pages.

Words are already in the reader's language; every claim carries the statements it rests on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fordel.model.register import Task
from fordel.model.response import DocumentId, Response, ResponseId
from fordel.model.statement import (
    Contradiction,
    Position,
    Statement,
    StatementId,
)
from fordel.report.maps_chapter import MapsChapter
from fordel.report.register_chapter import RegisterChapter

Texts = Mapping[str, Mapping[str, str]]
"""Sections of named texts in one language, as the files in ``texts/`` hold them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A statement's words in their place, personal data masked.

    ``text`` is as repaired for reading; ``received`` is given only where that differs in more
    than line breaks. ``page`` counts from 1 where the file has pages.
    """

    before: str
    text: str
    after: str
    received: str | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything the first report is made of."""

    title: str
    responses: Sequence[Response]
    file_names: Mapping[DocumentId, str]
    statements: Sequence[Statement]
    positions: Sequence[Position]
    contradictions: Sequence[Contradiction]
    tasks: Sequence[Task]
    quotes: Mapping[StatementId, Quote]
    campaigns: Sequence[Sequence[ResponseId]] = ()
    refused: Sequence[tuple[str, str]] = ()
    asked: Mapping[ResponseId, Sequence[str]] = field(default_factory=dict)
    case_number: str | None = None
    coder: str = ""
    made_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One statement as shown: who, the words, and how it was coded."""

    id: StatementId
    respondent: str
    respondent_anchor: str
    kind: str
    quote: Quote
    where: str
    demand: str
    reasons: tuple[str, ...]
    measures: tuple[str, ...]
    by_machine: bool
    sureness: int | None
    conditions: tuple["Card", ...] = ()
    arguments: tuple["Card", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One measure that somebody wants for a task, with everybody who wants it."""

    measure: str
    mark: str
    is_place: bool
    respondents: tuple[str, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskChapter:
    """All that was said of one task."""

    anchor: str
    name: str
    verdict: str
    unity: str
    stands: tuple[Stand, ...]
    strengths: tuple[Card, ...]
    weaknesses: tuple[Card, ...]
    other: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The tasks of one domain."""

    name: str
    chapters: tuple[TaskChapter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What one respondent wants in one cell of the matrix; ``strength`` is must, wish or may."""

    sign: str
    meaning: str
    strength: str
    conditional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One respondent on one task: marks, or only mentioned, or not said (empty)."""

    marks: tuple[Mark, ...]
    mentioned: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One task of the matrix."""

    anchor: str
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixGroup:
    """The rows of one domain."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Task by respondent: who wants what."""

    columns: tuple[tuple[str, str], ...]
    groups: tuple[MatrixGroup, ...]
    legend: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondent:
    """One row of the list of responses."""

    anchor: str
    name: str
    kind: str
    dated: str
    reference: str
    file: str
    statements: int
    proposals: int
    reviewed: int
    silent_on: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A reason under one question, how often it counts for and against today's arrangement."""

    reason: str
    strengths: int
    weaknesses: int
    praising: tuple[str, ...]
    blaming: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionChapter:
    """Strengths and weaknesses under one question."""

    anchor: str
    name: str
    answered: str
    judged: tuple[Judged, ...]
    strengths: tuple[Card, ...]
    weaknesses: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposed:
    """One contradiction as shown."""

    tasks: tuple[tuple[str, str], ...]
    within: bool
    one: str
    other: str
    one_says: str
    other_says: str
    one_cards: tuple[Card, ...]
    other_cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpposedGroup:
    """The contradictions of one kind, with what the kind means."""

    name: str
    meaning: str
    within: tuple[Opposed, ...]
    between: tuple[Opposed, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmentioned:
    """The tasks of one domain that nobody mentions."""

    domain: str
    tasks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The report of what was answered, in reading order (norsk: rapport)."""

    language: str
    title: str
    facts: tuple[tuple[str, str], ...]
    warning: str
    summary: tuple[tuple[str, str], ...]
    respondents: tuple[Respondent, ...]
    refused: tuple[tuple[str, str], ...]
    campaigns: tuple[str, ...]
    matrix: Matrix
    questions: tuple[QuestionChapter, ...]
    organisation: TaskChapter | None
    groups: tuple[Group, ...]
    contradictions: tuple[OpposedGroup, ...]
    unmentioned: tuple[Unmentioned, ...]
    method: tuple[str, ...]
    register: RegisterChapter | None = None
    maps: MapsChapter | None = None
