"""This file is about the commands of the small models that people can check alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from fordel.adapters.model_tables import table_at
from fordel.cli.model_shown import plain_answer, show_answer
from fordel.cli.shell import Group, Place, Talk, command
from fordel.workbench.models import Answer, cover, frame, pool, spread, wait
from fordel.workbench.models_inputs import Inputs
from fordel.workbench.models_tables import areas_of, districts_of, key_of

TEXTS = "models"
_HERE = "fordel.cli.model"
_MORE = "fordel.cli.model_more"
_PRESENCE = ("present", "absence", "leave", "turnover", "months_to_fill", "common_cause")
_LOAD = ("load", "cases", "hours", "week")
_Made = TypeVar("_Made", bound=Callable[..., Any])

model = Group(
    "model",
    places={
        name: Place(module=_HERE, function=f"{name}_command", texts_file=TEXTS)
        for name in ("cover", "wait", "pool", "spread", "frame")
    }
    | {
        name: Place(module=_MORE, function=f"{name}_command", texts_file=TEXTS)
        for name in ("cost", "handovers", "npv", "travel", "knowing", "rank")
    },
)
model.texts_file = TEXTS


def numbers(*names: str) -> Callable[[_Made], _Made]:
    """Options that take a number as people write it, and one for where numbers come from."""

    def add(function: _Made) -> _Made:
        sources = click.option("--source", "sources", multiple=True, metavar="NAME=SOURCE")
        made = sources(function)
        for name in reversed(names):
            made = click.option("--" + name.replace("_", "-"), name, metavar="N")(made)
        return made

    return add


@command("cover", texts_file=TEXTS)
@numbers("posts", "need", *_PRESENCE, "days_limit")
def cover_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """How often nobody qualified is at work."""
    tell_answer(talk, cover(Inputs(given, sources)))


@command("wait", texts_file=TEXTS)
@numbers("posts", *_LOAD, *_PRESENCE, "wait_limit")
def wait_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """How likely a case is to wait."""
    tell_answer(talk, wait(Inputs(given, sources)))


@command("pool", texts_file=TEXTS)
@numbers("districts", "posts_each", *_LOAD, "need", *_PRESENCE, "wait_limit")
def pool_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """What districts gain and pay by sharing posts."""
    tell_answer(talk, pool(Inputs(given, sources)))


@command("spread", texts_file=TEXTS)
@click.argument("table", type=click.Path(path_type=Path), metavar="AREAS")
@numbers("level")
def spread_command(
    talk: Talk, *, table: Path, sources: tuple[str, ...], **given: str | None
) -> None:
    """How much a service varies by address, beyond chance."""
    inputs = Inputs(given, sources, files=("areas",))
    held = areas_of(table_at(table))
    inputs.file("areas", rows=len(held.names), origin=table.name)
    tell_answer(talk, spread(held, inputs))


@command("frame", texts_file=TEXTS)
@click.argument("key", type=click.Path(path_type=Path))
@click.argument("districts", type=click.Path(path_type=Path))
@click.option("--merge", "merges", multiple=True, metavar="A+B")
@numbers("fixed", "amount")
def frame_command(
    talk: Talk,
    *,
    key: Path,
    districts: Path,
    merges: tuple[str, ...],
    sources: tuple[str, ...],
    **given: str | None,
) -> None:
    """What a merge does to the budget frames."""
    inputs = Inputs(given, sources, files=("key", "districts"))
    made, criteria = key_of(table_at(key), fixed=inputs.number("fixed"))
    held = districts_of(table_at(districts), criteria)
    inputs.file("key", rows=len(criteria), origin=key.name)
    inputs.file("districts", rows=len(held.names), origin=districts.name)
    tell_answer(talk, frame(made, held, inputs, merges=merges))


def tell_answer(talk: Talk, answer: Answer) -> None:
    """Give the answer to a machine, or show it to a person."""
    if talk.as_json:
        talk.give(plain_answer(talk, answer))
    else:
        show_answer(talk, answer)
