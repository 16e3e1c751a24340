"""This file is about registers and moves in a study: the newest counts, and none is lost."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from fordel.adapters.store.registers import add_move, add_register, move_rows, newest_register
from fordel.adapters.store.study import Study, create_study, open_study
from fordel.model.table import Table

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
OLD = (Table(name="units", heads=("id",), rows=((2, ("nord",)),)),)
NEW = (Table(name="units", heads=("id", "note"), rows=((2, ("sør", "«ny»\n;")), (5, ("x", "")))),)


@pytest.fixture
def study(tmp_path: Path):
    create_study(tmp_path / "s.fordel", title="By", created=NOW)
    with open_study(tmp_path / "s.fordel") as opened:
        yield opened


def test_the_newest_register_counts_and_comes_back_as_it_was(study):
    with study.viewing() as view:
        assert newest_register(view) is None
    with study.changing() as change:
        add_register(change, OLD, origin="gammel.xlsx", read_at=NOW)
        add_register(change, NEW, origin="ny.xlsx", read_at=NOW)
    with study.viewing() as view:
        assert newest_register(view) == NEW


def test_moves_are_numbered_in_their_order_and_taking_back_is_one_more(study):
    with study.changing() as change:
        first = add_move(change, by="kari", at=NOW, content={"id": "m"})
        second = add_move(change, by="ola", at=NOW, undoes=first)
    with study.viewing() as view:
        rows = move_rows(view)
    assert [(row.number, row.undoes, row.content) for row in rows] == [
        (first, None, {"id": "m"}),
        (second, first, None),
    ]


@pytest.mark.parametrize("table", ["register", "move"])
@pytest.mark.parametrize(
    "order",
    [
        "DELETE FROM {table}",
        "UPDATE {table} SET number = 7",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ],
)
def test_what_was_given_or_moved_is_never_changed_or_removed(study: Study, table, order):
    with study.changing() as change:
        add_register(change, OLD, origin="", read_at=NOW)
        add_move(change, by="kari", at=NOW, content={})
    with pytest.raises(IntegrityError), study.changing() as change:
        change.connection.execute(text(order.format(table=table)))
