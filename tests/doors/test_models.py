"""This file is about the small models: what they say, what it rests on, and what they refuse."""

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fordel.cli import main
from fordel.cli.model import model

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "small-models.md"
PRESENT = ("--present", "1")


def fordel(*words: object) -> Result:
    return CliRunner().invoke(main, ["model", *map(str, words)])


def told(*words: object) -> dict:
    result = fordel(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refused(*words: object) -> dict:
    result = fordel(*words, "--json")
    assert result.exit_code == 2, result.output
    return json.loads(result.stderr)["error"]


def figure(answer: dict, name: str) -> float:
    return answer["figures"][name]["value"]


def rows(answer: dict, key: str, column: str) -> dict:
    return {row[key]: row[column] for row in answer["table"]}


@pytest.fixture
def areas(tmp_path):
    path = tmp_path / "areas.csv"
    seen = (12, 8, 15, 5) * 3
    lines = [f"a{at},{count},10" for at, count in enumerate(seen)]
    path.write_text("\n".join(["area,observed,expected", *lines]), encoding="utf-8")
    return path


@pytest.fixture
def key(tmp_path):
    path = tmp_path / "key.csv"
    path.write_text("kriterium;vekt;potens\nbarn;0,5;1\nfolk;0,5;1,2\n", encoding="utf-8")
    return path


@pytest.fixture
def districts(tmp_path):
    path = tmp_path / "districts.csv"
    text = "bydel;ny bydel;barn;folk\nNord;;40;500\nSør;Sørvest;30;400\nVest;Sørvest;10;300\n"
    path.write_text(text, encoding="utf-8")
    return path


def test_cover_gives_the_table_of_the_design():
    answer = told("cover", "--posts", 3, "--absence", "0,1")
    assert answer["inputs"]["present"]["value"] == pytest.approx(0.782, abs=5e-4)
    alone, common, strong = (
        rows(answer, "posts", name) for name in ("gap_alone", "gap", "gap_strong")
    )
    assert [round(alone[posts], 3) for posts in (1, 2, 3)] == [0.218, 0.047, 0.010]
    assert [round(common[posts], 3) for posts in (1, 2, 3)] == [0.218, 0.056, 0.016]
    assert [round(strong[posts], 3) for posts in (1, 2, 3)] == [0.218, 0.073, 0.031]
    assert figure(answer, "gap_days") == pytest.approx(230 * common[3])
    assert figure(answer, "posts_needed") == 3


def test_cover_gives_the_known_cases():
    three = told("cover", "--posts", 3, "--present", "0.8", "--common-cause", 0)
    assert figure(three, "gap") == pytest.approx(0.008)
    five = told("cover", "--posts", 5, "--need", 2, "--present", "80 %", "--common-cause", "0,1")
    assert figure(five, "gap") == pytest.approx(0.0248812, abs=1e-7)


def test_independent_absence_is_called_too_good_only_where_it_is():
    def said(need: int) -> set[str]:
        answer = told("cover", "--posts", 3, "--need", need, "--present", 0.8)
        return {fact["fact"] for fact in answer["facts"]}

    assert "too_good" in said(1)
    assert "too_good" not in said(3)


def test_posts_that_are_never_enough_are_said_to_be_so():
    given = ("--present", 0.5, "--common-cause", 1, "--days-limit", 1)
    answer = told("cover", "--posts", 3, *given)
    assert figure(answer, "posts_needed") is None
    assert "200 stillinger" in fordel("cover", "--posts", 3, *given).stdout


@pytest.mark.parametrize(
    ("posts", "load", "waits"), [(2, 1, 1 / 3), (10, 8, 0.40918), (3, 2.1, 0.4923)]
)
def test_wait_gives_the_known_cases(posts, load, waits):
    answer = told("wait", "--posts", posts, "--load", load, *PRESENT)
    assert figure(answer, "must_wait") == pytest.approx(waits, abs=1e-4)
    assert figure(answer, "must_wait_absent") == pytest.approx(waits, abs=1e-4)


def test_a_load_is_worked_out_from_cases_and_hours():
    answer = told("wait", "--posts", 3, "--cases", 40, "--hours", "1,5", *PRESENT)
    assert answer["inputs"]["load"] == {
        "value": pytest.approx(1.6),
        "unit": "erlang",
        "evidence": "derived",
        "source": None,
    }
    waits, hours = figure(answer, "must_wait"), figure(answer, "mean_wait")
    assert hours == pytest.approx(waits * 1.5 / (3 - 1.6))


def test_a_queue_that_grows_has_no_mean_wait():
    answer = told("wait", "--posts", 2, "--load", 3, *PRESENT)
    assert figure(answer, "mean_wait") is None
    assert answer["facts"][0]["fact"] == "queue_grows"


def test_a_pool_of_a_few_gives_most_of_the_gain_and_costs_travel():
    answer = told("pool", "--districts", 15, "--posts-each", 1, "--load", 0.7, "--absence", 0.1)
    waits, needed = rows(answer, "size", "must_wait"), rows(answer, "size", "posts_per_district")
    assert list(waits) == [1, 2, 3, 5, 15]
    assert [round(waits[size], 2) for size in (1, 3, 15)] == [0.70, 0.49, 0.14]
    assert [round(needed[size], 2) for size in (1, 3)] == [2.0, 1.33]
    assert rows(answer, "size", "travel")[15] == pytest.approx(15**0.5)
    (part,) = [fact["part"] for fact in answer["facts"] if fact["fact"] == "most_of_it"]
    assert 0.9 < part < 1
    assert "ikke gratis" in fordel(
        "pool", "--districts", 4, "--posts-each", 1, "--load", 0.7, *PRESENT
    ).stdout  # fmt: skip


def test_spread_gives_the_known_case_and_will_not_call_chance_a_difference(areas):
    answer = told("spread", areas)
    assert figure(answer, "scv") == pytest.approx(0.045)
    assert figure(answer, "chance_low") < 0 < figure(answer, "chance_high")
    assert answer["figures"]["chance_high"]["truth"] == "sampled"
    assert "within" in {fact["fact"] for fact in answer["facts"]}
    assert told("spread", areas) == answer


def test_spread_tells_a_difference_from_chance_and_names_who_stands_out(tmp_path):
    path = tmp_path / "areas.csv"
    lines = [f"a{at};{count};100" for at, count in enumerate([100] * 18 + [260, 40])]
    path.write_text("\n".join(["område;saker;forventet", *lines]), encoding="utf-8")
    answer = told("spread", path)
    facts = {fact["fact"]: fact for fact in answer["facts"]}
    assert "beyond" in facts
    assert facts["scaled"]["scale"] == pytest.approx(2100 / 2000)
    assert [row["area"] for row in answer["table"] if row["outside"]] == ["a18"]
    assert "utenfor grensene" in fordel("spread", path).stdout


def test_spread_refuses_too_few_cases(tmp_path):
    path = tmp_path / "few.csv"
    path.write_text("area,observed,expected\na,12,10\nb,8,10\nc,15,10\nd,5,10\n", encoding="utf-8")
    assert refused("spread", path)["code"] == "F505"


def test_a_bent_key_moves_money_and_a_linear_one_does_not(key, districts, tmp_path):
    bent = told("frame", key, districts, "--amount", 1_000_000)
    gains = rows(bent, "district", "gain")
    assert list(gains) == ["Nord", "Sørvest"]
    assert sum(gains.values()) == pytest.approx(0, abs=1e-12)
    assert figure(bent, "moved_money") == pytest.approx(1_000_000 * max(gains.values()))
    said = {fact["fact"]: fact for fact in bent["facts"]}
    assert (said["winners"]["names"], said["losers"]["names"]) == ("Sørvest", "Nord")
    straight = tmp_path / "straight.csv"
    straight.write_text("criterion,weight\nbarn,0.5\nfolk,0.5\n", encoding="utf-8")
    linear = told("frame", straight, districts)
    assert figure(linear, "moved") == pytest.approx(0, abs=1e-12)
    assert "neutral" in {fact["fact"] for fact in linear["facts"]}
    fixed = told("frame", straight, districts, "--fixed", "10 %")
    assert "not_neutral" in {fact["fact"] for fact in fixed["facts"]}


def test_merges_can_be_given_by_name(key, districts):
    districts.write_text("bydel,barn,folk\nN,1,2\nS,3,4\nV,5,6\n", encoding="utf-8")
    assert list(rows(told("frame", key, districts, "--merge", "N+V"), "district", "gain")) == [
        "N+V",
        "S",
    ]
    for wrong in ("N+X", "N", "N+N"):
        assert refused("frame", key, districts, "--merge", wrong)["code"] == "F527"


def test_every_number_shows_what_it_rests_on():
    given = ("cover", "--posts", 3, "--absence", 0.1, "--source", "absence=Bemanningstall 2025")
    inputs = told(*given)["inputs"]
    assert {name: each["evidence"] for name, each in inputs.items()} == {
        "posts": "unknown",
        "need": "assumed",
        "absence": "stated",
        "leave": "assumed",
        "turnover": "assumed",
        "months_to_fill": "assumed",
        "present": "derived",
        "common_cause": "assumed",
        "days_limit": "assumed",
    }
    shown = fordel(*given).stdout
    for words in ("Formel:", "Kilde:", "beregnet", "antatt", "Bemanningstall 2025"):
        assert words in shown


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("cover",), "F519"),
        (("cover", "--posts", 3), "F519"),
        (("cover", "--posts", "tre", "--present", 1), "F517"),
        (("cover", "--posts", "nan", "--present", 1), "F517"),
        (("cover", "--posts", 3, "--present", 10), "F518"),
        (("cover", "--posts", "2,5", "--present", 1), "F528"),
        (("cover", "--posts", 3, "--present", 1, "--absence", 0.1), "F520"),
        (("wait", "--posts", 3, "--load", 1, "--cases", 4, *PRESENT), "F520"),
        (("wait", "--posts", 3, "--cases", 4, *PRESENT), "F519"),
        (
            ("pool", "--districts", 4, "--posts-each", 1, "--load", 1, "--hours", 2, *PRESENT),
            "F521",
        ),
        (("cover", "--posts", 3, "--present", 1, "--source", "need=x"), "F524"),
        (("cover", "--posts", 3, "--present", 1, "--source", "posts"), "F524"),
        (("spread", "nothing.csv"), "F516"),
    ],
)
def test_what_does_not_make_sense_is_refused(words, code):
    assert refused(*words)["code"] == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("area,observed\na,1\n", ["F522"]),
        ("area,observed,expected\n", ["F525"]),
        ("area,observed,expected\na,1,x\na,-2,1\n", ["F526", "F523", "F517"]),
        ("area,observed,expected\na,100,0\nb,1,0\nc,1,0\n", ["F506"]),
        ("area,observed,expected\na,100,90\n", ["F529"]),
    ],
)
def test_all_faults_of_a_table_are_told_at_once(tmp_path, text, codes):
    path = tmp_path / "areas.csv"
    path.write_text(text, encoding="utf-8")
    error = refused("spread", path)
    assert [each["code"] for each in error["faults"]] == codes or [error["code"]] == codes


