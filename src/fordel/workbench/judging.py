"""This file is about judging the options of a city: in every case, for every group, and what if."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from fordel.appraisal.futures import SCREEN, blocks, usual_and_each_other
from fordel.appraisal.judge import EVERYBODY, Asked, Judgement, drawn_weights, judge
from fordel.appraisal.merge import together
from fordel.appraisal.performance import Table, lawful, table_of
from fordel.appraisal.rank import Acceptability, ranked
from fordel.appraisal.scores import Scores
from fordel.appraisal.weights import with_weight
from fordel.appraisal.worth import Swing, swings, worth
from fordel.errors import InputError
from fordel.model.appraisal import Belief, CriterionId, Law, Parameter, ParameterId, SwitchId
from fordel.model.geography import MapId, MapStatus
from fordel.model.option import Arrangement, OptionId
from fordel.workbench.appraisal import Appraised, held_named, options_of, worked_out
from fordel.workbench.districts import as_map, map_of, with_moved
from fordel.workbench.ground import Held, districts_of
from fordel.workbench.options import option_named

_APART = 1_000_003
"""What parts the seeds of two blocks: no two reports share one."""

WHAT_IF = OptionId("what-if")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Judged:
    """The options of a city, judged in the usual case and in each other (norsk: vurdering).

    ``others`` have one switch turned each; they are never averaged with the usual case.
    ``draws`` is how many futures the usual case rests on, and each other on at most ten thousand.
    """

    appraised: Appraised
    usual: Judgement
    others: tuple[Judgement, ...]
    draws: int
    seed: int

    @property
    def every(self) -> tuple[Judgement, ...]:
        """The usual case and the others."""
        return (self.usual, *self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What to try on an option, one thing or several (norsk: hva om).

    ``weights`` give criteria a share of all weight; ``parameters`` fix numbers that are believed;
    ``arrangements`` and ``areas`` make a new option out of ``option``.
    """

    option: OptionId | None = None
    weights: tuple[tuple[CriterionId, float], ...] = ()
    parameters: tuple[tuple[ParameterId, float], ...] = ()
    arrangements: tuple[Arrangement, ...] = ()
    areas: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Side:
    """One side of a what-if: what the options come to, and how they rank over all weights."""

    scores: Scores
    table: Table
    ranked: tuple[OptionId, ...]
    ranks: Acceptability


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WhatIf:
    """The options before and after a change, in the same futures (norsk: hva om).

    ``base`` is the option that was changed, where one was.
    """

    base: OptionId
    appraised: Appraised
    before: Side
    after: Side


def judged(
    name: str,
    *,
    draws: int = SCREEN,
    seed: int = 1,
    only: Sequence[OptionId] = (),
) -> Judged:
    """The options of an example or a study, judged.

    Raises:
        InputError: those of ``appraised`` and of ``judge``.
    """
    return judged_of(held_named(name), draws=draws, seed=seed, only=only)


def judged_of(
    held: Held, *, draws: int = SCREEN, seed: int = 1, only: Sequence[OptionId] = ()
) -> Judged:
    """The same for a city that is ready."""
    usual, *others = usual_and_each_other(held.premises.switches)
    first, judgement = _in_case(held, usual, only, draws=draws, seed=seed)
    return Judged(
        appraised=first,
        usual=judgement,
        others=tuple(
            _in_case(held, each, only, draws=min(draws, SCREEN), seed=seed)[1] for each in others
        ),
        draws=draws,
        seed=seed,
    )


def what_if(held: Held, change: Change, *, draws: int = 1000, seed: int = 1) -> WhatIf:
    """What a change does to the ranking and to what the options come to.

    Raises:
        InputError: F574, if nothing is changed; F541, for an option, F576, for a criterion or a
            parameter that is not there; those of moving areas.
    """
    if change == replace(Change(), option=change.option):
        raise InputError(
            "F574",
            "Nothing is changed.",
            hint="Give a weight, a parameter, a task or an area.",
        )
    before = worked_out(held, draws=draws, seed=seed)
    scores = before.effects.judged
    if change.parameters:
        held = _with_fixed(held, dict(change.parameters))
        scores = worked_out(held, draws=draws, seed=seed).effects.judged
    if change.arrangements or change.areas:
        tried = worked_out(_with_tried(held, change), draws=draws, seed=seed, only=(WHAT_IF,))
        scores = _with_last(scores, tried.effects.judged)
    scale = swings(lawful(before.effects.judged))
    return WhatIf(
        base=change.option or before.options[0].id,
        appraised=before,
        before=_side(before.effects.judged, (), scale, seed),
        after=_side(scores, change.weights, scale, seed),
    )


