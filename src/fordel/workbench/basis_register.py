"""This file is about what the register says in the decision basis: findings, journeys, roles."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from fordel.model.appraisal import Truth
from fordel.model.finding import Finding
from fordel.model.register import Role, TaskId
from fordel.model.source import SourceId
from fordel.report.basis import (
    Basing,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Picture,
    Points,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.decision.compose import Contribution
from fordel.report.register_chapter import JourneyLine, RegisterChapter
from fordel.workbench.register import State, findings_in
from fordel.workbench.register_report import register_chapter
from fordel.workbench.register_words import Wording, wording
from fordel.workbench.texts import Texts

_WHOLE = Ref(kind=Basing.REGISTER, id="register")


def register_contribution(state: State, said: Texts) -> Contribution:
    """Findings and journeys under the problem, roles before and after under the way there."""
    words = wording(state.register, said, more=state.after.units)
    chapter = register_chapter(state, said)
    found = findings_in(state)
    return Contribution(
        points=_points(chapter),
        chapters={
            "problem": (_findings(found, words), _journeys(chapter, said)),
            "success": (_roles(chapter, said),),
        },
        entries=(*_entries(state), _whole(state, said)),
    )


def roles_today(state: State, said: Texts) -> Mapping[TaskId, Sequence[Sentence]]:
    """A sentence for each role that somebody holds in each task today, with its sources."""
    words = wording(state.register, said, more=state.after.units)
    found: dict[TaskId, list[Sentence]] = {}
    for task, rows in groupby(state.before.assignments, key=lambda each: each.task):
        for role, same in groupby(rows, key=lambda each: each.role):
            held = list(same)
            holders = words.holders([each.holder for each in held])
            text = said.say("decision.task.today", role=words.role(role), holder=holders)
            sources = dict.fromkeys(source for each in held for source in each.sources)
            refs = tuple(_ref(each) for each in sources) or (_WHOLE,)
            found.setdefault(task, []).append(Sentence(text=text, refs=refs))
    return found


def _points(chapter: RegisterChapter) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(text=each, refs=(_WHOLE,), truth=Truth.COUNTED) for each in chapter.summary
    )


def _findings(found: Sequence[Finding], words: Wording) -> Chapter:
    said = words.texts
    parts = []
    for kind, group in groupby(found, key=lambda each: each.kind):
        told = [(each, words.finding(each)) for each in group]
        key = f"funn-{kind}"
        points = tuple(
            Sentence(
                text=f"{each.why} {each.mend}",
                refs=tuple(_ref(one) for one in finding.sources) or (_WHOLE,),
                truth=Truth.COUNTED,
            )
            for finding, each in told
        )
        title = said.say("decision.findings.kind", name=told[0][1].name, count=len(told))
        block = Points(id=BlockId(f"{key}-1"), points=points)
        folded = len(points) > 4  # long lists are looked up, short ones are read
        parts.append(Chapter(id=BlockId(key), title=title, blocks=(block,), folded=folded))
    opening = Sentence(text=said.say("report.register.findings_note"))
    return Chapter(
        id=BlockId("funn"),
        title=said.say("report.register.findings"),
        blocks=(Paragraph(id=BlockId("funn-1"), sentences=(opening,)),),
        parts=tuple(parts),
    )


def _journeys(chapter: RegisterChapter, said: Texts) -> Chapter:
    note = Sentence(text=said.say("report.register.journeys_note"))
    names = [name for name, _ in chapter.journeys[0].figures] if chapter.journeys else []
    rows = tuple(
        (Datum(text=each.name), *(Datum(text=value) for _, value in each.figures))
        for each in chapter.journeys
    )
    table = Grid(
        id=BlockId("reiser-tall"),
        name=said.say("report.register.journeys"),
        caption=said.say("decision.journeys.caption"),
        columns=(
            Column(name=said.say("decision.journeys.journey")),
            *(Column(name=name) for name in names),
        ),
        rows=rows,
        refs=(_WHOLE,),
    )
    return Chapter(
        id=BlockId("reiser"),
        title=said.say("report.register.journeys"),
        blocks=(Paragraph(id=BlockId("reiser-1"), sentences=(note,)), table),
        parts=tuple(_journey(each) for each in chapter.journeys),
    )


def _journey(line: JourneyLine) -> Chapter:
    drawing = line.drawing
    picture = Picture(
        id=BlockId(f"{drawing.id}-bilde"),
        caption=line.name,
        alt=drawing.in_words,
        svg=line.svg,
        refs=(_WHOLE,),
    )
    return Chapter(id=BlockId(drawing.id), title=line.name, blocks=(picture,), folded=True)


def _roles(chapter: RegisterChapter, said: Texts) -> Chapter:
    columns = (
        Column(name=said.say("decision.roles.task")),
        *(Column(name=r) for r in chapter.roles),
    )
    rows = []
    for group in chapter.groups:
        for row in group.rows:
            cells = []
            for each in row.cells:
                changed = f"{each.before or '–'} → {each.after or '–'}"
                unsure = f" ({said.say('report.register.unsure')})" if each.unsure else ""
                cells.append(Datum(text=changed if each.changed else each.before + unsure))
            rows.append((Datum(text=row.name), *cells))
    table = Grid(
        id=BlockId("roller"),
        name=said.say("decision.roles.sheet"),
        caption=said.say("decision.roles.caption"),
        columns=columns,
        rows=tuple(rows),
        note=said.say("decision.roles.note"),
        refs=(_WHOLE,),
    )
    blocks: list[Points | Grid] = []
    if chapter.moves:
        moves = tuple(Sentence(text=each, refs=(_WHOLE,)) for each in chapter.moves)
        blocks.append(Points(id=BlockId("flyttinger"), points=moves))
    title = said.say("decision.roles.title")
    return Chapter(id=BlockId("rollene"), title=title, blocks=(*blocks, table))


def _entries(state: State) -> Iterator[SourceEntry]:
    for each in state.register.sources:
        yield SourceEntry(
            ref=_ref(each.id),
            title=each.title,
            details=tuple(filter(None, [each.locator])),
            url=each.url,
            licence=each.licence,
            dated=each.published,
        )


def _whole(state: State, said: Texts) -> SourceEntry:
    return SourceEntry(
        ref=_WHOLE,
        title=state.register.title,
        details=(said.say("decision.roles.register", roles=len(Role)),),
        dated=state.register.as_of,
    )


def _ref(source: SourceId) -> Ref:
    return Ref(kind=Basing.REGISTER, id=source)
