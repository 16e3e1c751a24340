"""This file is about the best map by one goal, with proof of how good any map could be."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort, best_map, company
from fordel.districts.graph import Numbers
from fordel.districts.judge import as_drawn, following
from fordel.districts.tally import Drawn
from fordel.workbench.districts import City, today_of


class Goal(StrEnum):
    """What the best map is best at (norsk: mål for beste inndeling)."""

    COMPACT = "compact"
    COMPANY = "company"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Best:
    """The best map found and what is proven (norsk: beste inndeling).

    ``gap`` is how much better another could at most be, as a share. ``near`` counts the maps that
    are at most one per cent worse, and ``complete`` says that there is no other such map.
    """

    plan: Drawn
    proven: bool
    gap: float
    near: int
    complete: bool


def best_of(
    city: City, parts: int, band: float, *, goal: Goal = Goal.COMPACT, seconds: float = 60.0
) -> Best:
    """The best map into so many districts that are all within the band of equal size.

    Raises:
        InputError: F307, F308 or F310, if there is no such map; F356, if today's map is needed
            and is not there.
    """
    chart = city.chart
    question = Question(
        graph=chart.graph,
        people=chart.people,
        targets=equal_targets(chart.people, parts),
        band=band,
        locks=following(chart),
    )
    found = best_map(
        question, _costs(city, goal), Effort(seconds=seconds, most=50), rng=np.random.default_rng(1)
    )
    return Best(
        plan=as_drawn("", found.best),
        proven=found.verdict == "proven",
        gap=found.gap,
        near=len(found.near),
        complete=found.complete,
    )


def _costs(city: City, goal: Goal) -> Numbers:
    people = city.chart.people
    if goal is Goal.COMPANY:
        return company(people, today_of(city).labels)
    return np.asarray(people[:, None] * city.chart.kilometres**2)
