"""This file is about small sums that anybody can check: size, handovers, present value, travel."""

from math import exp, log, pi, sqrt

from scipy.special import ndtr

CENTRE_OF_SQUARE = (sqrt(2) + log(1 + sqrt(2))) / 6
"""Mean distance from a place in a unit square to its middle: 0.3826."""


def cost_of_size(
    residents: float, units: int, *, fixed: float, each: float, theta: float, interface: float
) -> float:
    """What a task costs a year when so many units do it for so many residents.

    Each unit has a fixed cost, a cost for each resident that changes with its size, and a cost
    of dealing with others. With theta 1 size changes nothing but the number of fixed costs.

    Units:
        fixed, interface: kroner per unit and year; each: kroner per resident and year in a unit
        of ten thousand.
    """
    size = residents / units
    scale = float((size / 10_000) ** (theta - 1.0))
    return units * (fixed + interface) + residents * each * scale


def lost_between(cases: float, handovers: int, *, loss: float) -> float:
    """How many cases are lost a year when each handover loses one with a chance."""
    return cases * (1.0 - (1.0 - loss) ** handovers)


def discounted_years(years: int, *, rate: float) -> float:
    """What a krone each year from the first to the last is worth today."""
    return float(years) if rate == 0 else (1.0 - (1.0 + rate) ** -years) / rate


def present_value(yearly: float, *, once: float, years: int, rate: float, tax: float) -> float:
    """The net present value of a yearly gain that costs something once, tax cost included.

    Units:
        tax: what it costs society to raise a krone, beyond the krone.
    """
    return (1.0 + tax) * (yearly * discounted_years(years, rate=rate) - once)


def mean_distance(area: float, units: int) -> float:
    """The mean way to the middle of one's unit in km, as the crow flies, if units are squares."""
    return CENTRE_OF_SQUARE * sqrt(area / units)


def worth_of_knowing(ahead: float, spread: float) -> float:
    """The worth of knowing how far one option is ahead of another, if that is normal.

    Units:
        ahead, spread: the mean and the standard deviation of what becomes known.

    Source:
        Raiffa and Schlaifer (1961): the unit normal loss.
    """
    if spread <= 0:
        return 0.0
    away = abs(ahead) / spread
    density = exp(-away * away / 2) / sqrt(2 * pi)
    return float(spread * (density - away * ndtr(-away)))
