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
def cases(draw: st.DrawFn, most: int = 1) -> tuple[Allocation, tuple[Move, ...]]:
    """An allocation, and moves of which most can be made: each gives what somebody holds there."""
    before = draw(allocations())
    made = []
    for _ in range(draw(st.integers(1, most))):
        row = draw(st.sampled_from(before.assignments))
        others = [
            each.role
            for each in before.assignments
            if (each.task, each.holder, each.part) == (row.task, row.holder, row.part)
        ]
        made.append(
            Move(
                id=MoveId("m"),
                task=TaskId(row.task),
                roles=tuple(dict.fromkeys([row.role, *draw(st.sampled_from([[], others]))])),
                giver=row.holder,
                taker=draw(HOLDERS),
                part=row.part or draw(PARTS),
            )
        )
    return before, tuple(made)


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
@given(cases())
def test_a_move_and_its_opposite_cancel(case):
    before, (move,) = case
    held = {(r.task, r.role, r.part) for r in before.assignments if r.holder == move.taker}
    assume(not any((move.task, role, move.part) in held for role in move.roles))
    there = after(before, move)
    assert placings(allocation_after(there, [opposite(move)])) == placings(before)


@MANY
@given(cases(4))
def test_no_moves_leave_a_role_without_a_row(case):
    before, made = case
    end = after(before, *made)
    roles = {(row.task, row.role) for row in before.assignments}
    assert {(row.task, row.role) for row in end.assignments} == roles


@MANY
@given(cases(4))
def test_a_role_falls_to_nobody_only_by_a_move_to_nobody(case):
    before, made = case
    end = after(before, *made)
    empty = {(r.task, r.role) for r in end.assignments if r.holder == Nobody()}
    was = {(r.task, r.role) for r in before.assignments if r.holder == Nobody()}
    meant = {(m.task, role) for m in made if m.taker == Nobody() for role in m.roles}
    assert empty <= was | meant


@MANY
@given(cases())
def test_only_the_roles_that_are_moved_are_changed(case):
    before, (move,) = case
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
