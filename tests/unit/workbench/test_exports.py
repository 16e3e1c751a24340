"""This file is about what leaves a study: whole, exact, and without private persons."""

import csv
import json
from datetime import datetime
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from exchange_makers import NOW, small_study
from fordel.errors import InputError, InputErrors
from fordel.workbench.exports import (
    Format,
    TableName,
    export_study,
    outgoing,
    read_json,
    save_export,
)
from fordel.workbench.study import open_study

PRIVATE = ("Ola", "Eksempelsen", "912 34 567")


@pytest.fixture
def study(tmp_path):
    with open_study(small_study(tmp_path)) as opened:
        yield opened


def _content(study, form, **more):
    return export_study(study, form, now=NOW, **more).content


def _sheets(content):
    return load_workbook(BytesIO(content))


def _everything(form, content):
    if form in {Format.QDPX, Format.XLSX}:
        with ZipFile(BytesIO(content)) as bundle:
            return "".join(bundle.read(name).decode() for name in bundle.namelist())
    return content.decode()


@pytest.mark.parametrize("form", list(Format))
def test_no_export_tells_of_a_private_person(study, form):
    everything = _everything(form, _content(study, form))
    assert [each for each in PRIVATE if each in everything] == []
    assert "Elvebyen" in everything


@pytest.mark.parametrize("form", list(Format))
def test_the_same_study_gives_the_same_bytes(study, form):
    assert _content(study, form) == _content(study, form)


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("form", list(Format))
def test_an_export_says_how_much_it_holds(study, form, language):
    exported = export_study(study, form, now=NOW, language=language)
    assert (exported.responses, exported.statements) == (2, 5)


def test_json_is_read_back_as_it_was(study):
    leaving = outgoing(study, now=NOW)
    assert read_json(_content(study, Format.JSON).decode(), "x.json") == leaving


def test_positions_in_json_count_the_file_as_received(study):
    plain = json.loads(_content(study, Format.JSON))
    said = {each["quote"]: each for each in plain["statements"]}
    moved = said["Barnevernet bør flyttes til\r\nbydelen."]
    assert moved["end"] - moved["start"] == len(moved["quote"])
    text = plain["responses"][0]["text"]
    assert text[moved["text_start"] : moved["text_end"]] == "Barnevernet bør flyttes til\nbydelen."


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda plain: plain.update(format="annet"), "F602"),
        (lambda plain: plain.update(version=99), "F603"),
        (lambda plain: plain["statements"][0].update(kind="ønske"), "F604"),
        (lambda plain: plain["statements"][0].pop("start"), "F604"),
        (lambda plain: plain["responses"][1].pop("text"), "F604"),
        (lambda plain: plain["positions"][0].update(measure=7), "F604"),
    ],
)
def test_json_that_does_not_fit_is_refused_with_its_place(study, change, code):
    plain = json.loads(_content(study, Format.JSON))
    change(plain)
    with pytest.raises(InputError) as caught:
        read_json(json.dumps(plain), "x.json")
    faults = getattr(caught.value, "faults", [caught.value])
    assert {each.code for each in faults} == {code}


def test_all_faulty_records_are_told_at_once(study):
    plain = json.loads(_content(study, Format.JSON))
    for row in plain["statements"][:3]:
        row["question"] = "hvorfor"
    with pytest.raises(InputErrors) as caught:
        read_json(json.dumps(plain), "x.json")
    assert [each.where for each in caught.value.faults] == [f"statements[{at}]" for at in range(3)]


def test_what_is_no_json_is_told_so():
    with pytest.raises(InputError, match="F601"):
        read_json("{", "x.json")


def test_a_workbook_has_filtered_named_tables_in_norwegian(study):
    book = _sheets(_content(study, Format.XLSX))
    assert book.sheetnames == ["Utsagn", "Standpunkter", "Høringssvar", "Om"]
    named = {
        table.displayName: table.autoFilter is not None for table in book["Utsagn"].tables.values()
    }
    assert named == {"Utsagn": True}
    assert [cell.value for cell in book["Standpunkter"][1]][:4] == [
        "Svar nr.",
        "Høringsinstans",
        "Type instans",
        "Oppgave",
    ]


def test_nothing_that_people_wrote_becomes_a_formula(study):
    book = _sheets(_content(study, Format.XLSX))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert any(str(cell.value).startswith("=SUM(A1)") for cell in cells)


def test_columns_keep_their_types(study):
    book = _sheets(_content(study, Format.XLSX))
    responses = [[cell.value for cell in row] for row in book["Høringssvar"]["A2:D2"]]
    assert responses == [[1, "Bydel Elvebyen", "bydel", datetime.fromisoformat("2026-02-03")]]
    sureness = [cell.value for cell in book["Utsagn"]["R"]][1:]
    assert sureness == [0.625] * 5


def test_an_argument_points_at_the_number_of_its_proposal(study):
    rows = list(_sheets(_content(study, Format.XLSX))["Utsagn"].values)
    by_kind = {row[6]: row for row in rows}
    assert by_kind["argument"][14] == next(row[0] for row in rows if row[8] == "til bydelene")


def _rows(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_csv_file_opens_in_a_norwegian_spreadsheet(study):
    rows = _rows(_content(study, Format.CSV))
    assert len(rows) == 6
    assert {len(row) for row in rows} == {len(rows[0])}
    assert rows[1][17] == "0,625"
    assert rows[2][5].startswith("'=SUM(A1)")


def test_each_table_can_be_had_as_csv(study):
    heads = [_rows(_content(study, Format.CSV, table=table))[0] for table in TableName]
    assert [head[0] for head in heads] == ["Nr.", "Svar nr.", "Svar nr."]
    assert len({len(head) for head in heads}) == 3


def test_an_empty_study_leaves_too(tmp_path):
    from fordel.workbench.study import new_study

    new_study(tmp_path / "tom.fordel", now=NOW)
    with open_study(tmp_path / "tom.fordel") as study:
        assert all(_content(study, form) for form in Format)


def test_an_export_takes_the_place_of_an_older_one(study, tmp_path):
    target = tmp_path / "ut.csv"
    target.write_text("gammel")
    save_export(export_study(study, Format.CSV, now=NOW), target)
    assert target.read_bytes() == _content(study, Format.CSV)
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


def test_a_place_that_cannot_be_written_to_is_told(study, tmp_path):
    from fordel.errors import OutsideError

    with pytest.raises(OutsideError, match="F610"):
        save_export(export_study(study, Format.CSV, now=NOW), tmp_path / "nei" / "ut.csv")
