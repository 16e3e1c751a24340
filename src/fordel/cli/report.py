"""This file is about the command that writes the report of what was answered."""

from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.errors import InputError
from fordel.workbench.reporting import report_page, save_page

_PAGES = frozenset({".html", ".htm"})


@command("report")
@study_argument
@click.option("-o", "--output", type=click.Path(path_type=Path))
def report(talk: Talk, *, study: Path, output: Path | None) -> None:
    """Write the report as a page, beside the study unless another place is named."""
    place = output or study.with_suffix(".html")
    if place.suffix.lower() not in _PAGES:
        raise InputError(
            "F750",
            "The report is a web page, and {name} does not end in .html.",
            where=str(place),
            hint="Write for example: -o report.html",
            name=place.name,
        )
    with opened(study) as held:
        page = report_page(held, now=now(), language=talk.texts.language)
    save_page(page, place)
    if talk.as_json:
        talk.give({"report": str(place), "bytes": len(page.encode())})
    else:
        talk.tell("cli.report.done", path=str(place))
