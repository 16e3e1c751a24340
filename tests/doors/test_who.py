"""The command that says who is responsible."""

import json

import pytest

from fordel.cli import main


def run(*args: str) -> int:
    return main.main(list(args), standalone_mode=False)


def test_a_question_in_plain_words_is_answered_with_who_and_how_sure(
    capsys: pytest.CaptureFixture[str],
):
    assert run("who", "hvem", "fører", "tilsyn", "med", "fosterhjem", "i", "Bjerke") == 0
    said = capsys.readouterr().out
    assert "Tilsyn med fosterhjem" in said
    assert "Bydel Bjerke" in said
    assert "[sagt i kilden]" in said


def test_a_machine_gets_ids_scores_and_roles(capsys: pytest.CaptureFixture[str]):
    assert run("who", "glatte veier i Bjerke", "--register", "oslo", "--json") == 0
    plain = json.loads(capsys.readouterr().out)
    assert plain["known"] is True
    assert plain["place"]["units"] == ["bydel-09"]
    first = plain["answers"][0]
    assert first["task"] == "roads_and_traffic"
    assert first["turn_to"]["units"][0]["id"] == "bymiljoetaten"
    assert first["turn_to"]["evidence"] == "inferred"


def test_what_is_not_known_is_said_plainly(capsys: pytest.CaptureFixture[str]):
    assert run("who", "asdf", "qwer") == 0
    assert "vet ikke" in capsys.readouterr().out


def test_roles_that_no_source_gives_to_anybody_are_told_apart(capsys: pytest.CaptureFixture[str]):
    run("--lang", "en", "who", "slippery road")
    said = capsys.readouterr().out
    assert "Not known: " in said
    assert "Turn to: " in said


def test_an_unknown_place_is_an_error_with_the_nearest(capsys: pytest.CaptureFixture[str]):
    assert run("who", "hjemmehjelp", "--place", "Bjerkke") == 2
    told = capsys.readouterr().err
    assert "F262" in told
    assert "Bjerke" in told


def test_lilleby_is_asked_in_the_same_way(capsys: pytest.CaptureFixture[str]):
    assert run("who", "plass på sykehjem", "--register", "lilleby", "--place", "Havna") == 0
    assert "Bydel Havna" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("question", "acute"),
    [
        ("jeg orker ikke leve lenger", True),
        ("mannen min slår meg", True),
        ("my husband hits me", True),
        ("det brenner i kjelleren", True),
        ("vi vil leve sunnere", False),
        ("glatt fortau", False),
    ],
)
def test_where_life_may_be_in_danger_the_emergency_numbers_come_first(
    question: str, acute: bool, capsys: pytest.CaptureFixture[str]
):
    run("who", question)
    assert ("113" in capsys.readouterr().out.splitlines()[0]) is acute


def test_what_is_for_others_is_said_with_who_they_are(capsys: pytest.CaptureFixture[str]):
    run("who", "fornye passet mitt")
    assert "politiet" in capsys.readouterr().out
    run("who", "renew passport", "--json")
    plain = json.loads(capsys.readouterr().out)
    assert plain["known"] is False
    assert plain["outside"]["matter"] == "passport"
