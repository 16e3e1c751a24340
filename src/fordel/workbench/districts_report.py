"""This file is about the report's chapter on where the lines go, put into words."""

from collections.abc import Sequence

from fordel.adapters.store.geography import KeptMap, kept_maps, newest_areas
from fordel.adapters.store.study import Study
from fordel.districts.judge import Judgement, parting, size_facts
from fordel.districts.merges import MOST_REGIONS
from fordel.districts.tally import Drawn
from fordel.report.maps_chapter import AreaRow, MapPicture, MapsChapter, MeasureRow
from fordel.workbench.districts import City, city_named, map_of, measured, picture_of, possible_in
from fordel.workbench.districts_report_drawn import drawn_maps
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.texts import Texts

_COMMON = frozenset({"by_people", "by_need", "by_catchment", "follows", "left_out"})


def has_areas(study: Study) -> bool:
    """Whether the study has small areas."""
    with study.viewing() as view:
        return newest_areas(view) is not None


def maps_chapter(study: Study, said: Texts) -> MapsChapter:
    """The chapter on the maps of a study that has areas."""
    city = city_named(str(study.path))
    with study.viewing() as view:
        kept = kept_maps(view)
    plans = {name: map_of(city, name) for name in city.maps}
    held = {name: measured(city, plan) for name, plan in plans.items()}
    words = DistrictWords(said=said)
    return MapsChapter(
        possible=_possible(city, list(plans.values()), words),
        names=tuple(words.map_name(each) for each in city.maps.values()),
        pictures=tuple(_picture(city, name, held[name], words) for name in plans),
        basis=_basis(list(held.values()), words),
        measures=_measures(list(held.values()), words),
        areas=_areas(city, list(plans.values())),
        kept=tuple(_kept(each, said) for each in kept),
        drawn=drawn_maps(city, plans, words),
        sources=tuple(
            ". ".join(part for part in (each.title, each.licence) if part)
            for each in city.table.sources
        ),
    )


def _possible(city: City, plans: Sequence[Drawn], words: DistrictWords) -> tuple[str, ...]:
    """What can be counted for the numbers of districts that are proposed, and those beside them."""
    if city.today is None or len(city.today.names) > MOST_REGIONS:
        return ()
    today = len(city.today.names)
    proposed = [len(each.names) for each in plans if len(each.names) < today]
    if not proposed:
        return ()
    parts = range(max(2, min(proposed) - 1), min(today, max(proposed) + 2))
    return tuple(
        words.fact(fact) for each in possible_in(city, list(parts)) for fact in size_facts(each)
    )


def _picture(city: City, name: str, held: Judgement, words: DistrictWords) -> MapPicture:
    found = city.maps[name]
    return MapPicture(
        name=words.map_name(found),
        status=words.said.say(f"maps.status.{found.status}"),
        svg=picture_of(city, held.plan, words.said),
        facts=tuple(words.fact(each) for each in held.facts if each.name not in _COMMON),
    )


def _basis(held: Sequence[Judgement], words: DistrictWords) -> tuple[str, ...]:
    """What every map is counted by: said once."""
    facts = held[0].facts if held else ()
    return tuple(words.fact(each) for each in facts if each.name in _COMMON)


def _measures(held: Sequence[Judgement], words: DistrictWords) -> tuple[MeasureRow, ...]:
    return tuple(
        MeasureRow(
            name=words.measure(row[0].name),
            better=words.better(row[0]),
            values=tuple(words.figure(each.value, each.measure.unit) for each in row),
        )
        for row in zip(*(each.standings for each in held), strict=True)
        if any(each.value is not None for each in row)
    )


def _areas(city: City, plans: Sequence[Drawn]) -> tuple[AreaRow, ...]:
    names = {each.id: each.name for each in city.table.areas}
    parted = [parting(city.chart, city.setting, each) for each in plans]
    return tuple(
        AreaRow(
            name=names[area],
            districts=tuple(
                (plan.names[int(plan.labels[at])], bool(apart[at]))
                for plan, apart in zip(plans, parted, strict=True)
            ),
        )
        for at, area in enumerate(city.chart.ids)
    )


def _kept(each: KeptMap, said: Texts) -> str:
    return said.say(
        "maps.kept.line",
        number=each.number,
        name=each.map.name_nb,
        status=said.say(f"maps.status.{each.map.status}"),
        by=each.kept_by,
        at=each.kept_at.date().isoformat(),
        why=each.why,
    )
