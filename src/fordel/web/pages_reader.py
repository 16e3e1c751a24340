"""This file is about reading a letter: its text with the statements marked, and its pages."""

from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.model.response import BodyKind, CanonicalQuestion, ResponseId
from fordel.model.statement import Codes, Kind, Ruling, Statement
from fordel.web.codes_form import fields_of
from fordel.web.desk import desk_of, person_of, study_of, texts_of
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.workbench.reader import DOTS_PER_INCH, letter_of, page_of
from fordel.workbench.review import Decision, passage_of, rule

_KEPT_SECONDS = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A statement beside the text (norsk: utsagn i margen)."""

    statement: Statement
    number: int
    fields: tuple[tuple[str, str], ...]


def read(request: Request) -> Response:
    """The letter, for reading or as received, with its statements beside it."""
    letter = letter_of(study_of(request), ResponseId(request.path_params["response"]))
    texts = texts_of(request)
    noted = {
        each.id: Noted(statement=each, number=number, fields=tuple(fields_of(texts, each.codes)))
        for number, each in enumerate(letter.statements, start=1)
    }
    return render(
        request,
        "letters/read.html",
        letter=letter,
        noted=noted,
        received=request.query_params.get("text") == "received",
        beside=bool(letter.pages) and request.query_params.get("text") == "pages",
        kinds=tuple(BodyKind),
        dots=DOTS_PER_INCH,
    )


def page(request: Request) -> Response:
    """The picture of a page."""
    picture = page_of(
        study_of(request), ResponseId(request.path_params["response"]), request.path_params["page"]
    )
    kept = {"cache-control": f"private, max-age={_KEPT_SECONDS}"}
    return Response(picture, media_type="image/png", headers=kept)


def add(request: Request, form: FormData) -> Response:
    """Add a statement that the coder did not see, and go on to its codes."""
    desk, response = desk_of(request), ResponseId(request.path_params["response"])
    passage = passage_of(desk.study, response, text_of(form, "words"))
    codes = Codes(question=CanonicalQuestion.GENERAL, kind=Kind.CONTEXT)
    decision = Decision(ruling=Ruling.ADD, passages=(passage,), codes=(codes,))
    given = rule(desk.study, response, decision, reviewer=person_of(request), now=desk.clock())
    where = place_of(request, "review.case", response=response, statement=f"{given.id}.1")
    return go_to(request, f"{where}?order=letter&correct=1", "web_review.said.added")


ROUTES = [
    Route("/letters/{response}", read, name="letters.read"),
    Route("/letters/{response}/pages/{page:int}.png", page, name="letters.page"),
    Route("/letters/{response}/add", posted(add), methods=["POST"], name="letters.add"),
]
