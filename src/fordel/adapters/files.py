"""This file is about the data that comes with the product, and files on disk."""

import csv
from importlib.resources import files
from io import StringIO

from fordel.model.register import Task, TaskId

_DATA = files("fordel") / "data"


def product_tasks() -> tuple[Task, ...]:
    """The closed task list that comes with the product, in the order of its file."""
    rows = csv.DictReader(StringIO((_DATA / "tasks.csv").read_text(encoding="utf-8")))
    return tuple(
        Task(
            id=TaskId(row["id"]),
            name_nb=row["name_nb"],
            name_en=row["name_en"],
            domain=row["domain"],
            parent=TaskId(row["parent"]) if row["parent"] else None,
            synonyms=tuple(word.strip() for word in row["synonyms_nb"].split(";") if word.strip()),
            kostra=row["kostra"] or None,
        )
        for row in rows
    )
