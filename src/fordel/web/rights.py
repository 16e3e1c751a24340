"""This file is about who may do what: the right that every page and form asks for, and the check.

What is not in the table is refused to everybody who signs in.
"""

from collections.abc import Mapping

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fordel.errors import FordelError, InputError
from fordel.model.people import RIGHTS, Right
from fordel.model.response import ResponseId
from fordel.web.desk import Desk, desk_of, person_of
from fordel.web.pace import too_often
from fordel.web.sessions import SignedIn, signed_in
from fordel.workbench.people import is_exempt, log_event, members_of, rights_in, seen_response

_READ, _CODE, _ANALYSE = Right.READ, Right.CODE, Right.ANALYSE

PAGES: Mapping[str, tuple[Right | None, Right | None]] = {
    # the beginning of a route's name: what looking asks for, what sending a form asks for
    "overview": (_READ, _READ),
    "overview.begin": (None, _CODE),
    "letters": (_READ, _ANALYSE),
    "letters.add": (None, _CODE),
    "review": (_CODE, _CODE),
    "double": (_CODE, _CODE),
    "matrix": (_READ, None),
    "tasks": (_READ, _ANALYSE),
    "search": (_READ, None),
    "register": (_READ, _ANALYSE),
    "who": (_READ, None),
    "map": (_READ, _ANALYSE),
    "options": (_READ, _ANALYSE),
    "report": (_READ, Right.DECIDE),
    "answers": (_READ, Right.DECIDE),
    "follow": (_READ, Right.DECIDE),
    "history": (_READ, Right.DECIDE),
    "help": (_READ, None),
    "live": (_READ, None),
    "people": (Right.ADMINISTER, Right.ADMINISTER),
    "api": (_READ, _CODE),
}
OPEN = frozenset({"sign_in", "sign_in.back", "sign_out", "answer", "answer.object"})
"""Routes without a right: signing in, and what a respondent reaches by a secret link."""

_LOGGED = frozenset({"register.xlsx", "map.csv", "report.download", "api.report"})


def right_for(name: str, *, sends: bool) -> Right | None:
    """The right that a route asks for; None if nobody has it."""
    start = name
    while start:
        if start in PAGES:
            return PAGES[start][sends]
        start = start.rpartition(".")[0]
    return None


def check_all(routes: list[Route]) -> None:
    """Let every route ask for its right, before anything else happens."""
    for each in routes:
        if each.name not in OPEN:
            each.app = _Checked(each.app, each.name)


class _Checked:
    def __init__(self, app: ASGIApp, name: str) -> None:
        self.app = app
        self.name = name

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        who = signed_in(scope)
        if who is None:
            await _to_sign_in(request)(scope, receive, send)
            return
        sends = scope["method"] not in {"GET", "HEAD"}
        fault = await run_in_threadpool(_fault, request, who, self.name, sends=sends)
        if fault:
            await run_in_threadpool(_log, request, self.name, f"refused: {fault.code}")
            raise fault
        telling = sends or self.name in _LOGGED or await run_in_threadpool(_shows_exempt, request)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and telling:
                await run_in_threadpool(_log, request, self.name, str(message["status"]))
            await send(message)

        await self.app(scope, receive, sending)


def _fault(request: Request, who: SignedIn, name: str, *, sends: bool) -> FordelError | None:
    desk = desk_of(request)
    team = desk.team
    assert team is not None
    claimed = who.roles if team.admits else ()
    rights = rights_in(desk.study, who.person, who.roles)
    rights |= frozenset(right for role in claimed for right in RIGHTS[role])
    request.state.person = _name(desk, who)
    request.state.rights = rights
    if not desk.pace.allows(who.person):
        return too_often()
    right = right_for(name, sends=sends)
    if right is None or right not in rights:
        return InputError(
            "F753",
            "You do not have the right to do this in this study.",
            hint="Ask an administrator of the study; you are signed in as {person}.",
            person=who.person,
        )
    return _hidden(request)


def _hidden(request: Request) -> FordelError | None:
    """What is exempt is not there for those who may not see it, whatever they send."""
    desk, response = desk_of(request), str(request.path_params.get("response", ""))
    if not response or Right.SEE_EXEMPT in request.state.rights or desk.open_part is None:
        return None
    try:
        seen_response(desk.open_part, ResponseId(response))
    except InputError as fault:
        return fault
    return None


def _shows_exempt(request: Request) -> bool:
    response = str(request.path_params.get("response", ""))
    return bool(response) and is_exempt(desk_of(request).study, ResponseId(response))


def _name(desk: Desk, who: SignedIn) -> str:
    """How a person is called in this study."""
    here = (each.name for each in members_of(desk.study) if each.person == who.person)
    return next(here, "") or who.name


def _log(request: Request, name: str, how: str) -> None:
    desk = desk_of(request)
    about = f"{request.method} {request.url.path} {how}"
    log_event(desk.study, person=person_of(request), what=name, about=about, now=desk.clock())


def _to_sign_in(request: Request) -> RedirectResponse:
    """Lead to the sign-in and back; forms and programs are told to sign in first."""
    if request.method != "GET" or request.url.path.startswith("/api"):
        raise InputError(
            "F754",
            "Nobody is signed in.",
            hint="Sign in, then try again.",
        )
    place = request.app.state.places["sign_in"]
    where = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    url = request.url_for(place.name).include_query_params(next=where)
    return RedirectResponse(f"{url.path}?{url.query}", status_code=303)
