"""This file is about order: handovers, money and authority, elected rule, frames, and limits."""

from collections.abc import Iterator, Mapping

import numpy as np

from fordel.appraisal.ground import Numbers
from fordel.appraisal.laid import Laid, Outcome
from fordel.appraisal.measures_cost import moved_tasks
from fordel.model.option import Place
from fordel.model.premises import Limit
from fordel.model.task import TaskId
from fordel.model.unit import Role


def handovers(laid: Laid) -> Outcome | None:
    """How often a case changes hands on its way, over the city's journeys."""
    chain = laid.ground.chains.get(laid.option.id)
    if chain is None or not chain.handovers:
        return None
    weights = _volumes(chain.handovers, chain.volumes)
    mean = sum(weights[name] * count for name, count in chain.handovers.items())
    return _counted(laid, mean)


def lost_cases(laid: Laid) -> Outcome | None:
    """Of a hundred cases, how many are lost or left lying in a handover somewhere."""
    chain = laid.ground.chains.get(laid.option.id)
    if chain is None or not chain.handovers:
        return None
    loss, weights = laid.inputs.of("handover_loss"), _volumes(chain.handovers, chain.volumes)
    found = sum(
        (weights[name] * (1.0 - (1.0 - loss) ** count) for name, count in chain.handovers.items()),
        np.zeros(laid.inputs.draws),
    )
    return Outcome(city=np.asarray(100.0 * found))


def decides_without_paying(laid: Laid) -> Outcome | None:
    """Tasks in which one decides and another gets the bill."""
    chain = laid.ground.chains.get(laid.option.id)
    return None if chain is None else _listed(laid, chain.split)


def supervises_itself(laid: Laid) -> Outcome | None:
    """Tasks whose supervisor is among those who do them."""
    chain = laid.ground.chains.get(laid.option.id)
    return None if chain is None else _listed(laid, chain.self_supervised)


def residents_per_member(laid: Laid) -> Outcome:
    """Residents for each elected member of a district council, as a resident meets it."""
    seats = laid.inputs.of("seats", laid.option.map) if laid.districts.seats is None else None
    each = {
        name: np.asarray(people / (seats if seats is not None else laid.districts.seats))
        * np.ones(laid.inputs.draws)
        for name, people in zip(laid.districts.names, laid.districts.people, strict=True)
    }
    shares = dict(zip(laid.districts.names, laid.districts.shares, strict=True))
    whole = sum((shares[name] * held for name, held in each.items()), np.zeros(laid.inputs.draws))
    return Outcome(city=np.asarray(whole), by_district=each)


def council_budget(laid: Laid) -> Outcome:
    """Per cent of the posts whose task is decided on under an elected district council."""
    held, whole = np.zeros(laid.inputs.draws), np.zeros(laid.inputs.draws)
    for task, placed in laid.decided():
        if placed.place is not Place.ABOLISHED:
            whole = whole + laid.posts(task)
            held = held + laid.posts(task) * (placed.place is Place.DISTRICT)
    return Outcome(city=np.asarray(100.0 * held / np.maximum(whole, 1e-12)))


def council_tasks(laid: Laid) -> Outcome:
    """Per cent of the tasks that are decided on under an elected district council."""
    places = [placed.place for _, placed in laid.decided()]
    known = [each for each in places if each is not Place.ABOLISHED]
    local = sum(each is Place.DISTRICT for each in known)
    return _counted(laid, 100.0 * local / max(len(known), 1))


def residents_moved(laid: Laid) -> Outcome:
    """Residents who part from most of those they share a district with."""
    return _counted(laid, laid.districts.parted)


def frames_shifted(laid: Laid) -> Outcome | None:
    """Million kroner that would go from some districts to others if a task's money is not taken
    out by the key it was given by, but by heads.
    """
    if laid.districts.frames is None:
        return None
    money = np.zeros(laid.inputs.draws)
    for task in moved_tasks(laid):
        before, after = (each.place(task, Role.FUNDING) for each in (laid.now, laid))
        if before is Place.DISTRICT and after is not Place.DISTRICT:
            money = money + laid.posts(task) * laid.belief("cost_per_post", task)
    gain = laid.districts.frames - laid.districts.shares
    each = {name: money * -part for name, part in zip(laid.districts.names, gain, strict=True)}
    return Outcome(city=money * float(np.abs(gain).sum() / 2.0), by_district=each)


def breaches(laid: Laid) -> Outcome:
    """Rules that no option may break, and that this one breaks."""
    broken = tuple(broken_limits(laid))
    note = "; ".join(dict.fromkeys(each.name_nb for each, _ in broken))
    tasks = {task: np.ones(laid.inputs.draws) for _, task in broken}
    return Outcome(city=np.full(laid.inputs.draws, float(len(broken))), by_task=tasks, note=note)


def broken_limits(laid: Laid) -> Iterator[tuple[Limit, TaskId]]:
    """Each limit with each task in which it is broken."""
    for each in laid.ground.limits:
        for task in each.tasks or laid.ground.tasks:
            if laid.place(task, each.role) in each.places:
                yield each, task


def _volumes(handovers: Mapping[str, float], volumes: Mapping[str, float]) -> Mapping[str, float]:
    """What each journey counts: by its cases where all are known, else all alike."""
    known = all(volumes.get(name) for name in handovers)
    each = {name: volumes[name] if known else 1.0 for name in handovers}
    whole = sum(each.values())
    return {name: count / whole for name, count in each.items()}


def _counted(laid: Laid, value: float) -> Outcome:
    return Outcome(city=np.full(laid.inputs.draws, float(value)))


def _listed(laid: Laid, tasks: tuple[TaskId, ...]) -> Outcome:
    each: dict[TaskId, Numbers] = {task: np.ones(laid.inputs.draws) for task in tasks}
    return Outcome(city=np.full(laid.inputs.draws, float(len(tasks))), by_task=each)
