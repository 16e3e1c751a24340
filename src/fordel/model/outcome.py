"""This file is about what became of what was asked for, and of what was decided."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.model.appraisal import Better
from fordel.model.statement import StatementId

TargetId = NewType("TargetId", str)


class Verdict(StrEnum):
    """What became of a proposal (norsk: utfallstype)."""

    FOLLOWED = "followed"
    PARTLY = "partly"
    NOT = "not"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of some proposals, and why (norsk: utfall).

    ``decided`` is the day it was decided, and ``due`` the day it is to be done or taken up again.
    ``move`` is the number of the move that follows them.
    """

    statements: tuple[StatementId, ...]
    verdict: Verdict
    why: str
    decided: date | None = None
    due: date | None = None
    move: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who sees to a move, by when, and whether its condition is met (norsk: gjennomføring)."""

    move: int
    owner: str = ""
    due: date | None = None
    condition_met: bool | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a move is expected to give: an indicator and the range it should reach (norsk: mål).

    ``before`` is the figure as it was.
    """

    id: TargetId
    move: int
    unit: str
    better: Better
    low: float
    high: float
    before: float | None = None
    due: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What an indicator came to on a day (norsk: måltall)."""

    target: TargetId
    value: float
    day: date
    source: str = ""


Entry = Plan | Target | Figure
"""One line of the follow-up, as somebody entered it."""
