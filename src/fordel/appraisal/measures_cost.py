"""This file is about money: what an option costs to run, to bring about, and in all.

Scale enters once, as two beliefs: what larger units save on administration, and on services. The
usual belief is none. Posts are never taken out because cover has become better.
"""

from collections.abc import Callable
from functools import partial

import numpy as np

from fordel.appraisal.ground import Districts, Numbers
from fordel.appraisal.laid import Laid, Outcome
from fordel.model.option import Arrangement, Place
from fordel.model.task import TaskId
from fordel.model.unit import Role

_OWN = frozenset({Place.DISTRICT, Place.POOL})
_ROLES = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)


def running_cost(laid: Laid) -> Outcome:
    """Million kroner a year for posts, administration, interfaces and councils."""
    return laid.inputs.once(("running", laid.option.id), partial(_running_cost, laid))


def transition_cost(laid: Laid) -> Outcome:
    """Million kroner once, for posts that change employer, systems, and the map itself."""
    each = {task: _transition(laid, task) for task in moved_tasks(laid)}
    whole = np.asarray(sum(each.values(), np.zeros(laid.inputs.draws)))
    if laid.option.map != laid.now.option.map:
        uplift = laid.inputs.of("optimism")
        people = float(laid.now.districts.people.sum())
        whole = whole + people * laid.inputs.of("map_cost_per_resident") / 1e6 * uplift
        whole = whole + _unkept_posts(laid) * laid.inputs.of("merged_post_cost") * uplift
    return Outcome(city=whole, by_task=each)


def net_value(laid: Laid) -> Outcome:
    """Net present value beside today in million kroner, over the life of a structure.

    A service that is given up is held to have been worth what it cost: that saves nothing.
    """
    after, before, once = _worth_as_much(laid), running_cost(laid.now), transition_cost(laid)
    zero = np.zeros(laid.inputs.draws)
    tasks = {*after.by_task, *before.by_task}
    each = {
        task: _present(
            laid,
            after.by_task.get(task, zero) - before.by_task.get(task, zero),
            once.by_task.get(task, zero),
        )
        for task in laid.ground.tasks
        if task in tasks
    }
    return Outcome(city=_present(laid, after.city - before.city, once.city), by_task=each)


def posts_moved(laid: Laid) -> Outcome:
    """Posts whose holder gets another unit to work for."""
    each = {task: laid.posts(task) * moved_share(laid, task) for task in moved_tasks(laid)}
    whole = np.asarray(sum(each.values(), np.zeros(laid.inputs.draws)))
    return Outcome(city=whole + _unkept_posts(laid), by_task=each)


def scaled(effect: Numbers, ratio: float, reference: Numbers) -> Numbers:
    """What is left of a cost when units become so many times as large.

    An effect of -0.1 that was seen when units became ``reference`` times as large is a power of
    the ratio: 1 where the ratio is 1, 0.9 where it is the reference.
    """
    return np.asarray(ratio ** (np.log1p(effect) / np.log(reference)))


def present_value(
    *, yearly: Numbers, once: Numbers, rate: Numbers, years: Numbers, phase_in: Numbers
) -> Numbers:
    """What a stream and a cost are worth today: gains come when the change has settled.

    Extra cost runs from the first year, a saving from the year after ``phase_in``.

    Units:
        yearly, once: cost, so that a saving is below zero; the result is a gain.
    """
    whole = (1.0 - (1.0 + rate) ** -years) / rate
    delayed = whole - (1.0 - (1.0 + rate) ** -np.minimum(phase_in, years)) / rate
    return np.asarray(-(np.where(yearly < 0, delayed, whole) * yearly + once))


def moved_tasks(laid: Laid) -> tuple[TaskId, ...]:
    """Tasks in which some role lies elsewhere than today."""
    return tuple(
        task for task, _ in laid.done() if any(_differs(laid, task, role) for role in _ROLES)
    )


def moved_share(laid: Laid, task: TaskId) -> float:
    """The share of a task's posts that get another unit to work for, the map left out.

    Those in a pool stay where they are employed; with a host, all but the host's own move.
    """
    after, before = laid.places.done(task), laid.now.places.done(task)
    if after is None or before is None or not _differs(laid, task, Role.DELIVERY):
        return 0.0
    if after.place in _OWN and before.place in _OWN:
        return 0.0
    if {after.place, before.place} <= {Place.HOST, *_OWN}:
        return 1.0 - float(laid.districts.shares.max())
    return 1.0


