"""This file is about what DOCX paragraphs inherit: their styles and their numbers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from fordel.documents.numbering import Counters, Figures, Level, Levels
from fordel.documents.packages import Package, attribute, child, children, number
from fordel.documents.pieces import Run
from fordel.model.response import BlockKind

_FIGURES = {
    "decimal": Figures.ARABIC,
    "decimalZero": Figures.ARABIC,
    "ordinal": Figures.ARABIC,
    "lowerLetter": Figures.LOWER_LETTER,
    "upperLetter": Figures.UPPER_LETTER,
    "lowerRoman": Figures.LOWER_ROMAN,
    "upperRoman": Figures.UPPER_ROMAN,
    "bullet": Figures.BULLET,
    "none": Figures.NONE,
}
_HEADING_NAME = re.compile(r"(?:heading|overskrift) ?(\d)$", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"(?:toc|innh|inh) ?(?:\d|heading)?$", re.IGNORECASE)


def is_on(toggle: etree._Element | None) -> bool:
    """Whether a property that is there at all is switched on."""
    return toggle is not None and attribute(toggle, "val") not in {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a paragraph is, before its words are read."""

    kind: BlockKind
    level: int
    bold: bool
    italic: bool
    list_id: str | None = None
    list_level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _List:
    """One list: where it counts, how it looks, and numbers it starts anew with."""

    key: str
    levels: Levels
    restarts: Mapping[int, int]


@dataclass(slots=True)
class Styles:
    """The styles and lists of one document, and how far its lists have come."""

    styles: Mapping[str, etree._Element]
    default: str
    lists: Mapping[str, _List]
    counters: Counters = field(default_factory=Counters)
    begun: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, package: Package) -> "Styles":
        """Read from the package; a letter without styles is a letter all the same."""
        found = list(children(package.xml("word/styles.xml"), "style"))
        styles = {attribute(style, "styleId") or "": style for style in found}
        default = next(
            (
                attribute(style, "styleId") or ""
                for style in found
                if attribute(style, "type") == "paragraph" and is_on_attribute(style, "default")
            ),
            "",
        )
        return cls(styles, default, _lists(package.xml("word/numbering.xml"), styles))

    def paragraph(self, element: etree._Element) -> Look:
        """What a paragraph's own properties and its styles make of it."""
        own = child(element, "pPr")
        style = attribute(child(own, "pStyle"), "val") or self.default
        chain = list(self._chain(style))
        list_id, list_level = _list_of([own, *(child(link, "pPr") for link in chain)])
        kind, level = _kind([own, *(child(link, "pPr") for link in chain)], chain)
        if kind is BlockKind.PARAGRAPH and list_id in self.lists:
            kind, level = BlockKind.LIST_ITEM, list_level + 1
        bold, italic = _weight(chain, bold=False, italic=False)
        return Look(
            kind=kind,
            level=level,
            bold=bold,
            italic=italic,
            list_id=list_id,
            list_level=list_level,
        )

    def run(self, element: etree._Element, look: Run) -> Run:
        """How a run looks inside a paragraph of this look."""
        own = child(element, "rPr")
        if own is None:
            return look
        style = attribute(child(own, "rStyle"), "val")
        chain = list(self._chain(style)) if style else []
        bold, italic = _weight(chain, bold=look.bold, italic=look.italic)
        return replace(
            look,
            bold=_switched(own, "b", before=bold),
            italic=_switched(own, "i", before=italic),
        )

    def marker(self, look: Look) -> str:
        """The number or bullet that the program shows before the next such paragraph."""
        found = self.lists.get(look.list_id or "")
        if found is None or look.list_id is None:
            return ""
        if look.list_id not in self.begun:
            self.begun.add(look.list_id)
            for level, start in found.restarts.items():
                self.counters.restart(found.key, level, start)
        return self.counters.next(found.key, found.levels, look.list_level)

    def _chain(self, style: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            yield self.styles[style]
            style = attribute(child(self.styles[style], "basedOn"), "val") or ""


def is_on_attribute(element: etree._Element, name: str) -> bool:
    """Whether an attribute says yes."""
    return attribute(element, name) in {"1", "true", "on"}


def _switched(properties: etree._Element, name: str, *, before: bool) -> bool:
    toggle = child(properties, name)
    return before if toggle is None else is_on(toggle)


def _weight(chain: list[etree._Element], *, bold: bool, italic: bool) -> tuple[bool, bool]:
    for style in reversed(chain):
        own = child(style, "rPr")
        if own is not None:
            bold = _switched(own, "b", before=bold)
            italic = _switched(own, "i", before=italic)
    return bold, italic


def _kind(
    properties: list[etree._Element | None], chain: list[etree._Element]
) -> tuple[BlockKind, int]:
    for style in chain:
        name = attribute(child(style, "name"), "val") or ""
        heading = _HEADING_NAME.match(name)
        if heading:
            return BlockKind.HEADING, max(1, int(heading[1]))
        if name.lower() in {"title", "tittel"}:
            return BlockKind.HEADING, 1
        if _CONTENTS_NAME.match(name):
            return BlockKind.CONTENTS, 0
        if name.lower() in {"caption", "bildetekst"}:
            return BlockKind.CAPTION, 0
    for own in properties:
        outline = attribute(child(own, "outlineLvl"), "val")
        if outline is not None:
            level = number(outline, 9)
            return (BlockKind.HEADING, level + 1) if 0 <= level < 9 else (BlockKind.PARAGRAPH, 0)
    return BlockKind.PARAGRAPH, 0


def _list_of(properties: list[etree._Element | None]) -> tuple[str | None, int]:
    list_id = level = None
    for own in properties:
        numbered = child(own, "numPr")
        list_id = attribute(child(numbered, "numId"), "val") if list_id is None else list_id
        level = attribute(child(numbered, "ilvl"), "val") if level is None else level
    return (None if list_id == "0" else list_id), min(max(number(level, 0), 0), 8)


def _lists(root: etree._Element | None, styles: Mapping[str, etree._Element]) -> dict[str, _List]:
    abstract = {
        attribute(found, "abstractNumId") or "": found for found in children(root, "abstractNum")
    }
    own = {attribute(found, "numId") or "": found for found in children(root, "num")}
    lists: dict[str, _List] = {}
    for list_id, found in own.items():
        key = attribute(child(found, "abstractNumId"), "val") or ""
        linked = attribute(child(abstract.get(key), "numStyleLink"), "val") or ""
        target = attribute(child(styles.get(linked), "pPr", "numPr", "numId"), "val") or ""
        if target in own:
            key = attribute(child(own[target], "abstractNumId"), "val") or key
        lists[list_id] = _list(found, key, abstract.get(key))
    return lists


def _list(found: etree._Element, key: str, abstract: etree._Element | None) -> _List:
    levels = dict(_levels(abstract))
    restarts: dict[int, int] = {}
    for override in children(found, "lvlOverride"):
        level = number(attribute(override, "ilvl"), 0)
        levels |= dict(_levels(override))
        start = attribute(child(override, "startOverride"), "val")
        if start is not None:
            restarts[level] = number(start, 1)
    return _List(key=key, levels=levels, restarts=restarts)


def _levels(parent: etree._Element | None) -> Iterator[tuple[int, Level]]:
    for found in children(parent, "lvl"):
        form = attribute(child(found, "numFmt"), "val") or "decimal"
        yield (
            number(attribute(found, "ilvl"), 0),
            Level(
                figures=_FIGURES.get(form, Figures.ARABIC),
                pattern=attribute(child(found, "lvlText"), "val") or "",
                start=number(attribute(child(found, "start"), "val"), 1),
            ),
        )
