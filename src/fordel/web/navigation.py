"""This file is about the way around: which pages there are, in the order of the work.

A page stands in the menu as soon as a route of its name exists.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

MENU: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("start", ("overview",)),
    ("answers", ("letters", "review", "double", "matrix", "tasks", "search")),
    ("city", ("register", "who", "map")),
    ("choice", ("options", "report", "answers")),
    ("more", ("history", "help")),
)
"""Groups of pages; each name is a route's, and its label stands under ``web.menu`` in the texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the menu (norsk: menypunkt)."""

    name: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuGroup:
    """Lines of the menu that belong together (norsk: menygruppe)."""

    name: str
    entries: tuple[Entry, ...]


def menu(routes: Collection[str], current: str) -> Iterator[MenuGroup]:
    """The groups that have a page, with the page or part that is shown now marked."""
    part = current.partition(".")[0]
    for name, pages in MENU:
        there = tuple(Entry(name=each, current=each == part) for each in pages if each in routes)
        if there:
            yield MenuGroup(name=name, entries=there)
