"""This file is about signing in by OpenID Connect, at whichever provider the settings name."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from fordel.errors import OutsideError
from fordel.web.desk import desk_of
from fordel.web.frame import place_of, posted, render
from fordel.web.pace import too_often
from fordel.web.sessions import SignedIn, sign_in, sign_out, signed_in
from fordel.web.team import Team
from fordel.workbench.people import log_event

if TYPE_CHECKING:
    from authlib.integrations.starlette_client import StarletteOAuth2App

_NEXT = "next"


async def begin(request: Request) -> Response:
    """Lead to the provider."""
    _check_pace(request)
    team = _team(request)
    request.session[_NEXT] = _inside(request.query_params.get(_NEXT, "/"))
    back = f"{team.address}{place_of(request, 'sign_in.back')}"
    try:
        led: Response = await _provider(team).authorize_redirect(request, back)
    except Exception as fault:  # whatever the network or the provider does
        raise _refused(team, fault) from fault
    return led


async def back(request: Request) -> Response:
    """Take in whom the provider sends back, and lead on to the page that was asked for."""
    _check_pace(request)
    team, where = _team(request), _inside(request.session.get(_NEXT, "/"))
    try:
        token = await _provider(team).authorize_access_token(request)
        who = _who(team, dict(token["userinfo"]))
    except Exception as fault:  # whatever the network or the provider does
        raise _refused(team, fault) from fault
    sign_in(request.scope, who)
    await run_in_threadpool(_log, request, who, "sign_in")
    return RedirectResponse(where, status_code=303)


def leave(request: Request, form: FormData) -> Response:
    """Let nobody be signed in here."""
    del form
    who = signed_in(request.scope)
    if who:
        _log(request, who, "sign_out")
    sign_out(request.scope)
    return render(request, "sign_in/out.html")


def _who(team: Team, claims: dict[str, Any]) -> SignedIn:  # what the provider says
    said = claims.get(team.role_claim, ())
    values = [said] if isinstance(said, str) else [str(each) for each in said or ()]
    person = str(claims[team.person_claim])
    return SignedIn(
        person=person,
        name=str(claims.get(team.name_claim) or person),
        roles=frozenset(team.roles[each] for each in values if each in team.roles),
    )


@lru_cache(maxsize=4)
def _provider_of(
    issuer: str, client: str, secret: str, scopes: str
) -> "StarletteOAuth2App":  # loaded only where a team signs in
    from authlib.integrations.starlette_client import OAuth  # noqa: PLC0415  # an extra

    made = OAuth()
    made.register(
        "provider",
        client_id=client,
        client_secret=secret,
        server_metadata_url=f"{issuer}/.well-known/openid-configuration",
        client_kwargs={"scope": scopes, "code_challenge_method": "S256"},
    )
    return made.create_client("provider")


def _provider(team: Team) -> "StarletteOAuth2App":
    return _provider_of(team.issuer, team.client, team.secret, team.scopes)


def _team(request: Request) -> Team:
    team = desk_of(request).team
    assert team is not None, "these routes exist only for teams"
    return team


def _check_pace(request: Request) -> None:
    host = request.client.host if request.client else "-"
    if not desk_of(request).sign_in_pace.allows(host):
        raise too_often()


def _inside(where: str) -> str:
    """A place on this server, and on no other."""
    inside = where.startswith("/") and not where.startswith(("//", "/\\"))
    return where if inside and where.isprintable() else "/"


def _refused(team: Team, fault: Exception) -> OutsideError:
    return OutsideError(
        "F756",
        "The sign-in at {issuer} did not succeed: {why}.",
        hint="Try again. If it goes on, ask whoever runs the sign-in.",
        issuer=team.issuer,
        why=f"{type(fault).__name__} {fault}".strip()[:200],
    )


def _log(request: Request, who: SignedIn, what: str) -> None:
    desk = desk_of(request)
    roles = ", ".join(sorted(who.roles)) or "-"
    log_event(desk.study, person=who.person, what=what, about=roles, now=desk.clock())


ROUTES = [
    Route("/sign-in", begin, name="sign_in"),
    Route("/sign-in/back", back, name="sign_in.back"),
    Route("/sign-out", posted(leave), methods=["POST"], name="sign_out"),
]
