"""This file is about the command that proves which map is best by one goal."""

from pathlib import Path

import click

from fordel.adapters.exports import put_file
from fordel.cli.districts import TEXTS, city_with, follow_option
from fordel.cli.districts_shown import plain_judgement, show_districts
from fordel.cli.shell import Talk, command
from fordel.workbench.districts import map_csv, measured
from fordel.workbench.districts_best import Goal, best_of
from fordel.workbench.districts_words import DistrictWords


@command("optimise", texts_file=TEXTS)
@click.argument("city")
@click.option("-k", "--districts", "count", type=click.IntRange(2), required=True)
@click.option("--band", type=click.FloatRange(0, 1, min_open=True), default=0.1)
@click.option("--goal", type=click.Choice([each.value for each in Goal]), default="compact")
@click.option("--seconds", type=click.FloatRange(1), default=60.0)
@click.option("-o", "--output", type=click.Path(path_type=Path))
@follow_option
def optimise_command(
    talk: Talk,
    *,
    city: str,
    count: int,
    band: float,
    goal: str,
    seconds: float,
    output: Path | None,
    follow: tuple[str, ...],
) -> None:
    """Prove the best map by one goal."""
    found = city_with(city, follow)
    best = best_of(found, count, band, goal=Goal(goal), seconds=seconds)
    if output:
        put_file(output, map_csv(found, best.plan).encode())
    held = measured(found, best.plan)
    if talk.as_json:
        proof = {"proven": best.proven, "gap": best.gap, "near": best.near}
        talk.give({**plain_judgement(held), **proof, "complete": best.complete})
        return
    show_districts(talk, found, held)
    talk.show()
    words = DistrictWords(said=talk.texts)
    said = "proven" if best.proven else "stopped"
    facts = {"goal": talk.say(f"maps.goal.{goal}"), "band": words.number(100 * band, 1)}
    gap = words.number(100 * best.gap, 2)
    talk.show(talk.say(f"maps.optimise.{said}", count=count, gap=gap, **facts))
    near = "near_all" if best.complete else "near_some"
    talk.show(talk.say(f"maps.optimise.{near}", near=best.near))
    if output:
        talk.tell("maps.move.written", path=str(output))
