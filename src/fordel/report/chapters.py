"""This file is about the chapters: tasks one by one, questions, contradictions, silence."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from fordel.model.register import TaskId
from fordel.model.response import CanonicalQuestion, ResponseId
from fordel.model.statement import (
    PLACES,
    Contradiction,
    ContradictionKind,
    Kind,
    Measure,
    Position,
    Reason,
    Side,
    Statement,
)
from fordel.report.cards import Desk, cards, cards_of
from fordel.report.matrix import anchor, task_name
from fordel.report.values import (
    Group,
    Judged,
    Opposed,
    OpposedGroup,
    QuestionChapter,
    Stand,
    TaskChapter,
    Unmentioned,
)
from fordel.report.wording import filled, unique

_MOST = 40  # contradictions shown of one kind; a hundred letters have thousands of pairs
_SHOWN_APART = frozenset({Kind.STRENGTH, Kind.WEAKNESS, Kind.PROPOSAL})


def task_groups(desk: Desk) -> tuple[Group, ...]:
    """A chapter for every task that anybody mentions, by domain."""
    said: dict[TaskId, list[Statement]] = defaultdict(list)
    for statement in desk.material.statements:
        for named in statement.codes.tasks:
            said[named].append(statement)
    held: dict[TaskId | None, list[Position]] = defaultdict(list)
    for position in desk.material.positions:
        held[position.task].append(position)
    groups: dict[str, list[TaskChapter]] = {}
    for task in desk.material.tasks:
        if task.id in said:
            chapter = _chapter(
                desk, (anchor(task.id), task_name(desk, task)), said[task.id], held[task.id]
            )
            groups.setdefault(task.domain, []).append(chapter)
    return tuple(
        Group(name=desk.labels["domain"].get(domain, domain), chapters=tuple(chapters))
        for domain, chapters in groups.items()
    )


def organisation(desk: Desk) -> TaskChapter | None:
    """Proposals that name no task, as one chapter; None if there are none."""
    held = [each for each in desk.material.positions if each.task is None]
    if not held:
        return None
    return TaskChapter(
        anchor="organisasjonen",
        name=desk.texts["heading"]["organisation"],
        verdict=desk.texts["task"]["for_org"],
        unity="",
        stands=_stands(desk, held),
        strengths=(),
        weaknesses=(),
        other=(),
    )


def unity(held: Sequence[Position]) -> str:
    """Whether the respondents who would place a task want the same: a key of the fixed texts."""
    placed = [each for each in held if each.measure in PLACES]
    measures = {each.measure for each in placed}
    if not measures:
        return "none"
    if len(measures) > 1:
        return "disputed"
    return "agreed" if len({each.response for each in placed}) > 1 else "single"


def question_chapters(desk: Desk) -> tuple[QuestionChapter, ...]:
    """Strengths and weaknesses under each question that has any, in the scheme's order."""
    by_question: dict[CanonicalQuestion, list[Statement]] = defaultdict(list)
    for statement in desk.material.statements:
        if statement.codes.kind in {Kind.STRENGTH, Kind.WEAKNESS}:
            by_question[statement.codes.question].append(statement)
    return tuple(
        _question(desk, question, by_question[question])
        for question in CanonicalQuestion
        if question in by_question
    )


def contradiction_groups(desk: Desk) -> tuple[OpposedGroup, ...]:
    """The contradictions by kind, those within one response first."""
    by_kind: dict[ContradictionKind, list[Contradiction]] = defaultdict(list)
    for each in desk.material.contradictions:
        by_kind[each.kind].append(each)
    found = []
    for kind in ContradictionKind:
        if kind in by_kind:
            ordered = sorted(by_kind[kind], key=_is_between)
            shown = [_opposed(desk, each) for each in ordered[:_MOST]]
            found.append(
                OpposedGroup(
                    name=desk.labels["contradiction"][kind.value],
                    meaning=desk.texts["contradiction"][kind.value],
                    within=tuple(each for each in shown if each.within),
                    between=tuple(each for each in shown if not each.within),
                    more=len(ordered) - len(shown),
                )
            )
    return tuple(found)


def unmentioned(desk: Desk) -> tuple[Unmentioned, ...]:
    """The tasks that no statement names, by domain."""
    named = {task for each in desk.material.statements for task in each.codes.tasks}
    groups: dict[str, list[str]] = {}
    for task in desk.material.tasks:
        if task.id not in named:
            groups.setdefault(task.domain, []).append(task_name(desk, task))
    return tuple(
        Unmentioned(domain=desk.labels["domain"].get(domain, domain), tasks=tuple(names))
        for domain, names in groups.items()
    )


