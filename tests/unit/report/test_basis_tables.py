"""What holds for the tables of a decision basis in a workbook."""

from datetime import datetime
from io import BytesIO

import openpyxl
from tests.unit.report.basis_example import basis, grid

from fordel.adapters.texts import sections_in
from fordel.report.basis_tables import tables_of
from fordel.report.exports import xlsx


def book() -> openpyxl.Workbook:
    tables = tables_of(basis(), texts=sections_in("nb", "basis"))
    content = xlsx(tables, made_at=datetime(2026, 11, 22), title="Prøve")  # noqa: DTZ001 -- a workbook knows no zones
    return openpyxl.load_workbook(BytesIO(content))


def test_each_grid_is_a_named_and_filtered_table_of_its_own() -> None:
    made = book()
    assert made.sheetnames == ["Påstander", "Folketall", "Folketall 2", "Kilder og belegg"]
    names = [name for sheet in made for name in sheet.tables]
    assert len(names) == len(set(names)) == 4
    assert all(table.autoFilter for sheet in made for table in sheet.tables.values())


def test_numbers_go_out_as_numbers_with_the_sources_they_rest_on() -> None:
    rows = list(book()["Folketall"].values)
    assert rows[0] == (
        "Bydel",
        "År 2024 (innbyggere)",
        "År 2025 (innbyggere)",
        "Bygger på kilde nr.",
    )
    assert rows[1] == ("Elvebyen", 10_000, 10_001, "7")


def test_every_sentence_stands_with_how_it_was_come_by() -> None:
    rows = list(book()["Påstander"].values)
    assert ("Kort fortalt", "5 av 6 svar vil det samme.", "talt", None, "1–5") in rows


def test_names_that_a_sheet_may_not_bear_are_made_so() -> None:
    from dataclasses import replace

    old = basis()
    odd = [replace(grid(name=f"g{n}"), name="Hva/hvem: [alt]? " + "x" * 40) for n in range(3)]
    made = replace(old, chapters=(replace(old.chapters[0], blocks=tuple(odd)),))
    titles = [each.title for each in tables_of(made, texts=sections_in("en", "basis"))]
    assert all(len(each) <= 31 and not set(each) & set("[]:*?/\\") for each in titles)
    assert len({each.casefold() for each in titles}) == len(titles)
