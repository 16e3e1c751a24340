"""This file is about what must hold for every move in every city."""

from collections import Counter

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from fordel.errors import InputError
from fordel.model.move import Allocation, Move, MoveId
from fordel.model.register import Nobody, Role, TaskId
from fordel.register.change import allocation_after, opposite, role_matrix
from register_makers import DAY, EACH_DISTRICT, a_unit, assignment, one

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
HOLDERS = st.sampled_from([one("etat"), one("nord"), one("stat"), EACH_DISTRICT, Nobody()])
TASKS = st.sampled_from(["school", "park"])
PARTS = st.sampled_from(["", "", "dyre saker"])
ROLES = st.sampled_from([Role.AUTHORITY, Role.DELIVERY])


@st.composite
def allocations(draw: st.DrawFn) -> Allocation:
    keys = st.tuples(TASKS, ROLES, PARTS, HOLDERS)
    rows = draw(st.lists(keys, min_size=2, max_size=8, unique=True))
    return Allocation(
        day=DAY,
        units=tuple(a_unit(name) for name in ("etat", "nord", "stat")),
        assignments=tuple(assignment(task, role, who, part=part) for task, role, part, who in rows),
    )


@st.composite
def moves(draw: st.DrawFn) -> Move:
    return Move(
        id=MoveId("m"),
        task=TaskId(draw(TASKS)),
        roles=tuple(draw(st.lists(ROLES, min_size=1, max_size=2, unique=True))),
        giver=draw(HOLDERS),
        taker=draw(HOLDERS),
        part=draw(PARTS),
    )


def placings(allocation: Allocation) -> Counter:
    """Who holds what; a part that one holds besides the whole says nothing more."""
    whole = {(r.task, r.role, r.holder) for r in allocation.assignments if not r.part}
    return Counter(
        (r.task, r.role, r.part, r.holder)
        for r in allocation.assignments
        if not r.part or (r.task, r.role, r.holder) not in whole
    )


def after(before: Allocation, *made: Move) -> Allocation:
    try:
        return allocation_after(before, made)
    except InputError:
        assume(False)
        raise


@MANY
@given(allocations(), moves())
def test_a_move_and_its_opposite_cancel(before, move):
    held = {(r.task, r.role, r.part) for r in before.assignments if r.holder == move.taker}
    assume(not any((move.task, role, move.part) in held for role in move.roles))
    there = after(before, move)
    assert placings(allocation_after(there, [opposite(move)])) == placings(before)


@MANY
@given(allocations(), st.lists(moves(), max_size=4))
def test_no_moves_leave_a_role_without_a_row(before, made):
    end = after(before, *made)
    roles = {(row.task, row.role) for row in before.assignments}
    assert {(row.task, row.role) for row in end.assignments} == roles


@MANY
@given(allocations(), st.lists(moves(), max_size=4))
def test_a_role_falls_to_nobody_only_by_a_move_to_nobody(before, made):
    end = after(before, *made)
    empty = {(r.task, r.role) for r in end.assignments if r.holder == Nobody()}
    was = {(r.task, r.role) for r in before.assignments if r.holder == Nobody()}
    meant = {(m.task, role) for m in made if m.taker == Nobody() for role in m.roles}
    assert empty <= was | meant


@MANY
@given(allocations(), moves())
def test_only_the_roles_that_are_moved_are_changed(before, move):
    changed = {
        (each.task, each.role)
        for each in role_matrix(before, after(before, move))
        if each.is_changed
    }
    assert changed <= {(move.task, role) for role in move.roles}


@MANY
@given(allocations())
def test_without_moves_all_stays_and_is_shown_as_unchanged(before):
    matrix = role_matrix(before, allocation_after(before, []))
    assert not any(each.is_changed for each in matrix)
    assert {(each.task, each.role) for each in matrix} == {
        (row.task, row.role) for row in before.assignments
    }
