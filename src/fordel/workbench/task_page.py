"""This file is about one task with all that is known of it: who wants what, and who does what."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.appraisal import Criterion, CriterionId, Effect
from fordel.model.finding import Finding
from fordel.model.option import Arrangement, Option, OptionId
from fordel.model.register import Task, TaskId
from fordel.model.response import Response, ResponseId
from fordel.model.statement import (
    Contradiction,
    Kind,
    Measure,
    Position,
    Statement,
    StatementId,
)
from fordel.statements.contradictions import contradictory
from fordel.workbench.appraisal import Appraised, options_of, worked_out
from fordel.workbench.ground import Held
from fordel.workbench.judging_words import JudgingWords
from fordel.workbench.register import State, findings_in
from fordel.workbench.said import Said, said_in, texts_of
from fordel.workbench.study import known_tasks
from fordel.workbench.texts import Texts

MOST_OF_A_KIND = 10
"""So many contradictions of each kind are told on the page of a task."""
TASK_DRAWS = 500
"""So many futures are drawn for the effects in single tasks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """One task in the list: how many speak of it, and what they want (norsk: oppgavelinje)."""

    task: Task
    responses: int
    wanted: tuple[tuple[Measure, int], ...]
    findings: int
    moved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one respondent wants of a task, with the quotes it rests on (norsk: stemme)."""

    position: Position
    quotes: tuple[tuple[Statement, str], ...]
    conditions: tuple[tuple[Statement, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A measure, and everybody who wants it for the task (norsk: ønske)."""

    measure: Measure
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What else is said of the task, as strength, weakness or otherwise (norsk: omtale)."""

    kind: Kind
    quotes: tuple[tuple[Statement, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSaid:
    """Everything that the answers say of a task (norsk: det som er sagt om oppgaven)."""

    wishes: tuple[Wish, ...]
    judged: tuple[Judged, ...]
    conflicts: tuple[Contradiction, ...]
    texts: Mapping[StatementId, str]
    responses: Mapping[ResponseId, Response]

    @property
    def count(self) -> int:
        """How many responses speak of the task."""
        spoken = {one.response for each in self.judged for one, _ in each.quotes}
        return len(spoken | {v.position.response for each in self.wishes for v in each.voices})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TaskEffects:
    """What options come to, sorted by task (norsk: virkninger i oppgavene)."""

    appraised: Appraised
    by_task: Mapping[TaskId, Sequence[Effect]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectLine:
    """What each option comes to in a task on one criterion: the mean, and low to high."""

    name: str
    unit: str
    better: str
    cells: tuple[tuple[str, str], ...]


def tasks_in(state: State | None) -> Mapping[TaskId, Task]:
    """The tasks of the register, which may have its own, and those that letters are coded to."""
    own = state.register.tasks if state else ()
    return {each.id: each for each in (*known_tasks(), *own)}


def task_lines(study: Study, state: State | None) -> tuple[TaskLine, ...]:
    """Every task, in the order of the lists."""
    said = said_in(study)
    spoken: dict[TaskId, set[ResponseId]] = defaultdict(set)
    for statement in said.statements:
        for task in statement.codes.tasks:
            spoken[task].add(statement.response)
    wanted: dict[TaskId, dict[Measure, set[ResponseId]]] = defaultdict(lambda: defaultdict(set))
    for position in said.positions:
        if position.task is not None:
            wanted[position.task][position.measure].add(position.response)
    found: dict[TaskId, int] = defaultdict(int)
    for finding in findings_in(state) if state else ():
        for task in finding.tasks:
            found[task] += 1
    moved = {each.task for each in state.matrix if each.is_changed} if state else set[TaskId]()
    return tuple(
        TaskLine(
            task=task,
            responses=len(spoken[task.id]),
            wanted=tuple(
                sorted(((m, len(who)) for m, who in wanted[task.id].items()), key=lambda e: -e[1])
            ),
            findings=found[task.id],
            moved=task.id in moved,
        )
        for task in tasks_in(state).values()
    )


def task_named(state: State | None, name: str) -> Task:
    """The task of that name.

    Raises:
        InputError: F788, if there is none.
    """
    found = tasks_in(state).get(TaskId(name))
    if found is None:
        raise InputError(
            "F788",
            "There is no task called {task}.",
            hint="Choose one in the list of tasks.",
            task=name,
        )
    return found


def task_said(study: Study, task: TaskId) -> TaskSaid:
    """What the answers say of the task: wishes, judgements, and what cannot all be followed."""
    said = said_in(study)
    about = [each for each in said.statements if task in each.codes.tasks]
    held = [each for each in said.positions if each.task == task]
    conflicts = tuple(_conflicts(said, task))
    ids = {one for each in conflicts for side in (each.one, each.other) for one in side.statements}
    ids |= {one for each in held for one in (*each.proposals, *each.conditions)}
    every = {each.id: each for each in said.statements if each.id in ids} | {
        each.id: each for each in about
    }
    texts = texts_of(study, list(every.values()))
    wished = {one for each in held for one in (*each.proposals, *each.conditions)}
    return TaskSaid(
        wishes=tuple(_wishes(held, every, texts)),
        judged=tuple(_judged([each for each in about if each.id not in wished], texts)),
        conflicts=conflicts,
        texts=texts,
        responses={each.id: each for each in said.responses},
    )


def findings_about(state: State, task: TaskId) -> tuple[Finding, ...]:
    """What stands out in the register that has to do with the task."""
    return tuple(each for each in findings_in(state) if task in each.tasks)


def option_places(held: Held, task: TaskId) -> tuple[tuple[Option, tuple[Arrangement, ...]], ...]:
    """Every option with where it places the roles of the task; nothing where it changes nothing."""
    return tuple(
        (option, tuple(each for each in option.arrangements if each.task == task))
        for option in options_of(held)
    )


def effects_everywhere(held: Held) -> TaskEffects:
    """What the options come to, in enough futures for single tasks."""
    appraised = worked_out(held, draws=TASK_DRAWS)
    found: dict[TaskId, list[Effect]] = defaultdict(list)
    for option in appraised.options:
        for each in appraised.effects.by_task(option.id):
            if each.task is not None:
                found[each.task].append(each)
    return TaskEffects(appraised=appraised, by_task=found)


def effects_about(everywhere: TaskEffects, task: TaskId, said: Texts) -> tuple[EffectLine, ...]:
    """What the options come to in the task, on each criterion on which they differ."""
    appraised = everywhere.appraised
    words = JudgingWords(said=said, appraised=appraised)
    found: dict[CriterionId, dict[OptionId, Effect]] = defaultdict(dict)
    for each in everywhere.by_task.get(task, ()):
        found[each.criterion][each.option] = each
    criteria = {each.id: each for each in appraised.effects.shown.criteria}
    return tuple(
        _effect_line(criteria[name], held, appraised, words)
        for name, held in found.items()
        if len({round(each.mean, 9) for each in held.values()}) > 1
    )


def _effect_line(
    criterion: Criterion,
    held: Mapping[OptionId, Effect],
    appraised: Appraised,
    words: JudgingWords,
) -> EffectLine:
    english = words.said.language == "en"
    unit = words.said.entries.get(
        f"judging.unit.{criterion.unit.replace(' ', '_')}", criterion.unit
    )
    cells = []
    for option in appraised.options:
        each = held.get(option.id)
        low_high = (each.p10, each.p90) if each else (0.0, 0.0)
        told = words.said.say(
            "judging.word.to",
            **dict(zip(("low", "high"), map(words.number, low_high), strict=True)),
        )
        cells.append((words.number(each.mean), told) if each else ("–", ""))
    return EffectLine(
        name=criterion.name_en if english else criterion.name_nb,
        unit=unit,
        better=criterion.better.value,
        cells=tuple(cells),
    )


def _conflicts(said: Said, task: TaskId) -> Iterable[Contradiction]:
    """Only what has to do with the task and what it is part of is looked through."""
    line = _line(task)
    statements = [e for e in said.statements if not e.codes.tasks or line & set(e.codes.tasks)]
    positions = [each for each in said.positions if each.task is None or each.task in line]
    found = contradictory(statements, positions, known_tasks())
    return (
        each
        for of_a_kind in found
        for each in islice((one for one in of_a_kind if task in one.tasks), MOST_OF_A_KIND)
    )


def _line(task: TaskId) -> set[TaskId]:
    """The task and what it is part of: what is said of its parts is told on their own pages."""
    parents = {each.id: each.parent for each in known_tasks()}
    above = {task}
    up = parents.get(task)
    while up is not None:
        above.add(up)
        up = parents.get(up)
    return above


def _wishes(
    held: Sequence[Position],
    every: Mapping[StatementId, Statement],
    texts: Mapping[StatementId, str],
) -> Iterable[Wish]:
    by_measure: dict[Measure, list[Position]] = defaultdict(list)
    for each in held:
        by_measure[each.measure].append(each)
    for measure, wanting in sorted(by_measure.items(), key=lambda one: -len(one[1])):
        voices = tuple(
            Voice(
                position=each,
                quotes=_quotes(each.proposals, every, texts),
                conditions=_quotes(each.conditions, every, texts),
            )
            for each in wanting
        )
        yield Wish(measure=measure, voices=voices)


def _quotes(
    ids: Iterable[StatementId],
    every: Mapping[StatementId, Statement],
    texts: Mapping[StatementId, str],
) -> tuple[tuple[Statement, str], ...]:
    return tuple((every[each], texts.get(each, "")) for each in ids if each in every)


def _judged(about: Sequence[Statement], texts: Mapping[StatementId, str]) -> Iterable[Judged]:
    for kind in Kind:
        quotes = tuple((e, texts.get(e.id, "")) for e in about if e.codes.kind is kind)
        if quotes:
            yield Judged(kind=kind, quotes=quotes)
