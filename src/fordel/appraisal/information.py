"""This file is about the worth of finding out: how much better one would choose if one knew."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from fordel.appraisal.futures import Futures
from fordel.appraisal.scores import Numbers
from fordel.model.appraisal import ParameterId

_DEGREE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What knowing one parameter for sure is worth before choosing (norsk: verdi av å finne ut).

    ``noise`` is what a parameter that has nothing to do with it would seem to be worth with as
    many draws; a worth below it is not told from nothing.
    """

    parameter: ParameterId
    value: float
    noise: float


def perfect(benefits: Numbers) -> float:
    """The worth of knowing everything: mean of the best less the best of the means.

    Shapes:
        benefits: (O, N), more is better, the same futures for all options.

    Source:
        Raiffa and Schlaifer (1961): EVPI = E max - max E.
    """
    return float(benefits.max(axis=0).mean() - benefits.mean(axis=1).max())


def partial(futures: Futures, benefits: Numbers) -> tuple[Worth, ...]:
    """The worth of knowing each uncertain parameter by itself, most first.

    What is expected of each option, given the parameter, is a polynomial of the fifth degree in
    the parameter's normal score.

    Source:
        Strong, Oakley and Brennan (2014), Medical Decision Making 34(3).
    """
    floor = _noise(benefits)
    found = [
        Worth(
            parameter=futures.parameters[at].id,
            value=known(futures.values[at], benefits),
            noise=floor,
        )
        for at in futures.uncertain
    ]
    return tuple(sorted(found, key=lambda each: (-each.value, each.parameter)))


def known(values: Numbers, benefits: Numbers) -> float:
    """The worth of knowing a number before choosing (EVPPI).

    Shapes:
        values: (N,); benefits: (O, N).
    """
    return perfect(expected_along(values, benefits)[1])


def known_kind(kinds: Sequence[int] | Numbers, benefits: Numbers) -> float:
    """The worth of knowing which of a few kinds holds, such as which panel is right.

    Shapes:
        kinds: (N,), whole numbers; benefits: (O, N).
    """
    held = np.asarray(kinds)
    best = sum(
        float(benefits[:, held == kind].mean(axis=1).max()) * float((held == kind).mean())
        for kind in np.unique(held)
    )
    return max(0.0, best - float(benefits.mean(axis=1).max()))


def expected_along(values: Numbers, benefits: Numbers) -> tuple[NDArray[np.intp], Numbers]:
    """The draws in the order of a parameter, and what is expected of each option along it.

    Shapes:
        values: (N,); benefits: (O, N); returns (N,) and (O, N).
    """
    order = np.argsort(values, kind="stable")
    base = _base(len(order))
    return order, np.asarray((benefits[:, order] @ base) @ base.T)


@lru_cache(maxsize=8)
def _base(draws: int) -> Numbers:
    """Polynomials in the normal score of a rank, at right angles; shape (draws, degree + 1)."""
    score = ndtri((np.arange(draws) + 0.5) / draws)
    base, _ = np.linalg.qr(np.polynomial.hermite_e.hermevander(score, _DEGREE))
    return np.asarray(base)


def _noise(benefits: Numbers) -> float:
    """The greatest of a few worths of numbers that have nothing to do with the benefits."""
    draws = benefits.shape[1]
    steps = (np.arange(1, draws + 1) * np.sqrt([2.0, 3.0, 5.0, 7.0, 11.0])[:, None]) % 1.0
    return max(known(each, benefits) for each in steps)
