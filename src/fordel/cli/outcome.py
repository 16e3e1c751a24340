"""This file is about the command that says what became of the answers."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.model.outcome import Outcome, Verdict
from fordel.model.statement import Measure, StatementId
from fordel.model.task import TaskId
from fordel.workbench.basis import aftermath_of, writer_of
from fordel.workbench.outcomes import (
    Chosen,
    Point,
    chosen_points,
    points_of,
    set_outcome,
    verdict_of,
    wanted,
)
from fordel.workbench.study import Study

TEXTS = "basis_cli"
_DAY = click.DateTime(["%Y-%m-%d", "%d.%m.%Y"])


@command("outcome", texts_file=TEXTS)
@study_argument
@click.argument("proposals", nargs=-1)
@click.option("--set", "verdict", type=click.Choice([each.value for each in Verdict]))
@click.option("--why", default="")
@click.option("--by", default=user)
@click.option("--decided", type=_DAY, metavar="YYYY-MM-DD")
@click.option("--due", type=_DAY, metavar="YYYY-MM-DD")
@click.option("--move", type=int)
@click.option("--task")
@click.option("--measure", type=click.Choice([each.value for each in Measure]))
@click.option("--respondent", default="")
@click.option("--open", "only_open", is_flag=True)
def outcome(
    talk: Talk,
    *,
    study: Path,
    proposals: tuple[str, ...],
    task: str | None,
    measure: str | None,
    respondent: str,
    verdict: str | None,
    only_open: bool,
    **more: object,
) -> None:
    """Say what became of proposals, or list them with what did."""
    chosen = Chosen(
        statements=tuple(map(StatementId, proposals)),
        task=TaskId(task) if task else None,
        measure=Measure(measure) if measure else None,
        respondent=respondent,
    )
    with opened(study) as held:
        everything = chosen == Chosen() and verdict is None
        points = points_of(held) if everything else chosen_points(held, chosen)
        if verdict is None:
            shown = [each for each in points if not (only_open and each.outcome)]
            _list(talk, held, shown)
            return
        made = _made(points, Verdict(verdict), more)
        number = set_outcome(held, made, by=str(more["by"]), now=now())
    if talk.as_json:
        talk.give({"number": number, "proposals": list(made.statements)})
    else:
        talk.tell("basis_cli.outcome.done", number=number, count=len(points))


def _made(points: Sequence[Point], verdict: Verdict, more: dict[str, object]) -> Outcome:
    move = more["move"]
    return Outcome(
        statements=tuple(each.statement.id for each in points),
        verdict=verdict,
        why=str(more["why"]),
        decided=_day(more["decided"]),
        due=_day(more["due"]),
        move=move if isinstance(move, int) else None,
    )


def _day(given: object) -> date | None:
    return given.date() if isinstance(given, datetime) else None


def _list(talk: Talk, study: Study, points: Sequence[Point]) -> None:
    if talk.as_json:
        talk.give([_plain(each) for each in points])
        return
    writer = writer_of(study, now=now(), language=talk.texts.language)
    after = aftermath_of(study)
    for each in points:
        talk.show(
            talk.say(
                "basis_cli.outcome.line",
                id=each.statement.id,
                who=each.response.consultee.name,
                wish=wanted(writer, each.statement),
                verdict=verdict_of(writer, each.statement.id, after),
                why=each.outcome.value.why if each.outcome else "",
            ).rstrip(" –")
        )
    talk.tell(
        "basis_cli.outcome.count",
        all=len(points),
        ruled=sum(each.outcome is not None for each in points),
    )


def _plain(point: Point) -> dict[str, object]:
    said = point.outcome
    ruled = None
    if said:
        due, decided = said.value.due, said.value.decided
        ruled = {
            "number": said.number,
            "verdict": said.value.verdict.value,
            "why": said.value.why,
            "by": said.by,
            "decided": decided.isoformat() if decided else None,
            "due": due.isoformat() if due else None,
            "move": said.value.move,
        }
    return {
        "id": point.statement.id,
        "respondent": point.response.consultee.name,
        "tasks": list(point.statement.codes.tasks),
        "measures": [each.value for each in point.statement.codes.measures],
        "outcome": ruled,
        "traces": [{"kind": each.kind.value, "name": each.name} for each in point.traces],
    }
