"""This file is about statements that cannot all be followed, within one answer and between answers.

Each detector is one function from what was said to contradictions; the table at the end is the
whole list. A contradiction is a finding for people to weigh, not an error of anybody's.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from fordel.model.register import Task, TaskId
from fordel.model.response import CanonicalQuestion, ResponseId
from fordel.model.statement import (
    PLACES,
    Contradiction,
    ContradictionKind,
    Kind,
    Measure,
    Position,
    Reason,
    Side,
    Statement,
    StatementId,
)

_AWAY_FROM_DISTRICTS = frozenset({Measure.TO_CENTRAL, Measure.TO_SHARED, Measure.TO_HOST})
_LEAD = frozenset({Measure.INVOLVE, Measure.TO_DISTRICT})
_STANDARD = frozenset({Measure.STANDARDISE, Measure.TO_CENTRAL})
_SUPERVISION = frozenset({"supervision", "coercion_oversight"})
_LOCAL = frozenset({Reason.NEARNESS, Reason.FLEXIBILITY})
_MANY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the detectors look at: the statements, the positions, and the tree of tasks."""

    statements: tuple[Statement, ...]
    positions: tuple[Position, ...]
    parents: Mapping[TaskId, TaskId | None]

    def line(self, task: TaskId) -> tuple[TaskId, ...]:
        """The task, its parent, its parent's parent."""
        found = [task]
        while (above := self.parents.get(found[-1])) is not None:
            found.append(above)
        return tuple(found)


def contradictions(
    statements: Sequence[Statement], positions: Sequence[Position], tasks: Sequence[Task]
) -> tuple[Contradiction, ...]:
    """Every contradiction that the detectors find, by kind, each pair of sides once."""
    return tuple(each for found in contradictory(statements, positions, tasks) for each in found)


def contradictory(
    statements: Sequence[Statement], positions: Sequence[Position], tasks: Sequence[Task]
) -> Iterator[Iterator[Contradiction]]:
    """The same, kind by kind and one by one, for whoever needs only the first."""
    said = Said(
        statements=tuple(statements),
        positions=tuple(positions),
        parents={task.id: task.parent for task in tasks},
    )
    return (detect(said) for detect in DETECTORS)


def two_places(said: Said) -> Iterator[Contradiction]:
    """The same task, or a task and one it is part of, is wanted in two places."""
    placed = [each for each in said.positions if each.measure in PLACES and each.task is not None]
    by_top: dict[TaskId, list[Position]] = defaultdict(list)
    for position in placed:
        by_top[said.line(_task(position))[-1]].append(position)
    pairs: dict[tuple[ResponseId, ResponseId, TaskId], list[tuple[Position, Position]]] = {}
    for held in by_top.values():
        for one, other in combinations(held, 2):
            if one.measure != other.measure and _same_line(said, one, other):
                narrow = max(_task(one), _task(other), key=lambda task: len(said.line(task)))
                pairs.setdefault((one.response, other.response, narrow), []).append((one, other))
    for (_, _, narrow), found in pairs.items():
        yield Contradiction(
            kind=ContradictionKind.TWO_PLACES,
            tasks=(narrow,),
            one=_side([one for one, _ in found]),
            other=_side([other for _, other in found]),
        )


def move_and_no_move(said: Said) -> Iterator[Contradiction]:
    """Somebody wants tasks moved to the districts, somebody else warns against any such move.

    The warning is either a proposal to keep things, or a drawback of another arrangement, given
    without a task under the question on moves to the districts.
    """
    against = _by_response(
        each
        for each in said.statements
        if each.codes.question is CanonicalQuestion.TO_DISTRICTS
        and not each.codes.tasks
        and (Measure.KEEP in each.codes.measures or _is_alternative_drawback(each))
    )
    wanted: dict[TaskId, list[Position]] = defaultdict(list)
    for position in said.positions:
        if position.measure is Measure.TO_DISTRICT and position.task is not None:
            wanted[position.task].append(position)
    for (response, warnings), (task, held) in product(against.items(), wanted.items()):
        movers = [each for each in held if each.response != response]
        for position in movers:
            yield Contradiction(
                kind=ContradictionKind.MOVE_AND_NO_MOVE,
                tasks=(task,),
                one=_side([position]),
                other=_spoken(response, warnings, ("keep",)),
            )


