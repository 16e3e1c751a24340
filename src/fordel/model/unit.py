"""This file is about units: whatever can hold a role in a task, alone or one in each area."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from fordel.model.source import ALWAYS, Evidence, Period, SourceId

UnitId = NewType("UnitId", str)


class UnitKind(StrEnum):
    """What kind of unit it is (norsk: type virksomhet)."""

    CITY = "city"
    DEPARTMENT = "department"
    AGENCY = "agency"
    UNDERTAKING = "undertaking"
    DISTRICT = "district"
    DISTRICT_COUNCIL = "district_council"
    POOL = "pool"
    SUPPLIER = "supplier"
    HOSPITAL = "hospital"
    STATE = "state"
    ADVISORY_COUNCIL = "advisory_council"
    ASSOCIATION = "association"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Anything that can hold a role (norsk: virksomhet).

    ``members`` are the units that share a pool, and ``host`` the one of them that runs it, if one
    does. ``successors`` take over when the period ends. ``areas`` are names of places that lie
    in it, for those who ask by place. ``contact`` is a web page, an address or a number of the
    office; never that of a person.
    """

    id: UnitId
    name_nb: str
    kind: UnitKind
    name_en: str = ""
    parent: UnitId | None = None
    host: UnitId | None = None
    members: tuple[UnitId, ...] = ()
    period: Period = ALWAYS
    successors: tuple[UnitId, ...] = ()
    number: str = ""
    organisation_number: str = ""
    also_called: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    contact: str = ""
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN
    note: str = ""


class Role(StrEnum):
    """What a holder does in a task (norsk: rolle)."""

    AUTHORITY = "authority"
    FUNDING = "funding"
    DELIVERY = "delivery"
    SUPERVISION = "supervision"
    SUPPORT = "support"
    CONSULTED = "consulted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """One unit, or several that each do it for their own part of the city (norsk: virksomheter)."""

    ids: tuple[UnitId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EachOf:
    """Every unit of a kind, each for its own area (norsk: hver av et slag)."""

    kind: UnitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Nobody:
    """It is known that no unit holds the role (norsk: ingen)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotKnown:
    """Some unit may hold the role, but no source says which (norsk: ikke kjent)."""


Holder = Units | EachOf | Nobody | NotKnown
"""Who holds a role."""
