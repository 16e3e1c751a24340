"""This file is about an option laid out on a city: what measures are worked out from."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from fordel.appraisal.futures import Futures
from fordel.appraisal.ground import Districts, Ground, Numbers, groups_of
from fordel.appraisal.places import Group, Placed, places_under
from fordel.errors import InputError
from fordel.model.appraisal import ParameterId
from fordel.model.geography import DistrictId
from fordel.model.option import Arrangement, Option, Place
from fordel.model.premises import TaskClass
from fordel.model.task import TaskId
from fordel.model.unit import Role

Found = TypeVar("Found")


class Inputs:
    """The draws of all parameters, found by what they are and what they hold for.

    It remembers which were asked for, so that each figure can name what it rests on, and keeps
    what costs much to work out.
    """

    def __init__(self, futures: Futures) -> None:
        self._rows = {
            each.id: row for each, row in zip(futures.parameters, futures.values, strict=True)
        }
        self._kept: dict[object, tuple[object, frozenset[ParameterId]]] = {}
        self.asked: set[ParameterId] = set()
        self.draws = futures.values.shape[1]

    def of(self, kind: str, *scopes: str) -> Numbers:
        """The draws of the first of ``kind@scope`` that there is, else of ``kind`` itself.

        Raises:
            InputError: F537, if there is none of them.

        Shapes:
            returns (N,).
        """
        found = self.name(kind, *scopes)
        if found is None:
            raise InputError(
                "F537",
                "A measure needs the parameter {kind}, and nothing says what it is for {scopes}.",
                hint="Add it to the sheet parameters: {kind}, or {kind}@ and what it holds for.",
                kind=kind,
                scopes=", ".join(scopes) or "–",
            )
        self.asked.add(found)
        return np.asarray(self._rows[found])

    def has(self, kind: str, *scopes: str) -> bool:
        """Whether there is such a parameter."""
        return self.name(kind, *scopes) is not None

    def name(self, kind: str, *scopes: str) -> ParameterId | None:
        """What the parameter that would be used is called."""
        names = [*(ParameterId(f"{kind}@{scope}") for scope in scopes), ParameterId(kind)]
        return next((each for each in names if each in self._rows), None)

    def once(self, key: object, make: Callable[[], Found]) -> Found:
        """What ``make`` gives, worked out once for each key, with all it asked for."""
        if key not in self._kept:
            before, self.asked = self.asked, set()
            made = make()
            self._kept[key] = (made, frozenset(self.asked))
            self.asked = before
        found, asked = self._kept[key]
        self.asked |= asked
        return found  # type: ignore[return-value]  # what was made for this key

    @property
    def names(self) -> tuple[ParameterId, ...]:
        """All parameters there are."""
        return tuple(self._rows)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Laid:
    """One option on its map, with today beside it.

    ``today`` is today's option laid out; None where this one is it.
    """

    option: Option
    ground: Ground
    districts: Districts
    places: Placed
    inputs: Inputs
    today: "Laid | None" = None

    @property
    def now(self) -> "Laid":
        """Today's option laid out."""
        return self.today or self

    def kind(self, task: TaskId) -> TaskClass:
        """The class of a task."""
        return self.ground.class_of[task]

    def done(self) -> Iterator[tuple[TaskId, Arrangement]]:
        """Each task that is known to be done today, and where it is done under this option.

        A task of which no source says where it is today cannot be held against today.
        """
        for task in self.ground.tasks:
            placed = self.places.done(task)
            if placed is not None and self.now.places.done(task) is not None:
                yield task, placed

    def decided(self) -> Iterator[tuple[TaskId, Arrangement]]:
        """Each task whose authority is known today, and where it lies under this option."""
        for task in self.ground.tasks:
            placed = self.places.of(task, Role.AUTHORITY)
            if placed is not None and self.now.places.of(task, Role.AUTHORITY) is not None:
                yield task, placed

    def place(self, task: TaskId, role: Role) -> Place | None:
        """At which level the role lies; None if no source says."""
        found = self.places.of(task, role)
        return found.place if found else None

    def groups(self, placed: Arrangement) -> tuple[Group, ...]:
        """Which districts share those who do it."""
        return groups_of(placed, self.districts)

    def share(self, group: Sequence[DistrictId]) -> float:
        """The group's share of the city's residents."""
        at = [self.districts.names.index(each) for each in group]
        return float(self.districts.shares[at].sum())

    @property
    def equal_districts(self) -> float:
        """How many districts of equal size would be as large to the mean resident as these."""
        return 1.0 / float((self.districts.shares**2).sum())

    def belief(self, kind: str, task: TaskId, *more: str) -> Numbers:
        """What is believed of a task: of itself, else of its class, else of all."""
        return self.inputs.of(kind, task, self.kind(task).id, *more)

    def posts(self, task: TaskId) -> Numbers:
        """How many in the whole city do the task, today and under every option alike."""
        return np.asarray(self.belief("posts", task) * len(self.now.districts.names))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outcome:
    """What an option comes to on one measure, in every future.

    Shapes:
        city: (N,), and each of the others.
    """

    city: Numbers
    by_task: Mapping[TaskId, Numbers] = field(default_factory=dict)
    by_district: Mapping[DistrictId, Numbers] = field(default_factory=dict)
    note: str = ""


def laid_out(
    options: Sequence[Option], today: Option, ground: Ground, inputs: Inputs
) -> tuple[Laid, ...]:
    """Each option laid out on its map.

    Raises:
        InputError: F536, for one on a map that is not there.
    """
    now = _laid(today, ground, inputs, None)
    return tuple(_laid(each, ground, inputs, now) for each in options)


def _laid(option: Option, ground: Ground, inputs: Inputs, today: Laid | None) -> Laid:
    return Laid(
        option=option,
        ground=ground,
        districts=ground.districts(option),
        places=places_under(option, ground.today),
        inputs=inputs,
        today=today,
    )
