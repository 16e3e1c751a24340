"""This file is about the API: the same nouns as the command line, the same shapes as its --json."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from cattrs.errors import ClassValidationError
from cattrs.preconf.json import make_converter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fordel.errors import ConflictError
from fordel.model.response import ResponseId
from fordel.model.statement import Codes, Ruling, Statement, StatementId
from fordel.web.api_resources import REPORT_KINDS, RESOURCES, REVIEW
from fordel.web.desk import desk_of, person_of, study_of, texts_of
from fordel.web.openapi import Asked, Resource, description
from fordel.web.problems import bad_question
from fordel.workbench.appraisal import options_of
from fordel.workbench.at_hand import city_at_hand, held_at_hand, state_at_hand
from fordel.workbench.basis import Form, Look, basis_of, in_form
from fordel.workbench.listing import find_response, list_responses, positions_of, statements_of
from fordel.workbench.plain import (
    plain_found,
    plain_listed,
    plain_position,
    plain_response,
    plain_statement,
)
from fordel.workbench.plain_city import plain_answers, plain_maps, plain_option
from fordel.workbench.register import findings_in
from fordel.workbench.register_plain import plain_finding, plain_row
from fordel.workbench.register_words import wording
from fordel.workbench.review import Decision, rule
from fordel.workbench.rulings import as_seen, mark_of
from fordel.workbench.searching import search_by_meaning
from fordel.workbench.study import contents, known_tasks
from fordel.workbench.who import who

Give = Callable[[Request], object]
_CONVERTER = make_converter()
_FOUND = 10
_VERSION = "1"


def give_description(request: Request) -> object:
    """The description itself."""
    return description(RESOURCES, title=contents(study_of(request)).title, version=_VERSION)


def give_study(request: Request) -> object:
    """What the study holds, counted."""
    held = contents(study_of(request))
    return {
        "title": held.title,
        "created": held.created.isoformat(),
        "case_number": held.consultation.case_number if held.consultation else None,
        "documents": held.documents,
        "responses": held.responses,
        "coded": held.coded,
        "statements": held.statements,
        "ruled": held.ruled,
    }


def give_responses(request: Request) -> object:
    """Who answered."""
    return [plain_listed(each) for each in list_responses(study_of(request))]


def give_response(request: Request) -> object:
    """One response."""
    return plain_response(find_response(study_of(request), request.path_params["response"]))


def give_statements(request: Request) -> object:
    """What was said; ``mark`` says how it stood when it was seen."""
    study, wanted = study_of(request), request.query_params.get("response")
    response = find_response(study, wanted) if wanted else None
    return [
        {**plain_statement(each), "mark": mark_of(each.statement)}
        for each in statements_of(study, response)
    ]


def give_positions(request: Request) -> object:
    """Who wants what."""
    task, wanted = request.query_params.get("task"), request.query_params.get("response")
    response = find_response(study_of(request), wanted).id if wanted else None
    return [
        plain_position(each)
        for each in positions_of(study_of(request))
        if task in {None, each.task} and response in {None, each.response}
    ]


def give_tasks(request: Request) -> object:
    """The closed list of tasks."""
    del request
    return [
        {"id": each.id, "name_nb": each.name_nb, "name_en": each.name_en, "domain": each.domain}
        for each in known_tasks()
    ]


def give_register(request: Request) -> object:
    """Who does what, after the moves."""
    state, task = state_at_hand(study_of(request)), request.query_params.get("task")
    rows = state.after.assignments if state else ()
    return [plain_row(each) for each in rows if task in {None, each.task}]


def give_findings(request: Request) -> object:
    """What stands out in the register."""
    state = state_at_hand(study_of(request))
    if state is None:
        return []
    words = wording(state.register, texts_of(request))
    return [plain_finding(each, words.finding(each)) for each in findings_in(state)]


def give_who(request: Request) -> object:
    """Who is responsible for what somebody asks about."""
    state, asked = state_at_hand(study_of(request)), request.query_params
    if state is None:
        return {"question": asked["q"], "known": False, "answers": []}
    day = _day(asked.get("date"))
    answers = who(asked["q"], state.register, place=asked.get("place"), day=day)
    said = wording(state.register, texts_of(request))
    return plain_answers(answers, said, contact=state.register.contact)


def give_maps(request: Request) -> object:
    """The maps there are."""
    city = city_at_hand(study_of(request))
    return plain_maps(city) if city else []


def give_options(request: Request) -> object:
    """The options there are, and what each changes."""
    held = held_at_hand(study_of(request))
    return [plain_option(held, each) for each in options_of(held)] if held else []


def give_search(request: Request) -> object:
    """What fits some words best."""
    limit = int(request.query_params.get("limit", _FOUND))
    searched = search_by_meaning(study_of(request), request.query_params["q"], limit=limit)
    return [{**plain_found(each), "mode": searched.mode} for each in searched.found]


def give_report(request: Request) -> Response:
    """The decision basis in one of its forms."""
    form, desk = Form(request.path_params["form"]), desk_of(request)
    study, language = study_of(request), texts_of(request).language
    basis = basis_of(study, now=desk.clock(), language=language)
    content = in_form(basis, form, Look(language=language), study=study)
    return Response(content, media_type=REPORT_KINDS[form])


async def take_review(request: Request) -> Response:
    """Rule on a statement as it was seen."""
    _check(request, REVIEW)
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise bad_question("what is sent must be application/json")
    try:
        sent = json.loads(await request.body())
    except (ValueError, RecursionError) as fault:
        raise bad_question("what was sent is not JSON") from fault
    return await run_in_threadpool(_rule, request, sent)


def _rule(request: Request, sent: Any) -> Response:  # what json has read
    desk = desk_of(request)
    fields = ("response", "statement", "mark", "ruling")
    if not isinstance(sent, dict) or not all(isinstance(sent.get(name), str) for name in fields):
        raise bad_question(f"a review has {', '.join(fields)}, all of them text")
    response = find_response(study_of(request), sent["response"]).id
    seen = as_seen(desk.study, response, StatementId(sent["statement"]), sent["mark"])
    if seen is None:
        raise _not_as_seen(response)
    given = rule(
        desk.study, response, _decision(sent, seen), reviewer=person_of(request), now=desk.clock()
    )
    return JSONResponse({"id": given.id, "ruling": given.ruling}, status_code=201)


def _decision(sent: dict[str, Any], seen: Statement) -> Decision:  # what json has read
    why = sent.get("why", "")
    rulings = {each.value: each for each in (Ruling.ACCEPT, Ruling.REJECT, Ruling.CORRECT)}
    if sent["ruling"] not in rulings or not isinstance(why, str):
        raise bad_question("a ruling is accept, reject or correct, and why is text")
    ruling = rulings[sent["ruling"]]
    if ruling is not Ruling.CORRECT:
        return Decision(ruling=ruling, seen=(seen,), why=why)
    codes = sent.get("codes")
    if not isinstance(codes, dict) or codes.keys() - set(Codes.__slots__):
        raise bad_question("a correction has codes, each under its name")
    try:
        made = _CONVERTER.structure(_CONVERTER.unstructure(seen.codes) | codes, Codes)
    except (ClassValidationError, AssertionError, ValueError, TypeError) as fault:
        raise bad_question("the codes are not those of the scheme") from fault
    return Decision(ruling=ruling, seen=(seen,), codes=(made,), why=why)


def _not_as_seen(response: ResponseId) -> ConflictError:
    return ConflictError(
        "F796",
        "The statement is not as it was seen, or is not there.",
        where=response,
        hint="Ask for the statements again, and rule on what they are now.",
    )


def _given(resource: Resource, give: Give) -> Callable[[Request], Response]:
    def endpoint(request: Request) -> Response:
        _check(request, resource)
        found = give(request)
        return found if isinstance(found, Response) else JSONResponse(found)

    return endpoint


def _check(request: Request, resource: Resource) -> None:
    """See that nothing is asked that the description does not say."""
    said = request.query_params
    known = {each.name: each for each in resource.asked if not each.in_path}
    strange = set(said) - set(known) - {"lang"}
    if strange:
        raise bad_question(f"{', '.join(sorted(strange))} cannot be said here")
    for each in resource.asked:
        values = [request.path_params[each.name]] if each.in_path else said.getlist(each.name)
        if each.needed and not values:
            raise bad_question(f"{each.name} is needed")
        if len(values) > 1 or not all(_fits(each, value) for value in values):
            raise bad_question(f"{each.name} is not what it may be")


def _fits(asked: Asked, value: str) -> bool:
    schema = asked.schema
    if schema.get("type") == "integer":
        least, most = schema["minimum"], schema["maximum"]
        assert isinstance(least, int)
        assert isinstance(most, int)
        return value.isascii() and value.isdecimal() and least <= int(value[:9]) <= most
    if schema.get("format") == "date":
        return _is_day(value)
    choices = schema.get("enum")
    if isinstance(choices, list):
        return value in choices
    longest = schema.get("maxLength", len(value))
    assert isinstance(longest, int)
    return (bool(value) or not schema.get("minLength")) and len(value) <= longest


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


_GIVES: dict[str, Give] = {
    "api.openapi": give_description,
    "api.study": give_study,
    "api.responses": give_responses,
    "api.response": give_response,
    "api.statements": give_statements,
    "api.positions": give_positions,
    "api.tasks": give_tasks,
    "api.register": give_register,
    "api.findings": give_findings,
    "api.who": give_who,
    "api.maps": give_maps,
    "api.options": give_options,
    "api.search": give_search,
    "api.report": give_report,
}

ROUTES = [
    *(
        Route(each.path, _given(each, _GIVES[each.name]), name=each.name, methods=["GET"])
        for each in RESOURCES
        if each.sends is None
    ),
    Route(REVIEW.path, take_review, name=REVIEW.name, methods=["POST"]),
]
