"""This file is about laws of chance: from three quantiles that people give to any share of it."""

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator
from scipy.optimize import brentq, least_squares
from scipy.special import (
    betainc,
    betaincinv,
    expit,
    gammainc,
    gammaincinv,
    logit,
    ndtr,
    ndtri,
)

from fordel.errors import InputError
from fordel.model.appraisal import Belief, Law

Numbers = NDArray[np.float64]
Quantiles = Callable[[Numbers], Numbers]

_Z = float(ndtri(0.9))
_LOGIT = float(logit(0.9))
_MISS = 0.1
"""How far a law may miss a given quantile, as a share of the way from the 10th to the 90th."""

_LEAST_SKEW = 0.16658
"""Outside this and one less it there is no metalog of three terms; Keelin (2016), table 3."""


def check(belief: Belief, *, where: str) -> None:
    """Refuse a belief whose quantiles cannot be, or do not fit the law it names.

    Raises:
        InputError: F560, for quantiles out of order; F561, for limits that do not hold them; F562,
            for a law that has no such quantiles.
    """
    if not (np.isfinite(_three(belief)).all() and belief.p10 <= belief.p50 <= belief.p90):
        raise InputError(
            "F560",
            "The quantiles {p10}, {p50} and {p90} do not rise.",
            where=where,
            hint="Give the value one in ten is below, the middle, and the value one in ten is"
            " above.",
            p10=belief.p10,
            p50=belief.p50,
            p90=belief.p90,
        )
    low, high = _limits(belief)
    if low > belief.p10 or high < belief.p90:
        raise InputError(
            "F561",
            "The limits {low} to {high} do not hold the quantiles {p10} to {p90}.",
            where=where,
            low=low,
            high=high,
            p10=belief.p10,
            p90=belief.p90,
        )
    if belief.p10 < belief.p90 or belief.law is Law.FIXED:
        _check_fit(belief, where)


def quantile(belief: Belief, shares: Numbers) -> Numbers:
    """The value below which the truth lies with each of the chances, by the belief's own law.

    Normal, lognormal and gamma are cut at the limits and scaled up again. ``quantiles`` is the
    metalog of three terms, which has the given quantiles exactly; where none exists it is a
    monotone cubic through the quantiles and the limits (see ``joined_by``).

    Source:
        Keelin (2016), The Metalog Distributions, Decision Analysis 13(4); Fritsch and Carlson
        (1980) for the cubic.
    """
    if belief.p10 == belief.p90:
        return np.full(np.shape(shares), belief.p50)
    return _LAWS[belief.law](belief)(np.asarray(shares, np.float64))


def joined_by(belief: Belief) -> str:
    """How ``quantiles`` are joined: ``metalog``, or ``cubic`` where no metalog exists."""
    return "metalog" if _metalog_exists(belief) else "cubic"


def _three(belief: Belief) -> Numbers:
    return np.array([belief.p10, belief.p50, belief.p90])


def _limits(belief: Belief) -> tuple[float, float]:
    return (
        -np.inf if belief.low is None else belief.low,
        np.inf if belief.high is None else belief.high,
    )


def _check_fit(belief: Belief, where: str) -> None:
    if belief.law is Law.FIXED and belief.p10 == belief.p90:
        return
    wanted = _three(belief)
    possible = belief.law is not Law.FIXED and _scale_fits(belief)
    found = quantile(belief, np.array([0.1, 0.5, 0.9])) if possible else np.full(3, np.inf)
    if not (np.abs(found - wanted) <= _MISS * (belief.p90 - belief.p10)).all():
        raise InputError(
            "F562",
            "The law “{law}” does not have the quantiles {p10}, {p50} and {p90}.",
            where=where,
            hint="Name the law “quantiles”, which joins any three.",
            law=belief.law,
            p10=belief.p10,
            p50=belief.p50,
            p90=belief.p90,
        )


def _scale_fits(belief: Belief) -> bool:
    """Whether the law can take such values at all: logarithms need more than nothing."""
    low, high = _limits(belief)
    if belief.law in {Law.LOGNORMAL, Law.GAMMA}:
        return belief.p10 > (low if belief.law is Law.GAMMA and np.isfinite(low) else 0.0)
    if belief.law is Law.BETA:
        low, high = _unit(belief)
        return low < belief.p10 and belief.p90 < high
    return True


def _uniform(belief: Belief) -> Quantiles:
    width = (belief.p90 - belief.p10) / 0.8
    start = belief.p10 - 0.1 * width
    low, high = _limits(belief)
    return lambda shares: np.clip(start + width * shares, low, high)


def _normal(belief: Belief) -> Quantiles:
    middle, spread = (belief.p10 + belief.p90) / 2, (belief.p90 - belief.p10) / (2 * _Z)
    low, high = ndtr((np.array(_limits(belief)) - middle) / spread)
    return lambda shares: middle + spread * ndtri(low + shares * (high - low))


def _lognormal(belief: Belief) -> Quantiles:
    middle = (np.log(belief.p10) + np.log(belief.p90)) / 2
    spread = np.log(belief.p90 / belief.p10) / (2 * _Z)
    ends = np.log(np.maximum(_limits(belief), 1e-300))
    low, high = ndtr((ends - middle) / spread)
    return lambda shares: np.exp(middle + spread * ndtri(low + shares * (high - low)))


