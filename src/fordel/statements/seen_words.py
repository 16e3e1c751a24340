"""This file is about the words of a sentence that no cue names, each a small sign of its own.

A word alone says little; hundreds together say something of sentences whose words nobody thought
to put into the lexicon. They are cut to a stem, so that the forms of a word count as one.
"""

from collections.abc import Sequence
from functools import lru_cache

_ENDINGS = ("ene", "ane", "er", "en", "et", "ar", "e", "a", "t")
_SHORTEST = 4


def words_seen(words: Sequence[str]) -> list[str]:
    """The stems of a sentence, and once more the one that opens it, as names of features."""
    stems = stems_of(words)
    opening = [f"opens: {stems[0]}"] if stems else []
    return opening + [f"word: {stem}" for stem in dict.fromkeys(stems)]


def stems_of(words: Sequence[str]) -> list[str]:
    """The stems of the words, without marks and figures."""
    return [_stem(word) for word in words if word[0].isalpha()]


@lru_cache(maxsize=60_000)
def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word
