"""This file is about which findings stand in the report, and in which order."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from fordel.model.register import TaskId
from fordel.model.response import ResponseId
from fordel.model.statement import PLACES, Kind, Position, Reason, Standing, Statement
from fordel.report.cards import Desk
from fordel.report.chapters import (
    contradiction_groups,
    organisation,
    question_chapters,
    task_groups,
    unity,
    unmentioned,
)
from fordel.report.matrix import matrix, task_name
from fordel.report.values import Material, Report, Respondent, Texts
from fordel.report.wording import day, filled, inside, listed

_SHOWN = 5


def compose(material: Material, *, texts: Texts, labels: Texts, language: str) -> Report:
    """The report of what was answered, every sentence put together from counts."""
    desk = Desk(material=material, texts=texts, labels=labels, language=language)
    return Report(
        language=language,
        title=material.title,
        facts=_facts(desk),
        warning=_warning(desk),
        summary=_summary(desk),
        respondents=_respondents(desk),
        refused=tuple(material.refused),
        campaigns=tuple(listed(texts, desk.respondents(each)) for each in material.campaigns),
        matrix=matrix(desk),
        questions=question_chapters(desk),
        organisation=organisation(desk),
        groups=task_groups(desk),
        contradictions=contradiction_groups(desk),
        unmentioned=unmentioned(desk),
        method=_method(desk),
    )


def _of(statements: Iterable[Statement], kind: Kind) -> int:
    return sum(each.codes.kind is kind for each in statements)


def _by_machine(statements: Iterable[Statement]) -> int:
    return sum(each.standing is Standing.SUGGESTED for each in statements)


def _facts(desk: Desk) -> tuple[tuple[str, str], ...]:
    material, words = desk.material, desk.texts["fact"]
    statements = material.statements
    share = round(100 * _by_machine(statements) / len(statements)) if statements else 0
    facts = [
        (words["case"], material.case_number or ""),
        (words["responses"], str(len(material.responses))),
        (words["statements"], str(len(statements))),
        (words["proposals"], str(_of(statements, Kind.PROPOSAL))),
        (words["machine"], f"{share} %"),
        (words["coder"], material.coder),
        (words["made_on"], day(material.made_on, desk.language, "")),
    ]
    return tuple((name, value) for name, value in facts if value)


def _warning(desk: Desk) -> str:
    statements = desk.material.statements
    machine = _by_machine(statements)
    if machine == len(statements):
        return desk.texts["warning"]["all_machine"]
    if not machine:
        return desk.texts["warning"]["none_machine"]
    share = max(1, round(100 * machine / len(statements)))
    return filled(desk.texts, "warning", "some_machine", share=share)


def _summary(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Sentences of counts, each with the chapter that shows what it rests on."""
    statements = desk.material.statements
    sentences = [
        (
            filled(
                desk.texts,
                "summary",
                "received",
                responses=len(desk.responses),
                statements=len(statements),
                strengths=_of(statements, Kind.STRENGTH),
                weaknesses=_of(statements, Kind.WEAKNESS),
                proposals=_of(statements, Kind.PROPOSAL),
            ),
            "svarene",
        )
    ]
    sentences += _most_named(desk)
    sentences += _places(desk)
    sentences += _unities(desk)
    sentences += _commonest_reasons(desk)
    sentences += _counts_of_findings(desk)
    return tuple(sentences)


def _most_named(desk: Desk) -> list[tuple[str, str]]:
    naming: dict[TaskId, set[ResponseId]] = defaultdict(set)
    for statement in desk.material.statements:
        for task in statement.codes.tasks:
            naming[task].add(statement.response)
    top = sorted(naming, key=lambda task: (-len(naming[task]), task))[:_SHOWN]
    names = [f"{_named(desk, task)} ({len(naming[task])})" for task in top]
    if not names:
        return []
    text = filled(desk.texts, "summary", "most_named", tasks=listed(desk.texts, names))
    return [(text, "matrisen")]


