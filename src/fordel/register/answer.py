"""This file is about the answer to "who is responsible?": tasks, who holds them, and how sure."""

from dataclasses import dataclass
from datetime import date

from fordel.model.register import EachOf, Holder, Role, TaskId, UnitId
from fordel.model.source import Evidence, SourceId
from fordel.model.task import Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place as it was named, and the units whose area it lies in on the day.

    ``names`` are the names, in small letters, by which other units may list it. More than one
    unit means that it is not known which of them it is. ``evidence`` is that of the weakest.
    """

    name: str
    units: tuple[UnitId, ...]
    names: frozenset[str] = frozenset()
    evidence: Evidence = Evidence.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRole:
    """Who holds a role in a task, or in a part of it, at the place and on the day.

    ``units`` are the units it comes down to; empty where it is every unit of a kind, nobody or not
    known. ``replaced`` are units that the register names, but which have been followed by others.
    ``elsewhere`` says that it is held by others than those of the place.
    """

    role: Role
    part: str
    holder: Holder
    units: tuple[UnitId, ...]
    replaced: tuple[UnitId, ...] = ()
    elsewhere: bool = False
    condition: str = ""
    sources: tuple[SourceId, ...] = ()
    locator: str = ""
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""

    @property
    def is_known(self) -> bool:
        """Whether it comes down to units or to a kind of units."""
        return bool(self.units) or isinstance(self.holder, EachOf)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A task that the question may be about, and its roles (norsk: svar).

    ``score`` is the share of the question's words, by weight, that the task accounts for, 0 to 1.
    ``turn_to`` is the role to turn to first; nothing if no source says who holds any.
    """

    task: TaskId
    score: float
    roles: tuple[HeldRole, ...]
    turn_to: HeldRole | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the register knows about a question, best first (norsk: svarliste).

    ``is_known`` says whether the first answer is good enough to be given as one; if not,
    ``answers`` are only the nearest. ``outside`` is who usually sees to it where it seems to be
    nothing for a city. ``asked`` is the role that was asked for. ``is_acute`` says that life or
    health may be in danger. ``meaning`` names the model that likeness in meaning was worked out
    with; empty where only the words counted.
    """

    question: str
    day: date
    place: Place | None
    asked: Role | None
    is_known: bool
    is_acute: bool
    answers: tuple[Answer, ...]
    outside: Outside | None = None
    meaning: str = ""
