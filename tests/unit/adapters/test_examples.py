"""This file is about the bundled examples: they are found, and a bad file is explained."""

import pytest

from fordel.adapters.files import (
    consultation_from_toml,
    example_consultation,
    example_files,
    example_names,
)
from fordel.errors import InputError, InputErrors
from fordel.model.response import BodyKind, CanonicalQuestion

ASKED = {
    BodyKind.DISTRICT: 7,
    BodyKind.DISTRICT_COUNCIL: 7,
    BodyKind.AGENCY: 3,
    BodyKind.UNDERTAKING: 3,
    BodyKind.SUPPLIER: 2,
}


def test_both_examples_are_found():
    assert example_names() == ("lilleby", "oslo")


@pytest.mark.parametrize("name", ["lilleby", "oslo"])
def test_each_kind_of_body_was_asked_its_own_questions_in_order(name: str):
    sets = dict(example_consultation(name).questions)
    assert {kind: len(questions) for kind, questions in sets.items()} == ASKED
    for questions in sets.values():
        assert [question.number for question in questions] == list(range(1, len(questions) + 1))
    canonical = [question.canonical for question in sets[BodyKind.DISTRICT]]
    assert canonical == list(CanonicalQuestion)[:7]


@pytest.mark.parametrize("name", ["lilleby", "oslo"])
def test_an_example_hands_over_its_responses_by_name_and_bytes(name: str):
    found = example_files(name)
    names = [each for each, _ in found]
    assert names == sorted(names)
    assert len(names) >= 5
    assert all(data for _, data in found)
    assert not {"README.md", "gold.jsonl", "consultation.toml"} & set(names)


@pytest.mark.parametrize("name", ["storeby", "", "../data/lilleby", "tasks.csv"])
def test_an_example_that_is_not_there_is_named_with_those_that_are(name: str):
    with pytest.raises(InputError, match="lilleby, oslo") as caught:
        example_files(name)
    assert caught.value.code == "F793"


def test_a_consultation_that_is_no_toml_is_explained():
    with pytest.raises(InputError) as caught:
        consultation_from_toml("title = ", "høring.toml")
    assert caught.value.code == "F790"
    assert caught.value.where == "høring.toml"


def test_a_consultation_needs_a_title():
    with pytest.raises(InputError) as caught:
        consultation_from_toml('case_number = "1/25"', "høring.toml")
    assert caught.value.code == "F791"


def test_all_bad_questions_are_told_at_once():
    text = """
title = "En høring"
[[question]]
bodies = ["bydel"]
canonical = "services"
number = 1
text = "Hva mener dere?"
[[question]]
bodies = ["district"]
canonical = "services"
text = "Hva mener dere?"
[[question]]
bodies = ["district"]
canonical = "services"
number = 3
text = "Hva mener dere?"
"""
    with pytest.raises(InputErrors) as caught:
        consultation_from_toml(text, "høring.toml")
    assert [fault.facts["at"] for fault in caught.value.faults] == [1, 2]


def test_a_consultation_without_questions_is_a_title():
    consultation = consultation_from_toml('title = "En høring"', "høring.toml")
    assert consultation.questions == ()
    assert consultation.case_number is None
