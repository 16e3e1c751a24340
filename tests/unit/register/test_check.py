"""This file is about the checks: each finds what it looks for, and nothing where all is well."""

from datetime import date

import pytest

from fordel.model.finding import Finding, FindingKind
from fordel.model.journey import Journey, JourneyId, Step
from fordel.model.register import (
    Agreement,
    AgreementId,
    Direction,
    EachOf,
    Goal,
    GoalId,
    Nobody,
    NotKnown,
    Register,
    Role,
    TaskId,
    UnitId,
    UnitKind,
)
from fordel.model.source import Evidence, Period, Source, SourceId
from fordel.register.check import CHECKS, findings
from fordel.register.holdings import allocation_on
from register_makers import DAY, EACH_DISTRICT, a_task, a_unit, assignment, city, one

WHOLE = tuple(
    assignment("school", role, one("etat"))
    for role in (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
)


def found(register: Register, day: date = DAY) -> dict[FindingKind, Finding]:
    return {each.kind: each for each in findings(register, allocation_on(register, day))}


def roles(task: str, **holders: object) -> tuple:
    return tuple(assignment(task, Role(role), holder) for role, holder in holders.items())


def test_there_is_a_check_for_each_kind_of_finding():
    assert set(CHECKS) == set(FindingKind)


def test_a_task_in_one_hand_gives_no_finding():
    assert found(city(*WHOLE)) == {}


def test_one_who_decides_where_another_pays_is_found():
    help_ = roles("help", authority=one("etat"), funding=EACH_DISTRICT, delivery=EACH_DISTRICT)
    told = found(city(*help_))
    assert set(told) == {FindingKind.DECIDES_WITHOUT_PAYING}
    seen = told[FindingKind.DECIDES_WITHOUT_PAYING]
    assert dict(seen.holders) == {"one": (one("etat"),), "other": (EACH_DISTRICT,)}
    assert seen.evidence is Evidence.STATED
    assert seen.sources == ("s",)


def test_a_finding_is_no_surer_than_its_weakest_row():
    paying = assignment("help", Role.FUNDING, EACH_DISTRICT, evidence=Evidence.ASSUMED)
    told = found(city(assignment("help", Role.AUTHORITY, one("etat")), paying))
    assert told[FindingKind.DECIDES_WITHOUT_PAYING].evidence is Evidence.ASSUMED


def test_the_city_council_that_pays_for_everybody_is_no_finding():
    units = (a_unit("etat"), a_unit("by", UnitKind.CITY))
    rows = roles("help", authority=one("etat"), funding=one("by"), delivery=one("etat"))
    assert found(city(*rows, units=units)) == {}


def test_a_district_and_its_council_are_the_same_hands():
    council = EachOf(kind=UnitKind.DISTRICT_COUNCIL)
    units = (
        a_unit("nord", UnitKind.DISTRICT),
        a_unit("nord-bu", UnitKind.DISTRICT_COUNCIL, parent=UnitId("nord")),
    )
    each = roles("park", authority=council, funding=EACH_DISTRICT, delivery=EACH_DISTRICT)
    named = roles("road", authority=one("nord-bu"), funding=one("nord"), delivery=one("nord"))
    assert found(city(*each, *named, units=units)) == {}


def test_one_who_supervises_its_own_work_is_found():
    rows = roles(
        "foster",
        authority=EACH_DISTRICT,
        funding=EACH_DISTRICT,
        delivery=EACH_DISTRICT,
        supervision=EACH_DISTRICT,
    )
    assert set(found(city(*rows))) == {FindingKind.SUPERVISES_ITSELF}
    outside = (*rows[:3], assignment("foster", Role.SUPERVISION, one("stat")))
    assert found(city(*outside)) == {}


def test_a_home_run_by_one_and_paid_by_another_is_found():
    home = roles("home", authority=EACH_DISTRICT, funding=EACH_DISTRICT, delivery=one("etat"))
    assert set(found(city(*home))) == {FindingKind.RUN_BY_ANOTHER}


def test_a_supplier_who_delivers_is_what_an_agreement_is_for():
    units = (a_unit("nord", UnitKind.DISTRICT), a_unit("firma", UnitKind.SUPPLIER))
    rows = roles("respite", authority=one("nord"), funding=one("nord"), delivery=one("firma"))
    assert found(city(*rows, units=units)) == {}


def test_two_with_the_same_authority_overlap_but_two_districts_do_not():
    two = (*WHOLE, assignment("school", Role.AUTHORITY, one("stat")))
    assert FindingKind.OVERLAP in found(city(*two))
    own = (
        assignment("park", Role.AUTHORITY, one("nord")),
        assignment("park", Role.AUTHORITY, one("soer")),
    )
    assert FindingKind.OVERLAP not in found(city(*own))


def test_an_overlap_under_a_condition_is_none():
    rare = assignment("school", Role.AUTHORITY, one("stat"), condition="ved klage")
    assert FindingKind.OVERLAP not in found(city(*WHOLE, rare))


def test_authority_divided_between_hands_is_found():
    rows = (
        assignment("flat", Role.AUTHORITY, EACH_DISTRICT, part="vedtak"),
        assignment("flat", Role.AUTHORITY, one("etat"), part="tildeling"),
    )
    told = found(city(*rows))[FindingKind.DIVIDED_AUTHORITY]
    assert dict(told.facts)["parts"] == "vedtak – tildeling"
    same = (rows[0], assignment("flat", Role.AUTHORITY, EACH_DISTRICT, part="tildeling"))
    assert FindingKind.DIVIDED_AUTHORITY not in found(city(*same))


def test_districts_that_are_only_heard_are_found():
    rows = roles("plan", authority=one("etat"), funding=one("etat"), delivery=one("etat"))
    heard = assignment("plan", Role.CONSULTED, EACH_DISTRICT)
    assert set(found(city(*rows, heard))) == {FindingKind.ONLY_HEARD}
    doing = assignment("plan", Role.DELIVERY, EACH_DISTRICT)
    assert FindingKind.ONLY_HEARD not in found(city(*rows[:2], doing, heard))


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ({"authority": one("etat"), "funding": one("etat")}, FindingKind.GAP),
        ({"authority": one("etat"), "delivery": one("etat")}, FindingKind.UNFUNDED_AUTHORITY),
        (
            {"funding": one("etat"), "delivery": one("etat")},
            FindingKind.DELIVERY_WITHOUT_AUTHORITY,
        ),
    ],
)
def test_a_role_the_register_is_silent_about_is_found_as_unknown(rows, kind):
    told = found(city(*roles("school", **rows)))
    assert set(told) == {kind}
    assert told[kind].evidence is Evidence.UNKNOWN


