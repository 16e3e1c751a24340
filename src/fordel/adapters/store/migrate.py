"""This file is about bringing the tables of a study to their newest version, in one step."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from fordel.adapters.store.engine import engine_for

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path, version: str = "head") -> None:
    """Bring the tables of the file to a version, the newest by default, or leave it as it was."""
    engine = engine_for(path, keep_references=False)
    try:
        with engine.connect() as connection:
            writing = connection.execution_options(fordel_writes=True)
            with writing.begin():
                config = Config()
                config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
                config.attributes["connection"] = writing
                command.upgrade(config, version)
                broken = writing.exec_driver_sql("PRAGMA foreign_key_check").all()
                assert not broken, f"the migration broke references: {broken[:3]}"
    finally:
        engine.dispose()
