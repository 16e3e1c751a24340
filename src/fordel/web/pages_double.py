"""This file is about double coding: coding without seeing anybody's codes, and settling after."""

import numpy as np
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.response import ResponseId
from fordel.model.statement import StatementId
from fordel.web.codes_form import CHOICES, codes_in, fields_of, task_names
from fordel.web.desk import desk_of, person_of, study_of, texts_of
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.workbench.blind import FIELDS, agreement_of
from fordel.workbench.double import (
    BLANK,
    code_apart,
    differing,
    settle_difference,
    shared_coding,
    unit_of,
)
from fordel.workbench.rulings import as_seen, mark_of

_SEED = 20240315
_RESAMPLES = 300


def double(request: Request) -> Response:
    """Which responses have been coded by whom."""
    return render(
        request,
        "double/index.html",
        shared=shared_coding(study_of(request)),
        me=person_of(request),
    )


def unit(request: Request) -> Response:
    """One stretch to code, with nobody's codes in sight."""
    asked = request.query_params.get("number", "")
    number = int(asked) if asked.isdecimal() else None
    found = unit_of(study_of(request), _response(request), person_of(request), number=number)
    if found is None:
        return go_to(request, place_of(request, "double"), "web_double.said.through")
    return render(
        request,
        "double/unit.html",
        unit=found,
        codes=found.own or BLANK,
        choices=CHOICES,
        task_names=task_names(texts_of(request)),
    )


def agree(request: Request) -> Response:
    """How far those who coded apart agree."""
    # The same seed each time: the same codings give the same intervals.
    rng = np.random.default_rng(_SEED)
    compared = agreement_of(study_of(request), rng=rng, resamples=_RESAMPLES)
    return render(request, "double/agreement.html", compared=compared, fields=tuple(FIELDS))


def save(request: Request, form: FormData) -> Response:
    """Keep what was said of the stretch, and go on to the next."""
    desk, response, coder = desk_of(request), _response(request), person_of(request)
    codes = codes_in(texts_of(request), form, BLANK)
    unit_id = StatementId(text_of(form, "unit"))
    code_apart(desk.study, response, unit_id, codes, coder=coder, now=desk.clock())
    return go_to(request, place_of(request, "double.unit", response=response))


def compare(request: Request) -> Response:
    """Where those who coded a response differ, side by side."""
    texts, response = texts_of(request), _response(request)
    found = differing(study_of(request), response)
    return render(
        request,
        "double/compare.html",
        response=response,
        differing=found,
        fields=lambda codes: fields_of(texts, codes),
        mark_of=mark_of,
    )


def settle(request: Request, form: FormData) -> Response:
    """Rule that one coder's codes count."""
    desk, response = desk_of(request), _response(request)
    where = place_of(request, "double.compare", response=response)
    wanted = StatementId(text_of(form, "unit"))
    seen = as_seen(desk.study, response, wanted, text_of(form, "seen"))
    if seen is None:
        return go_to(request, where, "web_double.said.changed")
    said = {each.id: dict(each.said) for each in differing(desk.study, response)}
    codes = said.get(wanted, {}).get(text_of(form, "coder"))
    if codes is None:
        raise InputError(
            "F737",
            "{coder} has not coded this statement.",
            hint="Load the page again.",
            coder=text_of(form, "coder"),
        )
    settle_difference(desk.study, seen, codes, reviewer=person_of(request), now=desk.clock())
    return go_to(request, where, "web_double.said.settled")


def _response(request: Request) -> ResponseId:
    return ResponseId(request.path_params["response"])


ROUTES = [
    Route("/double", double, name="double"),
    Route("/double/agreement", agree, name="double.agreement"),
    Route("/double/{response}", unit, methods=["GET"], name="double.unit"),
    Route("/double/{response}", posted(save), methods=["POST"], name="double.save"),
    Route("/double/{response}/compare", compare, methods=["GET"], name="double.compare"),
    Route("/double/{response}/compare", posted(settle), methods=["POST"], name="double.settle"),
]
