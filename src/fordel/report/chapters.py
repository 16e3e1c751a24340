"""This file is about what the answers have in common, and what none of them names."""

from collections.abc import Sequence

from fordel.model.statement import PLACES, Position
from fordel.report.cards import Desk
from fordel.report.matrix import task_name
from fordel.report.values import Unmentioned


def unity(held: Sequence[Position]) -> str:
    """Whether the respondents who would place a task want the same: a key of the fixed texts."""
    placed = [each for each in held if each.measure in PLACES]
    measures = {each.measure for each in placed}
    if not measures:
        return "none"
    if len(measures) > 1:
        return "disputed"
    return "agreed" if len({each.response for each in placed}) > 1 else "single"


def unmentioned(desk: Desk) -> tuple[Unmentioned, ...]:
    """The tasks that no statement names, by domain."""
    named = {task for each in desk.material.statements for task in each.codes.tasks}
    groups: dict[str, list[str]] = {}
    for task in desk.material.tasks:
        if task.id not in named:
            groups.setdefault(task.domain, []).append(task_name(desk, task))
    return tuple(
        Unmentioned(domain=desk.labels["domain"].get(domain, domain), tasks=tuple(names))
        for domain, names in groups.items()
    )
