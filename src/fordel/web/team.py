"""This file is about how a team signs in: settings in a file that a city writes once."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from fordel.errors import InputError
from fordel.model.people import Role

_REQUESTS = 600
_SIGN_INS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Where a team signs in, and what its sign-in says of people (norsk: oppsett for innlogging).

    ``address`` is what people write in the browser. ``roles`` says which values of ``role_claim``
    make whom what. ``admits`` is whether such a role opens every study; else only that of an
    administrator does, and the others must be let in by one.
    """

    address: str
    issuer: str
    client: str
    secret: str
    scopes: str = "openid profile email"
    person_claim: str = "sub"
    name_claim: str = "name"
    role_claim: str = "roles"
    roles: Mapping[str, Role]
    admits: bool = False
    requests_a_minute: int = _REQUESTS
    sign_ins_a_minute: int = _SIGN_INS

    @property
    def host(self) -> str:
        """The name that the server answers to."""
        return urlsplit(self.address).hostname or ""


def team_from_toml(written: str, where: str, secret_of: Callable[[Mapping[str, str]], str]) -> Team:
    """The settings as they are written; ``secret_of`` finds the secret that they point to.

    Raises:
        InputError: F752, with what is wrong.
    """
    try:
        plain = tomllib.loads(written)
        return _team(plain, secret_of)
    except (OSError, KeyError, TypeError, ValueError, AttributeError) as fault:
        raise InputError(
            "F752",
            "The settings for sign-in cannot be used: {why}.",
            where=where,
            hint="See docs/how-to/let-a-team-in.md for a whole example.",
            why=f"{fault.args[0]!s} is missing" if isinstance(fault, KeyError) else str(fault),
        ) from fault


def _team(plain: Mapping[str, Any], secret_of: Callable[[Mapping[str, str]], str]) -> Team:
    sign_in, limits = plain["sign_in"], plain.get("limits", {})
    address, issuer = str(plain["address"]).rstrip("/"), str(sign_in["issuer"]).rstrip("/")
    for each in (address, issuer):
        _check_address(each)
    return Team(
        address=address,
        issuer=issuer,
        client=str(sign_in["client"]),
        secret=secret_of(sign_in),
        roles={str(claim): Role(role) for claim, role in plain["roles"].items()},
        scopes=str(sign_in.get("scopes", "openid profile email")),
        person_claim=str(sign_in.get("person_claim", "sub")),
        name_claim=str(sign_in.get("name_claim", "name")),
        role_claim=str(sign_in.get("role_claim", "roles")),
        admits=sign_in.get("admits", False) is True,
        requests_a_minute=int(limits.get("requests_a_minute", _REQUESTS)),
        sign_ins_a_minute=int(limits.get("sign_ins_a_minute", _SIGN_INS)),
    )


def _check_address(address: str) -> None:
    """Secrets travel only where nobody listens: over TLS, or inside this machine."""
    parts = urlsplit(address)
    inside = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and inside)):
        raise ValueError(f"{address!r} is no address that begins with https://")
