"""This file is about the list of tasks that codes are taken from."""

import click

from fordel.adapters.files import product_tasks
from fordel.cli.shell import Talk, command
from fordel.cli.table import table
from fordel.model.register import Task
from fordel.workbench.editing import task_name


@command("tasks")
@click.argument("words", nargs=-1)
def tasks(talk: Talk, *, words: tuple[str, ...]) -> None:
    """Show the tasks whose name, code or synonyms hold all the words."""
    found = [each for each in product_tasks() if _fits(each, words)]
    if talk.as_json:
        talk.give(
            [
                {
                    "id": each.id,
                    "name_nb": each.name_nb,
                    "name_en": each.name_en,
                    "domain": each.domain,
                    "parent": each.parent,
                    "synonyms": list(each.synonyms),
                }
                for each in found
            ]
        )
        return
    if not found:
        talk.tell("cli.tasks.none", words=" ".join(words))
        return
    heads = [talk.say(f"cli.tasks.{name}") for name in ("id", "name", "parent")]
    rows = [(each.id, task_name(talk.texts, each), each.parent or "") for each in found]
    for line in table(heads, rows):
        talk.show(line)


def _fits(task: Task, words: tuple[str, ...]) -> bool:
    text = " ".join([task.id, task.name_nb, task.name_en, *task.synonyms]).lower()
    return all(word.lower() in text for word in words)
