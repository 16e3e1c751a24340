"""This file is about the commands that code letters without a study, and measure the coder."""

import json
from pathlib import Path

import pytest

from fordel.cli import main

LETTER = """Fjordvik Arbeiderlag

Uttalelse om oppgavefordelingen

Hjemmetjenesten må bli i bydelene. De ansatte kjenner folk.

Lønn og arkiv bør samles sentralt, fordi fagmiljøene er små.
"""
LETTER_2 = "Til kommunen\n\nBarnehageopptaket bør samles i én etat.\n"


def run(*args: object) -> int:
    return main.main([str(arg) for arg in args], standalone_mode=False)


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "a1_lag.txt").write_text(LETTER, encoding="utf-8", newline="")
    (folder / "b2_borger.txt").write_text(LETTER_2, encoding="utf-8", newline="")
    return folder


def records(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_suggest_writes_records_whose_places_give_their_quotes(letters: Path, tmp_path: Path):
    output = tmp_path / "codes.jsonl"
    assert run("suggest", letters, "--output", output) == 0
    found = records(output.read_text(encoding="utf-8"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in letters.iterdir()}
    assert {each["doc"] for each in found} == set(texts)
    for each in found:
        assert texts[each["doc"]][each["start"] : each["end"]] == each["quote"]
        assert 0 <= each["sureness"]["tasks"] <= 1
        assert each["coder"]
    assert next(each["id"] for each in found if each["doc"] == "a1_lag.txt") == "a1-001"
    by_words = {each["quote"]: each for each in found}
    assert by_words["Hjemmetjenesten må bli i bydelene."]["tasks"] == ["home_care"]


def test_without_an_output_records_go_to_the_screen_and_talk_does_not(letters, capsys):
    assert run("suggest", letters / "b2_borger.txt") == 0
    out, err = capsys.readouterr()
    assert [each["id"] for each in records(out)] == ["b2-001"]
    assert "1 filer kodet, 1 utsagn" in err
    assert run("suggest", letters / "b2_borger.txt", "--json", "--lang", "en") == 0
    out, err = capsys.readouterr()
    assert [each["id"] for each in json.loads(out)["statements"]] == ["b2-001"]
    assert "1 files coded" in err


def test_a_file_that_cannot_be_read_does_not_stop_the_others(letters: Path, capsys):
    (letters / "a0_tom.txt").write_bytes(b"")
    assert run("suggest", letters) == 2
    out, err = capsys.readouterr()
    assert {each["doc"] for each in records(out)} == {"a1_lag.txt", "b2_borger.txt"}
    assert "F112" in err


def test_codes_that_cannot_be_written_are_told(letters: Path, tmp_path: Path, capsys):
    assert run("suggest", letters, "--output", tmp_path / "no" / "codes.jsonl") == 2
    assert "F705" in capsys.readouterr().err


def test_the_coder_agrees_wholly_with_itself(letters: Path, tmp_path: Path, capsys):
    gold = tmp_path / "gold.jsonl"
    run("suggest", letters, "--output", gold)
    capsys.readouterr()
    assert run("evaluate", "--gold", gold, "--documents", letters, "--json") == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["span_f1"] == figures["question_accuracy"] == figures["tasks_micro_f1"] == 1
    assert figures["reversals"] == 0
    assert figures["quotes_exact"] == 1
    assert set(figures["by_document"]) == {"a1_lag.txt", "b2_borger.txt"}
    assert figures["intervals"]["span_f1"] == [1, 1]


def test_other_codes_can_be_measured_and_a_person_gets_a_table(letters, tmp_path, capsys):
    gold, codes = tmp_path / "gold.jsonl", tmp_path / "codes.jsonl"
    run("suggest", letters, "--output", gold)
    lines = gold.read_text(encoding="utf-8").splitlines(keepends=True)
    codes.write_text("".join(lines[:-1]), encoding="utf-8")
    capsys.readouterr()
    assert run("evaluate", "--gold", gold, "--documents", letters, "--codes", codes) == 0
    out = capsys.readouterr().out
    assert "Utsagn funnet (F1)" in out
    assert "b2_borger.txt" in out
    lost = next(line for line in out.splitlines() if line.startswith("Utsagn: andel funnet"))
    assert "1.000" not in lost.split()[-3]


def test_every_figure_has_a_name_in_both_languages(letters, tmp_path, capsys):
    gold = tmp_path / "gold.jsonl"
    run("suggest", letters, "--output", gold)
    for language in ("nb", "en"):
        assert run("evaluate", "--gold", gold, "--documents", letters, "--lang", language) == 0
    assert "Statements found (F1)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "F704"),
        ('{"id": 1}\n', "F413"),
        ("nonsense\n", "F411"),
        (
            '{"id":"x","doc":"gone.txt","start":0,"end":2,"question":"general","kind":"context"}\n',
            "F703",
        ),
    ],
)
def test_a_gold_file_that_does_not_fit_is_explained(content, code, letters, tmp_path, capsys):
    gold = tmp_path / "gold.jsonl"
    gold.write_text(content, encoding="utf-8")
    assert run("evaluate", "--gold", gold, "--documents", letters) == 2
    assert code in capsys.readouterr().err


def test_a_gold_file_in_another_encoding_is_told(letters, tmp_path, capsys):
    gold = tmp_path / "gold.jsonl"
    gold.write_bytes("æøå".encode("latin-1"))
    assert run("evaluate", "--gold", gold, "--documents", letters) == 2
    assert "F706" in capsys.readouterr().err


def test_text_shows_the_letter_as_it_is_read_and_as_it_came(tmp_path: Path, capsys):
    letter = tmp_path / "brev.txt"
    letter.write_text("Innbyggerne ber om omsorgs-\ntilbud i bydelen.\n", encoding="utf-8")
    run("text", letter, "--received")
    assert capsys.readouterr().out.startswith("Innbyggerne ber om omsorgs-\ntilbud")
    run("text", letter)
    assert "omsorgstilbud" in capsys.readouterr().out
    run("text", letter, "--repairs")
    out, err = capsys.readouterr()
    assert "hyphen" in out
    assert "rettinger" in err
    run("text", letter, "--json")
    given = json.loads(capsys.readouterr().out)
    assert given["repairs"][0]["kind"] == "hyphen"
    assert given["received"] != given["text"]


def test_two_answers_at_once_are_refused(tmp_path: Path, capsys):
    letter = tmp_path / "brev.txt"
    letter.write_text("Hei.", encoding="utf-8")
    assert run("text", letter, "--received", "--repairs") == 2
    assert "F707" in capsys.readouterr().err
