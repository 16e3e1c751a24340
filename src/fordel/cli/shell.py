"""This file is about what all commands share: language, JSON, help, errors and exit codes.

Data goes to stdout and talk to stderr. What a command says stands in ``texts/<language>/``, in a
section named after the command that holds ``help`` and one entry for each of its options.
"""

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError

from fordel.cli.progress import Progress
from fordel.cli.telling import tell_bug, tell_fault, usage_fault
from fordel.errors import Fact, FordelError
from fordel.workbench.texts import Texts, texts

_BUG = 1
_INTERRUPTED = 130
_PIPE_CLOSED = 141


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """How a command speaks: in which language, and to a person or to a machine."""

    texts: Texts
    as_json: bool = False

    def say(self, name: str, /, **facts: Fact) -> str:
        """A text in the language of whoever asks."""
        return self.texts.say(name, **facts)

    def tell(self, name: str, /, **facts: Fact) -> None:
        """Say something to the person, apart from the data."""
        click.echo(self.say(name, **facts), err=True)

    def show(self, line: str = "") -> None:
        """A line of data for a person."""
        click.echo(line)

    def give(self, plain: object) -> None:
        """Data for a machine, as one JSON value."""
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))

    def progress(self, name: str, /, **facts: Fact) -> Progress:
        """Shows how far long work has come; the text has ``{done}`` in it."""
        return Progress(lambda done: self.say(name, done=done, **facts))


class Command(click.Command):
    """A command whose help is in the language of whoever asks."""

    texts_file = "cli"

    def get_help(self, ctx: click.Context) -> str:
        """The whole help text."""
        self._translate(_texts(ctx))
        return super().get_help(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """How the command is written."""
        said = _texts(ctx)
        self.options_metavar = f"[{said.say('cli.any.options').upper()}]"
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=said.say("cli.any.usage"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with its line."""
        rows = [
            row
            for param in self.get_params(ctx)
            if isinstance(param, click.Option) and (row := param.get_help_record(ctx))
        ]
        with formatter.section(_texts(ctx).say("cli.any.options")):
            formatter.write_dl(rows)

    def _translate(self, said: Texts) -> None:
        section = f"{self.texts_file}.{self.name}"
        self.help = said.say(f"{section}.help")
        for param in self.get_params(click.Context(self)):
            if isinstance(param, click.Option):
                name = "help_option" if "--help" in param.opts else param.name
                own = f"{section}.{name}"
                param.help = said.say(own if own in said.entries else f"cli.any.{name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a command is found when it is called, and where its texts are."""

    module: str
    function: str
    texts_file: str = "cli"


class Group(Command, click.Group):
    """A command with commands under it; each is loaded only when it is called."""

    def __init__(self, *args: Any, places: dict[str, Place], **more: Any) -> None:  # click's own
        super().__init__(*args, **more)
        self.places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the work."""
        del ctx
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, loaded now."""
        del ctx
        place = self.places.get(cmd_name)
        if place is None:
            return None
        found: click.Command = getattr(import_module(place.module), place.function)
        return found

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands first, then the options."""
        said = _texts(ctx)
        rows = [
            (name, said.say(f"{place.texts_file}.{name}.short"))
            for name, place in self.places.items()
        ]
        with formatter.section(said.say("cli.any.commands")):
            formatter.write_dl(rows)
        super().format_options(ctx, formatter)


class Root(Group):
    """The whole command line: finds the language first, and tells every error."""

    def main(  # type: ignore[override]  # click's own has five more that nobody passes
        self, args: Sequence[str] | None = None, *, standalone_mode: bool = True, **more: Any
    ) -> int:
        """Run a command and end with its exit code."""
        more.setdefault("prog_name", "fordel")
        code = self._run(list(sys.argv[1:] if args is None else args), more)
        if standalone_mode:
            sys.exit(code)
        return code

    def _run(self, args: list[str], more: dict[str, Any]) -> int:  # what click is passed on
        _speak_utf8()
        as_json, said = "--json" in args, texts()
        try:
            language, rest = _language(args)
            said = texts(language)
            return super().main(args=rest, standalone_mode=False, obj=said, **more) or 0
        except FordelError as fault:
            tell_fault(said, fault, as_json=as_json)
            return fault.exit_code
        except NoArgsIsHelpError as fault:
            click.echo(fault.ctx.get_help())
            return 0
        except click.ClickException as fault:
            tell_fault(said, usage_fault(fault), as_json=as_json)
            return fault.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo(said.say("cli.any.interrupted"), err=True)
            return _INTERRUPTED
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return _PIPE_CLOSED
        except Exception as fault:  # noqa: BLE001  # the outermost place: told with a number
            tell_bug(said, fault, in_full=bool(os.environ.get("FORDEL_TRACE")))
            return _BUG


def command(name: str, *, texts_file: str = "cli") -> Callable[[Callable[..., Any]], Command]:
    """Make a function ``(talk, ...) -> exit code or None`` the command of that name."""

    def make(function: Callable[..., Any]) -> Command:
        def run(*, as_json: bool, **given: Any) -> Any:  # click passes what the function takes
            said = _texts(click.get_current_context())
            return function(Talk(texts=said, as_json=as_json), **given)

        # Options written above the function are waiting on it.
        run.__click_params__ = getattr(function, "__click_params__", [])  # type: ignore[attr-defined]  # click's way
        made = click.command(name, cls=Command)(
            click.option("--json", "as_json", is_flag=True)(run)
        )
        made.texts_file = texts_file
        return made

    return make


def _texts(ctx: click.Context) -> Texts:
    found = ctx.find_root().obj
    return found if isinstance(found, Texts) else texts()


def _language(args: Sequence[str]) -> tuple[str, list[str]]:
    """The language that was asked for anywhere in the command, and the rest of the command."""
    language, rest = os.environ.get("FORDEL_LANG") or "nb", list(args)
    end = rest.index("--") if "--" in rest else len(rest)
    for at, word in enumerate(rest[:end]):
        if word.startswith("--lang="):
            return word.partition("=")[2], rest[:at] + rest[at + 1 :]
        if word == "--lang" and at + 1 < end:
            return rest[at + 1], rest[:at] + rest[at + 2 :]
    return language, rest


def _speak_utf8() -> None:
    """Write Norwegian letters whatever the machine's own habit is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
