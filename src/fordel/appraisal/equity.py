"""This file is about unequal services by address, told apart from chance.

All measures are taken on small areas, never on districts alone, so that merging districts cannot
buy equality on paper.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.stats import norm

from fordel.errors import InputError

Numbers = NDArray[np.float64]

FEWEST_CASES = 100
"""Fewer cases than this in the whole city and variation between areas is not told from chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Inequality split exactly into a part between groups and a part within them."""

    total: float
    between: float
    within: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """Limits inside which an area's rate lies by chance alone; shapes (areas,)."""

    low: Numbers
    high: Numbers
    outside: NDArray[np.bool_]


def expected_cases(population: ArrayLike, rates: ArrayLike) -> Numbers:
    """Cases to expect in each area if need alone decided (indirect standardisation).

    Shapes:
        population: (areas, groups); rates: (groups,), the city's cases per person.
    """
    return np.asarray(np.asarray(population, np.float64) @ np.asarray(rates, np.float64))


def systematic_variation(observed: ArrayLike, expected: ArrayLike) -> float:
    """The variance of log rates beyond chance (SCV); may be negative by chance.

    Raises:
        InputError: F505, if there are too few cases to say anything; F506, if a number is
            missing or not positive.

    Source:
        McPherson, Wennberg, Hovind, Clifford (1982), New England Journal of Medicine 307.
    """
    seen, wanted = _counts(observed, expected)
    if seen.sum() < FEWEST_CASES:
        raise InputError(
            "F505",
            "Only {cases} cases in the whole city: variation between areas cannot be told from"
            " chance.",
            hint="Add years together, or leave this service out; at least {fewest} are needed.",
            cases=int(seen.sum()),
            fewest=FEWEST_CASES,
        )
    return float(((seen - wanted) ** 2 / wanted**2 - 1.0 / wanted).mean())


def variation_by_chance(
    expected: ArrayLike, *, true: float, draws: int, rng: np.random.Generator
) -> Numbers:
    """Drawn values of the SCV, were ``true`` the systematic variation; shape (draws,).

    With ``true`` at 0 they show what chance alone does. With few areas they lie far apart.

    Source:
        Gamma-Poisson, the model under which the SCV is without bias.
    """
    wanted = np.asarray(expected, np.float64)
    shape = (draws, wanted.size)
    factor = rng.gamma(1.0 / true, true, shape) if true > 0 else np.ones(shape)
    seen = rng.poisson(wanted * factor)
    return np.asarray(((seen - wanted) ** 2 / wanted**2 - 1.0 / wanted).mean(axis=1))


def shrunken_rates(observed: ArrayLike, expected: ArrayLike) -> Numbers:
    """Rates drawn towards the city's mean, the more the fewer cases an area has.

    Units:
        Cases per expected case (1 is the city's mean when expected sums to observed).

    Source:
        Marshall (1991), Mapping Disease and Mortality Rates, Applied Statistics 40:
        gamma-Poisson by the method of moments.
    """
    seen, wanted = _counts(observed, expected)
    mean = seen.sum() / wanted.sum()
    rates = seen / wanted
    variance = (wanted * (rates - mean) ** 2).sum() / wanted.sum() - mean / wanted.mean()
    if variance <= 0:
        return np.full_like(rates, mean)
    weight = variance / (variance + mean / wanted)
    return np.asarray(weight * rates + (1.0 - weight) * mean)


def funnel(observed: ArrayLike, expected: ArrayLike, *, level: float = 0.95) -> Funnel:
    """Limits for each area's rate around the city's, widened where all areas vary more.

    Source:
        Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in
        Medicine 24: multiplicative over-dispersion.
    """
    seen, wanted = _counts(observed, expected)
    target = seen.sum() / wanted.sum()
    sigma = np.sqrt(target / wanted)
    z = (seen / wanted - target) / sigma
    phi = max(1.0, float((z**2).mean()))
    reach = norm.ppf(0.5 + level / 2) * sigma * np.sqrt(phi)
    low, high = np.maximum(target - reach, 0.0), target + reach
    rates = seen / wanted
    return Funnel(low=low, high=high, outside=(rates < low) | (rates > high))


def theil(values: ArrayLike, weights: ArrayLike, groups: ArrayLike) -> Spread:
    """Theil's index of ``values`` per head, split between and within groups.

    Shapes:
        values, weights, groups: (areas,); weights are people, groups whole numbers.

    Raises:
        InputError: F507, if a value or weight is not positive.

    Source:
        Theil (1967), Economics and Information Theory: the split is exact.
    """
    each, people = np.asarray(values, np.float64), np.asarray(weights, np.float64)
    label = np.unique(np.asarray(groups), return_inverse=True)[1]
    if (each <= 0).any() or (people <= 0).any():
        raise InputError("F507", "Theil's index needs positive values and positive weights.")
    mean = float(np.average(each, weights=people))
    part = people * each / (people * each).sum()
    total = float((part * np.log(each / mean)).sum())
    held, heads = np.bincount(label, people * each), np.bincount(label, people)
    between = float((held / held.sum() * np.log(held / heads / mean)).sum())
    return Spread(total=total, between=between, within=total - between)


def clustering(values: ArrayLike, neighbours: ArrayLike) -> float:
    """Moran's I: whether neighbours are alike (above 0), unlike (below), or neither.

    Shapes:
        values: (areas,); neighbours: (pairs, 2), each pair of neighbouring areas once.

    Raises:
        InputError: F547, if all values are the same or there are no neighbours.

    Source:
        Moran (1950), Biometrika 37; each pair of neighbours weighs the same.
    """
    each = np.asarray(values, np.float64)
    pairs = np.asarray(neighbours, np.int64)
    apart = each - each.mean()
    if not len(pairs) or not (apart**2).sum() > 0:
        raise InputError("F547", "Clustering needs values that differ, and areas with neighbours.")
    together = (apart[pairs[:, 0]] * apart[pairs[:, 1]]).mean()
    return float(together / (apart**2).mean())


def gini(values: ArrayLike, weights: ArrayLike | None = None) -> float:
    """Gini's coefficient of values, each counted as often as its weight."""
    each = np.asarray(values, np.float64)
    people = np.ones_like(each) if weights is None else np.asarray(weights, np.float64)
    mean = float(np.average(each, weights=people))
    apart = np.abs(each[:, None] - each[None, :]) * people[:, None] * people[None, :]
    return float(apart.sum() / (2.0 * people.sum() ** 2 * mean))


def _counts(observed: ArrayLike, expected: ArrayLike) -> tuple[Numbers, Numbers]:
    seen, wanted = np.asarray(observed, np.float64), np.asarray(expected, np.float64)
    if not (np.isfinite(seen).all() and (seen >= 0).all() and (wanted > 0).all()):
        raise InputError(
            "F506", "Every area needs a count of at least 0 and an expected count above 0."
        )
    return seen, wanted
