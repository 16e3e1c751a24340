"""This file is about the commands that ask panels for numbers, and take in what they answer."""

from pathlib import Path

import click

from fordel.cli.shell import Group, Place, Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.cli.table import table
from fordel.workbench.appraisal import held_named
from fordel.workbench.eliciting import differences, question_form, save_form, take_in

TEXTS = "elicit"
_HERE = "fordel.cli.elicit"

elicit = Group(
    "elicit",
    places={
        name: Place(module=_HERE, function=f"{name}_command", texts_file=TEXTS)
        for name in ("template", "import", "differences")
    },
)
elicit.texts_file = TEXTS


@command("template", texts_file=TEXTS)
@click.argument("study", metavar="STUDY")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def template_command(talk: Talk, *, study: str, output: Path) -> None:
    """Write the workbook that asks."""
    save_form(question_form(held_named(study), talk.texts), output)
    if talk.as_json:
        talk.give({"path": str(output)})
    else:
        talk.tell("elicit.word.written", path=str(output))


@command("import", texts_file=TEXTS)
@study_argument
@click.argument("answers", type=click.Path(path_type=Path))
def import_command(talk: Talk, *, study: Path, answers: Path) -> None:
    """Take in a panel's answers."""
    found = take_in(opened(study), answers, now=now())
    if talk.as_json:
        talk.give([{"parameter": each.id, "panel": each.panel} for each in found])
    else:
        talk.tell("elicit.word.taken", count=len(found), panel=found[0].panel or "")


@command("differences", texts_file=TEXTS)
@click.argument("study", metavar="STUDY")
@click.option("--draws", type=click.IntRange(100, 1_000_000), default=4000)
@click.option("--seed", type=click.IntRange(0), default=1)
def differences_command(talk: Talk, *, study: str, draws: int, seed: int) -> None:
    """Show where panels differ, and whether it matters."""
    found = differences(held_named(study), draws=draws, seed=seed)
    if talk.as_json:
        talk.give(
            [
                {
                    "parameter": each.split.parameter,
                    "panels": {
                        panel: [belief.p10, belief.p50, belief.p90]
                        for panel, belief in each.split.panels
                    },
                    "apart": each.split.apart,
                    "worth": each.worth,
                }
                for each in found
            ]
        )
        return
    if not found:
        talk.show(talk.say("elicit.word.none"))
        return
    heads = [talk.say(f"elicit.head.{name}") for name in ("parameter", "panels", "far", "worth")]
    rows = [
        (
            each.split.parameter,
            "; ".join(
                f"{panel}: {belief.p50:g} ({belief.p10:g}–{belief.p90:g})"
                for panel, belief in each.split.panels
            ),
            talk.say(f"elicit.word.{'far' if each.split.is_far else 'near'}"),
            f"{each.worth:.2f}",
        )
        for each in found
    ]
    for line in table(heads, rows, right={3}):
        talk.show(line)
    talk.show(talk.say("elicit.word.worth"))
