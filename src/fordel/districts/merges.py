"""This file is about counting: every way to merge whole districts into fewer.

With some twenty districts there are few enough ways to list each one. Then nothing is sampled and
nothing assumed: what is not in the list does not exist.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numba import int64, njit
from numba.typed import Dict
from numpy.typing import ArrayLike, NDArray

from fordel.districts.graph import AreaGraph, Ints, Maps, Numbers, totals
from fordel.errors import InputError

MOST_REGIONS = 62
"""A set of regions is kept in the bits of one number."""
MOST_MERGES = 5_000_000


class _Question(NamedTuple):
    touching: Ints
    sizes: Numbers
    parts: int
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Possible:
    """What merging whole districts into so many can give, when all ways are counted.

    ``within`` holds for each band how many merges lie inside it; a band of 0.1 means that every
    new district has within 10 % of equal size. ``least`` is the smallest largest deviation that
    any merge has, and ``best`` are the merges that have it.

    Units:
        bands and deviations: shares of equal size.
    """

    parts: int
    merges: int
    within: tuple[tuple[float, int], ...]
    least: float | None
    best: Maps


def merges(
    graph: AreaGraph,
    parts: int,
    *,
    sizes: ArrayLike | None = None,
    between: tuple[float, float] = (0.0, np.inf),
    most: int = MOST_MERGES,
) -> Maps:
    """Every way to merge the regions of the graph into so many parts that each hang together.

    With ``sizes`` and ``between`` only those whose parts all have a size in that interval.

    Shapes:
        returns (M, N), in an order that depends on the graph alone.

    Raises:
        InputError: F304, if the number of parts is not between 1 and the number of regions; F305,
            if there are more than 62 regions; F306, if there are more merges than ``most``.
    """
    found = _list(_asked(graph, parts, sizes, between), most)
    if len(found) > most:
        raise InputError(
            "F306",
            "There are more than {most} ways to merge {count} regions into {parts}.",
            hint="Ask for sizes within a narrower band, or merge some regions first.",
            most=most,
            count=graph.count,
            parts=parts,
        )
    return _labels(found, graph.count)


def how_many(
    graph: AreaGraph,
    parts: int,
    *,
    sizes: ArrayLike | None = None,
    between: tuple[float, float] = (0.0, np.inf),
) -> int:
    """How many merges there are, without a list of them, so that there may be very many.

    Raises:
        InputError: F304 or F305, as for the list.
    """
    return int(_count(_asked(graph, parts, sizes, between)))


def deviations(districts: ArrayLike, sizes: ArrayLike, parts: int) -> Numbers:
    """How far the district that is farthest from equal size is from it, for each map.

    Shapes:
        districts: (M, N); returns (M,).

    Units:
        shares of equal size.
    """
    found = totals(districts, sizes, parts)
    equal = np.asarray(sizes, np.float64).sum() / parts
    return np.asarray(np.abs(found / equal - 1).max(axis=1))


def possible(
    districts: Maps, sizes: ArrayLike, parts: int, bands: Sequence[float] = (0.1, 0.15, 0.2, 0.25)
) -> Possible:
    """What a list of all merges says about equal size."""
    off = deviations(districts, sizes, parts) if len(districts) else np.zeros(0)
    # Sums of shares are rounded in the last places; a tie is still a tie.
    least = float(off.min()) if len(off) else None
    best = districts[off <= least + 1e-12] if least is not None else districts
    return Possible(
        parts=parts,
        merges=len(districts),
        within=tuple((band, int((off <= band + 1e-12).sum())) for band in bands),
        least=least,
        best=best,
    )


def _asked(
    graph: AreaGraph, parts: int, sizes: ArrayLike | None, between: tuple[float, float]
) -> _Question:
    _check(graph.count, parts)
    weights = np.ones(graph.count) if sizes is None else np.asarray(sizes, np.float64)
    touching = np.zeros(graph.count, np.int64)
    for one, other in graph.edges:
        touching[one] |= 1 << int(other)
        touching[other] |= 1 << int(one)
    low, high = (float(end) for end in between)
    return _Question(touching, weights, parts, low, high)


def _check(count: int, parts: int) -> None:
    if not 1 <= parts <= count:
        raise InputError(
            "F304",
            "{count} regions cannot be merged into {parts}.",
            hint="Ask for at least one and at most as many as there are.",
            count=count,
            parts=parts,
        )
    if count > MOST_REGIONS:
        raise InputError(
            "F305",
            "There are {count} regions; at most {most} can be counted out.",
            hint="Merge small areas into whole districts first, or sample instead of counting.",
            count=count,
            most=MOST_REGIONS,
        )


@njit(cache=True)
def _list(question: _Question, most: int) -> Ints:
    """The parts of each merge as sets of bits; more than ``most`` rows means there are more.

    Grows the part that holds the lowest region left, one neighbour at a time: each neighbour is
    either taken or barred, so that every connected part comes exactly once.
    """
    count = len(question.touching)
    found = np.empty((1024, question.parts), np.int64)
    held = np.empty(question.parts, np.int64)
    # One row a choice still open: depth, regions left, the part, those barred, its size in regions.
    stack = np.empty((3 * count + 8, 4), np.int64)
    stack[0] = (0, (np.int64(1) << count) - 1, 1, 0)
    top, rows = 1, 0
    while top > 0 and rows <= most:
        top -= 1
        depth, left, part, barred = stack[top]
        chosen = _open(question, left, part, barred)
        if chosen != 0:
            stack[top] = (depth, left, part, barred | chosen)
            stack[top + 1] = (depth, left, part | chosen, barred)
            top += 1 + _may_grow(question, depth, left, part | chosen)
        elif _may_close(question, depth, left, part):
            held[depth] = part
            rest = left & ~part
            if rest == 0:
                found = _room(found, rows)
                found[rows] = held
                rows += 1
            else:
                stack[top] = (depth + 1, rest, rest & -rest, 0)
                top += 1
    return found[:rows]


@njit(cache=True)
def _count(question: _Question) -> int:
    """Part after part: in how many ways each set of regions can be what is left."""
    now = Dict.empty(int64, int64)
    now[(np.int64(1) << len(question.touching)) - 1] = 1
    for depth in range(question.parts):
        after = Dict.empty(int64, int64)
        for left, ways in now.items():
            _next(question, (depth, left, ways), after)
        now = after
    found: int = now.get(0, 0)
    return found


@njit(cache=True)
def _next(question: _Question, at: tuple[int, int, int], after: "dict[int, int]") -> None:
    """Add up what is left after each part that can be next."""
    depth, left, ways = at
    stack = np.empty((len(question.touching) + 2, 2), np.int64)
    stack[0] = (left & -left, 0)
    top = 1
    while top > 0:
        top -= 1
        part, barred = stack[top]
        chosen = _open(question, left, part, barred)
        if chosen != 0:
            stack[top] = (part, barred | chosen)
            stack[top + 1] = (part | chosen, barred)
            top += 1 + _may_grow(question, depth, left, part | chosen)
        elif _may_close(question, depth, left, part):
            rest = left & ~part
            after[rest] = after.get(rest, 0) + ways


@njit(cache=True)
def _room(found: Ints, rows: int) -> Ints:
    """The same list, with room for one more row."""
    return np.concatenate((found, np.empty_like(found))) if rows == len(found) else found


@njit(cache=True)
def _open(question: _Question, left: int, part: int, barred: int) -> int:
    """The lowest region that can still join the part, as a bit; 0 if there is none."""
    joining = _around(question.touching, part) & left & ~part & ~barred
    return joining & -joining


@njit(cache=True)
def _around(touching: Ints, members: int) -> int:
    found, at = 0, 0
    while members >> at:
        if members >> at & 1:
            found |= touching[at]
        at += 1
    return found


@njit(cache=True)
def _size(question: _Question, members: int) -> float:
    size = 0.0
    for at in range(len(question.sizes)):
        if members >> at & 1:
            size += question.sizes[at]
    return size


@njit(cache=True)
def _may_grow(question: _Question, depth: int, left: int, part: int) -> bool:
    """Whether the part is not too large, and leaves at least one region for each other part."""
    spare, rest = question.parts - depth - 1, left & ~part
    while rest != 0 and spare > 0:
        rest &= rest - 1
        spare -= 1
    return spare == 0 and _size(question, part) <= question.high


@njit(cache=True)
def _may_close(question: _Question, depth: int, left: int, part: int) -> bool:
    """Whether the part may be finished: it is large enough, and what is left can be divided."""
    rest, parts = left & ~part, question.parts - depth - 1
    if _size(question, part) < question.low or (rest == 0) != (parts == 0):
        return False
    remaining = _size(question, rest)
    if remaining < parts * question.low or remaining > parts * question.high:
        return False
    return _pieces_at_most(question.touching, rest, parts)


@njit(cache=True)
def _pieces_at_most(touching: Ints, members: int, most: int) -> bool:
    pieces = 0
    while members != 0 and pieces <= most:
        piece = members & -members
        grown = piece
        while grown != 0:
            grown = _around(touching, grown) & members & ~piece
            piece |= grown
        members &= ~piece
        pieces += 1
    return pieces <= most


@njit(cache=True)
def _labels(found: Ints, count: int) -> NDArray[np.uint8]:
    rows, parts = found.shape
    labels = np.zeros((rows, count), np.uint8)
    for row in range(rows):
        for part in range(parts):
            for at in range(count):
                if found[row, part] >> at & 1:
                    labels[row, at] = part
    return labels
