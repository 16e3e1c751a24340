"""Laws of asking who is responsible: every answer keeps to the register."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from fordel.workbench.register import example_register
from fordel.workbench.who import who

OSLO = example_register("oslo")
PLACES = sorted(
    {name for unit in OSLO.units if unit.kind == "district" for name in (unit.name_nb, *unit.areas)}
)
WORDS = [
    "glatt",
    "fortau",
    "sykehjem",
    "mor",
    "BPA",
    "barnehage",
    "hvem",
    "i",
    "til",
    "Bjerke",
    "æ",
]
days = st.dates(date(2005, 1, 1), date(2040, 1, 1))
asked = st.text(min_size=1, max_size=200).filter(str.strip) | st.lists(
    st.sampled_from(WORDS), min_size=1, max_size=8
).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(asked, days)
def test_whatever_is_asked_the_best_come_first_and_every_score_is_a_share(question: str, day: date):
    answers = who(question, OSLO, day=day)
    tasks = [each.task for each in answers.answers]
    assert len(tasks) == len(set(tasks))
    assert all(0 <= each.score <= 1 for each in answers.answers)
    assert answers.answers or not answers.is_known


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(WORDS), st.sampled_from(PLACES), days)
def test_only_units_that_are_there_on_the_day_answer(word: str, place: str, day: date):
    there = {unit.id for unit in OSLO.units if unit.period.covers(day)}
    answers = who(word, OSLO, place=place, day=day)
    assert answers.place is not None
    assert set(answers.place.units) <= there
    for answer in answers.answers:
        for held in answer.roles:
            assert set(held.units) <= there


@settings(max_examples=50, deadline=None)
@given(asked, days)
def test_asking_twice_gives_the_same(question: str, day: date):
    assert who(question, OSLO, day=day) == who(question, OSLO, day=day)
