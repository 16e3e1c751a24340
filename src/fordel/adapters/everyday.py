"""This file is about the words that residents use for each task, as they come with the product."""

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from io import StringIO
from math import log10

from wordfreq import get_frequency_dict

from fordel.model.register import TaskId
from fordel.model.task import Outside

_DATA = files("fordel") / "data"
_LANGUAGES = ("nb", "en")


@cache
def everyday_words() -> dict[TaskId, tuple[str, ...]]:
    """What residents say when they mean a task, in Bokmål, Nynorsk and English."""
    return {TaskId(row["task"]): _said(row) for row in _rows("everyday_words.csv")}


@cache
def elsewhere_words() -> dict[Outside, tuple[str, ...]]:
    """What people ask a city about that is nothing for a city, by who usually sees to it."""
    return {
        Outside(id=row["matter"], name_nb=row["name_nb"], name_en=row["name_en"]): _said(row)
        for row in _rows("elsewhere.csv")
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


def _rows(name: str) -> Iterable[dict[str, str]]:
    return csv.DictReader(StringIO((_DATA / name).read_text(encoding="utf-8")))


def _said(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(
        said.strip() for name in ("nb", "nn", "en") for said in row[name].split(";") if said
    )
