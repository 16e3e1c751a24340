"""This file is about one's own answer behind a secret link, and about links and objections."""

from datetime import datetime
from functools import partial

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.model.response import ResponseId
from fordel.web.desk import desk_of, language_of, person_of, study_of
from fordel.web.errands import Errand, Tell
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.workbench.my_answer import (
    ForLetters,
    answer_objection,
    by_point,
    for_letters,
    letters_mark,
    linked,
    make_link,
    my_answer,
    object_to,
    objections_to,
    response_behind,
    take_back_link,
)
from fordel.workbench.study import Study, contents


def answers(request: Request) -> Response:
    """Everybody who answered, with the link each has and what was objected."""
    return _list(request)


def give_link(request: Request, form: FormData) -> Response:
    """Make a link, and show it this once."""
    desk, response = desk_of(request), ResponseId(text_of(form, "response"))
    secret = make_link(study_of(request), response, by=person_of(request), now=desk.clock())
    _written(request)  # begun now, so that whoever follows the link need not wait
    here = str(request.base_url).rstrip("/")
    made = f"{here}{place_of(request, 'answer', secret=secret)}"
    return _list(request, made=made, made_for=response)


def take_link(request: Request, form: FormData) -> Response:
    """Let the link of an answer open nothing any more."""
    response = ResponseId(text_of(form, "response"))
    now = desk_of(request).clock()
    take_back_link(study_of(request), response, by=person_of(request), now=now)
    return go_to(request, place_of(request, "answers"), "web_answers.link.taken")


def reply(request: Request, form: FormData) -> Response:
    """Answer an objection."""
    written = text_of(form, "number")
    number = int(written) if written.isdecimal() else 0
    answer_objection(
        study_of(request),
        number,
        text_of(form, "said"),
        by=person_of(request),
        now=desk_of(request).clock(),
    )
    return go_to(request, place_of(request, "answers"), "web_answers.objection.answered")


def mine(request: Request) -> Response:
    """One's own answer: how each point was read, where it is used, and what became of it."""
    study, secret = desk_of(request).study, request.path_params["secret"]
    response = response_behind(study, secret)
    errand = _written(request)
    held = errand.found if isinstance(errand.found, ForLetters) else None
    chapters = my_answer(held, response.id) if held else ()
    page = render(
        request,
        "answers/mine.html",
        secret=secret,
        response=response,
        title=contents(study).title,
        errand=errand,
        chapters=chapters,
        objections=by_point(objections_to(study, response.id), chapters),
    )
    page.headers["x-robots-tag"] = "noindex"
    return page


def say_against(request: Request, form: FormData) -> Response:
    """Keep what a respondent says against the reading of a point, or of the whole."""
    desk, secret = desk_of(request), request.path_params["secret"]
    response = response_behind(desk.study, secret)
    point = text_of(form, "statement")
    object_to(desk.study, response, point, text_of(form, "said"), now=desk.clock())
    where = place_of(request, "answer", secret=secret)
    return go_to(request, f"{where}#{point or 'whole'}", "web_answers.mine.kept")


def _list(request: Request, made: str = "", made_for: str = "") -> Response:
    found = linked(study_of(request))
    return render(
        request,
        "answers/index.html",
        linked=found,
        waiting=[(each, one) for each in found for one in each.objections if one.open],
        answered=[(each, one) for each in found for one in each.objections if not one.open],
        made=made,
        made_for=made_for,
    )


def _written(request: Request) -> Errand:
    """What letters back are written from, as the study stands now."""
    desk, language = desk_of(request), language_of(request)
    key = ("letters back", language, letters_mark(desk.study))
    write = partial(_write, desk.study, language, desk.clock())
    return desk.errands.ask(key, "letters back", write)


def _write(study: Study, language: str, now: datetime, tell: Tell) -> ForLetters:
    del tell
    return for_letters(study, now=now, language=language)


ROUTES = [
    Route("/answers", answers, name="answers"),
    Route("/answers/link", posted(give_link), methods=["POST"], name="answers.link"),
    Route("/answers/take-back", posted(take_link), methods=["POST"], name="answers.take_back"),
    Route("/answers/reply", posted(reply), methods=["POST"], name="answers.reply"),
    Route("/my-answer/{secret}", mine, name="answer"),
    Route(
        "/my-answer/{secret}/object", posted(say_against), methods=["POST"], name="answer.object"
    ),
]