def _worth_as_much(laid: Laid) -> Outcome:
    """The running cost with today's for what is given up."""
    after, before = running_cost(laid), running_cost(laid.now)
    lost = {
        task: before.by_task[task]
        for task, placed in laid.done()
        if placed.place is Place.ABOLISHED and task in before.by_task
    }
    whole = sum(lost.values(), after.city)
    return Outcome(city=np.asarray(whole), by_task={**after.by_task, **lost})


def _running_cost(laid: Laid) -> Outcome:
    each = {task: _running(laid, task, placed) for task, placed in laid.done()}
    councils = laid.inputs.of("council_cost") * len(laid.districts.names)
    return Outcome(city=np.asarray(sum(each.values(), councils)), by_task=each)


def _running(laid: Laid, task: TaskId, placed: Arrangement) -> Numbers:
    before = laid.now.places.done(task) or placed
    if placed.place is Place.ABOLISHED:
        return np.zeros(laid.inputs.draws)
    cost = laid.posts(task) * laid.belief("cost_per_post", task)
    share, now = laid.belief("admin_share", task), laid.now
    units = _units(before.place, now.districts) / _units(placed.place, laid.districts)
    teams = max(len(now.groups(before)), 1) / max(len(laid.groups(placed)), 1)
    administration = share * _scaled(laid, "scale_administration", units)
    services = (1.0 - share) * _scaled(laid, "scale_services", teams)
    return cost * (administration + services) + _interfaces(laid, task, placed)


def _scaled(laid: Laid, effect: str, ratio: float) -> Numbers:
    def make() -> Numbers:
        return scaled(laid.inputs.of(effect), ratio, laid.inputs.of("scale_ratio"))

    return laid.inputs.once((effect, ratio), make)


def _units(place: Place, districts: Districts) -> float:
    """How many administrations there are round a task: those of a pool are its districts'."""
    return float(len(districts.names)) if place in _OWN else 1.0


def _interfaces(laid: Laid, task: TaskId, placed: Arrangement) -> Numbers:
    """What it costs districts to work with those who do the task for them."""
    tied = any(laid.place(task, role) in _OWN for role in Role) or placed.place is Place.POOL
    if placed.place is Place.DISTRICT or not tied:
        return np.zeros(laid.inputs.draws)
    if placed.place is Place.POOL:
        count = sum(len(group) for group in laid.groups(placed) if len(group) > 1)
    else:
        count = len(laid.districts.names)
    posts = laid.inputs.of("interface", task, placed.place)
    return np.asarray(count * posts * laid.belief("cost_per_post", task))


def _transition(laid: Laid, task: TaskId) -> Numbers:
    moved = laid.posts(task) * moved_share(laid, task)
    cost = moved * laid.belief("moved_post_cost", task) + laid.belief("system_cost", task)
    return np.asarray(cost * laid.inputs.of("optimism"))


def _unkept_posts(laid: Laid) -> Numbers:
    """Posts in districts that do not go on as the largest part of a new one."""
    if laid.option.map == laid.now.option.map:
        return np.zeros(laid.inputs.draws)
    staying = [
        laid.posts(task)
        for task, placed in laid.done()
        if placed.place in _OWN and not moved_share(laid, task)
    ]
    return np.asarray((1.0 - laid.districts.kept) * sum(staying, np.zeros(laid.inputs.draws)))


def _differs(laid: Laid, task: TaskId, role: Role) -> bool:
    after, before = laid.places.of(task, role), laid.now.places.of(task, role)
    if after is None or before is None:
        return after is not None
    if after.place is not before.place:
        return True
    return after.place is Place.POOL and set(laid.groups(after)) != set(laid.groups(before))


def _present(laid: Laid, yearly: Numbers, once: Numbers) -> Numbers:
    of: Callable[[str], Numbers] = laid.inputs.of
    value = present_value(
        yearly=yearly,
        once=once,
        rate=of("discount_rate"),
        years=of("structure_life"),
        phase_in=of("phase_in"),
    )
    # What begins later is worth less today.
    wait = max(laid.option.start - laid.now.option.start, 0)
    return np.asarray(value * (1.0 + of("tax_cost")) / (1.0 + of("discount_rate")) ** wait)
