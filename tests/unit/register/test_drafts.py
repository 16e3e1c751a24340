"""This file is about moves drafted from positions: what they move, and what they leave open."""

from fordel.model.register import EachOf, Nobody, NotKnown, Role, TaskId, UnitKind
from fordel.model.response import BodyKind, Consultee, ResponseId
from fordel.model.statement import Demand, Measure, Position, StatementId
from fordel.register.change import allocation_after
from fordel.register.drafts import drafts
from fordel.register.holdings import allocation_on
from register_makers import DAY, EACH_DISTRICT, assignment, city, one

ROWS = (
    assignment("help", Role.AUTHORITY, one("etat")),
    assignment("help", Role.FUNDING, EACH_DISTRICT),
    assignment("help", Role.DELIVERY, EACH_DISTRICT),
    assignment("help", Role.SUPERVISION, one("stat")),
)


def position(measure: Measure, who: str = "Bydel Nord", task: str | None = "help", **more: object):
    return Position(
        response=ResponseId(who),
        consultee=Consultee(name=who, kind=BodyKind.DISTRICT),
        task=TaskId(task) if task else None,
        measure=measure,
        demand=Demand.MUST,
        reasons=(),
        proposals=(StatementId(f"s-{who}"),),
        **more,
    )


def drafted(*positions: Position):
    return drafts(positions, allocation_on(city(*ROWS), DAY))


def test_to_the_districts_moves_only_what_they_do_not_hold():
    (draft,) = drafted(position(Measure.TO_DISTRICT))
    (move,) = draft.moves
    assert (move.giver, move.taker, move.roles) == (one("etat"), EACH_DISTRICT, (Role.AUTHORITY,))
    assert move.statements == ("s-Bydel Nord",)


def test_those_who_want_the_same_stand_together():
    (draft,) = drafted(position(Measure.TO_DISTRICT), position(Measure.TO_DISTRICT, "Bydel Sør"))
    assert len(draft.positions) == 2
    assert draft.moves[0].statements == ("s-Bydel Nord", "s-Bydel Sør")


def test_to_the_centre_means_the_unit_that_is_there_already_and_a_person_decides():
    (draft,) = drafted(position(Measure.TO_CENTRAL))
    assert draft.moves[0].taker == one("etat")
    assert "taker" in draft.open


def test_a_pool_that_nobody_named_is_a_new_unit_to_be_decided_on():
    (draft,) = drafted(position(Measure.TO_SHARED))
    assert draft.moves[0].makes[0].kind is UnitKind.POOL
    after = allocation_after(allocation_on(city(*ROWS), DAY), draft.moves)
    assert draft.moves[0].makes[0] in after.units


def test_conditions_are_left_for_a_person_to_judge():
    told = position(Measure.TO_DISTRICT, conditions=(StatementId("c"),))
    assert "condition" in drafted(told)[0].open


def test_an_abolished_task_loses_all_its_roles():
    (draft,) = drafted(position(Measure.ABOLISH))
    assert {move.taker for move in draft.moves} == {Nobody()}
    assert {role for move in draft.moves for role in move.roles} == {
        Role.AUTHORITY,
        Role.FUNDING,
        Role.DELIVERY,
        Role.SUPERVISION,
    }


def test_what_moves_nothing_gives_no_draft():
    assert drafted(position(Measure.KEEP), position(Measure.STANDARDISE)) == ()
    assert drafted(position(Measure.TO_DISTRICT, task=None)) == ()
    assert drafted(position(Measure.TO_DISTRICT, task="unplaced")) == ()


def test_what_is_not_known_to_be_held_cannot_be_moved():
    rows = (assignment("help", Role.AUTHORITY, NotKnown()),)
    start = allocation_on(city(*rows), DAY)
    assert drafts((position(Measure.TO_DISTRICT),), start) == ()


def test_to_suppliers_means_each_of_them():
    (draft,) = drafted(position(Measure.TO_EXTERNAL))
    assert draft.moves[0].taker == EachOf(kind=UnitKind.SUPPLIER)
