"""This file is about the settings for sign-in: the file, and the secret it points to."""

import os
from collections.abc import Mapping
from pathlib import Path

from fordel.errors import InputError
from fordel.web.team import Team, team_from_toml


def read_team(path: Path) -> Team:
    """The settings in a file.

    Raises:
        InputError: F757, if it cannot be read; F752, if what stands in it cannot be used.
    """
    try:
        written = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(
            "F757",
            "The settings for sign-in cannot be read: {why}.",
            where=str(path),
            hint="See that the file is there and is text in UTF-8.",
            why=getattr(fault, "strerror", None) or "UTF-8",
        ) from fault
    return team_from_toml(written, str(path), lambda held: _secret(held, path.parent))


def _secret(held: Mapping[str, str], folder: Path) -> str:
    """The secret of the client, which never stands in the settings themselves."""
    if "secret_env" in held:
        found = os.environ.get(held["secret_env"], "")
    else:
        found = (folder / held["secret_file"]).read_text(encoding="utf-8").strip()
    if not found:
        raise ValueError("the secret is empty")
    return found
