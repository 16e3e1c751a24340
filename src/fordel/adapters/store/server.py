"""This file is about how PostgreSQL is asked: one writer at a time, readers never held up.

One database holds one study; a search path in the address chooses another schema in it.
"""

from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text

from fordel.adapters.store.address import server_url
from fordel.errors import OutsideError

_ROOM = 20  # as many pages at a time as there are threads that answer, and the worker
_MORE_ROOM = 30
_CONNECT_SECONDS = 10

# Only readers need one moment for all they ask. A writer holds the pen from its first breath, and
# sees what the one before it wrote.
_READING = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
_WRITING = (
    "SET LOCAL lock_timeout = {patience}; SET LOCAL synchronous_commit = on;"
    " SELECT pg_advisory_xact_lock(hashtext('fordel ' || current_schema()))"
)


def server_engine(path: Path, *, patience_seconds: float) -> Engine:
    """An engine on a database on a server.

    Raises:
        OutsideError: F817, if what speaks with it is not installed.
    """
    if find_spec("psycopg") is None:
        raise OutsideError(
            "F817",
            "What speaks with PostgreSQL is not installed.",
            hint="Install it with: pip install 'fordel[team]'",
        )
    made = create_engine(
        server_url(path),
        pool_pre_ping=True,  # so that a server that came back is found again
        pool_size=_ROOM,
        max_overflow=_MORE_ROOM,
        connect_args={"connect_timeout": _CONNECT_SECONDS},
    )
    writing = _WRITING.format(patience=round(patience_seconds * 1000))

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("fordel_writes", False)
        connection.exec_driver_sql(writing if writes else _READING)

    event.listen(made, "begin", begin)
    return made


def holds_tables(connection: Connection) -> bool:
    """Whether there is a study in the database."""
    found = text("SELECT to_regclass('alembic_version') IS NOT NULL")
    return bool(connection.scalar(found))
