"""This file is about how well each task fits a question: by its words, and by what it means.

A phrase of a task counts by how much of it the question holds and how much its words tell. A word
that is in no phrase is looked up by its parts and by its letters.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import log

from fordel.model.register import TaskId
from fordel.register.phrases import Index

LEAST_SCORE, LEAST_WITH_A_TELLING_WORD = 0.35, 0.25
"""Below this share of the question, the register does not know; from the cases built against."""
TELLING = 3.4
"""A word worth this much is one that hardly any other task has."""
LEAST_WHOLE = 0.6
"""So much of one phrase at least must be in the question."""
_UNHEARD = 0.9
"""How much a word counts that no task knows: many are by the way."""
_TIE = 0.02
"""What it adds to be touched by many phrases: it parts a task from those below it."""


@dataclass(slots=True)
class Fit:
    """How well a task fits a question.

    ``telling`` is the worth of its best word, ``whole`` the share of its best phrase that the
    question holds, and ``touched`` the number of its phrases that share a word with it.
    """

    score: float = 0.0
    telling: float = 0.0
    whole: float = 0.0
    touched: int = 0

    @property
    def rank(self) -> float:
        return self.score + _TIE * log(1 + self.touched)

    @property
    def is_sure(self) -> bool:
        least = LEAST_WITH_A_TELLING_WORD if self.telling >= TELLING else LEAST_SCORE
        return self.score >= least and self.whole >= LEAST_WHOLE


def fits_of(text: str, index: Index) -> Mapping[TaskId, Fit]:
    """How well each task that shares a word with the question fits it."""
    asked = index.counting.counted(text)
    unheard = _UNHEARD * log(1 + len(index.register.tasks))
    found = {word: index.likeness.near(word) for word in asked}
    whole = sum(
        max((index.rarity[near] for near in found[word]), default=share * unheard)
        for word, share in asked.items()
    )
    held: dict[int, float] = defaultdict(float)
    for near in found.values():
        for stem, like in near.items():
            for at in index.holding[stem]:
                held[at] += like * index.rarity[stem]
    fits: dict[TaskId, Fit] = defaultdict(Fit)
    for at, mass in held.items():
        phrase = index.phrases[at]
        fit = fits[phrase.task]
        fit.touched += 1
        fit.whole = max(fit.whole, phrase.weight * mass / phrase.mass)
    for near in found.values():
        for task, worth in _worth(near, held, index).items():
            fits[task].score += worth / whole
            fits[task].telling = max(fits[task].telling, worth)
    return fits


def _worth(
    near: Mapping[str, float], held: Mapping[int, float], index: Index
) -> dict[TaskId, float]:
    """What a word of the question is worth for each task.

    It counts by the phrase it stands in: as much of that phrase as the question holds.
    """
    best: dict[TaskId, float] = {}
    for stem, like in near.items():
        for at in index.holding[stem]:
            phrase = index.phrases[at]
            whole = min(1.0, held[at] / phrase.mass)
            worth = like * index.rarity[stem] * phrase.weight * whole
            best[phrase.task] = max(best.get(phrase.task, 0.0), worth)
    return best
