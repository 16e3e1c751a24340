"""This file is about the commands of the register, from a template to a report."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from fordel.cli import main

TABLES = {
    "about": "what,value\ntitle,Liten by\ncity,Liten\nas_of,2026-09-01\n",
    "sources": "id,title\nsvar,Svar fra Bydel Nord\n",
    "units": (
        "id,name_nb,kind\nnord,Bydel Nord,district\nsoer,Bydel Sør,district\n"
        "etat,Utdanningsetaten,agency\n"
    ),
    "assignments": (
        "task;role;holder;sources;evidence\n"
        "special_education_help;myndighet;etat;svar;sagt i kilden\n"
        "special_education_help;funding;hver bydel;svar;stated\n"
        "special_education_help;delivery;each:district;svar;stated\n"
    ),
    "journeys": "id,name_nb\nhjelp,Et barn som trenger hjelp\n",
    "steps": (
        "journey,number,name_nb,task,role,loss\n"
        "hjelp,1,Vedtak,special_education_help,authority,\n"
        'hjelp,2,Hjelp,special_education_help,delivery,"0,1"\n'
    ),
}


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    folder = tmp_path / "register"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def study(tmp_path: Path, tables: Path) -> Path:
    path = tmp_path / "s.fordel"
    assert fordel("new", path).exit_code == 0
    assert fordel("register", "import", path, tables).exit_code == 0
    return path


def fordel(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def told(*words: object) -> object:
    result = fordel(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_a_template_has_drop_downs_and_the_task_list_and_is_read_once_filled_in(tmp_path):
    path = tmp_path / "mal.xlsx"
    assert fordel("register", "template", path).exit_code == 0
    book = load_workbook(path)
    assert book.sheetnames[0] == "Les meg"
    assert len(book["Plasseringer"].data_validations.dataValidation) >= 3
    about = book["Om registeret"]
    for row, value in enumerate(("Liten by", "Liten", "2026-09-01"), start=2):
        about.cell(row, 2).value = value
    about.delete_rows(5)
    book["Virksomheter"].append(["nord", "Bydel Nord", None, "bydel"])
    book["Plasseringer"].append(["home_care", "utførelse", "hver bydel"])
    book.save(path)
    rows = told("register", "show", path)
    assert [(row["role"], row["holder"]) for row in rows] == [("delivery", "each:district")]


def test_all_faults_of_a_file_are_told_at_once_in_norwegian_and_the_study_is_as_it_was(
    study, tables
):
    (tables / "assignments.csv").write_text(
        "task,role,holder\nskole,myndighet,etat\nhome_care,sjef,etat\n", encoding="utf-8"
    )
    result = fordel("register", "import", study, tables)
    assert result.exit_code == 2
    assert "assignments!A2 (task)" in result.stderr
    assert "«sjef» er ikke blant det kolonnen kan inneholde." in result.stderr
    assert len(told("register", "show", study)) == 3


def test_the_check_says_who_decides_and_who_pays(study):
    result = fordel("register", "check", study)
    assert "Utdanningsetaten bestemmer i «Spesialpedagogisk hjelp», mens hver bydel" in (
        " ".join(result.stdout.split())
    )
    (found,) = told("register", "check", study, "--kind", "decides_without_paying")
    assert found["evidence"] == "stated"
    assert found["sources"] == ["svar"]


def test_a_move_changes_what_it_says_can_be_seen_and_taken_back(study):
    task = "special_education_help"
    moved = told("register", "move", study, task, "--to", "hver bydel", "--from", "etat")
    assert moved[0]["roles"] == ["authority"]
    changes = told("register", "diff", study)
    assert [(each["role"], each["changed"]) for each in changes] == [
        ("authority", True),
        ("funding", False),
        ("delivery", False),
    ]
    (journey,) = told("register", "journeys", study)
    assert len(journey["before"]["handovers"]) == 1
    assert journey["after"]["handovers"] == []
    assert told("register", "check", study, "--kind", "decides_without_paying") == []
    assert fordel("register", "undo", study, 1).exit_code == 0
    assert told("register", "diff", study) == []
    assert fordel("register", "undo", study, 1).exit_code == 2


def test_two_days_can_be_compared(study, tables):
    text = (
        "task,role,holder,from,to\n"
        "home_care,delivery,nord,,2027-12-31\nhome_care,delivery,soer,2028-01-01,\n"
    )
    (tables / "assignments.csv").write_text(text, encoding="utf-8")
    days = ("--since", "2027-12-31", "--date", "01.01.2028")
    (change,) = told("register", "diff", tables, *days)
    holders = [change[side][0]["holder"] for side in ("before", "after")]
    assert holders == ["nord", "soer"]


def test_a_new_register_that_cannot_carry_the_moves_is_refused(study, tables):
    told("register", "move", study, "special_education_help", "--to", "each:district")
    text = TABLES["assignments"].replace("myndighet;etat", "myndighet;nord")
    (tables / "assignments.csv").write_text(text, encoding="utf-8")
    assert fordel("register", "import", study, tables).exit_code == 2
    assert told("register", "show", study)[0]["holder"] == "each:district"


@pytest.mark.parametrize("name", ["ut.xlsx", "ut", "ut.json"])
def test_what_is_exported_says_the_same(study, tmp_path, name):
    path = tmp_path / name
    assert fordel("register", "export", study, "-o", path).exit_code == 0
    if path.suffix != ".json":
        assert told("register", "show", path) == told("register", "show", study)


def test_an_english_workbook_is_read_as_well(study, tmp_path):
    path = tmp_path / "out.xlsx"
    assert fordel("register", "export", study, "-o", path, "--lang", "en").exit_code == 0
    assert told("register", "show", path) == told("register", "show", study)


def test_the_report_shows_the_roles_the_findings_and_the_journeys(study, tmp_path):
    told("register", "move", study, "special_education_help", "--to", "each:district")
    page = tmp_path / "rapport.html"
    assert fordel("report", study, "-o", page).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert "Rollene i oppgavene som flyttes, før og etter" in text
    assert "→ Hver bydel" in text
    assert "<title id=" in text
    assert "Flyttinger som er gjort: 1. Roller som er endret: 1." in text


def test_a_study_without_a_register_says_how_to_get_one(tmp_path):
    path = tmp_path / "tom.fordel"
    fordel("new", path)
    result = fordel("register", "check", path)
    assert result.exit_code == 2
    assert "fordel register import tom.fordel FIL" in result.stderr


def test_a_task_that_is_not_there_is_told_of_with_the_nearest(study):
    result = fordel("register", "move", study, "special_education", "--to", "nobody")
    assert result.exit_code == 2
    assert "F255" in result.stderr
    assert "special_education_help" in result.stderr


def test_a_new_pool_has_its_members_and_its_host(study):
    made = ("--new-pool", "pool-sor=Fellesressurs sør", "--member", "nord", "--host", "soer")
    told("register", "move", study, "special_education_help", "--role", "delivery", *made)
    moved = told("register", "diff", study)
    after = next(row for row in moved if row["changed"])["after"]
    assert [each["holder"] for each in after] == ["pool-sor"]
    assert fordel("register", "undo", study, "1").exit_code == 0


def test_a_stranger_cannot_share_a_pool(study):
    made = ("--new-pool", "p=P", "--member", "atlantis")
    result = fordel("register", "move", study, "special_education_help", *made)
    assert result.exit_code == 2
    assert "F256" in result.stderr
