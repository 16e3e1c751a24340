"""This file is about what stays and what gives way when a coder runs anew."""

from hypothesis import given
from hypothesis import strategies as st

from fordel.model.statement import Kind, Ruling
from fordel.workbench.settling import named_by_place, renew
from statement_makers import codes, passage, review, suggestion


def test_what_nobody_ruled_on_gives_way():
    renewal = renew([suggestion("a", 0)], [suggestion("b", 0)], [])
    assert renewal.kept == ()
    assert [each.id for each in renewal.fresh] == ["b"]


def test_what_somebody_ruled_on_stays_and_keeps_its_place_free_of_new_ones():
    old = [suggestion("a", 0), suggestion("b", 20)]
    new = [suggestion("c", 5), suggestion("d", 20), suggestion("e", 40)]
    renewal = renew(old, new, [review("r1", Ruling.ACCEPT, targets=("a",))])
    assert [each.id for each in renewal.kept] == ["a"]
    assert [each.id for each in renewal.fresh] == ["d", "e"]


def test_an_added_statement_keeps_its_place_until_it_is_undone():
    added = review("r1", Ruling.ADD, passages=(passage(0, 5),), codes=(codes(),))
    undone = review("r2", Ruling.UNDO, minute=1, undoes="r1")
    assert renew([], [suggestion("a", 0)], [added]).fresh == ()
    assert len(renew([], [suggestion("a", 0)], [added, undone]).fresh) == 1


def test_a_rejected_statement_does_not_come_back_with_the_next_run():
    rejected = review("r1", Ruling.REJECT, targets=("a",))
    renewal = renew([suggestion("a", 0)], [suggestion("a", 0)], [rejected])
    assert (len(renewal.kept), renewal.fresh) == (1, ())


def test_stretches_that_only_touch_do_not_meet():
    ruled = review("r1", Ruling.ACCEPT, targets=("a",))
    assert len(renew([suggestion("a", 0)], [suggestion("b", 10)], [ruled]).fresh) == 1


@given(st.lists(st.integers(0, 30), unique=True, max_size=8), st.data())
def test_nothing_new_ever_covers_what_is_kept(starts, data):
    old = [suggestion(f"o{start}", start * 7) for start in starts]
    new = [suggestion(f"n{start}", start * 9) for start in range(20)]
    ruled = [each for each in old if data.draw(st.booleans())]
    reviews = [review(f"r{n}", Ruling.ACCEPT, targets=(each.id,)) for n, each in enumerate(ruled)]
    renewal = renew(old, new, reviews)
    assert {each.id for each in renewal.kept} == {each.id for each in ruled}
    for kept in renewal.kept:
        for fresh in renewal.fresh:
            assert (
                fresh.passage.end <= kept.passage.start or kept.passage.end <= fresh.passage.start
            )


def test_the_same_place_has_the_same_name_in_every_run_and_pointers_follow():
    pointing = suggestion("x2", 20, codes(Kind.ARGUMENT, supports="x1"))
    first = named_by_place([suggestion("x1", 0), pointing])
    second = named_by_place([suggestion("y9", 0), suggestion("y7", 40)])
    assert first[0].id == second[0].id == "one:0-10"
    assert first[1].codes.supports == "one:0-10"
    (alone,) = named_by_place([suggestion("x2", 20, codes(Kind.ARGUMENT, supports="gone"))])
    assert alone.codes.supports is None
