"""This file is about what is answered first: sharing or merging, districts, and proposals."""

from dataclasses import replace

import pytest

from fordel.appraisal.effects import effects
from fordel.appraisal.options import POOLS, carried
from fordel.appraisal.places import Placed
from fordel.model.appraisal import SwitchId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.appraisal import held_named, worked_out
from fordel.workbench.ground import ground_for, in_case_of, today_map
from fordel.workbench.judging import judged
from fordel.workbench.judging_questions import homes, merging_only, proposals, sharing_beside


@pytest.fixture(scope="module")
def found():
    return judged("lilleby", draws=300)


def test_sharing_is_held_against_each_map_with_the_tasks_as_today(found):
    merging = merging_only(found)
    assert merging
    assert all(each.map != "today" and not each.arrangements for each in merging)
    rows = {each.criterion: each for each in sharing_beside(found, merging[0].id)}
    assert rows["residents_per_member"].sharing.middle == 0
    assert rows["residents_per_member"].merging.middle > 0
    assert rows["residents_per_member"].side == "better"
    assert rows["days_uncovered"].sharing.middle < 0
    assert all(0 <= each.better <= each.as_good <= 1 for each in rows.values())


def test_those_who_live_in_a_district_all_come_somewhere_and_meet_the_mean(found):
    option = merging_only(found)[0]
    rows = homes(found, option.id)
    ground = found.appraised.ground
    assert sum(each.people for each in rows) == pytest.approx(ground.maps[option.map].people.sum())
    assert all(sum(share for _, share in each.goes_to) == pytest.approx(1) for each in rows)
    whole = [each for each in rows if len(each.goes_to) == 1]
    names = ground.maps[option.map].labels
    for each in whole:
        at = names.index(each.goes_to[0][0])
        assert each.size == pytest.approx(ground.maps[option.map].people[at])


def test_each_proposal_stands_once_and_is_told_with_all_else_alike(found):
    rows = proposals(found)
    assert rows
    assert len({(each.task, each.places) for each in rows}) == len(rows)
    assert all(each.option != POOLS for each in rows)
    assert any(dict(each.changes)["net_value"].middle != 0 for each in rows)


def test_a_projected_year_changes_who_lives_where_and_nothing_else():
    held = held_named("lilleby")
    switch = next(each for each in held.premises.switches if each.id == "population")
    assert [name for name, _ in switch.cases] == ["today", "2035", "2045"]
    later = in_case_of(held, {SwitchId("population"): "2045"})
    assert later.city.chart.people.sum() != held.city.chart.people.sum()
    assert later.counted == held.counted
    assert in_case_of(held, {SwitchId("population"): "today"}) is held
    done = worked_out(held, draws=50, case={SwitchId("population"): "2045"})
    assert done.ground.maps[done.ground.today_map].people.sum() == later.city.chart.people.sum()


def test_a_case_that_only_crosses_a_border_does_so_less_when_borders_go():
    """A map without borders between those who meet leaves nothing to cross."""
    held = held_named("oslo")
    now = Option(id=OptionId("now"), name_nb="nå", map=today_map(held.city), start=2026)
    merged = replace(now, id=OptionId("merged"), map="adopted")
    chains = ground_for(held, (now, merged)).chains
    crossing = {
        str(each.id)
        for each in held.state.register.journeys
        if any(step.crosses_border for step in each.steps)
    }
    before, after = chains[now.id].handovers, chains[merged.id].handovers
    assert after["youth-across-borders"] < before["youth-across-borders"]
    assert {name for name in before if before[name] != after[name]} <= crossing


def test_a_whole_carries_its_parts_unless_they_lie_elsewhere_or_are_spoken_for():
    whole, part, apart, own = map(TaskId, ("whole", "part", "apart", "own"))
    role, place = Role.DELIVERY, Place.DISTRICT
    at = {each: Arrangement(task=each, role=role, place=place) for each in (whole, part, own)}
    at[apart] = Arrangement(task=apart, role=role, place=Place.EXTERNAL)
    today = Placed(places={(task, role): each for task, each in at.items()})
    option = Option(
        id=OptionId("x"),
        name_nb="x",
        map="now",
        start=2026,
        arrangements=(
            Arrangement(task=whole, role=role, place=Place.CENTRAL),
            Arrangement(task=own, role=role, place=Place.POOL),
        ),
    )
    above = {part: whole, apart: whole, own: whole}
    found = {each.task: each.place for each in carried(option, above, today).arrangements}
    assert found == {whole: Place.CENTRAL, own: Place.POOL, part: Place.CENTRAL}


def test_what_is_given_up_saves_nothing_and_what_begins_later_weighs_less():
    held = held_named("lilleby")
    task = next(task for task in held.counted if held.today.done(task) is not None)
    base = worked_out(held, draws=60)
    gone = replace(
        base.options[0],
        id=OptionId("gone"),
        arrangements=(Arrangement(task=task, role=Role.DELIVERY, place=Place.ABOLISHED),),
    )
    later = replace(gone, id=OptionId("later"), start=gone.start + 10)
    options = (base.options[0], gone, later)
    done = effects(options, ground_for(held, options), base.futures).of_task(task, "net_value")
    assert (done[gone.id] <= 0).all()
    assert (done[later.id] >= done[gone.id]).all()
    assert done[later.id].sum() > done[gone.id].sum()
