"""This file is about the order of the decision basis: the six questions of the State's instruction.

Source: Utredningsinstruksen (2016), section 2-1. Each question is a chapter; a part of Fordel that
has nothing to say leaves its place empty, and an empty question says so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from fordel.model.statement import Standing
from fordel.report.basis import Basis, BlockId, Chapter, Paragraph, Sentence, SourceEntry, refs_of
from fordel.report.decision.answers import questions, respondents
from fordel.report.decision.conflicts import conflicts, silence
from fordel.report.decision.desk import STUDY, Writer, statement_entries, study_entry
from fordel.report.decision.once import said_once
from fordel.report.decision.short import method, short
from fordel.report.decision.tasks import Roles, overview, task_chapters, whole
from fordel.report.decision.wanted import matrix_grid
from fordel.report.wording import day

QUESTIONS = (
    "changed",
    "problem",
    "measures",
    "principles",
    "effects",
    "advice",
    "success",
    "outcome",
    "made",
)
"""What is new, the six questions, what became of the answers, and how the basis was made."""
_WHERE_ANY = frozenset({"changed", "outcome"})  # left out where there is nothing to say


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What one part of Fordel adds: points for the summary, chapters by question, sources."""

    points: tuple[Sentence, ...] = ()
    chapters: Mapping[str, tuple[Chapter, ...]] = field(default_factory=dict)
    entries: tuple[SourceEntry, ...] = ()


def decision_basis(
    writer: Writer,
    *,
    others: Sequence[Contribution] = (),
    roles: Roles | None = None,
    only: frozenset[str] = frozenset(),
) -> Basis:
    """The whole basis, or only some of its questions: ``kort`` and those in ``QUESTIONS``."""
    parts = _answers(writer, roles or {})
    points: list[Sentence] = []
    for each in others:
        points += each.points
        for question, more in each.chapters.items():
            parts[question] += more
    chapters = [short(writer, tuple(points))]
    chapters += [
        _question(writer, name, parts[name])
        for name in QUESTIONS
        if parts[name] or name not in _WHERE_ANY
    ]
    if only:
        chapters = [each for each in chapters if each.id in only]
    chapters = list(said_once(chapters, words=writer.words))
    return _made(writer, tuple(chapters), [entry for each in others for entry in each.entries])


def _answers(writer: Writer, roles: Roles) -> dict[str, list[Chapter]]:
    parts: dict[str, list[Chapter]] = {name: [] for name in QUESTIONS}
    parts["problem"] += [respondents(writer), *questions(writer)]
    parts["measures"] += [*_wanted(writer), *_one_by_one(writer, roles)]
    parts["principles"] += [conflicts(writer), silence(writer)]
    parts["made"] += [method(writer)]
    return parts


def _wanted(writer: Writer) -> list[Chapter]:
    table = matrix_grid(writer)
    if table is None:
        return []
    title = writer.say("matrix", "title")
    blocks = (overview(writer), table)
    every = [Chapter(id=BlockId("matrisen"), title=title, blocks=blocks)]
    organisation = whole(writer)
    return [*every, organisation] if organisation else every


def _one_by_one(writer: Writer, roles: Roles) -> list[Chapter]:
    parts = tuple(task_chapters(writer, roles))
    title = writer.say("tasks", "title")
    return [Chapter(id=BlockId("oppgavene"), title=title, parts=parts)] if parts else []


def _question(writer: Writer, name: str, parts: Sequence[Chapter]) -> Chapter:
    key = BlockId(name)
    empty = Sentence(text=writer.say("part", "empty"), refs=(STUDY,))
    blocks = () if parts else (Paragraph(id=BlockId(f"{name}-tomt"), sentences=(empty,)),)
    return Chapter(id=key, title=writer.say("part", name), blocks=blocks, parts=tuple(parts))


def _made(writer: Writer, chapters: tuple[Chapter, ...], more: list[SourceEntry]) -> Basis:
    material = writer.desk.material
    bare = Basis(
        title=material.title,
        language=writer.desk.language,
        made_on=material.made_on or date.min,
        facts=_facts(writer),
        chapters=chapters,
        sources=(),
    )
    used = {ref for block in bare.blocks() for ref in refs_of(block)}
    entries = {
        entry.ref: entry for entry in (*statement_entries(writer), study_entry(writer), *more)
    }
    return Basis(
        title=bare.title,
        language=bare.language,
        made_on=bare.made_on,
        facts=bare.facts,
        chapters=chapters,
        sources=tuple(entry for ref, entry in entries.items() if ref in used),
    )


def _facts(writer: Writer) -> tuple[tuple[str, str], ...]:
    material, words = writer.desk.material, writer.words["fact"]
    statements = material.statements
    machine = sum(each.standing is Standing.SUGGESTED for each in statements)
    share = f"{round(100 * machine / len(statements))} %" if statements else ""
    facts = (
        (words["case"], material.case_number or ""),
        (words["responses"], str(len(material.responses))),
        (words["statements"], str(len(statements))),
        (words["machine"], share),
        (words["coder"], material.coder),
        (words["made_on"], day(material.made_on, writer.desk.language, "")),
    )
    return tuple((name, value) for name, value in facts if value)
