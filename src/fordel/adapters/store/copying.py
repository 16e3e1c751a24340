"""This file is about copying a whole study: a safe copy, or from a file to a server and back."""

from pathlib import Path

from sqlalchemy import Connection, func, insert, select

from fordel.adapters.store.address import is_server
from fordel.adapters.store.faults import told
from fordel.adapters.store.study import Study, make_study, taken
from fordel.adapters.store.tables import METADATA

_SEVERAL = 200
_NUMBER = "number"


def back_up(opened: Study, target: Path) -> None:
    """Write a copy of the study as it is now, also while others are working on it.

    A file can be copied to a server, and a server's study to a file.

    Raises:
        InputError: F803, if there is a file at the target already; F813, if a study is there.
    """
    if is_server(opened.path) or is_server(target):
        with opened.viewing() as view:
            source = view.connection
            make_study(target, lambda connection: _pour(source, connection))
        return
    if target.exists():
        raise taken(target)
    with told(target):
        opened.copy(target)


def _pour(source: Connection, target: Connection) -> None:
    """Every row of every table, those first that others refer to."""
    for table in METADATA.sorted_tables:
        key = table.c.get(_NUMBER, None)
        query = select(table) if key is None else select(table).order_by(key)
        rows = source.execution_options(yield_per=_SEVERAL).execute(query).mappings()
        for some in rows.partitions(_SEVERAL):
            target.execute(insert(table), [dict(row) for row in some])
        if key is not None and target.dialect.name == "postgresql":
            # What is added next goes on after what was copied.
            newest = target.scalar(select(func.max(key)))
            counter = func.pg_get_serial_sequence(table.name, _NUMBER)
            if newest:
                target.execute(select(func.setval(counter, newest)))
