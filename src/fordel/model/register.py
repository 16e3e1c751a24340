"""This file is about who does what: tasks, units, roles and how they may move."""

from dataclasses import dataclass
from typing import NewType

TaskId = NewType("TaskId", str)
UnitId = NewType("UnitId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What must be done so that a service exists (norsk: oppgave).

    ``synonyms`` are the words people use for it, in Bokmål. ``hints`` are words that mean it only
    in a telling place, for they mean other things too. A star in either stands for up to four
    words between. ``kostra`` is the code of the municipal accounts' function, where one fits.
    """

    id: TaskId
    name_nb: str
    name_en: str
    domain: str
    parent: TaskId | None = None
    synonyms: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    kostra: str | None = None
