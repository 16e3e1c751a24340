"""This file is about what became of the answers: saying it, and what moves and options say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fordel.adapters.store import aftermath, codings, letters
from fordel.adapters.store.aftermath import Entered
from fordel.adapters.store.premises import newest_premises
from fordel.adapters.store.study import Study, View
from fordel.errors import InputError
from fordel.model.outcome import Outcome
from fordel.model.response import Response
from fordel.model.statement import Kind, Measure, Statement, StatementId
from fordel.model.task import TaskId
from fordel.report.decision.outcomes import Trace, TraceKind, verdict_of, wanted
from fordel.workbench.register import has_register, state_of

__all__ = [
    "Chosen",
    "Point",
    "chosen_points",
    "latest_outcomes",
    "points_of",
    "set_outcome",
    "traces_in",
    "verdict_of",
    "wanted",
]

_STATEMENTS = "statements"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which proposals an outcome is for: some by name, or all that want the same (norsk: valg)."""

    statements: tuple[StatementId, ...] = ()
    task: TaskId | None = None
    measure: Measure | None = None
    respondent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One proposal, what became of it, and what points to an outcome (norsk: punkt)."""

    statement: Statement
    response: Response
    outcome: Entered[Outcome] | None
    traces: tuple[Trace, ...]


def points_of(study: Study) -> tuple[Point, ...]:
    """Every proposal in the study with its outcome; those without one too."""
    with study.viewing() as view:
        responses = {each.id: each for each in letters.responses(view)}
        said = latest_outcomes(view)
        proposals = _proposals(view)
    traces = traces_in(study)
    return tuple(
        Point(
            statement=each,
            response=responses[each.response],
            outcome=said.get(each.id),
            traces=traces.get(each.id, ()),
        )
        for each in proposals
    )


def chosen_points(study: Study, chosen: Chosen) -> tuple[Point, ...]:
    """The proposals that are meant.

    Raises:
        InputError: F651, if a proposal is named that there is none of; F652, if none is meant.
    """
    points = points_of(study)
    known = {each.statement.id for each in points}
    unknown = [each for each in chosen.statements if each not in known]
    if unknown:
        raise InputError(
            "F651",
            "There is no proposal called {names} in the study.",
            hint="See the proposals and their names with: fordel outcome STUDY",
            names=", ".join(unknown),
        )
    found = tuple(each for each in points if _is_meant(each, chosen))
    if not found:
        raise InputError(
            "F652",
            "No proposal is like that.",
            hint="See the proposals with: fordel outcome STUDY",
        )
    return found


def set_outcome(study: Study, outcome: Outcome, *, by: str, now: datetime) -> int:
    """Say what became of some proposals; its number. What was said before stays beneath it.

    Raises:
        InputError: F653, if it is not said why.
    """
    if not outcome.why.strip():
        raise InputError(
            "F653",
            "It is not said why.",
            hint='Say it with: --why "...". Whoever wrote to you will read it.',
        )
    with study.changing() as change:
        return aftermath.add_outcome(change, outcome, by=by, at=now)


def latest_outcomes(view: View) -> Mapping[StatementId, Entered[Outcome]]:
    """The last word on each proposal."""
    found: dict[StatementId, Entered[Outcome]] = {}
    for each in aftermath.outcomes(view):
        found |= dict.fromkeys(each.value.statements, each)
    return found


def traces_in(study: Study) -> Mapping[StatementId, tuple[Trace, ...]]:
    """The moves that stand and the options that were drawn from each proposal."""
    found: dict[StatementId, list[Trace]] = {}
    if has_register(study):
        for each in state_of(study).moves:
            if not each.undone:
                trace = Trace(kind=TraceKind.MOVE, name=str(each.number))
                _note(found, each.move.statements, trace)
    with study.viewing() as view:
        tables = {each.name: each for each in newest_premises(view) or ()}
    options = tables.get("options")
    if options and _STATEMENTS in options.heads:
        at, name = options.heads.index(_STATEMENTS), options.heads.index("id")
        for _, cells in options.rows:
            cited = cells[at].replace(";", " ").split() if len(cells) > at else []
            _note(found, cited, Trace(kind=TraceKind.OPTION, name=cells[name]))
    return {each: tuple(traces) for each, traces in found.items()}


def _note(found: dict[StatementId, list[Trace]], statements: Sequence[str], trace: Trace) -> None:
    for each in statements:
        found.setdefault(StatementId(each), []).append(trace)


def _proposals(view: View) -> list[Statement]:
    return [each for each in codings.statements(view) if each.codes.kind is Kind.PROPOSAL]


def _is_meant(point: Point, chosen: Chosen) -> bool:
    codes = point.statement.codes
    if chosen.statements:
        return point.statement.id in chosen.statements
    named = chosen.respondent.casefold() in point.response.consultee.name.casefold()
    placed = chosen.task is None or chosen.task in codes.tasks
    wanted = chosen.measure is None or chosen.measure in codes.measures
    return named and placed and wanted and chosen != Chosen()
