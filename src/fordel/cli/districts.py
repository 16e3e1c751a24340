"""This file is about the commands that count, judge, change and keep maps of districts."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from fordel.adapters.exports import put_file
from fordel.cli.districts_shown import (
    plain_judgement,
    plain_opening,
    plain_possible,
    plain_step,
    show_districts,
    show_facts,
    show_judgement,
    show_moved,
    show_possible,
    show_table,
)
from fordel.cli.shell import Group, Place, Talk, command
from fordel.districts.measures import MEASURES
from fordel.errors import InputError
from fordel.workbench.districts import (
    City,
    best_merges,
    city_named,
    map_csv,
    map_of,
    measured,
    neighbourhood,
    picture_of,
    possible_in,
    today_of,
    with_moved,
    with_seats,
)
from fordel.workbench.districts_sample import PLAIN_WALK, score
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.plain_city import plain_maps

TEXTS = "maps"
_HERE = "fordel.cli.districts"
_KEEPING = "fordel.cli.districts_kept"
_SAMPLING = "fordel.cli.districts_sample"
_COMMANDS = {
    "list": "list_command",
    "enumerate": "enumerate_command",
    "propose": "propose_command",
    "score": "score_command",
    "compare": "compare_command",
    "move": "move_command",
    "show": "show_command",
}


class CityGroup(Group):
    """Commands about a city, which may be named as an example instead of by its place."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """``--example NAME`` anywhere stands for the name in front."""
        name, found, rest = super().resolve_command(ctx, args)
        for at, word in enumerate(rest):
            if word == "--example" and at + 1 < len(rest):
                return name, found, [rest[at + 1], *rest[:at], *rest[at + 2 :]]
            if word.startswith("--example="):
                return name, found, [word.partition("=")[2], *rest[:at], *rest[at + 1 :]]
        return name, found, rest


maps = CityGroup(
    "maps",
    places={
        name: Place(module=_HERE, function=function, texts_file=TEXTS)
        for name, function in _COMMANDS.items()
    }
    | {
        "optimise": Place(
            module="fordel.cli.districts_best", function="optimise_command", texts_file="optimise"
        ),
        "sample": Place(module=_SAMPLING, function="sample_command", texts_file="sampling"),
        "export": Place(module=_SAMPLING, function="export_command", texts_file="sampling"),
        "keep": Place(module=_KEEPING, function="keep_command", texts_file=TEXTS),
        "kept": Place(module=_KEEPING, function="kept_command", texts_file=TEXTS),
    },
)
maps.texts_file = TEXTS

_city = click.argument("city")
map_argument = click.argument("plan", metavar="MAP")
follow_option = click.option("--follow", multiple=True, metavar="AREA=OTHER")
_output = click.option("-o", "--output", type=click.Path(path_type=Path))


@command("list", texts_file=TEXTS)
@_city
@follow_option
def list_command(talk: Talk, *, city: str, follow: tuple[str, ...]) -> None:
    """Show the maps there are."""
    found = city_with(city, follow)
    held = [(name, each, len(map_of(found, name).unsure)) for name, each in found.maps.items()]
    if talk.as_json:
        talk.give(plain_maps(found))
        return
    words = DistrictWords(said=talk.texts)
    rows = [
        (
            name,
            words.map_name(each),
            talk.say(f"maps.status.{each.status}"),
            str(len(each.districts)),
            str(unsure),
        )
        for name, each, unsure in held
    ]
    heads = ("map", "name", "status", "districts", "unsure")
    show_table(talk, [talk.say(f"maps.list.{name}") for name in heads], rows, right={3, 4})


@command("enumerate", texts_file=TEXTS)
@_city
@click.option("-k", "--districts", "count", type=click.IntRange(1), multiple=True)
@follow_option
def enumerate_command(
    talk: Talk, *, city: str, count: tuple[int, ...], follow: tuple[str, ...]
) -> None:
    """Count every way to merge whole districts."""
    found = city_with(city, follow)
    most = len(today_of(found).names)
    wanted = count or tuple(range(max(2, min(5, most - 3)), min(12, most)))
    held = possible_in(found, wanted)
    if talk.as_json:
        talk.give([plain_possible(each) for each in held])
        return
    show_possible(talk, held)


@command("propose", texts_file=TEXTS)
@_city
@click.option("-k", "--districts", "count", type=click.IntRange(1), required=True)
@click.option("--most", type=click.IntRange(1, 100), default=3)
@_output
@follow_option
def propose_command(
    talk: Talk,
    *,
    city: str,
    count: int,
    most: int,
    output: Path | None,
    follow: tuple[str, ...],
) -> None:
    """Show the most even merges of whole districts."""
    found = city_with(city, follow)
    plans = best_merges(found, count, most)
    if not plans:
        raise InputError(
            "F359",
            "Today's districts cannot be merged into {count} that hang together.",
            hint="Ask for another number of districts.",
            count=count,
        )
    _write(output, map_csv(found, plans[0]))
    held = [measured(found, plan) for plan in plans]
    if talk.as_json:
        talk.give([plain_judgement(each) for each in held])
        return
    words = DistrictWords(said=talk.texts)
    for number, each in enumerate(held, start=1):
        off = next(one for one in each.standings if one.name == "off_equal")
        talk.show(
            talk.say(
                "maps.propose.head", number=number, off=words.figure(off.value, off.measure.unit)
            )
        )
        show_districts(talk, found, each)
        talk.show()
    if output:
        talk.tell("maps.propose.written", path=str(output), city=city)


@command("score", texts_file=TEXTS)
@_city
@map_argument
@click.option("--samples", type=click.IntRange(0, 100_000), default=250)
@click.option("--seed", type=int, default=1)
@click.option("--seats", type=click.IntRange(1))
@follow_option
def score_command(
    talk: Talk,
    *,
    city: str,
    plan: str,
    samples: int,
    seed: int,
    seats: int | None,
    follow: tuple[str, ...],
) -> None:
    """Score a map beside today's and beside others."""
    found = city_with(city, follow)
    walk = replace(PLAIN_WALK, samples=samples)
    held = score(found, with_seats(map_of(found, plan), seats), seed=seed, walk=walk)
    if talk.as_json:
        talk.give(plain_judgement(held))
        return
    show_judgement(talk, found, held)


