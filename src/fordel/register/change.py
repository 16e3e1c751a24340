"""This file is about moving roles, taking moves back, and comparing before with after.

A move gives a row to another, divides it, or puts a divided one together again; it never leaves
a role without a row. So nothing falls between two chairs unseen: where nobody holds it, a row says
so.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from fordel.errors import InputError
from fordel.model.move import Allocation, Held, Move, MoveId, RoleChange
from fordel.model.register import (
    Assignment,
    EachOf,
    Holder,
    Nobody,
    NotKnown,
    Role,
    TaskId,
    Unit,
    Units,
)
from fordel.model.source import Evidence, Period
from fordel.register.holders import holder_text, named


def allocation_after(before: Allocation, moves: Iterable[Move]) -> Allocation:
    """The allocation when the moves have been made, one after the other.

    Raises:
        InputError: F240 to F244, for the first move that cannot be made.
    """
    after = before
    for move in moves:
        after = _made(after, move)
    return after


def opposite(move: Move) -> Move:
    """The move that takes this one back, where the taker held nothing of it before."""
    return replace(move, id=MoveId(f"{move.id}-back"), giver=move.taker, taker=move.giver)


def whole_task(
    allocation: Allocation, task: TaskId, giver: Holder, taker: Holder, *, name: MoveId
) -> tuple[Move, ...]:
    """The moves that give all that one holds in a task to another, a move for each part.

    What the taker holds already stays the taker's.
    """
    roles: dict[str, list[Role]] = {}
    for row in allocation.assignments:
        if (
            row.task == task
            and row.holder == giver
            and not _rows(allocation, task, row.role, row.part, taker)
        ):
            roles.setdefault(row.part, []).append(row.role)
    return tuple(
        Move(
            id=MoveId(name if not at else f"{name}-{at + 1}"),
            task=task,
            roles=tuple(dict.fromkeys(held)),
            giver=giver,
            taker=taker,
            part=part,
        )
        for at, (part, held) in enumerate(roles.items())
    )


def abolition(allocation: Allocation, task: TaskId, *, name: MoveId) -> tuple[Move, ...]:
    """The moves that end a task: all that anybody holds in it goes to nobody."""
    rows = [row for row in allocation.assignments if row.task == task]
    holders = dict.fromkeys(row.holder for row in rows if not isinstance(row.holder, Nobody))
    moves: list[Move] = []
    for at, holder in enumerate(holders):
        moves += whole_task(allocation, task, holder, Nobody(), name=MoveId(f"{name}-{at + 1}"))
    return tuple(moves)


def role_matrix(
    before: Allocation, after: Allocation, *, tasks: Sequence[TaskId] = ()
) -> tuple[RoleChange, ...]:
    """Every role in every task before and after, those that stay as they were as well."""
    was, will = _held(before), _held(after)
    keys = dict.fromkeys((*was, *will))
    wanted = set(tasks)
    return tuple(
        RoleChange(task=task, role=role, before=was.get(key, ()), after=will.get(key, ()))
        for key in keys
        for task, role in (key,)
        if not wanted or task in wanted
    )


def _held(allocation: Allocation) -> Mapping[tuple[TaskId, Role], tuple[Held, ...]]:
    found: dict[tuple[TaskId, Role], dict[Held, None]] = {}
    for row in allocation.assignments:
        held = Held(part=row.part, holder=row.holder)
        found.setdefault((row.task, row.role), {})[held] = None
    return {key: tuple(each) for key, each in found.items()}


def _made(allocation: Allocation, move: Move) -> Allocation:
    _check(allocation, move)
    rows = list(allocation.assignments)
    for role in move.roles:
        rows = _role_moved(allocation, rows, move, role)
    return replace(
        allocation,
        units=(*allocation.units, *_new(allocation, move)),
        assignments=tuple(rows),
        abolished=_abolished(allocation, move, rows),
    )


def _check(allocation: Allocation, move: Move) -> None:
    if move.giver == move.taker or not move.roles or isinstance(move.taker, NotKnown):
        raise InputError(
            "F240",
            "The move has no taker, no role, or goes from a holder to itself.",
            where=move.id,
            hint="Say which roles go from whom to whom.",
        )
    if not any(row.task == move.task for row in allocation.assignments):
        raise InputError(
            "F241",
            "Nobody holds anything in the task {task}, so nothing can be moved.",
            where=move.id,
            hint="Place the task in the register first, or correct its id.",
            task=move.task,
        )
    there = {unit.id for unit in (*allocation.units, *move.makes)}
    lacking = [name for name in named(move.taker) if name not in there]
    if lacking:
        raise InputError(
            "F242",
            "The taker {unit} is not there on the day of the allocation.",
            where=move.id,
            hint="Choose another unit or day, or let the move make the unit.",
            unit=", ".join(lacking),
        )


def _role_moved(
    allocation: Allocation, rows: list[Assignment], move: Move, role: Role
) -> list[Assignment]:
    """The rows when one role has been handed over: given, divided or put together again."""
    here = replace(allocation, assignments=tuple(rows))
    given = _rows(here, move.task, role, move.part, move.giver)
    whole = _rows(here, move.task, role, "", move.giver) if move.part else []
    if not given and not whole:
        raise _not_held(here, move, role)
    if _rows(here, move.task, role, move.part, move.taker) and not isinstance(move.taker, Nobody):
        raise InputError(
            "F243",
            "{taker} holds the role {role} in {task} already.",
            where=move.id,
            hint="Leave the role out of the move.",
            taker=holder_text(move.taker),
            role=role,
            task=move.task,
        )
    if not given:
        return [*rows, _taken(rows[whole[0]], move)]
    if move.part and _rows(here, move.task, role, "", move.taker):
        # The taker holds the rest of it: what was divided is whole again.
        return [row for at, row in enumerate(rows) if at not in given]
    return [_taken(row, move) if at in given else row for at, row in enumerate(rows)]


def _taken(row: Assignment, move: Move) -> Assignment:
    """The row in the taker's hands; what the old source said of the giver is said no more."""
    return replace(
        row,
        holder=move.taker,
        part=move.part,
        period=Period(start=move.start or row.period.start, end=row.period.end)
        if move.start is None or row.period.end is None or move.start < row.period.end
        else row.period,
        condition=move.condition,
        basis="",
        sources=move.sources,
        locator="",
        evidence=Evidence.ASSUMED,
        note="",
    )


