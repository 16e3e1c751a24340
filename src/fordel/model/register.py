"""This file is about the register: who does what in a city, from when, and by which source."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.model.journey import Journey
from fordel.model.source import ALWAYS, Evidence, Period, Source, SourceId
from fordel.model.task import Task, TaskFunction, TaskId
from fordel.model.unit import (
    EachOf,
    Holder,
    Nobody,
    NotKnown,
    Role,
    Unit,
    UnitId,
    UnitKind,
    Units,
)

__all__ = [
    "Agreement",
    "AgreementId",
    "Assignment",
    "Direction",
    "EachOf",
    "Goal",
    "GoalId",
    "Holder",
    "Nobody",
    "NotKnown",
    "Register",
    "Role",
    "Task",
    "TaskFunction",
    "TaskId",
    "Unit",
    "UnitId",
    "UnitKind",
    "Units",
]

AgreementId = NewType("AgreementId", str)
GoalId = NewType("GoalId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One role in one task, held by a unit or a kind of units (norsk: plassering).

    ``part`` names the part of the task it is about, where the role is divided; empty for the
    whole task. ``basis`` is the law or the delegation it rests on. ``locator`` is the place in
    the source.
    """

    task: TaskId
    role: Role
    holder: Holder
    part: str = ""
    period: Period = ALWAYS
    condition: str = ""
    basis: str = ""
    sources: tuple[SourceId, ...] = ()
    locator: str = ""
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What a supplier has promised to do, for whom (norsk: leverandøravtale).

    ``owner`` made the agreement and follows it up; ``ordered_by`` orders under it; ``disputes``
    settles what the others disagree on.
    """

    id: AgreementId
    name_nb: str
    supplier: Holder
    owner: Holder
    ordered_by: Holder
    disputes: Holder
    tasks: tuple[TaskId, ...]
    period: Period = ALWAYS
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""


class Direction(StrEnum):
    """Which way a unit wants a figure to go (norsk: ønsket retning)."""

    UP = "up"
    DOWN = "down"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a unit is measured on (norsk: styringsmål).

    ``outcome`` is a short name for what the indicator says something about. Two goals with the
    same outcome and different directions pull against each other.
    """

    id: GoalId
    holder: Holder
    indicator: str
    outcome: str
    direction: Direction
    tasks: tuple[TaskId, ...]
    period: Period = ALWAYS
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Who does what in one city, with dates and sources (norsk: oppgaveregister).

    It is made by reading tables, which checks that everything it refers to is there. ``as_of`` is
    the day for which its facts were gathered. ``contact`` is where to turn when no unit has a
    contact of its own.
    """

    title: str
    city: str
    as_of: date
    contact: str = ""
    sources: tuple[Source, ...] = ()
    tasks: tuple[Task, ...] = ()
    units: tuple[Unit, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    goals: tuple[Goal, ...] = ()
    journeys: tuple[Journey, ...] = ()
