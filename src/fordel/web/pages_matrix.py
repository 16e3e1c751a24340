"""This file is about the matrix: who wants what for each task, and the quotes behind every cell."""

from enum import StrEnum
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.register import Task, TaskId
from fordel.model.response import BodyKind, CanonicalQuestion, ResponseId
from fordel.model.statement import Measure
from fordel.web.codes_form import fields_of, task_names, tasks_by_id
from fordel.web.desk import study_of, texts_of
from fordel.web.frame import render
from fordel.workbench.matrix import Axis, Wanted, domains, matrix_of, quotes_of

Value = TypeVar("Value", bound=StrEnum)


def matrix(request: Request) -> Response:
    """The matrix as filtered."""
    wanted = _wanted(request)
    return render(
        request,
        "matrix/index.html",
        grid=matrix_of(study_of(request), wanted),
        wanted=wanted,
        bodies=tuple(BodyKind),
        questions=tuple(CanonicalQuestion),
        measures=tuple(Measure),
        domains=domains(),
        task_names=task_names(texts_of(request)),
    )


def cell(request: Request) -> Response:
    """The quotes behind a cell, side by side."""
    task, texts = _task(request), texts_of(request)
    answer = request.query_params.get("response")
    quoted = quotes_of(
        study_of(request),
        task.id,
        _wanted(request),
        response=ResponseId(answer) if answer else None,
    )
    return render(
        request,
        "matrix/cell.html",
        task=task,
        task_names=task_names(texts),
        quoted=quoted,
        fields=lambda statement: fields_of(texts, statement.codes),
        wanted=_wanted(request),
    )


def _wanted(request: Request) -> Wanted:
    asked = request.query_params
    domain = asked.get("domain", "")
    return Wanted(
        body=_one(BodyKind, asked.get("kind")),
        domain=domain if domain in domains() else "",
        question=_one(CanonicalQuestion, asked.get("question")),
        measure=_one(Measure, asked.get("measure")),
        axis=_one(Axis, asked.get("by")),
        page=int(page) if (page := asked.get("page", "")).isdecimal() else 1,
    )


def _one(values: type[Value], asked: str | None) -> Value | None:
    """The value that is asked for; what does not exist asks for nothing."""
    return next((each for each in values if each.value == asked), None)


def _task(request: Request) -> Task:
    asked = TaskId(request.query_params.get("task", ""))
    found = tasks_by_id().get(asked)
    if found is None:
        raise InputError(
            "F735",
            "There is no task “{task}” in the list.",
            hint="Choose a cell in the matrix.",
            task=asked,
        )
    return found


ROUTES = [
    Route("/matrix", matrix, name="matrix"),
    Route("/matrix/cell", cell, name="matrix.cell"),
]
