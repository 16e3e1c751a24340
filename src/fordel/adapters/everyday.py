"""This file is about the words that residents use for each task, as they come with the product."""

import csv
from functools import cache
from importlib.resources import files
from io import StringIO
from math import log10

from wordfreq import get_frequency_dict

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


def commonness(word: str) -> float:
    """How common the word is in Norwegian or English: 3 is once in a million, each step tenfold.

    Rarer words are all alike: 0.
    """
    return max(_common_words(language).get(word, 0.0) for language in _LANGUAGES)


@cache
def _common_words(language: str) -> dict[str, float]:
    frequencies = get_frequency_dict(language, wordlist="small")
    return {word: log10(frequency) + 9.0 for word, frequency in frequencies.items()}
