"""This file is about finding the study that a command is about."""

import getpass
from datetime import UTC, datetime
from pathlib import Path

import click

from fordel.adapters.store.address import ENDING, is_server, study_place
from fordel.workbench.study import Study, open_study

study_argument = click.argument("study", type=click.Path(path_type=Path))


def opened(path: Path) -> Study:
    """The study at the place; the ending of its name may be left out."""
    return open_study(study_place(path))


def with_ending(path: Path) -> Path:
    """The place with the ending that files have, if it has none."""
    return path if path.suffix or is_server(path) else path.with_name(path.name + ENDING)


def now() -> datetime:
    """The time, which only the shell may ask for."""
    return datetime.now(UTC)


def user() -> str:
    """Who sits at the machine, as it knows them; some containers know nobody."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "-"
