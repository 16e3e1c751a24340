"""This file is about the command that says who is responsible."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.model.register import NotKnown, Register
from fordel.model.source import Evidence
from fordel.register.answer import Answers, HeldRole
from fordel.workbench.plain_city import plain_answers
from fordel.workbench.register import register_named
from fordel.workbench.register_words import Wording, wording
from fordel.workbench.who import prepare_meaning, prepared_meaning, who

_OTHERS = 3
_DAYS = click.DateTime(["%Y-%m-%d", "%d.%m.%Y"])


@command("who", texts_file="who")
@click.argument("question", nargs=-1)
@click.option("--register", "name", default="oslo", metavar="oslo|lilleby|STUDY|FILE")
@click.option("--place")
@click.option("--date", "day", type=_DAYS, metavar="YYYY-MM-DD")
@click.option("--prepare", is_flag=True)
def who_command(  # click gives each option by its name
    talk: Talk,
    *,
    question: tuple[str, ...],
    name: str,
    place: str | None,
    day: datetime | None,
    prepare: bool,
) -> None:
    """Say who is responsible for what somebody asks about."""
    register = register_named(name)
    if prepare:
        _prepare(talk, register)
        if not question:
            return
    on: date | None = day.date() if day else None
    meaning = prepared_meaning(register, _folder())
    answers = who(" ".join(question), register, place=place, day=on, meaning=meaning)
    said = wording(register, talk.texts)
    if talk.as_json:
        talk.give(plain_answers(answers, said, contact=register.contact))
        return
    if answers.is_acute:
        talk.show(talk.say("who.who.acute"))
        talk.show()
    if not answers.is_known:
        _show_unknown(talk, answers, said, register.contact)
        return
    _show_answer(talk, answers, said)


def _prepare(talk: Talk, register: Register) -> None:
    """Work out what each task means, for this register, once."""
    with talk.progress("who.who.preparing", total=100) as progress:
        done = 0
        for share in prepare_meaning(register, _folder()):
            while done < int(100 * share):
                progress.step()
                done += 1
    talk.tell("who.who.prepared")


def _folder() -> Path:
    """Where this person's programs keep what they work out."""
    return Path(click.get_app_dir("fordel"))


def _show_answer(talk: Talk, answers: Answers, said: Wording) -> None:
    first, *others = answers.answers
    talk.show(talk.say("who.who.task", name=said.task(first.task), id=first.task))
    if first.turn_to and first.turn_to.is_known:
        facts = {"who": _units(first.turn_to, said), "role": said.role(first.turn_to.role)}
        talk.show(talk.say("who.who.turn_to", **facts))
    elif first.turn_to:
        talk.show(talk.say("who.who.nobody", who=said.holder(first.turn_to.holder)))
    _show_where(talk, answers, said)
    talk.show()
    for held in first.roles:
        if not isinstance(held.holder, NotKnown):
            _show_role(talk, held, said)
    _show_open(talk, first.roles, said)
    if answers.meaning:
        talk.show()
        talk.show(talk.say("who.who.meant", model=answers.meaning))
    if others:
        names = ", ".join(said.task(each.task) for each in others[:_OTHERS])
        talk.show()
        talk.show(talk.say("who.who.others", names=names))


def _show_where(talk: Talk, answers: Answers, said: Wording) -> None:
    day = answers.day.isoformat()
    if answers.place is None:
        talk.show(talk.say("who.who.today", day=day))
        return
    units = said.listed([said.unit(each) for each in answers.place.units])
    name = answers.place.name
    if answers.place.evidence is not Evidence.STATED:
        units = f"{units} [{said.evidence(answers.place.evidence)}]"
    if len(answers.place.units) > 1:
        talk.show(talk.say("who.who.places", place=name, units=units, day=day))
        return
    talk.show(talk.say("who.who.place_one", place=name, units=units, day=day))


def _show_role(talk: Talk, held: HeldRole, said: Wording) -> None:
    sources = "; ".join(said.source(each) for each in held.sources)
    more = [
        held.part,
        held.condition,
        talk.say("who.who.elsewhere") if held.elsewhere else "",
        _replaced(talk, held, said),
        f"[{said.evidence(held.evidence)}]",
    ]
    about = " · ".join(each for each in more if each)
    talk.show(f"  {said.role(held.role):<13}{_units(held, said)}  {about}")
    where = f"{sources}, {held.locator}" if held.locator and sources else sources
    for line in (held.note, where):
        if line:
            talk.show(f"  {'':<13}{line}")


def _show_open(talk: Talk, roles: Sequence[HeldRole], said: Wording) -> None:
    """The roles that no source gives to anybody, each reason once."""
    reasons: dict[str, list[str]] = {}
    for held in roles:
        if isinstance(held.holder, NotKnown):
            part = f" ({held.part})" if held.part else ""
            reasons.setdefault(held.note, []).append(f"{said.role(held.role)}{part}")
    for note, names in reasons.items():
        talk.show(f"  {talk.say('who.who.open', roles=said.listed(names))}. {note}".rstrip())


def _show_unknown(talk: Talk, answers: Answers, said: Wording, contact: str) -> None:
    talk.show(talk.say("who.who.unknown"))
    if answers.outside:
        talk.show(talk.say("who.who.outside", name=said.outside(answers.outside)))
        return
    if contact:
        talk.show(talk.say("who.who.contact", contact=contact))
    if answers.answers:
        names = ", ".join(said.task(each.task) for each in answers.answers[:_OTHERS])
        talk.show(talk.say("who.who.nearest", names=names))


def _replaced(talk: Talk, held: HeldRole, said: Wording) -> str:
    if not held.replaced:
        return ""
    return talk.say(
        "who.who.replaced", names=said.listed([said.unit(one) for one in held.replaced])
    )


def _units(held: HeldRole, said: Wording) -> str:
    return said.listed([said.unit(each) for each in held.units]) or said.holder(held.holder)