@command("compare", texts_file=TEXTS)
@_city
@click.argument("plans", metavar="MAP...", nargs=-1, required=True)
@follow_option
def compare_command(
    talk: Talk, *, city: str, plans: tuple[str, ...], follow: tuple[str, ...]
) -> None:
    """Put maps beside each other."""
    found = city_with(city, follow)
    today = (today_of(found),) if found.today else ()
    held = [measured(found, each) for each in (*today, *(map_of(found, name) for name in plans))]
    if talk.as_json:
        talk.give([plain_judgement(each) for each in held])
        return
    words = DistrictWords(said=talk.texts)
    heads = [talk.say("maps.compare.measure"), *(each.plan.name for each in held)]
    rows = [
        (
            words.measure(each[0].name),
            *(words.figure(one.value, one.measure.unit) for one in each),
        )
        for each in zip(*(one.standings for one in held), strict=True)
    ]
    show_table(talk, heads, rows, right=set(range(1, len(heads))))


@command("move", texts_file=TEXTS)
@_city
@map_argument
@click.argument("area")
@click.argument("district")
@click.option("--towards", type=click.Choice(list(MEASURES)), default="off_equal")
@_output
@follow_option
def move_command(
    talk: Talk,
    *,
    city: str,
    plan: str,
    area: str,
    district: str,
    towards: str,
    output: Path | None,
    follow: tuple[str, ...],
) -> None:
    """Move an area to another district."""
    found = city_with(city, follow)
    after, edited = with_moved(found, map_of(found, plan), [(area, district)], towards=towards)
    _write(output, map_csv(found, after))
    if talk.as_json:
        talk.give(
            {
                "before": plain_judgement(edited.before),
                "after": plain_judgement(edited.after),
                "next": [plain_step(each) for each in edited.next],
                "opened": [plain_opening(each) for each in edited.opened],
                "closed": [plain_opening(each) for each in edited.closed],
            }
        )
        return
    show_moved(talk, found, edited, towards)
    if output:
        talk.tell("maps.move.written", path=str(output))


@command("show", texts_file=TEXTS)
@_city
@click.argument("plan", metavar="MAP", default="today")
@click.option("--area")
@click.option("--svg", type=click.Path(path_type=Path))
@follow_option
def show_command(
    talk: Talk,
    *,
    city: str,
    plan: str,
    area: str | None,
    svg: Path | None,
    follow: tuple[str, ...],
) -> None:
    """Show the districts of a map, or one area in every map."""
    found = city_with(city, follow)
    if area is not None:
        _show_neighbourhood(talk, found, area)
        return
    drawn = map_of(found, plan)
    held = measured(found, drawn)
    if svg:
        _write(svg, picture_of(found, drawn, talk.texts))
    if talk.as_json:
        talk.give(plain_judgement(held))
        return
    show_districts(talk, found, held)
    talk.show()
    show_facts(talk, held.facts)
    if svg:
        talk.tell("maps.show.written", path=str(svg))


def _show_neighbourhood(talk: Talk, city: City, area: str) -> None:
    held = neighbourhood(city, area)
    if talk.as_json:
        talk.give(
            [
                {
                    "map": each.map,
                    "district": each.district,
                    "people": each.people,
                    "fellows": list(each.fellows),
                    "parted": each.parted,
                }
                for each in held
            ]
        )
        return
    words = DistrictWords(said=talk.texts)
    for each in held:
        people = words.number(each.people)
        talk.show(
            talk.say("maps.show.neighbourhood", map=each.map, district=each.district, people=people)
        )
        talk.show(talk.say("maps.show.fellows", names=", ".join(each.fellows)))
        if each.parted:
            talk.show(talk.say("maps.show.parted"))


def city_with(city: str, follow: Sequence[str]) -> City:
    """The city of that name, with the choices made for areas without a council.

    Raises:
        InputError: F360, if a choice cannot be read; else those of reading.
    """
    choices: dict[str, str] = {}
    for each in follow:
        area, mark, other = each.partition("=")
        if not mark:
            raise InputError(
                "F360",
                "“{text}” does not say which area follows which.",
                hint="Write AREA=OTHER, or AREA= to leave it out.",
                text=each,
            )
        choices[area.strip()] = other.strip()
    return city_named(city, choices)


def _write(path: Path | None, text: str) -> None:
    if path is not None:
        put_file(path, text.encode())
