"""This file is about single rulings and what they make."""

import pytest

from fordel.errors import InputError
from fordel.model.statement import Kind, Ruling, Standing
from fordel.statements.settle import check_review, settle
from statement_makers import codes, passage, review, suggestion

ONE, TWO = suggestion("s1"), suggestion("s2", 20)


def test_a_suggestion_nobody_ruled_on_stays_a_suggestion():
    (settled,) = settle([ONE], []).statements
    assert settled.standing is Standing.SUGGESTED
    assert settled.coder == "rules"


def test_an_accepted_suggestion_is_owned_by_the_person():
    (settled,) = settle([ONE], [review("r", Ruling.ACCEPT, targets=("s1",))]).statements
    assert (settled.standing, settled.coder) == (Standing.ACCEPTED, "kari")


def test_the_later_correction_wins():
    first = review("b", Ruling.CORRECT, targets=("s1",), codes=(codes(Kind.WEAKNESS),))
    later = review("a", Ruling.CORRECT, minute=1, targets=("s1",), codes=(codes(Kind.STRENGTH),))
    (settled,) = settle([ONE], [later, first]).statements
    assert settled.codes.kind is Kind.STRENGTH


def test_a_split_makes_two_that_point_where_the_whole_did_and_heirs_are_found():
    argument = suggestion("s3", 40, codes(Kind.ARGUMENT, supports="s1"))
    split = review(
        "r",
        Ruling.SPLIT,
        targets=("s1",),
        codes=(codes(Kind.PROPOSAL), codes(Kind.CONDITION, supports="s1")),
        passages=(passage(0, 5), passage(5, 10)),
    )
    settled = {each.id: each for each in settle([ONE, argument], [split]).statements}
    assert set(settled) == {"r.1", "r.2", "s3"}
    assert settled["s3"].codes.supports == "r.1"
    assert settled["r.2"].codes.supports == "r.1"


def test_a_ruling_on_something_already_rejected_is_shown_as_an_orphan():
    reject = review("r1", Ruling.REJECT, targets=("s1",))
    accept = review("r2", Ruling.ACCEPT, minute=1, targets=("s1",))
    settled = settle([ONE, TWO], [reject, accept])
    assert [each.id for each in settled.statements] == ["s2"]
    assert settled.orphans == (accept,)


def test_a_merge_of_one_is_refused():
    settled = settle([ONE], []).statements
    merge = review("r", Ruling.MERGE, targets=("s1",), codes=(codes(),), passages=(passage(),))
    with pytest.raises(InputError, match="F420"):
        check_review(merge, settled)


def test_a_review_of_a_statement_that_is_gone_is_refused():
    with pytest.raises(InputError, match="F421"):
        check_review(review("r", Ruling.ACCEPT, targets=("s9",)), settle([ONE], []).statements)
