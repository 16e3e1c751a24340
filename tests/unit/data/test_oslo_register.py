"""This file is about the Oslo register: it reads without fault, and what is known stands out."""

import pytest

from fordel.model.finding import Finding, FindingKind
from fordel.workbench.register import State, findings_in, state_named


@pytest.fixture(scope="module")
def state() -> State:
    return state_named("oslo")


@pytest.fixture(scope="module")
def found(state: State) -> tuple[Finding, ...]:
    return findings_in(state)


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
def test_what_the_letters_complain_of_comes_out_by_itself(found, kind, task):
    assert [each for each in found if each.kind is kind and task in each.tasks]


def test_no_finding_claims_more_than_its_sources(state, found):
    known = {source.id for source in state.register.sources}
    for each in found:
        assert set(each.sources) <= known
        if each.evidence in {"stated", "secondary"}:
            assert each.sources, each


def test_every_journey_runs_and_all_tasks_are_placed(state, found):
    assert len(state.register.journeys) >= 12
    assert not [each for each in found if each.kind is FindingKind.NOT_PLACED]
