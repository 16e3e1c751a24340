"""This file is about the words of the product: every text file of a language, read once."""

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

_TEXTS = files("fordel") / "texts"

LANGUAGES = ("nb", "en")
HEADINGS = ("nn",)
"""Languages that only headings are in; the rest stands in the first language above."""


@lru_cache(maxsize=len(LANGUAGES))
def texts_in(language: str) -> Mapping[str, str]:
    """Every text under ``file.section.name``, where the errors' files all count as ``errors``."""
    found: dict[str, str] = {}
    for file in sorted((_TEXTS / language).iterdir(), key=lambda each: each.name):
        stem, _, ending = file.name.partition(".")
        if ending == "toml":
            head = "errors" if stem.startswith("errors") else stem
            _gather(found, head, tomllib.loads(file.read_text(encoding="utf-8")))
    return found


@cache
def sections_in(language: str, name: str) -> Mapping[str, Mapping[str, str]]:
    """The sections of one text file, as its file holds them."""
    file = _TEXTS / language / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def with_headings(
    sections: Mapping[str, Mapping[str, str]], language: str, name: str
) -> Mapping[str, Mapping[str, str]]:
    """The sections with what their file holds in a language that only headings are in."""
    own = sections_in(language, name)
    return {head: {**said, **own.get(head, {})} for head, said in sections.items()}


def _gather(found: dict[str, str], head: str, entries: Mapping[str, object]) -> None:
    for name, entry in entries.items():
        if isinstance(entry, dict):
            _gather(found, f"{head}.{name}", entry)
        else:
            found[f"{head}.{name}"] = str(entry)
