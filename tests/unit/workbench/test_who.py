"""Who is responsible, asked of the registers that come with the product as people ask."""

import json
from datetime import date
from pathlib import Path

import pytest

from fordel.errors import InputError
from fordel.model.register import EachOf, Nobody, Role, UnitId
from fordel.register.answer import Answers
from fordel.workbench.register import example_register
from fordel.workbench.who import who

CASES = Path(__file__).resolve().parents[2] / "cases"
OSLO = example_register("oslo")


def cases(name: str) -> list[dict]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line[2:]) for line in lines if line.startswith("- ")]


def ask(case: dict) -> Answers:
    day = date.fromisoformat(case["day"]) if "day" in case else None
    return who(case["question"], OSLO, place=case.get("place"), day=day)


def is_right(case: dict) -> bool:
    answers = ask(case)
    if not case["tasks"]:
        return not answers.is_known
    return answers.is_known and answers.answers[0].task in case["tasks"]


def share_right(*names: str) -> float:
    every = [case for name in names for case in cases(name)]
    return sum(map(is_right, every)) / len(every)


def test_the_cases_name_tasks_and_units_that_the_register_has():
    tasks = {task.id for task in OSLO.tasks}
    units = {unit.id for unit in OSLO.units} | {"each:district", "nobody"}
    for name in CASES.glob("who_*.yaml"):
        for case in cases(name.name):
            assert set(case["tasks"]) <= tasks, case["question"]
            assert {case.get("unit", "nobody")} <= units, case["question"]


def test_of_120_everyday_questions_the_right_task_comes_first():
    assert share_right("who_oslo.yaml", "who_oslo_blind.yaml") >= 0.92


def test_questions_that_nothing_was_tuned_on_are_answered_too():
    assert share_right("who_oslo_blind.yaml") >= 0.85


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("who_oslo_later.yaml", 0.90),
        ("who_oslo_unseen.yaml", 0.94),
        ("who_oslo_hard.yaml", 0.93),
        ("who_oslo_hard_rest.yaml", 0.93),
        ("who_oslo_fresh.yaml", 0.93),
        ("who_oslo_stranger.yaml", 0.85),  # by somebody who knew the tasks alone; 0.88 at first
        ("who_oslo_fresh_last.yaml", 0.45),  # written last, nothing added after it
    ],
)
def test_hard_questions_do_not_fall_below_what_was_measured(name: str, least: float):
    assert share_right(name) >= least


def test_what_is_nothing_for_a_city_is_not_known():
    outside = [case for each in CASES.glob("who_*.yaml") for case in cases(each.name)]
    outside = [case for case in outside if not case["tasks"]]
    assert len(outside) > 100
    assert sum(map(is_right, outside)) / len(outside) >= 0.85


@pytest.mark.parametrize(
    ("question", "matter"),
    [
        ("fornye passet mitt", "passport"),
        ("how do I file my tax return", "tax"),
        ("når går siste t-bane til Bergkrystallen", "public_transport"),
        ("straumpris", "electricity"),
    ],
)
def test_it_is_said_who_else_it_is_for(question: str, matter: str):
    answers = who(question, OSLO)
    assert not answers.is_known
    assert answers.outside is not None
    assert answers.outside.id == matter


def test_a_bus_to_the_day_centre_is_not_a_matter_of_public_transport():
    answers = who("bussen til dagsenteret kom ikke", OSLO)
    assert answers.outside is None
    assert answers.answers[0].task == "day_centre_transport"


@pytest.mark.parametrize(
    ("written", "task"),
    [
        ("barneværnet", "child_welfare"),
        ("trygghetsallarm", "response_centre"),
        ("hjemesykepleie", "home_care"),
        ("barnhageplass", "kindergarten_admission"),
        ("sykejhem", "nursing_homes"),
    ],
)
def test_a_word_with_a_slip_in_it_is_still_understood(written: str, task: str):
    assert who(written, OSLO).answers[0].task == task


def test_a_register_may_have_a_unit_that_has_no_task():
    assert who("hvordan klager jeg på PPT", OSLO).answers[0].task == "special_education_help"


WITH_UNIT = [case for case in cases("who_oslo.yaml") if "unit" in case]


@pytest.mark.parametrize("case", WITH_UNIT, ids=lambda case: case["question"][:40])
def test_whoever_answers_is_the_one_to_turn_to(case: dict):
    found = ask(case).answers[0].turn_to
    assert found is not None
    if case["unit"] == "each:district":
        names = set(found.units)
        assert names or isinstance(found.holder, EachOf)
        assert all("bydel" in name for name in names)
    elif case["unit"] == "nobody":
        assert isinstance(found.holder, Nobody)
    else:
        assert case["unit"] in found.units


