"""This file is about how far coders who worked apart agree, with honest intervals.

Agreement is measured on statements, never on characters: most characters of a letter are coded by
nobody, and counting them makes any two coders look alike.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from fordel.errors import InputError
from fordel.model.response import Passage
from fordel.model.statement import Codes

_Value = Hashable | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """What one coder made of one response: statements with their codes, in the text's order."""

    coder: str
    response: str
    coded: tuple[tuple[Passage, Codes], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A measured figure with its 95 % interval; both are None where nothing could be compared."""

    value: float | None
    low: float | None = None
    high: float | None = None
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far two or more coders agree on the responses that all of them coded.

    ``spans`` is F1 of the spans, the mean over pairs of coders; ``fields`` is Krippendorff's
    alpha for each field on statements that the coders cut alike.
    """

    coders: tuple[str, ...]
    responses: tuple[str, ...]
    spans: Estimate
    fields: Mapping[str, Estimate]


FIELDS: Mapping[str, Callable[[Codes], _Value]] = {
    "question": lambda codes: codes.question.value,
    "kind": lambda codes: codes.kind.value,
    "about": lambda codes: codes.about or "none",
    "measures": lambda codes: frozenset(codes.measures),
    "place_source": lambda codes: codes.place_source or "none",
    "tasks": lambda codes: frozenset(codes.tasks),
    "holder": lambda codes: frozenset(codes.holder),
    "reasons": lambda codes: frozenset(codes.reasons),
    "demand": lambda codes: codes.demand or "none",
}
"""What is compared in each field; sets are compared whole or by shared members (MASI)."""


def agreement(
    codings: Sequence[Coding], *, rng: np.random.Generator, resamples: int = 1000
) -> Agreement:
    """How far the coders agree, with intervals from resampling whole responses.

    Raises:
        InputError: F422, if no response was coded by two coders.
    """
    shared = _shared(codings)
    if not shared:
        raise InputError(
            "F422",
            "No response has been coded by two coders, so there is nothing to compare.",
            hint="Let a second person code a response blind, then try again.",
        )
    responses = tuple(shared)
    tables = {response: _units(shared[response]) for response in responses}
    overlaps = {response: _span_counts(shared[response]) for response in responses}
    draws = rng.integers(len(responses), size=(resamples, len(responses)))
    return Agreement(
        coders=tuple(sorted({each.coder for each in codings})),
        responses=responses,
        spans=_estimate(lambda at: _f1([overlaps[responses[i]] for i in at]), draws),
        fields={name: _estimate(_alpha_of(name, tables, responses), draws) for name in FIELDS},
    )


def krippendorff_alpha(
    units: Sequence[Sequence[_Value]],
    distance: Callable[[_Value, _Value], float] | None = None,
) -> float | None:
    """Krippendorff's alpha; None where no two values can be compared.

    Each unit is the values that the coders gave it; None is a missing value. With no distance
    given, values are nominal. All values alike gives 1.

    Source:
        Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
    """
    differ = distance or _nominal
    pairable = [[value for value in unit if value is not None] for unit in units]
    pairable = [unit for unit in pairable if len(unit) > 1]
    if not pairable:
        return None
    observed = sum(
        differ(one, other) / (len(unit) - 1)
        for unit in pairable
        for one, other in permutations(unit, 2)
    )
    counts = Counter(value for unit in pairable for value in unit)
    total = counts.total()
    expected = sum(
        counts[one] * counts[other] * differ(one, other) for one, other in permutations(counts, 2)
    ) / (total - 1)
    return 1.0 if expected == 0 else 1.0 - observed / expected


def masi_distance(one: _Value, other: _Value) -> float:
    """How far two sets of codes are apart, from 0 to 1: Jaccard weighted by monotonicity.

    Source:
        Passonneau (2006), Measuring Agreement on Set-valued Items, LREC.
    """
    first, second = _as_set(one), _as_set(other)
    if first == second:
        return 0.0
    common, union = first & second, first | second
    if not common:
        return 1.0
    monotone = 2 / 3 if common in (first, second) else 1 / 3
    return 1.0 - len(common) / len(union) * monotone


def matched(
    one: Sequence[tuple[Passage, Codes]], other: Sequence[tuple[Passage, Codes]]
) -> list[tuple[int, int]]:
    """Pairs of positions whose spans share at least half of what they cover together.

    Each span is matched at most once. Two spans of one coder never overlap, so at a share over
    one half the pairing is unique; at exactly one half the earlier wins.
    """
    pairs, taken = [], set()
    for i, (first, _) in enumerate(one):
        for j, (second, _) in enumerate(other):
            if j not in taken and _share(first, second) >= 0.5:
                pairs.append((i, j))
                taken.add(j)
                break
    return pairs


def _share(one: Passage, other: Passage) -> float:
    common = min(one.end, other.end) - max(one.start, other.start)
    union = max(one.end, other.end) - min(one.start, other.start)
    return max(0, common) / union


def _shared(codings: Sequence[Coding]) -> dict[str, list[Coding]]:
    by_response: dict[str, list[Coding]] = defaultdict(list)
    for coding in sorted(codings, key=lambda each: (each.response, each.coder)):
        by_response[coding.response].append(coding)
    return {response: found for response, found in by_response.items() if len(found) > 1}


def _span_counts(codings: Sequence[Coding]) -> tuple[int, int]:
    """Twice the matched spans, and all spans, summed over pairs of coders."""
    hits = total = 0
    for one, other in combinations(codings, 2):
        hits += 2 * len(matched(one.coded, other.coded))
        total += len(one.coded) + len(other.coded)
    return hits, total


def _f1(counts: Sequence[tuple[int, int]]) -> tuple[float | None, int]:
    hits, total = (sum(each[k] for each in counts) for k in (0, 1))
    return (hits / total if total else None), total


def _units(codings: Sequence[Coding]) -> list[list[Codes | None]]:
    """Statements cut alike, by coder: each statement of the first coder and its matches."""
    columns = len(codings)
    units: list[list[Codes | None]] = []
    for at, coding in enumerate(codings[:-1]):
        for later in range(at + 1, columns):
            for i, j in matched(coding.coded, codings[later].coded):
                unit: list[Codes | None] = [None] * columns
                unit[at], unit[later] = coding.coded[i][1], codings[later].coded[j][1]
                units.append(unit)
    return units


def _alpha_of(
    name: str, tables: Mapping[str, list[list[Codes | None]]], responses: Sequence[str]
) -> Callable[[NDArray[np.int64]], tuple[float | None, int]]:
    read = FIELDS[name]
    values = {
        response: [[None if codes is None else read(codes) for codes in unit] for unit in units]
        for response, units in tables.items()
    }

    def alpha(at: NDArray[np.int64]) -> tuple[float | None, int]:
        units = [unit for i in at for unit in values[responses[i]]]
        return krippendorff_alpha(units, _distance(name)), len(units)

    return alpha


def _distance(name: str) -> Callable[[_Value, _Value], float]:
    return masi_distance if name in {"measures", "tasks", "holder", "reasons"} else _nominal


def _nominal(one: _Value, other: _Value) -> float:
    return float(one != other)


def _as_set(value: _Value) -> frozenset[Hashable]:
    return value if isinstance(value, frozenset) else frozenset({value})


def _estimate(
    figure: Callable[[NDArray[np.int64]], tuple[float | None, int]], draws: NDArray[np.int64]
) -> Estimate:
    value, count = figure(np.arange(draws.shape[1]))
    resampled = [found for found, _ in map(figure, draws) if found is not None]
    if value is None or not resampled:
        return Estimate(value=value, count=count)
    low, high = np.quantile(resampled, [0.025, 0.975])
    return Estimate(value=value, low=float(low), high=float(high), count=count)
