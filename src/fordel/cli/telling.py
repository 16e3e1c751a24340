"""This file is about telling what went wrong: to a person in plain words, to a machine as JSON."""

import json
import traceback

import click
from click.exceptions import (
    BadParameter,
    FileError,
    MissingParameter,
    NoSuchCommand,
    NoSuchOption,
)

from fordel.errors import FordelError, InputError
from fordel.workbench.faults import number_of, place_of
from fordel.workbench.texts import Explained, Texts


def tell_fault(said: Texts, fault: FordelError, *, as_json: bool) -> None:
    """The error, where it is, and what to do about it."""
    explained = said.explain(fault)
    if as_json:
        click.echo(json.dumps({"error": plain_fault(explained)}, ensure_ascii=False), err=True)
        return
    for line in lines_of(said, explained):
        click.echo(line, err=True)


def plain_fault(explained: Explained) -> dict[str, object]:
    """The error for a machine."""
    return {
        "code": explained.code,
        "message": explained.message,
        "where": explained.where,
        "hint": explained.hint or None,
        "faults": [plain_fault(each) for each in explained.faults],
    }


def lines_of(said: Texts, explained: Explained) -> list[str]:
    """The error for a person."""
    lines = [f"{explained.code}: {explained.message}"]
    if explained.where:
        lines.append(said.say("cli.any.where", where=explained.where))
    if explained.hint:
        lines.append(said.say("cli.any.hint", hint=explained.hint))
    for part in explained.faults:
        lines += [f"  {line}" for line in lines_of(said, part)]
    return lines


def usage_fault(fault: click.ClickException) -> InputError:
    """What was wrong with the command as it was written, as one of our errors."""
    hint = "See how it is written with: {command} --help"
    context = getattr(fault, "ctx", None)
    command = context.command_path if context else "fordel"
    match fault:
        case NoSuchCommand():
            return InputError(
                "F730",
                "There is no command like that.",
                hint="See all commands with: fordel --help",
            )
        case NoSuchOption():
            return InputError(
                "F731", "There is no option {name}.", hint=hint, name=fault.option_name,
                command=command,
            )  # fmt: skip
        case MissingParameter():
            missing = fault.param.human_readable_name if fault.param else ""
            return InputError(
                "F732", "{name} is missing.", hint=hint, name=missing, command=command
            )
        case BadParameter() | FileError():
            return InputError(
                "F733", "The value does not fit: {why}.", hint=hint,
                why=fault.message.rstrip("."), command=command,
            )  # fmt: skip
        case _:
            return InputError(
                "F734", "The command is not complete: {why}.", hint=hint,
                why=fault.message.rstrip("."), command=command,
            )  # fmt: skip


def tell_bug(said: Texts, fault: BaseException, *, in_full: bool) -> None:
    """A fault of ours, with a number to quote; in full only for those who ask for it."""
    if in_full:
        click.echo("".join(traceback.format_exception(fault)), err=True)
    facts = {"what": type(fault).__name__, "place": place_of(fault), "number": number_of(fault)}
    click.echo(said.say("cli.any.bug", **facts), err=True)
