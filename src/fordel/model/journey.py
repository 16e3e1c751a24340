"""This file is about journeys: what one resident goes through, across tasks and units."""

from dataclasses import dataclass
from typing import NewType

from fordel.model.source import Evidence, Quantity, SourceId
from fordel.model.task import TaskId
from fordel.model.unit import Holder, Role

JourneyId = NewType("JourneyId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happens to the resident (norsk: steg).

    Steps count from 1. It is done by whoever holds ``role`` in ``task``, unless ``actor`` says
    otherwise. ``follows`` are the steps before it; none means that the journey may begin here.
    ``share`` is the share of all cases that come to it. ``crosses_border`` says that the case
    comes from another district, also where the same kind of unit goes on with it. ``loss`` is the
    chance that a case is lost or left lying when it is handed over to this step.
    """

    number: int
    name_nb: str
    name_en: str = ""
    task: TaskId | None = None
    role: Role = Role.DELIVERY
    actor: Holder | None = None
    follows: tuple[int, ...] = ()
    share: float = 1.0
    crosses_border: bool = False
    loss: Quantity | None = None
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """What one resident goes through, from need to help (norsk: innbyggerreise).

    ``volume`` is how many begin it in a year. ``owner`` is who answers for the whole of it; None
    where no source says.
    """

    id: JourneyId
    name_nb: str
    steps: tuple[Step, ...]
    name_en: str = ""
    target_group: str = ""
    owner: Holder | None = None
    volume: Quantity | None = None
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""
