"""This file is about where a study lies: in a file, or in a database on a server.

Everywhere else both are a ``Path``. The address of a server, ``postgresql://host/database``, loses
one of its strokes on the way through a path, which takes nothing away as long as it names its
database.
"""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from fordel.errors import InputError

ENDING = ".fordel"
_SERVERS = ("postgresql:", "postgres:")


def is_server(path: Path) -> bool:
    """Whether the study lies in a database on a server."""
    return str(path).startswith(_SERVERS)


def study_place(name: Path | str) -> Path:
    """The place of a study, whose ending may be left out if it is a file."""
    path = Path(name)
    if is_server(path) or path.suffix or path.exists():
        return path
    return path.with_name(path.name + ENDING)


def title_from(path: Path) -> str:
    """What a study is called after its place, until somebody gives it a title."""
    return (server_url(path).database or "") if is_server(path) else path.stem


def server_url(path: Path) -> URL:
    """The address as the database's library wants it.

    Raises:
        InputError: F815, if it names no database; F816, if it holds a password.
    """
    rest, _, question = str(path).partition(":")[2].lstrip("/").partition("?")
    host, _, database = rest.rpartition("/")
    try:
        url = make_url(f"postgresql+psycopg://{host}/{database}?{question}")
    except (ArgumentError, ValueError) as fault:
        raise _no_address(database or "-") from fault
    if url.password is not None or "password" in url.query:
        raise InputError(
            "F816",
            "A password has no place in an address, where others on the machine can read it.",
            where=database,
            hint="Put it into ~/.pgpass or a file that PGPASSFILE names.",
        )
    if not url.database:
        raise _no_address("-")
    return url


def _no_address(database: str) -> InputError:
    return InputError(
        "F815",
        "The address names no database on a server.",
        where=database,
        hint="Write it like this: postgresql://person@server/database",
    )
