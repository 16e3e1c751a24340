"""This file is about the letter back: to one who answered, how each point was read and used.

A letter is a small decision basis of its own, so that every form can be made of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from fordel.model.response import ResponseId
from fordel.model.statement import Kind, Standing, Statement, StatementId
from fordel.report.basis import (
    Basing,
    Basis,
    Block,
    BlockId,
    Chapter,
    Paragraph,
    Points,
    Quoted,
    Sentence,
    numbered,
    refs_of,
)
from fordel.report.decision.desk import Writer
from fordel.report.decision.outcomes import Aftermath, verdict_of
from fordel.report.wording import day

Places = Mapping[StatementId, Sequence[str]]
"""The chapters of the decision basis in which each statement is used."""

_PLACES = 3  # chapters named of each statement; the most particular ones
# Chapters that count or list every statement; that is no use of any one of them.
_NOT_USED = frozenset({"kort", "changed", "outcome", "made", "taushet", "svarene"})
_ORDER = (Kind.PROPOSAL, Kind.STRENGTH, Kind.WEAKNESS, Kind.CONDITION, Kind.ARGUMENT, Kind.CONTEXT)


def places_in(basis: Basis) -> Places:
    """Where in the basis each statement is used, the most particular chapters first."""
    numbers = numbered(basis.chapters)
    found: dict[StatementId, dict[str, int]] = {}
    for chapter, above in _used(basis.chapters):
        number = numbers.get(chapter.id, above)
        name = f"«{chapter.title}» ({number})"
        for block in chapter.blocks:
            refs = [each for each in refs_of(block) if each.kind is Basing.STATEMENT]
            for ref in refs:
                places = found.setdefault(StatementId(ref.id), {})
                places[name] = min(places.get(name, len(refs)), len(refs))
    return {each: sorted(places, key=lambda p: places[p]) for each, places in found.items()}


def letter(writer: Writer, response: ResponseId, places: Places, after: Aftermath) -> Basis:
    """The letter to whoever sent a response."""
    found = writer.desk.responses[response]
    mine = [each for each in writer.desk.material.statements if each.response == response]
    words = writer.words["letter"]
    chapters = [_opening(writer, response, mine, after)]
    for kind in _ORDER:
        theirs = [each for each in mine if each.codes.kind is kind]
        if theirs:
            chapters.append(_points(writer, kind, theirs, (places, after)))
    chapters.append(_closing(writer))
    facts = (
        (words["case"], writer.desk.material.case_number or ""),
        (words["answered"], day(found.dated, writer.desk.language, "")),
        (words["made_on"], day(writer.desk.material.made_on, writer.desk.language, "")),
    )
    return Basis(
        title=writer.say("letter", "title", who=found.consultee.name),
        kind=writer.desk.material.title,
        language=writer.desk.language,
        made_on=writer.desk.material.made_on or date.min,
        facts=tuple(each for each in facts if each[1]),
        chapters=tuple(chapters),
        sources=(),
    )


def _used(chapters: Sequence[Chapter], above: str = "") -> Iterator[tuple[Chapter, str]]:
    """The chapters in which answers are used, each with the number of the one above it."""
    for nth, each in enumerate(chapters, start=1):
        if each.id not in _NOT_USED:
            number = f"{above}.{nth}" if above else f"{nth}"
            yield each, above
            yield from _used(each.parts, number if number.count(".") < 3 else above)


def _opening(
    writer: Writer, response: ResponseId, mine: Sequence[Statement], after: Aftermath
) -> Chapter:
    proposals = [each for each in mine if each.codes.kind is Kind.PROPOSAL]
    reviewed = sum(each.standing is not Standing.SUGGESTED for each in mine)
    said = [writer.say("letter", "thanks", count=len(mine))]
    key = "read_by_machine" if not reviewed else "read_by_people"
    said.append(writer.say("letter", key, reviewed=reviewed, all=len(mine)))
    ruled = sum(each.id in after.ruled for each in proposals)
    if proposals:
        key = "ruled" if ruled else "not_ruled"
        said.append(writer.say("letter", key, ruled=ruled, all=len(proposals)))
    answered = {each.codes.question.value for each in mine}
    labels = writer.desk.labels["question"]
    asked = writer.desk.material.asked.get(response, ())
    silent = [labels[each] for each in asked if each not in answered]
    if silent:
        said.append(writer.say("letter", "silent", questions=writer.listed(silent)))
    sentences = tuple(Sentence(text=each) for each in said)
    block = Paragraph(id=BlockId("brev-1"), sentences=sentences)
    title = writer.say("letter", "opening")
    return Chapter(id=BlockId("brev-om"), title=title, blocks=(block,))


def _points(
    writer: Writer, kind: Kind, theirs: Sequence[Statement], used: tuple[Places, Aftermath]
) -> Chapter:
    blocks: list[Block] = []
    for each in sorted(theirs, key=lambda one: one.passage.start):
        quoted = writer.quoted(each, "brev")
        blocks.append(
            Quoted(
                id=quoted.id,
                text=quoted.text,
                respondent=quoted.place,
                place="",
                ref=None,
                before=quoted.before,
                after=quoted.after,
            )
        )
        sentences = tuple(Sentence(text=said) for said in _told(writer, each, used))
        blocks.append(Paragraph(id=BlockId(f"brev-{each.id}-lest"), sentences=sentences))
    title = writer.say("letter", kind.value, count=len(theirs))
    return Chapter(id=BlockId(f"brev-{kind.value}"), title=title, blocks=tuple(blocks))


def _told(writer: Writer, statement: Statement, used: tuple[Places, Aftermath]) -> Iterator[str]:
    places, after = used
    yield _read_as(writer, statement)
    where = list(places.get(statement.id, ()))[:_PLACES]
    if where:
        yield writer.say("letter", "stands", places=writer.listed(where))
    else:
        yield writer.say("letter", "only_listed")
    if statement.codes.kind is Kind.PROPOSAL:
        yield from _became(writer, statement, after)


def _read_as(writer: Writer, statement: Statement) -> str:
    codes, labels = statement.codes, writer.desk.labels
    reasons = writer.listed([labels["reason"][each.value] for each in codes.reasons])
    about = writer.listed([writer.task_named(each) for each in codes.tasks])
    if codes.kind is Kind.PROPOSAL:
        wishes = [writer.words["wish"][each.value] for each in codes.measures]
        key = "read_wish" if wishes and about else "read_wish_plain" if wishes else "read_unclear"
        return writer.say("letter", key, wish=writer.listed(wishes), tasks=about)
    parts = [labels["kind"][codes.kind.value], writer.say("letter", "about", tasks=about)]
    parts[1:] = parts[1:] if about else []
    parts += [writer.say("letter", "because", reasons=reasons)] if reasons else []
    return writer.say("letter", "read", reading=", ".join(parts))


def _became(writer: Writer, statement: Statement, after: Aftermath) -> Iterator[str]:
    yield writer.say("letter", "became", verdict=verdict_of(writer, statement.id, after))
    ruled = after.ruled.get(statement.id)
    if ruled:
        yield writer.say("letter", "why", why=ruled.outcome.why.rstrip("."), by=ruled.by)
        due = day(ruled.outcome.due, writer.desk.language, "")
        if due:
            yield writer.say("outcome", "due", due=due)


def _closing(writer: Writer) -> Chapter:
    lines = ("wrong_1", "wrong_2", "wrong_3")
    points = tuple(Sentence(text=writer.say("letter", each)) for each in lines)
    return Chapter(
        id=BlockId("brev-feil"),
        title=writer.say("letter", "wrong"),
        blocks=(Points(id=BlockId("brev-feil-1"), points=points),),
    )