def test_a_role_known_to_be_held_by_nobody_is_a_sure_gap():
    told = found(city(*WHOLE, assignment("school", Role.SUPERVISION, Nobody())))
    assert told[FindingKind.GAP].evidence is Evidence.STATED
    assert dict(told[FindingKind.GAP].facts) == {"roles": "supervision"}


def test_where_nobody_made_the_rules_the_sources_may_say_so():
    rows = roles("school", authority=Nobody(), funding=one("etat"), delivery=one("etat"))
    told = found(city(*rows))
    assert set(told) == {FindingKind.DELIVERY_WITHOUT_AUTHORITY}
    assert told[FindingKind.DELIVERY_WITHOUT_AUTHORITY].evidence is Evidence.STATED


def test_what_no_source_says_is_not_known_and_no_gap():
    rows = roles("school", authority=one("etat"), funding=NotKnown(), delivery=NotKnown())
    told = found(city(*rows))
    assert set(told) == {FindingKind.NOT_KNOWN}
    assert dict(told[FindingKind.NOT_KNOWN].facts) == {"roles": "funding delivery"}


def test_tasks_without_a_row_are_told_together_and_headings_are_not_tasks():
    tasks = (
        a_task("school"),
        a_task("top"),
        a_task("low", parent=TaskId("top")),
        a_task("else"),
    )
    told = found(city(*WHOLE, tasks=tasks))
    assert told[FindingKind.NOT_PLACED].tasks == ("low", "else")


