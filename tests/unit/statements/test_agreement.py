"""This file is about agreement between coders, against published worked examples."""

import numpy as np
import pytest

from fordel.errors import InputError
from fordel.model.statement import Codes, Kind, Measure
from fordel.statements.agreement import (
    Coding,
    agreement,
    krippendorff_alpha,
    masi_distance,
    matched,
)
from statement_makers import codes, passage


def _coding(coder: str, response: str, *kinds: Kind) -> Coding:
    coded = tuple((passage(n * 20, n * 20 + 10), codes(kind)) for n, kind in enumerate(kinds))
    return Coding(coder=coder, response=response, coded=coded)


@pytest.mark.parametrize(
    ("coders", "expected"),
    [
        (("0100000010", "1110010000"), 0.095),
        (("aabbdccceddA".lower(), "babbbcccEddd".lower()), 0.692),
        (("123321412...", "1233224125.3", ".3332342251.", "1233244125 1.".replace(" ", "")), 0.743),
    ],
)
def test_alpha_agrees_with_krippendorffs_own_examples(coders, expected):
    units = [[None if c == "." else c for c in unit] for unit in zip(*coders, strict=True)]
    assert krippendorff_alpha(units) == pytest.approx(expected, abs=0.0005)


def test_nothing_to_compare_is_not_agreement():
    assert krippendorff_alpha([["a", None], [None, "b"]]) is None


def test_sets_that_share_a_part_are_nearer_than_sets_that_share_nothing():
    one, two, three = frozenset("ab"), frozenset("a"), frozenset("c")
    assert masi_distance(one, one) == 0
    assert masi_distance(one, two) == pytest.approx(1 - 0.5 * 2 / 3)
    assert masi_distance(one, three) == 1


def test_spans_match_at_half_of_what_they_cover_together_and_not_below():
    one = [(passage(0, 10), codes())]
    assert matched(one, [(passage(0, 20), codes())]) == [(0, 0)]
    assert matched(one, [(passage(0, 21), codes())]) == []


def test_coders_who_agree_have_alpha_one_and_an_interval():
    kinds = (Kind.STRENGTH, Kind.WEAKNESS, Kind.PROPOSAL)
    found = agreement(
        [_coding(who, where, *kinds) for who in ("a", "b") for where in ("r1", "r2")],
        rng=np.random.default_rng(1),
        resamples=50,
    )
    assert found.fields["kind"].value == found.fields["kind"].low == 1.0
    assert found.spans.value == 1.0
    assert found.responses == ("r1", "r2")


def test_one_coder_in_disagreement_lowers_alpha_in_that_field_only():
    same = [(passage(n * 20, n * 20 + 10), codes(Kind.PROPOSAL)) for n in range(4)]
    moved: list[tuple[object, Codes]] = [
        (where, codes(Kind.PROPOSAL, measures=(Measure.KEEP,))) for where, _ in same[:2]
    ]
    codings = [
        Coding(coder="a", response="r", coded=tuple(same)),
        Coding(coder="b", response="r", coded=(*moved, *same[2:])),  # type: ignore[arg-type]
    ]
    found = agreement(codings, rng=np.random.default_rng(1), resamples=10)
    assert found.fields["kind"].value == 1.0
    measures = found.fields["measures"].value
    assert measures is not None
    assert measures < 0.5


def test_a_single_coder_cannot_agree():
    with pytest.raises(InputError, match="F422"):
        agreement([_coding("a", "r", Kind.STRENGTH)], rng=np.random.default_rng(1))