def _in_case(
    held: Held, case: Mapping[SwitchId, str], only: Sequence[OptionId], *, draws: int, seed: int
) -> tuple[Appraised, Judgement]:
    """The first block in full, and the judgement of all blocks together."""
    found: list[tuple[Judgement, int]] = []
    first: Appraised | None = None
    for block, size in blocks(draws):
        own = seed + _APART * block
        done = worked_out(held, draws=size, seed=own, case=case, only=only)
        first = first or done
        asked = Asked(weights=held.premises.weights, swings=_swings(found), seed=own)
        found.append((judge(done.effects.judged, done.futures, asked), size))
    assert first is not None
    return first, together(found)


def _swings(found: Sequence[tuple[Judgement, int]]) -> Mapping[CriterionId, Swing] | None:
    """The swings of the first block, for all: a weight must mean the same in each."""
    return {each.criterion: each for each in found[0][0].swings} if found else None


def _with_last(scores: Scores, tried: Scores) -> Scores:
    """The scores with those of the option that was tried, in the same futures."""
    return replace(
        scores,
        options=(*scores.options, tried.options[-1]),
        values=np.concatenate([scores.values, tried.values[-1:]]),
    )


def _side(
    scores: Scores,
    weights: Sequence[tuple[CriterionId, float]],
    scale: tuple[Swing, ...],
    seed: int,
) -> Side:
    kept = lawful(scores)
    criteria = tuple(each.id for each in kept.criteria)
    drawn = drawn_weights((), EVERYBODY, criteria, draws=kept.values.shape[2], seed=seed)
    for criterion, share in weights:
        drawn = with_weight(drawn, _at(criterion, criteria), share)
    return Side(
        scores=scores,
        table=table_of(scores),
        ranked=kept.options,
        ranks=ranked(worth(kept, scale), drawn),
    )


def _with_fixed(held: Held, values: Mapping[ParameterId, float]) -> Held:
    """The city with some of what is believed taken as known."""
    parameters = _fixed(held.premises.parameters, values)
    return replace(held, premises=replace(held.premises, parameters=parameters))


def _with_tried(held: Held, change: Change) -> Held:
    """The city with one more option: an old one, arranged or drawn anew."""
    every = options_of(held)
    base = every[0] if change.option is None else option_named(every, change.option)
    tried = {(each.task, each.role) for each in change.arrangements}
    kept = tuple(each for each in base.arrangements if (each.task, each.role) not in tried)
    city, plan = held.city, base.map
    if change.areas:
        moved, _ = with_moved(city, map_of(city, base.map), change.areas)
        plan = MapId(WHAT_IF)
        made = as_map(city, moved, name=WHAT_IF, status=MapStatus.DRAFT)
        city = replace(city, maps={**city.maps, plan: replace(made, id=plan)})
    option = replace(
        base,
        id=WHAT_IF,
        name_nb=f"{base.name_nb} *",
        name_en=f"{base.name_en or base.name_nb} *",
        map=plan,
        arrangements=(*kept, *change.arrangements),
    )
    premises = replace(held.premises, options=(*held.premises.options, option))
    plans = held.plans if plan in held.plans else {**held.plans, plan: districts_of(city, plan)}
    return replace(held, city=city, premises=premises, plans=plans)


def _fixed(
    parameters: tuple[Parameter, ...], values: Mapping[ParameterId, float]
) -> tuple[Parameter, ...]:
    for each in values:
        _at(each, tuple(one.id for one in parameters))
    return tuple(
        replace(
            each,
            belief=Belief(
                law=Law.FIXED, p10=values[each.id], p50=values[each.id], p90=values[each.id]
            ),
        )
        if each.id in values
        else each
        for each in parameters
    )


def _at(name: str, names: Sequence[str]) -> int:
    if name not in names:
        close = [each for each in names if name.split("@", maxsplit=1)[0] in each][:12]
        raise InputError(
            "F576",
            "“{name}” is neither a criterion nor a parameter here.",
            hint="Perhaps one of: {names}.",
            name=name,
            names=", ".join(close or names[:12]),
        )
    return names.index(name)
