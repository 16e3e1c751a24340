"""This file is about what every page has at hand: study, clock, person, language."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote

from starlette.requests import Request

from fordel.model.people import Right
from fordel.web.errands import Errands
from fordel.web.in_hand import InHand
from fordel.web.pace import Pace
from fordel.web.team import Team
from fordel.web.work import Worker
from fordel.workbench.study import Study
from fordel.workbench.texts import Texts, texts

LANGUAGE_COOKIE = "fordel_language"
PERSON_COOKIE = "fordel_person"
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the pages of one study share (norsk: arbeidsbord).

    ``person`` is who works where nobody signs in. ``version`` changes with what is mounted, so that
    browsers may keep it until then. Where a ``team`` signs in, ``open_part`` is the study without
    what is exempt, and the paces are how often each may ask.
    """

    study: Study
    clock: Callable[[], datetime]
    person: str
    worker: Worker
    language: str = "nb"
    theme: Path | None = None
    version: str = ""
    errands: Errands = field(default_factory=Errands)
    team: Team | None = None
    open_part: Study | None = None
    pace: Pace = field(default_factory=Pace)
    sign_in_pace: Pace = field(default_factory=Pace)
    in_hand: InHand = field(default_factory=InHand)


def desk_of(request: Request) -> Desk:
    """The desk of the study that this request is about."""
    found = request.app.state.desk
    assert isinstance(found, Desk)
    return found


def study_of(request: Request) -> Study:
    """The study that this request is about, as far as whoever asks may see it."""
    desk = desk_of(request)
    rights = getattr(request.state, "rights", None)
    hides = rights is not None and Right.SEE_EXEMPT not in rights
    return desk.open_part if hides and desk.open_part else desk.study


def person_of(request: Request) -> str:
    """Who asks: whoever signed in, else the name chosen here, else who began the server."""
    signed_in = getattr(request.state, "person", None)
    if isinstance(signed_in, str):
        return signed_in
    chosen = _plain(request.cookies.get(PERSON_COOKIE, ""))
    return chosen or desk_of(request).person


def language_of(request: Request) -> str:
    """The language that was asked for now, or before, or that the server began with."""
    wanted = (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE))
    return next((each for each in wanted if each in {"nb", "en"}), desk_of(request).language)


def texts_of(request: Request) -> Texts:
    """The words of the language of whoever asks."""
    return texts(language_of(request))


def _plain(name: str) -> str:
    """A name from a cookie, where letters beyond ASCII are written as in addresses."""
    return " ".join(unquote(name).split())[:_LONGEST_NAME]
