"""This file is about a measured figure and how it is written: one JSON object on a line."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from time import process_time


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A value in its unit; ``ratio`` is the value beside the yardstick, ``holds`` beside the goal.

    Quality has no yardstick, and a figure nobody set a goal for always holds.
    """

    name: str
    value: float
    unit: str
    yardstick: float | None = None
    ratio: float | None = None
    goal: str = ""
    holds: bool = True

    def line(self) -> str:
        """The figure as it is printed."""
        return json.dumps(asdict(self), ensure_ascii=False)


def at_least(name: str, value: float, goal: float, *, unit: str = "share") -> Figure:
    """A figure that should not be lower than its goal."""
    return Figure(
        name=name, value=round(value, 4), unit=unit, goal=f">= {goal}", holds=value >= goal
    )


def at_most(name: str, value: float, goal: float, *, unit: str) -> Figure:
    """A figure that should not be higher than its goal."""
    return Figure(
        name=name, value=round(value, 4), unit=unit, goal=f"<= {goal}", holds=value <= goal
    )


def seconds(work: Callable[[], object]) -> float:
    """Seconds of processor time that the work takes, the best of three."""
    return min(_once(work) for _ in range(3))


def _once(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
