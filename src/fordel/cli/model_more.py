"""This file is about the commands of the small models of cost, loss, value, travel and ranking."""

from pathlib import Path

import click

from fordel.adapters.model_tables import table_at
from fordel.cli.model import TEXTS, numbers, tell_answer
from fordel.cli.shell import Talk, command
from fordel.workbench.models_inputs import Inputs
from fordel.workbench.models_more import cost, handovers, knowing, npv, rank, travel
from fordel.workbench.models_tables import rated_of


@command("cost", texts_file=TEXTS)
@numbers("residents", "units", "units_after", "fixed_cost", "each_cost", "theta", "interface")
def cost_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """What a task costs with fewer and larger units."""
    tell_answer(talk, cost(Inputs(given, sources)))


@command("handovers", texts_file=TEXTS)
@numbers("yearly_cases", "handovers", "loss")
def handovers_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """How many cases are lost between units."""
    tell_answer(talk, handovers(Inputs(given, sources)))


@command("npv", texts_file=TEXTS)
@numbers("gain", "once", "years", "rate", "tax")
def npv_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """What a yearly gain is worth that costs something first."""
    tell_answer(talk, npv(Inputs(given, sources)))


@command("travel", texts_file=TEXTS)
@numbers("area", "units", "units_after", "speed")
def travel_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """How much longer the way to the office becomes."""
    tell_answer(talk, travel(Inputs(given, sources)))


@command("knowing", texts_file=TEXTS)
@numbers("ahead_low", "ahead_high", "part")
def knowing_command(talk: Talk, *, sources: tuple[str, ...], **given: str | None) -> None:
    """What it is worth to find out before choosing."""
    tell_answer(talk, knowing(Inputs(given, sources)))


@command("rank", texts_file=TEXTS)
@click.argument("table", type=click.Path(path_type=Path))
@click.option("--lower", multiple=True, metavar="CRITERION")
@numbers()
def rank_command(
    talk: Talk, *, table: Path, lower: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    """Which option is best, for which weights."""
    inputs = Inputs({}, sources, files=("options",))
    held = rated_of(table_at(table))
    inputs.file("options", rows=len(held.options), origin=table.name)
    tell_answer(talk, rank(held, inputs, lower=lower))
