"""This file is about drawing up options: by rule, from moves, and from what people want."""

from datetime import date

import pytest

from appraisal_makers import NOW, districts, lying, one_class, option, placed
from fordel.appraisal.ground import groups_of
from fordel.appraisal.options import (
    Frame,
    from_moves,
    from_positions,
    pools_option,
    today_option,
    unopposed,
    with_groups,
    with_rules,
)
from fordel.appraisal.places import (
    Placed,
    allocation_under,
    changed_tasks,
    places_today,
    places_under,
)
from fordel.errors import InputError
from fordel.model.move import Allocation, Move, MoveId
from fordel.model.option import Arrangement, OptionId, Place
from fordel.model.register import Assignment, EachOf, Nobody, NotKnown, Units
from fordel.model.response import BodyKind, Consultee, ResponseId
from fordel.model.statement import Measure, Position, StatementId
from fordel.model.task import TaskId
from fordel.model.unit import Role, Unit, UnitId, UnitKind

FRAME = Frame(id=OptionId("letters"), name_nb="Svarene", map=NOW, start=2028)
DISTRICT, AGENCY = BodyKind.DISTRICT, BodyKind.AGENCY


def position(task, measure, who="Bydel Nord", kind=DISTRICT):
    return Position(
        response=ResponseId(who),
        consultee=Consultee(name=who, kind=kind),
        task=TaskId(task),
        measure=measure,
        demand=None,
        reasons=(),
        proposals=(StatementId(f"{who}:{task}:{measure}"),),
    )


def where(option):
    return {(each.task, each.role): each.place for each in option.arrangements}


