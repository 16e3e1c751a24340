"""This file is about where a fact comes from and how far it can be trusted."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.errors import InputError

SourceId = NewType("SourceId", str)


class Evidence(StrEnum):
    """How well a fact is founded (norsk: belegg)."""

    STATED = "stated"
    SECONDARY = "secondary"
    DERIVED = "derived"
    INFERRED = "inferred"
    ASSUMED = "assumed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was read (norsk: kilde)."""

    id: SourceId
    title: str
    locator: str = ""
    url: str = ""
    published: date | None = None
    licence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with its unit, and its range where it is not known exactly (norsk: størrelse)."""

    value: float
    unit: str
    low: float | None = None
    high: float | None = None
    source: SourceId | None = None
    evidence: Evidence = Evidence.UNKNOWN

    def __post_init__(self) -> None:
        low = self.value if self.low is None else self.low
        high = self.value if self.high is None else self.high
        if not low <= self.value <= high:
            raise InputError(
                "F701",
                "The value {value} lies outside its own range {low} to {high}.",
                value=self.value,
                low=low,
                high=high,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From a day, first included, to a day, last excluded; open ends are None (norsk: periode)."""

    start: date | None = None
    end: date | None = None

    def __post_init__(self) -> None:
        if self.start and self.end and not self.start < self.end:
            raise InputError(
                "F702",
                "A period must run forwards, not from {start} to {end}.",
                start=self.start.isoformat(),
                end=self.end.isoformat(),
            )

    def covers(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)


ALWAYS = Period()
"""The period without ends."""
