"""This file is about which beliefs the answer hangs on: shares of variance, and a tornado.

Everything is taken from the draws that were made anyway; nothing is worked out again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.futures import Futures
from fordel.appraisal.scores import Numbers
from fordel.model.appraisal import Grade, ParameterId

_BINS = 20
"""Slices of equal size that the futures are cut into along each parameter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """How far an answer goes from one end of a parameter to the other (norsk: utslag).

    ``low`` and ``high`` are the mean answers where the parameter is in its lowest and highest
    tenth; ``at_low`` and ``at_high`` its mean values there. ``share`` is its part of the answer's
    variance by itself.
    """

    parameter: ParameterId
    at_low: float
    at_high: float
    low: float
    high: float
    share: float


def first_order(futures: Futures, answers: Numbers, *, bins: int = _BINS) -> Numbers:
    """The share of each answer's variance that each parameter makes by itself (Sobol).

    Between-slice variance over total variance, less what slices differ by chance. The estimate
    may be below nothing where the truth is nothing; it is cut at nothing. A parameter that only
    matters together with others has a small share: the shares need not sum to one.

    Shapes:
        answers: (A, N); returns (P, A), 0 for parameters that do not vary.

    Source:
        Sobol (1993); slices as in Plischke (2012), with the correction of one-way analysis of
        variance for what N / bins draws in each slice add.
    """
    held = np.atleast_2d(answers)
    total = held.var(axis=1)
    found = np.zeros((len(futures.parameters), len(held)))
    for at in futures.uncertain:
        between, within = _between(held[:, _order(futures.values[at], bins)])
        raw = np.divide(between, total, out=np.zeros(len(held)), where=total > 0)
        each = held.shape[1] // bins
        chance = np.divide(within / each, total, out=np.zeros(len(held)), where=total > 0)
        found[at] = np.clip(raw - chance * (bins - 1) / bins, 0.0, 1.0)
    return found


def tornado(futures: Futures, answer: Numbers, *, most: int = 12) -> tuple[Bar, ...]:
    """The parameters that move an answer furthest, widest first.

    Shapes:
        answer: (N,).
    """
    shares = first_order(futures, answer)[:, 0]
    bars: list[Bar] = []
    for at in futures.uncertain:
        order = np.argsort(futures.values[at], kind="stable")
        tenth = max(1, len(order) // 10)
        low, high = order[:tenth], order[-tenth:]
        bars.append(
            Bar(
                parameter=futures.parameters[at].id,
                at_low=float(futures.values[at, low].mean()),
                at_high=float(futures.values[at, high].mean()),
                low=float(answer[low].mean()),
                high=float(answer[high].mean()),
                share=float(shares[at]),
            )
        )
    # What chance alone would show is no bar.
    floor = 4 * float(answer.std()) / max(1.0, np.sqrt(len(answer) / 10))
    seen = [each for each in bars if abs(each.high - each.low) > floor]
    return tuple(sorted(seen, key=lambda each: (-abs(each.high - each.low), each.parameter))[:most])


def by_grade(futures: Futures, shares: Numbers) -> Mapping[Grade, float]:
    """How an answer's variance is shared between what is sourced, elicited and assumed.

    Of the part that single parameters make; sums to one, empty where nothing varies.

    Shapes:
        shares: (P,), as ``first_order`` gives them.
    """
    total = float(shares.sum())
    if total <= 0:
        return {}
    return {
        grade: float(
            sum(
                share
                for share, each in zip(shares, futures.parameters, strict=True)
                if each.grade is grade
            )
            / total
        )
        for grade in Grade
    }


def rests_on(
    futures: Futures, shares: Numbers, *, least: float = 0.01
) -> Sequence[tuple[ParameterId, float]]:
    """The parameters that make at least so much of an answer's variance, most first."""
    held = [
        (each.id, float(share))
        for each, share in zip(futures.parameters, shares, strict=True)
        if share >= least
    ]
    return sorted(held, key=lambda each: (-each[1], each[0]))


def _order(values: Numbers, bins: int) -> NDArray[np.intp]:
    """The places of the draws, slice by slice along the parameter; shape (bins, N // bins)."""
    order = np.argsort(values, kind="stable")
    return order[: len(order) // bins * bins].reshape(bins, -1)


def _between(sliced: Numbers) -> tuple[Numbers, Numbers]:
    """The variance of the slices' means, and the mean variance within them; shape (A,) each."""
    means = sliced.mean(axis=2)
    each = sliced.shape[2]
    within = sliced.var(axis=2).mean(axis=1) * each / max(each - 1, 1)
    return means.var(axis=1), within
