"""How much of the invented coded sentences the built-in coder reads as the hand coder did."""

from collections.abc import Iterator

import pytest

from coding_cases import Label, Labelled, cases
from coding_makers import response
from fordel.adapters.files import product_tasks
from fordel.model.statement import Codes, Kind
from fordel.statements.suggest import suggest
from fordel.statements.tasks import task_index

INDEX = task_index(product_tasks())
LETTERS = tuple(cases())


def coded(letter: Labelled) -> Iterator[tuple[Codes, Label]]:
    found = suggest(letter.excerpts, response(letter.body), INDEX)
    for each, label in zip(found, letter.labels, strict=True):
        assert label is not None
        yield each.codes, label


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_most_sentences_of_each_letter_get_their_kind(letter):
    pairs = list(coded(letter))
    assert sum(codes.kind is label.kind for codes, label in pairs) >= 0.8 * len(pairs)


def test_nearly_all_proposals_get_their_measures():
    proposals = [
        (codes, label)
        for letter in LETTERS
        for codes, label in coded(letter)
        if label.kind is Kind.PROPOSAL
    ]
    right = sum(set(codes.measures) == set(label.measures) for codes, label in proposals)
    assert right >= 0.88 * len(proposals)


def test_most_proposals_get_their_demand():
    proposals = [
        (codes, label)
        for letter in LETTERS
        for codes, label in coded(letter)
        if label.kind is codes.kind is Kind.PROPOSAL
    ]
    right = sum(codes.demand == label.demand for codes, label in proposals)
    assert right >= 0.8 * len(proposals)


def test_judgements_are_mostly_put_on_the_right_arrangement():
    judged = [
        (codes, label)
        for letter in LETTERS
        for codes, label in coded(letter)
        if label.about and codes.about
    ]
    assert sum(codes.about is label.about for codes, label in judged) >= 0.9 * len(judged)
