"""This file is about sentences put together from counts and fixed texts."""

from collections.abc import Iterable, Sequence
from datetime import date

from fordel.report.values import Texts

_MONTHS = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "en": "January February March April May June July August September October November December",
}


def filled(texts: Texts, section: str, key: str, **facts: object) -> str:
    """A fixed text with its facts filled in."""
    return texts[section][key].format(**facts)


def listed(texts: Texts, names: Sequence[str], *, most: int = 6) -> str:
    """Names in a row, the last one joined by "and"; beyond ``most`` the rest are counted."""
    if len(names) > most:
        return filled(
            texts, "summary", "more", list=", ".join(names[:most]), count=len(names) - most
        )
    if len(names) < 2:
        return "".join(names)
    return filled(texts, "summary", "and", list=", ".join(names[:-1]), last=names[-1])


def day(when: date | None, language: str, unknown: str) -> str:
    """A date as people write it."""
    if when is None:
        return unknown
    month = _MONTHS.get(language, _MONTHS["en"]).split()[when.month - 1]
    return (
        f"{when.day}. {month} {when.year}"
        if language == "nb"
        else f"{when.day} {month} {when.year}"
    )


def inside(name: str) -> str:
    """A task's name as it stands inside a sentence: small first letter, but not in short forms."""
    first = name.split(" ", maxsplit=1)[0]
    if sum(letter.isupper() for letter in first) > 1:
        return name
    return name[:1].lower() + name[1:]


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in the order met."""
    return tuple(dict.fromkeys(names))
