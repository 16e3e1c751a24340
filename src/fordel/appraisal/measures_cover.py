"""This file is about critical mass: days without anyone who can, waiting, and posts needed.

Posts stay as many as they are today. What a larger unit gains shows here as cover, and is not
taken out a second time as money.
"""

from functools import partial

import numpy as np

from fordel.appraisal.cover import WORKDAYS, availability
from fordel.appraisal.ground import Numbers
from fordel.appraisal.laid import Laid, Outcome
from fordel.appraisal.places import Group
from fordel.appraisal.teams import cover_and_wait
from fordel.model.geography import DistrictId
from fordel.model.task import TaskId

_MOST_NEEDED = 60
"""Posts in one team beyond which it is not asked how many more would be needed."""


def days_uncovered(laid: Laid) -> Outcome:
    """Workdays a year without anyone qualified, as the resident of a mean task meets it."""
    return _over_tasks(laid, 0, WORKDAYS)


def waiting(laid: Laid) -> Outcome:
    """The chance that a case must wait for somebody who is free, absence taken in."""
    return _over_tasks(laid, 1, 1.0)


def posts_needed(laid: Laid) -> Outcome:
    """Posts that it would take in all to hold the gap to the days a year that are accepted."""
    each: dict[TaskId, Numbers] = {}
    for task, placed in laid.done():
        if laid.kind(task).team:
            groups = len(laid.groups(placed))
            key = ("least", _believed(laid, task))
            each[task] = groups * laid.inputs.once(key, partial(_least, laid, task))
    return Outcome(city=_total(each, laid), by_task=each)


def team(
    *, posts: Numbers, share: float, busy: Numbers, present: Numbers, common_cause: Numbers
) -> tuple[Numbers, Numbers]:
    """The gap and the waiting of one group that serves a share of the city.

    It has its share of the posts, one at the least, and of the work. The work is such that all
    posts of the city together would be busy so much of the time they are there.

    Shapes:
        posts: (N,), in the whole city; the others (N,) or one number; returns two of (N,).
    """
    people = np.maximum(np.rint(posts * share), 1.0)
    load = busy * present * posts * share
    return cover_and_wait(load, present, common_cause, posts=people)


def _over_tasks(laid: Laid, which: int, unit: float) -> Outcome:
    each: dict[TaskId, Numbers] = {}
    near = dict.fromkeys(laid.districts.names, np.zeros(laid.inputs.draws))
    for task, placed in laid.done():
        groups = laid.groups(placed)
        if not laid.kind(task).team or not groups:
            continue
        found = _of_groups(laid, task, groups)
        each[task] = unit * sum(
            (laid.share(group) * chances[which] for group, chances in found.items()),
            np.zeros(laid.inputs.draws),
        )
        for group, chances in found.items():
            for name in group:
                near[name] = near[name] + unit * chances[which]
    count = max(len(each), 1)
    return Outcome(
        city=_total(each, laid) / count,
        by_task=each,
        by_district={DistrictId(name): held / count for name, held in near.items()},
    )


def _of_groups(
    laid: Laid, task: TaskId, groups: tuple[Group, ...]
) -> dict[Group, tuple[Numbers, Numbers]]:
    believed = _believed(laid, task)
    found: dict[Group, tuple[Numbers, Numbers]] = {}
    for group in groups:
        share = round(laid.share(group), 9)
        found[group] = laid.inputs.once(
            ("team", believed, share), partial(_team_of, laid, task, share)
        )
    return found


def _team_of(laid: Laid, task: TaskId, share: float) -> tuple[Numbers, Numbers]:
    return team(
        posts=laid.posts(task),
        share=share,
        busy=laid.belief("busy", task),
        present=_present(laid, task),
        common_cause=laid.belief("common_cause", task),
    )


def _believed(laid: Laid, task: TaskId) -> tuple[object, ...]:
    """The beliefs that a team's cover hangs on: tasks that share them are worked out once."""
    kinds = ("posts", "busy", "common_cause", "sick_leave", "turnover", "months_to_fill")
    return tuple(laid.inputs.name(kind, task, laid.kind(task).id) for kind in kinds)


def _present(laid: Laid, task: TaskId) -> Numbers:
    return availability(
        sick_leave=laid.belief("sick_leave", task),
        leave_days=laid.belief("leave_days", task),
        turnover=laid.belief("turnover", task),
        months_to_fill=laid.belief("months_to_fill", task),
    )


def _least(laid: Laid, task: TaskId) -> Numbers:
    """The fewest posts for one group, future by future."""
    present, rho = _present(laid, task), laid.belief("common_cause", task)
    accepted = laid.belief("accepted_days", task) / WORKDAYS
    tied = rho / (1.0 - rho)
    needed, chance = np.zeros(laid.inputs.draws), np.ones(laid.inputs.draws)
    for at in range(_MOST_NEEDED):
        short = chance > accepted
        if not short.any():
            break
        needed += short
        chance = chance * (1.0 - present + at * tied) / (1.0 + at * tied)
    return needed


def _total(each: dict[TaskId, Numbers], laid: Laid) -> Numbers:
    return np.asarray(sum(each.values(), np.zeros(laid.inputs.draws)))
