"""This file is about what an appraisal must know of a city beside its beliefs, as numbers.

It is counted or computed elsewhere, from areas, maps and the register, and handed in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.places import Group, Placed
from fordel.errors import InputError
from fordel.model.geography import DistrictId, MapId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.premises import CaseCount, Limit, TaskClass, VignetteAnswer
from fordel.model.task import TaskId

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Districts:
    """One map, as far as an appraisal needs it.

    ``origin`` is the district of today's map that most of each district comes from. ``reach``
    gives for a group of districts how far its residents have to its best placed office; it holds
    each district alone and every group that some option names. ``parted`` are residents who part
    from most of those they share a district with. ``pools`` are neighbours that would share where
    nobody has said who. ``frames`` are shares of the money by the city's needs key, where it has
    one, and ``is_neutral`` whether that key moves no money by a merge.

    Shapes:
        people, frames: (D,), in the order of ``names``; overlap: (D, today's districts), people.

    Units:
        reach: km in a straight line.
    """

    map: MapId
    names: tuple[DistrictId, ...]
    labels: tuple[str, ...]
    origin: tuple[DistrictId, ...]
    people: Numbers
    reach: Mapping[Group, float]
    overlap: Numbers
    parted: float
    pools: tuple[Group, ...]
    seats: int | None = None
    frames: Numbers | None = None
    is_neutral: bool | None = None

    @property
    def shares(self) -> Numbers:
        """Each district's share of the city's residents."""
        return np.asarray(self.people / self.people.sum())

    @property
    def kept(self) -> float:
        """The share of residents whose district goes on as the largest part of a new one."""
        return float(self.overlap.max(axis=1).sum() / self.overlap.sum())

    @property
    def everybody(self) -> Group:
        """All districts together."""
        return self.names


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """How cases run through the city under one option: counted from the register.

    ``handovers`` are those expected for one case of each journey, ``volumes`` its cases a year
    where known. ``split`` are tasks in which one decides and another pays, ``self_supervised``
    those whose supervisor is among those who do them.
    """

    handovers: Mapping[str, float]
    volumes: Mapping[str, float]
    split: tuple[TaskId, ...]
    self_supervised: tuple[TaskId, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ground:
    """A city as an appraisal sees it (norsk: grunnlag).

    ``tasks`` are those that are counted; ``class_of`` gives the class of each. ``areas_in`` gives
    for each map the district of every small area, for cases that are counted by area.
    """

    tasks: tuple[TaskId, ...]
    class_of: Mapping[TaskId, TaskClass]
    today: Placed
    today_map: MapId
    maps: Mapping[MapId, Districts]
    chains: Mapping[OptionId, Chain]
    limits: tuple[Limit, ...] = ()
    cases: tuple[CaseCount, ...] = ()
    vignettes: tuple[VignetteAnswer, ...] = ()
    areas_in: Mapping[MapId, Mapping[str, str]] = field(default_factory=dict)

    def districts(self, option: Option) -> Districts:
        """The map of the option.

        Raises:
            InputError: F536, if there is no such map.
        """
        if option.map not in self.maps:
            raise InputError(
                "F536",
                "The option {option} is drawn up on the map {map}, which is not there.",
                where=option.id,
                hint="Choose one of: {names}",
                option=option.id,
                map=option.map,
                names=", ".join(self.maps),
            )
        return self.maps[option.map]


def groups_of(placed: Arrangement | None, districts: Districts) -> tuple[Group, ...]:
    """Which districts share those who do a task; nobody is left out."""
    if placed is None or placed.place is Place.DISTRICT:
        return tuple((name,) for name in districts.names)
    if placed.place is Place.ABOLISHED:
        return ()
    if placed.place is Place.POOL:
        return tuple(fitted(placed.groups, districts)) or districts.pools
    return (districts.everybody,)


def fitted(groups: Sequence[Sequence[DistrictId]], districts: Districts) -> Iterator[Group]:
    """Groups as they come to lie on this map, also where they were drawn up on today's.

    A new district goes with the group of the old one that most of it comes from. A district that
    no group names stands alone.
    """
    seen: set[DistrictId] = set()
    each_from = tuple(zip(districts.names, districts.origin, strict=True))
    for group in groups:
        here = tuple(
            name
            for name, old in each_from
            if name not in seen and (name in group or (old in group and name not in _named(groups)))
        )
        seen |= set(here)
        if here:
            yield here
    if seen:
        yield from ((name,) for name in districts.names if name not in seen)


def _named(groups: Sequence[Sequence[DistrictId]]) -> set[DistrictId]:
    return {name for group in groups for name in group}
