"""This file is about what each respondent wants done with each task."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from fordel.model.register import TaskId
from fordel.model.response import Response
from fordel.model.statement import (
    Demand,
    Kind,
    Measure,
    Position,
    Reason,
    Statement,
    StatementId,
)

_STRENGTH = {None: 1, Demand.MAY: 0, Demand.MUST: 2}


def positions(
    statements: Iterable[Statement], responses: Sequence[Response]
) -> tuple[Position, ...]:
    """One position for each respondent, task and measure that a proposal of theirs names.

    A proposal that names no task counts for the organisation as such (task None). Conditions and
    arguments are counted with the proposal they point at. In the order of the responses, then of
    the statements.
    """
    held = tuple(statements)
    by_response: dict[str, list[Statement]] = defaultdict(list)
    for statement in held:
        by_response[statement.response].append(statement)
    found: list[Position] = []
    for response in responses:
        found.extend(_positions_of(response, by_response[response.id]))
    return tuple(found)


def _positions_of(response: Response, statements: Sequence[Statement]) -> list[Position]:
    grouped: dict[tuple[TaskId | None, Measure], list[Statement]] = {}
    for statement in statements:
        if statement.codes.kind is Kind.PROPOSAL:
            for task in statement.codes.tasks or (None,):
                for measure in statement.codes.measures:
                    grouped.setdefault((task, measure), []).append(statement)
    pointing = _pointing_at(statements)
    return [
        _position(response, task, measure, proposals, pointing)
        for (task, measure), proposals in grouped.items()
    ]


def _pointing_at(statements: Sequence[Statement]) -> Mapping[StatementId, list[Statement]]:
    pointing: dict[StatementId, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.codes.supports is not None:
            pointing[statement.codes.supports].append(statement)
    return pointing


def _position(
    response: Response,
    task: TaskId | None,
    measure: Measure,
    proposals: Sequence[Statement],
    pointing: Mapping[StatementId, list[Statement]],
) -> Position:
    backing = [each for proposal in proposals for each in pointing.get(proposal.id, ())]
    demand = max((each.codes.demand for each in proposals), key=lambda each: _STRENGTH[each])
    return Position(
        response=response.id,
        consultee=response.consultee,
        task=task,
        measure=measure,
        demand=demand,
        reasons=_reasons([*proposals, *backing]),
        proposals=tuple(each.id for each in proposals),
        conditions=tuple(each.id for each in backing if each.codes.kind is Kind.CONDITION),
        arguments=tuple(each.id for each in backing if each.codes.kind is Kind.ARGUMENT),
    )


def _reasons(statements: Iterable[Statement]) -> tuple[Reason, ...]:
    return tuple(dict.fromkeys(reason for each in statements for reason in each.codes.reasons))
