"""This file is about what options are measured by: one function each, in one table.

A measure takes an option laid out on its city and gives what it comes to in every future. A new
measure is one function and one line here; a city can hand in a table of its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fordel.appraisal import measures_cost as cost
from fordel.appraisal import measures_cover as cover
from fordel.appraisal import measures_equity as equity
from fordel.appraisal import measures_nearness as nearness
from fordel.appraisal import measures_order as order
from fordel.appraisal.criteria import JUDGED, SHOWN
from fordel.appraisal.laid import Laid, Outcome
from fordel.model.appraisal import Criterion, CriterionId

WorkOut = Callable[[Laid], Outcome | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A way to measure an option: its criterion, and the function that works it out.

    The function gives None where the city has no data for it. ``judged`` tells what options are
    ranked by from what is only shown, because it is counted in another criterion already.
    """

    criterion: Criterion
    work_out: WorkOut
    judged: bool = True


_WORK_OUT: Mapping[str, WorkOut] = {
    "days_uncovered": cover.days_uncovered,
    "unlike_cases": equity.unlike_cases,
    "net_value": cost.net_value,
    "travel_minutes": nearness.travel_minutes,
    "local_knowledge": nearness.local_knowledge,
    "handovers": order.handovers,
    "decides_without_paying": order.decides_without_paying,
    "supervises_itself": order.supervises_itself,
    "residents_per_member": order.residents_per_member,
    "council_budget": order.council_budget,
    "residents_moved": order.residents_moved,
    "breaches": order.breaches,
    "waiting": cover.waiting,
    "posts_needed": cover.posts_needed,
    "running_cost": cost.running_cost,
    "transition_cost": cost.transition_cost,
    "posts_moved": cost.posts_moved,
    "lost_cases": order.lost_cases,
    "council_tasks": order.council_tasks,
    "frames_shifted": order.frames_shifted,
}

MEASURES: Mapping[CriterionId, Measure] = {
    each.id: Measure(criterion=each, work_out=_WORK_OUT[each.id], judged=judged)
    for table, judged in ((JUDGED, True), (SHOWN, False))
    for each in table
}
"""Every measure by its criterion, those that options are ranked by first."""
