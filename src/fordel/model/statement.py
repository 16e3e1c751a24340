"""This file is about statements: what a respondent says, as coded, ruled on and settled.

The values are those of the coding scheme; docs/reference/coding-scheme.md explains each.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from fordel.model.register import TaskId
from fordel.model.response import CanonicalQuestion, Consultee, Passage, ResponseId

StatementId = NewType("StatementId", str)
ReviewId = NewType("ReviewId", str)


class Kind(StrEnum):
    """What a statement does (norsk: type utsagn)."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    PROPOSAL = "proposal"
    ARGUMENT = "argument"
    CONDITION = "condition"
    CONTEXT = "context"


class About(StrEnum):
    """Which arrangement a strength or weakness judges (norsk: hva vurderingen gjelder)."""

    TODAY = "today"
    ALTERNATIVE = "alternative"


class Measure(StrEnum):
    """What a proposal wants: a place or another change (norsk: tiltak)."""

    TO_DISTRICT = "to_district"
    TO_CENTRAL = "to_central"
    TO_SHARED = "to_shared"
    TO_HOST = "to_host"
    TO_EXTERNAL = "to_external"
    TO_STATE = "to_state"
    KEEP = "keep"
    ABOLISH = "abolish"
    INVOLVE = "involve"
    STANDARDISE = "standardise"
    COORDINATE = "coordinate"
    RESOURCE = "resource"
    DIGITISE = "digitise"
    REVIEW = "review"
    RESIZE_LARGER = "resize:larger"
    RESIZE_SMALLER = "resize:smaller"
    RESIZE_REVIEW = "resize:review"


PLACES = frozenset(
    {
        Measure.TO_DISTRICT,
        Measure.TO_CENTRAL,
        Measure.TO_SHARED,
        Measure.TO_HOST,
        Measure.TO_EXTERNAL,
        Measure.TO_STATE,
        Measure.KEEP,
        Measure.ABOLISH,
    }
)
"""The measures that say where a task should lie."""


class PlaceSource(StrEnum):
    """Whether the text itself or only its heading says where to (norsk: kilde for plassering)."""

    EXPLICIT = "explicit"
    HEADING = "heading"


class Demand(StrEnum):
    """How strongly something is wanted (norsk: styrke i kravet)."""

    MUST = "must"
    MAY = "may"


class Reason(StrEnum):
    """Why, in the statement's own words (norsk: begrunnelse)."""

    NEARNESS = "nearness"
    EQUITY = "equity"
    CRITICAL_MASS = "critical_mass"
    CAPACITY = "capacity"
    SCALE = "scale"
    SERVICE_CHAIN = "service_chain"
    FRAGMENTATION = "fragmentation"
    GOAL_CONFLICT = "goal_conflict"
    DEMOCRACY = "democracy"
    AUTHORITY_FOLLOWS_MONEY = "authority_follows_money"
    FUNDING = "funding"
    STANDARDISATION = "standardisation"
    RECRUITMENT = "recruitment"
    LEGAL_SAFETY = "legal_safety"
    ROLE_CONFLICT = "role_conflict"
    PREPAREDNESS = "preparedness"
    PREVENTION = "prevention"
    INFORMATION_FLOW = "information_flow"
    FLEXIBILITY = "flexibility"


