"""This file is about what the answers want, task by task: who, for, against, on what conditions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fordel.model.statement import PLACES, Kind, Measure, Position, Statement
from fordel.model.task import Task, TaskId
from fordel.report.basis import Block, BlockId, Chapter, Column, Datum, Grid, Paragraph, Sentence
from fordel.report.chapters import unity
from fordel.report.decision.answers import one_from_each
from fordel.report.decision.desk import Writer, grid, number, refs_to

_QUOTES = 4  # under each wish; everybody is heard once before anybody twice
_VOICES = 12  # so many are quoted at most

Roles = Mapping[TaskId, Sequence[Sentence]]
"""What the register says of who holds each task today."""


def overview(writer: Writer) -> Grid:
    """Every task that somebody would place: what is wanted, by how many, how many are silent."""
    words, labels = writer.words["overview"], writer.desk.labels
    rows = []
    for task, held in placed_tasks(writer):
        wanting = _by_measure([each for each in held if each.measure in PLACES])
        wishes = "; ".join(f"{labels['measure'][m.value]} ({_voices(p)})" for m, p in wanting)
        statements = [s for _, each in wanting for one in each for s in one.proposals]
        bound = [each for each in held if each.conditions]
        rows.append(
            (
                Datum(text=writer.task(task)),
                Datum(text=wishes, refs=refs_to(statements)),
                Datum(text=words[unity(held)]),
                number(_voices(held), (s for each in held for s in each.proposals)),
                number(len(bound), (s for each in bound for s in each.conditions)),
            )
        )
    columns = (
        Column(name=words["task"]),
        Column(name=words["wishes"]),
        Column(name=words["unity"]),
        Column(name=words["count"], numeric=True),
        Column(name=words["conditional"], numeric=True),
    )
    return grid("oppgaver-oversikt", (words["sheet"], words["caption"]), columns, rows)


def placed_tasks(writer: Writer) -> list[tuple[Task, list[Position]]]:
    """The tasks that somebody would place, those with most voices first."""
    held = positions_by_task(writer)
    found = [
        (task, held[task.id])
        for task in writer.desk.material.tasks
        if any(each.measure in PLACES for each in held.get(task.id, ()))
    ]
    return sorted(found, key=lambda one: -_voices(one[1]))


def positions_by_task(writer: Writer) -> dict[TaskId, list[Position]]:
    """What is wanted with each task."""
    held: dict[TaskId, list[Position]] = defaultdict(list)
    for each in writer.desk.material.positions:
        if each.task is not None:
            held[each.task].append(each)
    return held


def task_chapters(writer: Writer, roles: Roles) -> Iterator[Chapter]:
    """A chapter for each task that anybody says anything of, by domain."""
    said: dict[TaskId, list[Statement]] = defaultdict(list)
    for statement in writer.desk.material.statements:
        for named in statement.codes.tasks:
            said[named].append(statement)
    held = positions_by_task(writer)
    domains: dict[str, list[Chapter]] = {}
    for task in writer.desk.material.tasks:
        if task.id in said:
            theirs = (said[task.id], held.get(task.id, []))
            made = _task(writer, task, theirs, roles.get(task.id, ()))
            domains.setdefault(task.domain, []).append(made)
    for domain, parts in domains.items():
        title = writer.desk.labels["domain"].get(domain, domain)
        yield Chapter(id=BlockId(f"omraade-{domain}"), title=title, parts=tuple(parts))


def whole(writer: Writer) -> Chapter | None:
    """What is wanted of the districts and the organisation as such, with no task named."""
    held = [each for each in writer.desk.material.positions if each.task is None]
    if not held:
        return None
    blocks = tuple(_wishes(writer, "helheten", held))
    title = writer.say("whole", "title")
    return Chapter(id=BlockId("helheten"), title=title, blocks=blocks)


def _task(
    writer: Writer,
    task: Task,
    theirs: tuple[Sequence[Statement], Sequence[Position]],
    roles: Sequence[Sentence],
) -> Chapter:
    said, held = theirs
    key = f"oppgave-{task.id}"
    blocks: list[Block] = []
    if roles:
        blocks.append(Paragraph(id=BlockId(f"{key}-i-dag"), sentences=tuple(roles)))
    blocks += _wishes(writer, key, held)
    blocks += _judgements(writer, key, said)
    blocks.append(Paragraph(id=BlockId(f"{key}-svar"), sentences=tuple(_spoken(writer, theirs))))
    return Chapter(id=BlockId(key), title=writer.task(task), blocks=tuple(blocks))


def _wishes(writer: Writer, key: str, held: Sequence[Position]) -> Iterator[Block]:
    """For each wish a sentence on who has it, and their words."""
    for measure, theirs in _by_measure(held):
        block = f"{key}-{measure.value}"
        sentences = tuple(_wish(writer, measure, theirs))
        yield Paragraph(id=BlockId(f"{block}-hvem"), sentences=sentences)
        statements = writer.desk.statements
        wishes = [statements[s] for p in theirs for s in p.proposals if s in statements]
        unique = list({each.id: each for each in wishes}.values())
        backing = [one for each in unique for one in writer.desk.pointing.get(each.id, ())]
        most = max(_QUOTES, min(len({each.response for each in unique}), _VOICES))
        shown = [*one_from_each(unique)[:most], *backing[:_QUOTES]]
        yield from {each.id: writer.quoted(each, block) for each in shown}.values()


def _wish(writer: Writer, measure: Measure, theirs: Sequence[Position]) -> Iterator[Sentence]:
    who = {each.response for each in theirs}
    yield writer.counted(
        "task",
        "wants",
        [one for each in theirs for one in each.proposals],
        count=len(who),
        who=writer.who(who),
        wish=writer.words["wish"][measure.value],
    )
    bound = [each for each in theirs if each.conditions]
    if bound:
        both = len({each.response for each in bound})
        conditions = [one for each in bound for one in each.conditions]
        key = "conditional_all" if both == len(who) else "conditional"
        yield writer.counted("task", key, conditions, count=both)


def _judgements(writer: Writer, key: str, said: Sequence[Statement]) -> Iterator[Block]:
    for kind in (Kind.STRENGTH, Kind.WEAKNESS):
        mine = one_from_each([each for each in said if each.codes.kind is kind])
        if mine:
            block = f"{key}-{kind.value}"
            sentence = writer.counted(
                "task",
                kind.value,
                (each.id for each in mine),
                count=len({each.response for each in mine}),
                who=writer.who({each.response for each in mine}),
            )
            yield Paragraph(id=BlockId(f"{block}-hvem"), sentences=(sentence,))
            yield from (writer.quoted(each, block) for each in mine[:_QUOTES])


def _spoken(
    writer: Writer, theirs: tuple[Sequence[Statement], Sequence[Position]]
) -> Iterator[Sentence]:
    said, held = theirs
    everything = [each.id for each in said]
    if not held:
        yield Sentence(text=writer.say("task", "no_wish"))
    speaking, every = len({each.response for each in said}), len(writer.desk.responses)
    key = "silent" if speaking < every else "none_silent"
    facts = {"count": every - speaking, "all": every, "spoken": speaking}
    yield writer.counted("task", key, everything, **facts)


def _by_measure(held: Sequence[Position]) -> list[tuple[Measure, list[Position]]]:
    """The wishes, places first, those with most voices first."""
    wanting: dict[Measure, list[Position]] = defaultdict(list)
    for each in held:
        wanting[each.measure].append(each)
    return sorted(wanting.items(), key=lambda one: (one[0] not in PLACES, -_voices(one[1])))


def _voices(held: Sequence[Position]) -> int:
    return len({each.response for each in held})