def agreement(disputes: object, period: Period = Period()) -> Agreement:  # noqa: B008  # a frozen value
    return Agreement(
        id=AgreementId("a"),
        name_nb="Avlastning",
        supplier=EachOf(kind=UnitKind.SUPPLIER),
        owner=one("etat"),
        ordered_by=EACH_DISTRICT,
        disputes=disputes,
        tasks=(TaskId("school"),),
        period=period,
        evidence=Evidence.STATED,
    )


def test_an_agreement_whose_disputes_nobody_settles_is_found():
    kind = FindingKind.DISPUTES_UNOWNED
    sure = found(city(*WHOLE, agreements=(agreement(Nobody()),)))[kind]
    assert sure.evidence is Evidence.STATED
    unsure = found(city(*WHOLE, agreements=(agreement(NotKnown()),)))[kind]
    assert unsure.evidence is Evidence.UNKNOWN
    assert found(city(*WHOLE, agreements=(agreement(one("etat")),))) == {}
    ended = agreement(Nobody(), Period(end=DAY))
    assert found(city(*WHOLE, agreements=(ended,))) == {}


def goal(name: str, holder: object, direction: Direction, *tasks: str) -> Goal:
    return Goal(
        id=GoalId(name),
        holder=holder,
        indicator=name,
        outcome="homes",
        direction=direction,
        tasks=tuple(TaskId(task) for task in tasks),
        evidence=Evidence.STATED,
    )


JOURNEY = Journey(
    id=JourneyId("j"),
    name_nb="Reise",
    steps=(
        Step(number=1, name_nb="Søke", task=TaskId("school")),
        Step(number=2, name_nb="Flytte", task=TaskId("home"), follows=(1,)),
    ),
)


def test_goals_that_pull_apart_are_found_where_the_journey_is_shared():
    home = roles("home", authority=one("etat"), funding=one("etat"), delivery=one("etat"))
    goals = (
        goal("more", one("etat"), Direction.UP, "school"),
        goal("less", EACH_DISTRICT, Direction.DOWN, "home"),
    )
    told = found(city(*WHOLE, *home, goals=goals, journeys=(JOURNEY,)))
    assert told[FindingKind.GOALS_PULL_APART].journeys == ("j",)
    assert found(city(*WHOLE, *home, goals=goals)) == {}
    same = (goals[0], goal("too", EACH_DISTRICT, Direction.UP, "school"))
    assert found(city(*WHOLE, *home, goals=same)) == {}


def test_a_handover_in_a_journey_that_nobody_owns_is_found():
    home = roles("home", authority=one("stat"), funding=one("stat"), delivery=one("stat"))
    told = found(city(*WHOLE, *home, journeys=(JOURNEY,)))
    assert dict(told[FindingKind.HANDOVER_WITHOUT_OWNER].facts)["handovers"] == "1"


def test_a_unit_past_its_last_day_is_found_with_its_successors():
    units = (
        a_unit("etat", period=Period(end=DAY), successors=(UnitId("ny"),)),
        a_unit("ny"),
    )
    told = found(city(*WHOLE, units=units))[FindingKind.PAST_UNIT]
    assert dict(told.holders) == {"one": (one("etat"),), "other": (one("ny"),)}
    assert dict(told.facts)["until"] == DAY.isoformat()


def test_a_kind_without_units_is_found():
    rows = (*WHOLE, assignment("school", Role.SUPPORT, EachOf(kind=UnitKind.POOL)))
    assert FindingKind.PAST_UNIT in found(city(*rows))


def test_old_sources_and_missing_ones_are_found():
    old = Source(id=SourceId("s"), title="Gammelt", published=date(2019, 1, 1))
    told = found(city(*WHOLE, sources=(old,)))
    assert told[FindingKind.STALE].sources == ("s",)
    bare = assignment("school", Role.SUPPORT, one("etat"), sources=())
    assert dict(found(city(*WHOLE, bare))[FindingKind.UNSOURCED].facts) == {"count": "1"}
