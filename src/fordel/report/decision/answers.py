"""This file is about who answered, what they are content with, and what they are not."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fordel.model.response import CanonicalQuestion, ResponseId
from fordel.model.statement import Kind, Reason, Standing, Statement
from fordel.report.basis import (
    Block,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Notice,
    Paragraph,
    Sentence,
)
from fordel.report.decision.desk import STUDY, Writer, grid, number
from fordel.report.wording import day

_QUOTES = 4  # shown of each side; the table counts them all, and the tasks show theirs


def respondents(writer: Writer) -> Chapter:
    """Who was heard: every response with its kind, day and counts; copies told of."""
    desk = writer.desk
    rows = [_respondent(writer, each) for each in desk.responses]
    heads = writer.words["respondents"]
    columns = (
        Column(name=heads["name"]),
        Column(name=heads["kind"]),
        Column(name=heads["dated"]),
        Column(name=heads["statements"], numeric=True),
        Column(name=heads["proposals"], numeric=True),
        Column(name=heads["reviewed"], numeric=True),
        Column(name=heads["silent"]),
    )
    plain = grid("svar-liste", (heads["sheet"], heads["caption"]), columns, rows)
    table = replace(plain, refs=(STUDY,))
    alike = tuple(_campaigns(writer))
    told = (Paragraph(id=BlockId("svar-like"), sentences=alike),) if alike else ()
    blocks = (table, *told, *_refused(writer))
    return Chapter(id=BlockId("svarene"), title=heads["title"], blocks=blocks)


def questions(writer: Writer) -> Iterator[Chapter]:
    """Strengths and weaknesses under each question: a table of reasons, and quotes of both."""
    said: dict[CanonicalQuestion, list[Statement]] = defaultdict(list)
    for statement in writer.desk.material.statements:
        if statement.codes.kind in {Kind.STRENGTH, Kind.WEAKNESS}:
            said[statement.codes.question].append(statement)
    for question in CanonicalQuestion:
        if question in said:
            yield _question(writer, question, said[question])


def _respondent(writer: Writer, response: ResponseId) -> tuple[Datum, ...]:
    desk = writer.desk
    found = desk.responses[response]
    mine = [each for each in desk.material.statements if each.response == response]
    proposals = [each.id for each in mine if each.codes.kind is Kind.PROPOSAL]
    reviewed = [each.id for each in mine if each.standing is not Standing.SUGGESTED]
    answered = {each.codes.question.value for each in mine}
    asked = desk.material.asked.get(response, ())
    silent = [desk.labels["question"][each] for each in asked if each not in answered]
    heads = writer.words["respondents"]
    return (
        Datum(text=found.consultee.name),
        Datum(text=desk.labels["body"][found.consultee.kind.value]),
        Datum(text=day(found.dated, desk.language, heads["undated"])),
        number(len(mine), (each.id for each in mine)),
        number(len(proposals), proposals),
        number(len(reviewed), reviewed),
        Datum(text=", ".join(silent) or "–"),
    )


def _campaigns(writer: Writer) -> Iterator[Sentence]:
    for members in writer.desk.material.campaigns:
        alike = set(members)
        theirs = [e.id for e in writer.desk.material.statements if e.response in alike]
        yield writer.counted(
            "respondents", "campaign", theirs, count=len(members), who=writer.who(members)
        )


def _refused(writer: Writer) -> Iterator[Notice]:
    for nth, (name, why) in enumerate(writer.desk.material.refused):
        said = writer.say("respondents", "refused", name=name, why=why)
        yield Notice(id=BlockId(f"svar-avvist-{nth}"), text=Sentence(text=said, refs=(STUDY,)))


def _question(writer: Writer, question: CanonicalQuestion, said: Sequence[Statement]) -> Chapter:
    key = f"sporsmal-{question.value}"
    who = {each.response for each in said}
    opening = writer.counted(
        "question",
        "opening",
        (each.id for each in said),
        count=len(who),
        all=len(writer.desk.responses),
        strengths=sum(each.codes.kind is Kind.STRENGTH for each in said),
        weaknesses=sum(each.codes.kind is Kind.WEAKNESS for each in said),
    )
    return Chapter(
        id=BlockId(key),
        title=writer.desk.labels["question"][question.value],
        blocks=(
            Paragraph(id=BlockId(f"{key}-1"), sentences=(opening,)),
            *_reasons(writer, key, said),
        ),
        parts=tuple(_sides(writer, key, said)),
    )


def _reasons(writer: Writer, key: str, said: Sequence[Statement]) -> Iterator[Grid]:
    totals: Counter[Reason] = Counter(reason for each in said for reason in each.codes.reasons)
    if not totals:
        return
    words, labels = writer.words["question"], writer.desk.labels
    rows = []
    for reason, _ in sorted(totals.items(), key=lambda each: (-each[1], each[0])):
        row = [Datum(text=labels["reason"][reason.value])]
        for kind in (Kind.STRENGTH, Kind.WEAKNESS):
            mine = [e for e in said if e.codes.kind is kind and reason in e.codes.reasons]
            row.append(number(len(mine), (each.id for each in mine)))
            row.append(Datum(text=writer.who({e.response for e in mine}, most=4) or "–"))
        rows.append(row)
    columns = (
        Column(name=words["reason"]),
        Column(name=words["praised"], numeric=True),
        Column(name=words["praised_by"]),
        Column(name=words["blamed"], numeric=True),
        Column(name=words["blamed_by"]),
    )
    caption = writer.say("question", "caption", question=labels["question"][key.split("-", 1)[1]])
    yield grid(f"{key}-grunner", (words["sheet"], caption), columns, rows)


def _sides(writer: Writer, key: str, said: Sequence[Statement]) -> Iterator[Chapter]:
    """Quotes of both sides: those first that name no task, for the others stand by their tasks."""
    for kind in (Kind.STRENGTH, Kind.WEAKNESS):
        mine = one_from_each([each for each in said if each.codes.kind is kind])
        if mine:
            block = f"{key}-{kind.value}"
            free = [each for each in mine if not each.codes.tasks]
            shown = (free or mine)[:_QUOTES]
            rest = [each.id for each in mine if each not in shown]
            blocks: list[Block] = [writer.quoted(each, block) for each in shown]
            if rest:
                more = writer.counted("question", "rest", rest, count=len(rest))
                blocks.append(Paragraph(id=BlockId(f"{block}-flere"), sentences=(more,)))
            yield Chapter(
                id=BlockId(block), title=writer.words["question"][kind.value], blocks=tuple(blocks)
            )


def one_from_each(said: Sequence[Statement]) -> list[Statement]:
    """The statements so ordered that everybody is heard once before anybody is heard twice.

    A minority is not crowded out by the one who writes most. Reviewed ones and sure ones first.
    """
    turns: dict[ResponseId, int] = defaultdict(int)
    ordered = sorted(said, key=_trust)
    placed = []
    for each in ordered:
        placed.append((turns[each.response], each))
        turns[each.response] += 1
    return [each for _, each in sorted(placed, key=lambda one: one[0])]


def _trust(statement: Statement) -> tuple[bool, float, str, int]:
    sure = min(statement.sureness.values(), default=0.0)
    reviewed = statement.standing.value != "suggested"
    return (not reviewed, -sure, statement.response, statement.passage.start)
