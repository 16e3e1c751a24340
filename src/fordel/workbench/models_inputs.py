"""This file is about what goes into the small models: numbers as people write them."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from fordel.appraisal.cover import availability
from fordel.errors import InputError, InputErrors
from fordel.model.source import Evidence

Written = str | float | None
"""A number as it is given: as text, as a number, or not at all."""

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?|[+-]?\.\d+")
_PRESENCE = ("absence", "leave", "turnover", "months_to_fill")


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One number that went into a model, and how well it is founded (norsk: inndata).

    ``source`` is whatever was said of where the number comes from; empty where nothing was.
    """

    name: str
    value: float
    unit: str
    evidence: Evidence
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What a number must be. Without ``default`` it is not assumed when it is not given."""

    unit: str
    least: float
    most: float
    default: float | None = None
    whole: bool = False


KINDS: Mapping[str, Kind] = {
    "posts": Kind(unit="people", least=1, most=200, whole=True),
    "need": Kind(unit="people", least=1, most=200, default=1, whole=True),
    "present": Kind(unit="share", least=0, most=1),
    "absence": Kind(unit="share", least=0, most=1),
    "leave": Kind(unit="days", least=0, most=260, default=25),
    "turnover": Kind(unit="per_year", least=0, most=10, default=0.12),
    "months_to_fill": Kind(unit="months", least=0, most=120, default=4),
    "common_cause": Kind(unit="correlation", least=0, most=1, default=0.05),
    "days_limit": Kind(unit="days", least=0, most=230, default=5),
    "load": Kind(unit="erlang", least=0, most=200),
    "cases": Kind(unit="per_week", least=0, most=1e6),
    "hours": Kind(unit="hours", least=0, most=1e4),
    "week": Kind(unit="hours", least=1, most=168, default=37.5),
    "wait_limit": Kind(unit="share", least=0, most=1, default=0.2),
    "districts": Kind(unit="districts", least=2, most=50, whole=True),
    "posts_each": Kind(unit="people", least=1, most=20, whole=True),
    "level": Kind(unit="share", least=0.5, most=0.9999, default=0.95),
    "fixed": Kind(unit="share", least=0, most=1, default=0),
    "amount": Kind(unit="money", least=0, most=1e15),
    "residents": Kind(unit="residents", least=1, most=1e9),
    "units": Kind(unit="units", least=1, most=1000, whole=True),
    "units_after": Kind(unit="units", least=1, most=1000, whole=True),
    "fixed_cost": Kind(unit="money", least=0, most=1e12),
    "each_cost": Kind(unit="money", least=0, most=1e9),
    "theta": Kind(unit="exponent", least=0.5, most=1.5, default=1),
    "interface": Kind(unit="money", least=0, most=1e12, default=0),
    "yearly_cases": Kind(unit="cases", least=0, most=1e9),
    "handovers": Kind(unit="handovers", least=0, most=50, whole=True),
    "loss": Kind(unit="share", least=0, most=1),
    "gain": Kind(unit="money", least=-1e15, most=1e15),
    "once": Kind(unit="money", least=0, most=1e15),
    "years": Kind(unit="years", least=1, most=100, default=15, whole=True),
    "rate": Kind(unit="share", least=0, most=0.5, default=0.04),
    "tax": Kind(unit="share", least=0, most=1, default=0.2),
    "area": Kind(unit="km2", least=0.01, most=1e6),
    "speed": Kind(unit="kmh", least=1, most=200, default=15),
    "ahead_low": Kind(unit="money", least=-1e15, most=1e15),
    "ahead_high": Kind(unit="money", least=-1e15, most=1e15),
    "part": Kind(unit="share", least=0.001, most=1, default=1),
}
"""Every number the small models take. The defaults are assumptions, and are shown as that."""


class Inputs:
    """The numbers of one question, kept with their evidence in the order they are asked for."""

    def __init__(
        self,
        given: Mapping[str, Written],
        sources: Sequence[str] = (),
        *,
        files: Sequence[str] = (),
    ) -> None:
        faults: list[InputError] = []
        self._numbers: dict[str, float] = {}
        self._named = (*files, *(name for name, value in given.items() if value is not None))
        for name, written in given.items():
            if written is not None:
                _try(faults, partial(self._read, name, written))
        self._sources: dict[str, str] = {}
        for each in sources:
            _try(faults, partial(self._cite, each))
        if faults:
            raise faults[0] if len(faults) == 1 else InputErrors(faults)
        self._used: dict[str, Input] = {}

    @property
    def used(self) -> tuple[Input, ...]:
        """The inputs that the answer rests on.

        Raises:
            InputError: F521, if one was given that makes no difference.
        """
        idle = [_option(name) for name in self._numbers if name not in self._used]
        if idle:
            raise InputError(
                "F521",
                "{options} would change nothing in this answer.",
                hint="Leave it out, or give what goes with it; see --help.",
                options=", ".join(idle),
            )
        return tuple(self._used.values())

    def has(self, name: str) -> bool:
        """Whether the number was given, not assumed."""
        return name in self._numbers

    def number(self, name: str) -> float:
        """The number, given or assumed.

        Raises:
            InputError: F519, if it is neither.
        """
        kind = KINDS[name]
        value = self._numbers.get(name, kind.default)
        if value is None:
            raise InputError(
                "F519",
                "The model needs {option}.",
                hint="See what it means with --help.",
                option=_option(name),
            )
        evidence = Evidence.ASSUMED
        if name in self._numbers:
            evidence = Evidence.STATED if name in self._sources else Evidence.UNKNOWN
        return self._keep(name, value, evidence)

    def count(self, name: str) -> int:
        """The number, which is whole."""
        return int(self.number(name))

    def present(self) -> float:
        """The share of weekdays on which a post is filled and its holder at work.

        Raises:
            InputError: F520, if it is said both outright and by its parts.
        """
        parts = [name for name in _PRESENCE if self.has(name)]
        if not self.has("present"):
            sick, leave, turnover, months = (self.number(name) for name in _PRESENCE)
            share = availability(
                sick_leave=sick, leave_days=leave, turnover=turnover, months_to_fill=months
            )
            return self._keep("present", float(share), Evidence.DERIVED)
        if parts:
            raise _twice("present", parts)
        return self.number("present")

    def file(self, name: str, *, rows: int, origin: str) -> None:
        """Keep that a table went in; its name stands for its source until another is given."""
        known = name in self._sources
        self._used[name] = Input(
            name=name,
            value=rows,
            unit="rows",
            evidence=Evidence.STATED if known else Evidence.UNKNOWN,
            source=self._sources.get(name, origin),
        )

    def load(self) -> float:
        """The work that comes in, in erlang: as many as it would keep busy all the time."""
        parts = [name for name in ("cases", "week") if self.has(name)]
        if self.has("load"):
            if parts:
                raise _twice("load", parts)
            return self.number("load")
        if not parts:
            return self.number("load")
        value = self.number("cases") * self.number("hours") / self.number("week")
        return self._keep("load", value, Evidence.DERIVED)

    def _keep(self, name: str, value: float, evidence: Evidence) -> float:
        self._used[name] = Input(
            name=name,
            value=value,
            unit=KINDS[name].unit,
            evidence=evidence,
            source=self._sources.get(name, ""),
        )
        return value

    def _read(self, name: str, written: str | float) -> None:
        kind = KINDS[name]
        value = number_of(written, where=_option(name))
        if kind.whole and value != int(value):
            raise InputError(
                "F528",
                "{option} is counted in whole numbers, not {value}.",
                where=_option(name),
                hint="Count heads, not full-time equivalents.",
                option=_option(name),
                value=str(written),
            )
        if not kind.least <= value <= kind.most:
            raise InputError(
                "F518",
                "{option} must lie from {least} to {most}, not {value}.",
                where=_option(name),
                hint="Shares are written 0.1 or 10 %. See --help.",
                option=_option(name),
                least=f"{kind.least:g}",
                most=f"{kind.most:g}",
                value=str(written),
            )
        self._numbers[name] = value

    def _cite(self, each: str) -> None:
        name, mark, told = each.partition("=")
        key = name.strip().removeprefix("--").replace("-", "_")
        if not mark or not told.strip() or key not in self._named:
            raise InputError(
                "F524",
                "The source {text} cannot be placed.",
                hint="Write NAME=SOURCE, where NAME is something you give: {names}.",
                text=each,
                names=", ".join(each.replace("_", "-") for each in self._named),
            )
        self._sources[key] = told.strip()


def number_of(written: str | float, *, where: str) -> float:
    """The number in a text, with a decimal comma or point, or as per cent.

    Raises:
        InputError: F517, if there is no number.
    """
    if not isinstance(written, str) and math.isfinite(written):
        return float(written)
    text = re.sub(r"[\s\u00a0\u202f]", "", str(written)).replace("\u2212", "-")
    bare = text.removesuffix("%").replace(",", ".")
    if not _NUMBER.fullmatch(bare):
        raise InputError(
            "F517",
            "“{text}” is not a number.",
            where=where,
            hint="Write it like 12, 0.1, 0,1 or 10 %.",
            text=str(written),
        )
    return float(bare) / (100.0 if text.endswith("%") else 1.0)


def _try(faults: list[InputError], act: Callable[[], None]) -> None:
    try:
        act()
    except InputError as fault:
        faults.append(fault)


def _twice(name: str, parts: Sequence[str]) -> InputError:
    return InputError(
        "F520",
        "{option} says the same as {others}.",
        hint="Give one or the other.",
        option=_option(name),
        others=", ".join(map(_option, parts)),
    )


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")