def test_what_most_want_is_drawn_up_and_what_tears_them_stays():
    found = from_positions(
        [
            position("bpa", Measure.TO_CENTRAL),
            position("bpa", Measure.TO_CENTRAL, "Bydel Sør"),
            position("bpa", Measure.KEEP, "Bydel Øst"),
            position("nav", Measure.TO_SHARED),
            position("nav", Measure.KEEP, "Bydel Sør"),
            position("tilsyn", Measure.KEEP),
            position("skole", Measure.RESOURCE),
        ],
        FRAME,
    )
    assert where(found.option) == {
        ("bpa", role): Place.CENTRAL for role in (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
    }
    assert found.torn == ("nav",)
    assert found.option.statements == ("Bydel Nord:bpa:to_central", "Bydel Sør:bpa:to_central")


def test_a_pool_takes_over_who_does_it_and_nothing_else():
    found = from_positions([position("nav", Measure.TO_SHARED)], FRAME)
    assert where(found.option) == {("nav", Role.DELIVERY): Place.POOL}


def test_only_those_who_were_asked_for_are_heard():
    wishes = [
        position("bpa", Measure.TO_CENTRAL, "Etaten", AGENCY),
        position("bpa", Measure.KEEP),
    ]
    found = from_positions(wishes, FRAME, whose=lambda each: each.consultee.kind is AGENCY)
    assert ("bpa", Role.AUTHORITY) in where(found.option)
    assert from_positions(wishes, FRAME).torn == ("bpa",)


def test_what_anybody_wants_otherwise_is_opposed():
    wishes = [
        position("bpa", Measure.TO_CENTRAL),
        position("bpa", Measure.KEEP, "Bydel Sør"),
        position("nav", Measure.TO_SHARED),
        position("fact", Measure.TO_SHARED),
        position("fact", Measure.TO_HOST, "Bydel Sør"),
    ]
    assert where(unopposed(wishes, FRAME).option) == {("nav", Role.DELIVERY): Place.POOL}


def test_today_and_pools_stand_first_in_every_comparison():
    now = placed({"fact": Place.DISTRICT, "skole": Place.CENTRAL, "nav": Place.DISTRICT})
    classes = {
        TaskId("fact"): one_class(pooled=True),
        TaskId("skole"): one_class(pooled=True),
        TaskId("nav"): one_class(pooled=False),
    }
    plan = districts("now", [0, 1, 2, 3])
    pools = pools_option(now, tuple(classes), classes, plan)
    assert where(pools) == {("fact", Role.DELIVERY): Place.POOL}
    assert pools.arrangements[0].groups == plan.pools
    held = with_rules([option("own")], today_option(NOW, 2026), pools)
    assert [each.id for each in held] == ["today", "today-with-pools", "own"]
    with pytest.raises(InputError, match="F539"):
        with_rules([option("today")], today_option(NOW, 2026), pools)


def test_a_pool_that_names_nobody_is_one_of_neighbours():
    plan = districts("now", [0, 1, 2, 3])
    found = with_groups(option("own", *lying("fact", Place.POOL, (Role.DELIVERY,))), plan)
    assert found.arrangements[0].groups == plan.pools


def test_moves_give_the_roles_that_they_move():
    units = {UnitId("etat"): Unit(id=UnitId("etat"), name_nb="Etat", kind=UnitKind.AGENCY)}
    each = EachOf(kind=UnitKind.DISTRICT)
    moves = [
        Move(
            id=MoveId("1"),
            task=TaskId("bpa"),
            roles=(Role.AUTHORITY,),
            giver=each,
            taker=Units(ids=(UnitId("etat"),)),
        ),
        Move(
            id=MoveId("2"),
            task=TaskId("nav"),
            roles=(Role.DELIVERY,),
            giver=each,
            taker=Nobody(),
            statements=("s",),
        ),
    ]
    found = from_moves(moves, units, FRAME)
    assert where(found) == {
        ("bpa", Role.AUTHORITY): Place.CENTRAL,
        ("nav", Role.DELIVERY): Place.ABOLISHED,
    }
    assert found.arrangements[0].holder == "etat"
    assert found.statements == ("s",)


def allocation(**holders):
    units = [
        Unit(id=UnitId(name), name_nb=name, kind=kind)
        for name, kind in (
            ("nord", UnitKind.DISTRICT),
            ("sor", UnitKind.DISTRICT),
            ("ost", UnitKind.DISTRICT),
            ("etat", UnitKind.AGENCY),
            ("firma", UnitKind.SUPPLIER),
        )
    ]
    pool = Unit(
        id=UnitId("pool"),
        name_nb="pool",
        kind=UnitKind.POOL,
        members=(UnitId("nord"), UnitId("sor")),
    )
    return Allocation(
        day=date(2026, 1, 1),
        units=(*units, pool),
        assignments=tuple(
            Assignment(task=TaskId("t"), role=Role.DELIVERY, holder=holder, part=part)
            for part, holder in holders.items()
        ),
    )


def done(**holders):
    names = {UnitId(each): each for each in ("nord", "sor", "ost")}
    return places_today(allocation(**holders), (TaskId("t"),), names)


EACH = EachOf(kind=UnitKind.DISTRICT)


@pytest.mark.parametrize(
    ("holder", "place"),
    [
        (EACH, Place.DISTRICT),
        (EachOf(kind=UnitKind.DISTRICT_COUNCIL), Place.DISTRICT),
        (Units(ids=(UnitId("nord"), UnitId("sor"))), Place.DISTRICT),
        (Units(ids=(UnitId("nord"),)), Place.HOST),
        (Units(ids=(UnitId("pool"),)), Place.POOL),
        (Units(ids=(UnitId("etat"),)), Place.CENTRAL),
        (Units(ids=(UnitId("firma"),)), Place.EXTERNAL),
    ],
)
def test_where_a_holder_is(holder, place):
    assert done(whole=holder).done(TaskId("t")).place is place


@pytest.mark.parametrize("holder", [NotKnown(), Nobody()])
def test_what_no_source_says_is_not_placed(holder):
    assert done(whole=holder).done(TaskId("t")) is None


def test_a_pool_of_some_leaves_the_others_alone():
    found = done(whole=Units(ids=(UnitId("pool"),))).done(TaskId("t"))
    assert found.groups == (("nord", "sor"), ("ost",))


def test_of_several_places_the_one_with_most_parts_is_taken_and_it_is_said():
    found = done(a=EACH, b=Units(ids=(UnitId("etat"),)), c=Units(ids=(UnitId("etat"),)))
    assert found.done(TaskId("t")).place is Place.CENTRAL
    assert found.several == {("t", Role.DELIVERY)}
    even = done(a=EACH, b=Units(ids=(UnitId("etat"),)))
    assert even.done(TaskId("t")).place is Place.DISTRICT


def test_groups_drawn_on_todays_map_are_taken_over_to_a_new_one():
    plan = districts("merged", [0, 0, 1, 1])
    pool = Arrangement(
        task=TaskId("t"), role=Role.DELIVERY, place=Place.POOL, groups=(("now1", "now0"),)
    )
    assert groups_of(pool, plan) == (("merged0",), ("merged1",))
    assert groups_of(pool, districts("now", [0, 1, 2, 3])) == (
        ("now0", "now1"),
        ("now2",),
        ("now3",),
    )


def test_an_option_leaves_alone_what_it_does_not_name():
    now = placed({"t": Place.DISTRICT, "u": Place.CENTRAL})
    own = option("own", *lying("t", Place.CENTRAL))
    found = places_under(own, now)
    assert found.of(TaskId("t"), Role.FUNDING).place is Place.CENTRAL
    assert found.of(TaskId("u"), Role.FUNDING).place is Place.CENTRAL
    assert changed_tasks(own, now) == ("t",)
    assert changed_tasks(option("same", *lying("t", Place.DISTRICT)), now) == ()
    assert changed_tasks(own, Placed(places={})) == ("t",)


def test_the_allocation_under_an_option_puts_its_holders_in_the_rows():
    before = allocation(whole=EACH)
    pool = allocation_under(option("p", *lying("t", Place.POOL, (Role.DELIVERY,))), before)
    (row,) = pool.assignments
    (made,) = [each for each in pool.units if each.id in row.holder.ids]
    assert made.members == ("nord", "sor", "ost")
    named = lying("t", Place.CENTRAL, (Role.DELIVERY,), holder=UnitId("etat"))
    assert allocation_under(option("c", *named), before).assignments[0].holder == Units(
        ids=(UnitId("etat"),)
    )
    ended = allocation_under(option("a", *lying("t", Place.ABOLISHED)), before)
    assert ended.abolished == ("t",)
