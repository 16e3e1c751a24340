"""This file is about what one must believe for an option to win: of the facts, of the weights."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

from fordel.appraisal.futures import Futures
from fordel.appraisal.information import expected_along
from fordel.appraisal.scores import Numbers
from fordel.model.appraisal import ParameterId


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """Between which values of one parameter an option comes first, all else as believed.

    ``above`` or ``below`` is None where it wins to that end of what is believed; ``share`` is how
    much of what is believed of the parameter lies between them.
    """

    parameter: ParameterId
    above: float | None
    below: float | None
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededWeights:
    """The weights nearest to a group's own under which an option does best on average.

    ``moved`` is the part of all weight that must be taken from some criteria and given to others.

    Shapes:
        weights: (C,).
    """

    weights: Numbers
    moved: float


def thresholds(futures: Futures, values: Numbers, option: int) -> tuple[Threshold, ...]:
    """Where single parameters make an option the best, likeliest first; empty where none does.

    A parameter on which it always or never wins is left out: there is nothing to find out.

    Shapes:
        values: (O, N), more is better.
    """
    found: list[Threshold] = []
    for at in futures.uncertain:
        one = _threshold(futures, values, option, at)
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=lambda each: (-each.share, each.parameter)))


def needed_weights(means: Numbers, weights: Numbers, option: int) -> NeededWeights | None:
    """The least change of weights that makes an option best; None where no weights do.

    Shapes:
        means: (O, C), mean worths, more is better; weights: (C,), a group's own.

    Source:
        A linear program: least total change, under being at least as good as every other.
    """
    criteria = means.shape[1]
    others = np.delete(np.arange(len(means)), option)
    behind = means[others] - means[option]
    # Unknown: the weights, then what is given to each and what is taken from each.
    none = np.zeros((len(others), 2 * criteria))
    eye = np.eye(criteria)
    answer = linprog(
        np.concatenate([np.zeros(criteria), np.ones(2 * criteria)]),
        A_ub=np.hstack([behind, none]),
        b_ub=np.zeros(len(others)),
        A_eq=np.vstack(
            [
                np.hstack([eye, -eye, eye]),
                np.concatenate([np.ones(criteria), np.zeros(2 * criteria)]),
            ]
        ),
        b_eq=np.append(weights, 1.0),
        bounds=(0, None),
        method="highs",
    )
    if not answer.success or answer.x is None:
        return None
    needed = np.asarray(answer.x[:criteria], np.float64)
    return NeededWeights(weights=needed, moved=float(np.abs(needed - weights).sum() / 2))


def _threshold(futures: Futures, values: Numbers, option: int, at: int) -> Threshold | None:
    order, given = expected_along(futures.values[at], values)
    ahead = given[option] - np.delete(given, option, axis=0).max(axis=0)
    # The outermost hundredths are where a fitted curve is not to be trusted.
    tail = len(order) // 100
    inner, wins = order[tail : len(order) - tail], ahead[tail : len(order) - tail] > 0
    if wins.all() or not wins.any():
        return None
    start, end = _longest(wins)
    believed = futures.values[at, inner]
    return Threshold(
        parameter=futures.parameters[at].id,
        above=None if start == 0 else float(believed[start]),
        below=None if end == len(wins) else float(believed[end - 1]),
        share=(end - start) / len(wins),
    )


def _longest(wins: NDArray[np.bool_]) -> tuple[int, int]:
    """Where the longest run of wins starts and ends."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], wins, [False]])))
    starts, ends = edges[::2], edges[1::2]
    longest = int(np.argmax(ends - starts))
    return int(starts[longest]), int(ends[longest])
