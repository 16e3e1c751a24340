"""This file is about the command that writes a study for other programs."""

import sys
from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.errors import InputError
from fordel.workbench.exports import Exported, Format, TableName, export_study, save_export

_BINARY = frozenset({Format.QDPX, Format.XLSX})


@command("export", texts_file="exchange")
@study_argument
@click.option("--format", "form", type=click.Choice([each.value for each in Format]))
@click.option("-o", "--output", type=click.Path(path_type=Path))
@click.option(
    "--table",
    type=click.Choice([each.value for each in TableName]),
    default=TableName.STATEMENTS.value,
)
def export(talk: Talk, *, study: Path, form: str | None, output: Path | None, table: str) -> None:
    """Write the study in a format."""
    wanted = _format(form, output)
    if output is None:
        _ensure_can_be_shown(talk, wanted)
    with opened(study) as held:
        exported = export_study(
            held, wanted, now=now(), language=talk.texts.language, table=TableName(table)
        )
    if output is None:
        click.echo(exported.content, nl=False)
        return
    save_export(exported, output)
    _tell(talk, exported, output)


def _format(form: str | None, output: Path | None) -> Format:
    """The format that was asked for, or that the file's ending says."""
    said = form or (output.suffix.lstrip(".").lower() if output else "")
    known = [each.value for each in Format]
    if said not in known:
        raise InputError(
            "F749",
            "It is not said which format the export should have.",
            hint="Choose one with: --format {formats}",
            formats="|".join(known),
        )
    return Format(said)


def _ensure_can_be_shown(talk: Talk, form: Format) -> None:
    """Bytes are no use on a screen, and no part of an answer in JSON."""
    on_screen = form in _BINARY and sys.stdout.isatty()
    if on_screen or (talk.as_json and form is not Format.JSON):
        raise InputError(
            "F740",
            "A file in the format {format} cannot be shown here.",
            hint="Say where it is to be written with: -o FILE.{format}",
            format=form.value,
        )


def _tell(talk: Talk, exported: Exported, output: Path) -> None:
    if talk.as_json:
        talk.give(
            {
                "file": str(output),
                "format": exported.format,
                "bytes": len(exported.content),
                "responses": exported.responses,
                "statements": exported.statements,
            }
        )
        return
    talk.tell(
        "exchange.export.done",
        path=str(output),
        responses=exported.responses,
        statements=exported.statements,
    )
