"""This file is about areas and maps in a study file, which are only ever added."""

import sqlite3
from datetime import UTC, datetime

import pytest

from area_makers import tables
from fordel.adapters.store.geography import add_areas, add_map, kept_maps, newest_areas
from fordel.adapters.store.study import create_study, open_study
from fordel.districts.areas import read_areas

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "s.fordel"
    create_study(path, title="S", created=NOW)
    with open_study(path) as study, study.changing() as change:
        for title in ("eldre", "Fire ruter"):
            about = [["what", "value"], ["title", title]]
            add_areas(change, tables(about=about), origin="mappe", read_at=NOW)
        for each in read_areas(tables()).maps:
            add_map(change, each, by="Kari", at=NOW, why="Å prøve")
    return path


def test_the_newest_areas_and_all_maps_come_back_as_they_were_kept(path):
    with open_study(path) as study, study.viewing() as view:
        held = newest_areas(view)
        assert held is not None
        assert read_areas(held).title == "Fire ruter"
        kept = kept_maps(view)
    assert [each.map for each in kept] == list(read_areas(tables()).maps)
    assert {(each.kept_by, each.kept_at, each.why) for each in kept} == {("Kari", NOW, "Å prøve")}


@pytest.mark.parametrize("table", ["area_table", "kept_map"])
@pytest.mark.parametrize(
    "order",
    [
        "DELETE FROM {table}",
        "UPDATE {table} SET content = 'x'",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE number = 1",
    ],
)
def test_nothing_that_was_kept_is_changed_or_removed(path, table, order):
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="is never"):
        raw.execute(order.format(table=table))
    raw.close()
