"""This file is about changing who does what: allocations, moves between them, and drafts."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from fordel.model.register import Assignment
from fordel.model.source import SourceId
from fordel.model.statement import Position
from fordel.model.task import TaskId
from fordel.model.unit import Holder, Role, Unit

MoveId = NewType("MoveId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """Who holds which role in which task on one day (norsk: oppgavefordeling).

    ``abolished`` are tasks that it has been decided to stop doing: a role that nobody holds is no
    gap there.
    """

    day: date
    units: tuple[Unit, ...]
    assignments: tuple[Assignment, ...]
    abolished: tuple[TaskId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Some roles in one task go from a giver to a taker (norsk: flytting).

    ``part`` names the part of the task that is moved; the giver keeps the rest. The taker is
    nobody where a task is abolished. ``makes`` are units that come to be by it, such as a pool.
    ``statements`` are the proposals it was drafted from.
    """

    id: MoveId
    task: TaskId
    roles: tuple[Role, ...]
    giver: Holder
    taker: Holder
    part: str = ""
    start: date | None = None
    condition: str = ""
    makes: tuple[Unit, ...] = ()
    sources: tuple[SourceId, ...] = ()
    statements: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Who holds a role in a part of a task, or in all of it (norsk: plassering av en del)."""

    part: str
    holder: Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChange:
    """One role in one task before and after, also where nothing changed (norsk: rolleendring)."""

    task: TaskId
    role: Role
    before: tuple[Held, ...]
    after: tuple[Held, ...]

    @property
    def is_changed(self) -> bool:
        """Whether another holds the role, or another part of it."""
        return set(self.before) != set(self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What some positions would mean as moves; a person decides (norsk: utkast til flytting).

    ``open`` names what the positions leave to be decided: ``taker``, ``giver``, ``roles``,
    ``condition``.
    """

    moves: tuple[Move, ...]
    positions: tuple[Position, ...]
    open: tuple[str, ...]
