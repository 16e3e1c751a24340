"""This file is about words that are nearly the same: compounds, their parts, and misspellings."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

_LEAST_FIRST_PART = 3
_LEAST_PART = 5
_LEAST_LAST_PART = 4
_LEAST_REST = 3
_PART = 0.75
_LETTERS = 0.85
_LEAST_LIKE = 0.5
_LEAST_SHARED = 2
_LONG = 8
"""So long a word may have two slips in it."""
_LEAST_LENGTH = 4
_MOST_NEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """The words that are known, by the letters in them."""

    words: frozenset[str]
    by_letters: Mapping[str, tuple[str, ...]]

    @staticmethod
    def of(words: Iterable[str]) -> "Likeness":
        """Ready to look words up among these."""
        known = frozenset(words)
        by_letters: dict[str, list[str]] = defaultdict(list)
        for word in sorted(known):
            for letters in _threes(word):
                by_letters[letters].append(word)
        return Likeness(
            words=known, by_letters={one: tuple(found) for one, found in by_letters.items()}
        )

    def near(self, word: str) -> dict[str, float]:
        """The known words that it may be, each with how like it is, 0 to 1.

        A word that is known is itself. Else its longest parts count, and those that share most of
        their letters in threes.
        """
        if word in self.words:
            return {word: 1.0}
        found = dict(self._parts(word))
        for other, like in self._alike(word):
            found[other] = max(found.get(other, 0.0), _LETTERS * like)
        return found

    def _parts(self, word: str) -> dict[str, float]:
        """Two known words that it is put together of, else the longest it begins and ends with."""
        for at in range(len(word) - _LEAST_LAST_PART, _LEAST_FIRST_PART - 1, -1):
            first = word[:at] if word[:at] in self.words else word[:at].removesuffix("s")
            if first in self.words and word[at:] in self.words:
                return {first: _PART, word[at:]: _PART}
        first = next(
            (word[:end] for end in range(len(word) - _LEAST_REST, _LEAST_PART - 1, -1)
             if word[:end] in self.words),
            "",
        )  # fmt: skip
        last = next(
            (word[start:] for start in range(_LEAST_REST, len(word) - _LEAST_LAST_PART + 1)
             if word[start:] in self.words),
            "",
        )  # fmt: skip
        return {part: _PART for part in (first, last) if part}

    def _alike(self, word: str) -> list[tuple[str, float]]:
        if len(word) < _LEAST_LENGTH:
            return []
        mine = _threes(word)
        shared: dict[str, int] = defaultdict(int)
        for letters in mine:
            for other in self.by_letters.get(letters, ()):
                shared[other] += 1
        alike = [
            (
                max(2 * count / (len(mine) + len(_threes(other))), _but_for_a_slip(word, other)),
                other,
            )
            for other, count in shared.items()
            if count >= _LEAST_SHARED
        ]
        near = sorted((one for one in alike if one[0] >= _LEAST_LIKE), reverse=True)
        return [(other, like) for like, other in near[:_MOST_NEAR]]


def _dice(count: int, mine: frozenset[str], other: str) -> float:
    return 2 * count / (len(mine) + len(_threes(other)))


def _but_for_a_slip(word: str, other: str) -> float:
    """How like the words are if they differ in a letter or two only, else 0."""
    longest = max(len(word), len(other))
    most = 1 if longest < _LONG else 2
    slips = OSA.distance(word, other, score_cutoff=most)
    return 1.0 - slips / longest if slips <= most else 0.0


def _threes(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))
