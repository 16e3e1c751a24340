"""This file is about the commands of the decision basis, on one small study from end to end."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from fordel.cli import main


def fordel(*args: object) -> "Result":
    return CliRunner().invoke(main, [str(each) for each in args], standalone_mode=True)


Result = type(CliRunner().invoke(main, ["--help"]))


def told(*args: object) -> object:
    result = fordel(*args, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("basis") / "s.fordel"
    fordel("new", path, "--example", "lilleby")
    fordel("code", path)
    fordel("register", "import", path, "lilleby")
    return path


@pytest.fixture
def study(whole, tmp_path) -> Path:
    path = tmp_path / "s.fordel"
    path.write_bytes(whole.read_bytes())
    return path


@pytest.mark.parametrize(
    ("ending", "start"),
    [(".html", b"<!doctype"), (".pdf", b"%PDF"), (".docx", b"PK"), (".xlsx", b"PK")],
)
def test_the_form_follows_from_the_name(study, tmp_path, ending, start):
    place = tmp_path / f"r{ending}"
    plain = told("report", study, "-o", place)
    assert plain["format"] == ending[1:]
    assert place.read_bytes().startswith(start)


def test_only_the_chapters_that_are_asked_for_are_written(study, tmp_path):
    place = tmp_path / "r.html"
    plain = told("report", study, "-o", place, "--chapters", "kort, principles")
    assert plain["chapters"] == ["kort", "principles"]
    result = fordel("report", study, "--chapters", "sammendrag")
    assert result.exit_code == 2
    assert "F776" in result.stderr


def test_headings_can_be_in_nynorsk_and_the_page_says_that_the_rest_is_not(study, tmp_path):
    place = tmp_path / "r.html"
    told("report", study, "-o", place, "--headings", "nn")
    text = place.read_text(encoding="utf-8")
    assert "Kva er problemet, og kva vil vi oppnå?" in text
    assert "Overskriftene er på nynorsk der de finnes. Resten er på bokmål." in text
    told("report", study, "-o", tmp_path / "p.zip", "--headings", "nn")
    assert told("report", study, "--verify", tmp_path / "p.zip")["same"]


def test_a_name_that_says_nothing_of_the_form_is_refused(study, tmp_path):
    result = fordel("report", study, "-o", tmp_path / "r.txt")
    assert result.exit_code == 2
    assert "F750" in result.stderr


def test_an_edited_document_gets_new_figures_and_keeps_its_words(study, tmp_path):
    first = tmp_path / "r.docx"
    told("report", study, "-o", first)
    same = told("report", study, "--update", first)
    assert same["renewed"] == same["edited"] == same["gone"] == []
    chosen = told("outcome", study)[0]["id"]
    told("outcome", study, chosen, "--set", "followed", "--why", "Ja.")
    renewed = told("report", study, "--update", first, "-o", tmp_path / "ny.docx")
    assert any("ikke" in each["before"] or each["now"] for each in renewed["renewed"])
    assert Path(renewed["report"]).exists()


def test_a_package_is_worked_out_anew_to_the_same_bytes_until_something_changes(study, tmp_path):
    place = tmp_path / "p.zip"
    told("report", study, "-o", place)
    with ZipFile(place) as archive:
        names = archive.namelist()
    assert {"basis.json", "recompute.json", "SHA256SUMS", "study/statements.json"} <= set(names)
    assert told("report", study, "--verify", place)["same"]
    told("versions", study, "--keep", "en")
    assert told("report", study, "--verify", place)["same"], "keeping a version changes nothing"
    chosen = told("outcome", study)[0]["id"]
    told("outcome", study, chosen, "--set", "not", "--why", "Nei.")
    result = fordel("report", study, "--verify", place)
    assert result.exit_code == 2
    assert "basis.json: ulik" in result.stdout


def test_an_outcome_is_said_with_its_reason_and_the_last_word_counts(study):
    points = told("outcome", study)
    chosen = points[0]["id"]
    assert points[0]["outcome"] is None
    assert fordel("outcome", study, chosen, "--set", "followed").exit_code == 2
    told("outcome", study, chosen, "--set", "followed", "--why", "Ja.", "--by", "Byrådet")
    told("outcome", study, chosen, "--set", "later", "--why", "Vent.", "--due", "2027-01-01")
    found = {each["id"]: each["outcome"] for each in told("outcome", study)}[chosen]
    assert (found["verdict"], found["why"], found["due"]) == ("later", "Vent.", "2027-01-01")
    still_open = told("outcome", study, "--open")
    assert len(still_open) == len(points) - 1


def test_proposals_that_are_not_there_are_named(study):
    result = fordel("outcome", study, "finnes-ikke", "--set", "not", "--why", "x")
    assert result.exit_code == 2
    assert "finnes-ikke" in result.stderr
    assert fordel("outcome", study, "--task", "finnes_ikke").exit_code == 2


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_everybody_who_answered_gets_a_letter(study, tmp_path, form):
    wanted = ("--format", form, "-o", tmp_path / "brev")
    respondents = told("responses", study)
    letters = told("letters-back", study, *wanted)
    assert len(letters) == len(respondents)
    assert len({each["file"] for each in letters}) == len(letters)
    assert all(Path(each["file"]).stat().st_size > 500 for each in letters)


def test_a_letter_to_nobody_is_refused(study):
    result = fordel("letters-back", study, "--respondent", "Atlantis")
    assert result.exit_code == 2
    assert "F654" in result.stderr


def test_versions_tell_what_changed_and_stand_in_the_basis(study, tmp_path):
    assert told("versions", study) == {"versions": [], "changes": []}
    told("versions", study, "--keep", "Til høring")
    assert told("versions", study)["changes"] == []
    told("register", "move", study, "special_education_help", "--to", "each:district")
    changes = told("versions", study)["changes"]
    assert {each["section"] for each in changes} >= {"moves", "results"}
    page = tmp_path / "r.html"
    told("report", study, "-o", page)
    assert "Siden versjonen «Til høring»" in page.read_text(encoding="utf-8")
    result = fordel("versions", study, "--since", "7")
    assert result.exit_code == 2
    assert "F655" in result.stderr


def test_two_studies_are_compared(study, whole, tmp_path):
    other = tmp_path / "annen.fordel"
    other.write_bytes(whole.read_bytes())
    assert told("versions", study, "--against", other)["changes"] == []
    chosen = told("outcome", study)[0]["id"]
    told("outcome", study, chosen, "--set", "partly", "--why", "Delvis.")
    (change,) = told("versions", study, "--against", other)["changes"]
    assert change["section"] == "outcomes"


def test_a_move_is_followed_up_until_its_figures_are_in(study, tmp_path):
    assert told("follow-up", study) == []
    told("register", "move", study, "special_education_help", "--to", "each:district")
    told("follow-up", study, "--move", "1", "--owner", "Skoleetaten", "--due", "2028-01-01")
    told("follow-up", study, "--move", "1", "--met")
    aim = ("--target", "Ventetid", "--unit", "dager", "--low", "20", "--high", "40")
    told("follow-up", study, "--move", "1", *aim, "--better", "lower", "--before", "70")
    standings = []
    for day, value in (("2028-06-01", 55), ("2029-06-01", 30), ("2030-06-01", 10)):
        told("follow-up", study, "--figure", "Ventetid", "--value", value, "--day", day)
        (followed,) = told("follow-up", study)
        standings.append(followed["targets"][0]["standing"])
    assert standings == ["worse", "as_expected", "better"]
    assert (followed["owner"], followed["due"]) == ("Skoleetaten", "2028-01-01")
    assert followed["condition_met"] is True
    page = tmp_path / "r.html"
    told("report", study, "-o", page)
    text = page.read_text(encoding="utf-8")
    assert "Overgangsplanen" in text
    assert "bedre enn ventet" in text


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--move", "9", "--owner", "x"), "F656"),
        (("--figure", "x", "--value", "1"), "F657"),
        (("--target", "x", "--low", "3", "--high", "1", "--move", "1"), "F658"),
        (("--target", "x", "--move", "1"), "F659"),
    ],
)
def test_what_cannot_be_entered_says_why(study, args, code):
    told("register", "move", study, "special_education_help", "--to", "each:district")
    result = fordel("follow-up", study, *args)
    assert result.exit_code == 2
    assert code in result.stderr
