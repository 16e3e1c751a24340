"""This file is about colours and names of districts on a map, for all eyes and for paper.

No two neighbours have the same colour, every district has its number, and thick lines divide them,
so that a map says the same in grey.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

import numpy as np

from fordel.districts.tally import Chart, Drawn
from fordel.model.geography import AreaId

LEGEND_ROW = 22
MARGIN = 12
NARROWEST = 320
COLOURS = (
    "#77AADD", "#EEDD88", "#44BB99", "#FFAABB", "#BBCC33", "#99DDFF", "#EE8866", "#D6C1DE",
)  # fmt: skip
"""Told apart also by those who see red and green alike; light enough for black numbers.

Source:
    Paul Tol, Colour schemes (2021), the scheme ``light``, with a light purple added.
"""
UNCOUNTED = "#EEEEEE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """What touching an area of a map leads to, and which area is chosen (norsk: trykkbart kart)."""

    leads_to: Callable[[AreaId], str]
    chosen: AreaId | None = None

    def around(self, inside: str, area: AreaId, said: str) -> str:
        """The picture of an area as a link that says what it is."""
        held = (
            ' class="area chosen" aria-current="true"' if area == self.chosen else ' class="area"'
        )
        where, said = escape(self.leads_to(area)), escape(said)
        return f'<a id="omr-{escape(area)}"{held} href="{where}" aria-label="{said}">{inside}</a>'


def colours_of(chart: Chart, plan: Drawn) -> tuple[str, ...]:
    """A colour for each district, not that of a neighbour as long as there are enough."""
    ends = plan.labels[chart.graph.edges]
    near: dict[int, set[int]] = {at: set() for at in range(len(plan.names))}
    for one, other in ends[ends[:, 0] != ends[:, 1]].tolist():
        near[one].add(other)
        near[other].add(one)
    chosen: list[int] = []
    for at in range(len(plan.names)):
        taken = {chosen[each] for each in near[at] if each < at}
        wished = np.roll(np.arange(len(COLOURS)), -at).tolist()
        chosen.append(next((each for each in wished if each not in taken), wished[0]))
    return tuple(COLOURS[each] for each in chosen)


def frame(
    inside: str,
    size: tuple[float, float],
    legend: str,
    words: tuple[str, str],
    role: str = "img",
) -> str:
    """The whole picture: the map, the legend beneath it, and its title and description.

    Its role is ``group`` where there are links in it, for what is in an image is not reached.
    """
    title, description = words
    width, height = max(size[0], NARROWEST), size[1]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="{role}"'
        f' font-family="sans-serif" font-size="11">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
        f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>{inside}{legend}</svg>\n'
    )


def legend_of(plan: Drawn, colours: tuple[str, ...], top: float) -> tuple[str, float]:
    """A line for each district below the map, and where they end."""
    rows = "".join(
        _legend(number, name, colour, top + LEGEND_ROW * (number - 1))
        for number, (name, colour) in enumerate(zip(plan.names, colours, strict=True), start=1)
    )
    return rows, top + LEGEND_ROW * len(plan.names) + MARGIN


def _legend(number: int, name: str, colour: str, top: float) -> str:
    return (
        f'<rect x="{MARGIN}" y="{top:g}" width="16" height="16" stroke="#222" fill="{colour}"/>'
        f'<text x="{MARGIN + 24}" y="{top + 13:g}" font-size="13" fill="#222">'
        f"{number} {escape(name)}</text>"
    )
