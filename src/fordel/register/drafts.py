"""This file is about drafting moves from what respondents want; a person decides on each.

Respondents say where a task should lie, seldom which role of it they mean. The draft moves what
decides, pays and does, names what is left open, and carries the statements it comes from.
"""

from collections.abc import Iterator, Sequence

from fordel.model.move import Allocation, Draft, Move, MoveId
from fordel.model.register import (
    EachOf,
    Holder,
    Nobody,
    Role,
    TaskId,
    Unit,
    UnitId,
    UnitKind,
    Units,
)
from fordel.model.source import Evidence
from fordel.model.statement import Measure, Position
from fordel.register.holdings import Holdings, holdings_of

_MOVED = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
_EACH = {
    Measure.TO_DISTRICT: UnitKind.DISTRICT,
    Measure.TO_EXTERNAL: UnitKind.SUPPLIER,
    Measure.TO_STATE: UnitKind.STATE,
}
_CENTRAL = frozenset(
    {UnitKind.CITY, UnitKind.DEPARTMENT, UnitKind.AGENCY, UnitKind.UNDERTAKING, UnitKind.OTHER}
)
_NEW = {
    Measure.TO_CENTRAL: ("draft-central", "Sentral enhet (ikke bestemt)", "Central unit (open)"),
    Measure.TO_SHARED: ("draft-pool", "Fellesressurs (ikke bestemt)", "Pool (open)"),
    Measure.TO_HOST: ("draft-host", "Vertsbydel (ikke bestemt)", "Host district (open)"),
}


def drafts(positions: Sequence[Position], allocation: Allocation) -> tuple[Draft, ...]:
    """A draft for each task and measure that somebody wants, and that would move something.

    Those who want the same stand together. What is to stay as it is, or to be changed without
    being moved, gives no draft.
    """
    wanted: dict[tuple[TaskId, Measure], list[Position]] = {}
    for position in positions:
        moving = position.measure in {*_EACH, *_NEW, Measure.ABOLISH}
        if position.task and moving:
            wanted.setdefault((position.task, position.measure), []).append(position)
    holdings = holdings_of(allocation)
    made = (
        _draft(task, measure, tuple(held), holdings) for (task, measure), held in wanted.items()
    )
    return tuple(draft for draft in made if draft.moves)


def _draft(
    task: TaskId, measure: Measure, positions: tuple[Position, ...], holdings: Holdings
) -> Draft:
    taker, makes, still_open = _taker(task, measure, holdings)
    statements = tuple(name for position in positions for name in position.proposals)
    moves = tuple(
        Move(
            id=MoveId(f"{task}-{measure}-{at + 1}".replace("_", "-")),
            task=task,
            roles=roles,
            giver=giver,
            taker=taker,
            part=part,
            makes=makes,
            statements=statements,
        )
        for at, (giver, part, roles) in enumerate(_given(task, taker, holdings))
    )
    conditional = any(position.conditions for position in positions)
    opened = (*still_open, "roles", *(("condition",) if conditional else ()))
    return Draft(moves=moves, positions=positions, open=opened)


def _taker(
    task: TaskId, measure: Measure, holdings: Holdings
) -> tuple[Holder, tuple[Unit, ...], tuple[str, ...]]:
    """Who would take it over; a unit that is to be decided on, where the wish names none."""
    if measure is Measure.ABOLISH:
        return Nobody(), (), ()
    if measure in _EACH:
        return EachOf(kind=_EACH[measure]), (), ()
    central = _central_now(task, holdings) if measure is Measure.TO_CENTRAL else None
    if central:
        return central, (), ("taker",)
    name, norwegian, english = _NEW[measure]
    kind = UnitKind.OTHER if measure is Measure.TO_CENTRAL else UnitKind.POOL
    unit = Unit(
        id=UnitId(name), name_nb=norwegian, name_en=english, kind=kind, evidence=Evidence.ASSUMED
    )
    return Units(ids=(unit.id,)), (unit,), ("taker",)


def _central_now(task: TaskId, holdings: Holdings) -> Holder | None:
    """The unit for the whole city that holds something in the task today, if there is one."""
    for role in Role:
        for row in holdings.held(task, role):
            if len(holdings.ids(row.holder)) == 1 and holdings.kinds(row.holder) <= _CENTRAL:
                return row.holder
    return None


def _given(
    task: TaskId, taker: Holder, holdings: Holdings
) -> Iterator[tuple[Holder, str, tuple[Role, ...]]]:
    roles: dict[tuple[Holder, str], list[Role]] = {}
    for role in _MOVED if not isinstance(taker, Nobody) else tuple(Role):
        rows = holdings.held(task, role)
        theirs = {row.part for row in rows if row.holder == taker}
        for row in rows:
            if row.holder != taker and row.part not in theirs:
                roles.setdefault((row.holder, row.part), []).append(role)
                theirs.add(row.part)
    for (giver, part), held in roles.items():
        yield giver, part, tuple(held)
