"""This file is about what the decision basis is made of, before it is put into words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fordel.model.register import Task
from fordel.model.response import DocumentId, Response, ResponseId
from fordel.model.statement import Contradiction, Position, Statement, StatementId
from fordel.report.basis import Mark

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
    """Everything that the answers give to the decision basis."""

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
    kind: str
    quote: Quote
    where: str
    demand: str
    reasons: tuple[str, ...]
    measures: tuple[str, ...]
    by_machine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One respondent on one task: marks, or only mentioned, or not said (empty)."""

    marks: tuple[Mark, ...]
    mentioned: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One task of the matrix."""

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

    columns: tuple[str, ...]
    groups: tuple[MatrixGroup, ...]
    legend: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmentioned:
    """The tasks of one domain that nobody mentions."""

    domain: str
    tasks: tuple[str, ...]
