"""This file is about finding cues: the words by which a sentence shows what it is doing.

A lexicon is written as plain text, one line for each cue name, its phrases parted by semicolons:
``keep: forbli*; bli ~ i bydel*``. In a phrase ``ord*`` is any word that begins so, ``*ord`` any
word that ends so, ``a/b`` either, and ``~`` up to three other words. All lexicons are one index
from the first word of a phrase, so that the price of a sentence does not grow with their size.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from fordel.statements.cues_nynorsk import bokmaal

_TOKEN = re.compile(r"\d+(?:[ .,]\d{3})*(?:[.,]\d+)?|[^\W\d_]+(?:[-'’][^\W\d_]+)*|[^\s\w]")
_GAP = 3
_CLAUSE_MARKS = frozenset(",.;:?!–()")

Rest = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A cue found in a sentence: its name and the tokens it covers, the last excluded."""

    cue: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A sentence in small letters with every cue found in it.

    ``tokens`` are normal forms (Nynorsk words in their Bokmål shape); ``hits`` stand in the order
    of the text; ``by_cue`` holds the same by name.
    """

    tokens: tuple[str, ...]
    hits: tuple[Hit, ...]
    by_cue: Mapping[str, tuple[Hit, ...]] = field(default_factory=dict)

    def has(self, *cues: str) -> bool:
        """Whether any of the cues was found."""
        return any(cue in self.by_cue for cue in cues)

    def first(self, *cues: str) -> Hit | None:
        """The leftmost hit of any of the cues."""
        found = [self.by_cue[cue][0] for cue in cues if cue in self.by_cue]
        return min(found, key=lambda hit: hit.start) if found else None

    def all(self, *cues: str) -> tuple[Hit, ...]:
        """Every hit of the cues, in the order of the text."""
        found = [hit for cue in cues for hit in self.by_cue.get(cue, ())]
        return tuple(sorted(found, key=lambda hit: (hit.start, -hit.end)))

    def words(self, hit: Hit) -> str:
        """The words of a hit, as evidence."""
        return " ".join(self.tokens[hit.start : hit.end])


class Lexicon:
    """Phrases by their first word; the one index in which all cues are looked up."""

    def __init__(self, *tables: str, knows: Callable[[str, str], bool] | None = None) -> None:
        """The index of the tables; ``knows`` tells of a cue and a phrase whether to take it."""
        self._whole: dict[str, list[tuple[Rest, str]]] = {}
        self._begins: dict[str, list[tuple[str, Rest, str]]] = {}
        self._ends: dict[str, list[tuple[str, Rest, str]]] = {}
        for cue, phrase in _phrases(tables):
            if knows is not None and not knows(cue, phrase):
                continue
            first, *rest = phrase.split()
            for word in first.split("/"):
                self._put(word, tuple(rest), cue)
        self._starts = lru_cache(maxsize=60_000)(self._starting_with)

    def _put(self, word: str, rest: Rest, cue: str) -> None:
        if word.endswith("*"):
            self._begins.setdefault(word[:2], []).append((word[:-1], rest, cue))
        elif word.startswith("*"):
            self._ends.setdefault(word[-2:], []).append((word[1:], rest, cue))
        else:
            self._whole.setdefault(word, []).append((rest, cue))

    def _starting_with(self, token: str) -> tuple[tuple[Rest, str], ...]:
        found = list(self._whole.get(token, ()))
        found += [
            (rest, cue)
            for word, rest, cue in self._begins.get(token[:2], ())
            if token.startswith(word)
        ]
        found += [
            (rest, cue)
            for word, rest, cue in self._ends.get(token[-2:], ())
            if token.endswith(word)
        ]
        return tuple(found)

    def mark(self, text: str) -> Marked:
        """The sentence with every cue found in it."""
        tokens = tokens_of(text)
        hits = []
        for at, token in enumerate(tokens):
            for rest, cue in self._starts(token):
                end = _follow(tokens, at + 1, rest)
                if end is not None:
                    hits.append(Hit(cue=cue, start=at, end=end))
        by_cue: dict[str, list[Hit]] = {}
        for hit in hits:
            by_cue.setdefault(hit.cue, []).append(hit)
        frozen = {cue: tuple(found) for cue, found in by_cue.items()}
        return Marked(tokens=tokens, hits=tuple(hits), by_cue=MappingProxyType(frozen))


def any_of(words: str) -> frozenset[str]:
    """The words of a line, to ask whether another is among them."""
    return frozenset(words.split())


def tokens_of(text: str) -> tuple[str, ...]:
    """The words and marks of a sentence, small and in Bokmål shape."""
    return tuple(bokmaal(token) for token in _TOKEN.findall(text.lower()))


def _phrases(tables: Sequence[str]) -> Iterator[tuple[str, str]]:
    for table in tables:
        for line in table.splitlines():
            cue, colon, phrases = line.partition(":")
            if colon:
                for phrase in phrases.split(";"):
                    if phrase.strip():
                        yield cue.strip(), phrase.strip()


def _follow(tokens: Sequence[str], at: int, rest: Rest) -> int | None:
    """Where a phrase whose first word stands just before ``at`` ends, or None."""
    for step, word in enumerate(rest):
        if word == "~":
            return _leap(tokens, at, rest[step + 1 :])
        if at >= len(tokens) or not _fits(tokens[at], word):
            return None
        at += 1
    return at


def _leap(tokens: Sequence[str], at: int, rest: Rest) -> int | None:
    for skip in range(_GAP + 1):
        end = _follow(tokens, at + skip, rest)
        if end is not None:
            return end
        if at + skip >= len(tokens) or tokens[at + skip] in _CLAUSE_MARKS:
            return None
    return None


@lru_cache(maxsize=60_000)
def _fits(token: str, pattern: str) -> bool:
    for word in pattern.split("/"):
        if word.endswith("*"):
            if token.startswith(word[:-1]):
                return True
        elif word.startswith("*"):
            if token.endswith(word[1:]):
                return True
        elif token == word:
            return True
    return False
