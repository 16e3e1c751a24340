"""This file is about the single tables that the small models read."""

from pathlib import Path

from fordel.adapters.register_csv import csv_table
from fordel.adapters.register_files import workbook_tables
from fordel.errors import InputError
from fordel.model.table import Table


def table_at(path: Path) -> Table:
    """The table of a CSV file, or the first sheet of a workbook.

    Raises:
        InputError: F516, if there is no such file or it cannot be opened, and those of
            ``csv_table`` and ``workbook_tables``.
    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise InputError(
            "F516",
            "The table cannot be opened: {why}.",
            where=str(path),
            hint="Give a CSV file, or an XLSX file with the table in its first sheet.",
            why=str(fault.strerror or fault),
        ) from fault
    if path.suffix.lower() == ".xlsx":
        return workbook_tables(data, path.name)[0]
    return csv_table(data, path.name)
