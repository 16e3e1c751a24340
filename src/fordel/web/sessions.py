"""This file is about who is signed in: kept here on the server, with only a mark in the browser.

When the server stops, everybody has to sign in again; when somebody signs out, their mark is worth
nothing any more.
"""

import secrets
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fordel.model.people import Role

COOKIE = "fordel_session"
_SIGNED_IN_SECONDS = 10 * 3600
_ON_THE_WAY_SECONDS = 600
_MOST = 10_000
_KEY = "signed_in"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Somebody whom the sign-in knows, and which roles it says they have (norsk: innlogget)."""

    person: str
    name: str
    roles: frozenset[Role]


@dataclass(slots=True)
class _Held:
    until: float
    content: dict[str, Any] = field(default_factory=dict)  # what the sign-in keeps on the way


class Sessions:
    """Gives each request its session, and the browser its mark (norsk: økter)."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self.app = app
        self.secure = secure
        self._held: dict[str, _Held] = {}
        self._lock = Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        mark = HTTPConnection(scope).cookies.get(COOKIE, "")
        content = self._content(mark)
        before = dict(content)
        scope["session"] = content

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and content != before:
                self._keep(MutableHeaders(scope=message), mark, content, before)
            await send(message)

        await self.app(scope, receive, sending)

    def _content(self, mark: str) -> dict[str, Any]:  # see _Held
        with self._lock:
            held = self._held.get(mark)
            return dict(held.content) if held and held.until > monotonic() else {}

    def _keep(
        self,
        headers: MutableHeaders,
        mark: str,
        content: dict[str, Any],  # see _Held
        before: dict[str, Any],  # see _Held
    ) -> None:
        """Keep what changed; whoever signs in or out gets another mark than before."""
        signed = _KEY in content
        lasting = _SIGNED_IN_SECONDS if signed else _ON_THE_WAY_SECONDS
        changes = content.get(_KEY) != before.get(_KEY)
        with self._lock:
            if changes or mark not in self._held:
                self._held.pop(mark, None)
                mark = secrets.token_urlsafe(32)
            self._make_room()
            self._held[mark] = _Held(monotonic() + lasting, dict(content))
        safe = "; Secure" if self.secure else ""
        headers.append(
            "set-cookie",
            f"{COOKIE}={mark}; Path=/; Max-Age={lasting}; HttpOnly; SameSite=Lax{safe}",
        )

    def _make_room(self) -> None:
        now = monotonic()
        for mark in [mark for mark, held in self._held.items() if held.until <= now]:
            del self._held[mark]
        while len(self._held) >= _MOST:
            waiting = (mark for mark, held in self._held.items() if _KEY not in held.content)
            del self._held[next(waiting, next(iter(self._held)))]


def signed_in(scope: Scope) -> SignedIn | None:
    """Who signed in, if anybody did."""
    found = scope.get("session", {}).get(_KEY)
    return found if isinstance(found, SignedIn) else None


def sign_in(scope: Scope, who: SignedIn) -> None:
    """Let somebody be signed in from now on."""
    scope["session"].clear()
    scope["session"][_KEY] = who


def sign_out(scope: Scope) -> None:
    """Let nobody be signed in."""
    scope["session"].clear()
