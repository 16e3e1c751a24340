"""This file is about small models of cost, loss, present value, travel, knowing and ranking."""

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.special import ndtri

from fordel.appraisal.rank import acceptability_over_all
from fordel.appraisal.small import (
    cost_of_size,
    discounted_years,
    lost_between,
    mean_distance,
    present_value,
    worth_of_knowing,
)
from fordel.errors import InputError
from fordel.workbench.models import Answer, Cell, Fact, Figure
from fordel.workbench.models_inputs import Inputs
from fordel.workbench.models_tables import Rated

_SEED = 20260
_DRAWS = 100_000
_MOST_HANDOVERS = 6
_Z = float(ndtri(0.9))


def cost(given: Inputs) -> Answer:
    """What a task costs with fewer and larger units, and how much of it is size alone."""
    residents = given.number("residents")
    before, after = given.count("units"), given.count("units_after")
    names = ("fixed_cost", "each_cost", "theta", "interface")
    fixed, each, theta, interface = (given.number(name) for name in names)

    def yearly(units: int) -> float:
        return cost_of_size(
            residents, units, fixed=fixed, each=each, theta=theta, interface=interface
        )

    change = yearly(after) - yearly(before)
    shown = sorted({1, 2, 4, before, after, 2 * before}, reverse=True)
    rows: list[Mapping[str, Cell]] = [
        {
            "units": units,
            "residents_each": residents / units,
            "yearly": yearly(units),
            "per_resident": yearly(units) / residents,
        }
        for units in shown
    ]
    figures = (
        Figure(name="yearly_change", value=change, unit="change_money"),
        Figure(name="relative_change", value=change / yearly(before), unit="change_share"),
    )
    facts = [_fact("no_effect" if theta == 1.0 else "scale_assumed"), _fact("cost_left_out")]
    return _answer("cost", given, figures, rows, facts)


def handovers(given: Inputs) -> Answer:
    """How many cases are lost between units, by the number of handovers on their way."""
    cases, loss = given.number("yearly_cases"), given.number("loss")
    count = given.count("handovers")
    rows: list[Mapping[str, Cell]] = [
        {
            "handovers": each,
            "lost": lost_between(cases, each, loss=loss),
            "lost_share": lost_between(1.0, each, loss=loss),
        }
        for each in range(max(_MOST_HANDOVERS, count) + 1)
    ]
    saved = lost_between(cases, count, loss=loss) - lost_between(
        cases, max(count - 1, 0), loss=loss
    )
    figures = (
        Figure(name="lost", value=lost_between(cases, count, loss=loss), unit="cases"),
        Figure(name="one_fewer", value=saved, unit="cases"),
    )
    return _answer("handovers", given, figures, rows, [_fact("warm"), _fact("loss_elicited")])


def npv(given: Inputs) -> Answer:
    """What a yearly gain that costs something once is worth today, and what it must be at least."""
    yearly, once = given.number("gain"), given.number("once")
    years, rate, tax = given.count("years"), given.number("rate"), given.number("tax")
    value = present_value(yearly, once=once, years=years, rate=rate, tax=tax)
    figures = (
        Figure(name="npv", value=value, unit="change_money"),
        Figure(name="least_gain", value=once / discounted_years(years, rate=rate), unit="money"),
        Figure(name="paid_back", value=_paid_back(yearly, once, rate, years), unit="years"),
    )
    rows: list[Mapping[str, Cell]] = [
        {
            "years": each,
            "npv": present_value(yearly, once=once, years=each, rate=rate, tax=tax),
            "least_gain": once / discounted_years(each, rate=rate),
        }
        for each in sorted({5, 10, 15, 20, 40, years})
    ]
    return _answer("npv", given, figures, rows, [_fact("structure_life"), _fact("dfo")])


def travel(given: Inputs) -> Answer:
    """How far it is to the office, on average, with fewer and larger units."""
    area, speed = given.number("area"), given.number("speed")
    before, after = given.count("units"), given.count("units_after")
    rows: list[Mapping[str, Cell]] = [
        {
            "units": units,
            "distance": mean_distance(area, units),
            "minutes": 60 * mean_distance(area, units) / speed,
        }
        for units in sorted({1, 2, 4, before, after}, reverse=True)
    ]
    longer = mean_distance(area, after) / mean_distance(area, before)
    figures = (Figure(name="longer", value=longer, unit="times"),)
    return _answer("travel", given, figures, rows, [_fact("square"), _fact("travel_left_out")])


