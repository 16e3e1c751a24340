"""This file is about the commands that move roles, take moves back, and draft moves."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click

from fordel.cli.register_plain import plain_draft, plain_move
from fordel.cli.register_shown import show_drafts
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.errors import InputError
from fordel.model.move import Draft, Move
from fordel.model.register import Role
from fordel.workbench.register import (
    Wish,
    drafts_in,
    make_moves,
    state_of,
    undo_move,
    wished_moves,
)
from fordel.workbench.register_words import wording

TEXTS = "register_cli"


@command("move", texts_file=TEXTS)
@study_argument
@click.argument("task")
@click.option("--role", "roles", multiple=True, type=click.Choice([each.value for each in Role]))
@click.option("--from", "giver", metavar="HOLDER")
@click.option("--to", "taker", metavar="HOLDER")
@click.option("--abolish", is_flag=True)
@click.option("--part", default="")
@click.option("--condition", default="")
@click.option("--start", type=click.DateTime(["%Y-%m-%d", "%d.%m.%Y"]), metavar="YYYY-MM-DD")
@click.option("--new-pool", "pool", metavar="ID=NAME")
@click.option("--member", "members", multiple=True, metavar="UNIT")
@click.option("--host", metavar="UNIT")
@click.option("--why", default="")
@click.option("--by", default=user)
def move(
    talk: Talk,
    *,
    study: Path,
    task: str,
    roles: tuple[str, ...],
    giver: str | None,
    taker: str | None,
    abolish: bool,
    start: datetime | None,
    members: tuple[str, ...],
    by: str,
    **more: str,
) -> None:
    """Move roles in a task."""
    wish = Wish(
        task=task,
        roles=tuple(Role(role) for role in roles),
        giver=giver,
        taker="nobody" if abolish else taker,
        start=_date(start),
        part=more["part"],
        condition=more["condition"],
        pool=more["pool"],
        members=members,
        host=more["host"],
        why=more["why"],
    )
    with opened(study) as held:
        moves = wished_moves(state_of(held), wish)
        numbers = make_moves(held, moves, by=by, now=now())
    _tell_made(talk, numbers, moves)


@command("undo", texts_file=TEXTS)
@study_argument
@click.argument("number", type=int)
@click.option("--by", default=user)
def undo(talk: Talk, *, study: Path, number: int, by: str) -> None:
    """Take a move back."""
    with opened(study) as held:
        undone = undo_move(held, number, by=by, now=now())
    if talk.as_json:
        talk.give({"undone": number, "task": undone.task})
    else:
        talk.tell("register_cli.undo.done", number=number, task=undone.task)


@command("drafts", texts_file=TEXTS)
@study_argument
@click.option("--task")
@click.option("--make", type=click.IntRange(1))
@click.option("--by", default=user)
def drafts_command(talk: Talk, *, study: Path, task: str | None, make: int | None, by: str) -> None:
    """Draft moves from what respondents want."""
    with opened(study) as held:
        made = drafts_in(held)
        words = wording(state_of(held).register, talk.texts)
        if make is not None:
            moves = _draft(made, make).moves
            _tell_made(talk, make_moves(held, moves, by=by, now=now()), moves)
            return
    numbered = [
        (number, draft)
        for number, draft in enumerate(made, start=1)
        if task in {None, draft.moves[0].task}
    ]
    if talk.as_json:
        talk.give([plain_draft(number, draft) for number, draft in numbered])
        return
    show_drafts(talk, numbered, words)
    talk.tell("register_cli.drafts.done", count=len(numbered), path=str(study))


def _draft(made: Sequence[Draft], number: int) -> Draft:
    if number > len(made):
        raise InputError(
            "F249",
            "There is no draft number {number}.",
            hint="See the drafts with: fordel register drafts",
            number=number,
        )
    return made[number - 1]


def _tell_made(talk: Talk, numbers: Sequence[int], moves: Sequence[Move]) -> None:
    if talk.as_json:
        talk.give([plain_move(*each) for each in zip(numbers, moves, strict=True)])
        return
    for number, made in zip(numbers, moves, strict=True):
        talk.tell("register_cli.move.done", number=number, task=made.task)


def _date(day: datetime | None) -> date | None:
    return day.date() if day else None
