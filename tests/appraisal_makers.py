"""This file is about small invented cities to appraise: four districts in a row, a few tasks."""

import numpy as np

from fordel.appraisal.futures import draw
from fordel.appraisal.ground import Chain, Districts, Ground
from fordel.appraisal.places import Placed
from fordel.model.geography import DistrictId, MapId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.premises import TaskClass
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.appraisal import base_premises, parameters_of

NOW, MERGED = MapId("now"), MapId("merged")
ROLES = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
PEOPLE = np.array([10_000.0, 20_000.0, 30_000.0, 40_000.0])


def districts(name, labels, *, seats=15, frames=None):
    """A map of the four: ``labels`` say which new district each of them goes into."""
    count = max(labels) + 1
    overlap = np.zeros((count, 4))
    overlap[labels, range(4)] = PEOPLE
    names = tuple(DistrictId(f"{name}{at}") for at in range(count))
    everybody = {names: 4.0}
    return Districts(
        map=MapId(name),
        names=names,
        labels=names,
        origin=tuple(DistrictId(f"now{int(each)}") for each in overlap.argmax(axis=1)),
        people=overlap.sum(axis=1),
        reach={**{(each,): 4.0 / count for each in names}, names[:2]: 2.0, names[2:]: 2.0}
        | everybody,
        overlap=overlap,
        parted=0.0,
        pools=(names[:2], names[2:]) if count == 4 else (names,),
        seats=seats,
        frames=frames,
        is_neutral=None if frames is None else True,
    )


def lying(task, place, roles=ROLES, **more):
    return tuple(Arrangement(task=TaskId(task), role=role, place=place, **more) for role in roles)


def placed(tasks):
    every = [each for task, place in tasks.items() for each in lying(task, place)]
    return Placed(places={(each.task, each.role): each for each in every})


def option(name, *arrangements, map_id=NOW):
    return Option(
        id=OptionId(name),
        name_nb=name,
        map=map_id,
        start=2028,
        arrangements=tuple(arrangements),
    )


def ground(tasks=None, *, limits=(), frames=None, chains=None):
    """``tasks`` gives the class of each; all lie with each district today."""
    kinds = tasks or {"bpa": "case_work", "fact": "specialist_team"}
    classes = {str(each.id): each for each in base_premises().classes}
    return Ground(
        tasks=tuple(map(TaskId, kinds)),
        class_of={TaskId(task): classes[kind] for task, kind in kinds.items()},
        today=placed(dict.fromkeys(kinds, Place.DISTRICT)),
        today_map=NOW,
        maps={
            NOW: districts("now", [0, 1, 2, 3], frames=frames),
            MERGED: districts("merged", [0, 0, 1, 1], seats=21),
        },
        chains={
            OptionId(name): Chain(handovers=held, volumes={}, split=(), self_supervised=())
            for name, held in (chains or {}).items()
        },
        limits=tuple(limits),
    )


def futures(draws=400, seed=3):
    return draw(parameters_of(base_premises()), seed=seed, draws=draws)


def one_class(name="team", **more):
    return TaskClass(id=name, name_nb=name, **more)