def test_a_place_in_the_question_gives_its_own_district():
    first = who("bekymret for et barn på Furuset", OSLO).answers[0]
    assert first.turn_to is not None
    assert first.turn_to.units == ("bydel-12",)


def test_the_place_that_one_moves_to_counts():
    answers = who("flytter fra Alna til Frogner med BPA", OSLO)
    assert answers.place is not None
    assert answers.place.units == ("bydel-05",)


def test_after_the_reform_the_new_district_answers():
    answers = who("hjemmehjelp", OSLO, place="Furuset", day=date(2029, 1, 1))
    found = answers.answers[0].turn_to
    assert found is not None
    assert found.units == ("ny-bydel-6",)


def test_a_place_that_was_divided_is_said_to_be_unsure():
    place = who("hjemmehjelp", OSLO, place="Alna", day=date(2029, 1, 1)).place
    assert place is not None
    assert set(place.units) == {"ny-bydel-5", "ny-bydel-6"}


def test_what_an_agency_did_is_done_by_the_one_after_it():
    before = who("digitalisering", OSLO, day=date(2024, 3, 1)).answers[0]
    after = who("digitalisering", OSLO, day=date(2026, 10, 1)).answers[0]
    shared = [
        {name for held in answer.roles if held.part == "felles løsninger" for name in held.units}
        for answer in (before, after)
    ]
    assert shared == [{"ukeetaten", "origo"}, {"digitaliseringsetaten"}]


def test_a_pool_answers_only_for_its_members():
    roles = who("FACT-team i Bjerke", OSLO).answers[0].roles
    pool = next(held for held in roles if UnitId("vestlige-bydeler") in held.units)
    assert pool.elsewhere
    here = who("FACT-team i Ullern", OSLO).answers[0].roles
    assert not next(held for held in here if UnitId("vestlige-bydeler") in held.units).elsewhere


@pytest.mark.parametrize(
    ("question", "role"),
    [
        ("hvem betaler for sykehjem", Role.FUNDING),
        ("hvem driver sykehjemmene", Role.DELIVERY),
        ("who runs the nursing homes", Role.DELIVERY),
        ("kven bestemmer over sjukeheimane", Role.AUTHORITY),
        ("hvem fører tilsyn med sykehjem", None),
        ("plass på sykehjem", None),
    ],
)
def test_the_verb_says_which_role_is_asked_for(question: str, role: Role | None):
    assert who(question, OSLO).asked is role


def test_the_one_who_runs_it_is_another_than_the_one_who_pays():
    runs = who("hvem driver sykehjemmene", OSLO).answers[0].turn_to
    pays = who("hvem betaler for sykehjemmene i Sagene", OSLO).answers[0].turn_to
    assert runs is not None
    assert pays is not None
    assert (runs.units, pays.units) == (("sykehjemsetaten",), ("bydel-03",))


def test_what_is_not_there_is_not_known():
    assert not who("asdf qwer", OSLO).is_known
    assert who("asdf qwer", OSLO).answers == ()


@pytest.mark.parametrize(
    ("question", "place", "code"),
    [(" ", None, "F260"), ("x" * 1001, None, "F261"), ("hjemmehjelp", "Atlantis", "F262")],
)
def test_a_question_that_cannot_be_answered_says_why(question: str, place: str | None, code: str):
    with pytest.raises(InputError) as caught:
        who(question, OSLO, place=place)
    assert caught.value.code == code


def test_lilleby_answers_for_its_own_places():
    answers = who("glatt fortau ved Tangen", example_register("lilleby"))
    assert answers.place is not None
    assert answers.place.units == ("solvang",)
    assert answers.answers[0].task == "roads_and_traffic"


@pytest.mark.parametrize(
    ("question", "unit"),
    [
        ("hva gjør Velferdsetaten", "velferdsetaten"),
        ("Deichman", "deichman"),
        ("Gravplassetaten", "gravplassetaten"),
        ("hva har Sykehjemsetaten ansvar for", "sykehjemsetaten"),
        ("kan jeg ringe Bymiljøetaten om glatt vei", "bymiljoetaten"),
    ],
)
def test_who_is_called_by_name_answers_for_what_it_has(question: str, unit: str):
    answers = who(question, OSLO)
    assert answers.is_known
    assert any(unit in held.units for held in answers.answers[0].roles)
