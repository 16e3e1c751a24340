"""This file is about a city in a later year: as many residents as projected, living as today."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from fordel.districts.tally import Chart, projections, values_of
from fordel.model.appraisal import Switch, SwitchId
from fordel.model.geography import IndicatorRole
from fordel.model.premises import Premises

POPULATION = SwitchId("population")
_TODAY = "today"


def with_population(premises: Premises, chart: Chart) -> Premises:
    """The premises with a switch for the residents of each year that the areas are projected to.

    A switch of that name which the city has drawn up itself is left as it is.
    """
    years = [str(year) for year, _ in projections(chart)]
    if not years or any(each.id == POPULATION for each in premises.switches):
        return premises
    switch = Switch(
        id=POPULATION,
        name_nb="Innbyggere",
        name_en="Residents",
        cases=tuple((name, {}) for name in (_TODAY, *years)),
        labels_nb={_TODAY: "Dagens folketall"} | {each: f"Folketallet i {each}" for each in years},
        labels_en={_TODAY: "Residents of today"} | {each: f"Residents of {each}" for each in years},
    )
    return replace(premises, switches=(*premises.switches, switch))


def chart_of_case(chart: Chart, case: Mapping[SwitchId, str]) -> Chart:
    """The areas with the residents of the year that the case names, where it names one."""
    later = {str(year): each for year, each in projections(chart)}
    chosen = case.get(POPULATION, _TODAY)
    return replace(chart, people=_grown(chart, later[chosen])) if chosen in later else chart


def _grown(chart: Chart, projected: NDArray[np.float64]) -> NDArray[np.float64]:
    """Residents as they grow; an area of which no later figure is known stays as it is."""
    role = IndicatorRole.PEOPLE
    counted = next(each for each in chart.table.indicators if each.role is role)
    now = np.nan_to_num(values_of(chart, counted.id))
    known = (projected > 0) & (now > 0)
    return np.asarray(chart.people * np.where(known, projected / np.maximum(now, 1e-12), 1.0))
