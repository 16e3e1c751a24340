"""This file is about how far a word that names a task can be trusted, told by hand-coded letters.

Some words name a task whenever they are said; others mostly stand beside what is judged. How often
each was right is counted by ``python -m bench.fit_tasks`` and kept in ``task_words``.
"""

from collections.abc import Mapping

from fordel.model.register import TaskId
from fordel.statements.mentions import Mention
from fordel.statements.task_cues import Sentence
from fordel.statements.task_words import WORDS

Record = Mapping[tuple[TaskId, str], tuple[int, int]]
"""For a task and the stems that name it: how often it was right, and how often it was named so."""

LEAST_SEEN = 2
_BEFOREHAND_RIGHT, _BEFOREHAND = 1.2, 2.0
"""What is believed of a word before it is counted."""
_STEPS = ((0.8, "right"), (0.62, "mostly right"), (0.45, "half right"), (0.25, "mostly wrong"))


def read_record(table: str) -> Record:
    """The record that a table holds: after a task and a colon its words, each with two numbers."""
    found: dict[tuple[TaskId, str], tuple[int, int]] = {}
    for line in filter(None, table.splitlines()):
        task, _, entries = line.partition(": ")
        for entry in entries.split("; "):
            *stems, right, times = entry.split()
            found[TaskId(task), " ".join(stems)] = int(right), int(times)
    return found


RECORD = read_record(WORDS)
"""What the hand-coded letters tell."""


def stems_of(sentence: Sentence, mention: Mention) -> str:
    """The stems of the words that name the task, in their order."""
    return " ".join(sentence.words[at].stem for at in sorted(mention.words))


def record_sign(sentence: Sentence, mention: Mention, record: Record) -> str | None:
    """The sign that the record gives a mention; None if it was hardly ever met."""
    right, times = record.get((mention.task, stems_of(sentence, mention)), (0, 0))
    if times < LEAST_SEEN:
        return None
    share = (right + _BEFOREHAND_RIGHT) / (times + _BEFOREHAND)
    return "word: " + next((name for least, name in _STEPS if share >= least), "wrong")
