"""This file is about asking who is responsible: one field, and what the answer rests on."""

from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.register import NotKnown, Register
from fordel.model.source import Evidence
from fordel.web.desk import study_of, texts_of
from fordel.web.frame import render
from fordel.workbench.at_hand import state_at_hand
from fordel.workbench.register_words import wording
from fordel.workbench.who import who

_MOST = 6


def who_page(request: Request) -> Response:
    """The field; and when something is asked, the answers, best first."""
    state = state_at_hand(study_of(request))
    if state is None:
        return render(request, "register/none.html", page="who")
    words = wording(state.register, texts_of(request))
    asked = {name: request.query_params.get(name, "").strip() for name in ("q", "place", "day")}
    answers, fault = None, None
    if asked["q"]:
        try:
            answers = who(
                asked["q"], state.register, place=asked["place"] or None, day=_day(asked["day"])
            )
        except InputError as found:
            fault = found
    return render(
        request,
        "who/index.html",
        status=200 if fault is None else fault.http_status,
        asked=asked,
        answers=answers,
        fault=fault,
        register=state.register,
        moved=any(not each.undone for each in state.moves),
        words=words,
        unit_names=lambda names: words.listed([words.unit(each) for each in names]),
        sources={each.id: each for each in state.register.sources},
        places=_places(state.register),
        most=_MOST,
        is_open=lambda held: isinstance(held.holder, NotKnown),
        stated=Evidence.STATED,
    )


def _day(written: str) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as fault:
        raise InputError(
            "F783",
            "“{written}” is not a date.",
            hint="Write it as year-month-day, such as 2026-03-01.",
            written=written,
        ) from fault


def _places(register: Register) -> tuple[str, ...]:
    """The names of places that the register knows, for whoever wants to choose one."""
    areas = {name for unit in register.units for name in unit.areas}
    local = {unit.name_nb for unit in register.units if unit.areas}
    return tuple(sorted(areas | local))


ROUTES = [Route("/who", who_page, name="who")]
