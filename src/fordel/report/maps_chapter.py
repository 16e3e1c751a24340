"""This file is about the chapter on where the lines go: maps, measures and reasons, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPicture:
    """One map: its picture, how far it has come, and what is to be said of it."""

    name: str
    status: str
    svg: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """One measure of every map, and which way is better."""

    name: str
    better: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """One area: its district in every map, and whether it parts from most of today's."""

    name: str
    districts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRow:
    """One measure of maps drawn at random: ordinary values, a histogram, and each proposal's."""

    name: str
    better: str
    low: str
    high: str
    svg: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnMaps:
    """Maps drawn at random with as many districts as some proposals, and these among them.

    ``letters`` say which proposal is which mark; ``trust`` how far the maps can be trusted.
    """

    heading: str
    letters: tuple[str, ...]
    rows: tuple[DrawnRow, ...]
    trust: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapsChapter:
    """The chapter: what is possible, the maps beside each other, and those that were kept."""

    possible: tuple[str, ...]
    names: tuple[str, ...]
    pictures: tuple[MapPicture, ...]
    basis: tuple[str, ...]
    measures: tuple[MeasureRow, ...]
    areas: tuple[AreaRow, ...]
    kept: tuple[str, ...]
    sources: tuple[str, ...]
    drawn: tuple[DrawnMaps, ...] = ()
