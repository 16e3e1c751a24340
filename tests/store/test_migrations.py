"""This file is about studies that an older Fordel made."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from fordel.adapters.store import migrations
from fordel.adapters.store.migrate import migrate
from fordel.adapters.store.study import cover, open_study
from fordel.adapters.store.tables import APPLICATION_ID, LATEST

VERSIONS = sorted(
    path.stem.rpartition("_")[2]
    for path in (Path(migrations.__file__).parent / "versions").glob("study_*.py")
)
CREATED = datetime(2026, 1, 1, tzinfo=UTC)


def older(path: Path, version: str) -> None:
    migrate(path, version)
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(
            "INSERT INTO study(id, title, created) VALUES (1, 'Gammel', ?)",
            [CREATED.isoformat(timespec="microseconds")],
        )
    raw.close()


def test_the_newest_version_is_the_last_step():
    assert VERSIONS[-1] == LATEST
    assert VERSIONS[0] == "0001"


@pytest.mark.parametrize("version", VERSIONS)
def test_an_older_study_is_brought_up_when_it_is_opened_and_keeps_what_it_holds(tmp_path, version):
    path = tmp_path / "s.fordel"
    older(path, version)
    with open_study(path) as study, study.viewing() as view:
        assert (cover(view).title, cover(view).created) == ("Gammel", CREATED)
        found = view.connection.scalar(text("SELECT version_num FROM alembic_version"))
        assert found == LATEST
        assert view.connection.execute(text("PRAGMA foreign_key_check")).all() == []
