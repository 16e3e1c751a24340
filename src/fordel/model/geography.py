"""This file is about the small areas of a city, and the districts they are put together to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.model.source import Evidence, Source, SourceId

AreaId = NewType("AreaId", str)
DistrictId = NewType("DistrictId", str)
MapId = NewType("MapId", str)
IndicatorId = NewType("IndicatorId", str)
Ring = tuple[tuple[float, float], ...]
"""A closed line in degrees east and north; its last point is not its first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A small area that a map keeps whole, with a point inside it (norsk: småområde).

    An area without a council belongs to no district of its own: a forest, a centre. It ``follows``
    the district of another area, or is left out of every count; either is said wherever it counts.

    Units:
        degrees east and north; km² and km, water included.
    """

    id: AreaId
    name: str
    lon: float
    lat: float
    area_km2: float | None = None
    perimeter_km: float | None = None
    has_council: bool = True
    follows: AreaId | None = None


class Contact(StrEnum):
    """How two areas touch; only those that touch on land are neighbours (norsk: kontakt)."""

    LAND = "land"
    SEA = "sea"
    CORNER = "corner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Border:
    """Two areas that touch (norsk: grense).

    ``barrier`` names what runs along it and is hard to cross: a river, a motorway.
    """

    one: AreaId
    other: AreaId
    metres: float
    contact: Contact = Contact.LAND
    barrier: str = ""
    evidence: Evidence = Evidence.UNKNOWN


class IndicatorRole(StrEnum):
    """What an indicator is used for (norsk: bruk av tall).

    People are those whom districts are to have equally many of; projected are the same in a later
    year; need is what services are needed for; a catchment is a name, not a number.
    """

    PEOPLE = "people"
    PROJECTED = "projected"
    NEED = "need"
    CATCHMENT = "catchment"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Something that is counted in each area (norsk: indikator).

    It is a count, so that it can be added up; ``of`` is the count that it is a share of.
    """

    id: IndicatorId
    name_nb: str
    name_en: str
    role: IndicatorRole = IndicatorRole.OTHER
    year: int | None = None
    of: IndicatorId | None = None
    source: SourceId | None = None


class MapStatus(StrEnum):
    """How far a map has come (norsk: status for inndeling)."""

    TODAY = "today"
    CONSULTED = "consulted"
    ADOPTED = "adopted"
    DRAFT = "draft"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """A part of the city with a council of its own (norsk: bydel)."""

    id: DistrictId
    name_nb: str
    name_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Which district an area lies in, and how that is known (norsk: områdeplassering)."""

    area: AreaId
    district: DistrictId
    evidence: Evidence = Evidence.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictMap:
    """A division of the city into districts (norsk: bydelsinndeling).

    ``seats`` are those of each council; None where nobody has said.
    """

    id: MapId
    name_nb: str
    districts: tuple[District, ...]
    placings: tuple[Placing, ...]
    name_en: str = ""
    status: MapStatus = MapStatus.DRAFT
    start: date | None = None
    seats: int | None = None
    sources: tuple[SourceId, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsKey:
    """How a frame of money is shared by need: indicators and weights (norsk: fordelingsnøkkel).

    Each weight is the share of the money that is given by the district's share of that indicator.
    Such a key gives two merged districts the sum of what they had.
    """

    id: str
    name_nb: str
    weights: tuple[tuple[IndicatorId, float], ...]
    name_en: str = ""
    sources: tuple[SourceId, ...] = ()
    evidence: Evidence = Evidence.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaTable:
    """The small areas of one city, what is counted in them, and maps of them (norsk: områdetabell).

    ``figures`` hold a number for an indicator and an area where one is published, ``catchments``
    a name. ``outlines`` are the rings of an area in degrees east and north, holes among them, for
    drawing alone; neighbours share their points.
    """

    title: str
    city: str
    as_of: date
    areas: tuple[Area, ...]
    borders: tuple[Border, ...]
    indicators: tuple[Indicator, ...]
    figures: Mapping[IndicatorId, Mapping[AreaId, float]]
    catchments: Mapping[IndicatorId, Mapping[AreaId, str]] = field(default_factory=dict)
    maps: tuple[DistrictMap, ...] = ()
    keys: tuple[NeedsKey, ...] = ()
    sources: tuple[Source, ...] = ()
    outlines: Mapping[AreaId, tuple[Ring, ...]] = field(default_factory=dict)
