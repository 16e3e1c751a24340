"""This file is about the letters: handing them in, what became of each, and who sent it."""

from pathlib import PurePosixPath

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fordel.errors import InputError, InputErrors
from fordel.model.response import BodyKind, Consultee, ResponseId
from fordel.web.desk import desk_of, person_of, study_of
from fordel.web.frame import go_to, place_of, posted, render, text_of
from fordel.workbench.listing import Listed, list_responses
from fordel.workbench.responses import is_left_behind
from fordel.workbench.senders import name_sender
from fordel.workbench.tray import hand_in, refused, set_aside, try_again, waiting_files


def letters(request: Request) -> Response:
    """All responses, and the files that wait or could not be read."""
    study, wanted = study_of(request), request.query_params.get("kind", "")
    listed = tuple(list_responses(study))
    return render(
        request,
        "letters/index.html",
        listed=[each for each in listed if wanted in {"", each.response.consultee.kind}],
        kinds=_kinds(listed),
        kind=wanted,
        refused=refused(study),
        waiting=waiting_files(study),
        progress=desk_of(request).worker.progress,
    )


def upload(request: Request, form: FormData) -> Response:
    """Take in files; each is kept whole before the next one is looked at."""
    taken, faults = 0, []
    for file in form.getlist("files"):
        if isinstance(file, UploadFile) and file.filename:
            try:
                taken += _taken(request, file, file.filename)
            except InputError as fault:
                faults.append(fault)
    if taken:
        desk_of(request).worker.wake()
    if faults:
        raise InputErrors(faults)
    said = "web_letters.upload.done" if taken else "web_letters.upload.nothing"
    return go_to(request, place_of(request, "letters"), said, count=taken)


def read_again(request: Request, form: FormData) -> Response:
    """Let a refused file be read once more."""
    try_again(study_of(request), text_of(form, "key"))
    desk_of(request).worker.wake()
    return go_to(request, place_of(request, "letters"), "web_letters.refused.again_done")


def put_aside(request: Request, form: FormData) -> Response:
    """Take a refused file off the list."""
    set_aside(study_of(request), text_of(form, "key"))
    return go_to(request, place_of(request, "letters"), "web_letters.refused.aside_done")


def correct_sender(request: Request, form: FormData) -> Response:
    """Say who sent a response."""
    response = ResponseId(request.path_params["response"])
    sender = Consultee(name=text_of(form, "name"), kind=_kind(text_of(form, "kind")))
    desk = desk_of(request)
    name_sender(desk.study, response, sender, by=person_of(request), now=desk.clock())
    desk.worker.wake()  # another kind of body is coded anew
    where = place_of(request, "letters.read", response=response)
    return go_to(request, where, "web_letters.sender.done", name=sender.name)


def _taken(request: Request, file: UploadFile, name: str) -> int:
    """1 if the file was kept, 0 if programs left it behind."""
    if any(map(is_left_behind, PurePosixPath(name).parts)):
        return 0
    desk = desk_of(request)
    hand_in(desk.study, name, file.file.read(), by=person_of(request), now=desk.clock())
    return 1


def _kinds(listed: tuple[Listed, ...]) -> tuple[BodyKind, ...]:
    there = {each.response.consultee.kind for each in listed}
    return tuple(each for each in BodyKind if each in there)


def _kind(chosen: str) -> BodyKind:
    return BodyKind(chosen) if chosen in set(BodyKind) else BodyKind.OTHER


ROUTES = [
    Route("/letters", letters, name="letters"),
    Route("/letters/upload", posted(upload), methods=["POST"], name="letters.upload"),
    Route("/letters/again", posted(read_again), methods=["POST"], name="letters.again"),
    Route("/letters/aside", posted(put_aside), methods=["POST"], name="letters.aside"),
    Route(
        "/letters/{response}/sender",
        posted(correct_sender),
        methods=["POST"],
        name="letters.sender",
    ),
]
