"""This file is about search: what was said, found by its words and, where ready, its meaning."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.web.desk import study_of
from fordel.web.frame import render
from fordel.workbench.searching import Searched, SearchMode, search_by_meaning

_MOST = 40


def search(request: Request) -> Response:
    """What fits the words that were asked for."""
    asked = request.query_params.get("q", "").strip()
    nothing = Searched(mode=SearchMode.WORDS, found=())
    found = search_by_meaning(study_of(request), asked, limit=_MOST) if asked else nothing
    return render(request, "search/index.html", asked=asked, searched=found, most=_MOST)


ROUTES = [Route("/search", search, name="search")]
