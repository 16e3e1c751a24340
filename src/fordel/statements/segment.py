"""This file is about cutting a letter into units of coding, each with its place in the inquiry."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fordel.model.response import (
    BlockKind,
    CanonicalQuestion,
    Consultation,
    Document,
    Passage,
    Response,
)
from fordel.model.statement import Excerpt, Section
from fordel.statements.alignment import Standing, align
from fordel.statements.clauses import clauses
from fordel.statements.labels import (
    lead_of,
    role_label,
    run_in_end,
    run_in_heads,
    with_label,
)
from fordel.statements.parts import CODED_KINDS, Part, parts, plain
from fordel.statements.rows import with_rows
from fordel.statements.sections import section_of
from fordel.statements.sentences import is_finished, sentences
from fordel.statements.signposts import is_signpost

_LONGEST_PROMPT = 80


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
    paragraph = 0
    heads = run_in_heads(letter)
    prompts = _prompts(letter)
    introduced = _introduced(letter, standings)
    for at, (part, standing) in enumerate(zip(letter, standings, strict=True)):
        if part.kind not in CODED_KINDS or not standing.own:
            continue
        paragraph += 1
        intro, end = introduced[at]
        skip = role_label(part.text, standing.skip)
        lead = lead_of(part, skip)
        if at in heads and not standing.skip:
            skip = run_in_end(part.text)
            lead = plain(part.text[:skip]).strip(" .")
        for start, stop in _stretches(part, skip, end, standing.question):
            if plain(part.text[start:stop]) in prompts:
                continue
            yield _Unit(
                start=part.start + start,
                end=part.start + stop,
                part=part,
                standing=standing,
                section=section_of(intro) or _own_section(part, standing),
                lead=lead,
                intro=intro,
                paragraph=paragraph,
            )


def _introduced(letter: Sequence[Part], standings: Sequence[Standing]) -> list[tuple[str, int]]:
    """For each part the words that introduce its list, and where its own such words begin.

    A part that introduces nothing ends where its text ends.
    """
    leading: list[tuple[int, str]] = []
    found = []
    for at, part in enumerate(letter):
        item = part.kind is BlockKind.LIST_ITEM
        leading = [(level, words) for level, words in leading if item and level < part.level]
        intro = leading[-1][1] if leading else part.intro
        end = len(part.text)
        following = at + 1 < len(letter) and standings[at + 1].own and letter[at + 1]
        if following and standings[at].own and _leads_to(following, part, standings[at + 1]):
            end = _opening(part)
            leading.append((part.level if item else -1, plain(part.text[end:])))
        found.append((intro, end))
    return found


def _leads_to(following: Part, part: Part, standing: Standing) -> bool:
    """Whether the next part is an item of a list that this part can introduce."""
    if following.kind is not BlockKind.LIST_ITEM or standing.skip:
        return False
    return part.kind is not BlockKind.LIST_ITEM or following.level > part.level


def _opening(part: Part) -> int:
    """Where the words begin that only introduce a list; the end of the text if none do."""
    found = sentences(part.text)
    last = plain(part.text[found[-1][0] :]) if found else ""
    alone = len(found) == 1 and part.kind is not BlockKind.LIST_ITEM
    if last.endswith(":") or (alone and not is_finished(last)):
        return found[-1][0]
    return len(part.text)


def _own_section(part: Part, standing: Standing) -> Section:
    """The section that a label at the start of the part opens, or that of its place."""
    skip = standing.skip
    label = part.text[skip : role_label(part.text, skip)]
    return (section_of(label) if label else None) or standing.section


def _prompts(letter: Sequence[Part]) -> frozenset[str]:
    """The questions that a form puts again and again, which the respondent did not write."""
    opening = (
        plain(part.text[: part.text.index("?") + 1])
        for part in letter
        if part.kind in CODED_KINDS and "?" in part.text[:_LONGEST_PROMPT]
    )
    return frozenset(words for words, count in Counter(opening).items() if count > 1)


def _stretches(
    part: Part, skip: int, end: int, question: CanonicalQuestion
) -> Iterator[tuple[int, int]]:
    """The units between two places of a part, what only leads through the letter left out."""
    if part.whole:
        yield 0, part.end - part.start
        return
    text = part.text[:end]
    found = [(skip + start, skip + stop) for start, stop in sentences(text[skip:])]
    for start, stop in with_label(part, found, question):
        if not is_signpost(plain(text[start:stop])):
            for first, last in clauses(text[start:stop]):
                yield start + first, start + last


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
