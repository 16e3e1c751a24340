"""This file is about the commands for options, from the outside."""

import json

import pytest

from fordel.cli import main


def run(capsys, *args):
    code = main(list(args), standalone_mode=False)
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def study(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for line in (
        ("new", "by", "--title", "Prøve"),
        ("register", "import", "by", "lilleby"),
        ("areas", "import", "by", "lilleby"),
    ):
        assert run(capsys, *line)[0] == 0
    return "by"


def ids(capsys, city):
    return [
        each["option"] for each in json.loads(run(capsys, "options", "list", city, "--json")[1])
    ]


@pytest.mark.parametrize("city", ["oslo", "lilleby"])
def test_today_and_pools_are_there_by_rule(capsys, city):
    assert ids(capsys, city)[:2] == ["today", "today-with-pools"]
    code, out, _ = run(capsys, "options", "show", city, "today")
    assert code == 0
    assert "Ingen oppgaver legges et annet sted" in out


def test_a_study_without_tables_of_its_own_has_what_the_rule_gives(capsys, study):
    assert ids(capsys, study) == ["today", "today-with-pools"]


def test_an_option_by_hand_is_kept_and_gives_way_to_one_with_its_name(capsys, study):
    add = ("options", "add", study, "bpa")
    assert run(capsys, *add, "personal_assistance=central", "--map", "three")[0] == 0
    assert run(capsys, *add, "personal_assistance:delivery=pool", "--title", "BPA sammen")[0] == 0
    assert ids(capsys, study) == ["today", "today-with-pools", "bpa"]
    shown = json.loads(run(capsys, "options", "show", study, "bpa", "--json")[1])
    (change,) = shown["changes"]
    assert (shown["map"], shown["start"], shown["name_nb"]) == ("today", 2026, "BPA sammen")
    assert (change["role"], change["before"], change["after"]) == ("delivery", "district", "pool")
    assert sorted(each for group in change["groups"] for each in group) == sorted(
        ["elvebyen", "furulia", "havna", "hogasen", "mosemyr", "solvang"]
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("add", "by", "x", "unknown=central"), "F544"),
        (("add", "by", "x", "nav=moon"), "F544"),
        (("add", "by", "x", "nav=central", "--map", "mars"), "F545"),
        (("add", "by", "today", "nav=central"), "F539"),
        (("show", "by", "nothing"), "F541"),
        (("from-letters", "by"), "F546"),
        (("from-moves", "by"), "F543"),
        (("template", "by.fordel"), "F540"),
    ],
)
def test_what_cannot_be_is_told_with_what_to_do(capsys, study, line, code):
    found, _, err = run(capsys, "options", *line)
    assert found == 2
    assert code in err


def test_a_name_that_is_always_taken_is_refused_before_it_is_kept(capsys, study):
    run(capsys, "options", "add", study, "today", "nav=central")
    assert ids(capsys, study) == ["today", "today-with-pools"]


def test_moves_in_the_register_become_an_option(capsys, study):
    move = ("register", "move", study, "personal_assistance", "--to", "omsorgsetaten")
    assert run(capsys, *move)[0] == 0
    code, out, _ = run(capsys, "options", "from-moves", study, "--keep", "--json")
    assert code == 0
    assert {each["task"] for each in json.loads(out)["changes"]} <= {"personal_assistance"}
    assert "moves" in ids(capsys, study)


def test_letters_become_an_option_with_their_statements(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for line in (
        ("new", "by", "--example", "lilleby"),
        ("register", "import", "by", "lilleby"),
        ("areas", "import", "by", "lilleby"),
        ("code", "by"),
    ):
        assert run(capsys, *line)[0] == 0
    asked = ("options", "from-letters", "by", "districts", "--map", "three", "--keep", "--json")
    made = json.loads(run(capsys, *asked)[1])
    assert made["changes"]
    assert made["statements"]
    assert (made["map"], made["kept"]) == ("three", True)
    assert "letters-districts" in ids(capsys, "by")
    code, _, err = run(capsys, "options", "from-letters", "by", "Nobody of that name")
    assert (code, "F542" in err) == (2, True)


def test_tables_are_written_changed_and_read_again(capsys, study, tmp_path):
    assert run(capsys, "options", "template", str(tmp_path / "mal"))[0] == 0
    assert run(capsys, "options", "import", study, str(tmp_path / "mal"))[0] == 0
    assert "three-local" in ids(capsys, study)
    (tmp_path / "mal" / "weights.csv").write_text("panel,criterion,low,high\nalle,x,2,1\n")
    code, _, err = run(capsys, "options", "import", study, str(tmp_path / "mal"))
    assert code == 2
    assert "F534" in err
