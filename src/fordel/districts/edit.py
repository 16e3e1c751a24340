"""This file is about moving one area from a district to another, and which moves would help."""

from dataclasses import dataclass, replace

import numpy as np

from fordel.districts.graph import Ints, Maps, Numbers, pieces
from fordel.districts.measures import MEASURES, Better
from fordel.districts.tally import Chart, Drawn, Setting
from fordel.errors import InputError
from fordel.model.geography import AreaId


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One area that could go to a neighbouring district, and what a measure then is."""

    area: AreaId
    giver: str
    taker: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One area that can go to a neighbouring district without either falling apart."""

    area: AreaId
    taker: str


def moved(plan: Drawn, area: int, district: int) -> Drawn:
    """The map with one area in another district.

    Raises:
        InputError: F353, if it lies there already; F354, if it is all that its district has.
    """
    old = int(plan.labels[area])
    if old == district:
        raise InputError(
            "F353",
            "The area lies in {district} already.",
            hint="Choose another district.",
            district=plan.names[district],
        )
    if (plan.labels == old).sum() == 1:
        raise InputError(
            "F354",
            "The district {district} would be left without areas.",
            hint="Move another area, or merge the two districts.",
            district=plan.names[old],
        )
    labels = plan.labels.copy()
    labels[area] = district
    return replace(plan, labels=labels)


def openings(
    chart: Chart, before: Drawn, after: Drawn
) -> tuple[tuple[Opening, ...], tuple[Opening, ...]]:
    """The moves that an edit makes possible, and those that it rules out; its own undoing aside."""
    was, now = set(_possible_moves(chart, before)), set(_possible_moves(chart, after))
    edited = set(np.flatnonzero(before.labels != after.labels).tolist())
    return _named(chart, after, now - was, edited), _named(chart, after, was - now, edited)


def next_steps(
    chart: Chart, setting: Setting, plan: Drawn, measure: str, most: int = 5
) -> tuple[Step, ...]:
    """The moves of one area that keep districts whole and help most by the measure, best first."""
    moves = _possible_moves(chart, plan)
    if not moves:
        return ()
    maps = np.repeat(plan.labels[None, :], len(moves), axis=0).astype(np.uint8)
    for row, (area, district) in enumerate(moves):
        maps[row, area] = district
    now = _score(chart, setting, plan.labels[None, :], measure)
    after = _score(chart, setting, maps, measure)
    if now is None or after is None:
        return ()
    sign = -1.0 if MEASURES[measure].better is Better.MORE else 1.0
    order = np.argsort(sign * after, kind="stable")
    better = [int(at) for at in order if sign * after[at] < sign * now[0] - 1e-12]
    return tuple(
        Step(
            area=chart.ids[moves[at][0]],
            giver=plan.names[int(plan.labels[moves[at][0]])],
            taker=plan.names[moves[at][1]],
            value=float(after[at]),
        )
        for at in better[:most]
    )


def _named(
    chart: Chart, plan: Drawn, moves: set[tuple[int, int]], but: set[int]
) -> tuple[Opening, ...]:
    return tuple(
        Opening(area=chart.ids[area], taker=plan.names[district])
        for area, district in sorted(moves)
        if area not in but
    )


def _score(chart: Chart, setting: Setting, maps: Maps | Ints, measure: str) -> Numbers | None:
    rows = np.atleast_2d(maps).astype(np.uint8)
    return MEASURES[measure].score(chart, setting, rows, int(rows.max()) + 1)


def _possible_moves(chart: Chart, plan: Drawn) -> list[tuple[int, int]]:
    """Each area and neighbouring district, where neither district falls apart."""
    labels = plan.labels
    ends = np.concatenate([chart.graph.edges, chart.graph.edges[:, ::-1]])
    across = ends[labels[ends[:, 0]] != labels[ends[:, 1]]]
    pairs = sorted({(int(a), int(labels[b])) for a, b in across})
    now = int(pieces(chart.graph, labels).max()) + 1
    found = []
    for area, district in pairs:
        trial = labels.copy()
        trial[area] = district
        keeps = len(np.unique(trial)) == len(plan.names)
        if keeps and int(pieces(chart.graph, trial).max()) + 1 <= now:
            found.append((area, district))
    return found
