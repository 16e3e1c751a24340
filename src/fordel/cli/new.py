"""This file is about making a study."""

from pathlib import Path

import click

from fordel.adapters.files import consultation_from_toml, example_consultation
from fordel.cli.reading import read_all
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, with_ending
from fordel.errors import InputError
from fordel.model.response import Consultation
from fordel.workbench.responses import incoming_example
from fordel.workbench.study import contents, new_study


@command("new")
@study_argument
@click.option("--title", default="")
@click.option("--consultation", type=click.Path(path_type=Path))
@click.option("--example", metavar="NAME")
def new(
    talk: Talk, *, study: Path, title: str, consultation: Path | None, example: str | None
) -> int:
    """Make a study."""
    path = with_ending(study)
    asked = _consultation(consultation, example)
    new_study(path, now=now(), title=title, consultation=asked)
    with opened(path) as made:
        letters = incoming_example(example) if example else ()
        code = read_all(talk, made, letters) if example else 0
        held = contents(made)
    if talk.as_json:
        talk.give({"study": str(path), "title": held.title, "responses": held.responses})
    else:
        talk.tell("cli.new.done", title=held.title, path=str(path))
        talk.tell("cli.new.next_code" if example else "cli.new.next_read", path=str(path))
    return code


def _consultation(path: Path | None, example: str | None) -> Consultation | None:
    if example:
        return example_consultation(example)
    if path is None:
        return None
    try:
        return consultation_from_toml(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(
            "F715",
            "The consultation file cannot be read: {why}.",
            where=str(path),
            hint="See that the file is there and is text in UTF-8.",
            why=getattr(fault, "strerror", None) or "UTF-8",
        ) from fault