def _places(desk: Desk) -> list[tuple[str, str]]:
    counts = Counter(each.measure for each in desk.material.positions if each.measure in PLACES)
    if not counts:
        return []
    moves = [
        f"{desk.labels['measure'][measure.value]} ({count})"
        for measure, count in counts.most_common()
    ]
    text = filled(desk.texts, "summary", "moves", moves=listed(desk.texts, moves, most=8))
    return [(text, "matrisen")]


def _unities(desk: Desk) -> list[tuple[str, str]]:
    held: dict[TaskId, list[Position]] = defaultdict(list)
    for position in desk.material.positions:
        if position.task is not None:
            held[position.task].append(position)
    sentences = []
    for key, wanted in (("disputed", "disputed"), ("agreed", "agreed"), ("minority", "single")):
        found = [task for task, each in held.items() if unity(each) == wanted]
        found.sort(key=lambda task: (-len({each.response for each in held[task]}), task))
        if found:
            names = listed(desk.texts, [_named(desk, task) for task in found])
            text = filled(desk.texts, "summary", key, tasks=names)
            sentences.append((text, "oppgavene"))
    return sentences


def _commonest_reasons(desk: Desk) -> list[tuple[str, str]]:
    sentences = []
    for key, kind in (("reasons_strength", Kind.STRENGTH), ("reasons_weakness", Kind.WEAKNESS)):
        counts: Counter[Reason] = Counter(
            reason
            for each in desk.material.statements
            if each.codes.kind is kind
            for reason in each.codes.reasons
        )
        top = [
            f"{desk.labels['reason'][reason.value]} ({count})"
            for reason, count in counts.most_common(4)
        ]
        if top:
            text = filled(desk.texts, "summary", key, reasons=listed(desk.texts, top))
            sentences.append((text, "sporsmalene"))
    return sentences


def _counts_of_findings(desk: Desk) -> list[tuple[str, str]]:
    found = desk.material.contradictions
    within = sum(each.one.response == each.other.response for each in found)
    tasks = desk.material.tasks
    named = {task for each in desk.material.statements for task in each.codes.tasks}
    missing = sum(task.id not in named for task in tasks)
    return [
        (
            filled(
                desk.texts, "summary", "contradictions", between=len(found) - within, within=within
            ),
            "motsetningene",
        ),
        (
            filled(desk.texts, "summary", "unmentioned", count=missing, all=len(tasks)),
            "ikke-nevnt",
        ),
    ]


def _respondents(desk: Desk) -> tuple[Respondent, ...]:
    by_response: dict[ResponseId, list[Statement]] = defaultdict(list)
    for statement in desk.material.statements:
        by_response[statement.response].append(statement)
    return tuple(_respondent(desk, each, by_response[each]) for each in desk.responses)


def _respondent(desk: Desk, id_: ResponseId, statements: Sequence[Statement]) -> Respondent:
    response = desk.responses[id_]
    answered = {each.codes.question.value for each in statements}
    asked = desk.material.asked.get(id_, ())
    silent = [desk.labels["question"][each] for each in asked if each not in answered]
    return Respondent(
        anchor=desk.anchors[id_],
        name=response.consultee.name,
        kind=desk.labels["body"][response.consultee.kind.value],
        dated=day(response.dated, desk.language, desk.texts["table"]["undated"]),
        reference=response.case_number or desk.texts["table"]["undated"],
        file=desk.material.file_names[response.document],
        statements=len(statements),
        proposals=_of(statements, Kind.PROPOSAL),
        reviewed=len(statements) - _by_machine(statements),
        silent_on=tuple(silent),
    )


def _method(desk: Desk) -> tuple[str, ...]:
    statements = desk.material.statements
    machine = _by_machine(statements)
    facts = {
        "tasks": len(desk.material.tasks),
        "coder": desk.material.coder,
        "machine": machine,
        "all": len(statements),
        "reviewed": len(statements) - machine,
    }
    return tuple(text.format(**facts) for text in desk.texts["method"].values())


def _named(desk: Desk, task: TaskId) -> str:
    found = next((each for each in desk.material.tasks if each.id == task), None)
    return inside(task_name(desk, found)) if found else task