def _rows(allocation: Allocation, task: TaskId, role: Role, part: str, holder: Holder) -> list[int]:
    return [
        at
        for at, row in enumerate(allocation.assignments)
        if (row.task, row.role, row.part, row.holder) == (task, role, part, holder)
    ]


def _not_held(allocation: Allocation, move: Move, role: Role) -> InputError:
    holding = dict.fromkeys(
        holder_text(row.holder)
        for row in allocation.assignments
        if row.task == move.task and row.role is role
    )
    return InputError(
        "F244",
        "{giver} does not hold the role {role} in {task}, and cannot give it.",
        where=move.id,
        hint="It is held by: {holders}.",
        giver=holder_text(move.giver),
        role=role,
        task=move.task,
        holders=", ".join(holding) or "–",
    )


def _new(allocation: Allocation, move: Move) -> tuple[Unit, ...]:
    there = {unit.id for unit in allocation.units}
    return tuple(unit for unit in move.makes if unit.id not in there)


def _abolished(
    allocation: Allocation, move: Move, rows: Sequence[Assignment]
) -> tuple[TaskId, ...]:
    """A task is abolished by a move to nobody, when nobody is left that holds anything in it."""
    others = tuple(task for task in allocation.abolished if task != move.task)
    left = [row for row in rows if row.task == move.task and _holds(row.holder)]
    ends = isinstance(move.taker, Nobody) or move.task in allocation.abolished
    return (*others, move.task) if ends and not left else others


def _holds(holder: Holder) -> bool:
    return isinstance(holder, Units | EachOf)
