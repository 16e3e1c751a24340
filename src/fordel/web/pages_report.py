"""This file is about the decision basis: choosing chapters, reading it, taking it home, renewed.

It is made behind the pages, and kept until the server stops: made anew it is the same.
"""

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError
from fordel.web.desk import desk_of, language_of, study_of
from fordel.web.errands import Errand
from fordel.web.frame import go_to, place_of, posted, render, text_of, texts_in_form
from fordel.workbench.basis import CHAPTERS, Form, Look, in_form
from fordel.workbench.report_desk import Made, Wanted, made_from

_TYPES = {
    Form.HTML: "text/html; charset=utf-8",
    Form.PDF: "application/pdf",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Form.PACKAGE: "application/zip",
}
_ENDINGS = {Form.PACKAGE: "zip"}
_NAMES = {"nb": "beslutningsgrunnlag", "en": "decision-basis"}
_OWN_STYLE = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The basis carries its own style in the page, and may do nothing else."""


def report(request: Request) -> Response:
    """What to make, how far it has come, and in which forms it can be had."""
    name = request.query_params.get("made", "")
    errand = _errand(request, name) if name else None
    made = errand.found if errand and isinstance(errand.found, Made) else None
    return render(
        request,
        "report/index.html",
        chapters=CHAPTERS,
        chosen=made.wanted.chapters if made and made.wanted.chapters else set(CHAPTERS),
        wanted_language=made.wanted.language if made else language_of(request),
        name=name,
        errand=errand,
        made=made,
        forms=tuple(Form),
    )


def make(request: Request, form: FormData) -> Response:
    """Make the basis, behind the page."""
    chosen = frozenset(texts_in_form(form, "chapter"))
    wanted = Wanted(
        language=_language(request, form),
        chapters=frozenset() if chosen == set(CHAPTERS) else chosen,
        now=desk_of(request).clock(),
    )
    return _begun(request, wanted)


def renew(request: Request, form: FormData) -> Response:
    """Give an edited Word document today's figures, behind the page."""
    file = form.get("file")
    content = file.file.read() if isinstance(file, UploadFile) and file.filename else b""
    if not content:
        raise InputError(
            "F852",
            "No document was chosen.",
            hint="Choose the Word document that Fordel wrote and people have edited.",
        )
    wanted = Wanted(
        language=_language(request, form),
        chapters=frozenset(),
        now=desk_of(request).clock(),
        edited=content,
    )
    return _begun(request, wanted)


def read(request: Request) -> Response:
    """The basis to read on the screen, a page by itself."""
    made = _made(request)
    page = in_form(made.basis, Form.HTML, Look(language=made.wanted.language))
    headers = {"content-security-policy": _OWN_STYLE}
    return Response(page, media_type=_TYPES[Form.HTML], headers=headers)


def download(request: Request) -> Response:
    """The basis in one form, as a file."""
    made, asked = _made(request), request.path_params["form"]
    form = next((each for each in Form if each == asked), Form.HTML)
    look = Look(language=made.wanted.language)
    content = in_form(made.basis, form, look, study=study_of(request))
    return _file(content, form, made)


def download_renewed(request: Request) -> Response:
    """The edited document with today's figures."""
    made = _made(request)
    if made.updated is None:
        raise _gone()
    return _file(made.updated.document, Form.DOCX, made)


def _begun(request: Request, wanted: Wanted) -> Response:
    errands = desk_of(request).errands
    study = study_of(request)
    errands.ask(_key(request, wanted.name), "report", lambda _: made_from(study, wanted))
    return go_to(request, f"{place_of(request, 'report')}?made={wanted.name}")


def _made(request: Request) -> Made:
    name = request.path_params["made"]
    errand = _errand(request, name)
    if errand is None or not isinstance(errand.found, Made):
        raise _gone()
    return errand.found


def _errand(request: Request, name: str) -> Errand | None:
    return desk_of(request).errands.about(_key(request, name))


def _key(request: Request, name: str) -> tuple[object, ...]:
    """Whoever may not see what is exempt does not come by a basis that holds it."""
    return ("report", study_of(request), name)


def _gone() -> InputError:
    return InputError(
        "F853",
        "This basis is not at hand any more.",
        hint="Make it again on the page Report: the same study gives the same basis.",
    )


def _file(content: bytes, form: Form, made: Made) -> Response:
    name = f"{_NAMES[made.wanted.language]}.{_ENDINGS.get(form, form.value)}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=_TYPES[form], headers=headers)


def _language(request: Request, form: FormData) -> str:
    asked = text_of(form, "language")
    return asked if asked in _NAMES else language_of(request)


ROUTES = [
    Route("/report", report, name="report"),
    Route("/report/make", posted(make), methods=["POST"], name="report.make"),
    Route("/report/renew", posted(renew), methods=["POST"], name="report.renew"),
    Route("/report/{made}/read", read, name="report.read"),
    Route("/report/{made}/renewed", download_renewed, name="report.renewed"),
    Route("/report/{made}/file/{form}", download, name="report.download"),
]
