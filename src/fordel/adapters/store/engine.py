"""This file is about how a database is asked: safe against sudden stops, patient with writers."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from fordel.adapters.store.address import is_server
from fordel.adapters.store.server import server_engine

_PATIENCE_SECONDS = 5.0


def engine_for(
    path: Path,
    *,
    patience_seconds: float = _PATIENCE_SECONDS,
    keep_references: bool = True,
    fixed: bool = False,
) -> Engine:
    """An engine on a server's database, or on one SQLite file whose transactions are ours.

    ``keep_references`` is off only while tables are rebuilt: dropping the old one would take
    everything that refers to it along. A ``fixed`` file is read as it lies.
    """
    if is_server(path):
        return server_engine(path, patience_seconds=patience_seconds)

    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={'ro&immutable=1' if fixed else 'rwc'}",
            uri=True,
            timeout=patience_seconds,
            isolation_level=None,
            check_same_thread=False,  # the pool gives a connection to one thread at a time
        )
        try:
            _set_up(raw, keep_references=keep_references, fixed=fixed)
        except sqlite3.Error:
            raw.close()
            raise
        return raw

    made = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(made, "begin", _begin)
    return made


def lies_fixed(path: Path) -> bool:
    """Whether the study is a file that lies where nobody may write."""
    if is_server(path):
        return False
    return not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()


def _set_up(raw: sqlite3.Connection, *, keep_references: bool, fixed: bool) -> None:
    if not fixed:
        raw.execute("PRAGMA journal_mode = WAL")
    # A ruling that was confirmed must survive a power cut, not only a crash.
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute(f"PRAGMA foreign_keys = {'ON' if keep_references else 'OFF'}")


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get("fordel_copies", False):
        # A writer asks for the pen at once: waiting helps then, later it would not.
        writes = options.get("fordel_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
