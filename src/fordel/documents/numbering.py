"""This file is about the numbers that a program puts before list items and headings.

They are not in the text of the file; they are counted, as the reader of the letter saw them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Figures(StrEnum):
    """How a number is written."""

    ARABIC = "arabic"
    LOWER_LETTER = "lower_letter"
    UPPER_LETTER = "upper_letter"
    LOWER_ROMAN = "lower_roman"
    UPPER_ROMAN = "upper_roman"
    BULLET = "bullet"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a list: ``pattern`` has ``%1`` for the number of level 1, or is a bullet."""

    figures: Figures
    pattern: str
    start: int = 1


Levels = Mapping[int, Level]


@dataclass(slots=True)
class Counters:
    """How far each list has come."""

    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def restart(self, key: str, level: int, start: int) -> None:
        """Let the next item of a level have this number."""
        counts = self.counts.setdefault(key, {})
        counts[level] = start - 1

    def forget(self, key: str) -> None:
        """Begin a list anew."""
        self.counts.pop(key, None)

    def next(self, key: str, levels: Levels, level: int) -> str:
        """The marker of the next item, empty where the level has none."""
        form = levels.get(level)
        if form is None:
            return ""
        counts = self.counts.setdefault(key, {})
        counts[level] = counts.get(level, form.start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if form.figures is Figures.BULLET:
            return shown_bullet(form.pattern)
        return _filled(form.pattern, levels, counts)


def shown_bullet(sign: str) -> str:
    """A bullet that any font has."""
    sign = sign.strip()
    symbol = not sign or sign == "o" or "\ue000" <= sign[0] <= "\uf8ff"
    return "•" if symbol else sign[:3]


def _filled(pattern: str, levels: Levels, counts: Mapping[int, int]) -> str:
    for level in range(9):
        if f"%{level + 1}" in pattern:
            form = levels.get(level)
            start = form.start if form else 1
            figures = form.figures if form else Figures.ARABIC
            pattern = pattern.replace(f"%{level + 1}", written(counts.get(level, start), figures))
    return " ".join(pattern.split())


def written(value: int, figures: Figures) -> str:
    """A number as its list writes it."""
    match figures:
        case Figures.ARABIC:
            return str(value)
        case Figures.LOWER_LETTER:
            return _letters(value).lower()
        case Figures.UPPER_LETTER:
            return _letters(value)
        case Figures.LOWER_ROMAN:
            return _roman(value).lower()
        case Figures.UPPER_ROMAN:
            return _roman(value)
        case Figures.BULLET | Figures.NONE:
            return ""


def _letters(value: int) -> str:
    # After z comes aa, then bb, as the common programs write it.
    if not 1 <= value <= 780:
        return str(value)
    return chr(ord("A") + (value - 1) % 26) * ((value - 1) // 26 + 1)


_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def _roman(value: int) -> str:
    if not 1 <= value < 4000:
        return str(value)
    parts = []
    for worth, sign in _ROMAN:
        times, value = divmod(value, worth)
        parts.append(sign * times)
    return "".join(parts)
