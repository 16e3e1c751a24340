"""This file is about what is odd about the areas of a city: nothing wrong, but good to know."""

from collections.abc import Iterator

import numpy as np

from fordel.districts.graph import pieces
from fordel.districts.judge import Fact
from fordel.districts.tally import Chart
from fordel.model.geography import AreaId, Contact, IndicatorRole


def area_findings(chart: Chart) -> tuple[Fact, ...]:
    """The choices made for areas without a council, odd contacts, and figures that are missing."""
    return (*_choices(chart), *_contacts(chart), *_lying(chart), *_missing(chart))


def _choices(chart: Chart) -> Iterator[Fact]:
    for area, leader in chart.follows.items():
        yield _fact("follows", area=_name(chart, area), leader=_name(chart, leader))
    for area in chart.left_out:
        yield _fact("left_out", area=_name(chart, area))


def _contacts(chart: Chart) -> Iterator[Fact]:
    for each in chart.table.borders:
        if each.contact is not Contact.LAND:
            one, other = _name(chart, each.one), _name(chart, each.other)
            yield _fact(str(each.contact), one=one, other=other, metres=each.metres)


def _lying(chart: Chart) -> Iterator[Fact]:
    """Enclaves, areas without a neighbour, and a city in pieces."""
    for at, area in enumerate(chart.ids):
        near = chart.graph.beside(at)
        if len(near) == 0:
            yield _fact("alone", area=_name(chart, area))
        elif len(near) == 1:
            other = _name(chart, chart.ids[int(near[0])])
            yield _fact("enclave", area=_name(chart, area), other=other)
    found = int(pieces(chart.graph, np.zeros(chart.count)).max(initial=-1)) + 1
    if found > 1:
        yield _fact("pieces", pieces=found)


def _missing(chart: Chart) -> Iterator[Fact]:
    """Figures and outlines that some areas lack and others have."""
    for each in chart.table.indicators:
        catchment = each.role is IndicatorRole.CATCHMENT
        held = chart.table.catchments if catchment else chart.table.figures
        known = held.get(each.id, {})
        lacking = [area for area in chart.ids if area not in known]
        if lacking:
            yield _fact("missing", indicator=each.name_nb, count=len(lacking), all=chart.count)
    lacking = [area for area in chart.ids if area not in chart.table.outlines]
    if 0 < len(lacking) < chart.count:
        yield _fact("no_outline", count=len(lacking), all=chart.count)


def _name(chart: Chart, area: AreaId) -> str:
    return next(each.name for each in chart.table.areas if each.id == area)


def _fact(name: str, **facts: float | str) -> Fact:
    return Fact(name=name, facts=facts)
