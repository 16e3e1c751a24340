"""This file is about proposals among maps drawn at random, put into words for the report."""

from collections.abc import Iterator, Mapping, Sequence
from string import ascii_uppercase

import numpy as np

from fordel.districts.ensemble import Variant
from fordel.districts.judge import Standing
from fordel.districts.measures import MEASURES
from fordel.districts.survey import Surveyed
from fordel.districts.tally import Drawn
from fordel.errors import InputError
from fordel.report.histogram_svg import histogram
from fordel.report.maps_chapter import DrawnMaps, DrawnRow
from fordel.workbench.districts import City
from fordel.workbench.districts_sample import (
    PLAIN_WALK,
    Laid,
    Wish,
    bars,
    even_sizes,
    sample_maps,
    widest,
)
from fordel.workbench.districts_words import DistrictWords

_BARS = 24
Letters = Mapping[str, str]


def drawn_maps(
    city: City, plans: Mapping[str, Drawn], words: DistrictWords
) -> tuple[DrawnMaps, ...]:
    """For each number of districts that is proposed, maps drawn at random and the proposals."""
    today = city.today.names if city.today else ()
    proposed = {name: each for name, each in plans.items() if 1 < len(each.names) != len(today)}
    return tuple(
        _drawn(
            city,
            {name: each for name, each in proposed.items() if len(each.names) == parts},
            words,
        )
        for parts in sorted({len(each.names) for each in proposed.values()})
    )


def _drawn(city: City, plans: Mapping[str, Drawn], words: DistrictWords) -> DrawnMaps:
    parts = len(next(iter(plans.values())).names)
    band = widest(city, tuple(plans.values()))
    say = words.said.say
    heading = say("report.maps.drawn_heading", parts=parts, band=words.band(band))
    wish = Wish(
        sizes=even_sizes(parts), band=band, variants=(Variant.BORDER_UNIFORM,), walk=PLAIN_WALK
    )
    try:
        held = sample_maps(city, wish, tuple(plans.values()))
    except InputError as fault:
        # A city in two pieces can still be shown, and the page says why nothing was drawn.
        why = say("report.maps.drawn_not", why=words.said.explain(fault).message)
        return DrawnMaps(heading=heading, letters=(), rows=(), trust=(why,))
    letters = [ascii_uppercase[at % 26] for at in range(len(plans))]
    names = (words.map_name(city.maps[name]) for name in plans)
    return DrawnMaps(
        heading=heading,
        letters=tuple(
            say("report.maps.drawn_mark", letter=letter, name=name)
            for letter, name in zip(letters, names, strict=True)
        ),
        rows=tuple(_rows(held.surveys[0], tuple(zip(letters, held.laid, strict=True)), words)),
        trust=words.trust(held.surveys[0].trust),
    )


def _rows(
    survey: Surveyed, laid: Sequence[tuple[str, Laid]], words: DistrictWords
) -> Iterator[DrawnRow]:
    for name, values in survey.values.items():
        if np.ptp(values) < 1e-12:
            continue
        measure, unit = words.measure(name), MEASURES[name].unit
        said = tuple(_said(letter, each, name, words) for letter, each in laid)
        title = words.said.say(
            "report.maps.drawn_title",
            measure=measure,
            maps=words.number(values.size),
            values=" ".join(said),
        )
        low, high = np.percentile(values, (5, 95)).tolist()
        marks = [(letter, each.values[name]) for letter, each in laid]
        yield DrawnRow(
            name=measure,
            better=words.better(
                Standing(name=name, measure=MEASURES[name], value=None, today=None)
            ),
            low=words.figure(low, unit),
            high=words.figure(high, unit),
            svg=histogram(*bars(values, _BARS), marks, title=title),
            values=said,
        )


def _said(letter: str, each: Laid, name: str, words: DistrictWords) -> str:
    value = words.figure(each.values[name], MEASURES[name].unit)
    share = words.figure(100 * each.places[0][name].below, "percent")
    return words.said.say("report.maps.drawn_value", letter=letter, value=value, share=share)
