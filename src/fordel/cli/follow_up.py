"""This file is about the command that follows up what was decided."""

from datetime import date, datetime
from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.errors import InputError
from fordel.model.appraisal import Better
from fordel.model.outcome import Entry, Figure, Plan, Target, TargetId
from fordel.workbench.basis_transition import condition_in_words, latest_in_words, number
from fordel.workbench.follow_up import Followed, enter, followed_moves
from fordel.workbench.register import State, state_of
from fordel.workbench.register_words import wording

_DAY = click.DateTime(["%Y-%m-%d", "%d.%m.%Y"])


@command("follow-up", texts_file="basis_cli")
@study_argument
@click.option("--move", type=int)
@click.option("--owner", default="")
@click.option("--due", type=_DAY, metavar="YYYY-MM-DD")
@click.option("--met/--not-met", default=None)
@click.option("--target", metavar="NAME")
@click.option("--unit", default="")
@click.option("--low", type=float)
@click.option("--high", type=float)
@click.option("--before", type=float)
@click.option("--better", type=click.Choice([each.value for each in Better]), default="higher")
@click.option("--figure", metavar="NAME")
@click.option("--value", type=float)
@click.option("--day", type=_DAY, metavar="YYYY-MM-DD")
@click.option("--source", default="")
@click.option("--by", default=user)
def follow_up_command(talk: Talk, *, study: Path, by: str, **given: object) -> None:
    """Show how the moves are carried out, or enter something."""
    entry = _entry(given)
    with opened(study) as held:
        if entry is not None:
            name = enter(held, entry, by=by, now=now())
            if talk.as_json:
                talk.give({"number": name})
            else:
                talk.tell("basis_cli.follow-up.done", number=name)
            return
        state = state_of(held)
        followed = followed_moves(held, state)
    if talk.as_json:
        talk.give([_plain(each) for each in followed])
        return
    for each in followed:
        _show(talk, each, state)
    if not followed:
        talk.tell("basis_cli.follow-up.none")


def _entry(given: dict[str, object]) -> Entry | None:
    """What was asked to be entered: a figure, a target, or who does what by when."""
    if given["figure"]:
        value, when = _number(given, "value"), _day(given["day"])
        return Figure(
            target=TargetId(str(given["figure"])),
            value=value,
            day=when or now().date(),
            source=str(given["source"]),
        )
    if given["target"]:
        before = given["before"]
        return Target(
            id=TargetId(str(given["target"])),
            move=_move(given),
            unit=str(given["unit"]),
            better=Better(str(given["better"])),
            low=_number(given, "low"),
            high=_number(given, "high"),
            before=before if isinstance(before, float) else None,
            due=_day(given["due"]),
            source=str(given["source"]),
        )
    if given["owner"] or given["due"] or given["met"] is not None:
        met = given["met"]
        return Plan(
            move=_move(given),
            owner=str(given["owner"]),
            due=_day(given["due"]),
            condition_met=met if isinstance(met, bool) else None,
        )
    return None


def _move(given: dict[str, object]) -> int:
    found = given["move"]
    return found if isinstance(found, int) else int(_number(given, "move"))


def _number(given: dict[str, object], name: str) -> float:
    found = given[name]
    if not isinstance(found, int | float):
        raise InputError(
            "F659", "It is not said what --{name} is.", hint="Add it: --{name} 3", name=name
        )
    return float(found)


def _day(given: object) -> date | None:
    return given.date() if isinstance(given, datetime) else None


def _show(talk: Talk, each: Followed, state: State) -> None:
    words = wording(state.register, talk.texts, more=state.after.units)
    move = each.made.move
    what = talk.say(
        "basis_cli.follow-up.what",
        task=words.task(move.task),
        giver=words.holder(move.giver),
        taker=words.holder(move.taker),
    )
    talk.show(talk.say("basis_cli.follow-up.moves", number=each.made.number, what=what))
    unknown = talk.say("basis_cli.follow-up.unknown")
    talk.show(
        talk.say(
            "basis_cli.follow-up.planned",
            owner=each.plan.owner or unknown,
            due=each.day.isoformat() if each.day else unknown,
            condition=condition_in_words(each, talk.texts),
        )
    )
    for aim in each.aims:
        standing = talk.say(f"decision.standing.{aim.standing}")
        talk.show(
            talk.say(
                "basis_cli.follow-up.goal",
                name=aim.target.id,
                low=number(aim.target.low, talk.texts),
                high=number(aim.target.high, talk.texts),
                unit=aim.target.unit,
                standing=f"{latest_in_words(aim, talk.texts)}: {standing}",
            )
        )


def _plain(each: Followed) -> dict[str, object]:
    return {
        "move": each.made.number,
        "task": each.made.move.task,
        "owner": each.plan.owner,
        "due": each.day.isoformat() if each.day else None,
        "condition": each.made.move.condition,
        "condition_met": each.plan.condition_met,
        "targets": [
            {
                "name": aim.target.id,
                "unit": aim.target.unit,
                "low": aim.target.low,
                "high": aim.target.high,
                "before": aim.target.before,
                "standing": aim.standing.value,
                "figures": [
                    {"day": e.day.isoformat(), "value": e.value, "source": e.source}
                    for e in aim.figures
                ],
            }
            for aim in each.aims
        ],
    }
