"""This file is about workbooks and CSV files that are torn, hostile or very large."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from fordel.adapters.register_csv import MOST_ROWS, csv_of, csv_table
from fordel.adapters.register_files import tables_at, workbook_tables
from fordel.errors import InputError, InputErrors
from fordel.model.table import Table
from fordel.register.read import read_register
from register_makers import ABOUT, TASKS, UNITS, table


def book(*rows: tuple[object, ...], part: str = "", content: bytes = b"") -> bytes:
    made = Workbook()
    for row in rows:
        made.active.append(row)
    file = io.BytesIO()
    made.save(file)
    if part:
        with zipfile.ZipFile(file, "a") as package:
            package.writestr(part, content)
    return file.getvalue()


def test_each_formula_is_refused_with_its_cell():
    with pytest.raises(InputErrors) as raised:
        workbook_tables(book(("id", "title"), ("s", "=1+1"), ("=HYPERLINK(A1)", "t")), "r.xlsx")
    assert [each.where for each in raised.value.faults] == ["Sheet!B2", "Sheet!A3"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "F232"),
        (b"id,title\n", "F232"),
        (book(("id",))[:300], "F232"),
        (book(("id",), part="xl/vbaProject.bin"), "F233"),
        (book(("id",), part="xl/x.xml", content=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), "F232"),
    ],
)
def test_what_is_no_plain_workbook_is_refused(data, code):
    with pytest.raises(InputError, match=code):
        workbook_tables(data, "r.xlsx")


def test_a_workbook_that_would_fill_the_memory_is_refused_unpacked():
    file = io.BytesIO()
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package,
        package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(310):
            part.write(bytes(1_000_000))
    with pytest.raises(InputError, match="F232"):
        workbook_tables(file.getvalue(), "r.xlsx")


def test_every_kind_of_cell_comes_as_text():
    row = (1, 2.5, True, date(2028, 1, 1), datetime.fromisoformat("2028-01-02"), None, " a\nb ")
    (found,) = workbook_tables(book(("a",) * 7, row), "r.xlsx")
    assert found.rows[0][1][:7] == ("1", "2.5", "yes", "2028-01-01", "2028-01-02", "", " a\nb ")


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b'id,title\n"s,t\n', b'id\n"a"b\n'])
def test_a_csv_file_that_cannot_be_read_is_refused(data):
    with pytest.raises(InputError, match="F236"):
        csv_table(data, "sources.csv")


def test_commas_and_semicolons_both_divide():
    assert csv_table(b"id;title\ns;a, b\n", "sources.csv").rows == ((2, ("s", "a, b")),)
    assert csv_table("\ufeffid,title\ns,a; b\n".encode(), "x.csv").rows == ((2, ("s", "a; b")),)


def test_nothing_in_a_csv_file_is_worked_out_by_a_spreadsheet():
    cells = ("=1+1", "+47", "-", "@sum", "'quoted", "it's")
    out = csv_of(Table(name="x", heads=("a",), rows=((2, cells),)))
    assert b"\r\n'=1+1,'+47,'-,'@sum,''quoted,it's" in out
    assert csv_table(out, "x.csv").rows[0][1] == cells


def test_too_many_rows_are_refused_and_a_hundred_thousand_are_read():
    with pytest.raises(InputError, match="F235"):
        csv_table(b"a\n" * (MOST_ROWS + 2), "x.csv")
    lines = "".join(f"school,support,etat,del {n}\n" for n in range(100_000))
    placed = csv_table(f"task,role,holder,part\n{lines}".encode(), "assignments.csv")
    register = read_register((ABOUT, UNITS, TASKS, placed))
    assert len(register.assignments) == 100_000


def test_twenty_thousand_faults_end_in_an_answer():
    placed = table("assignments", "task role holder", *["school|support|utat"] * 20_000)
    with pytest.raises(InputErrors, match="F223"):
        read_register((ABOUT, UNITS, TASKS, placed))


def test_what_is_not_there_is_said_to_be_so(tmp_path):
    with pytest.raises(InputError, match="F250"):
        tables_at(tmp_path / "none.xlsx")
