"""This file is about the commands that write registers and templates to files."""

from pathlib import Path

import click

from fordel.adapters.exports import put_file
from fordel.cli.shell import Talk, command
from fordel.errors import InputError
from fordel.workbench.register import register_named
from fordel.workbench.register_exchange import (
    RegisterFormat,
    left_out,
    template,
    write_register,
)

TEXTS = "register_cli"
_BY_ENDING = {
    ".xlsx": RegisterFormat.XLSX,
    ".json": RegisterFormat.JSON,
    ".ttl": RegisterFormat.CPSV_TTL,
    ".jsonld": RegisterFormat.CPSV_JSONLD,
    "": RegisterFormat.CSV,
}
_CPSV = {RegisterFormat.CPSV_TTL, RegisterFormat.CPSV_JSONLD}


@command("template", texts_file=TEXTS)
@click.argument("file", type=click.Path(path_type=Path))
def template_command(talk: Talk, *, file: Path) -> None:
    """Write an empty register to fill in."""
    path = file if file.suffix else file.with_name(f"{file.name}.xlsx")
    put_file(path, template(talk.texts))
    if talk.as_json:
        talk.give({"file": str(path)})
        return
    talk.tell("register_cli.template.done", path=str(path))


@command("export", texts_file=TEXTS)
@click.argument("register")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--format", "form", type=click.Choice([each.value for each in RegisterFormat]))
@click.option("--root", metavar="URL")
def export_command(
    talk: Talk, *, register: str, output: Path, form: str | None, root: str | None
) -> None:
    """Write a register in a format."""
    wanted = _format(output, form)
    held = register_named(register)
    written = write_register(held, output, form=wanted, said=talk.texts, root=root)
    missing = left_out(held) if wanted in _CPSV else ()
    if talk.as_json:
        plain = {"file": str(output), "format": wanted, "files": written.files}
        talk.give({**plain, "left_out": list(missing)})
        return
    talk.tell("register_cli.export.done", path=str(output))
    if missing:
        talk.tell("register_cli.export.left_out", count=len(missing))


def _format(output: Path, form: str | None) -> RegisterFormat:
    if form:
        return RegisterFormat(form)
    found = _BY_ENDING.get(output.suffix.lower())
    if found is None:
        raise InputError(
            "F251",
            "The ending of {name} does not say which format is wanted.",
            hint="Choose one with: --format {formats}",
            name=output.name,
            formats="|".join(RegisterFormat),
        )
    return found
