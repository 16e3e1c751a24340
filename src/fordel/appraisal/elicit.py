"""This file is about asking people for what they believe, and keeping who answered what and when.

Panels are never averaged. What they differ in is shown, and whether it matters for the choice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from fordel.appraisal.information import known_kind
from fordel.appraisal.laws import check
from fordel.appraisal.scores import Numbers
from fordel.errors import InputError, InputErrors
from fordel.model.appraisal import Belief, Grade, Law, PanelId, Parameter, ParameterId

FAR = 0.5
"""Two middles differ much when they are further apart than this part of the narrower range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a panel is asked: the number, its unit, and limits it cannot pass (norsk: spørsmål)."""

    parameter: ParameterId
    name: str
    unit: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One row of a filled-in form: three quantiles, as they were written (norsk: svar)."""

    parameter: ParameterId
    p10: float
    p50: float
    p90: float
    where: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A number that panels see differently (norsk: uenighet mellom paneler).

    ``apart`` is how far the outermost middles are from each other, as a part of the narrower
    panel's range from the 10th to the 90th.
    """

    parameter: ParameterId
    panels: tuple[tuple[PanelId, Belief], ...]
    apart: float

    @property
    def is_far(self) -> bool:
        """Whether they differ much."""
        return self.apart > FAR


def to_ask(parameters: Sequence[Parameter]) -> tuple[Asked, ...]:
    """What to ask of: each number once that is uncertain and has no source, widest belief first."""
    wanted = {
        each.id: each
        for each in reversed(parameters)
        if each.grade is not Grade.SOURCED and each.belief.p10 < each.belief.p90
    }
    widest = sorted(wanted.values(), key=lambda each: (-_width(each.belief), each.id))
    return tuple(
        Asked(
            parameter=each.id,
            name=each.name_nb,
            unit=each.unit,
            low=each.belief.low,
            high=each.belief.high,
        )
        for each in widest
    )


def from_answers(
    answers: Sequence[Answered],
    parameters: Sequence[Parameter],
    *,
    panel: PanelId,
    answered: date,
) -> tuple[Parameter, ...]:
    """What a panel believes, each answer a parameter of its own with who and when.

    Raises:
        InputErrors: F580, for a number that was not asked for or stands twice; F560 and F561, for
            quantiles that cannot be; all at once.
    """
    known = {each.id: each for each in reversed(parameters)}
    faults: list[InputError] = []
    found: dict[ParameterId, Parameter] = {}
    for each in answers:
        asked = known.get(each.parameter)
        if asked is None or each.parameter in found:
            faults.append(
                InputError(
                    "F580",
                    "“{parameter}” was not asked for, or stands twice.",
                    where=each.where,
                    hint="Leave the first column as it is.",
                    parameter=each.parameter,
                )
            )
            continue
        made = _believed(each, asked, panel, answered)
        try:
            check(made.belief, where=each.where)
        except InputError as fault:
            faults.append(fault)
        found[each.parameter] = made
    if faults:
        raise InputErrors(faults)
    return tuple(found.values())


def splits(parameters: Sequence[Parameter]) -> tuple[Split, ...]:
    """The numbers that more than one panel has answered, furthest apart first."""
    held: dict[ParameterId, dict[PanelId, Belief]] = {}
    for each in parameters:
        if each.panel is not None:
            held.setdefault(each.id, {})[each.panel] = each.belief
    found = [
        Split(parameter=name, panels=tuple(panels.items()), apart=_apart(list(panels.values())))
        for name, panels in held.items()
        if len(panels) > 1
    ]
    return tuple(sorted(found, key=lambda each: (-each.apart, each.parameter)))


def matters(by_panel: Mapping[PanelId, Numbers]) -> float:
    """What it is worth to know which panel is right before choosing, if each is as likely.

    Shapes:
        by_panel: (O, N) benefits for each, the same options and futures.
    """
    benefits = np.concatenate(list(by_panel.values()), axis=1)
    sizes = [each.shape[1] for each in by_panel.values()]
    return known_kind(np.repeat(np.arange(len(sizes)), sizes), benefits)


def _believed(each: Answered, asked: Parameter, panel: PanelId, answered: date) -> Parameter:
    law = Law.FIXED if each.p10 == each.p90 else Law.QUANTILES
    return replace(
        asked,
        belief=Belief(
            law=law,
            p10=each.p10,
            p50=each.p50,
            p90=each.p90,
            low=asked.belief.low,
            high=asked.belief.high,
        ),
        grade=Grade.ELICITED,
        panel=panel,
        answered=answered,
        dated=None,
        source=None,
        locator="",
        note=each.note,
    )


def _width(belief: Belief) -> float:
    return (belief.p90 - belief.p10) / max(abs(belief.p50), 1e-9)


def _apart(beliefs: Sequence[Belief]) -> float:
    middles = [each.p50 for each in beliefs]
    narrow = min(each.p90 - each.p10 for each in beliefs)
    return (max(middles) - min(middles)) / max(narrow, 1e-9)
