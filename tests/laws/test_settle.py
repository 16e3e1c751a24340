"""This file is about what settling must keep, whatever people do in whatever order."""

from hypothesis import given
from hypothesis import strategies as st

from fordel.model.statement import Kind, Review, Ruling
from fordel.statements.settle import effective, settle
from statement_makers import codes, passage, review, suggestion

SUGGESTIONS = tuple(suggestion(f"s{n}", n * 20) for n in range(4))
TARGETS = st.sampled_from([each.id for each in SUGGESTIONS])


@st.composite
def reviews(draw: st.DrawFn) -> tuple[Review, ...]:
    made: list[Review] = []
    for n in range(draw(st.integers(0, 7))):
        ruling = draw(st.sampled_from(list(Ruling)))
        name, minute = f"r{n}", draw(st.integers(0, 5))
        target = draw(TARGETS)
        fields: dict[str, object] = {"targets": (target,)}
        if ruling is Ruling.CORRECT:
            fields["codes"] = (codes(draw(st.sampled_from(list(Kind)))),)
        elif ruling is Ruling.SPLIT:
            fields |= {"codes": (codes(), codes()), "passages": (passage(0, 5), passage(5, 10))}
        elif ruling is Ruling.MERGE:
            other = draw(TARGETS.filter(lambda each, target=target: each != target))
            fields |= {"targets": (target, other), "codes": (codes(),), "passages": (passage(),)}
        elif ruling is Ruling.ADD:
            fields = {"codes": (codes(),), "passages": (passage(90, 99),)}
        elif ruling is Ruling.UNDO:
            if not made:
                continue
            fields = {"undoes": draw(st.sampled_from([each.id for each in made]))}
        made.append(review(name, ruling, minute=minute, **fields))
    return tuple(made)


@given(reviews(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(made, shuffler):
    shuffled = list(made)
    shuffler.shuffle(shuffled)
    assert settle(SUGGESTIONS, made) == settle(reversed(SUGGESTIONS), shuffled)


@given(reviews())
def test_no_review_is_lost(made):
    counting = effective(made)
    settled = settle(SUGGESTIONS, made)
    assert {each.id for each in settled.orphans} <= {each.id for each in counting}
    undoing = sum(each.ruling is Ruling.UNDO for each in made)
    assert len(counting) + undoing >= len(made) - undoing


@given(reviews())
def test_every_statement_points_at_a_living_one_or_at_nothing(made):
    pointing = (*SUGGESTIONS, suggestion("p", 200, codes(Kind.ARGUMENT, supports="s1")))
    settled = settle(pointing, made).statements
    living = {each.id for each in settled}
    assert all(each.codes.supports is None or each.codes.supports in living for each in settled)


@given(reviews())
def test_undoing_the_last_review_gives_what_stood_before(made):
    last = review("zz", Ruling.REJECT, minute=50, targets=("s0",))
    undo = review("zzz", Ruling.UNDO, minute=51, undoes=last.id)
    assert settle(SUGGESTIONS, (*made, last, undo)) == settle(SUGGESTIONS, made)
