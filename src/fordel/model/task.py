"""This file is about tasks: what must be done so that services exist."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from fordel.model.source import Quantity

TaskId = NewType("TaskId", str)


class TaskFunction(StrEnum):
    """Which of a city's functions a task serves (norsk: funksjon)."""

    SERVICE = "service"
    AUTHORITY = "authority"
    COMMUNITY = "community"
    DEMOCRACY = "democracy"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What must be done so that a service exists (norsk: oppgave).

    ``synonyms`` are the words people use for it, in Bokmål. ``hints`` are words that mean it only
    in a telling place, for they mean other things too. A star in either stands for up to four
    words between. ``kostra`` is the code of the municipal accounts' function, where one fits.
    ``los`` is the theme in the national list, such as ``ord/personlig-assistent``. ``volume`` is
    how much of it there is in a year.
    """

    id: TaskId
    name_nb: str
    name_en: str
    domain: str
    parent: TaskId | None = None
    synonyms: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    kostra: str | None = None
    function: TaskFunction | None = None
    description: str = ""
    output: str = ""
    target_group: str = ""
    los: str | None = None
    volume: Quantity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """A matter that people ask a city about and that others see to (norsk: utenfor kommunen)."""

    id: str
    name_nb: str
    name_en: str
