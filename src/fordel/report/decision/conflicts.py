"""This file is about what cannot all be followed, and about what nobody said."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fordel.model.statement import Contradiction, ContradictionKind, Side
from fordel.report.basis import BlockId, Chapter, Paragraph, Points, Sentence
from fordel.report.chapters import unmentioned
from fordel.report.decision.desk import Writer

_MOST = 15  # of one kind are told one by one; all are counted


def conflicts(writer: Writer) -> Chapter:
    """The contradictions by kind: within one response first, then between responses."""
    by_kind: dict[ContradictionKind, list[Contradiction]] = defaultdict(list)
    for each in writer.desk.material.contradictions:
        by_kind[each.kind].append(each)
    parts = tuple(
        _kind(writer, kind, by_kind[kind]) for kind in ContradictionKind if by_kind.get(kind)
    )
    words = writer.words["conflicts"]
    blocks = (Paragraph(id=BlockId("motsetninger-1"), sentences=tuple(_opening(writer))),)
    return Chapter(id=BlockId("motsetninger"), title=words["title"], blocks=blocks, parts=parts)


def silence(writer: Writer) -> Chapter:
    """The tasks that nobody names, by domain: silence is not agreement."""
    groups = unmentioned(writer.desk)
    count, every = sum(len(each.tasks) for each in groups), len(writer.desk.material.tasks)
    everything = [each.id for each in writer.desk.material.statements]
    opening = writer.counted("silence", "opening", everything, count=count, all=every)
    points = tuple(
        Sentence(
            text=writer.say("silence", "domain", domain=each.domain, tasks=", ".join(each.tasks))
        )
        for each in groups
    )
    blocks = [Paragraph(id=BlockId("taushet-1"), sentences=(opening,))]
    if not points:
        return Chapter(
            id=BlockId("taushet"), title=writer.say("silence", "title"), blocks=tuple(blocks)
        )
    return Chapter(
        id=BlockId("taushet"),
        title=writer.say("silence", "title"),
        blocks=(*blocks, Points(id=BlockId("taushet-2"), points=points)),
    )


def _opening(writer: Writer) -> Iterator[Sentence]:
    found = writer.desk.material.contradictions
    if not found:
        yield Sentence(text=writer.say("conflicts", "none"))
        return
    within = [each for each in found if each.one.response == each.other.response]
    statements = [s for each in found for side in (each.one, each.other) for s in side.statements]
    yield writer.counted(
        "conflicts",
        "opening",
        statements,
        between=len(found) - len(within),
        within=len(within),
    )


def _kind(writer: Writer, kind: ContradictionKind, found: Sequence[Contradiction]) -> Chapter:
    ordered = sorted(found, key=lambda each: each.one.response != each.other.response)
    key = f"motsetning-{kind.value}"
    points = [_told(writer, each) for each in ordered[:_MOST]]
    if len(ordered) > _MOST:
        rest = [s for e in ordered[_MOST:] for side in (e.one, e.other) for s in side.statements]
        points.append(writer.counted("conflicts", "more", rest, count=len(ordered) - _MOST))
    meaning = Sentence(text=writer.desk.texts["contradiction"][kind.value])
    return Chapter(
        id=BlockId(key),
        title=writer.desk.labels["contradiction"][kind.value],
        blocks=(
            Paragraph(id=BlockId(f"{key}-1"), sentences=(meaning,)),
            Points(id=BlockId(f"{key}-2"), points=tuple(points)),
        ),
        folded=len(ordered) > 3,
    )


def _told(writer: Writer, found: Contradiction) -> Sentence:
    within = found.one.response == found.other.response
    names = writer.listed([writer.task_named(each) for each in found.tasks])
    return writer.counted(
        "conflicts",
        ("within" if within else "between") + ("_task" if names else ""),
        [*found.one.statements, *found.other.statements],
        tasks=names,
        one=writer.desk.respondent(found.one.response),
        other=writer.desk.respondent(found.other.response),
        one_says=_says(writer, found.one),
        other_says=_says(writer, found.other),
    )


def _says(writer: Writer, side: Side) -> str:
    labels, texts = writer.desk.labels, writer.desk.texts
    known = {**labels["reason"], **labels["measure"], **texts["says"]}
    return ", ".join(known.get(each, each) for each in side.says)
