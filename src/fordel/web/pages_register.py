"""This file is about the register: who does what, what stands out, what residents meet."""

from collections.abc import Callable
from functools import wraps
from itertools import groupby

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.model.register import Role
from fordel.web.desk import desk_of, study_of, texts_of
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.workbench.at_hand import state_at_hand
from fordel.workbench.register import State, example_register, findings_in, keep_register
from fordel.workbench.register_exchange import template, workbook
from fordel.workbench.register_pages import roles_shown
from fordel.workbench.register_report import register_chapter
from fordel.workbench.register_words import Wording, wording
from fordel.workbench.uploads import keep_register_file

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_EXAMPLES = ("lilleby", "oslo")
Page = Callable[[Request], Response]
WithState = Callable[[Request, State, Wording], Response]


def with_state(page: WithState) -> Page:
    """Make a page that needs a register one that tells how to get one where there is none."""

    @wraps(page)
    def shown(request: Request) -> Response:
        state = state_at_hand(study_of(request))
        if state is None:
            return render(request, "register/none.html", page="register")
        words = wording(state.register, texts_of(request), more=state.after.units)
        return page(request, state, words)

    return shown


@with_state
def register(request: Request, state: State, words: Wording) -> Response:
    """Who holds which role in each task, before and after the moves."""
    asked = request.query_params
    domain, moved = asked.get("domain", ""), asked.get("moved", "")
    lines = [each for each in roles_shown(state, words, domain) if each.changed or not moved]
    placed = {row.task for row in state.after.assignments}
    return render(
        request,
        "register/index.html",
        register=state.register,
        summary=register_chapter(state, words.texts).summary,
        groups=[(name, list(held)) for name, held in groupby(lines, key=lambda each: each.domain)],
        domains=dict.fromkeys(e.domain for e in state.register.tasks if e.id in placed),
        domain=domain,
        moved=moved,
        any_moved=any(not each.undone for each in state.moves),
        roles=tuple(Role),
        domain_name=words.domain,
        words=words,
    )


@with_state
def findings(request: Request, state: State, words: Wording) -> Response:
    """What stands out, kind by kind, with what would mend it and where it was read."""
    wanted = request.query_params.get("kind", "")
    found = [(each, words.finding(each)) for each in findings_in(state)]
    by_kind = [(kind, list(held)) for kind, held in groupby(found, key=lambda one: one[0].kind)]
    return render(
        request,
        "register/findings.html",
        register=state.register,
        kinds=[(kind, held[0][1].name, len(held)) for kind, held in by_kind],
        groups=[(kind, held) for kind, held in by_kind if wanted in {"", kind.value}],
        kind=wanted,
        words=words,
        sources={each.id: each for each in state.register.sources},
    )


@with_state
def journeys(request: Request, state: State, words: Wording) -> Response:
    """What residents go through, as lanes, with figures before and after the moves."""
    return render(
        request,
        "register/journeys.html",
        register=state.register,
        journeys=register_chapter(state, words.texts).journeys,
        any_moved=any(not each.undone for each in state.moves),
    )


@with_state
def agreements(request: Request, state: State, words: Wording) -> Response:
    """What is agreed between units, and what each is to reach."""
    return render(request, "register/agreements.html", register=state.register, words=words)


@with_state
def files(request: Request, state: State, words: Wording) -> Response:
    """The register as a file, and another in its place."""
    del words
    return render(request, "register/files.html", register=state.register)


@with_state
def as_workbook(request: Request, state: State, words: Wording) -> Response:
    """The register as a workbook, in the reader's language."""
    del request
    return _workbook(workbook(state.register, words.texts), "register.xlsx")


def empty_workbook(request: Request) -> Response:
    """A workbook to fill in."""
    return _workbook(template(texts_of(request)), "register-mal.xlsx")


def upload(request: Request, form: FormData) -> Response:
    """Read a register from a workbook; all its faults are shown at once."""
    file = form.get("file")
    if not isinstance(file, UploadFile) or not file.filename:
        raise InputError(
            "F785",
            "No register was chosen.",
            hint="Choose an XLSX file; the template shows what one looks like.",
        )
    desk = desk_of(request)
    held = keep_register_file(desk.study, file.filename, file.file.read(), now=desk.clock())
    return _read_in(request, held.title)


def example(request: Request, form: FormData) -> Response:
    """Make the register of an example the study's own."""
    desk, name = desk_of(request), text_of(form, "example")
    chosen = name if name in _EXAMPLES else _EXAMPLES[0]
    held = example_register(chosen)
    keep_register(desk.study, held, origin=chosen, now=desk.clock())
    return _read_in(request, held.title)


def _read_in(request: Request, title: str) -> Response:
    return go_to(request, place_of(request, "register"), "web_register.files.done", title=title)


def _workbook(content: bytes, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=XLSX, headers=headers)


ROUTES = [
    Route("/register", register, name="register"),
    Route("/register/findings", findings, name="register.findings"),
    Route("/register/journeys", journeys, name="register.journeys"),
    Route("/register/agreements", agreements, name="register.agreements"),
    Route("/register/files", files, name="register.files"),
    Route("/register/register.xlsx", as_workbook, name="register.xlsx"),
    Route("/register/template.xlsx", empty_workbook, name="register.template"),
    Route("/register/upload", posted(upload), methods=["POST"], name="register.upload"),
    Route("/register/example", posted(example), methods=["POST"], name="register.example"),
]
