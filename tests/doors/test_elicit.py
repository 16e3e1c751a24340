"""This file is about asking panels for numbers, taking in the answers, and where they differ."""

import json

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from fordel.cli import main


def fordel(*words):
    return CliRunner().invoke(main, [*map(str, words)])


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "lilleby.fordel"
    for words in (
        ("new", path),
        ("register", "import", path, "lilleby"),
        ("areas", "import", path, "lilleby"),
        ("options", "import", path, "lilleby"),
    ):
        result = fordel(*words)
        assert result.exit_code == 0, result.output
    return path


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "form.xlsx"
    assert fordel("elicit", "template", "lilleby", "-o", path).exit_code == 0
    return path


def filled(form, panel, answers, *, day="2026-03-01"):
    book = load_workbook(form)
    about, sheet = book.worksheets[1:]
    about["A2"], about["B2"] = panel, day
    for row in range(2, sheet.max_row + 1):
        for at, value in enumerate(answers.get(sheet.cell(row, 1).value, ())):
            sheet.cell(row, 6 + at).value = value
    path = form.with_name(f"{panel or 'nobody'}.xlsx")
    book.save(path)
    return path


def refused(*words):
    result = fordel(*words, "--json")
    assert result.exit_code == 2, result.output
    return result.stderr


def test_the_form_asks_for_what_has_no_source_and_shows_an_example(form):
    book = load_workbook(form)
    readme = " ".join(str(cell.value or "") for row in book.worksheets[0] for cell in row)
    assert "Åtte av ti ganger" in readme
    asked = [row[0].value for row in book.worksheets[2].iter_rows(min_row=2) if row[0].value]
    assert "moved_post_cost" in asked
    assert len(asked) == len(set(asked)) > 20
    assert book.worksheets[1].data_validations.dataValidation  # a drop-down of panels


def test_panels_are_kept_apart_with_who_and_when_and_their_difference_is_weighed(study, form):
    for panel, answer in (("bydeler", (0.2, 0.4, 0.8)), ("etater", (0.01, 0.02, 0.04))):
        path = filled(form, panel, {"moved_post_cost": answer})
        assert fordel("elicit", "import", study, path).exit_code == 0
    result = fordel("elicit", "differences", study, "--draws", 300, "--json")
    (found,) = json.loads(result.stdout)
    assert found["panels"] == {"bydeler": [0.2, 0.4, 0.8], "etater": [0.01, 0.02, 0.04]}
    assert found["apart"] > 1
    assert found["worth"] >= 0
    shown = fordel("elicit", "differences", study, "--draws", 300).output
    assert "stor" in shown


def test_a_panel_that_answers_again_takes_the_place_of_its_own_answer_only(study, form):
    for panel, answer in (("a", (1, 2, 3)), ("b", (1, 2, 4)), ("a", (2, 3, 5))):
        path = filled(form, panel, {"moved_post_cost": answer})
        assert fordel("elicit", "import", study, path).exit_code == 0
    result = fordel("elicit", "differences", study, "--draws", 300, "--json")
    assert json.loads(result.stdout)[0]["panels"] == {"b": [1, 2, 4], "a": [2, 3, 5]}


def test_faults_in_the_answers_are_told_all_at_once(study, form):
    wrong = {"moved_post_cost": (3, 2, 1), "turnover": (0.1, "mye", 0.3)}
    told = refused("elicit", "import", study, filled(form, "a", wrong))
    assert "F517" in told
    told = refused("elicit", "import", study, filled(form, "a", {"moved_post_cost": (3, 2, 1)}))
    assert "F560" in told


@pytest.mark.parametrize(
    ("panel", "day", "answers", "code"),
    [
        ("", "2026-03-01", {"moved_post_cost": (1, 2, 3)}, "F581"),
        ("a", "i går", {"moved_post_cost": (1, 2, 3)}, "F583"),
        ("a", "2026-03-01", {}, "F582"),
    ],
)
def test_answers_without_who_when_or_what_are_refused(study, form, panel, day, answers, code):
    assert code in refused("elicit", "import", study, filled(form, panel, answers, day=day))


def test_a_study_that_nobody_answered_says_so():
    assert "Ingen tall er besvart" in fordel("elicit", "differences", "lilleby").output
