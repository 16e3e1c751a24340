"""This file is about people who work in a study: their roles, their rights, and what is exempt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fordel.model.response import ResponseId


class Right(StrEnum):
    """What somebody may do in a study (norsk: rettighet)."""

    READ = "read"
    CODE = "code"
    ANALYSE = "analyse"
    DECIDE = "decide"
    SEE_EXEMPT = "see_exempt"
    ADMINISTER = "administer"


class Role(StrEnum):
    """As what somebody takes part in a study (norsk: rolle)."""

    READER = "reader"
    CODER = "coder"
    ANALYST = "analyst"
    DECISION_WRITER = "decision_writer"
    ADMINISTRATOR = "administrator"


RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.READER: frozenset({Right.READ}),
    Role.CODER: frozenset({Right.READ, Right.CODE}),
    Role.ANALYST: frozenset({Right.READ, Right.CODE, Right.ANALYSE, Right.SEE_EXEMPT}),
    Role.DECISION_WRITER: frozenset({Right.READ, Right.ANALYSE, Right.DECIDE, Right.SEE_EXEMPT}),
    Role.ADMINISTRATOR: frozenset(Right),
}
"""What comes with each role; whatever is not here is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody who takes part in a study (norsk: deltaker).

    ``person`` is how the sign-in knows them; ``role`` is None for one who was let out again.
    """

    person: str
    name: str
    role: Role | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Whether a response may be read by all, or is exempt, and by which law (norsk: innsyn)."""

    response: ResponseId
    exempt: bool
    ground: str

    def __post_init__(self) -> None:
        assert self.ground or not self.exempt, "what is exempt has a ground in law"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that was done or refused, in a chain without gaps (norsk: hendelse).

    ``mark`` follows from everything in the event and from the mark before it.
    """

    number: int
    at: datetime
    person: str
    what: str
    about: str
    mark: str
