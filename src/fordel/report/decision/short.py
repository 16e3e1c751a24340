"""This file is about the whole on one page, and about how it was made."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from fordel.model.statement import PLACES, Kind, Measure, Position, Reason, Standing, Statement
from fordel.model.task import TaskId
from fordel.report.basis import BlockId, Chapter, Notice, Points, Sentence
from fordel.report.chapters import unity
from fordel.report.decision.desk import STUDY, Writer

_TASKS = 5


def short(writer: Writer, others: tuple[Sentence, ...]) -> Chapter:
    """The summary: what was heard, and the main points that other chapters hand in."""
    points = (*_heard(writer), *others)
    return Chapter(
        id=BlockId("kort"),
        title=writer.say("short", "title"),
        blocks=(
            *_headings(writer),
            Notice(id=BlockId("kort-maskin"), text=machine_share(writer)),
            Points(id=BlockId("kort-punkter"), points=points),
        ),
    )


def _headings(writer: Writer) -> Iterator[Notice]:
    """That only the headings are in the language that was asked for."""
    if writer.headings:
        said = writer.say("headings", writer.headings)
        yield Notice(id=BlockId("kort-sprak"), text=Sentence(text=said))


def machine_share(writer: Writer) -> Sentence:
    """How much of the coding no person has looked at."""
    statements = writer.desk.material.statements
    machine = [each.id for each in statements if each.standing is Standing.SUGGESTED]
    if not statements or not machine:
        return Sentence(text=writer.say("short", "no_machine"), refs=(STUDY,))
    key = "all_machine" if len(machine) == len(statements) else "some_machine"
    share = max(1, round(100 * len(machine) / len(statements)))
    facts = {"share": share, "count": len(machine), "all": len(statements)}
    return writer.counted("short", key, machine, **facts)


def method(writer: Writer) -> Chapter:
    """How the answers were read, coded and counted."""
    statements = writer.desk.material.statements
    machine = sum(each.standing is Standing.SUGGESTED for each in statements)
    facts = {
        "tasks": len(writer.desk.material.tasks),
        "coder": writer.desk.material.coder,
        "machine": machine,
        "all": len(statements),
        "reviewed": len(statements) - machine,
    }
    texts = writer.desk.texts["method"]
    points = tuple(Sentence(text=text.format(**facts), refs=(STUDY,)) for text in texts.values())
    block = Points(id=BlockId("metode-1"), points=points)
    return Chapter(id=BlockId("metode"), title=writer.say("method", "title"), blocks=(block,))


def _heard(writer: Writer) -> Iterator[Sentence]:
    statements = writer.desk.material.statements
    kinds = Counter(each.codes.kind for each in statements)
    yield writer.counted(
        "short",
        "heard",
        (each.id for each in statements),
        responses=len(writer.desk.responses),
        statements=len(statements),
        strengths=kinds[Kind.STRENGTH],
        weaknesses=kinds[Kind.WEAKNESS],
        proposals=kinds[Kind.PROPOSAL],
        rest=len(statements)
        - sum(kinds[each] for each in (Kind.STRENGTH, Kind.WEAKNESS, Kind.PROPOSAL)),
    )
    yield from _most_named(writer)
    yield from _unities(writer)
    yield from _minorities(writer)
    for key, kind in (("praised_for", Kind.STRENGTH), ("blamed_for", Kind.WEAKNESS)):
        yield from _commonest(writer, key, kind)


def _most_named(writer: Writer) -> Iterator[Sentence]:
    naming: dict[TaskId, list[Statement]] = defaultdict(list)
    for statement in writer.desk.material.statements:
        for task in statement.codes.tasks:
            naming[task].append(statement)
    voices = {task: len({each.response for each in said}) for task, said in naming.items()}
    top = sorted(naming, key=lambda task: (-voices[task], task))[:_TASKS]
    if top:
        names = [f"{writer.task_named(task)} ({voices[task]})" for task in top]
        ids = [each.id for task in top for each in naming[task]]
        yield writer.counted("short", "most_named", ids, tasks=writer.listed(names))


def _unities(writer: Writer) -> Iterator[Sentence]:
    held = _held(writer)
    for key in ("agreed", "disputed"):
        found = [task for task, each in held.items() if unity(each) == key]
        found.sort(key=lambda task: (-_voices(held[task]), task))
        if found:
            names = writer.listed([writer.task_named(task) for task in found])
            ids = [s for task in found for each in held[task] for s in each.proposals]
            yield writer.counted("short", key, ids, tasks=names, count=len(found))


def _minorities(writer: Writer) -> Iterator[Sentence]:
    """Who stands alone: a view that only one has, where at least three speak of the task."""
    alone = []
    for task, each in _held(writer).items():
        wanting: dict[Measure, list[Position]] = defaultdict(list)
        for position in each:
            if position.measure in PLACES:
                wanting[position.measure].append(position)
        many = any(_voices(theirs) >= 3 for theirs in wanting.values())
        alone += [(task, theirs[0]) for theirs in wanting.values() if many and _voices(theirs) == 1]
    if alone:
        labels = writer.desk.labels["measure"]
        told = [
            writer.say(
                "short",
                "one_alone",
                who=writer.desk.respondent(position.response),
                measure=labels[position.measure.value],
                task=writer.task_named(task),
            )
            for task, position in alone
        ]
        ids = [s for _, position in alone for s in position.proposals]
        yield writer.counted(
            "short", "minority", ids, count=len(alone), views=writer.listed(told, most=4)
        )


def _commonest(writer: Writer, key: str, kind: Kind) -> Iterator[Sentence]:
    said = [each for each in writer.desk.material.statements if each.codes.kind is kind]
    counts: Counter[Reason] = Counter(reason for each in said for reason in each.codes.reasons)
    top = [reason for reason, _ in counts.most_common(4)]
    if top:
        labels = writer.desk.labels["reason"]
        names = [f"{labels[reason.value]} ({counts[reason]})" for reason in top]
        ids = [each.id for each in said if set(top) & set(each.codes.reasons)]
        yield writer.counted("short", key, ids, reasons=writer.listed(names))


def _held(writer: Writer) -> dict[TaskId, list[Position]]:
    held: dict[TaskId, list[Position]] = defaultdict(list)
    for position in writer.desk.material.positions:
        if position.task is not None:
            held[position.task].append(position)
    return held


def _voices(held: list[Position]) -> int:
    return len({each.response for each in held})
