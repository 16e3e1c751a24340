"""This file is about nearness: how far it is to those who help, and how well they know the place.

Offices that are open today are not all closed because a district grows: how many are kept is a
belief of its own, and the travel hangs on it.
"""

import numpy as np

from fordel.appraisal.ground import Numbers
from fordel.appraisal.laid import Laid, Outcome
from fordel.model.option import Arrangement, Place
from fordel.model.task import TaskId


def travel_minutes(laid: Laid) -> Outcome:
    """Minutes one way from home to those who help, as the mean visit meets it."""
    each: dict[TaskId, Numbers] = {}
    whole = np.zeros(laid.inputs.draws)
    near = np.zeros((len(laid.districts.names), laid.inputs.draws))
    for task, placed in laid.done():
        visits = laid.belief("visits", task)
        if not laid.groups(placed) or not visits.any():
            continue
        km, kept = _reach(laid, task, placed), laid.belief("offices_kept", task)
        before = laid.now.places.done(task)
        # Whoever has a shorter way today keeps it as far as the offices are kept.
        home = np.minimum(_home(laid, task, before), km) if before else km
        minutes = _minutes(laid, np.outer(home, kept) + np.outer(km, 1.0 - kept))
        each[task] = laid.districts.shares @ minutes
        near += visits * minutes
        whole = whole + visits
    near = near / np.maximum(whole, 1e-12)
    return Outcome(
        city=np.asarray(laid.districts.shares @ near),
        by_task=each,
        by_district=dict(zip(laid.districts.names, near, strict=True)),
    )


def local_knowledge(laid: Laid) -> Outcome:
    """How well those who do a task know the place, from 0 to 1, where it matters to the task."""
    each: dict[TaskId, Numbers] = {}
    fits: dict[TaskId, Numbers] = {}
    growth = np.log2(laid.now.equal_districts / laid.equal_districts)
    for task, placed in laid.done():
        if placed.place is Place.ABOLISHED:
            continue
        known = laid.inputs.of("local_knowledge", placed.place)
        if placed.place is Place.DISTRICT:
            known = known - laid.inputs.of("knowledge_lost_by_size") * growth
        each[task] = np.clip(known, 0.0, 1.0)
        fits[task] = laid.belief("local_fit", task)
    whole = np.maximum(sum(fits.values(), np.zeros(laid.inputs.draws)), 1e-12)
    city = sum((fits[task] * each[task] for task in each), np.zeros(laid.inputs.draws))
    return Outcome(city=np.asarray(city / whole), by_task=each)


def _reach(laid: Laid, task: TaskId, placed: Arrangement) -> Numbers:
    """Kilometres to the office that serves each district; shape (D,).

    What is given at many places lies in each district, whoever runs it.
    """
    if laid.kind(task).many_places:
        return np.array([laid.districts.reach[(name,)] for name in laid.districts.names])
    of = {name: laid.districts.reach[group] for group in laid.groups(placed) for name in group}
    return np.array([of[name] for name in laid.districts.names])


def _home(laid: Laid, task: TaskId, before: Arrangement) -> Numbers:
    """The same today, for those who live in each district of this map; shape (D,)."""
    today = _reach(laid.now, task, before)
    held = laid.districts.overlap
    return np.asarray(held @ today / held.sum(axis=1))


def _minutes(laid: Laid, km: Numbers) -> Numbers:
    return np.asarray(km * laid.inputs.of("detour") / laid.inputs.of("speed") * 60.0)
