"""This file is about making small excerpts for tests of the built-in coder."""

from fordel.model.response import (
    BodyKind,
    CanonicalQuestion,
    Consultee,
    DocumentId,
    Passage,
    Response,
    ResponseId,
)
from fordel.model.statement import Excerpt, Kind, Section
from fordel.statements.features import Sight, look
from fordel.statements.kinds import judge

LETTER = DocumentId("letter")


def excerpt(
    text: str,
    *,
    question: CanonicalQuestion = CanonicalQuestion.GENERAL,
    section: Section = Section.NONE,
    paragraph: int = 1,
    intro: str = "",
    in_list: bool = False,
) -> Excerpt:
    label, colon, _ = text.partition(": ")
    return Excerpt(
        passage=Passage(document=LETTER, start=0, end=len(text), quote=text),
        text=text,
        question=question,
        section=section,
        paragraph=paragraph,
        intro=intro,
        in_list=in_list,
        lead=label if colon and len(label) < 40 else "",
    )


def sights(*excerpts: Excerpt, body: BodyKind = BodyKind.DISTRICT) -> tuple[Sight, ...]:
    return look(excerpts, body)


def kinds(*excerpts: Excerpt) -> list[Kind]:
    return [each.kind for each in judge(sights(*excerpts))]


def response(kind: BodyKind = BodyKind.DISTRICT) -> Response:
    return Response(
        id=ResponseId("r"),
        document=LETTER,
        start=0,
        end=10_000,
        consultee=Consultee(name="Bydel Eksempel", kind=kind),
    )
