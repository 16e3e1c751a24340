"""This file is about the commands that read small areas in and show them."""

from collections.abc import Iterator
from pathlib import Path

import click

from fordel.cli.districts import city_with
from fordel.cli.shell import Group, Place, Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.cli.table import table
from fordel.model.geography import Contact
from fordel.workbench.districts import (
    City,
    checked,
    city_named,
    keep_areas,
    write_from_polygons,
    write_template,
)
from fordel.workbench.districts_words import DistrictWords

TEXTS = "areas"
_HERE = "fordel.cli.areas"

areas = Group(
    "areas",
    places={
        "template": Place(module=_HERE, function="template_command", texts_file=TEXTS),
        "from-polygons": Place(module=_HERE, function="from_polygons", texts_file=TEXTS),
        "import": Place(module=_HERE, function="import_command", texts_file=TEXTS),
        "check": Place(module=_HERE, function="check_command", texts_file=TEXTS),
        "show": Place(module=_HERE, function="show", texts_file=TEXTS),
    },
)
areas.texts_file = TEXTS


@command("template", texts_file=TEXTS)
@click.argument("folder", type=click.Path(path_type=Path))
def template_command(talk: Talk, *, folder: Path) -> None:
    """Write a small example to fill in."""
    paths = write_template(folder)
    if talk.as_json:
        talk.give({"folder": str(folder), "files": [path.name for path in paths]})
        return
    talk.tell("areas.template.done", files=len(paths), path=str(folder))


@command("from-polygons", texts_file=TEXTS)
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--code", required=True)
@click.option("--name", required=True)
@click.option("--water", type=click.Path(path_type=Path))
def from_polygons(
    talk: Talk, *, source: Path, folder: Path, code: str, name: str, water: Path | None
) -> None:
    """Write the area tables that polygons make."""
    counts = write_from_polygons(source, folder, code=code, name=name, water=water)
    if talk.as_json:
        talk.give({"folder": str(folder), **counts})
        return
    talk.tell("areas.from-polygons.done", path=str(folder), **counts)
    talk.tell("areas.from-polygons.next", path=str(folder))


@command("import", texts_file=TEXTS)
@study_argument
@click.argument("source")
def import_command(talk: Talk, *, study: Path, source: str) -> None:
    """Read small areas into a study."""
    with opened(study) as held:
        city = keep_areas(held, source, now=now())
    counts = {
        "areas": len(city.table.areas),
        "borders": len(city.table.borders),
        "maps": len(city.table.maps),
    }
    if talk.as_json:
        talk.give({"title": city.table.title, **counts})
        return
    talk.tell("areas.import.done", title=city.table.title, **counts)
    talk.tell("areas.import.next", path=str(study))


@command("check", texts_file=TEXTS)
@click.argument("city")
@click.option("--follow", multiple=True, metavar="AREA=OTHER")
def check_command(talk: Talk, *, city: str, follow: tuple[str, ...]) -> None:
    """Check the tables, and tell what is odd about the areas."""
    found = city_with(city, follow)
    held = checked(found)
    if talk.as_json:
        talk.give([{"finding": each.name, **each.facts} for each in held])
        return
    words = DistrictWords(said=talk.texts)
    counts = {"areas": len(found.table.areas), "borders": len(found.table.borders)}
    talk.show(talk.say("areas.check.good", title=found.table.title, **counts))
    for each in held:
        talk.show("  " + words.finding(each))


@command("show", texts_file=TEXTS)
@click.argument("city")
def show(talk: Talk, *, city: str) -> None:
    """Show the areas and their figures."""
    found = city_named(city)
    if talk.as_json:
        talk.give(list(_plain(found)))
        return
    heads = ("code", "name", "people", "district", "neighbours")
    rows = list(_rows(found, DistrictWords(said=talk.texts)))
    for line in table([talk.say(f"areas.show.{name}") for name in heads], rows, right={2, 4}):
        talk.show(line)
    _tell_odd(talk, found)
    talk.tell("areas.show.sources")
    for source in found.table.sources:
        talk.tell("areas.show.source", title=source.title, licence=source.licence)


def _rows(city: City, words: DistrictWords) -> Iterator[tuple[str, ...]]:
    names = {each.id: each.name for each in city.table.areas}
    for at, area in enumerate(city.chart.ids):
        district = city.today.names[int(city.today.labels[at])] if city.today else ""
        people, near = city.chart.people[at], len(city.chart.graph.beside(at))
        yield area, names[area], words.number(people), district, str(near)


def _plain(city: City) -> Iterator[dict[str, object]]:
    at = {area: i for i, area in enumerate(city.chart.ids)}
    for each in city.table.areas:
        near = city.chart.graph.beside(at[each.id]) if each.id in at else ()
        yield {
            "id": each.id,
            "name": each.name,
            "lon": each.lon,
            "lat": each.lat,
            "has_council": each.has_council,
            "follows": city.chart.follows.get(each.id),
            "left_out": each.id in city.chart.left_out,
            "neighbours": [city.chart.ids[i] for i in near],
            "figures": {name: held.get(each.id) for name, held in city.table.figures.items()},
            "catchments": {name: held.get(each.id) for name, held in city.table.catchments.items()},
        }


def _tell_odd(talk: Talk, city: City) -> None:
    """Say which areas have no neighbour or a single one, and what touches without being one."""
    names = {each.id: each.name for each in city.table.areas}
    near = {area: len(city.chart.graph.beside(i)) for i, area in enumerate(city.chart.ids)}
    for key, count in (("alone", 0), ("enclave", 1)):
        held = [names[area] for area, found in near.items() if found == count]
        if held:
            talk.tell(f"areas.show.{key}", names=", ".join(held))
    apart = [
        f"{names[each.one]}–{names[each.other]}"
        for each in city.table.borders
        if each.contact is not Contact.LAND
    ]
    if apart:
        talk.tell("areas.show.apart", pairs=", ".join(apart))