def knowing(given: Inputs) -> Answer:
    """What it is worth to find out before choosing between two options, at most and for a part."""
    low, high = given.number("ahead_low"), given.number("ahead_high")
    part = given.number("part")
    if low >= high:
        raise InputError(
            "F571",
            "The low end {low} must be below the high end {high}.",
            low=low,
            high=high,
        )
    ahead, spread = (low + high) / 2, (high - low) / (2 * _Z)
    rows: list[Mapping[str, Cell]] = [
        {"known": share, "worth": worth_of_knowing(ahead, spread * share**0.5)}
        for share in sorted({0.1, 0.25, 0.5, 0.75, 1.0, part})
    ]
    figures = (
        Figure(name="worth_all", value=worth_of_knowing(ahead, spread), unit="money"),
        Figure(name="worth_part", value=worth_of_knowing(ahead, spread * part**0.5), unit="money"),
    )
    return _answer("knowing", given, figures, rows, [_fact("ceiling_of_study")])


def rank(rated: Rated, given: Inputs, *, lower: Sequence[str] = ()) -> Answer:
    """How often each option comes first over all weights there are, and for whose weights.

    ``lower`` are the criteria on which less is better.

    Raises:
        InputError: F572, for a criterion that is not in the table; F573, if no criterion tells
            the options apart.
    """
    means, spread = _scaled(rated, lower)
    found = acceptability_over_all(means, spread**2, draws=_DRAWS, rng=np.random.default_rng(_SEED))
    rows: list[Mapping[str, Cell]] = [
        {
            "option": name,
            "first": float(found.ranks[at, 0]),
            "last": float(found.ranks[at, -1]),
            "confidence": None if np.isnan(found.confidence[at]) else float(found.confidence[at]),
            "central": _central(rated.criteria, found.central_weights[at]),
        }
        for at, name in enumerate(rated.options)
    ]
    facts = [_fact("all_weights"), _fact("central"), _fact("swing")]
    figures = (Figure(name="rank_draws", value=found.draws, unit="draws", truth="sampled"),)
    return _answer("rank", given, figures, rows, facts)


def _scaled(rated: Rated, lower: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Scores from 0 at the worst to 1 at the best, with their spread on the same scale."""
    wrong = [name for name in lower if name not in rated.criteria]
    if wrong:
        raise InputError(
            "F572",
            "The table has no criterion “{name}”.",
            hint="Its criteria are: {criteria}.",
            name=wrong[0],
            criteria=", ".join(rated.criteria),
        )
    low, high = rated.means.min(axis=0), rated.means.max(axis=0)
    telling = high > low
    if not telling.any():
        raise InputError("F573", "No criterion tells the options apart: all values are alike.")
    width = np.where(telling, high - low, 1.0)
    down = np.array([name in lower for name in rated.criteria])
    scaled = (rated.means - low) / width
    return np.where(down, 1.0 - scaled, scaled) * telling, rated.spread / width * telling


def _central(criteria: Sequence[str], weights: np.ndarray) -> str:
    if np.isnan(weights).any():
        return ""
    return ", ".join(
        f"{name} {100 * weight:.0f}" for name, weight in zip(criteria, weights, strict=True)
    )


def _paid_back(yearly: float, once: float, rate: float, years: int) -> float | None:
    """The first year in which what was gained is worth what it cost; None if not in its life."""
    for year in range(1, years + 1):
        if yearly * discounted_years(year, rate=rate) >= once:
            return year
    return None


def _answer(
    model: str,
    given: Inputs,
    figures: Sequence[Figure],
    rows: Sequence[Mapping[str, Cell]],
    facts: Sequence[Fact],
) -> Answer:
    return Answer(
        model=model,
        figures=tuple(figures),
        rows=tuple(rows),
        facts=tuple(facts),
        inputs=given.used,
    )


def _fact(name: str) -> Fact:
    return Fact(name=name, facts={})
