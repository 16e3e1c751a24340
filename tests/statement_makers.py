"""This file is about making small responses, suggestions and reviews for tests."""

from datetime import UTC, datetime

from fordel.model.register import Task, TaskId
from fordel.model.response import (
    BodyKind,
    CanonicalQuestion,
    Consultee,
    DocumentId,
    Passage,
    Response,
    ResponseId,
)
from fordel.model.statement import (
    Codes,
    Kind,
    Review,
    ReviewId,
    Ruling,
    Standing,
    Statement,
    StatementId,
    Suggestion,
)

TASKS = (
    Task(id=TaskId("child_welfare"), name_nb="Barnevern", name_en="Child welfare", domain="family"),
    Task(
        id=TaskId("child_teams"),
        name_nb="Barnevernsteam",
        name_en="Child teams",
        domain="family",
        parent=TaskId("child_welfare"),
    ),
    Task(id=TaskId("school"), name_nb="Skole", name_en="School", domain="school"),
    Task(id=TaskId("home_supervision"), name_nb="Tilsyn", name_en="Supervision", domain="care"),
)


def passage(start: int = 0, end: int = 10, document: str = "doc") -> Passage:
    return Passage(document=DocumentId(document), start=start, end=end, quote="x" * (end - start))


def response(name: str = "one", kind: BodyKind = BodyKind.DISTRICT) -> Response:
    return Response(
        id=ResponseId(name),
        document=DocumentId(name),
        start=0,
        end=1000,
        consultee=Consultee(name=name.title(), kind=kind),
    )


def codes(kind: Kind = Kind.CONTEXT, **fields: object) -> Codes:
    question = fields.pop("question", CanonicalQuestion.GENERAL)
    return Codes(question=question, kind=kind, **fields)  # type: ignore[arg-type]


def statement(name: str, said_by: str, coded: Codes, start: int = 0) -> Statement:
    return Statement(
        id=StatementId(name),
        response=ResponseId(said_by),
        passage=passage(start, start + 10),
        codes=coded,
        standing=Standing.SUGGESTED,
        coder="rules",
    )


def suggestion(name: str, start: int = 0, coded: Codes | None = None) -> Suggestion:
    return Suggestion(
        id=StatementId(name),
        response=ResponseId("one"),
        passage=passage(start, start + 10),
        codes=coded or codes(),
        coder="rules",
    )


def review(name: str, ruling: Ruling, *, minute: int = 0, **fields: object) -> Review:
    return Review(
        id=ReviewId(name),
        response=ResponseId("one"),
        reviewer="kari",
        at=datetime(2026, 1, 1, 12, minute, tzinfo=UTC),
        ruling=ruling,
        **fields,  # type: ignore[arg-type]
    )
