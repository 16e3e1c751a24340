"""This file is about what options come to: every measure of every option, in the same futures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from fordel.appraisal.futures import Futures
from fordel.appraisal.ground import Ground, Numbers
from fordel.appraisal.laid import Inputs, Laid, Outcome, laid_out
from fordel.appraisal.measures import MEASURES, Measure
from fordel.appraisal.scores import Scores
from fordel.appraisal.sensitivity import by_grade, first_order
from fordel.errors import InputError
from fordel.model.appraisal import Criterion, CriterionId, Effect, ParameterId
from fordel.model.geography import DistrictId
from fordel.model.option import Option, OptionId
from fordel.model.task import TaskId

Key = tuple[OptionId, CriterionId]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Effects:
    """What every option comes to (norsk: virkninger).

    ``judged`` are the scores that options are ranked by, ``shown`` those of all criteria. Of the
    latter no two may be added: some count the same thing. ``left_out`` are criteria that the city
    has no data for. ``unused`` are parameters that no measure asked for.
    """

    judged: Scores
    shown: Scores
    futures: Futures
    left_out: tuple[CriterionId, ...] = ()
    unused: tuple[ParameterId, ...] = ()
    _outcomes: Mapping[Key, Outcome] = field(default_factory=dict)
    _asked: Mapping[Key, frozenset[ParameterId]] = field(default_factory=dict)

    def of_city(self) -> tuple[Effect, ...]:
        """What each option comes to on each criterion, with what that rests on."""
        return tuple(_city(self.shown, self.futures, self._outcomes, self._asked))

    def by_task(self, option: OptionId) -> tuple[Effect, ...]:
        """What the option comes to in each task, where that can be said."""
        return tuple(
            _effect(option, each, held, task=task)
            for each in self.shown.criteria
            for task, held in self._outcome(option, each).by_task.items()
        )

    def by_district(self, option: OptionId) -> tuple[Effect, ...]:
        """What the option comes to in each district of its map, where that can be said."""
        return tuple(
            _effect(option, each, held, district=name)
            for each in self.shown.criteria
            for name, held in self._outcome(option, each).by_district.items()
        )

    def of_task(self, task: TaskId, criterion: CriterionId) -> Mapping[OptionId, Numbers]:
        """One task on one criterion under every option, future by future."""
        return {
            option: self._outcomes[option, criterion].by_task[task]
            for option in self.shown.options
            if task in self._outcomes[option, criterion].by_task
        }

    def near(self, option: OptionId, criterion: CriterionId) -> Mapping[DistrictId, Numbers]:
        """Each district of the option's map on one criterion, future by future; none if unknown."""
        found = self._outcomes.get((option, criterion))
        return found.by_district if found else {}

    def _outcome(self, option: OptionId, criterion: Criterion) -> Outcome:
        return self._outcomes[option, criterion.id]


def effects(
    options: Sequence[Option],
    ground: Ground,
    futures: Futures,
    *,
    today: OptionId | None = None,
    case: str = "",
    measures: Mapping[CriterionId, Measure] = MEASURES,
) -> Effects:
    """Every measure of every option, all in the same futures.

    ``today`` is the option that the others are held against; the first one, if none is named.

    Raises:
        InputError: F536, for an option on a map that is not there; F537, for a measure that lacks
            a parameter; F538, if there is no option.
    """
    inputs = Inputs(futures)
    laid = laid_out(options, _today(options, today), ground, inputs)
    found: dict[Key, Outcome] = {}
    asked: dict[Key, frozenset[ParameterId]] = {}
    for each in laid:
        for measure in measures.values():
            _measure(each, measure, found, asked)
    kept = [
        one for one in measures.values() if all((o.id, one.criterion.id) in found for o in options)
    ]
    shown = _scores(options, kept, found, case)
    return Effects(
        judged=_scores(options, [each for each in kept if each.judged], found, case),
        shown=shown,
        futures=futures,
        left_out=tuple(name for name, each in measures.items() if each not in kept),
        unused=_unused(inputs, asked),
        _outcomes=found,
        _asked=asked,
    )


def _measure(
    laid: Laid,
    measure: Measure,
    found: dict[Key, Outcome],
    asked: dict[Key, frozenset[ParameterId]],
) -> None:
    laid.inputs.asked = set()
    outcome = measure.work_out(laid)
    if outcome is not None:
        key = (laid.option.id, measure.criterion.id)
        found[key] = outcome
        asked[key] = frozenset(laid.inputs.asked)


def _today(options: Sequence[Option], name: OptionId | None) -> Option:
    held = [each for each in options if name is None or each.id == name]
    if not held:
        raise InputError(
            "F538",
            "There is no option called {name} to hold the others against.",
            hint="The options are: {names}",
            name=name or "–",
            names=", ".join(each.id for each in options) or "–",
        )
    return held[0]


def _scores(
    options: Sequence[Option],
    measures: Sequence[Measure],
    found: Mapping[Key, Outcome],
    case: str,
) -> Scores:
    values = np.array(
        [[found[option.id, each.criterion.id].city for each in measures] for option in options]
    )
    return Scores(
        options=tuple(each.id for each in options),
        criteria=tuple(each.criterion for each in measures),
        values=values,
        case=case,
    )


def _city(
    scores: Scores,
    futures: Futures,
    found: Mapping[Key, Outcome],
    asked: Mapping[Key, frozenset[ParameterId]],
) -> Iterator[Effect]:
    flat = scores.values.reshape(-1, scores.values.shape[2])
    shares = first_order(futures, flat).T.reshape(*scores.values.shape[:2], -1)
    for at, option in enumerate(scores.options):
        for column, each in enumerate(scores.criteria):
            key = (option, each.id)
            yield replace(
                _effect(option, each, scores.values[at, column]),
                grades=by_grade(futures, shares[at, column] * _varies(scores.values[at, column])),
                inputs=tuple(sorted(asked[key])),
                note=found[key].note,
            )


def _varies(values: Numbers) -> bool:
    """Whether the values differ by more than rounding."""
    return bool(np.ptp(values) > 1e-9 * max(abs(float(values[0])), 1.0))


def _effect(
    option: OptionId,
    criterion: Criterion,
    values: Numbers,
    *,
    task: TaskId | None = None,
    district: DistrictId | None = None,
) -> Effect:
    low, middle, high = np.quantile(values, (0.1, 0.5, 0.9))
    return Effect(
        option=option,
        criterion=criterion.id,
        mean=float(values.mean()),
        p10=float(low),
        p50=float(middle),
        p90=float(high),
        truth=criterion.truth,
        task=task,
        district=district,
    )


def _unused(inputs: Inputs, asked: Mapping[Key, frozenset[ParameterId]]) -> tuple[ParameterId, ...]:
    used = frozenset[ParameterId]().union(*asked.values())
    return tuple(each for each in inputs.names if each not in used)
