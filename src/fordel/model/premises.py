"""This file is about what an appraisal starts from: beliefs, classes of tasks, limits, options."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NewType

from fordel.model.appraisal import (
    Correlation,
    CriterionId,
    Grade,
    Parameter,
    Switch,
    WeightRange,
)
from fordel.model.geography import AreaId
from fordel.model.option import Option, Place
from fordel.model.source import Source, SourceId
from fordel.model.task import TaskId
from fordel.model.unit import Role

ClassId = NewType("ClassId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskClass:
    """Tasks that are much alike in size and in how they are done (norsk: oppgaveklasse).

    What is believed of a class holds for each of its tasks of which nothing else is believed.
    ``pooled`` says that districts can share those who do it; ``team`` that few enough do it for
    somebody to be missed; ``many_places`` that it is given at many places in the city, such as
    schools, which stay where they are whoever runs them. Tasks of a class that is not ``counted``
    are only a heading for others.
    """

    id: ClassId
    name_nb: str
    name_en: str = ""
    pooled: bool = False
    team: bool = True
    counted: bool = True
    many_places: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A rule that an option may not break, whatever else it gives (norsk: grense).

    The ``role`` in these ``tasks`` may not lie at any of these ``places``; no tasks means all.
    """

    id: str
    name_nb: str
    role: Role
    places: tuple[Place, ...]
    name_en: str = ""
    tasks: tuple[TaskId, ...] = ()
    source: SourceId | None = None
    grade: Grade = Grade.ASSUMED
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCount:
    """Cases of a task in one small area, and those to expect if need decided (norsk: saker)."""

    task: TaskId
    area: AreaId
    observed: float
    expected: float


@dataclass(frozen=True, slots=True, kw_only=True)
class VignetteAnswer:
    """What one unit would grant in one invented case (norsk: svar på tenkt sak).

    All are asked of the same case, so that what differs is practice and not need. ``answer`` is
    an amount above zero, such as hours a week; ``round`` counts those who answer for one unit.
    """

    vignette: str
    task: TaskId
    decider: str
    answer: float
    round: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Premises:
    """All that an appraisal of one city starts from (norsk: forutsetninger).

    ``notes`` are what is to be said about criteria in this city, in Norwegian and English.
    ``unused`` are criteria that the city does not want judged.
    """

    title: str
    city: str
    as_of: date
    sources: tuple[Source, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    correlations: tuple[Correlation, ...] = ()
    switches: tuple[Switch, ...] = ()
    classes: tuple[TaskClass, ...] = ()
    class_of: Mapping[TaskId, ClassId] = field(default_factory=dict)
    notes: Mapping[CriterionId, tuple[str, str]] = field(default_factory=dict)
    unused: tuple[CriterionId, ...] = ()
    options: tuple[Option, ...] = ()
    weights: tuple[WeightRange, ...] = ()
    limits: tuple[Limit, ...] = ()
    cases: tuple[CaseCount, ...] = ()
    vignettes: tuple[VignetteAnswer, ...] = ()
