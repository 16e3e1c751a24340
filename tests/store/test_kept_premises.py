"""This file is about tables of beliefs and options in a study: the newest hold, none is changed."""

import sqlite3
from datetime import UTC, datetime

import pytest

from fordel.adapters.store.premises import add_premises, newest_premises
from fordel.adapters.store.study import create_study, open_study
from fordel.model.table import Table

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "s.fordel"
    create_study(path, title="S", created=NOW)
    with open_study(path) as study, study.changing() as change:
        for title in ("eldre", "nyere"):
            held = Table(name="about", heads=("what", "value"), rows=((2, ("title", title)),))
            add_premises(change, (held,), origin="mappe", read_at=NOW)
    return path


def test_the_newest_tables_come_back_as_they_were_kept(path):
    with open_study(path) as study, study.viewing() as view:
        (held,) = newest_premises(view)
    assert held.rows == ((2, ("title", "nyere")),)


@pytest.mark.parametrize(
    "order",
    [
        "DELETE FROM premise_table",
        "UPDATE premise_table SET content = 'x'",
        "INSERT OR REPLACE INTO premise_table SELECT * FROM premise_table WHERE number = 1",
    ],
)
def test_nothing_that_was_kept_is_changed_or_removed(path, order):
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="is never"):
        raw.execute(order)
    raw.close()
