"""This file is about one statement on the screen: its place in the letter, its codes, and why."""

import shutil
import textwrap
from collections.abc import Iterator, Mapping

import click

from fordel.cli.shell import Talk
from fordel.model.register import Task
from fordel.model.statement import Codes
from fordel.workbench.editing import FIELDS, named
from fordel.workbench.grounds import why
from fordel.workbench.review import Case

_AROUND = 240
_LINES = 3
_WIDEST = 100


def screen(talk: Talk, tasks: Mapping[str, Task], case: Case, place: str) -> Iterator[str]:
    """The lines that show a statement to whoever rules on it."""
    width = min(_WIDEST, shutil.get_terminal_size().columns)
    who = case.response.consultee
    head = f"{who.name} · {talk.texts.label(who.kind, 'body')} "
    yield ""
    yield f"{head}{'─' * max(3, width - len(head) - len(place) - 1)} {place}"
    for line in case.before[-_LINES:]:
        yield from _wrapped(_last(line), width, "  ")
    for line in _wrapped(case.text, width, "▌ "):
        yield click.style(line, bold=True)
    for line in case.after[:_LINES]:
        yield from _wrapped(_first(line), width, "  ")
    yield ""
    yield from _codes(talk, tasks, case)
    if case.abstained:
        fields = ", ".join(_field(talk, each) for each in case.abstained)
        yield "  " + talk.say("cli.review.unsure", fields=fields)


def field_lines(talk: Talk, tasks: Mapping[str, Task], codes: Codes) -> Iterator[str]:
    """The fields with their numbers, for correcting."""
    for number, field in enumerate(FIELDS, start=1):
        held = named(talk.texts, tasks, codes, field)
        yield f"  {number}  {_field(talk, field)}: {held or talk.say('cli.review.no_value')}"


def _codes(talk: Talk, tasks: Mapping[str, Task], case: Case) -> Iterator[str]:
    label = max(len(_field(talk, field)) for field in FIELDS)
    for field in FIELDS:
        held = named(talk.texts, tasks, case.statement.codes, field)
        if held:
            sure = case.statement.sureness.get(field)
            percent = f"  {sure:.0%}" if sure is not None else ""
            yield f"  {_field(talk, field):<{label}}  {held}{percent}{_why(talk, case, field)}"


def _why(talk: Talk, case: Case, field: str) -> str:
    grounds = dict.fromkeys(why(talk.texts, each) for each in case.grounds if each.field == field)
    return f"  ({'; '.join(grounds)})" if grounds else ""


def _field(talk: Talk, field: str) -> str:
    return talk.texts.entries.get(f"cli.review.field_{field}", field)


def _wrapped(text: str, width: int, margin: str) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin)


def _last(text: str) -> str:
    return text if len(text) <= _AROUND else "… " + text[-_AROUND:].partition(" ")[2]


def _first(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND].rpartition(" ")[0] + " …"
