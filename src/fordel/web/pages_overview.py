"""This file is about the overview: where the study stands, and what waits for whoever looks."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.web.desk import desk_of, study_of
from fordel.web.frame import go_to, name_person, place_of, posted, render, text_of
from fordel.workbench.my_answer import open_objections
from fordel.workbench.overview import overview_of


def overview(request: Request) -> Response:
    """Where the study stands."""
    return render(
        request,
        "overview/index.html",
        overview=overview_of(study_of(request)),
        objections=len(open_objections(study_of(request))),
        progress=desk_of(request).worker.progress,
    )


def work(request: Request) -> Response:
    """How far long work has come; when it is done, the page that asked is loaded anew."""
    progress = desk_of(request).worker.progress
    response = render(request, "overview/work.html", progress=progress)
    if progress.step is None and "hx-request" in request.headers:
        response.headers["HX-Refresh"] = "true"
    return response


def begin_work(request: Request, form: FormData) -> Response:
    """Go on with what waits to be read or coded."""
    del form
    desk_of(request).worker.wake()
    return go_to(request, place_of(request, "letters"))


def name_yourself(request: Request, form: FormData) -> Response:
    """Work under another name, where nobody signs in."""
    response = go_to(request, place_of(request, "overview"), "web.frame.named")
    name_person(request, response, text_of(form, "name"))
    return response


ROUTES = [
    Route("/", overview, name="overview"),
    Route("/progress", work, name="overview.work"),
    Route("/progress/begin", posted(begin_work), methods=["POST"], name="overview.begin"),
    Route("/person", posted(name_yourself), methods=["POST"], name="overview.person"),
]
