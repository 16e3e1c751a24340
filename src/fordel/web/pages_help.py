"""This file is about help: how a study is done, the keys, and what the words mean."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.web.frame import render

STEPS = (
    ("letters", "letters"),
    ("letters", "letters_check"),
    ("review", "review"),
    ("double", "double"),
    ("matrix", "matrix"),
    ("tasks", "tasks"),
    ("search", "search"),
    ("register", "register"),
    ("map", "map"),
    ("options", "options"),
    ("report", "report"),
)
"""The steps of a study: the page where each is done, and its text."""

KEYS = ("accept", "correct", "reject", "split", "merge", "undo", "skip")
WORDS = ("statement", "code", "suggestion", "position")


def show_help(request: Request) -> Response:
    """The introduction in the product."""
    return render(request, "help/index.html", steps=STEPS, keys=KEYS, words=WORDS)


ROUTES = [Route("/help", show_help, name="help")]
