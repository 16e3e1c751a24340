"""This file is about findings: what stands out when a register is looked through."""

from dataclasses import dataclass
from enum import StrEnum

from fordel.model.journey import JourneyId
from fordel.model.source import Evidence, Quantity, SourceId
from fordel.model.task import TaskId
from fordel.model.unit import Holder


class FindingKind(StrEnum):
    """What kind of thing stands out (norsk: type funn)."""

    NOT_PLACED = "not_placed"
    GAP = "gap"
    NOT_KNOWN = "not_known"
    OVERLAP = "overlap"
    DIVIDED_AUTHORITY = "divided_authority"
    UNFUNDED_AUTHORITY = "unfunded_authority"
    DELIVERY_WITHOUT_AUTHORITY = "delivery_without_authority"
    SUPERVISES_ITSELF = "supervises_itself"
    DECIDES_WITHOUT_PAYING = "decides_without_paying"
    RUN_BY_ANOTHER = "run_by_another"
    ONLY_HEARD = "only_heard"
    GOALS_PULL_APART = "goals_pull_apart"
    DISPUTES_UNOWNED = "disputes_unowned"
    HANDOVER_WITHOUT_OWNER = "handover_without_owner"
    PAST_UNIT = "past_unit"
    STALE = "stale"
    UNSOURCED = "unsourced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something in a register that somebody should look at; never an error (norsk: funn).

    ``subject`` is what it is about by its own name in the register: a task, a journey, an
    agreement. ``holders`` and ``facts`` are what the sentence about it names, by the names in its
    text. ``evidence`` is that of the weakest row it rests on.
    """

    kind: FindingKind
    subject: str = ""
    tasks: tuple[TaskId, ...] = ()
    journeys: tuple[JourneyId, ...] = ()
    holders: tuple[tuple[str, tuple[Holder, ...]], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN

    @property
    def id(self) -> str:
        """The same each time the register is looked through, so that it can be spoken of."""
        return f"{self.kind}:{self.subject}" if self.subject else str(self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A case goes from the hands of one to the hands of another (norsk: overlevering).

    ``share`` is the share of all cases that take this way. ``loss`` is the chance that one is
    lost on it; None where nobody has said.
    """

    giving: int
    taking: int
    share: float
    crosses_border: bool
    loss: Quantity | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A journey as it runs under one allocation (norsk: forløp).

    ``doers`` are who acts in each step, in the order of the steps; empty where no source says.
    ``split_tasks`` are tasks on the way whose deciding, paying, doing and supervising lie in
    different hands. ``lost_share`` is the number of losses expected for one case, over the
    handovers whose chance is known, and ``unstated`` how many handovers have none. ``hands`` counts
    those who act in it, the district on each side of a border as one.
    """

    journey: JourneyId
    doers: tuple[tuple[Holder, ...], ...]
    handovers: tuple[Handover, ...]
    split_tasks: tuple[TaskId, ...]
    hands: int
    border_crossings: int
    unstated: int
    lost_share: Quantity | None
    lost_cases: Quantity | None
