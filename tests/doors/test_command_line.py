"""This file is about the command line from end to end, on Lilleby, in both languages."""

import json
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fordel.cli import main

ASKED = """
title = "Oppgavefordeling i prøvebyen"

[[question]]
bodies = ["district"]
canonical = "services"
number = 1
text = "Hva virker godt i tjenestene?"
"""
LETTER = """# Bydel Nordmarka

## Tjenester

Vi mener at hjemmetjenesten bør ligge i bydelene. Barnevernet må flyttes til byen sentralt.
Dersom bydelene får flere folk, kan de også ta over sykehjemmene.

Med hilsen
Testperson Eksempelsen
Telefon 22 00 00 00
"""


def fordel(*args: object, keys: str = "", code: int = 0) -> Result:
    done = CliRunner().invoke(main, [str(each) for each in args], input=keys)
    assert done.exit_code == code, done.output
    return done


def plain(*args: object) -> object:
    return json.loads(fordel(*args, "--json").stdout)


@pytest.fixture(scope="module")
def lilleby(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("doors") / "lilleby.fordel"
    CliRunner().invoke(main, ["new", str(path), "--example", "lilleby"])
    CliRunner().invoke(main, ["code", str(path)])
    return path


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "s.fordel"
    fordel("new", path)
    (tmp_path / "brev").mkdir()
    (tmp_path / "brev" / "nord.md").write_text(LETTER, encoding="utf-8")
    return path


def test_a_study_begins_empty_with_what_was_asked(tmp_path):
    (tmp_path / "asked.toml").write_text(ASKED, encoding="utf-8")
    done = fordel("new", tmp_path / "by", "--consultation", tmp_path / "asked.toml")
    assert "Oppgavefordeling i prøvebyen" in done.stderr
    assert (tmp_path / "by.fordel").exists()
    assert plain("responses", tmp_path / "by") == []
    assert "Ingen svar" in fordel("responses", tmp_path / "by").stderr


def test_letters_are_read_once_and_each_file_is_told_of(study, tmp_path):
    folder = tmp_path / "brev"
    (folder / "tom.txt").write_bytes(b"")
    first = json.loads(fordel("read", study, folder, "--json", code=2).stdout)
    assert (first["read"], first["known"], first["refused"]) == (1, 0, 1)
    assert [each["outcome"] for each in first["files"]] == ["read", "refused"]
    assert first["files"][1]["fault"]["code"] == "F112"
    again = fordel("read", study, folder / "nord.md")
    assert "kjent fra før" in again.stdout
    assert len(plain("responses", study)) == 1


def test_a_missing_folder_is_told_before_anything_is_read(study, tmp_path):
    done = fordel("read", study, tmp_path / "brev", tmp_path / "borte", code=2)
    assert "F711" in done.stderr
    assert plain("responses", study) == []


def test_code_goes_through_each_response_once_and_again_when_asked(study, tmp_path):
    fordel("read", study, tmp_path / "brev")
    first = plain("code", study)
    assert len(first["responses"]) == 1
    assert first["responses"][0]["statements"] >= 3
    assert plain("code", study) == {"responses": []}
    assert len(plain("code", study, "--again")["responses"]) == 1


def test_names_and_telephones_are_masked_wherever_text_is_shown(study, tmp_path):
    fordel("read", study, tmp_path / "brev")
    fordel("code", study)
    shown = [
        fordel("search", study, "Eksempelsen", "telefon", "hilsen").stdout,
        fordel("statements", study).stdout,
        fordel("review", study, keys="q").stdout,
    ]
    assert all("Eksempelsen" not in each and "22 00 00" not in each for each in shown)


def test_lilleby_goes_all_the_way_from_letters_to_positions(lilleby):
    responses = plain("responses", lilleby)
    assert len(responses) > 20
    assert {"number", "id", "consultee", "kind", "file", "statements", "ruled"} <= set(responses[0])
    statements = plain("statements", lilleby)
    assert len(statements) == sum(each["statements"] for each in responses)
    positions = plain("positions", lilleby)
    known = {each["id"] for each in statements}
    assert all(proposal in known for each in positions for proposal in each["proposals"])
    one = plain("positions", lilleby, "--response", "1")
    assert {each["response"] for each in one} == {responses[0]["id"]}
    task = next(each["task"] for each in positions if each["task"])
    assert {each["task"] for each in plain("positions", lilleby, "--task", task)} == {task}


def test_search_finds_compounds_and_says_when_it_finds_nothing(lilleby):
    found = plain("search", lilleby, "sykehjem")
    assert any("sykehjemmene" in each["text"].lower() for each in found)
    assert "Ingen treff" in fordel("search", lilleby, "qqqqqq").stderr
    assert plain("search", lilleby, "qqqqqq") == []


def test_the_same_commands_speak_english(lilleby):
    assert "consultee" in fordel("responses", lilleby, "--lang", "en").stdout
    assert "proposal" in fordel("statements", lilleby, "--lang=en").stdout
    assert "positions on" in fordel("--lang", "en", "positions", lilleby).stderr


def test_the_language_can_be_a_setting(lilleby, monkeypatch):
    monkeypatch.setenv("FORDEL_LANG", "en")
    assert "Nothing found" in fordel("search", lilleby, "qqqqqq").stderr
    monkeypatch.setenv("FORDEL_LANG", "tysk")
    assert "F710" in fordel("responses", lilleby, code=2).stderr


def test_errors_come_in_the_readers_language_and_as_json(tmp_path):
    norsk = fordel("responses", tmp_path / "x", code=2).stderr
    english = fordel("responses", tmp_path / "x", "--lang", "en", code=2).stderr
    assert "F802: Det finnes ingen utredning her." in norsk
    assert "F802: There is no study at this place." in english
    machine = json.loads(fordel("responses", tmp_path / "x", "--json", code=2).stderr)
    assert machine["error"]["code"] == "F802"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["xyzzy"], "F730"),
        (["new", "a", "--finnesikke"], "F731"),
        ([], None),
        (["read", "a"], "F732"),
        (["search", "a", "b", "--limit", "x"], "F733"),
        (["responses", "a", "b"], "F734"),
    ],
)
def test_a_command_written_wrongly_is_explained(args, code):
    done = fordel(*args, code=2 if code else 0)
    assert code in done.stderr if code else "Bruk:" in done.stdout


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_command_explains_itself_in_both_languages(language):
    top = fordel("--help", "--lang", language).stdout
    for name, place in main.places.items():
        page = fordel(name, "--help", "--lang", language).stdout
        found = getattr(import_module(place.module), place.function)
        under = list(getattr(found, "places", ()))
        assert name in top
        assert under or "--json" in page
        assert all(each in page for each in under)