def lead_and_standard(said: Said) -> Iterator[Contradiction]:
    """One wants districts to lead a development, another wants it central or standardised."""
    leading = [each for each in said.positions if each.measure in _LEAD and each.task]
    standard = [each for each in said.positions if each.measure in _STANDARD and each.task]
    for one, other in product(leading, standard):
        if one.response == other.response or not _same_line(said, one, other):
            continue
        if {one.measure, other.measure} == {Measure.TO_DISTRICT, Measure.TO_CENTRAL}:
            continue  # that is two_places
        yield Contradiction(
            kind=ContradictionKind.LEAD_AND_STANDARD,
            tasks=tuple(dict.fromkeys((_task(one), _task(other)))),
            one=_side([one]),
            other=_side([other]),
        )


def judged_both_ways(said: Said) -> Iterator[Contradiction]:
    """The same task, or the same principle within one answer, is praised and blamed."""
    praised: dict[TaskId, list[Statement]] = defaultdict(list)
    blamed: dict[TaskId, list[Statement]] = defaultdict(list)
    for statement in said.statements:
        kept = {Kind.STRENGTH: praised, Kind.WEAKNESS: blamed}.get(statement.codes.kind)
        if kept is not None:
            for task in statement.codes.tasks:
                kept[task].append(statement)
    for task, good in praised.items():
        yield from _pairs(ContradictionKind.JUDGED_BOTH_WAYS, task, good, blamed[task])
    yield from _same_principle(said)


def conditional_or_not(said: Said) -> Iterator[Contradiction]:
    """Two respondents want the same move, one only on a condition."""
    grouped: dict[tuple[TaskId, Measure], list[Position]] = defaultdict(list)
    for position in said.positions:
        if position.measure in PLACES and position.task is not None:
            grouped[position.task, position.measure].append(position)
    for (task, _), held in grouped.items():
        bound = [each for each in held if each.conditions]
        free = [each for each in held if not each.conditions]
        for one, other in product(bound, free):
            yield Contradiction(
                kind=ContradictionKind.CONDITIONAL_OR_NOT,
                tasks=(task,),
                one=_side([one]),
                other=_side([other]),
            )


def praised_and_moved_away(said: Said) -> Iterator[Contradiction]:
    """One answer praises local knowledge and asks to move many tasks away from the districts."""
    praise = _by_response(
        each
        for each in said.statements
        if each.codes.kind is Kind.STRENGTH and Reason.NEARNESS in each.codes.reasons
    )
    for response, statements in praise.items():
        away = [
            each
            for each in said.positions
            if each.response == response and each.measure in _AWAY_FROM_DISTRICTS and each.task
        ]
        if len({each.task for each in away}) >= _MANY:
            yield Contradiction(
                kind=ContradictionKind.PRAISED_AND_MOVED_AWAY,
                tasks=tuple(dict.fromkeys(_task(each) for each in away)),
                one=_spoken(response, statements, ("nearness",)),
                other=_side(away),
            )


def discretion_or_equality(said: Said) -> Iterator[Contradiction]:
    """One praises local discretion where another blames unequal treatment, on authority."""
    local = _by_response(
        each
        for each in said.statements
        if each.codes.kind is Kind.STRENGTH
        and each.codes.question is CanonicalQuestion.AUTHORITY
        and _LOCAL & set(each.codes.reasons)
    )
    unequal = _by_response(
        each
        for each in said.statements
        if each.codes.kind in {Kind.WEAKNESS, Kind.PROPOSAL} and Reason.EQUITY in each.codes.reasons
    )
    for (one, praising), (other, blaming) in product(local.items(), unequal.items()):
        if one != other:
            yield Contradiction(
                kind=ContradictionKind.DISCRETION_OR_EQUALITY,
                tasks=(),
                one=_spoken(one, praising, ("nearness",)),
                other=_spoken(other, blaming, ("equity",)),
            )


