"""This file is about the history: who did what, versions that were kept, and what changed since."""

from datetime import datetime
from functools import partial

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.web.desk import desk_of, language_of, person_of, study_of, texts_of
from fordel.web.errands import Tell
from fordel.web.frame import go_to, posted, render, text_of
from fordel.workbench.basis import keep_version
from fordel.workbench.history import LOGS, Since, happened, since_version
from fordel.workbench.my_answer import letters_mark
from fordel.workbench.study import Study, known_tasks
from fordel.workbench.versions import kept_versions, tell, version_named


def history(request: Request) -> Response:
    """Who did what, newest first, and the versions that were kept."""
    study, asked = study_of(request), request.query_params
    log, by, page = asked.get("log", ""), asked.get("by", ""), _page(asked.get("page", ""))
    keeping = desk_of(request).errands.about(("keep version", asked.get("keeping", "")))
    return render(
        request,
        "history/index.html",
        found=happened(study, logs=(log,) if log in LOGS else LOGS, by=by, page=page),
        logs=LOGS,
        log=log,
        by=by,
        page=page,
        versions=tuple(reversed(kept_versions(study))),
        tasks={str(each.id): each.name_nb for each in known_tasks()},
        keeping=keeping,
    )


def keep(request: Request, form: FormData) -> Response:
    """Keep the study as it is now under a name, behind the page."""
    desk, name = desk_of(request), text_of(form, "name")
    if not name:
        raise InputError(
            "F857", "The version has no name.", hint="Go back and write what it is to be called."
        )
    now = desk.clock()
    job = partial(_keep, desk.study, name, person_of(request), now, language_of(request))
    key = f"{now.isoformat()} {name}"
    desk.errands.ask(("keep version", key), name, job)
    where = request.url_for("history").include_query_params(keeping=key)
    return go_to(request, f"{where.path}?{where.query}")


def since(request: Request) -> Response:
    """What is said otherwise now than in a version that was kept."""
    desk, study = desk_of(request), study_of(request)
    if study is not desk.study:
        raise InputError(
            "F858",
            "A version holds the whole study, and some of it is exempt for you.",
            hint="Ask somebody who may see what is exempt to compare the versions.",
        )
    number = int(request.path_params["number"])
    kept = version_named(study, number)
    key = ("since", study, number, letters_mark(study))
    errand = desk.errands.ask(key, "since", partial(_since, study, number, desk.clock()))
    found = errand.found if isinstance(errand.found, Since) else None
    words = {"changed": _words(request)}
    sections: dict[str, list[str]] = {}
    for each in found.differences if found else ():
        sections.setdefault(each.section, []).append(tell(each, words))
    return render(
        request, "history/since.html", kept=kept, errand=errand, found=found, sections=sections
    )


def _keep(
    study: Study, name: str, by: str, now: datetime, language: str, tell_progress: Tell
) -> int:
    del tell_progress
    return keep_version(study, name, by=by, now=now, language=language)[0]


def _since(study: Study, number: int, now: datetime, tell_progress: Tell) -> Since:
    del tell_progress
    return since_version(study, number, now=now)


def _words(request: Request) -> dict[str, str]:
    """The sentences that tell a change."""
    head = "decision.changed."
    found = texts_of(request).entries.items()
    return {name.removeprefix(head): text for name, text in found if name.startswith(head)}


def _page(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < len("10000") else 0


ROUTES = [
    Route("/history", history, name="history"),
    Route("/history/keep", posted(keep), methods=["POST"], name="history.keep"),
    Route("/history/since/{number:int}", since, name="history.since"),
]
