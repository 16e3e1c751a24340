"""This file is about options: who would do what, within which borders, from which year."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from fordel.model.geography import DistrictId, MapId
from fordel.model.source import SourceId
from fordel.model.task import TaskId
from fordel.model.unit import Role, UnitId

OptionId = NewType("OptionId", str)


class Place(StrEnum):
    """At which level of the city a role in a task can lie (norsk: nivå).

    ``district`` is each district for itself, ``pool`` several districts together, ``host`` one
    district for all, ``central`` an agency or a department, ``external`` a supplier or the state.
    """

    DISTRICT = "district"
    POOL = "pool"
    HOST = "host"
    CENTRAL = "central"
    EXTERNAL = "external"
    ABOLISHED = "abolished"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Where one role in one task lies (norsk: innretning).

    ``groups`` say which districts go together where the place is a pool; each district of the
    map stands in one of them. ``holder`` is the unit where the place is a host, central or
    external and it is known which.
    """

    task: TaskId
    role: Role
    place: Place
    groups: tuple[tuple[DistrictId, ...], ...] = ()
    holder: UnitId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One way to arrange the city: what changes, on which map, from which year (norsk: alternativ).

    ``arrangements`` are those that differ from today; every other role stays where it is.
    ``statements`` are the answers it was drawn up from.
    """

    id: OptionId
    name_nb: str
    map: MapId
    start: int
    name_en: str = ""
    arrangements: tuple[Arrangement, ...] = ()
    statements: tuple[str, ...] = ()
    sources: tuple[SourceId, ...] = ()
    why: str = ""
