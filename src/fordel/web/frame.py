"""This file is about what all pages share: how one is shown, and how a form comes back.

A page is a plain function ``(request) -> Response`` that ends with ``render``. What changes the
study is a function ``(request, form) -> Response`` under ``posted``, and ends with ``go_to``.
"""

import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import URL, FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from fordel.errors import Fact, InputError
from fordel.web.desk import (
    LANGUAGE_COOKIE,
    PERSON_COOKIE,
    desk_of,
    language_of,
    person_of,
    texts_of,
)
from fordel.web.navigation import menu
from fordel.web.theme import Theme, theme_in
from fordel.web.wording import day, moment, number, percent
from fordel.workbench.texts import Explained

TOKEN = "token"  # noqa: S105  # the name of a field
_TOKEN_COOKIE = "fordel_token"  # noqa: S105  # the name of a cookie
_SAID_COOKIE = "fordel_said"
_YEAR_SECONDS = 365 * 24 * 3600
_MOST_FILES = 1000
_MOST_FIELDS = 2000

_PAGES = Environment(
    loader=PackageLoader("fordel.web"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)

Act = Callable[[Request, FormData], Response]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line that tells, on the next page, what was done (norsk: melding)."""

    name: str
    facts: Mapping[str, Fact]


def render(request: Request, template: str, /, *, status: int = 200, **values: object) -> Response:
    """The page, with everything that its frame needs.

    In the template: ``say(name, **facts)``, ``label(value, group)``, ``explain(fault)``,
    ``url(name, **parts)``, ``static(path)``, ``day``, ``moment``, ``number``, ``percent``,
    ``token`` for forms,
    ``request``, ``person`` and ``language``.
    """
    token = request.cookies.get(_TOKEN_COOKIE) or secrets.token_urlsafe(32)
    said = _said(request)
    html = _PAGES.get_template(template).render(_shared(request, token, said) | values)
    response = HTMLResponse(html, status_code=status)
    _set_cookie(request, response, _TOKEN_COOKIE, token)
    _keep_language(request, response)
    if said:
        response.delete_cookie(_SAID_COOKIE)
    return response


def posted(act: Act) -> Callable[[Request], Awaitable[Response]]:
    """Make a function of a request and its form an endpoint; strange forms are refused."""

    async def endpoint(request: Request) -> Response:
        async with request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS) as form:
            _check_token(request, form)
            return await run_in_threadpool(act, request, form)

    endpoint.__name__ = getattr(act, "__name__", "endpoint")
    return endpoint


def go_to(request: Request, where: str | URL, said: str = "", /, **facts: Fact) -> Response:
    """Lead on to another page, after a form with a line that tells what was done."""
    response = RedirectResponse(str(where), status_code=303)
    _keep_language(request, response)
    if said:
        plain = json.dumps([said, facts], ensure_ascii=False).encode()
        _set_cookie(request, response, _SAID_COOKIE, urlsafe_b64encode(plain).decode(), keep=False)
    return response


def keep_choice(request: Request, response: Response, name: str, value: str) -> None:
    """Let this browser remember a choice."""
    _set_cookie(request, response, name, value)


def name_person(request: Request, response: Response, name: str) -> None:
    """Let this browser work under a name, where nobody signs in."""
    _set_cookie(request, response, PERSON_COOKIE, quote(" ".join(name.split())))


def place_of(request: Request, name: str, /, **parts: object) -> str:
    """The address of a page, without the host."""
    route: Route = request.app.state.places[name]
    return str(route.url_path_for(name, **parts))


def text_of(form: FormData, name: str) -> str:
    """What was written in a field; empty if it was left out or is a file."""
    found = form.get(name)
    return found.strip() if isinstance(found, str) else ""


def texts_in_form(form: FormData, name: str) -> tuple[str, ...]:
    """All values that were chosen under a name."""
    return tuple(each for each in form.getlist(name) if isinstance(each, str) and each)


def theme_of(request: Request) -> Theme:
    """The fonts, colours and mark that the city has mounted."""
    return theme_in(desk_of(request).theme)


def _shared(request: Request, token: str, said: Said | None) -> dict[str, object]:
    texts, desk = texts_of(request), desk_of(request)
    language = texts.language
    current = getattr(request.scope.get("route"), "name", "")
    return {
        "request": request,
        "say": texts.say,
        "label": texts.label,
        "explain": lambda fault: _line(texts.explain(fault)) if fault else "",
        "language": language,
        "token": token,
        "said": texts.say(said.name, **said.facts) if said else "",
        "person": person_of(request),
        "signed_in": isinstance(getattr(request.state, "person", None), str),
        "menu": tuple(menu(request.app.state.places, current)),
        "routes": request.app.state.places,
        "theme": theme_of(request),
        "url": lambda name, /, **parts: place_of(request, name, **parts),
        "static": lambda path: f"/static/{path}?v={desk.version}",
        "in_language": lambda other: _with(request, lang=other),
        "with_query": lambda **changed: _with(request, **changed),
        "day": lambda when: _day(when, language),
        "moment": lambda when: moment(when, language),
        "number": lambda value, digits=0: number(value, language, digits=digits),
        "percent": lambda share: percent(share, language),
    }


def _line(explained: Explained) -> str:
    """An error on one line, for lists of files; its page tells it in full."""
    where = f" ({explained.where})" if explained.where else ""
    parts = "; ".join(map(_line, explained.faults))
    return " ".join(
        filter(None, (f"{explained.code}: {explained.message}{where}", explained.hint, parts))
    )


def _day(when: date | datetime | None, language: str) -> str:
    return "" if when is None else day(when, language)


def _with(request: Request, **changed: object) -> str:
    """This page's own address with something changed in its question."""
    kept = {name: value for name, value in request.query_params.items() if name not in changed}
    several = [(name, value) for name, value in request.query_params.multi_items() if name in kept]
    pairs = [*several, *changed.items()]
    return "?" + "&".join(f"{quote(name)}={quote(str(value))}" for name, value in pairs)


def _said(request: Request) -> Said | None:
    """What the form before this page said; nothing, if the cookie is not one of ours."""
    held = request.cookies.get(_SAID_COOKIE)
    if not held:
        return None
    try:
        name, facts = json.loads(urlsafe_b64decode(held))
        texts_of(request).say(name, **facts)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None
    return Said(name=name, facts=facts)


def _check_token(request: Request, form: FormData) -> None:
    held = request.cookies.get(_TOKEN_COOKIE, "")
    given = form.get(TOKEN)
    fits = isinstance(given, str) and held and secrets.compare_digest(held.encode(), given.encode())
    if not fits:
        raise InputError(
            "F761",
            "The form did not come from this page, or is too old.",
            hint="Go back, load the page again, and send it once more. Cookies must be allowed.",
        )


def _keep_language(request: Request, response: Response) -> None:
    if request.query_params.get("lang") in {"nb", "en"}:
        _set_cookie(request, response, LANGUAGE_COOKIE, language_of(request))


def _set_cookie(
    request: Request, response: Response, name: str, value: str, *, keep: bool = True
) -> None:
    response.set_cookie(
        name,
        value,
        max_age=_YEAR_SECONDS if keep else None,
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
