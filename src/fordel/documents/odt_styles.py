"""This file is about what ODT paragraphs inherit: their styles and their lists."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from fordel.documents.numbering import Counters, Figures, Level, Levels
from fordel.documents.packages import attribute, child, local, number
from fordel.documents.pieces import Run

_FIGURES = {
    "1": Figures.ARABIC,
    "a": Figures.LOWER_LETTER,
    "A": Figures.UPPER_LETTER,
    "i": Figures.LOWER_ROMAN,
    "I": Figures.UPPER_ROMAN,
    "": Figures.NONE,
}
OUTLINE = "\0outline"
"""The list that numbers headings."""


@dataclass(slots=True)
class Styles:
    """The styles and lists of one document, and how far its lists have come."""

    styles: Mapping[str, etree._Element]
    lists: Mapping[str, Levels]
    counters: Counters = field(default_factory=Counters)

    @classmethod
    def of(cls, *roots: etree._Element | None) -> "Styles":
        """Read from the document's parts, the later going before the earlier."""
        styles: dict[str, etree._Element] = {}
        lists: dict[str, Levels] = {}
        for group in _groups(roots):
            for found in group:
                name = attribute(found, "name") or ""
                if local(found) == "style":
                    styles[name] = found
                elif local(found) == "list-style":
                    lists[name] = dict(_levels(found))
                elif local(found) == "outline-style":
                    lists[OUTLINE] = dict(_levels(found))
        return cls(styles, lists)

    def look(self, name: str | None, before: Run) -> Run:
        """How text of this style looks where text around it looks like that."""
        for style in reversed(list(self._chain(name))):
            own = child(style, "text-properties")
            weight, slant = attribute(own, "font-weight"), attribute(own, "font-style")
            if weight is not None:
                before = replace(before, bold=weight in {"bold", "600", "700", "800", "900"})
            if slant is not None:
                before = replace(before, italic=slant in {"italic", "oblique"})
        return before

    def is_hidden(self, name: str | None) -> bool:
        """Whether text of this style is not shown."""
        return any(
            attribute(child(style, "text-properties"), "display") == "none"
            for style in self._chain(name)
        )

    def names(self, name: str | None) -> tuple[str, ...]:
        """The style and those it is made from, as their users see them, in lower case."""
        return tuple(
            (attribute(style, "display-name") or attribute(style, "name") or "")
            .replace("_20_", " ")
            .lower()
            for style in self._chain(name)
        )

    def outline_level(self, name: str | None) -> int | None:
        """The level of heading that a paragraph's style makes it."""
        for style in self._chain(name):
            level = attribute(style, "default-outline-level")
            if level is not None:
                return number(level, 0) or None
        return None

    def list_of(self, name: str | None) -> str | None:
        """The list that a paragraph's style belongs to."""
        for style in self._chain(name):
            found = attribute(style, "list-style-name")
            if found is not None:
                return found or None
        return None

    def marker(self, list_name: str | None, level: int) -> str:
        """The number or bullet shown before the next item; level 1 is the outermost."""
        levels = self.lists.get(list_name or "")
        if levels is None or list_name is None:
            return ""
        return self.counters.next(list_name, levels, level - 1)

    def _chain(self, name: str | None) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while name is not None and name in self.styles and name not in seen:
            seen.add(name)
            yield self.styles[name]
            name = attribute(self.styles[name], "parent-style-name")


def _groups(roots: tuple[etree._Element | None, ...]) -> Iterator[etree._Element]:
    for root in roots:
        for name in ("styles", "automatic-styles"):
            group = child(root, name)
            if group is not None:
                yield group


def _levels(parent: etree._Element) -> Iterator[tuple[int, Level]]:
    for found in parent:
        level = number(attribute(found, "level"), 1)
        if local(found) == "list-level-style-bullet":
            sign = attribute(found, "bullet-char") or "•"
            yield level - 1, Level(figures=Figures.BULLET, pattern=sign)
        else:
            figures = _FIGURES.get(attribute(found, "num-format") or "", Figures.ARABIC)
            yield (
                level - 1,
                Level(
                    figures=figures,
                    pattern="" if figures is Figures.NONE else _pattern(found, level),
                    start=number(attribute(found, "start-value"), 1),
                ),
            )


def _pattern(found: etree._Element, level: int) -> str:
    # LibreOffice writes the pattern itself; the standard counts how many levels are shown.
    own = attribute(found, "num-list-format")
    if own is not None:
        return re.sub(r"%(\d)%", r"%\1", own)
    shown = min(max(number(attribute(found, "display-levels"), 1), 1), level)
    figures = ".".join(f"%{at}" for at in range(level - shown + 1, level + 1))
    return (attribute(found, "num-prefix") or "") + figures + (attribute(found, "num-suffix") or "")


def descendants(parent: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """Every element of a local name below another, and none inside one already found."""
    for element in parent if parent is not None else ():
        if local(element) == name:
            yield element
        else:
            yield from descendants(element, name)