def _unit(belief: Belief) -> tuple[float, float]:
    return (
        0.0 if belief.low is None else belief.low,
        1.0 if belief.high is None else belief.high,
    )


def _beta(belief: Belief) -> Quantiles:
    low, high = _unit(belief)
    one, other = _beta_shape((belief.p10 - low) / (high - low), (belief.p90 - low) / (high - low))
    return lambda shares: low + (high - low) * betaincinv(one, other, shares)


@lru_cache(maxsize=4096)
def _beta_shape(p10: float, p90: float) -> tuple[float, float]:
    """The two shapes whose 10th and 90th are these."""
    middle, spread = (p10 + p90) / 2, (p90 - p10) / (2 * _Z)
    size = max(middle * (1 - middle) / spread**2 - 1, 0.2)

    def miss(logs: Numbers) -> Numbers:
        one, other = np.exp(logs)
        return np.array([betainc(one, other, p10) - 0.1, betainc(one, other, p90) - 0.9])

    start = np.log([middle * size, (1 - middle) * size])
    found = least_squares(miss, start, bounds=(-6, 16), xtol=1e-14, ftol=1e-14, gtol=1e-14)
    one, other = np.exp(found.x)
    return float(one), float(other)


def _gamma(belief: Belief) -> Quantiles:
    start = 0.0 if belief.low is None else belief.low
    shape = _gamma_shape((belief.p90 - start) / (belief.p10 - start))
    scale = (belief.p90 - start) / float(gammaincinv(shape, 0.9))
    top = 1.0 if belief.high is None else float(gammainc(shape, (belief.high - start) / scale))
    return lambda shares: np.asarray(start + scale * gammaincinv(shape, shares * top), np.float64)


@lru_cache(maxsize=4096)
def _gamma_shape(ratio: float) -> float:
    """The shape whose 90th is so many times its 10th."""

    def miss(log: float) -> float:
        shape = np.exp(log)
        low = max(float(gammaincinv(shape, 0.1)), 1e-300)
        return float(np.log(gammaincinv(shape, 0.9) / low) - np.log(ratio))

    return float(np.exp(brentq(miss, np.log(0.05), np.log(1e7), xtol=1e-12)))


def _joined(belief: Belief) -> Quantiles:
    return _metalog(belief) if _metalog_exists(belief) else _cubic(belief)


def _metalog_exists(belief: Belief) -> bool:
    low, high = _limits(belief)
    if not low < belief.p10 < belief.p50 < belief.p90 < high:
        return False
    p10, p50, p90 = _unbound(_three(belief), low, high)
    return bool(_LEAST_SKEW < (p50 - p10) / (p90 - p10) < 1 - _LEAST_SKEW)


def _metalog(belief: Belief) -> Quantiles:
    low, high = _limits(belief)
    p10, p50, p90 = _unbound(_three(belief), low, high)
    skew = 1 - 2 * (p50 - p10) / (p90 - p10)
    second, third = (p90 - p10) / (2 * _LOGIT), skew * (p90 - p10) / (0.8 * _LOGIT)

    def value(shares: Numbers) -> Numbers:
        odds = logit(shares)
        return _bound(p50 + second * odds + third * (shares - 0.5) * odds, low, high)

    return value


def _unbound(values: Numbers, low: float, high: float) -> Numbers:
    """Values between the limits, stretched to the whole line."""
    if np.isfinite(low) and np.isfinite(high):
        return np.asarray(logit((values - low) / (high - low)))
    if np.isfinite(low):
        return np.asarray(np.log(values - low))
    return np.asarray(-np.log(high - values)) if np.isfinite(high) else values


def _bound(values: Numbers, low: float, high: float) -> Numbers:
    if np.isfinite(low) and np.isfinite(high):
        return np.asarray(low + (high - low) * expit(values))
    if np.isfinite(low):
        return np.asarray(low + np.exp(values))
    return np.asarray(high - np.exp(-values)) if np.isfinite(high) else values


def _cubic(belief: Belief) -> Quantiles:
    # Where no limit is given the tail ends as far beyond the 10th or 90th as that is from the
    # middle: a choice, but one that shows, and no value is ever beyond it.
    low = 2 * belief.p10 - belief.p50 if belief.low is None else belief.low
    high = 2 * belief.p90 - belief.p50 if belief.high is None else belief.high
    curve = PchipInterpolator(
        [0.0, 0.1, 0.5, 0.9, 1.0], [low, belief.p10, belief.p50, belief.p90, high]
    )
    return lambda shares: np.asarray(curve(shares), np.float64)


_LAWS: Mapping[Law, Callable[[Belief], Quantiles]] = {
    Law.FIXED: lambda belief: lambda shares: np.full(np.shape(shares), belief.p50),
    Law.UNIFORM: _uniform,
    Law.NORMAL: _normal,
    Law.LOGNORMAL: _lognormal,
    Law.BETA: _beta,
    Law.GAMMA: _gamma,
    Law.QUANTILES: _joined,
}
