"""The registers that come with the product: whole, sourced, with their findings."""

from datetime import date

import pytest

from fordel.model.finding import Finding, FindingKind
from fordel.model.register import Nobody, NotKnown
from fordel.model.source import Evidence
from fordel.register.check import findings
from fordel.register.holdings import allocation_on
from fordel.workbench.register import example_register

OSLO, LILLEBY = example_register("oslo"), example_register("lilleby")


def found(register) -> tuple[Finding, ...]:
    return findings(register, allocation_on(register, register.as_of))


def test_every_task_of_oslo_has_a_row():
    placed = {row.task for row in OSLO.assignments}
    assert {task.id for task in OSLO.tasks} - placed == set()


@pytest.mark.parametrize("register", [OSLO, LILLEBY], ids=["oslo", "lilleby"])
def test_what_is_said_to_be_stated_names_its_source(register):
    rows = [row for row in register.assignments if row.evidence is Evidence.STATED]
    bare = [row.task for row in rows if not row.sources]
    assert set(bare) <= ({"day_centre_transport"} if register is LILLEBY else set())


def test_a_holder_that_nobody_knows_is_not_said_to_be_known():
    for row in OSLO.assignments:
        assert isinstance(row.holder, NotKnown) == (row.evidence is Evidence.UNKNOWN)


def test_what_was_inferred_says_so_in_a_note():
    inferred = [row for row in OSLO.assignments if row.evidence is Evidence.INFERRED]
    assert [(row.task, row.role) for row in inferred if not row.note] == []


def test_oslo_has_fifteen_districts_before_2028_and_eight_after():
    count = {
        day: sum(unit.kind == "district" for unit in allocation_on(OSLO, day).units)
        for day in (date(2027, 12, 31), date(2028, 1, 1))
    }
    assert list(count.values()) == [15, 8]


@pytest.mark.parametrize(
    ("kind", "task"),
    [
        (FindingKind.DECIDES_WITHOUT_PAYING, "special_education_help"),
        (FindingKind.SUPERVISES_ITSELF, "foster_home_supervision"),
        (FindingKind.RUN_BY_ANOTHER, "nursing_homes"),
        (FindingKind.RUN_BY_ANOTHER, "health_house"),
        (FindingKind.DIVIDED_AUTHORITY, "hc_flats"),
        (FindingKind.DISPUTES_UNOWNED, "supplier_disputes"),
        (FindingKind.ONLY_HEARD, "planning_cases"),
    ],
)
def test_what_the_letters_complain_of_is_found_in_oslo(kind: FindingKind, task: str):
    assert any(each.kind is kind and task in each.tasks for each in found(OSLO))


def test_nothing_in_oslo_is_found_that_the_record_does_not_bear():
    doubtful = {
        FindingKind.OVERLAP,
        FindingKind.UNFUNDED_AUTHORITY,
        FindingKind.DELIVERY_WITHOUT_AUTHORITY,
        FindingKind.PAST_UNIT,
        FindingKind.UNSOURCED,
        FindingKind.NOT_PLACED,
    }
    assert [each for each in found(OSLO) if each.kind in doubtful] == []


def test_every_check_finds_something_in_lilleby():
    assert {each.kind for each in found(LILLEBY)} == set(FindingKind)


def test_oslo_has_the_journeys_that_the_letters_speak_of():
    assert len(OSLO.journeys) >= 12
    assert all(len(journey.steps) >= 3 for journey in OSLO.journeys)
    assert any(step.crosses_border for journey in OSLO.journeys for step in journey.steps)


def test_a_share_or_a_loss_that_nobody_measured_is_marked_as_assumed():
    for journey in OSLO.journeys:
        for step in journey.steps:
            if step.loss is not None:
                assert step.loss.evidence is Evidence.ASSUMED
                assert step.loss.low is not None


def test_nobody_is_only_said_where_a_source_says_it():
    rows = [row for row in OSLO.assignments if isinstance(row.holder, Nobody)]
    assert [row.task for row in rows] == ["supplier_disputes"]
    assert all(row.sources for row in rows)
