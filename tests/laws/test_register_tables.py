"""This file is about registers that go out as tables and come back the same."""

from hypothesis import HealthCheck, given, settings

from fordel.adapters.register_csv import csv_of, csv_table
from fordel.adapters.register_files import workbook_tables
from fordel.adapters.register_workbook import workbook_of
from fordel.model.table import TemplateColumn, TemplateSheet
from fordel.register.read import read_register
from fordel.register.write import tables_of
from register_makers import registers

SLOW = settings(
    max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@SLOW
@given(registers())
def test_a_register_written_as_tables_is_read_back_the_same(register):
    assert read_register(tables_of(register)) == register


@SLOW
@given(registers())
def test_nothing_is_lost_in_csv(register):
    files = [(f"{each.name}.csv", csv_of(each)) for each in tables_of(register)]
    assert read_register([csv_table(data, name) for name, data in files]) == register


@settings(SLOW, max_examples=6)
@given(registers())
def test_nothing_is_lost_in_a_workbook(register):
    sheets = [
        TemplateSheet(
            key=each.name,
            name=each.name,
            explanation="",
            columns=tuple(TemplateColumn(head=head, explanation="") for head in each.heads),
            rows=tuple(cells for _, cells in each.rows),
        )
        for each in tables_of(register)
    ]
    data = workbook_of(sheets, readme_name="readme", readme="Les meg")
    assert read_register(workbook_tables(data, "r.xlsx")) == register
