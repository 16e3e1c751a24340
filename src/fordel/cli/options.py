"""This file is about the commands that draw up options and show them."""

from pathlib import Path

import click

from fordel.adapters.files import product_tasks
from fordel.cli.shell import Group, Place, Talk, command
from fordel.cli.studies import now, opened, study_argument
from fordel.cli.table import table
from fordel.model.option import Option
from fordel.workbench.appraisal import (
    held_named,
    keep_option,
    keep_premises,
    options_of,
    write_premises_template,
)
from fordel.workbench.ground import Held
from fordel.workbench.options import (
    changes_in,
    drawn_from_letters,
    drawn_from_moves,
    option_by_hand,
    option_named,
)
from fordel.workbench.plain_city import plain_option

TEXTS = "options"
_HERE = "fordel.cli.options"
_COMMANDS = {
    "list": "list_command",
    "show": "show_command",
    "add": "add_command",
    "from-letters": "from_letters",
    "from-moves": "from_moves_command",
    "template": "template_command",
    "import": "import_command",
}

options = Group(
    "options",
    places={
        name: Place(module=_HERE, function=function, texts_file=TEXTS)
        for name, function in _COMMANDS.items()
    },
)
options.texts_file = TEXTS

_city = click.argument("city")
_map = click.option("--map", "map_name")
_start = click.option("--start", type=click.IntRange(1900, 2200))
_keep = click.option("--keep", is_flag=True)


@command("list", texts_file=TEXTS)
@_city
def list_command(talk: Talk, *, city: str) -> None:
    """Show the options there are."""
    held = held_named(city)
    every = options_of(held)
    if talk.as_json:
        talk.give([plain_option(held, each) for each in every])
        return
    rows = [
        (
            each.id,
            _name(talk, each),
            each.map,
            str(each.start),
            str(len({one.task for one in changes_in(held, each)})),
        )
        for each in every
    ]
    heads = [talk.say(f"options.list.{name}") for name in ("id", "name", "map", "start", "tasks")]
    for line in table(heads, rows, right={3, 4}):
        talk.show(line)


@command("show", texts_file=TEXTS)
@_city
@click.argument("option")
def show_command(talk: Talk, *, city: str, option: str) -> None:
    """Show what an option would change."""
    held = held_named(city)
    found = option_named(options_of(held), option)
    if talk.as_json:
        talk.give(plain_option(held, found))
        return
    _show(talk, held, found)


@command("add", texts_file=TEXTS)
@study_argument
@click.argument("name")
@click.argument("places", nargs=-1, metavar="TASK=PLACE...")
@click.option("--title", default="")
@_map
@_start
def add_command(
    talk: Talk,
    *,
    study: Path,
    name: str,
    places: tuple[str, ...],
    title: str,
    map_name: str | None,
    start: int | None,
) -> None:
    """Add an option by hand."""
    with opened(study) as open_study:
        held = held_named(str(open_study.path))
        made = option_by_hand(held, name, places, title=title, map_name=map_name, start=start)
        keep_option(open_study, held, made, origin="add", now=now())
    _told(talk, held, made, kept=True)


@command("from-letters", texts_file=TEXTS)
@study_argument
@click.argument("who", default="unopposed")
@_map
@_start
@_keep
def from_letters(
    talk: Talk, *, study: Path, who: str, map_name: str | None, start: int | None, keep: bool
) -> None:
    """Draw up an option from what respondents want."""
    with opened(study) as open_study:
        held = held_named(str(open_study.path))
        found = drawn_from_letters(open_study, held, who=who, map_name=map_name, start=start)
        if keep:
            keep_option(open_study, held, found.option, origin=f"from-letters {who}", now=now())
    _told(talk, held, found.option, kept=keep, torn=found.torn)


@command("from-moves", texts_file=TEXTS)
@study_argument
@_map
@_start
@_keep
def from_moves_command(
    talk: Talk, *, study: Path, map_name: str | None, start: int | None, keep: bool
) -> None:
    """Draw up an option from the moves in the register."""
    with opened(study) as open_study:
        held = held_named(str(open_study.path))
        made = drawn_from_moves(held, map_name=map_name, start=start)
        if keep:
            keep_option(open_study, held, made, origin="from-moves", now=now())
    _told(talk, held, made, kept=keep)


@command("template", texts_file=TEXTS)
@click.argument("folder", type=click.Path(path_type=Path))
def template_command(talk: Talk, *, folder: Path) -> None:
    """Write a small example to fill in."""
    paths = write_premises_template(folder)
    if talk.as_json:
        talk.give({"folder": str(folder), "files": [path.name for path in paths]})
        return
    talk.tell("options.template.done", files=len(paths), path=str(folder))


@command("import", texts_file=TEXTS)
@study_argument
@click.argument("source")
def import_command(talk: Talk, *, study: Path, source: str) -> None:
    """Read beliefs and options into a study."""
    with opened(study) as open_study:
        found = keep_premises(open_study, source, now=now())
    counts = {
        "options": len(found.options),
        "parameters": len(found.parameters),
        "weights": len(found.weights),
    }
    if talk.as_json:
        talk.give({"title": found.title, **counts})
        return
    talk.tell("options.import.done", title=found.title, **counts)


def _told(
    talk: Talk, held: Held, option: Option, *, kept: bool, torn: tuple[str, ...] = ()
) -> None:
    if talk.as_json:
        talk.give({**plain_option(held, option), "torn": list(torn), "kept": kept})
        return
    _show(talk, held, option)
    if torn:
        names = ", ".join(_task(held, each) for each in torn)
        talk.tell("options.any.torn", tasks=names)
    talk.tell("options.any.kept" if kept else "options.any.not_kept", option=option.id)


def _show(talk: Talk, held: Held, option: Option) -> None:
    talk.show(talk.say("options.show.head", name=_name(talk, option), map=option.map))
    if option.why:
        talk.show(option.why)
    changes = changes_in(held, option)
    if not changes:
        talk.show(talk.say("options.show.nothing"))
        return
    talk.show()
    rows = [
        (
            _task(held, each.task),
            talk.say(f"register.role.{each.role}"),
            talk.say(f"options.place.{each.before or 'unknown'}"),
            talk.say(f"options.place.{each.after}"),
        )
        for each in changes
    ]
    heads = [talk.say(f"options.show.{name}") for name in ("task", "role", "before", "after")]
    for line in table(heads, rows):
        talk.show(line)


def _name(talk: Talk, option: Option) -> str:
    return option.name_en if talk.texts.language == "en" and option.name_en else option.name_nb


def _task(held: Held, task: str) -> str:
    known = (*held.state.register.tasks, *product_tasks())
    return next((each.name_nb for each in known if each.id == task), task)
