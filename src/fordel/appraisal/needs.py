"""This file is about budget frames under a needs key: what a map or a move does to each frame."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.errors import InputError

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsKey:
    """How one budget area is shared out: weighted shares of criteria.

    ``weights`` sum to one. A ``power`` other than one makes a criterion non-linear in size, and
    then a merge moves money. ``fixed`` is the part given in equal amounts to every district.
    """

    name: str
    weights: tuple[float, ...]
    powers: tuple[float, ...]
    fixed: float = 0.0

    def __post_init__(self) -> None:
        if abs(sum(self.weights) - 1.0) > 1e-9 or min(self.weights) < 0:
            raise InputError(
                "F513",
                "The weights of {name} must be shares that sum to 1, not {total}.",
                where=self.name,
                name=self.name,
                total=round(sum(self.weights), 6),
            )
        if len(self.powers) != len(self.weights) or not 0 <= self.fixed <= 1:
            raise InputError(
                "F514",
                "{name} needs one power for each weight, and a fixed share from 0 to 1.",
                where=self.name,
                name=self.name,
            )


def shares(key: NeedsKey, criteria: Numbers) -> Numbers:
    """Each district's share of a budget area; they sum to one.

    Shapes:
        criteria: (D, C), the amount of each criterion in each district; returns (D,).
    """
    amounts = np.asarray(criteria, np.float64)
    largest = amounts.max(axis=0)
    if (largest <= 0).any():
        raise InputError(
            "F515",
            "A criterion of {name} is nowhere above zero, so it cannot share out money.",
            where=key.name,
            name=key.name,
        )
    # Shares are the same on any scale, and the largest as one keeps high powers from overflowing.
    raised = (amounts / largest) ** np.asarray(key.powers)
    totals = raised.sum(axis=0)
    by_need = (raised / totals) @ np.asarray(key.weights)
    return np.asarray((1.0 - key.fixed) * by_need + key.fixed / len(raised))


def merged(criteria: Numbers, district_of: NDArray[np.int64]) -> Numbers:
    """The criteria of new districts, added up from those that make them.

    Shapes:
        criteria: (B, C); district_of: (B,), the new district of each; returns (D, C).
    """
    out = np.zeros((int(district_of.max()) + 1, criteria.shape[1]))
    np.add.at(out, district_of, criteria)
    return out


def merge_gain(key: NeedsKey, criteria: Numbers, district_of: NDArray[np.int64]) -> Numbers:
    """What each new district gains or loses by the merge alone, as a share of the budget area.

    Zero for every district if and only if the key is merge-neutral on these data: linear
    criteria and nothing fixed.
    """
    before = np.bincount(district_of, shares(key, criteria))
    return np.asarray(shares(key, merged(criteria, district_of)) - before)


def is_merge_neutral(key: NeedsKey) -> bool:
    """Whether no merge can ever move money: every power is one and nothing is fixed."""
    return key.fixed == 0 and all(power == 1 for power in key.powers)
