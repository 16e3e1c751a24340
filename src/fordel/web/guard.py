"""This file is about what every request must pass, and what every answer carries along.

Nothing is ever fetched from another host: the policy forbids it, and the tests look.
"""

from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fordel.errors import InputError

POLICY = (
    "default-src 'self'; "
    "img-src 'self' data:; "  # the design system's icons
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
Refuse = Callable[[Request, InputError], Response]

_ONLY_TLS = "max-age=31536000"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_KEPT_BY_BROWSERS = "public, max-age=31536000, immutable"


class Guard:
    """Lets in what is meant for us, from our own pages, and not too large (norsk: vakt)."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        hosts: Collection[str],
        most_bytes: int,
        refuse: Refuse,
        over_tls: bool = False,
    ) -> None:
        self.over_tls = over_tls
        self.app = app
        self.refuse = refuse
        self.hosts = frozenset(hosts)
        self.most_bytes = most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                _dress(scope, headers)
                if self.over_tls:
                    headers.setdefault("strict-transport-security", _ONLY_TLS)
            await send(message)

        fault = self._fault(scope)
        if fault:
            await self.refuse(Request(scope), fault)(scope, receive, sending)
        else:
            await self.app(scope, self._counted(receive), sending)

    def _fault(self, scope: Scope) -> InputError | None:
        """Why the request is not let in."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if "*" not in self.hosts and _name_of(host) not in self.hosts:
            return InputError(
                "F760",
                "This server does not answer to the name {host}.",
                hint="Use the address that was shown when it started.",
                host=host or "-",
            )
        origin = headers.get("origin")
        if scope["method"] not in _SAFE and origin and urlsplit(origin).netloc != host:
            return InputError(
                "F762",
                "The form was sent from another site.",
                hint="Open Fordel yourself and send the form from there.",
            )
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length) > self.most_bytes:
            return self._too_large()
        return None

    def _counted(self, receive: Receive) -> Receive:
        """The request, stopped as soon as it is larger than agreed."""
        taken = 0

        async def receiving() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self.most_bytes:
                raise self._too_large()
            return message

        return receiving

    def _too_large(self) -> InputError:
        return InputError(
            "F763",
            "What was sent is larger than {limit} MB, which is the most at a time.",
            hint="Send fewer files at a time. Nothing of this was kept.",
            limit=round(self.most_bytes / 1e6),
        )


def _dress(scope: Scope, headers: MutableHeaders) -> None:
    for name, value in _HEADERS.items():
        headers.setdefault(name, value)
    fixed = scope["path"].startswith("/static/") and b"v=" in scope["query_string"]
    headers.setdefault("cache-control", _KEPT_BY_BROWSERS if fixed else "private, no-cache")


def _name_of(host: str) -> str:
    """A host without its port."""
    return urlsplit(f"//{host}").hostname or ""
