"""This file is about tile maps: one tile for each area, near where it lies.

A tile map is read by number and line as well as by colour, and its text says what it shows.
"""

from html import escape

import numpy as np
from scipy.optimize import linear_sum_assignment

from fordel.districts.colours import MARGIN, Touch, colours_of, frame, legend_of
from fordel.districts.graph import Ints, Numbers
from fordel.districts.tally import Chart, Drawn
from fordel.model.geography import AreaId

TILE = 44


def tile_places(chart: Chart) -> Ints:
    """The column and row of each area's tile: near its place, and no two on one.

    Shapes:
        returns (N, 2).
    """
    held = {each.id: (each.lon, each.lat) for each in chart.table.areas}
    points = np.array([held[each] for each in chart.ids])
    plane = _plane(points)
    columns, rows = _grid(plane, chart.count)
    cells = np.array([(x, y) for y in range(rows) for x in range(columns)], np.float64)
    spread = np.maximum(np.ptp(plane, axis=0), 1e-9)
    wished = (plane - plane.min(axis=0)) / spread * [columns - 1, rows - 1]
    cost = ((wished[:, None, :] - cells[None, :, :]) ** 2).sum(axis=2)
    _, chosen = linear_sum_assignment(cost)
    found = cells[chosen].astype(np.int64)
    return np.asarray(found - found.min(axis=0))


def tile_map(
    chart: Chart, plan: Drawn, *, title: str, description: str, touch: Touch | None = None
) -> str:
    """The map as SVG, with title and description for those who do not see it."""
    places, colours = tile_places(chart), colours_of(chart, plan)
    width = int(places[:, 0].max() + 1) * TILE + 2 * MARGIN
    height = int(places[:, 1].max() + 1) * TILE + 2 * MARGIN
    legend, whole = legend_of(plan, colours, height)
    names = {each.id: each.name for each in chart.table.areas}
    tiles = (
        _tile(names[area], area, int(district), plan, (places[at], colours), touch)
        for at, (area, district) in enumerate(zip(chart.ids, plan.labels, strict=True))
    )
    inside = "".join((*tiles, *_lines(plan, places)))
    role = "group" if touch else "img"
    return frame(inside, (width, whole), legend, (title, description), role)


def _plane(points: Numbers) -> Numbers:
    east = np.cos(np.radians(points[:, 1].mean()))
    return np.asarray(np.column_stack([points[:, 0] * east, -points[:, 1]]))


def _grid(plane: Numbers, count: int) -> tuple[int, int]:
    """Columns and rows of a grid as wide as the city is, with some room."""
    spread = np.maximum(np.ptp(plane, axis=0), 1e-9)
    cells = count * 1.6
    columns = int(np.ceil(np.sqrt(cells * spread[0] / spread[1])))
    columns = min(max(columns, 1), count)
    return columns, int(np.ceil(cells / columns))


def _tile(
    name: str,
    area: AreaId,
    district: int,
    plan: Drawn,
    how: tuple[Ints, tuple[str, ...]],
    touch: Touch | None,
) -> str:
    place, colours = how
    left, top = MARGIN + int(place[0]) * TILE, MARGIN + int(place[1]) * TILE
    tip = f"{name} ({area}): {plan.names[district]}"
    short = name if len(name) <= 7 else f"{name[:6]}."
    drawn = (
        f'<g><title>{escape(tip)}</title><rect x="{left}" y="{top}" width="{TILE}" height="{TILE}"'
        f' fill="{colours[district]}" stroke="#fff"/>'
        f'<text x="{left + TILE // 2}" y="{top + 20}" text-anchor="middle" font-weight="bold"'
        f' font-size="14" fill="#222">{district + 1}</text>'
        f'<text x="{left + TILE // 2}" y="{top + 35}" text-anchor="middle" font-size="8.5"'
        f' fill="#222">{escape(short)}</text></g>'
    )
    return touch.around(drawn, area, tip) if touch else drawn


def _lines(plan: Drawn, places: Ints) -> list[str]:
    """A thick line on each side of a tile where the district ends."""
    at = {(int(x), int(y)): int(plan.labels[i]) for i, (x, y) in enumerate(places)}
    sides = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}
    found = set()
    for (x, y), district in at.items():
        for dx, dy in sides.values():
            if at.get((x + dx, y + dy)) != district:
                found.add(_side(x, y, dx, dy))
    return [
        f'<path d="M{a} {b}L{c} {d}" stroke="#222" stroke-width="2.5" stroke-linecap="round"/>'
        for a, b, c, d in sorted(found)
    ]


def _side(x: int, y: int, dx: int, dy: int) -> tuple[int, int, int, int]:
    left, top = MARGIN + x * TILE, MARGIN + y * TILE
    if dx:
        edge = left + TILE * (dx > 0)
        return edge, top, edge, top + TILE
    edge = top + TILE * (dy > 0)
    return left, edge, left + TILE, edge
