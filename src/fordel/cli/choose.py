"""This file is about the command that places all tasks together, and shows what that costs."""

from collections.abc import Sequence

import click
import numpy as np

from fordel.cli.shell import Talk, command
from fordel.cli.table import table
from fordel.model.geography import MapId
from fordel.workbench.appraisal import held_named
from fordel.workbench.choosing import Arranged, Wanted, over_maps
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.ground import Held, today_map

TEXTS = "judging"


@command("choose", texts_file=TEXTS)
@click.argument("study", metavar="STUDY")
@click.option("--most-moved", type=click.IntRange(0), metavar="N")
@click.option("--handover", type=click.FloatRange(0), default=0.0, metavar="MNOK")
@click.option("--map", "maps", multiple=True, metavar="MAP")
@click.option("--points", type=click.IntRange(2, 50), default=20)
@click.option("--draws", type=click.IntRange(100, 100_000), default=1000)
@click.option("--seed", type=click.IntRange(0), default=1)
def choose_command(
    talk: Talk,
    *,
    study: str,
    most_moved: int | None,
    handover: float,
    maps: tuple[str, ...],
    points: int,
    draws: int,
    seed: int,
) -> None:
    """Place all tasks together."""
    held = held_named(study)
    wanted = Wanted(most_moved=most_moved, handover=handover, points=points)
    names = [MapId(each) for each in maps] or [today_map(held.city)]
    every = over_maps(held, wanted, names, draws=draws, seed=seed)
    if talk.as_json:
        others = {"maps": [_of_map(each) for each in every]} if len(every) > 1 else {}
        talk.give(_plain(every[0]) | others)
        return
    if len(every) > 1:
        _show_maps(talk, held, every)
    _show(talk, held, every[0])


def _of_map(found: Arranged) -> dict[str, object]:
    best = found.frontier[0]
    return {
        "map": found.map,
        "map_cost": found.base,
        "cost": best.cost,
        "moved": best.moved,
        "sums": dict(best.sums),
    }


def _show_maps(talk: Talk, held: Held, every: Sequence[Arranged]) -> None:
    """Each map with its cheapest arrangement, the cheapest whole first."""
    words = DistrictWords(said=talk.texts)
    talk.show(talk.say("judging.show.maps"))
    rows = [
        (
            held.city.maps[each.map].name_nb,
            words.number(each.base, 1),
            words.number(each.base + each.frontier[0].cost, 1),
            words.number(each.frontier[0].sums[0][1], 1),
        )
        for each in every
    ]
    _table(talk, ("map", "map_cost", "whole_cost", "days"), rows, right={1, 2, 3})
    talk.show()


def _plain(found: Arranged) -> dict[str, object]:
    puzzle = found.puzzle
    return {
        "map": found.map,
        "map_cost": found.base,
        "places": list(puzzle.places),
        "frontier": [
            {
                "cost": each.cost,
                "bound": each.bound,
                "moved": each.moved,
                "sums": dict(each.sums),
                "tasks": {
                    task: puzzle.places[int(at)]
                    for task, at in zip(puzzle.tasks, each.places, strict=True)
                },
            }
            for each in found.frontier
        ],
        "near": {
            "within": found.near.within,
            "slack": found.near.slack,
            "proven": found.near.proven,
            "tasks": {
                task: {
                    "today": puzzle.places[int(puzzle.today[at])],
                    "verdict": found.near.verdict(at),
                    "possible": _possible(found, at),
                }
                for at, task in enumerate(puzzle.tasks)
            },
        },
    }


def _show(talk: Talk, held: Held, found: Arranged) -> None:
    words = DistrictWords(said=talk.texts)
    talk.show(talk.say("judging.show.frontier"))
    rows = [
        (words.number(each.cost, 1), words.number(each.sums[0][1], 1), str(each.moved))
        for each in found.frontier
    ]
    _table(talk, ("cost", "days", "moved"), rows, right={0, 1, 2})
    talk.show()
    near = "judging.show.near" if found.near.proven else "judging.show.near_unproven"
    talk.show(talk.say(near))
    talk.show(talk.say("judging.show.near_slack", slack=words.number(found.near.slack, 1)))
    names = {each.id: each.name_nb for each in held.state.register.tasks}
    _table(
        talk,
        ("task", "today", "verdict", "places"),
        [
            (
                names[task],
                _place(talk, found.puzzle.places[int(found.puzzle.today[at])]),
                talk.say(f"judging.word.{found.near.verdict(at)}"),
                ", ".join(_place(talk, each) for each in _possible(found, at)),
            )
            for at, task in enumerate(found.puzzle.tasks)
        ],
    )
    talk.show()
    talk.show(talk.say("judging.show.choose_note"))


def _possible(found: Arranged, task: int) -> list[str]:
    return [found.puzzle.places[at] for at in np.flatnonzero(found.near.possible[task])]


def _place(talk: Talk, place: str) -> str:
    return talk.say(f"judging.place.{place}")


def _table(
    talk: Talk,
    heads: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    *,
    right: set[int] | None = None,
) -> None:
    names = [talk.say(f"judging.head.{name}") for name in heads]
    for line in table(names, rows, right=right or set()):
        talk.show(line)
