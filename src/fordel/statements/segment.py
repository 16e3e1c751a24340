"""This file is about cutting a letter into units of coding, each with its place in the inquiry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fordel.model.response import BlockKind, Consultation, Document, Passage, Response
from fordel.model.statement import Excerpt, Section
from fordel.statements.alignment import Standing, align
from fordel.statements.clauses import clauses
from fordel.statements.labels import (
    lead_of,
    role_label,
    run_in_end,
    run_in_heads,
    with_bold_label,
)
from fordel.statements.parts import CODED_KINDS, Part, parts, plain
from fordel.statements.rows import with_rows
from fordel.statements.sections import section_of
from fordel.statements.sentences import is_finished, sentences
from fordel.statements.signposts import is_signpost


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    """A unit of coding in the repaired text and what is known of it."""

    start: int
    end: int
    part: Part
    standing: Standing
    section: Section
    lead: str
    intro: str
    paragraph: int


def segment(
    document: Document, response: Response, consultation: Consultation | None = None
) -> tuple[Excerpt, ...]:
    """The units of coding of one response, in the order of the letter.

    What the inquiry itself wrote, headings, sign-posts and the letter's frame are left out.
    """
    letter = with_rows(parts(document, response))
    standings = align(letter, response.consultee.kind, consultation)
    found = []
    for unit in _units(letter, standings):
        excerpt = _excerpt(document, unit)
        if excerpt:
            found.append(excerpt)
    return tuple(found)


def _units(letter: Sequence[Part], standings: Sequence[Standing]) -> Iterator[_Unit]:
    """The stretches to code, part by part."""
    intro, section = "", None
    paragraph = 0
    heads = run_in_heads(letter)
    for at, (part, standing) in enumerate(zip(letter, standings, strict=True)):
        if part.kind is not BlockKind.LIST_ITEM:
            intro, section = "", None
        if part.kind not in CODED_KINDS:
            continue
        if not standing.own or part.text[standing.skip :].strip() == "":
            continue
        paragraph += 1
        before_list = at + 1 < len(letter) and _is_item(letter[at + 1], standings[at + 1])
        skip = role_label(part.text, standing.skip)
        lead = lead_of(part, skip)
        if at in heads:
            skip = run_in_end(part.text)
            lead = plain(part.text[:skip]).strip(" .")
        stretches, opening = _stretches(part, skip, before_list=before_list)
        for start, end in stretches:
            yield _Unit(
                start=part.start + start,
                end=part.start + end,
                part=part,
                standing=standing,
                section=section or section_of(part.intro) or _own_section(part, standing),
                lead=lead,
                intro=intro or part.intro,
                paragraph=paragraph,
            )
        if opening and part.kind is not BlockKind.LIST_ITEM:
            intro, section = opening, section_of(opening)


def _is_item(part: Part, standing: Standing) -> bool:
    return part.kind is BlockKind.LIST_ITEM and standing.own and not standing.skip


def _own_section(part: Part, standing: Standing) -> Section:
    """The section that a label at the start of the part opens, or that of its place."""
    skip = standing.skip
    label = part.text[skip : role_label(part.text, skip)]
    return (section_of(label) if label else None) or standing.section


def _stretches(part: Part, skip: int, *, before_list: bool) -> tuple[list[tuple[int, int]], str]:
    """The sentences of a part that are coded, and the one that only introduces a list."""
    text = part.text
    if part.whole:
        return [(0, part.end - part.start)], ""
    found = [(skip + start, skip + end) for start, end in sentences(text[skip:])]
    found = with_bold_label(part, found)
    opening = ""
    if found and before_list and part.kind is not BlockKind.LIST_ITEM:
        last = plain(text[found[-1][0] : found[-1][1]])
        if last.endswith(":") or (len(found) == 1 and not is_finished(last)):
            opening = last
            found.pop()
    coded = [(start, end) for start, end in found if not is_signpost(plain(text[start:end]))]
    return [
        (start + begin, start + stop)
        for start, end in coded
        for begin, stop in clauses(text[start:end])
    ], opening


def _excerpt(document: Document, unit: _Unit) -> Excerpt | None:
    """The unit as it stands in the text as received."""
    start, end = document.text.received(unit.start, unit.end)
    if start >= end:
        return None
    standing = unit.standing
    return Excerpt(
        passage=Passage(
            document=document.id, start=start, end=end, quote=document.received[start:end]
        ),
        text=plain(document.text.text[unit.start : unit.end]),
        question=standing.question,
        question_sureness=standing.sureness,
        question_ground=standing.ground,
        section=unit.section,
        headings=standing.headings,
        lead=unit.lead,
        intro=unit.intro,
        paragraph=unit.paragraph,
        in_list=unit.part.kind is BlockKind.LIST_ITEM,
    )
