"""This file is about how much a reader takes on, so that no file can stop the others."""

from dataclasses import dataclass

from fordel.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How large a file may be before it is refused.

    Units:
        Bytes, characters, pages, members and levels of nesting. ``unpacked_bytes`` counts what
        all members of an archive, or one packed stream of a PDF, hold when unpacked;
        ``page_bytes`` is for what is drawn on a page of a PDF;
        ``markup_bytes`` is for one part of XML, HTML or RTF, whose tree takes many times more.
    """

    file_bytes: int = 300_000_000
    characters: int = 8_000_000
    pages: int = 3_000
    unpacked_bytes: int = 300_000_000
    page_bytes: int = 10_000_000
    markup_bytes: int = 25_000_000
    members: int = 5_000
    nesting: int = 1_000


def ensure_characters(count: int, name: str, limits: Limits) -> None:
    """Refuse a text that is too long to be a letter.

    Raises:
        InputError: F111.
    """
    if count > limits.characters:
        raise InputError(
            "F111",
            "The file holds more than {limit} characters of text; no letter is that long.",
            where=name,
            hint="Check that it is the right file, or divide it into several.",
            limit=limits.characters,
        )


def too_deep(name: str) -> InputError:
    """The error for a file whose parts stand inside each other without end."""
    return InputError(
        "F123",
        "The file has parts inside parts, deeper than any letter.",
        where=name,
        hint="Open it in the program that made it and save it as PDF.",
    )


def ensure_markup(size: int, name: str, limits: Limits) -> None:
    """Refuse markup that would take too much memory as a tree.

    Raises:
        InputError: F119.
    """
    if size > limits.markup_bytes:
        raise InputError(
            "F119",
            "The file holds {size} MB of markup, and {limit} MB is the most that is read.",
            where=name,
            hint="Print it to PDF and send that.",
            size=round(size / 1e6),
            limit=round(limits.markup_bytes / 1e6),
        )
