"""This file is about what an appraisal is made of: what we believe, what we measure, what came."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.model.geography import DistrictId
from fordel.model.option import OptionId, Place
from fordel.model.source import SourceId
from fordel.model.task import TaskId

ParameterId = NewType("ParameterId", str)
CriterionId = NewType("CriterionId", str)
PanelId = NewType("PanelId", str)
SwitchId = NewType("SwitchId", str)


class Grade(StrEnum):
    """What a number rests on: a source, people's judgement, or a guess (norsk: grunnlag)."""

    SOURCED = "sourced"
    ELICITED = "elicited"
    ASSUMED = "assumed"


class Truth(StrEnum):
    """How a figure was come by (norsk: sannhetsnivå).

    ``counted`` by listing or adding, ``computed`` by a formula on given inputs, ``sampled`` by
    drawing, with its error, ``judged`` by people.
    """

    COUNTED = "counted"
    COMPUTED = "computed"
    SAMPLED = "sampled"
    JUDGED = "judged"


class Better(StrEnum):
    """Which way a criterion is better (norsk: ønsket vei)."""

    HIGHER = "higher"
    LOWER = "lower"


class Law(StrEnum):
    """The law of chance that a belief follows (norsk: fordeling).

    ``quantiles`` is what people answered, joined smoothly within the limits.
    """

    FIXED = "fixed"
    UNIFORM = "uniform"
    NORMAL = "normal"
    LOGNORMAL = "lognormal"
    BETA = "beta"
    GAMMA = "gamma"
    QUANTILES = "quantiles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Belief:
    """What is believed of one number: three quantiles, limits, and the law between (norsk: anslag).

    ``p50`` is the middle: the truth is as likely above as below. One in ten lies below ``p10``
    and one in ten above ``p90``. A fixed number has all three alike. ``low`` and ``high`` are
    limits that cannot be passed.
    """

    law: Law
    p10: float
    p50: float
    p90: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One uncertain number that effects are computed from (norsk: forutsetning).

    It holds for one task, place or district, or for all where none is given. ``panel`` and
    ``answered`` say who judged it and when; panels are never averaged. ``dated`` is the day the
    value is true of.
    """

    id: ParameterId
    name_nb: str
    unit: str
    belief: Belief
    grade: Grade
    name_en: str = ""
    task: TaskId | None = None
    place: Place | None = None
    district: DistrictId | None = None
    panel: PanelId | None = None
    answered: date | None = None
    dated: date | None = None
    source: SourceId | None = None
    locator: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correlation:
    """Two parameters that go together: the rank correlation between them (norsk: samvariasjon)."""

    one: ParameterId
    other: ParameterId
    rank: float
    source: SourceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """Beliefs about how the world works that exclude one another (norsk: verdensbilde).

    Every case is worked out for itself; they are never averaged. ``cases`` replace the beliefs
    of some parameters. The first is the one used where nothing is chosen.
    """

    id: SwitchId
    name_nb: str
    cases: tuple[tuple[str, Mapping[ParameterId, Belief]], ...]
    name_en: str = ""
    labels_nb: Mapping[str, str] = field(default_factory=dict)
    labels_en: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """Something that options are held against (norsk: kriterium).

    ``priced`` tells effects in kroner from those that have no price. ``limit`` marks a legal or
    hard limit: a breach cannot be made up for.
    """

    id: CriterionId
    name_nb: str
    name_en: str
    unit: str
    better: Better
    truth: Truth
    formula: str
    source: str
    priced: bool = False
    limit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an option comes to on one criterion, with its range (norsk: virkning).

    It is of one task or one district where these are given, else of the whole city. ``grades``
    are the shares of the variance that rest on each grade of input; empty where nothing varies.
    ``inputs`` are the parameters it was computed from.
    """

    option: OptionId
    criterion: CriterionId
    mean: float
    p10: float
    p50: float
    p90: float
    truth: Truth
    task: TaskId | None = None
    district: DistrictId | None = None
    grades: Mapping[Grade, float] = field(default_factory=dict)
    inputs: tuple[ParameterId, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightRange:
    """How much one group lets the whole swing of a criterion count (norsk: vektspenn)."""

    panel: PanelId
    criterion: CriterionId
    low: float
    high: float
