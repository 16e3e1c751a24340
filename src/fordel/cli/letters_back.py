"""This file is about the command that writes a letter back to each who answered."""

from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.workbench.basis import save_form
from fordel.workbench.letters_back import FORMS, Form, letters_back


@command("letters-back", texts_file="basis_cli")
@study_argument
@click.option("-o", "--output", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--format",
    "form",
    type=click.Choice([each.value for each in FORMS]),
    default=Form.HTML.value,
)
@click.option("--respondent", default="")
def letters_back_command(
    talk: Talk, *, study: Path, output: Path | None, form: str, respondent: str
) -> None:
    """Write the letters."""
    folder = output or study.with_name(f"{study.stem}-{talk.say('basis_cli.letters-back.folder')}")
    written = []
    with opened(study) as held:
        made = letters_back(
            held, Form(form), now=now(), language=talk.texts.language, respondent=respondent
        )
        for each in made:
            folder.mkdir(parents=True, exist_ok=True)
            place = folder / each.name
            save_form(each.content, place)
            written.append((each.respondent, place, each.points))
    if talk.as_json:
        talk.give([{"respondent": who, "file": str(at), "points": n} for who, at, n in written])
        return
    for who, place, points in written:
        talk.show(talk.say("basis_cli.letters-back.line", who=who, path=str(place), points=points))
    talk.tell("basis_cli.letters-back.done", count=len(written), path=str(folder))
