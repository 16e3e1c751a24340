"""This file is about what a study says, name by name, and how that differs from another time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fordel.report.basis import (
    Basis,
    Block,
    BlockId,
    Chapter,
    Grid,
    Notice,
    Paragraph,
    Points,
    Ref,
    Sentence,
)
from fordel.report.values import Texts

Sections = Mapping[str, Mapping[str, str]]
"""What is said under each name, by the kind of thing it is."""

SECTIONS = ("answers", "readings", "outcomes", "register", "moves", "data", "beliefs", "results")
"""The kinds, in the order in which a change spreads."""
# The summary repeats what stands elsewhere; moves and outcomes are told as what they are.
_ELSEWHERE = ("kort", "flyttinger", "roller-flyttet", "overgang", "oppfolging", "utfall")
_MOST = 25  # changes of one kind told one by one


class Way(StrEnum):
    """How something differs (norsk: endringsmåte)."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is said otherwise than before (norsk: endring)."""

    section: str
    way: Way
    name: str
    before: str
    now: str


def differences(before: Sections, now: Sections) -> tuple[Difference, ...]:
    """Everything that was added, taken away or changed, by kind."""
    return tuple(
        each
        for section in SECTIONS
        for each in _between(section, before.get(section, {}), now.get(section, {}))
    )


def results_of(basis: Basis) -> dict[str, str]:
    """Every sentence and cell with a digit in it, under the name of its place."""
    return {
        name: text
        for block in basis.blocks()
        if not block.id.startswith(_ELSEWHERE)
        for name, text in _said(block)
        if any(each.isdigit() for each in text)
    }


def changed_chapters(found: Sequence[Difference], ref: Ref, *, words: Texts) -> tuple[Chapter, ...]:
    """A chapter for each kind of change; of many only the first are told, and all are counted."""
    chapters = []
    for section in SECTIONS:
        mine = [each for each in found if each.section == section]
        if mine:
            said = [tell(each, words) for each in mine[:_MOST]]
            if len(mine) > _MOST:
                said.append(words["changed"]["more"].format(count=len(mine) - _MOST))
            points = tuple(Sentence(text=each, refs=(ref,)) for each in said)
            block = Points(id=BlockId(f"endret-{section}-1"), points=points)
            title = words["changed"][section].format(count=len(mine))
            key = BlockId(f"endret-{section}")
            chapters.append(Chapter(id=key, title=title, blocks=(block,)))
    return tuple(chapters)


def tell(difference: Difference, words: Texts) -> str:
    """A difference as one sentence."""
    facts = {"name": difference.name, "before": difference.before, "now": difference.now}
    sentence = difference.section in {"results", "moves"} and " / " not in difference.name
    kind = "result" if sentence else "was"
    return words["changed"][f"{kind}_{difference.way.value}"].format(**facts)


def _between(
    section: str, before: Mapping[str, str], now: Mapping[str, str]
) -> Iterator[Difference]:
    for name in sorted(before.keys() | now.keys()):
        was, is_ = before.get(name), now.get(name)
        if was != is_:
            way = Way.ADDED if was is None else Way.REMOVED if is_ is None else Way.CHANGED
            yield Difference(section=section, way=way, name=name, before=was or "", now=is_ or "")


def _said(block: Block) -> Iterator[tuple[str, str]]:
    match block:
        case Paragraph(sentences=said) | Points(points=said):
            for nth, each in enumerate(said):
                yield f"{block.id}/{nth}", each.text
        case Notice():
            yield str(block.id), block.text.text
        case Grid():
            for name, row in zip(block.row_names(), block.rows, strict=True):
                for column, datum in zip(block.column_names()[1:], row[1:], strict=True):
                    yield f"{block.caption} / {name} / {column}", datum.text
        case _:
            pass