class Section(StrEnum):
    """What the nearest heading or question makes one expect (norsk: avsnittstype)."""

    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    TO_DISTRICTS = "to_districts"
    TO_CENTRAL = "to_central"
    COOPERATION = "cooperation"
    PROPOSALS = "proposals"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """One unit of coding in its place: a sentence, clause or list item (norsk: tekstledd).

    ``text`` is the repaired text of the passage on one line. ``headings`` are the respondent's
    own, outermost first, the question's text left out. ``lead`` is the bold label or run-in
    heading of the list item or paragraph the excerpt belongs to, and ``intro`` the sentence that
    introduces its list. ``paragraph`` numbers paragraphs and list items through the response.
    """

    passage: Passage
    text: str
    question: CanonicalQuestion
    question_sureness: float = 1.0
    question_ground: str = ""
    section: Section = Section.NONE
    headings: tuple[str, ...] = ()
    lead: str = ""
    intro: str = ""
    paragraph: int = 0
    in_list: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """What a statement carries, by the coding scheme (norsk: koder)."""

    question: CanonicalQuestion
    kind: Kind
    about: About | None = None
    measures: tuple[Measure, ...] = ()
    place_source: PlaceSource | None = None
    tasks: tuple[TaskId, ...] = ()
    holder: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    demand: Demand | None = None
    supports: StatementId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Why a coder chose a code: the rule or model, and the words it saw (norsk: kodegrunnlag)."""

    field: str
    rule: str
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What the machine, or a blind coder, says; never what is decided (norsk: kodeforslag).

    ``sureness`` gives for each coded field the calibrated chance that it is right. A field below
    the coder's threshold is left empty in ``codes`` and named in ``abstained``.
    """

    id: StatementId
    response: ResponseId
    passage: Passage
    codes: Codes
    coder: str
    sureness: Mapping[str, float] = field(default_factory=dict)
    grounds: tuple[Ground, ...] = ()
    abstained: tuple[str, ...] = ()


class Ruling(StrEnum):
    """What a person does with suggestions (norsk: avgjørelse i gjennomgangen)."""

    ACCEPT = "accept"
    CORRECT = "correct"
    REJECT = "reject"
    SPLIT = "split"
    MERGE = "merge"
    ADD = "add"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One person's ruling, only ever added (norsk: gjennomgang).

    ``targets`` are the statements ruled on: one for accept, correct, reject and split, two or
    more for merge, none for add. ``passages`` and ``codes`` are what comes instead, one of each
    for every resulting statement. ``undoes`` names the review that an undo takes back.
    """

    id: ReviewId
    response: ResponseId
    reviewer: str
    at: datetime
    ruling: Ruling
    targets: tuple[StatementId, ...] = ()
    passages: tuple[Passage, ...] = ()
    codes: tuple[Codes, ...] = ()
    undoes: ReviewId | None = None
    why: str = ""


class Standing(StrEnum):
    """How far a statement has come (norsk: status)."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One coded claim of a respondent, as things stand now (norsk: utsagn)."""

    id: StatementId
    response: ResponseId
    passage: Passage
    codes: Codes
    standing: Standing
    coder: str
    sureness: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one respondent wants done with one task (norsk: standpunkt).

    ``task`` is None where the organisation as such is meant. ``demand`` is the strongest of its
    proposals. ``conditions`` and ``arguments`` are statements that point at them.
    """

    response: ResponseId
    consultee: Consultee
    task: TaskId | None
    measure: Measure
    demand: Demand | None
    reasons: tuple[Reason, ...]
    proposals: tuple[StatementId, ...]
    conditions: tuple[StatementId, ...] = ()
    arguments: tuple[StatementId, ...] = ()


class ContradictionKind(StrEnum):
    """In which way two sets of statements pull apart (norsk: type motsetning)."""

    TWO_PLACES = "two_places"
    MOVE_AND_NO_MOVE = "move_and_no_move"
    LEAD_AND_STANDARD = "lead_and_standard"
    JUDGED_BOTH_WAYS = "judged_both_ways"
    CONDITIONAL_OR_NOT = "conditional_or_not"
    PRAISED_AND_MOVED_AWAY = "praised_and_moved_away"
    DISCRETION_OR_EQUALITY = "discretion_or_equality"
    SUPERVISION_PLACE = "supervision_place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a contradiction: who says it, and where (norsk: side i en motsetning)."""

    response: ResponseId
    says: tuple[str, ...]
    statements: tuple[StatementId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Statements that cannot all be followed (norsk: motsetning).

    With one and the same response on both sides, the respondent contradicts itself.
    """

    kind: ContradictionKind
    tasks: tuple[TaskId, ...]
    one: Side
    other: Side
