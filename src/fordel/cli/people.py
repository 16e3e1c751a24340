"""This file is about people in a study: who takes part, what is exempt, and what was done."""

from pathlib import Path

import click

from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.cli.table import table
from fordel.errors import InputError
from fordel.workbench.listing import find_response
from fordel.workbench.people import (
    Access,
    Member,
    Role,
    accesses_of,
    events_of,
    members_of,
    name_access,
    name_member,
    verify_events,
)

_OUT = "none"


@command("members", texts_file="people")
@study_argument
@click.argument("person", required=False)
@click.option("--role")
@click.option("--name", default="")
def members(talk: Talk, *, study: Path, person: str | None, role: str | None, name: str) -> None:
    """Show who takes part, or let somebody in or out."""
    with opened(study) as held:
        if person and role:
            chosen = Member(person=person, name=name or person, role=_role(talk, role))
            name_member(held, chosen, by=user(), now=now())
        found = members_of(held)
    if talk.as_json:
        talk.give([{"person": each.person, "name": each.name, "role": each.role} for each in found])
        return
    if not found:
        talk.tell("people.members.none")
    heads = [
        talk.say(f"people.members.{each}") for each in ("head_name", "head_role", "head_person")
    ]
    rows = [(each.name, talk.say(f"people.role.{each.role}"), each.person) for each in found]
    for line in table(heads, rows) if rows else ():
        talk.show(line)


@command("access", texts_file="people")
@study_argument
@click.argument("response")
@click.option("--exempt", metavar="LAW")
@click.option("--open", "is_open", is_flag=True)
def access(talk: Talk, *, study: Path, response: str, exempt: str | None, is_open: bool) -> None:
    """Say whether a response is exempt, and by which law."""
    with opened(study) as held:
        found = find_response(held, response)
        if exempt or is_open:
            ground = "" if is_open else exempt or ""
            said = Access(response=found.id, exempt=not is_open, ground=ground)
            name_access(held, said, by=user(), now=now())
        kept = accesses_of(held).get(found.id)
    hidden = kept is not None and kept.exempt
    ground = kept.ground if kept else ""
    if talk.as_json:
        talk.give({"response": found.id, "exempt": hidden, "ground": ground})
        return
    said_as = "people.access.told_exempt" if hidden else "people.access.told_open"
    talk.show(talk.say(said_as, name=found.consultee.name, ground=ground))


@command("audit", texts_file="people")
@study_argument
@click.option("--verify", is_flag=True)
def audit(talk: Talk, *, study: Path, verify: bool) -> int:
    """Show the log of what was done, or see that nobody has touched it."""
    with opened(study) as held:
        found, broken = events_of(held), verify_events(held)
    if verify and broken is not None:
        raise InputError(
            "F759",
            "The log is broken at event {number}: something was changed or taken away.",
            where=str(study.name),
            hint="Take out the latest backup, and find out who could reach the database.",
            number=broken,
        )
    if talk.as_json and not verify:
        talk.give(
            [
                {
                    "number": each.number,
                    "at": each.at.isoformat(),
                    "person": each.person,
                    "what": each.what,
                    "about": each.about,
                    "mark": each.mark,
                }
                for each in found
            ]
        )
    elif talk.as_json:
        talk.give({"events": len(found), "whole": True, "mark": found[-1].mark if found else ""})
    elif verify:
        talk.tell("people.audit.whole", count=len(found), mark=found[-1].mark if found else "-")
    else:
        for each in found:
            when = each.at.isoformat(sep=" ", timespec="seconds")
            talk.show(f"{each.number} {when} {each.person} · {each.what} · {each.about}")
    return 0


def _role(talk: Talk, word: str) -> Role | None:
    if word.lower() == _OUT:
        return None
    names = {each.value: each for each in Role}
    names |= {talk.say(f"people.role.{each}").lower(): each for each in Role}
    if word.lower() not in names:
        raise InputError(
            "F758",
            "“{word}” is no role.",
            hint="It can be: {values}.",
            word=word,
            values=", ".join([*names, _OUT]),
        )
    return names[word.lower()]
