"""This file is about the command that proves which map is best, by one goal or by several."""

from collections.abc import Sequence
from pathlib import Path

import click

from fordel.adapters.exports import put_file
from fordel.cli.districts import city_with, follow_option
from fordel.cli.districts_shown import plain_judgement, show_districts
from fordel.cli.shell import Talk, command
from fordel.districts.homes import Leave
from fordel.errors import InputError
from fordel.workbench.districts import City, map_csv, measured
from fordel.workbench.districts_best import Best, Goal, Terms, Weights, best_of
from fordel.workbench.districts_words import DistrictWords

TEXTS = "optimise"
_share = click.FloatRange(0, 1)


@command("optimise", texts_file=TEXTS)
@click.argument("city")
@click.option("-k", "--districts", "count", type=click.IntRange(2, 255), required=True)
@click.option("--band", type=click.FloatRange(0, 1, min_open=True), default=0.1)
@click.option("--goal", type=click.Choice([each.value for each in Goal]), default="compact")
@click.option("--weights", metavar="compact=1,disruption=1,need=1", default="")
@click.option("--keep", type=click.FloatRange(0.5, 1), default=0.5)
@click.option("--reach", type=click.IntRange(1, 10), default=2)
@click.option("--lock", "locks", multiple=True, metavar="A+B|A/B|A=B")
@click.option("--seconds", type=click.FloatRange(1), default=60.0)
@click.option("--most", type=click.IntRange(1, 100_000), default=200)
@click.option("--seed", type=int, default=1)
@click.option("-o", "--output", type=click.Path(path_type=Path))
@follow_option
def optimise_command(
    talk: Talk,
    *,
    city: str,
    count: int,
    band: float,
    goal: str,
    weights: str,
    keep: float,
    reach: int,
    locks: tuple[str, ...],
    seconds: float,
    most: int,
    seed: int,
    output: Path | None,
    follow: tuple[str, ...],
) -> None:
    """Prove the best map, by one goal or by several."""
    found = city_with(city, follow)
    with talk.progress("optimise.optimise.progress") as progress:
        terms = Terms(
            weights=_weights(weights),
            leave=Leave(keep=keep, reach=reach),
            locks=locks,
            seed=seed,
            most=most,
            told=progress.step,
        )
        best = best_of(found, count, band, goal=Goal(goal), seconds=seconds, terms=terms)
    if output:
        put_file(output, map_csv(found, best.plan).encode())
    if talk.as_json:
        talk.give(_plain(found, best, goal))
        return
    _show(talk, found, best, (count, band, goal))
    if output:
        talk.tell("optimise.optimise.written", path=str(output))


def _weights(text: str) -> Weights:
    """The weights as they were written; those that are not named count once."""
    given: dict[str, float] = {}
    for each in text.split(",") if text else ():
        name, _, value = each.partition("=")
        try:
            given[name.strip()] = float(value)
        except ValueError:
            given[""] = 0.0
    try:
        return Weights(**given)
    except TypeError as fault:
        raise InputError(
            "F380",
            "“{text}” does not say what each goal weighs.",
            hint="Write for instance: compact=1,disruption=2,need=0.5",
            text=text,
        ) from fault


def _show(talk: Talk, city: City, best: Best, asked: tuple[int, float, str]) -> None:
    count, band, goal = asked
    show_districts(talk, city, measured(city, best.plan))
    talk.show()
    words = DistrictWords(said=talk.texts)
    said = "proven" if best.proven else "stopped"
    facts = {"goal": talk.say(f"optimise.goal.{goal}"), "band": words.number(100 * band, 1)}
    gap = words.number(100 * best.gap, 2)
    talk.show(talk.say(f"optimise.optimise.{said}", count=count, gap=gap, **facts))
    _show_parts(talk, best, words)
    if goal == Goal.DISRUPTION:
        people = int(city.chart.people.sum())
        share = words.number(100 * best.cost / people, 1)
        moved = words.number(best.cost)
        talk.show(talk.say("optimise.optimise.moved", moved=moved, share=share))
    near = "near_all" if best.complete else "near_some"
    talk.show(talk.say(f"optimise.optimise.{near}", near=best.near))


def _show_parts(talk: Talk, best: Best, words: DistrictWords) -> None:
    """What the weighed goal is made of, each part with its weight in plain sight."""
    for each in best.parts:
        if each.value is None:
            talk.show(talk.say(f"optimise.part.{each.name}_unknown"))
            continue
        value, weight = words.number(100 * each.value, 1), words.number(each.weight, 2)
        talk.show(talk.say(f"optimise.part.{each.name}", value=value, weight=weight))
    if best.parts:
        talk.show(talk.say("optimise.part.all", value=words.number(100 * best.cost, 1)))


def _plain(city: City, best: Best, goal: str) -> dict[str, object]:
    return {
        **plain_judgement(measured(city, best.plan)),
        "goal": goal,
        "proven": best.proven,
        "cost": best.cost,
        "bound": best.bound,
        "gap": best.gap,
        "parts": {each.name: {"value": each.value, "weight": each.weight} for each in best.parts},
        "near": best.near,
        "complete": best.complete,
        "areas": list(city.chart.ids),
        "solutions": [
            {"cost": float(cost), "districts": _counted(labels.tolist())}
            for cost, labels in zip(best.costs, best.maps, strict=True)
        ],
    }


def _counted(labels: Sequence[int]) -> list[int]:
    """The districts of the areas, numbered from 1."""
    return [each + 1 for each in labels]
