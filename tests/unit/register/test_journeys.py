"""This file is about journeys: who acts, where a case is handed over, and what is lost."""

import pytest

from fordel.model.journey import Journey, JourneyId, Step
from fordel.model.register import Role, TaskId
from fordel.model.source import Evidence, Quantity
from fordel.register.change import allocation_after, whole_task
from fordel.register.holdings import allocation_on
from fordel.register.journeys import courses
from register_makers import DAY, EACH_DISTRICT, assignment, city, one

ROWS = (
    assignment("hospital", Role.DELIVERY, one("stat")),
    assignment("home", Role.DELIVERY, EACH_DISTRICT),
    assignment("house", Role.DELIVERY, one("etat")),
    assignment("house", Role.AUTHORITY, EACH_DISTRICT),
)


def chance(value: float, low: float | None = None, high: float | None = None) -> Quantity:
    return Quantity(value=value, unit="share", low=low, high=high, evidence=Evidence.ASSUMED)


def step(number: int, task: str, *follows: int, **more: object) -> Step:
    before = follows or ((number - 1,) if number > 1 else ())
    return Step(number=number, name_nb=task, task=TaskId(task), follows=before, **more)


def run(*steps: Step, loss: Quantity | None = None, volume: Quantity | None = None):
    journey = Journey(id=JourneyId("j"), name_nb="Reise", steps=steps, volume=volume)
    register = city(*ROWS, journeys=(journey,))
    return courses(register, allocation_on(register, DAY), loss=loss)[0]


def test_a_case_that_changes_hands_is_handed_over():
    course = run(step(1, "hospital"), step(2, "home"), step(3, "home"), step(4, "house"))
    assert [(each.giving, each.taking) for each in course.handovers] == [(1, 2), (3, 4)]
    assert course.hands == 3
    assert course.unstated == 2
    assert course.lost_share is None


def test_a_border_is_a_handover_also_between_districts():
    course = run(step(1, "home"), step(2, "home", crosses_border=True))
    assert course.border_crossings == len(course.handovers) == 1


def test_a_task_whose_decider_and_doer_differ_is_split():
    assert run(step(1, "house"), step(2, "home")).split_tasks == ("house",)


def test_losses_along_a_chain_are_what_does_not_come_through():
    course = run(step(1, "hospital"), step(2, "home"), step(3, "house"), loss=chance(0.1))
    assert course.lost_share.value == pytest.approx(1 - 0.9**2)
    assert course.lost_share.evidence is Evidence.ASSUMED


def test_a_branch_loses_only_of_those_who_come_that_way():
    steps = (
        step(1, "hospital"),
        step(2, "house", 1, share=0.4, loss=chance(0.1)),
        step(3, "home", 1, share=0.6, loss=chance(0.2, 0.1, 0.5)),
    )
    course = run(*steps)
    assert course.lost_share.value == pytest.approx(0.4 * 0.1 + 0.6 * 0.2)
    assert course.lost_share.high == pytest.approx(0.4 * 0.1 + 0.6 * 0.5)
    assert [each.share for each in course.handovers] == [0.4, 0.6]


def test_ways_that_meet_lose_by_their_shares():
    steps = (
        step(1, "hospital"),
        step(2, "house", 1, share=0.5),
        step(3, "home", 1, 2, loss=chance(0.3)),
    )
    # Two thirds come straight, one third by the house; both are handed over.
    assert run(*steps).lost_share.value == pytest.approx(0.3)


def test_losses_in_a_year_need_a_volume():
    steps = (step(1, "hospital"), step(2, "home", loss=chance(0.1, 0.05, 0.2)))
    volume = Quantity(value=1000, unit="pasienter", low=800, high=1200)
    lost = run(*steps, volume=volume).lost_cases
    assert (lost.value, lost.low, lost.high) == pytest.approx((100, 40, 240))
    assert lost.unit == "pasienter"
    assert run(*steps).lost_cases is None


def test_a_step_without_a_known_actor_is_not_counted_as_a_handover():
    course = run(step(1, "hospital"), step(2, "unplaced"), step(3, "home"))
    assert course.handovers == ()
    assert course.doers[1] == ()
    assert course.lost_share.value == 0


def test_a_move_takes_handovers_away():
    steps = (step(1, "home"), step(2, "house"), step(3, "home"))
    register = city(*ROWS, journeys=(Journey(id=JourneyId("j"), name_nb="R", steps=steps),))
    before = allocation_on(register, DAY)
    moves = whole_task(before, TaskId("house"), one("etat"), EACH_DISTRICT, name="m")
    after = allocation_after(before, moves)
    counts = [len(courses(register, each)[0].handovers) for each in (before, after)]
    assert counts == [2, 0]
