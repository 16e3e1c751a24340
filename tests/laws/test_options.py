"""This file is about what must hold for options whatever they are."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from appraisal_makers import MERGED, NOW, futures, ground, lying, option
from fordel.appraisal.effects import effects
from fordel.model.option import Place
from fordel.model.unit import Role

FUTURES = futures(draws=60)
KINDS = {"bpa": "case_work", "fact": "specialist_team", "tilsyn": "supervision"}
GROUND = ground(KINDS)
TODAY = option("today")

places = st.sampled_from([each for each in Place if each is not Place.ABOLISHED])
arranged = st.builds(
    lambda tasks: [each for task, place in tasks.items() for each in lying(task, place)],
    st.dictionaries(st.sampled_from(list(KINDS)), places),
)


@st.composite
def options(draw):
    count = draw(st.integers(1, 3))
    return [
        option(f"o{at}", *draw(arranged), map_id=draw(st.sampled_from([NOW, MERGED])))
        for at in range(count)
    ]


@settings(max_examples=20, deadline=None)
@given(options())
def test_options_come_to_the_same_in_any_order_and_company(held):
    forwards = effects([TODAY, *held], GROUND, FUTURES)
    backwards = effects([*reversed(held), TODAY], GROUND, FUTURES, today=TODAY.id)
    for each in held:
        alone = effects([TODAY, each], GROUND, FUTURES)
        one, other, third = (
            found.shown.values[found.shown.options.index(each.id)]
            for found in (forwards, backwards, alone)
        )
        assert np.array_equal(one, other)
        assert np.array_equal(one, third)


@settings(max_examples=20, deadline=None)
@given(options())
def test_what_stays_as_it_is_comes_to_what_today_comes_to(held):
    del held
    same = option("same", *lying("bpa", Place.DISTRICT))
    found = effects([TODAY, same], GROUND, FUTURES)
    assert np.array_equal(found.shown.values[0], found.shown.values[1])


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(list(KINDS)))
def test_going_together_never_leaves_more_days_uncovered(task):
    wider = [
        option("alone"),
        option("pool", *lying(task, Place.POOL, (Role.DELIVERY,))),
        option("host", *lying(task, Place.HOST, (Role.DELIVERY,))),
    ]
    found = effects(wider, GROUND, FUTURES)
    at = [each.id for each in found.shown.criteria].index("days_uncovered")
    alone, pool, host = found.shown.values[:, at]
    # Whole people cannot be shared out evenly, so a pool may lose half a post to rounding.
    assert pool.mean() <= alone.mean() + 1e-9
    assert host.mean() <= pool.mean() + 1e-9


@settings(max_examples=20, deadline=None)
@given(options())
def test_every_value_is_a_number_and_shares_lie_where_shares_lie(held):
    found = effects([TODAY, *held], GROUND, FUTURES)
    assert np.isfinite(found.shown.values).all()
    names = [each.id for each in found.shown.criteria]
    for name, least, most in (
        ("days_uncovered", 0, 230),
        ("waiting", 0, 1 + 1e-9),
        ("local_knowledge", 0, 1),
        ("council_budget", 0, 100 + 1e-9),
    ):
        values = found.shown.values[:, names.index(name)]
        assert (values >= least).all()
        assert (values <= most).all()
