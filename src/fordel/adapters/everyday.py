"""This file is about the words that residents use for each task, as they come with the product."""

import csv
from functools import cache
from importlib.resources import files
from io import StringIO

from wordfreq import zipf_frequency

from fordel.model.register import TaskId

_FILE = files("fordel") / "data" / "everyday_words.csv"
_LANGUAGES = ("nb", "en")


@cache
def everyday_words() -> dict[TaskId, tuple[str, ...]]:
    """What residents say when they mean a task, in Bokmål, Nynorsk and English."""
    rows = csv.DictReader(StringIO(_FILE.read_text(encoding="utf-8")))
    return {
        TaskId(row["task"]): tuple(
            said.strip() for name in ("nb", "nn", "en") for said in row[name].split(";") if said
        )
        for row in rows
    }


@cache
def commonness(word: str) -> float:
    """How common the word is in Norwegian or English: 3 is once in a million, each step tenfold."""
    return max(float(zipf_frequency(word, language)) for language in _LANGUAGES)
