"""This file is about area tables on disk, and those that come with the examples."""

from importlib.resources import files
from pathlib import Path

from fordel.adapters.register_csv import csv_of, csv_table
from fordel.adapters.register_files import tables_at
from fordel.errors import InputError
from fordel.model.table import Table

_DATA = files("fordel") / "data"


def example_area_names() -> tuple[str, ...]:
    """The examples that come with small areas."""
    return tuple(
        sorted(each.name for each in _DATA.iterdir() if (each / "areas" / "areas.csv").is_file())
    )


def example_area_tables(name: str) -> tuple[Table, ...]:
    """The area tables of an example.

    Raises:
        InputError: F351, if it has none.
    """
    if name not in example_area_names():
        raise InputError(
            "F351",
            "The example {name} has no small areas.",
            hint="Choose one of: {names}",
            name=name,
            names=", ".join(example_area_names()),
        )
    found = sorted((_DATA / name / "areas").iterdir(), key=lambda each: each.name)
    return tuple(csv_table(each.read_bytes(), each.name) for each in found)


def area_tables_at(path: Path) -> tuple[Table, ...]:
    """The area tables in a workbook or in a folder of CSV files."""
    return tables_at(path)


def outlines_at(path: Path) -> Table:
    """The table of outlines in a CSV file, or in the folder that holds it.

    Raises:
        InputError: F376, if it cannot be read.
    """
    place = path / "outlines.csv" if path.is_dir() else path
    try:
        return csv_table(place.read_bytes(), "outlines.csv")
    except OSError as fault:
        raise InputError(
            "F376",
            "The outlines cannot be read: {why}.",
            where=str(place),
            hint="Make them of polygons with: fordel areas from-polygons",
            why=str(fault.strerror or fault),
        ) from fault


def put_area_tables(folder: Path, tables: tuple[Table, ...]) -> tuple[Path, ...]:
    """Write the tables as CSV files in a new folder.

    Raises:
        InputError: F352, if there is something at that place already.
    """
    try:
        folder.mkdir(parents=True)
    except OSError as fault:
        raise InputError(
            "F352",
            "The folder cannot be made: {why}.",
            where=str(folder),
            hint="Choose a name that is not taken.",
            why=str(fault.strerror or fault),
        ) from fault
    paths = tuple(folder / f"{each.name}.csv" for each in tables)
    for path, each in zip(paths, tables, strict=True):
        path.write_bytes(csv_of(each))
    return paths
