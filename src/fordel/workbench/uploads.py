"""This file is about workbooks that are handed in through a door rather than lying on disk."""

from datetime import datetime

from fordel.adapters.files import product_tasks
from fordel.adapters.register_files import workbook_tables
from fordel.adapters.store.geography import add_areas
from fordel.adapters.store.study import Study
from fordel.districts.areas import read_areas
from fordel.districts.tally import chart_of
from fordel.model.register import Register
from fordel.register.read import read_register
from fordel.workbench.register import keep_register, register_words


def keep_register_file(study: Study, name: str, content: bytes, *, now: datetime) -> Register:
    """Make the register in a workbook the study's own.

    Raises:
        InputError: F232, F233 or F235, for what is no workbook; F240 to F244, if a move that was
            made before cannot be made in it.
        InputErrors: with all its faults.
    """
    tables = workbook_tables(content, name)
    register = read_register(tables, base=product_tasks(), words=register_words())
    keep_register(study, register, origin=name, now=now)
    return register


def keep_areas_file(study: Study, name: str, content: bytes, *, now: datetime) -> int:
    """Make the areas in a workbook the study's own; how many there are.

    Raises:
        InputError: F232, F233 or F235, for what is no workbook.
        InputErrors: F330 to F346, all faults of the tables.
    """
    tables = workbook_tables(content, name)
    chart = chart_of(read_areas(tables))
    with study.changing() as change:
        add_areas(change, tables, origin=name, read_at=now)
    return chart.count
