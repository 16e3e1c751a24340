"""This file is about saying a thing once: a quote that stood before is pointed to, not repeated."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from fordel.report.basis import Block, BlockId, Chapter, Paragraph, Quoted, Ref, Sentence
from fordel.report.values import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """Where each quote stood first."""

    places: dict[Ref, str] = field(default_factory=dict)


def said_once(chapters: Sequence[Chapter], *, words: Texts) -> tuple[Chapter, ...]:
    """The chapters with each quote in full where it comes first, and named where it comes again."""
    seen = _Seen()
    return tuple(_chapter(each, seen, words["once"]) for each in chapters)


def _chapter(chapter: Chapter, seen: _Seen, words: Mapping[str, str], above: str = "") -> Chapter:
    # "Strengths" under a question says nothing of where it stands; the question does.
    place = above if chapter.id.startswith("sporsmal-") else chapter.title
    return replace(
        chapter,
        blocks=tuple(_blocks(chapter, place, seen, words)),
        parts=tuple(_chapter(each, seen, words, chapter.title) for each in chapter.parts),
    )


def _blocks(chapter: Chapter, place: str, seen: _Seen, words: Mapping[str, str]) -> Iterator[Block]:
    runs = groupby(chapter.blocks, key=lambda each: _is_known(each, seen))
    for nth, (known, run) in enumerate(runs):
        blocks = list(run)
        if not known:
            yield from _marked(blocks, place, seen)
        else:
            quotes = [each for each in blocks if isinstance(each, Quoted) and each.ref]
            id_ = BlockId(f"{chapter.id}-sitert-{nth}")
            yield Paragraph(id=id_, sentences=tuple(_pointed(quotes, seen, words)))


def _marked(blocks: Sequence[Block], title: str, seen: _Seen) -> Iterator[Block]:
    for each in blocks:
        if isinstance(each, Quoted) and each.ref:
            if each.ref in seen.places:
                continue  # twice in one run
            seen.places[each.ref] = title
        yield each


def _is_known(block: Block, seen: _Seen) -> bool:
    return isinstance(block, Quoted) and block.ref in seen.places


def _pointed(quotes: Sequence[Quoted], seen: _Seen, words: Mapping[str, str]) -> Iterator[Sentence]:
    by_place: dict[str, list[Quoted]] = {}
    for each in quotes:
        if each.ref:
            by_place.setdefault(seen.places[each.ref], []).append(each)
    for place, theirs in by_place.items():
        names = ", ".join(dict.fromkeys(each.respondent for each in theirs))
        refs = tuple(each.ref for each in theirs if each.ref)
        key = "quoted_one" if len(theirs) == 1 else "quoted"
        yield Sentence(text=words[key].format(who=names, place=place), refs=refs)