def _chapter(
    desk: Desk, title: tuple[str, str], said: Sequence[Statement], held: Sequence[Position]
) -> TaskChapter:
    of_kind = {kind: [each for each in said if each.codes.kind is kind] for kind in _SHOWN_APART}
    pointing = {
        each.id
        for proposal in of_kind[Kind.PROPOSAL]
        for each in desk.pointing.get(proposal.id, ())
    }
    rest = [
        each for each in said if each.codes.kind not in _SHOWN_APART and each.id not in pointing
    ]
    return TaskChapter(
        anchor=title[0],
        name=title[1],
        verdict=_verdict(desk, held, said),
        unity=desk.texts["task"][unity(held)],
        stands=_stands(desk, held),
        strengths=cards(desk, of_kind[Kind.STRENGTH]),
        weaknesses=cards(desk, of_kind[Kind.WEAKNESS]),
        other=cards(desk, rest),
    )


def _verdict(desk: Desk, held: Sequence[Position], said: Iterable[Statement]) -> str:
    counted: dict[Measure, set[ResponseId]] = defaultdict(set)
    for position in held:
        counted[position.measure].add(position.response)
    sentences = [
        filled(
            desk.texts,
            "task",
            "verdict_one" if len(who) == 1 else "verdict_many",
            count=len(who),
            measure=desk.labels["measure"][measure.value],
        )
        for measure, who in sorted(counted.items(), key=lambda each: -len(each[1]))
    ]
    every = len(desk.responses)
    silent = every - len({each.response for each in said})
    sentences.append(
        filled(desk.texts, "task", "silent", count=silent, all=every)
        if silent
        else desk.texts["task"]["silent_none"]
    )
    if not counted:
        sentences.insert(0, desk.texts["task"]["no_proposal"])
    return " ".join(sentences)


def _stands(desk: Desk, held: Sequence[Position]) -> tuple[Stand, ...]:
    grouped: dict[Measure, list[Position]] = defaultdict(list)
    for position in held:
        grouped[position.measure].append(position)
    ordered = sorted(grouped.items(), key=lambda each: (each[0] not in PLACES, -len(each[1])))
    return tuple(
        Stand(
            measure=desk.labels["measure"][measure.value],
            mark=desk.labels["mark"][measure.value],
            is_place=measure in PLACES,
            respondents=desk.respondents(each.response for each in wanting),
            cards=cards_of(desk, unique(each for one in wanting for each in one.proposals)),  # type: ignore[arg-type]  # ids are strings
        )
        for measure, wanting in ordered
    )


def _question(
    desk: Desk, question: CanonicalQuestion, said: Sequence[Statement]
) -> QuestionChapter:
    speaking = len({each.response for each in said})
    return QuestionChapter(
        anchor=f"sporsmal-{question.value}",
        name=desk.labels["question"][question.value],
        answered=filled(
            desk.texts, "question", "answered", count=speaking, all=len(desk.responses)
        ),
        judged=_judged(desk, said),
        strengths=cards(desk, [each for each in said if each.codes.kind is Kind.STRENGTH]),
        weaknesses=cards(desk, [each for each in said if each.codes.kind is Kind.WEAKNESS]),
    )


def _judged(desk: Desk, said: Sequence[Statement]) -> tuple[Judged, ...]:
    counts: Counter[tuple[Reason, Kind]] = Counter()
    who: dict[tuple[Reason, Kind], list[ResponseId]] = defaultdict(list)
    for statement in said:
        for reason in statement.codes.reasons:
            counts[reason, statement.codes.kind] += 1
            who[reason, statement.codes.kind].append(statement.response)
    totals: Counter[Reason] = Counter()
    for (reason, _), count in counts.items():
        totals[reason] += count
    return tuple(
        Judged(
            reason=desk.labels["reason"][reason.value],
            strengths=counts[reason, Kind.STRENGTH],
            weaknesses=counts[reason, Kind.WEAKNESS],
            praising=desk.respondents(who[reason, Kind.STRENGTH]),
            blaming=desk.respondents(who[reason, Kind.WEAKNESS]),
        )
        for reason, _ in sorted(totals.items(), key=lambda each: (-each[1], each[0]))
    )


def _opposed(desk: Desk, found: Contradiction) -> Opposed:
    names = {task.id: task_name(desk, task) for task in desk.material.tasks}
    return Opposed(
        tasks=tuple((anchor(task), names.get(task, task)) for task in found.tasks),
        within=found.one.response == found.other.response,
        one=desk.respondent(found.one.response),
        other=desk.respondent(found.other.response),
        one_says=_says(desk, found.one),
        other_says=_says(desk, found.other),
        one_cards=cards_of(desk, found.one.statements),
        other_cards=cards_of(desk, found.other.statements),
    )


def _is_between(found: Contradiction) -> bool:
    return found.one.response != found.other.response


def _says(desk: Desk, side: Side) -> str:
    known = {**desk.labels["reason"], **desk.labels["measure"], **desk.texts["says"]}
    return ", ".join(known.get(each, each) for each in side.says)
