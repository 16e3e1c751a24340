"""This file is about reviewing with the keyboard alone, from the first suggestion to undoing."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fordel.cli import main

LETTER = """# Bydel Nordmarka

Vi mener at hjemmetjenesten bør ligge i bydelene. Barnevernet må flyttes til byen sentralt.
Dersom bydelene får flere folk, kan de også ta over sykehjemmene.
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "s.fordel"
    (tmp_path / "nord.md").write_text(LETTER, encoding="utf-8")
    for args in (["new", path], ["read", path, tmp_path / "nord.md"], ["code", path]):
        CliRunner().invoke(main, [str(each) for each in args], catch_exceptions=False)
    return path


def review(study: Path, keys: str, *more: str) -> Result:
    args = ["review", str(study), "--reviewer", "kari", "--by-letter", *more]
    done = CliRunner().invoke(main, args, input=keys)
    assert done.exit_code == 0, done.output
    return done


def statements(study: Path) -> list[dict]:
    return json.loads(CliRunner().invoke(main, ["statements", str(study), "--json"]).stdout)


def standings(study: Path) -> list[str]:
    return [each["standing"] for each in statements(study)]


def test_each_key_is_one_ruling_that_is_kept_at_once(study):
    before = statements(study)
    review(study, "gf")
    after = statements(study)
    assert after[0]["standing"] == "accepted"
    assert after[0]["coder"] == "kari"
    assert before[1]["id"] not in [each["id"] for each in after]
    assert "hjemmetjenesten" in after[0]["text"]


def test_the_statement_is_shown_in_its_place_with_its_codes_and_why(study):
    shown = review(study, "q").stdout
    assert "▌ Vi mener at hjemmetjenesten" in shown
    assert "Barnevernet må flyttes" in shown
    assert "type" in shown


def test_undo_takes_the_last_ruling_back_and_shows_the_statement_again(study):
    before = statements(study)
    done = review(study, "fuq")
    assert statements(study) == before
    assert done.stdout.count("▌ Vi mener at") == 2
    assert "ingenting å angre" in review(study, "uq").stderr


def test_codes_are_corrected_by_name_by_code_and_by_the_start_of_either(study):
    review(study, "r\n2\nsvakhet\n6\nBarnevern\n8\nnærhet, capacity\n\nq")
    first = statements(study)[0]
    assert first["standing"] == "corrected"
    assert (first["kind"], first["tasks"]) == ("weakness", ["child_welfare"])
    assert first["reasons"] == ["nearness", "capacity"]


def test_a_word_that_fits_no_code_is_refused_and_the_rest_is_kept(study):
    done = review(study, "r\n2\nfjas\n2\nargument\n\nq")
    assert "F727" in done.stderr
    assert statements(study)[0]["kind"] == "argument"


def test_leaving_a_correction_changes_nothing(study):
    before = statements(study)
    review(study, "r\n2\nsvakhet\na\nq")
    assert statements(study) == before


def test_a_statement_is_split_where_the_second_part_begins(study):
    whole = statements(study)[0]["text"]
    review(study, "d\nbør ligge\n\n2\nargument\n\nq")
    first, second = statements(study)[:2]
    assert f"{first['text']} {second['text']}" == whole
    assert second["text"].startswith("bør ligge")
    assert (first["kind"], second["kind"]) == (first["kind"], "argument")
    assert "F725" in review(study, "d\nfinnes ikke\nq").stderr


def test_a_statement_is_merged_with_the_next(study):
    before = statements(study)
    review(study, "s\n\nq")
    after = statements(study)
    assert len(after) == len(before) - 1
    assert after[0]["start"] == before[0]["start"]
    assert after[0]["end"] == before[1]["end"]


def test_a_missing_statement_is_added_where_its_words_stand(study):
    count = len(statements(study))
    review(study, "fn\nhjemmetjenesten bør ligge\n2\nforslag\n\nq")
    after = statements(study)
    assert len(after) == count
    assert after[0]["text"] == "hjemmetjenesten bør ligge"
    assert (after[0]["standing"], after[0]["kind"]) == ("added", "proposal")


def test_an_added_statement_may_not_cover_another(study):
    assert "F723" in review(study, "n\nVi mener at hjemmetjenesten\n\nq").stderr


def test_a_skipped_statement_waits(study):
    count = len(statements(study))
    review(study, "h" * count)
    assert standings(study) == ["suggested"] * count


def test_an_unknown_key_does_nothing_and_help_lists_the_keys(study):
    done = review(study, "x?q")
    assert "«x»" in done.stderr
    assert "forkast" in done.stderr


def test_english_has_its_own_letters(study):
    review(study, "ar", "--lang", "en")
    assert standings(study)[0] == "accepted"


def test_the_end_is_told_with_what_is_left(study):
    count = len(statements(study))
    done = json.loads(review(study, "g", "--json").stdout)
    assert done == {"ruled": 1, "left": count - 1}
    assert "Alle forslag er avgjort" in review(study, "g" * count).stderr


def test_a_new_run_of_the_coder_leaves_what_people_ruled_on(study):
    review(study, "gfr\n2\nbakgrunn\n\nq")
    before = statements(study)
    CliRunner().invoke(main, ["code", str(study), "--again"])
    assert statements(study) == before