def test_a_person_can_say_who_sent_a_response_and_it_counts_from_then_on(study, tmp_path):
    fordel("read", study, tmp_path / "brev")
    fordel("code", study)
    done = fordel("sender", study, 1, "--name", "Nordmarka vel", "--kind", "forening")
    assert "Nordmarka vel (forening)" in done.stderr
    (listed,) = plain("responses", study)
    assert (listed["consultee"], listed["kind"]) == ("Nordmarka vel", "association")
    assert listed["statements"] > 0
    assert len(plain("code", study)["responses"]) == 1
    again = plain("sender", study, 1, "--name", "Nordmarka velforening")
    assert again["kind"] == "association"
    assert plain("code", study) == {"responses": []}
    assert "F718" in fordel("sender", study, 1, "--kind", "romvesen", code=2).stderr
    assert "F716" in fordel("sender", study, 1, "--name", " ", code=2).stderr


def test_the_task_list_is_searched_by_everyday_words():
    assert {each["id"] for each in plain("tasks", "sykehjem")} >= {"nursing_homes"}
    assert "nursing_homes" in fordel("tasks", "sykehjem").stdout
    assert "Ingen oppgave" in fordel("tasks", "romferd").stderr


def test_a_backup_opens_as_a_study_of_its_own(lilleby, tmp_path):
    fordel("back-up", lilleby, tmp_path / "kopi")
    assert plain("responses", tmp_path / "kopi") == plain("responses", lilleby)
    assert "F803" in fordel("back-up", lilleby, tmp_path / "kopi", code=2).stderr


def test_a_response_is_asked_for_by_number_or_by_the_start_of_its_id(lilleby):
    second = plain("responses", lilleby)[1]
    by_number = plain("statements", lilleby, "--response", 2)
    assert by_number == plain("statements", lilleby, "--response", second["id"][:6])
    assert "F714" in fordel("statements", lilleby, "--response", 999, code=2).stderr


def test_a_fault_of_ours_ends_with_a_number_to_quote(monkeypatch, lilleby):
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("fordel.cli.study.list_responses", broken)
    done = fordel("responses", lilleby, code=1)
    assert "ZeroDivisionError" in done.stderr
    assert "Traceback" not in done.stderr
    monkeypatch.setenv("FORDEL_TRACE", "1")
    assert "Traceback" in fordel("responses", lilleby, code=1).stderr


def test_the_demo_runs_twice_in_the_same_folder(tmp_path):
    first = fordel("demo", tmp_path / "demo")
    assert "5 svar" in first.stderr
    assert "forrige gang" in fordel("demo", tmp_path / "demo").stderr


def test_an_example_that_does_not_exist_makes_no_study(tmp_path):
    assert "F793" in fordel("new", tmp_path / "a", "--example", "atlantis", code=2).stderr
    assert list(tmp_path.iterdir()) == []
