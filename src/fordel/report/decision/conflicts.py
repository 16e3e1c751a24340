"""This file is about what cannot all be followed, and about what nobody said."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fordel.model.statement import Contradiction, ContradictionKind, Side
from fordel.report.basis import BlockId, Chapter, Paragraph, Points, Sentence
from fordel.report.chapters import unmentioned
from fordel.report.decision.desk import STUDY, Writer

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
            text=writer.say("silence", "domain", domain=each.domain, tasks=", ".join(each.tasks)),
            refs=(STUDY,),
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
    key = f"motsetning-{kind.value}"
    told = _together(found)
    points = [_told(writer, each) for each in told[:_MOST]]
    if len(told) > _MOST:
        rest = [s for e in told[_MOST:] for side in (e.one, e.other) for s in side.statements]
        points.append(writer.counted("conflicts", "more", rest, count=len(told) - _MOST))
    meaning = Sentence(text=writer.desk.texts["contradiction"][kind.value])
    return Chapter(
        id=BlockId(key),
        title=writer.desk.labels["contradiction"][kind.value],
        blocks=(
            Paragraph(id=BlockId(f"{key}-1"), sentences=(meaning,)),
            Points(id=BlockId(f"{key}-2"), points=tuple(points)),
        ),
    )


def _together(found: Sequence[Contradiction]) -> list[Contradiction]:
    """Those where the same two say the same of several tasks, as one; within a response first."""
    alike: dict[tuple[object, ...], list[Contradiction]] = defaultdict(list)
    for each in found:
        one, other = each.one, each.other
        key = (bool(each.tasks), one.response, one.says, other.response, other.says)
        alike[key].append(each)
    joined = [
        Contradiction(
            kind=same[0].kind,
            tasks=tuple(dict.fromkeys(task for each in same for task in each.tasks)),
            one=_side([each.one for each in same]),
            other=_side([each.other for each in same]),
        )
        for same in alike.values()
    ]
    return sorted(joined, key=lambda each: each.one.response != each.other.response)


def _side(sides: Sequence[Side]) -> Side:
    statements = tuple(dict.fromkeys(one for each in sides for one in each.statements))
    return Side(response=sides[0].response, says=sides[0].says, statements=statements)


def _told(writer: Writer, found: Contradiction) -> Sentence:
    within = found.one.response == found.other.response
    way = "within" if within else "between"
    key = f"{way}_{found.kind.value}"
    if within and not found.tasks:
        key = f"{key}_reason"
    known = key if key in writer.words["conflict"] else way
    names = [writer.task_named(each) for each in found.tasks]
    return writer.counted(
        "conflict",
        known,
        [*found.one.statements, *found.other.statements],
        tasks=writer.listed(names, most=10),
        one=writer.desk.respondent(found.one.response),
        other=writer.desk.respondent(found.other.response),
        one_says=_says(writer, found.one),
        other_says=_says(writer, found.other),
    )


def _says(writer: Writer, side: Side) -> str:
    labels, texts = writer.desk.labels, writer.desk.texts
    known = {**labels["reason"], **labels["measure"], **texts["says"]}
    said = [each for each in side.says if each not in {"strength", "weakness"}] or side.says
    return writer.listed([known.get(each, each) for each in said])
