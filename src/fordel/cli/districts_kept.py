"""This file is about the commands that keep maps in a study, and show those that are kept."""

from pathlib import Path

import click

from fordel.cli.districts import TEXTS, city_with, follow_option, map_argument
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.model.geography import MapStatus
from fordel.workbench.districts import as_map, keep_map, map_of, maps_kept


@command("keep", texts_file=TEXTS)
@study_argument
@map_argument
@click.option("--why", required=True)
@click.option("--name", default="")
@click.option("--rejected", is_flag=True)
@click.option("--by", default=user)
@follow_option
def keep_command(
    talk: Talk,
    *,
    study: Path,
    plan: str,
    why: str,
    name: str,
    rejected: bool,
    by: str,
    follow: tuple[str, ...],
) -> None:
    """Keep a map in the study."""
    found = city_with(str(study), follow)
    drawn = map_of(found, plan)
    status = MapStatus.REJECTED if rejected else MapStatus.DRAFT
    kept = as_map(found, drawn, name=name or drawn.name, status=status)
    with opened(study) as held:
        number = keep_map(held, kept, by=by, why=why, now=now())
    if talk.as_json:
        talk.give({"kept": number, "map": f"kept:{number}"})
        return
    talk.tell("maps.keep.done", number=number)


@command("kept", texts_file=TEXTS)
@study_argument
def kept_command(talk: Talk, *, study: Path) -> None:
    """Show kept maps."""
    with opened(study) as held:
        found = maps_kept(held)
    if talk.as_json:
        talk.give(
            [
                {
                    "map": f"kept:{each.number}",
                    "name": each.map.name_nb,
                    "status": each.map.status,
                    "by": each.kept_by,
                    "at": each.kept_at.isoformat(),
                    "why": each.why,
                }
                for each in found
            ]
        )
        return
    for each in found:
        facts: dict[str, str | int] = {
            "number": each.number,
            "name": each.map.name_nb,
            "by": each.kept_by,
            "status": talk.say(f"maps.status.{each.map.status}"),
            "at": each.kept_at.date().isoformat(),
            "why": each.why,
        }
        talk.show(talk.say("maps.kept.line", **facts))
    if not found:
        talk.tell("maps.kept.none")
