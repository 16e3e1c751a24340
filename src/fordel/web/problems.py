"""This file is about errors told to programs: problem+json, with the codes that people see too."""

from collections.abc import Mapping
from pathlib import PurePath

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from fordel.errors import FordelError, InputError
from fordel.web.desk import texts_of
from fordel.workbench.texts import Explained

BEGINNING = "/api"
_KIND = "application/problem+json"


def is_program(request: Request) -> bool:
    """Whether a program asks, and not a browser."""
    path = request.url.path
    return path == BEGINNING or path.startswith(f"{BEGINNING}/")


def problem(request: Request, fault: FordelError, status: int) -> Response:
    """The error as a program wants it, in the language that it asked for."""
    return _answer(_plain(texts_of(request).explain(fault)), status)


def refusal(title: str, status: int, headers: Mapping[str, str] | None = None) -> Response:
    """That the server itself refused something, or failed."""
    return _answer({"title": title}, status, headers)


def bad_question(what: str) -> InputError:
    """A program asked in a way that is not in the description."""
    return InputError(
        "F795",
        "The question is not as the description says: {what}.",
        hint="See /api/openapi.json for what can be asked.",
        what=what,
    )


def _plain(explained: Explained) -> dict[str, object]:
    return {
        "code": explained.code,
        "title": explained.message,
        "detail": explained.hint,
        # Where things lie on this machine is nobody's business.
        "where": PurePath(explained.where).name if explained.where else None,
        "faults": [_plain(each) for each in explained.faults],
    }


def _answer(
    told: Mapping[str, object], status: int, headers: Mapping[str, str] | None = None
) -> Response:
    content = {"type": "about:blank", "status": status, **told}
    return JSONResponse(content, status_code=status, media_type=_KIND, headers=headers)
