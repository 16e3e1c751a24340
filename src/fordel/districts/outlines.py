"""This file is about maps drawn by the outlines of the areas, where these are known."""

from collections.abc import Callable, Iterator, Mapping
from html import escape

import numpy as np

from fordel.districts.colours import MARGIN, UNCOUNTED, Touch, colours_of, frame, legend_of
from fordel.districts.tally import Chart, Drawn
from fordel.model.geography import Area, AreaId, Ring

WIDTH = 720.0
Point = tuple[float, float]
Line = tuple[Point, Point]
Place = Callable[[Point], Point]


def has_outlines(chart: Chart) -> bool:
    """Whether the outline of every area that is counted is known."""
    return all(each in chart.table.outlines for each in chart.ids)


def outline_map(
    chart: Chart, plan: Drawn, *, title: str, description: str, touch: Touch | None = None
) -> str:
    """The map as SVG, with title and description for those who do not see it."""
    place, height = _view(chart)
    colours = colours_of(chart, plan)
    legend, whole = legend_of(plan, colours, height + MARGIN)
    inside = (
        f'<svg width="{WIDTH:g}" height="{height:.0f}">'
        f"{''.join(_areas(chart, plan, colours, place, touch))}{_lines(chart, plan, place)}"
        f"{''.join(_numbers(chart, plan, place))}</svg>"
    )
    role = "group" if touch else "img"
    return frame(inside, (WIDTH, whole), legend, (title, description), role)


def polygons_of(rings: tuple[Ring, ...]) -> list[list[Ring]]:
    """The rings as polygons: each outer ring with its holes, turned the ways that GeoJSON asks."""
    depth = [sum(_within(ring[0], each) for each in rings if each is not ring) for ring in rings]
    found = [[_turned(ring, left=True)] for ring, deep in zip(rings, depth, strict=True)
             if deep % 2 == 0]  # fmt: skip
    for ring, deep in zip(rings, depth, strict=True):
        if deep % 2:
            outer = next(each for each in found if _within(ring[0], each[0]))
            outer.append(_turned(ring, left=False))
    return found


def _within(point: Point, ring: Ring) -> bool:
    """Whether the point lies inside the ring: a line to the east crosses it an odd number of times.

    Source:
        Shimrat (1962), Algorithm 112: position of point relative to polygon.
    """
    x, y = point
    crossed = 0
    for (ax, ay), (bx, by) in _sides(ring):
        crossed += (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax)
    return crossed % 2 == 1


def _turned(ring: Ring, *, left: bool) -> Ring:
    area = sum(ax * by - bx * ay for (ax, ay), (bx, by) in _sides(ring))
    return ring if (area > 0) == left else ring[::-1]


def _view(chart: Chart) -> tuple[Place, float]:
    """From degrees to the picture, which what is counted fills; and how high it is."""
    points = np.array(
        [p for each in chart.ids for ring in chart.table.outlines[each] for p in ring]
    )
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    narrow = float(np.cos(np.radians((south + north) / 2)))
    scale = (WIDTH - 2 * MARGIN) / max((east - west) * narrow, 1e-9)

    def place(point: Point) -> Point:
        return (
            round(MARGIN + (point[0] - west) * narrow * scale, 1),
            round(MARGIN + (north - point[1]) * scale, 1),
        )

    return place, float((north - south) * scale + 2 * MARGIN)


def _areas(
    chart: Chart, plan: Drawn, colours: tuple[str, ...], place: Place, touch: Touch | None
) -> Iterator[str]:
    district = {area: int(at) for area, at in zip(chart.ids, plan.labels, strict=True)}
    for area in chart.table.areas:
        rings = chart.table.outlines.get(area.id, ())
        at = district.get(area.id)
        colour = UNCOUNTED if at is None else colours[at]
        said = f"{area.name} ({area.id})" + ("" if at is None else f": {plan.names[at]}")
        path = "".join(f"M{_points(ring, place)}Z" for ring in rings)
        shape = (
            f'<path d="{path}" fill="{colour}" fill-rule="evenodd" stroke="#fff"'
            f' stroke-width="0.7"><title>{escape(said)}</title></path>'
        )
        yield touch.around(shape, area.id, said) if touch and at is not None else shape


def _points(ring: Ring, place: Place) -> str:
    return "L".join(f"{x:g} {y:g}" for x, y in map(place, ring))


def _lines(chart: Chart, plan: Drawn, place: Place) -> str:
    """Thick lines where a district ends, each drawn once."""
    owners = _owners(chart)
    district = {area: int(at) for area, at in zip(chart.ids, plan.labels, strict=True)}
    path: list[str] = []
    for area in chart.ids:
        for ring in chart.table.outlines[area]:
            pen: Point | None = None
            for one, other in _sides(ring):
                held = owners[_key(one, other)]
                if held[0] != area or len({district[each] for each in held}) == 1 < len(held):
                    continue
                if pen != one:
                    path.append("M{:g} {:g}".format(*place(one)))
                path.append("L{:g} {:g}".format(*place(other)))
                pen = other
    return (
        f'<path d="{"".join(path)}" fill="none" stroke="#222" stroke-width="2.2"'
        f' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _owners(chart: Chart) -> Mapping[Line, list[AreaId]]:
    """The areas on each side of each piece of outline, one or two."""
    found: dict[Line, list[AreaId]] = {}
    for area in chart.ids:
        for ring in chart.table.outlines[area]:
            for one, other in _sides(ring):
                found.setdefault(_key(one, other), []).append(area)
    return found


def _sides(ring: Ring) -> Iterator[Line]:
    return zip(ring, (*ring[1:], ring[0]), strict=True)


def _key(one: Point, other: Point) -> Line:
    return (one, other) if one < other else (other, one)


def _numbers(chart: Chart, plan: Drawn, place: Place) -> Iterator[str]:
    """The number of each district, in the area nearest to where its people live."""
    held = {each.id: each for each in chart.table.areas}
    for at in range(len(plan.names)):
        inside = np.flatnonzero(plan.labels == at)
        weight = chart.people[inside] + 1.0
        middle = (weight @ chart.kilometres[np.ix_(inside, inside)]).argmin()
        x, y = place(_middle(held[chart.ids[inside[middle]]]))
        yield (
            f'<circle cx="{x:g}" cy="{y:g}" r="12" fill="#fff" stroke="#222"/>'
            f'<text x="{x:g}" y="{y + 5:g}" text-anchor="middle" font-size="14"'
            f' font-weight="bold" fill="#222">{at + 1}</text>'
        )


def _middle(area: Area) -> Point:
    return area.lon, area.lat
