"""This file is about tasks: a list to find one in, and all that is known of one on its own page."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.model.option import Arrangement
from fordel.model.register import Role, TaskId
from fordel.model.statement import Measure
from fordel.web.codes_form import task_names
from fordel.web.desk import desk_of, study_of, texts_of
from fordel.web.errands import Errand
from fordel.web.frame import render
from fordel.workbench.at_hand import held_at_hand, marks_at_hand, state_at_hand
from fordel.workbench.editing import task_name
from fordel.workbench.register_pages import roles_of
from fordel.workbench.register_words import wording
from fordel.workbench.task_page import (
    MOST_OF_A_KIND,
    EffectLine,
    TaskEffects,
    TaskLine,
    effects_about,
    effects_everywhere,
    findings_about,
    option_places,
    task_lines,
    task_named,
    task_said,
    tasks_in,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionsShown:
    """The options, where each places the roles of a task, and its effects (norsk: alternativer).

    ``effects`` are empty while they are worked out.
    """

    errand: Errand
    options: tuple[tuple[str, Mapping[Role, Arrangement]], ...]
    effects: tuple[EffectLine, ...]


def tasks(request: Request) -> Response:
    """All tasks, as filtered: what is said of each, and what stands out."""
    study, texts = study_of(request), texts_of(request)
    state = state_at_hand(study)
    every = task_lines(study, state)
    asked = {
        name: request.query_params.get(name, "") for name in ("domain", "measure", "only", "q")
    }
    names = {each.task.id: task_name(texts, each.task) for each in every}
    lines = [each for each in every if _fits(each, asked, names[each.task.id])]
    return render(
        request,
        "tasks/index.html",
        lines=lines,
        total=len(every),
        asked=asked,
        names=names,
        domains=tuple(dict.fromkeys(each.task.domain for each in every)),
        domain_name=lambda name: texts.entries.get(f"labels.domain.{name}", name),
        measures=tuple(Measure),
        has_register=state is not None,
    )


def task(request: Request) -> Response:
    """One task."""
    study, texts = study_of(request), texts_of(request)
    state = state_at_hand(study)
    found = task_named(state, request.path_params["task"])
    every = tasks_in(state).values()
    words = wording(state.register, texts, more=state.after.units) if state else None
    rows = [each for each in state.after.assignments if each.task == found.id] if state else []
    return render(
        request,
        "tasks/one.html",
        task=found,
        name=task_name(texts, found),
        names={each.id: task_name(texts, each) for each in every} | dict(task_names(texts)),
        parts=[each for each in every if each.parent == found.id],
        domain=texts.entries.get(f"labels.domain.{found.domain}", found.domain),
        spoken=task_said(study, found.id),
        most_of_a_kind=MOST_OF_A_KIND,
        says=lambda name: _says(texts.entries, name),
        words=words,
        roles=roles_of(state, words, found.id) if state and words else (),
        rows=rows,
        findings=[words.finding(e) for e in findings_about(state, found.id)]
        if state and words
        else [],
        sources={each.id: each for each in state.register.sources} if state else {},
        moves=[e for e in state.moves if e.move.task == found.id and not e.undone] if state else [],
        options=_options(request, found.id),
    )


def _fits(line: TaskLine, asked: dict[str, str], name: str) -> bool:
    fits = {
        "said": line.responses > 0,
        "found": line.findings > 0,
        "moved": line.moved,
        "silent": line.responses == 0,
    }
    measures = {each.value for each, _ in line.wanted}
    return (
        asked["domain"] in {"", line.task.domain}
        and (not asked["measure"] or asked["measure"] in measures)
        and fits.get(asked["only"], True)
        and asked["q"].strip().casefold() in name.casefold()
    )


def _says(entries: Mapping[str, str], name: str) -> str:
    """What one side of a contradiction says: a measure, a reason, or praise and blame."""
    for group in ("report.says", "labels.measure", "labels.reason"):
        if found := entries.get(f"{group}.{name}"):
            return found
    return name


def _options(request: Request, task_id: TaskId) -> OptionsShown | None:
    """Where options place the task and what they come to; reckoned behind the page, once."""
    study, texts = study_of(request), texts_of(request)
    held = held_at_hand(study)
    if held is None:
        return None
    key = ("effects", marks_at_hand(study))
    errand = desk_of(request).errands.ask(key, "effects", lambda _: effects_everywhere(held))
    found = errand.found if isinstance(errand.found, TaskEffects) else None
    english = texts.language == "en"
    return OptionsShown(
        errand=errand,
        options=tuple(
            ((each.name_en if english else "") or each.name_nb, {one.role: one for one in held_by})
            for each, held_by in option_places(held, task_id)
        ),
        effects=effects_about(found, task_id, texts) if found else (),
    )


ROUTES = [
    Route("/tasks", tasks, name="tasks"),
    Route("/tasks/{task}", task, name="tasks.one"),
]
