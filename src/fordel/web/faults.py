"""This file is about the page that tells what went wrong: what, where, and what to do."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ExceptionHandler

from fordel.errors import FordelError, InputError
from fordel.web.desk import texts_of
from fordel.web.frame import render
from fordel.web.problems import is_program, problem, refusal
from fordel.workbench.faults import number_of, place_of

_STATUS = {
    "F760": 421,
    "F761": 403,
    "F762": 403,
    "F763": 413,
    "F766": 404,
    "F812": 404,
    "F855": 404,
    "F262": 404,
    "F714": 404,
    "F753": 403,
    "F754": 401,
    "F755": 429,
    "F795": 400,
}


def fault_page(request: Request, fault: FordelError) -> Response:
    """The page that explains an error in the reader's language."""
    status = _STATUS.get(fault.code, fault.http_status)
    if is_program(request):
        return problem(request, fault, status)
    explained = texts_of(request).explain(fault)
    return render(request, "fault.html", status=status, fault=explained)


def missing_page(request: Request, fault: HTTPException) -> Response:
    """The page for an address that leads nowhere, or a form that was sent to the wrong one."""
    if fault.status_code == 404:
        missing = InputError(
            "F766",
            "There is no page at this address.",
            hint="Choose a page in the menu.",
        )
        return fault_page(request, missing)
    texts = texts_of(request)
    said = texts.say("web.fault.refused", status=fault.status_code)
    if is_program(request):
        return refusal(said, fault.status_code, fault.headers)
    return render(request, "bug.html", status=fault.status_code, said=said, number="")


def bug_page(request: Request, fault: Exception) -> Response:
    """The page for a fault of ours, with a number to quote and nothing of the data."""
    said = texts_of(request).say("web.fault.bug", what=type(fault).__name__, place=place_of(fault))
    if is_program(request):
        return refusal(f"{said} ({number_of(fault)})", 500)
    return render(request, "bug.html", status=500, said=said, number=number_of(fault))


def _told(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, FordelError)
    return fault_page(request, fault)


def _missing(request: Request, fault: Exception) -> Response:
    assert isinstance(fault, HTTPException)
    return missing_page(request, fault)


HANDLERS: Mapping[object, ExceptionHandler] = {
    FordelError: _told,
    HTTPException: _missing,
    Exception: bug_page,
}
"""What answers when a page raises."""
