"""This file is about bringing the tables of a study to their newest version, in one step."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from fordel.adapters.store.engine import engine_for

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path, version: str = "head") -> None:
    """Bring the tables of the study to a version, the newest by default, or leave it as it was."""
    engine = engine_for(path, keep_references=False)
    try:
        with engine.connect() as connection:
            writing = connection.execution_options(fordel_writes=True)
            with writing.begin():
                upgrade(writing, version)
    finally:
        engine.dispose()


def upgrade(connection: Connection, version: str = "head") -> None:
    """Bring the tables to a version inside a transaction that has begun."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, version)
    _check_references(connection)


def _check_references(connection: Connection) -> None:
    """See that SQLite, which did not look while tables were rebuilt, holds together."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not broken, f"the migration broke references: {broken[:3]}"
