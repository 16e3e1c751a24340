"""This file is about what the register says in the decision basis: findings, journeys, roles."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from fordel.model.appraisal import Truth
from fordel.model.finding import Finding
from fordel.model.register import Assignment, NotKnown, Role, TaskId
from fordel.model.source import SourceId
from fordel.report.basis import (
    Basing,
    Block,
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
from fordel.report.register_chapter import JourneyLine, RegisterChapter, RoleCell
from fordel.workbench.register import State, findings_in
from fordel.workbench.register_report import register_chapter
from fordel.workbench.register_words import Told, Wording, wording
from fordel.workbench.texts import Texts

WHOLE = Ref(kind=Basing.REGISTER, id="register")
"""The whole register as a source."""
_MANY = 4  # findings of one kind; more are looked up rather than read


def register_contribution(state: State, said: Texts) -> Contribution:
    """Findings and journeys under the problem, moved roles under the way there, all roles last."""
    words = wording(state.register, said, more=state.after.units)
    chapter = register_chapter(state, said)
    moved = (_moved(chapter, said),) if chapter.moves else ()
    return Contribution(
        points=tuple(_counted(each) for each in chapter.summary),
        chapters={
            "problem": (_findings(findings_in(state), words), _journeys(chapter, said)),
            "success": moved,
            "made": (_all_roles(chapter, said),),
        },
        entries=(*_entries(state), _whole(state, said)),
    )


def roles_today(state: State, said: Texts) -> Mapping[TaskId, Sequence[Sentence]]:
    """One sentence for each task: who decides, pays, does, supervises and supports today."""
    words = wording(state.register, said, more=state.after.units)
    rows: dict[TaskId, list[Assignment]] = {}
    for each in state.before.assignments:
        rows.setdefault(each.task, []).append(each)
    found = {}
    for task, held in rows.items():
        sources = dict.fromkeys(source for each in held for source in each.sources)
        refs = tuple(register_ref(each) for each in sources) or (WHOLE,)
        text = said.say("decision.task.today", holders=_who_does_what(held, words))
        found[task] = [Sentence(text=text, refs=refs)]
    return found


def register_ref(source: SourceId) -> Ref:
    """A ref to one source of the register."""
    return Ref(kind=Basing.REGISTER, id=source)


def _who_does_what(rows: Sequence[Assignment], words: Wording) -> str:
    """Such as "hver bydel bestemmer og betaler; Sykehjemsetaten utfører"."""
    roles: dict[tuple[str, bool], list[str]] = {}
    for role in dict.fromkeys(each.role for each in rows):
        holders = [each.holder for each in rows if each.role is role]
        known = [each for each in holders if not isinstance(each, NotKnown)]
        who = words.holders(known) if known else ""
        does = words.texts.say(f"register.does.{role}")
        roles.setdefault((who, len(known) < len(holders)), []).append(does)
    return "; ".join(
        _does(who, words.listed(does), words.texts, partly=partly)
        for (who, partly), does in roles.items()
    )


def _does(who: str, does: str, said: Texts, *, partly: bool) -> str:
    if not who:
        return said.say("decision.task.unknown", does=does)
    return said.say("decision.task.partly", holders=who, does=does) if partly else f"{who} {does}"


def _counted(text: str) -> Sentence:
    return Sentence(text=text, refs=(WHOLE,), truth=Truth.COUNTED)


def _findings(found: Sequence[Finding], words: Wording) -> Chapter:
    said = words.texts
    opening = Sentence(text=said.say("report.register.findings_note"))
    parts = [
        _of_one_kind(list(group), words) for _, group in groupby(found, key=lambda each: each.kind)
    ]
    return Chapter(
        id=BlockId("funn"),
        title=said.say("report.register.findings"),
        blocks=(Paragraph(id=BlockId("funn-1"), sentences=(opening,)),),
        parts=tuple(parts),
    )


def _of_one_kind(found: Sequence[Finding], words: Wording) -> Chapter:
    """What stands out in one way; what would mend it is said once where it is the same for all."""
    told = [words.finding(each) for each in found]
    key = f"funn-{found[0].kind}"
    mends = list(dict.fromkeys(each.mend for each in told))
    once = len(mends) == 1
    points = tuple(_finding(one, each, once=once) for one, each in zip(found, told, strict=True))
    blocks: list[Block] = [Points(id=BlockId(f"{key}-1"), points=points)]
    if once:
        mend = Sentence(text=words.texts.say("decision.findings.mend", mend=mends[0]))
        blocks.insert(0, Paragraph(id=BlockId(f"{key}-2"), sentences=(mend,)))
    title = words.texts.say("decision.findings.kind", name=told[0].name, count=len(told))
    folded = len(points) > _MANY
    return Chapter(id=BlockId(key), title=title, blocks=tuple(blocks), folded=folded)


def _finding(finding: Finding, told: Told, *, once: bool) -> Sentence:
    refs = tuple(register_ref(each) for each in finding.sources) or (WHOLE,)
    text = told.why if once else f"{told.why} {told.mend}"
    return Sentence(text=text, refs=refs, truth=Truth.COUNTED)


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
        refs=(WHOLE,),
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
        refs=(WHOLE,),
    )
    return Chapter(id=BlockId(drawing.id), title=line.name, blocks=(picture,), folded=True)


def _moved(chapter: RegisterChapter, said: Texts) -> Chapter:
    """The moves, and the roles of the tasks that they touch, before and after."""
    moves = tuple(_counted(each) for each in chapter.moves)
    table = _roles(chapter, said, ("roller-flyttet", "sheet_moved", "caption_moved"), moved=True)
    return Chapter(
        id=BlockId("rollene"),
        title=said.say("decision.roles.title_moved"),
        blocks=(Points(id=BlockId("flyttinger"), points=moves), table),
    )


def _all_roles(chapter: RegisterChapter, said: Texts) -> Chapter:
    table = _roles(chapter, said, ("roller", "sheet", "caption"), moved=False)
    title = said.say("decision.roles.title")
    return Chapter(id=BlockId("alle-roller"), title=title, blocks=(table,), folded=True)


def _roles(
    chapter: RegisterChapter, said: Texts, names: tuple[str, str, str], *, moved: bool
) -> Grid:
    rows: list[tuple[Datum, ...]] = []
    groups = []
    for group in chapter.groups:
        wanted = [r for r in group.rows if not moved or any(each.changed for each in r.cells)]
        if wanted:
            groups.append((len(rows), group.name))
            rows += [(Datum(text=row.name), *map(_role, row.cells)) for row in wanted]
    note = "note_moved" if chapter.moves else "note"
    return Grid(
        id=BlockId(names[0]),
        name=said.say(f"decision.roles.{names[1]}"),
        caption=said.say(f"decision.roles.{names[2]}"),
        columns=(
            Column(name=said.say("decision.roles.task")),
            *(Column(name=each) for each in chapter.roles),
        ),
        rows=tuple(rows),
        note=said.say(f"decision.roles.{note}"),
        refs=(WHOLE,),
        groups=tuple(groups),
    )


def _role(cell: RoleCell) -> Datum:
    if cell.changed:
        return Datum(text=f"{cell.before or '–'} → {cell.after or '–'}")
    return Datum(text=f"{cell.before} ?" if cell.unsure and cell.before else cell.before)


def _entries(state: State) -> Iterator[SourceEntry]:
    for each in state.register.sources:
        yield SourceEntry(
            ref=register_ref(each.id),
            title=each.title,
            details=tuple(filter(None, [each.locator])),
            url=each.url,
            licence=each.licence,
            dated=each.published,
        )


def _whole(state: State, said: Texts) -> SourceEntry:
    return SourceEntry(
        ref=WHOLE,
        title=state.register.title,
        details=(said.say("decision.roles.register", roles=len(Role)),),
        dated=state.register.as_of,
    )
