"""This file is about moves in the register: made, taken back, and drafted from letters."""

from datetime import date
from itertools import groupby

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.register import Role, TaskId
from fordel.web.desk import desk_of, person_of, study_of
from fordel.web.frame import go_to, place_of, posted, render, text_of, texts_in_form
from fordel.web.pages_register import with_state
from fordel.workbench.at_hand import state_at_hand
from fordel.workbench.register import State, Wish, make_moves, state_of, undo_move, wished_moves
from fordel.workbench.register_pages import (
    drafts_now,
    holders_to_choose,
    move_line,
    moves_of_draft,
    roles_shown,
)
from fordel.workbench.register_words import Wording

_MOST_DRAFTS = 15


@with_state
def moves(request: Request, state: State, words: Wording) -> Response:
    """The moves that were made, a form for one more, and drafts from the letters."""
    task = TaskId(request.query_params.get("task", ""))
    drafts = drafts_now(study_of(request), state)
    wanted = [each for each in drafts if task in {"", each[1].moves[0].task}]
    most = len(wanted) if request.query_params.get("all") else _MOST_DRAFTS
    by_size = sorted(wanted, key=lambda one: -len(one[1].positions))
    lines = [each for each in roles_shown(state, words) if each.changed]
    return render(
        request,
        "register/moves.html",
        register=state.register,
        made=tuple(reversed(state.moves)),
        groups=[(name, list(held)) for name, held in groupby(lines, key=lambda each: each.domain)],
        roles=tuple(Role),
        domain_name=words.domain,
        drafts=by_size[:most],
        more=max(0, len(by_size) - most),
        task=task,
        tasks=sorted(((e.id, words.task(e.id)) for e in state.register.tasks), key=lambda e: e[1]),
        holders=holders_to_choose(state, words),
        line=lambda move: move_line(move, words),
        words=words,
    )


def make(request: Request, form: FormData) -> Response:
    """Make the move that the form asks for."""
    desk, why = desk_of(request), _why(form)
    wish = Wish(
        task=text_of(form, "task"),
        taker=text_of(form, "taker"),
        giver=text_of(form, "giver") or None,
        roles=tuple(each for each in Role if each in texts_in_form(form, "roles")),
        part=text_of(form, "part"),
        condition=text_of(form, "condition"),
        start=_start(text_of(form, "start")),
        why=why,
    )
    asked = wished_moves(state_of(desk.study), wish)
    numbers = make_moves(desk.study, asked, by=person_of(request), now=desk.clock())
    return _made(request, len(numbers))


def make_draft(request: Request, form: FormData) -> Response:
    """Make the moves of a draft."""
    desk, why = desk_of(request), _why(form)
    state = state_at_hand(desk.study) or state_of(desk.study)
    asked = moves_of_draft(desk.study, state, text_of(form, "draft"), why)
    numbers = make_moves(desk.study, asked, by=person_of(request), now=desk.clock())
    return _made(request, len(numbers))


def undo(request: Request, form: FormData) -> Response:
    """Take a move back."""
    desk, written = desk_of(request), text_of(form, "number")
    number = int(written) if written.isdecimal() else 0
    undo_move(desk.study, number, by=person_of(request), now=desk.clock())
    where = place_of(request, "register.moves")
    return go_to(request, where, "web_register.moves.undone", number=number)


def _made(request: Request, count: int) -> Response:
    where = place_of(request, "register.moves")
    return go_to(request, where, "web_register.moves.made", count=count)


def _why(form: FormData) -> str:
    why = text_of(form, "why")
    if not why:
        raise InputError(
            "F786",
            "A move is made with a reason.",
            hint="Go back and write why. Nothing was moved.",
        )
    return why


def _start(written: str) -> date | None:
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as fault:
        raise InputError(
            "F787",
            "“{written}” is not a day from which a move can hold.",
            hint="Write it as year-month-day, such as 2027-01-01. Nothing was moved.",
            written=written,
        ) from fault


ROUTES = [
    Route("/register/moves", moves, name="register.moves"),
    Route("/register/moves", posted(make), methods=["POST"], name="register.make"),
    Route("/register/moves/draft", posted(make_draft), methods=["POST"], name="register.draft"),
    Route("/register/moves/undo", posted(undo), methods=["POST"], name="register.undo"),
]