@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_command_and_answer_can_be_said_in_both_languages(language, areas, key, districts):
    asked = [
        ("cover", "--posts", 3, "--absence", 0.1),
        ("wait", "--posts", 3, "--cases", 4, "--hours", 2, "--absence", 0.1),
        ("wait", "--posts", 1, "--load", 2, *PRESENT),
        ("pool", "--districts", 5, "--posts-each", 1, "--load", 0.7, "--absence", 0.1),
        ("spread", areas),
        ("frame", key, districts, "--amount", 100),
    ]
    for words in [*asked, *[(name, "--help") for name in model.places]]:
        result = fordel(*words, "--lang", language)
        assert result.exit_code == 0, result.output
    assert ("Formula:" in fordel(*asked[0], "--lang", language).stdout) is (language == "en")


def _flat(text: str) -> str:
    return " ".join(text.split())


def test_the_page_of_worked_examples_shows_what_the_models_say(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(
        r"^```console\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    wrong, seen = [], 0
    for block in blocks:
        said = ""
        for line in block.splitlines():
            words = shlex.split(line[2:], comments=True) if line.startswith("$ ") else []
            if words[:1] == ["printf"]:
                text = words[1].replace("\\n", "\n")
                (tmp_path / words[3]).write_text(text, encoding="utf-8")
            elif words:
                result = CliRunner().invoke(main, words[1:])
                said += _flat(result.stdout + result.stderr) + " "
            elif line not in {"…", ""}:
                seen += 1
                wrong += [] if _flat(line) in said else [line]
    assert seen > 20
    assert wrong == []
