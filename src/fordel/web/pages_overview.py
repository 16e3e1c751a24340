"""This file is about the overview: where the study stands, and what waits for whoever looks."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.web.desk import study_of
from fordel.web.frame import go_to, name_person, place_of, posted, render, text_of
from fordel.workbench.study import contents


def overview(request: Request) -> Response:
    """Where the study stands."""
    return render(request, "overview/index.html", contents=contents(study_of(request)))


def name_yourself(request: Request, form: FormData) -> Response:
    """Work under another name, where nobody signs in."""
    response = go_to(request, place_of(request, "overview"), "web.frame.named")
    name_person(request, response, text_of(form, "name"))
    return response


ROUTES = [
    Route("/", overview, name="overview"),
    Route("/person", posted(name_yourself), methods=["POST"], name="overview.person"),
]
