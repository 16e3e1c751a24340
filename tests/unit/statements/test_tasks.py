"""This file is about which tasks a statement is about."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fordel.adapters.files import product_tasks
from fordel.model.response import CanonicalQuestion, DocumentId, Passage
from fordel.model.statement import Excerpt
from fordel.statements.tasks import link, task_index

INDEX = task_index(product_tasks())


def excerpts(*paragraphs: tuple[str, ...], **fields: object) -> tuple[Excerpt, ...]:
    found = []
    start = 0
    for number, paragraph in enumerate(paragraphs):
        for text in paragraph:
            passage = Passage(
                document=DocumentId("d"), start=start, end=start + len(text), quote=text
            )
            start += len(text) + 1
            values = {"question": CanonicalQuestion.GENERAL, **fields}
            found.append(Excerpt(passage=passage, text=text, paragraph=number, **values))
    return tuple(found)


def linked(*paragraphs: tuple[str, ...], **fields: object) -> list[set[str]]:
    return [set(each.tasks) for each in link(excerpts(*paragraphs, **fields), INDEX)]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("Hjemmetjenesten må bli i bydelen.", {"home_care"}),
        ("Lønn og arkiv bør samles sentralt.", {"payroll", "archive"}),
        ("Bydelen kjenner innbyggerne godt.", set()),
        (
            "Tilsyn med fosterhjem og opptak til barnehage kunne vært sentralisert.",
            {"foster_home_supervision", "kindergarten_admission"},
        ),
        ("Bydelsutvalget mener at biblioteket må bestå.", {"culture_and_sports"}),
        ("Det er stor mangel på kommunale boliger.", {"municipal_housing"}),
    ],
)
def test_what_is_moved_or_judged_is_linked(text: str, tasks: set[str]):
    assert linked((text,)) == [tasks]


def test_a_sentence_that_leans_on_the_one_before_is_about_the_same():
    found = linked(("Kriseteamet er lite og sårbart.", "Dette går ut over beredskapsvakten."))
    assert "crisis_team" in found[1]


def test_a_new_paragraph_starts_afresh():
    found = linked(("Kriseteamet er lite.",), ("Kommunen må se framover.",))
    assert found[1] == set()


def test_partners_named_in_passing_are_not_linked():
    (found,) = linked(("Barnevernet har et tett samarbeid med NAV og skolene.",))
    assert "child_welfare" in found
    assert "nav" not in found


def test_a_heading_says_what_a_paragraph_without_names_is_about():
    found = linked(("Vi mottok 27 klager i fjor.",), headings=("Spesialpedagogisk hjelp",))
    assert found == [{"special_education_help"}]


def test_every_excerpt_gets_an_answer_with_a_chance_and_a_reason():
    found = link(excerpts(("Arkivet bør samles.", "Det gir kvalitet.")), INDEX)
    assert len(found) == 2
    for each in found:
        assert 0 <= each.sureness["tasks"] <= 1
        assert 0 <= each.sureness["holder"] <= 1
        assert len([ground for ground in each.grounds if ground.field == "tasks"]) == len(
            each.tasks
        )


def test_no_excerpts_give_no_links():
    assert link((), INDEX) == ()


EVERYDAY = tomllib.loads(
    (Path(__file__).parents[2] / "cases" / "tasks" / "everyday.toml").read_text(encoding="utf-8")
)


def test_every_task_has_a_case_in_everyday_words():
    assert set(EVERYDAY) == {task.id for task in product_tasks()}


def test_what_people_call_things_is_understood():
    found = [(task, linked((said,))[0]) for task, all_said in EVERYDAY.items() for said in all_said]
    missed = [(task, tasks) for task, tasks in found if task not in tasks]
    too_many = sum(len(tasks - {task}) for task, tasks in found)
    assert len(missed) <= 0.03 * len(found), missed
    assert too_many <= 0.05 * len(found)


def test_the_same_letter_gets_the_same_answer():
    letter = excerpts(("Arkivet bør samles.", "Det er sårbart."), ("Parkene er fine.",))
    assert link(letter, INDEX) == link(letter, INDEX)


@given(st.lists(st.text(max_size=80).filter(str.strip), max_size=5))
def test_any_text_can_be_linked(texts: list[str]):
    assert len(link(excerpts(tuple(texts)), INDEX)) == len(texts)
