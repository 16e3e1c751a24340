"""This file is about learning inside a study: from its rulings, and kept in it."""

import numpy as np
import pytest

from exchange_makers import NOW, small_study
from fordel.model.statement import Kind, Ruling
from fordel.statements.calibrate import Curve
from fordel.statements.learn import Learned, LearnedField
from fordel.workbench import learning
from fordel.workbench.learning import learn_from_rulings, learned_in, pack, unpack
from fordel.workbench.listing import statements_of
from fordel.workbench.review import Decision, rule
from fordel.workbench.study import open_study

LEARNED = Learned(
    rulings=70,
    responses=4,
    fields={
        "kind": LearnedField(
            labels=("strength", "weakness"),
            weights=np.array([[0.5, -1.25], [0, 2]], dtype=np.float32),
            offsets=np.array([0.125, -0.5], dtype=np.float32),
            share=0.4,
            before=0.5,
            after=0.75,
            tried=70,
        )
    },
    curves={"kind": Curve(claimed=(0.2, 0.9), right=(0.1, 0.8))},
)


@pytest.fixture
def study(tmp_path):
    with open_study(small_study(tmp_path)) as opened:
        yield opened


def _accept_all(study):
    for told in list(statements_of(study)):
        decision = Decision(ruling=Ruling.ACCEPT, seen=(told.statement,))
        rule(study, told.statement.response, decision, reviewer="kari", now=NOW)


def test_what_was_learned_is_kept_as_numbers_and_read_back():
    read = unpack(pack(LEARNED))
    assert (read.rulings, read.responses, read.curves) == (70, 4, LEARNED.curves)
    before, after = LEARNED.fields["kind"], read.fields["kind"]
    assert after.labels == before.labels
    assert (after.share, after.before, after.after, after.tried) == (0.4, 0.5, 0.75, 70)
    assert np.array_equal(after.weights, before.weights)
    assert np.array_equal(after.offsets, before.offsets)


def test_a_study_without_rulings_has_learned_nothing(study):
    assert learned_in(study) is None
    assert learn_from_rulings(study, now=NOW).fields == {}
    assert learned_in(study) is None


def test_a_study_learns_once_for_the_same_rulings(study, monkeypatch):
    seen = []

    def learn(rulings, *, rng):
        seen.append(rulings)
        return LEARNED

    monkeypatch.setattr(learning, "learn", learn)
    monkeypatch.setattr(learning, "LEAST_RULINGS", 1)
    _accept_all(study)
    first, second = (learn_from_rulings(study, now=NOW) for _ in range(2))
    assert len(seen) == 1
    assert first.rulings == second.rulings == 70
    assert learned_in(study) is not None


def test_what_is_learned_from_is_what_people_ruled(study, monkeypatch):
    seen = []
    monkeypatch.setattr(learning, "learn", lambda rulings, *, rng: seen.extend(rulings) or LEARNED)
    monkeypatch.setattr(learning, "LEAST_RULINGS", 1)
    told = list(statements_of(study))[2]
    decision = Decision(ruling=Ruling.ACCEPT, seen=(told.statement,))
    rule(study, told.statement.response, decision, reviewer="kari", now=NOW)
    learn_from_rulings(study, now=NOW)
    assert [(each.text, each.codes.kind) for each in seen] == [
        ("Barnevernet bør flyttes til bydelen.", Kind.PROPOSAL)
    ]
    assert seen[0].suggestion.coder == "rules/1"