def supervision_place(said: Said) -> Iterator[Contradiction]:
    """One wants supervision out of the districts, another values the supervisor being there."""
    moved = [
        each
        for each in said.positions
        if each.task is not None and _supervises(each.task) and each.measure is Measure.TO_CENTRAL
    ]
    valued = _by_response(
        each
        for each in said.statements
        if each.codes.kind is Kind.STRENGTH and any(map(_supervises, each.codes.tasks))
    )
    by_mover: dict[ResponseId, list[Position]] = defaultdict(list)
    for position in moved:
        by_mover[position.response].append(position)
    for (mover, held), (response, statements) in product(by_mover.items(), valued.items()):
        if mover != response:
            yield Contradiction(
                kind=ContradictionKind.SUPERVISION_PLACE,
                tasks=tuple(dict.fromkeys(_task(each) for each in held)),
                one=_side(held),
                other=_spoken(response, statements, ("strength",)),
            )


DETECTORS: tuple[Callable[[Said], Iterator[Contradiction]], ...] = (
    two_places,
    move_and_no_move,
    lead_and_standard,
    judged_both_ways,
    conditional_or_not,
    praised_and_moved_away,
    discretion_or_equality,
    supervision_place,
)


def _same_principle(said: Said) -> Iterator[Contradiction]:
    """Within one answer and question, a reason that is praised and blamed, with no task named."""
    grouped: dict[tuple[ResponseId, CanonicalQuestion, Reason], list[Statement]] = defaultdict(list)
    for statement in said.statements:
        if not statement.codes.tasks:
            for reason in statement.codes.reasons:
                grouped[statement.response, statement.codes.question, reason].append(statement)
    for (response, _, reason), statements in grouped.items():
        good = [each for each in statements if each.codes.kind is Kind.STRENGTH]
        bad = [each for each in statements if each.codes.kind is Kind.WEAKNESS]
        if good and bad:
            yield Contradiction(
                kind=ContradictionKind.JUDGED_BOTH_WAYS,
                tasks=(),
                one=_spoken(response, good, ("strength", reason.value)),
                other=_spoken(response, bad, ("weakness", reason.value)),
            )


def _pairs(
    kind: ContradictionKind, task: TaskId, good: Iterable[Statement], bad: Iterable[Statement]
) -> Iterator[Contradiction]:
    for (one, praising), (other, blaming) in product(
        _by_response(good).items(), _by_response(bad).items()
    ):
        yield Contradiction(
            kind=kind,
            tasks=(task,),
            one=_spoken(one, praising, ("strength",)),
            other=_spoken(other, blaming, ("weakness",)),
        )


def _is_alternative_drawback(statement: Statement) -> bool:
    return statement.codes.kind is Kind.WEAKNESS and statement.codes.about == "alternative"


def _supervises(task: TaskId) -> bool:
    return task in _SUPERVISION or task.endswith("_supervision")


def _same_line(said: Said, one: Position, other: Position) -> bool:
    first, second = _task(one), _task(other)
    return first in said.line(second) or second in said.line(first)


def _task(position: Position) -> TaskId:
    assert position.task is not None
    return position.task


def _by_response(statements: Iterable[Statement]) -> dict[ResponseId, list[Statement]]:
    grouped: dict[ResponseId, list[Statement]] = defaultdict(list)
    for statement in statements:
        grouped[statement.response].append(statement)
    return grouped


def _side(held: Sequence[Position]) -> Side:
    ids: dict[StatementId, None] = dict.fromkeys(
        each for position in held for each in (*position.proposals, *position.conditions)
    )
    return Side(
        response=held[0].response,
        says=tuple(dict.fromkeys(position.measure.value for position in held)),
        statements=tuple(ids),
    )


def _spoken(response: ResponseId, statements: Sequence[Statement], says: tuple[str, ...]) -> Side:
    return Side(response=response, says=says, statements=tuple(each.id for each in statements))
