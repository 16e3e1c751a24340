"""This file is about appraisal tables on disk, and those that come with the product."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from fordel.adapters.register_csv import csv_of, csv_table
from fordel.adapters.register_files import tables_at
from fordel.errors import InputError
from fordel.model.table import Table

_DATA = files("fordel") / "data"


def base_tables() -> tuple[Table, ...]:
    """What holds for every city until it says otherwise: general beliefs, and classes of tasks."""
    return _in(_DATA / "appraisal")


def example_premise_names() -> tuple[str, ...]:
    """The examples that come with beliefs and options of their own."""
    found = (each for each in _DATA.iterdir() if (each / "appraisal" / "about.csv").is_file())
    return tuple(sorted(each.name for each in found))


def example_premise_tables(name: str) -> tuple[Table, ...]:
    """The appraisal tables of an example; none, if it has none."""
    return _in(_DATA / name / "appraisal") if name in example_premise_names() else ()


def premise_tables_at(path: Path) -> tuple[Table, ...]:
    """The appraisal tables in a workbook or in a folder of CSV files."""
    return tables_at(path)


def put_premise_tables(folder: Path, tables: tuple[Table, ...]) -> tuple[Path, ...]:
    """Write the tables as CSV files in a new folder.

    Raises:
        InputError: F540, if there is something at that place already.
    """
    try:
        folder.mkdir(parents=True)
    except OSError as fault:
        raise InputError(
            "F540",
            "The folder cannot be made: {why}.",
            where=str(folder),
            hint="Choose a name that is not taken.",
            why=str(fault.strerror or fault),
        ) from fault
    paths = tuple(folder / f"{each.name}.csv" for each in tables)
    for path, each in zip(paths, tables, strict=True):
        path.write_bytes(csv_of(each))
    return paths


def _in(folder: Traversable) -> tuple[Table, ...]:
    found = sorted(
        (each for each in folder.iterdir() if each.name.endswith(".csv")),
        key=lambda each: each.name,
    )
    return tuple(csv_table(each.read_bytes(), each.name) for each in found)
