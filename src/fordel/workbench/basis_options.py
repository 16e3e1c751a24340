"""This file is about options and tasks one by one in the decision basis."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from fordel.model.appraisal import CriterionId, Effect, ParameterId, Truth
from fordel.model.option import OptionId
from fordel.model.statement import Position
from fordel.model.task import TaskId
from fordel.report.basis import (
    Basing,
    Block,
    BlockId,
    Chapter,
    Column,
    Datum,
    Grid,
    Paragraph,
    Points,
    Ref,
    Sentence,
)
from fordel.workbench.judging import Judged
from fordel.workbench.judging_explain import Point, Why, why
from fordel.workbench.judging_say import believed, group_said, point_said
from fordel.workbench.judging_words import JudgingWords

COMPUTED = Ref(kind=Basing.COMPUTED, id="appraisal")

_SIDES = ("for", "against", "unsure", "same")
Effects = Mapping[tuple[TaskId, CriterionId], Effect]


def traced(words: JudgingWords, name: ParameterId) -> tuple[Datum, Datum, Datum, Datum]:
    """A parameter as it stands in a table: name, value with its range, grade, source."""
    each = words.parameter_named(name)
    low, high = words.number(each.belief.p10), words.number(each.belief.p90)
    value = f"{words.number(each.belief.p50)} ({low}–{high}) {each.unit}"
    return (
        Datum(text=words.parameter(name), refs=(_assumed(name),)),
        Datum(text=value),
        Datum(text=words.grade(each.grade)),
        Datum(text=each.source or "–"),
    )


def option_chapters(words: JudgingWords, found: Judged) -> Chapter:
    """A part for each option: for and against, for whom, what to believe."""
    return Chapter(
        id=BlockId("alternativene"),
        title=words.said.say("judging.report.pages"),
        parts=tuple(_option(words, found, each) for each in found.usual.options),
    )


def task_chapters(
    words: JudgingWords, found: Judged, positions: Sequence[Position]
) -> Iterator[Chapter]:
    """The tasks that an option arranges anew or a letter places: wishes beside effects."""
    parts = tuple(_tasks(words, found, positions))
    if parts:
        note = Sentence(text=words.said.say("judging.report.tasks_note"))
        yield Chapter(
            id=BlockId("oppgavevirkninger"),
            title=words.said.say("judging.report.tasks"),
            blocks=(Paragraph(id=BlockId("oppgavevirkninger-om"), sentences=(note,)),),
            parts=parts,
        )


def wished(
    words: JudgingWords, positions: Sequence[Position]
) -> Mapping[TaskId, Mapping[str, Mapping[str, tuple[Ref, ...]]]]:
    """Who wants what for each task, with the statements it rests on."""
    asked: dict[TaskId, dict[str, dict[str, tuple[Ref, ...]]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for each in positions:
        if each.task is not None:
            wish, who = words.said.label(each.measure, "measure"), each.consultee.name
            refs = tuple(Ref(kind=Basing.STATEMENT, id=one) for one in each.proposals)
            asked[each.task][wish][who] = (*asked[each.task][wish].get(who, ()), *refs)
    return asked


def _assumed(name: ParameterId) -> Ref:
    return Ref(kind=Basing.ASSUMPTION, id=name)


def _option(words: JudgingWords, found: Judged, option: OptionId) -> Chapter:
    told, key = why(found, option), f"alternativ-{option}"
    blocks: list[Block] = []
    if told.option.why:
        sentences = (Sentence(text=told.option.why, refs=(COMPUTED,)),)
        blocks.append(Paragraph(id=BlockId(f"{key}-om"), sentences=sentences))
    parts = [
        Chapter(
            id=BlockId(f"{key}-{side}"),
            title=words.said.say(f"judging.show.{side}"),
            blocks=(_points(words, f"{key}-{side}", points),),
        )
        for side in _SIDES
        if (points := [each for each in told.points if each.side == side])
    ]
    return Chapter(
        id=BlockId(key),
        title=words.option(option),
        blocks=tuple(blocks),
        parts=(*parts, *_whom(words, told, key)),
        folded=True,
    )


def _points(words: JudgingWords, key: str, points: Sequence[Point]) -> Points:
    return Points(
        id=BlockId(f"{key}-punkter"),
        points=tuple(
            Sentence(
                text=f"{words.criterion(each.criterion.id)}."
                if each.side == "same"
                else f"{point_said(words, each)}.",
                refs=(COMPUTED, *(_assumed(name) for name, _ in each.rests_on)),
                truth=each.criterion.truth,
            )
            for each in points
        ),
    )


def _whom(words: JudgingWords, told: Why, key: str) -> Iterator[Chapter]:
    lines = {
        "for_whom": [group_said(words, each) for each in told.groups],
        "believe": list(believed(words, told)),
    }
    for name, sentences in lines.items():
        if sentences:
            points = tuple(
                Sentence(text=each, refs=(COMPUTED,), truth=Truth.SAMPLED) for each in sentences
            )
            yield Chapter(
                id=BlockId(f"{key}-{name}"),
                title=words.said.say(f"judging.show.{name}"),
                blocks=(Points(id=BlockId(f"{key}-{name}-punkter"), points=points),),
            )


def _tasks(words: JudgingWords, found: Judged, positions: Sequence[Position]) -> Iterator[Chapter]:
    effects = [_by_task(found, each) for each in found.usual.options]
    arranged = {one.task for each in found.appraised.options for one in each.arrangements}
    asked = wished(words, positions)
    names = {each.id: each.name_nb for each in found.appraised.held.state.register.tasks}
    for task in found.appraised.held.counted:
        if task in asked or task in arranged:
            yield Chapter(
                id=BlockId(f"virkning-{task}"),
                title=names[task],
                blocks=tuple(_task_blocks(words, found, task, asked.get(task, {}), effects)),
                folded=True,
            )


def _task_blocks(
    words: JudgingWords,
    found: Judged,
    task: TaskId,
    wishes: Mapping[str, Mapping[str, tuple[Ref, ...]]],
    effects: Sequence[Effects],
) -> Iterator[Block]:
    sentences = tuple(
        Sentence(
            text=f"{wish}: {', '.join(who)}.",
            refs=tuple(ref for refs in who.values() for ref in refs),
        )
        for wish, who in wishes.items()
    )
    nobody = (Sentence(text=words.said.say("judging.report.nobody")),)
    yield Points(id=BlockId(f"virkning-{task}-onsker"), points=sentences or nobody)
    rows = tuple(_task_rows(words, task, effects))
    if rows:
        name = words.said.say("judging.report.sheet_effects")
        yield Grid(
            id=BlockId(f"virkning-{task}-tabell"),
            name=f"{name} {task}"[:31],
            caption=words.said.say("judging.report.effects"),
            columns=(
                Column(name=words.said.say("judging.report.criterion")),
                *(Column(name=words.option(each), numeric=True) for each in found.usual.options),
            ),
            rows=rows,
            refs=(COMPUTED,),
        )


def _task_rows(
    words: JudgingWords, task: TaskId, effects: Sequence[Effects]
) -> Iterator[tuple[Datum, ...]]:
    for name in words.criteria:
        cells = [each.get((task, name)) for each in effects]
        if any(each is not None for each in cells):
            yield (
                Datum(text=f"{words.criterion(name)} ({words.unit(name)})"),
                *(
                    Datum(text="–")
                    if each is None
                    else Datum(text=words.number(each.p50), value=each.p50, refs=(COMPUTED,))
                    for each in cells
                ),
            )


def _by_task(found: Judged, option: OptionId) -> Effects:
    return {
        (each.task, each.criterion): each
        for each in found.appraised.effects.by_task(option)
        if each.task is not None
    }
