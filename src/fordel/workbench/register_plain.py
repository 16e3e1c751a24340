"""This file is about registers as plain lists and names, for a machine to read as JSON."""

from collections.abc import Mapping

from fordel.model.finding import Course, Finding
from fordel.model.journey import Journey
from fordel.model.move import Draft, Held, Move, RoleChange
from fordel.model.register import Assignment
from fordel.model.source import Quantity
from fordel.register.holders import holder_text
from fordel.register.plain import move_plain
from fordel.workbench.register_words import Told

Plain = Mapping[str, object]


def plain_row(row: Assignment) -> Plain:
    """One role in one task."""
    return {
        "task": row.task,
        "role": row.role,
        "holder": holder_text(row.holder),
        "part": row.part,
        "from": row.period.start.isoformat() if row.period.start else None,
        "until": row.period.end.isoformat() if row.period.end else None,
        "condition": row.condition,
        "basis": row.basis,
        "sources": list(row.sources),
        "evidence": row.evidence,
        "note": row.note,
    }


def plain_finding(finding: Finding, told: Told) -> Plain:
    """A finding, with its sentences in the language of whoever asked."""
    return {
        "id": finding.id,
        "kind": finding.kind,
        "tasks": list(finding.tasks),
        "journeys": list(finding.journeys),
        "holders": {
            name: [holder_text(each) for each in holders] for name, holders in finding.holders
        },
        "facts": dict(finding.facts),
        "sources": list(finding.sources),
        "evidence": finding.evidence,
        "why": told.why,
        "mend": told.mend,
    }


def plain_course(journey: Journey, before: Course, after: Course) -> Plain:
    """A journey before and after the moves."""
    return {"journey": journey.id, "before": _course(before), "after": _course(after)}


def plain_change(change: RoleChange) -> Plain:
    """A role before and after the moves."""
    return {
        "task": change.task,
        "role": change.role,
        "before": [_held(each) for each in change.before],
        "after": [_held(each) for each in change.after],
        "changed": change.is_changed,
    }


def plain_move(number: int, move: Move) -> Plain:
    """A move with its number in the study."""
    return {"number": number, **move_plain(move)}


def plain_draft(number: int, draft: Draft) -> Plain:
    """A drafted move, who wants it, and what is left to decide."""
    return {
        "number": number,
        "moves": [move_plain(move) for move in draft.moves],
        "wanted_by": [each.consultee.name for each in draft.positions],
        "open": list(draft.open),
    }


def _course(course: Course) -> Plain:
    return {
        "doers": [[holder_text(each) for each in held] for held in course.doers],
        "hands": course.hands,
        "handovers": [
            {
                "from": each.giving,
                "to": each.taking,
                "share": each.share,
                "crosses_border": each.crosses_border,
                "loss": _quantity(each.loss),
            }
            for each in course.handovers
        ],
        "split_tasks": list(course.split_tasks),
        "border_crossings": course.border_crossings,
        "unstated": course.unstated,
        "lost_share": _quantity(course.lost_share),
        "lost_cases": _quantity(course.lost_cases),
    }


def _held(held: Held) -> Plain:
    return {"part": held.part, "holder": holder_text(held.holder)}


def _quantity(quantity: Quantity | None) -> Plain | None:
    if quantity is None:
        return None
    return {
        "value": quantity.value,
        "unit": quantity.unit,
        "low": quantity.low,
        "high": quantity.high,
        "evidence": quantity.evidence,
    }
