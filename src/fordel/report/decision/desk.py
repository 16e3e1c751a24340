"""This file is about what every chapter needs at hand: the material, the words, the sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fordel.model.appraisal import Truth
from fordel.model.response import ResponseId
from fordel.model.statement import Standing, Statement, StatementId
from fordel.model.task import Task, TaskId
from fordel.report.basis import (
    Basing,
    BlockId,
    Column,
    Datum,
    Grid,
    Quoted,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.cards import Desk, card
from fordel.report.values import Texts
from fordel.report.wording import inside, listed

STUDY = Ref(kind=Basing.COMPUTED, id="study")
"""What rests on the whole study: its files, its task list, its coder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """The desk of the answers, and the fixed texts; ``headings`` may be in another language."""

    desk: Desk
    words: Texts
    headings: str | None = None

    def say(self, section: str, key: str, /, **facts: object) -> str:
        """A fixed text with its facts filled in; its form for one where the ``count`` is one."""
        single = f"{key}_one"
        one = facts.get("count") == 1 and single in self.words[section]
        return self.words[section][single if one else key].format(**facts)

    def counted(
        self, section: str, key: str, rests_on: Iterable[StatementId], /, **facts: object
    ) -> Sentence:
        """A sentence that was come by through counting statements, and rests on them.

        Where it counts none, it rests on the whole study.
        """
        refs = refs_to(each for each in rests_on if each in self.desk.statements)
        return Sentence(
            text=self.say(section, key, **facts), refs=refs or (STUDY,), truth=Truth.COUNTED
        )

    def task(self, task: Task) -> str:
        """The task's name in the language of the basis."""
        return task.name_en if self.desk.language == "en" else task.name_nb

    def task_named(self, wanted: TaskId) -> str:
        """The name of the task with this id, as it stands inside a sentence."""
        found = next((each for each in self.desk.material.tasks if each.id == wanted), None)
        return inside(self.task(found)) if found else wanted

    @property
    def all_machine(self) -> bool:
        """Whether no person has looked at any statement; then that is said once, for all."""
        said = self.desk.material.statements
        return all(each.standing is Standing.SUGGESTED for each in said)

    def listed(self, names: Sequence[str], *, most: int = 6) -> str:
        """Names in a row; beyond ``most`` the rest are counted."""
        return listed(self.desk.texts, names, most=most)

    def who(self, responses: Iterable[ResponseId], *, most: int = 8) -> str:
        """The names of respondents in a row, in the order of the list of responses."""
        return self.listed(self.desk.respondents(responses), most=most)

    def quoted(self, statement: Statement, block: str) -> Quoted:
        """A statement as a quote; ``block`` tells its places in the basis apart."""
        shown = card(self.desk, statement)
        codes = [shown.kind, *shown.measures, *shown.reasons]
        codes += [shown.demand] if shown.demand else []
        return Quoted(
            id=BlockId(f"{block}-{statement.id}"),
            text=shown.quote.text,
            respondent=shown.respondent,
            place=shown.where,
            ref=statement_ref(statement.id),
            before=shown.quote.before,
            after=shown.quote.after,
            codes=tuple(codes),
            received=shown.quote.received or "",
            by_machine=shown.by_machine and not self.all_machine,
        )


def statement_ref(statement: StatementId) -> Ref:
    """A ref to one statement."""
    return Ref(kind=Basing.STATEMENT, id=statement)


def refs_to(statements: Iterable[StatementId]) -> tuple[Ref, ...]:
    """Refs to statements, each once."""
    return tuple(statement_ref(each) for each in dict.fromkeys(statements))


def statement_entries(writer: Writer) -> tuple[SourceEntry, ...]:
    """Every statement as a reader finds it: who, the exact words, where, and how it was read."""
    found = []
    for statement in writer.desk.material.statements:
        shown = card(writer.desk, statement)
        codes = ", ".join([shown.kind, *shown.measures, *shown.reasons])
        read_by = "by_machine" if shown.by_machine else "by_person"
        found.append(
            SourceEntry(
                ref=statement_ref(statement.id),
                title=shown.respondent,
                details=(
                    f"«{shown.quote.text}»",
                    shown.where,
                    writer.say("source", read_by, codes=codes),
                ),
            )
        )
    return tuple(found)


def study_entry(writer: Writer) -> SourceEntry:
    """The study itself as a source: what was read, by which list, coded by what."""
    material = writer.desk.material
    facts = {
        "responses": len(material.responses),
        "tasks": len(material.tasks),
        "coder": material.coder,
    }
    return SourceEntry(
        ref=STUDY,
        title=writer.say("source", "study"),
        details=(writer.say("source", "study_holds", **facts),),
        dated=material.made_on,
    )


def grid(
    block: str, names: tuple[str, str], columns: Sequence[Column], rows: Iterable[Sequence[Datum]]
) -> Grid:
    """A table by its short name and its caption."""
    return Grid(
        id=BlockId(block),
        name=names[0],
        caption=names[1],
        columns=tuple(columns),
        rows=tuple(tuple(row) for row in rows),
    )


def number(count: int, statements: Iterable[StatementId] = ()) -> Datum:
    """A count in a cell; a nought says so, and rests on the whole study."""
    return Datum(text=str(count), value=count, refs=refs_to(statements) or (STUDY,))
