"""This file is about correcting who sent a response."""

from pathlib import Path

import click

from fordel.cli.plain import plain_response
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.errors import InputError
from fordel.model.response import BodyKind, Consultee
from fordel.workbench.listing import find_response
from fordel.workbench.senders import name_sender


@command("sender")
@study_argument
@click.argument("response")
@click.option("--name")
@click.option("--kind")
@click.option("--reviewer", default=user)
def sender(
    talk: Talk, *, study: Path, response: str, name: str | None, kind: str | None, reviewer: str
) -> None:
    """Say who sent a response."""
    with opened(study) as held:
        found = find_response(held, response)
        before = found.consultee
        told = Consultee(
            name=before.name if name is None else name,
            kind=before.kind if kind is None else _kind(talk, kind),
        )
        if told != before:
            found = name_sender(held, found.id, told, by=reviewer, now=now())
    if talk.as_json:
        talk.give(plain_response(found))
        return
    label = talk.texts.label(found.consultee.kind, "body")
    talk.tell("cli.sender.done", name=found.consultee.name, kind=label)
    if found.consultee.kind is not before.kind:
        talk.tell("cli.sender.next", path=str(study))


def _kind(talk: Talk, word: str) -> BodyKind:
    names = {talk.texts.label(each, "body").lower(): each for each in BodyKind}
    names |= {each.value: each for each in BodyKind}
    if word.lower() not in names:
        raise InputError(
            "F718",
            "“{word}” is no kind of body.",
            hint="It can be: {values}.",
            word=word,
            values=", ".join(names),
        )
    return names[word.lower()]
