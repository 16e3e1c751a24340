"""This file is about three questions: sharing or merging, each district, and each proposal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from fordel.appraisal.ground import Districts, Numbers
from fordel.appraisal.options import POOLS
from fordel.appraisal.scores import higher_is_better
from fordel.model.appraisal import CriterionId
from fordel.model.geography import MapId
from fordel.model.option import Option, OptionId, Place
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.judging import Judged

_CLEAR = 0.9
"""The share of futures in which one must do better than the other for it to be said."""

OF_TASKS = tuple(
    map(
        CriterionId,
        ("days_uncovered", "unlike_cases", "net_value", "travel_minutes", "local_knowledge"),
    )
)
"""What can be said of one task by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The 10th, the 50th and the 90th of something (norsk: spenn)."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What merging and sharing each change on one criterion (norsk: sammenslåing mot deling).

    Both are changes from today, in the same futures. ``as_good`` is the share of futures in which
    sharing does at least as well, ``better`` in which it does better.
    """

    criterion: CriterionId
    merging: Spread
    sharing: Spread
    as_good: float
    better: float

    @property
    def side(self) -> str:
        """``better`` or ``worse`` for sharing, ``alike``, or ``unsure``."""
        if self.as_good - self.better >= _CLEAR:
            return "alike"
        if self.better >= _CLEAR:
            return "better"
        return "worse" if self.as_good <= 1 - _CLEAR else "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What a map changes for those who live in one of today's districts (norsk: bydel for bydel).

    ``goes_to`` has the new districts with the share of the residents that comes to each; ``size``
    is how many live in the district of the mean of them. ``changes`` are what a resident meets
    today and then.
    """

    name: str
    people: float
    goes_to: tuple[tuple[str, float], ...]
    size: float
    changes: tuple[tuple[CriterionId, Spread, Spread], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One task placed elsewhere, beside the same map with the task as today (norsk: forslag).

    ``changes`` are the differences on the criteria that can be told for one task.
    """

    option: OptionId
    task: TaskId
    places: tuple[tuple[Role, Place], ...]
    changes: tuple[tuple[CriterionId, Spread], ...]


def merging_only(found: Judged) -> tuple[Option, ...]:
    """The options that draw new districts and leave every task as it is."""
    now = found.appraised.options[0].map
    return tuple(
        each for each in found.appraised.options if each.map != now and not each.arrangements
    )


def sharing_beside(found: Judged, merging: OptionId) -> tuple[Beside, ...]:
    """What today's districts with pools change, beside what a merging changes; limits left out."""
    scores = found.appraised.effects.judged
    if POOLS not in scores.options:
        return ()
    turned = higher_is_better(scores)
    one, other = scores.options.index(merging), scores.options.index(POOLS)
    rows = []
    for at, each in enumerate(scores.criteria):
        if each.id not in found.usual.weighed:
            continue
        slack = 1e-9 * max(float(np.abs(turned[:, at]).max()), 1e-12)
        ahead = turned[other, at] - turned[one, at]
        rows.append(
            Beside(
                criterion=each.id,
                merging=spread(scores.values[one, at] - scores.values[0, at]),
                sharing=spread(scores.values[other, at] - scores.values[0, at]),
                as_good=float((ahead >= -slack).mean()),
                better=float((ahead > slack).mean()),
            )
        )
    return tuple(rows)


def homes(found: Judged, option: OptionId) -> tuple[Home, ...]:
    """Each of today's districts under the option's map."""
    appraised = found.appraised
    maps: dict[OptionId, MapId] = {each.id: each.map for each in appraised.options}
    today = appraised.options[0]
    now, then = appraised.ground.maps[today.map], appraised.ground.maps[maps[option]]
    criteria = [each.id for each in appraised.effects.judged.criteria]
    before = {name: appraised.effects.near(today.id, name) for name in criteria}
    after = {name: appraised.effects.near(option, name) for name in criteria}
    told = [name for name in criteria if before[name] and after[name]]
    return tuple(
        Home(
            name=now.labels[at],
            people=float(now.people[at]),
            goes_to=_goes_to(then, at),
            size=float(_parts(then, at) @ then.people),
            changes=tuple(
                (
                    name,
                    spread(before[name][district]),
                    spread(_met(then, at, [after[name][each] for each in then.names])),
                )
                for name in told
            ),
        )
        for at, district in enumerate(now.names)
    )


def proposals(found: Judged) -> tuple[Proposal, ...]:
    """Every task that some option places elsewhere, each placing once."""
    seen: set[tuple[object, ...]] = set()
    rows = []
    for option in found.appraised.options[1:]:
        base = _base(found, option)
        if option.id == POOLS or base is None:
            continue
        for each in _proposed(found, option, base):
            key = (each.task, each.places)
            if key not in seen:
                seen.add(key)
                rows.append(each)
    return tuple(rows)


def spread(values: Numbers) -> Spread:
    """The three figures of some draws."""
    low, middle, high = np.quantile(values, (0.1, 0.5, 0.9))
    return Spread(low=float(low), middle=float(middle), high=float(high))


def _base(found: Judged, option: Option) -> OptionId | None:
    """The option on the same map that leaves every task as it is."""
    return next(
        (
            each.id
            for each in found.appraised.options
            if each.map == option.map and not each.arrangements
        ),
        None,
    )


def _proposed(found: Judged, option: Option, base: OptionId) -> Iterator[Proposal]:
    counted = found.appraised.held.counted
    for task in dict.fromkeys(each.task for each in option.arrangements if each.task in counted):
        changes = tuple(_differences(found, task, option.id, base))
        if changes:
            places = ((one.role, one.place) for one in option.arrangements if one.task == task)
            yield Proposal(
                option=option.id, task=task, places=tuple(sorted(places)), changes=changes
            )


def _differences(
    found: Judged, task: TaskId, option: OptionId, base: OptionId
) -> Iterator[tuple[CriterionId, Spread]]:
    known = {each.id for each in found.appraised.effects.judged.criteria}
    for name in OF_TASKS:
        values = found.appraised.effects.of_task(task, name) if name in known else {}
        if option in values and base in values:
            yield name, spread(values[option] - values[base])


def _parts(then: Districts, at: int) -> Numbers:
    """The share of a district's residents that comes to each new one; shape (D,)."""
    return np.asarray(then.overlap[:, at] / max(float(then.overlap[:, at].sum()), 1e-12))


def _goes_to(then: Districts, at: int) -> tuple[tuple[str, float], ...]:
    shares = _parts(then, at)
    return tuple(
        (then.labels[each], float(shares[each])) for each in np.argsort(-shares) if shares[each] > 0
    )


def _met(then: Districts, at: int, values: Sequence[Numbers]) -> Numbers:
    return np.asarray(_parts(then, at) @ np.array(values))
