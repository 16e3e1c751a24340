"""This file is about what the answers want, task by task: who, for, against, on what conditions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fordel.model.response import ResponseId
from fordel.model.statement import PLACES, Kind, Measure, Position, Statement
from fordel.model.task import Task, TaskId
from fordel.report.basis import Block, BlockId, Chapter, Column, Datum, Grid, Paragraph, Sentence
from fordel.report.chapters import unity
from fordel.report.decision.answers import one_from_each
from fordel.report.decision.desk import Writer, grid, number, refs_to
from fordel.report.matrix import matrix

_QUOTES = 4  # under each wish; everybody is heard once before anybody twice

Roles = Mapping[TaskId, Sequence[Sentence]]
"""What the register says of who holds each task today."""


def matrix_grid(writer: Writer) -> Grid | None:
    """Task by respondent with the signs of what each wants; None where nobody names a task."""
    made = matrix(writer.desk)
    if not made.groups:
        return None
    words = writer.words["matrix"]
    signs = "; ".join(f"{sign} = {meaning}" for sign, meaning in made.legend)
    rows = [
        [
            Datum(text=row.name),
            *(
                Datum(text=" ".join(mark.sign for mark in cell.marks) or cell.mentioned)
                for cell in row.cells
            ),
        ]
        for group in made.groups
        for row in group.rows
    ]
    columns = [Column(name=words["task"]), *(Column(name=name) for _, name in made.columns)]
    table = grid("matrise", (words["sheet"], words["caption"]), columns, rows)
    return Grid(
        id=table.id,
        name=table.name,
        caption=table.caption,
        columns=table.columns,
        rows=table.rows,
        note=writer.say("matrix", "note", signs=signs),
    )


def overview(writer: Writer) -> Grid:
    """Every task that somebody would place: what is wanted, by how many, how many are silent."""
    words, labels = writer.words["overview"], writer.desk.labels
    rows = []
    for task, held in placed_tasks(writer):
        wanting: dict[Measure, list[Position]] = defaultdict(list)
        for each in held:
            if each.measure in PLACES:
                wanting[each.measure].append(each)
        ordered = sorted(wanting.items(), key=lambda each: -len(each[1]))
        wishes = "; ".join(f"{labels['measure'][m.value]} ({len(p)})" for m, p in ordered)
        statements = [s for _, each in ordered for one in each for s in one.proposals]
        rows.append(
            (
                Datum(text=writer.task(task)),
                Datum(text=wishes, refs=refs_to(statements)),
                Datum(text=words[unity(held)]),
                number(len({each.response for each in held}), statements),
                number(sum(bool(each.conditions) for each in held)),
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
    held: dict[TaskId, list[Position]] = defaultdict(list)
    for each in writer.desk.material.positions:
        if each.task is not None:
            held[each.task].append(each)
    found = [
        (task, held[task.id])
        for task in writer.desk.material.tasks
        if any(each.measure in PLACES for each in held.get(task.id, ()))
    ]
    return sorted(found, key=lambda one: -len({each.response for each in one[1]}))


def task_chapters(writer: Writer, roles: Roles) -> Iterator[Chapter]:
    """A chapter for each task that anybody says anything of, by domain."""
    said: dict[TaskId, list[Statement]] = defaultdict(list)
    for statement in writer.desk.material.statements:
        for named in statement.codes.tasks:
            said[named].append(statement)
    held: dict[TaskId, list[Position]] = defaultdict(list)
    for position in writer.desk.material.positions:
        if position.task is not None:
            held[position.task].append(position)
    domains: dict[str, list[Chapter]] = {}
    for task in writer.desk.material.tasks:
        if task.id in said:
            made = _task(writer, task, said[task.id], held[task.id], roles.get(task.id, ()))
            domains.setdefault(task.domain, []).append(made)
    for domain, parts in domains.items():
        title = writer.desk.labels["domain"].get(domain, domain)
        yield Chapter(id=BlockId(f"omraade-{domain}"), title=title, parts=tuple(parts))


def _task(
    writer: Writer,
    task: Task,
    said: Sequence[Statement],
    held: Sequence[Position],
    roles: Sequence[Sentence],
) -> Chapter:
    key = f"oppgave-{task.id}"
    blocks: list[Block] = []
    if roles:
        blocks.append(Paragraph(id=BlockId(f"{key}-i-dag"), sentences=tuple(roles)))
    verdict = tuple(_verdict(writer, held, said))
    blocks.append(Paragraph(id=BlockId(f"{key}-svar"), sentences=verdict))
    return Chapter(
        id=BlockId(key),
        title=writer.task(task),
        blocks=tuple(blocks),
        parts=(*_wishes(writer, key, held), *_judgements(writer, key, said)),
    )


def _verdict(
    writer: Writer, held: Sequence[Position], said: Sequence[Statement]
) -> Iterator[Sentence]:
    wanting: dict[Measure, list[Position]] = defaultdict(list)
    for each in held:
        wanting[each.measure].append(each)
    for measure, theirs in sorted(wanting.items(), key=lambda each: -len(each[1])):
        who = {each.response for each in theirs}
        statements = [one for each in theirs for one in each.proposals]
        yield writer.counted(
            "task",
            "one_wants" if len(who) == 1 else "many_want",
            statements,
            count=len(who),
            who=writer.who(who),
            measure=writer.desk.labels["measure"][measure.value],
        )
        conditional = [each for each in theirs if each.conditions]
        if conditional:
            yield writer.counted(
                "task",
                "conditional",
                [one for each in conditional for one in each.conditions],
                count=len({each.response for each in conditional}),
            )
    if not wanting:
        yield Sentence(text=writer.say("task", "no_wish"))
    speaking = {each.response for each in said}
    silent = len(writer.desk.responses) - len(speaking)
    key = "silent" if silent else "none_silent"
    everything = [each.id for each in said]
    yield writer.counted(
        "task", key, everything, count=silent, all=len(writer.desk.responses), spoken=len(speaking)
    )


def _wishes(writer: Writer, key: str, held: Sequence[Position]) -> Iterator[Chapter]:
    wanting: dict[Measure, list[Position]] = defaultdict(list)
    for each in held:
        wanting[each.measure].append(each)
    ordered = sorted(wanting.items(), key=lambda one: (one[0] not in PLACES, -len(one[1])))
    for measure, theirs in ordered:
        block = f"{key}-{measure.value}"
        statements = writer.desk.statements
        wishes = [statements[s] for p in theirs for s in p.proposals if s in statements]
        unique = list({each.id: each for each in wishes}.values())
        backing = [one for each in unique for one in writer.desk.pointing.get(each.id, ())]
        shown = one_from_each(unique)[: max(_QUOTES, _voices(unique))]
        quotes = [writer.quoted(each, block) for each in [*shown, *backing[:_QUOTES]]]
        title = writer.say(
            "task",
            "wish",
            measure=writer.desk.labels["measure"][measure.value],
            count=len({each.response for each in theirs}),
        )
        if quotes:
            once = tuple({each.id: each for each in quotes}.values())
            yield Chapter(id=BlockId(block), title=title, blocks=once, folded=True)


def _judgements(writer: Writer, key: str, said: Sequence[Statement]) -> Iterator[Chapter]:
    for kind in (Kind.STRENGTH, Kind.WEAKNESS):
        mine = one_from_each([each for each in said if each.codes.kind is kind])
        if mine:
            block = f"{key}-{kind.value}"
            title = writer.say("task", kind.value, count=len({e.response for e in mine}))
            quotes = tuple(writer.quoted(each, block) for each in mine[:_QUOTES])
            yield Chapter(id=BlockId(block), title=title, blocks=quotes, folded=True)


def _voices(said: Sequence[Statement]) -> int:
    found: set[ResponseId] = {each.response for each in said}
    return min(len(found), 3 * _QUOTES)
