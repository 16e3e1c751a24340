"""This file is about moves: whole tasks, parts, pools, abolition, and what is refused."""

import pytest

from fordel.errors import InputError
from fordel.model.move import Allocation, Held, Move, MoveId
from fordel.model.register import Nobody, Role, TaskId, UnitId, UnitKind
from fordel.model.source import Evidence
from fordel.register.change import abolition, allocation_after, opposite, role_matrix, whole_task
from fordel.register.check import findings
from fordel.register.holdings import allocation_on
from fordel.register.plain import move_from, move_plain
from register_makers import DAY, EACH_DISTRICT, a_unit, assignment, city, one

SOCIAL = tuple(
    assignment("social", role, EACH_DISTRICT)
    for role in (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
)


def before() -> Allocation:
    return allocation_on(city(*SOCIAL), DAY)


def move(*roles: Role, taker: object = one("etat"), part: str = "", **more: object) -> Move:
    more = {"giver": EACH_DISTRICT, "task": TaskId("social"), **more}
    return Move(id=MoveId("m"), roles=roles, taker=taker, part=part, **more)


def held(allocation: Allocation, role: Role) -> list[Held]:
    rows = [row for row in allocation.assignments if row.role is role]
    return [Held(part=row.part, holder=row.holder) for row in rows]


def test_pay_centrally_and_assess_locally():
    after = allocation_after(before(), [move(Role.FUNDING)])
    assert held(after, Role.FUNDING) == [Held(part="", holder=one("etat"))]
    assert held(after, Role.AUTHORITY) == [Held(part="", holder=EACH_DISTRICT)]
    changed = [each.role for each in role_matrix(before(), after) if each.is_changed]
    assert changed == [Role.FUNDING]


def test_of_a_divided_role_the_giver_keeps_the_rest():
    after = allocation_after(before(), [move(Role.FUNDING, part="dyre saker")])
    assert held(after, Role.FUNDING) == [
        Held(part="", holder=EACH_DISTRICT),
        Held(part="dyre saker", holder=one("etat")),
    ]


def test_what_was_divided_is_whole_again_when_the_part_comes_back():
    there = move(Role.FUNDING, part="dyre saker")
    after = allocation_after(before(), [there, opposite(there)])
    assert after.assignments == before().assignments


def test_a_moved_row_no_longer_rests_on_the_old_source():
    after = allocation_after(before(), [move(Role.FUNDING)])
    row = next(row for row in after.assignments if row.role is Role.FUNDING)
    assert (row.sources, row.evidence) == ((), Evidence.ASSUMED)


def test_a_move_to_a_new_pool_makes_the_pool():
    pool = a_unit("pool", UnitKind.POOL, members=(UnitId("nord"), UnitId("soer")))
    after = allocation_after(before(), [move(Role.DELIVERY, taker=one("pool"), makes=(pool,))])
    assert after.units[-1] == pool


def test_an_abolished_task_is_no_gap_but_stands_with_nobody():
    register = city(*SOCIAL)
    ended = allocation_after(before(), abolition(before(), TaskId("social"), name=MoveId("a")))
    assert ended.abolished == ("social",)
    assert {row.holder for row in ended.assignments} == {Nobody()}
    assert findings(register, ended) == ()


def test_a_role_moved_to_nobody_is_a_gap_that_shows():
    register = city(*SOCIAL)
    after = allocation_after(before(), [move(Role.DELIVERY, taker=Nobody())])
    assert [each.kind for each in findings(register, after)] == ["gap"]


def test_a_whole_task_is_moved_without_what_the_taker_holds_already():
    support = assignment("social", Role.SUPPORT, one("etat"))
    mine = assignment("social", Role.SUPPORT, EACH_DISTRICT)
    start = allocation_on(city(*SOCIAL, support, mine), DAY)
    (made,) = whole_task(start, TaskId("social"), EACH_DISTRICT, one("etat"), name=MoveId("w"))
    assert made.roles == (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (move(Role.FUNDING, taker=EACH_DISTRICT), "F240"),
        (move(), "F240"),
        (move(Role.FUNDING, task=TaskId("roof")), "F241"),
        (move(Role.FUNDING, taker=one("gone")), "F242"),
        (move(Role.SUPPORT), "F244"),
        (move(Role.FUNDING, giver=one("stat")), "F244"),
    ],
)
def test_what_cannot_be_moved_is_refused_with_a_remedy(made, code):
    with pytest.raises(InputError, match=code) as raised:
        allocation_after(before(), [made])
    assert raised.value.hint


def test_a_taker_cannot_take_what_it_holds():
    start = allocation_on(city(*SOCIAL, assignment("social", Role.FUNDING, one("etat"))), DAY)
    with pytest.raises(InputError, match="F243"):
        allocation_after(start, [move(Role.FUNDING)])


def test_a_move_comes_back_from_plain_words_as_it_was():
    pool = a_unit("pool", UnitKind.POOL, members=(UnitId("nord"),), evidence=Evidence.ASSUMED)
    made = move(Role.FUNDING, taker=one("pool"), part="d", makes=(pool,), start=DAY, why="fordi")
    assert move_from(move_plain(made)) == made


def test_a_move_that_lacks_something_is_refused():
    with pytest.raises(InputError, match="F245"):
        move_from({"id": "m", "task": "t", "roles": ["king"], "giver": "a", "taker": "b"})
