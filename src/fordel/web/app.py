"""This file is about the application: the pages of one study, and what stands before them.

A group of pages is a file ``pages_<x>.py`` with ``ROUTES``; it is served when it stands in the
list below.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from fordel.web import (
    api,
    pages_answers,
    pages_double,
    pages_help,
    pages_history,
    pages_letters,
    pages_map,
    pages_map_more,
    pages_matrix,
    pages_moves,
    pages_options,
    pages_options_more,
    pages_overview,
    pages_reader,
    pages_register,
    pages_report,
    pages_review,
    pages_search,
    pages_sign_in,
    pages_tasks,
    pages_who,
)
from fordel.web.desk import Desk
from fordel.web.faults import HANDLERS, fault_page
from fordel.web.guard import Guard
from fordel.web.pace import Pace
from fordel.web.rights import check_all
from fordel.web.sessions import Sessions
from fordel.web.team import Team
from fordel.web.theme import check_theme
from fordel.web.work import Worker
from fordel.workbench.study import open_study

GROUPS = (
    pages_overview,
    pages_letters,
    pages_reader,
    pages_review,
    pages_double,
    pages_matrix,
    pages_search,
    pages_tasks,
    pages_register,
    pages_moves,
    pages_who,
    pages_map,
    pages_map_more,
    pages_options,
    pages_options_more,
    pages_report,
    pages_answers,
    pages_history,
    pages_help,
    api,
)
"""The groups of pages, in the order in which their addresses are tried."""

LOOPBACK = ("127.0.0.1", "localhost", "::1")
_MOST_BYTES = 500_000_000
_LEAST_PACKED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a study is served (norsk: oppsett).

    ``hosts`` are the names that the server answers to. ``most_bytes`` is the most that can be sent
    at a time; ``jobs`` how many processes share long work. Without a ``team`` nobody signs in.
    """

    language: str = "nb"
    person: str = "-"
    theme: Path | None = None
    hosts: Sequence[str] = LOOPBACK
    most_bytes: int = _MOST_BYTES
    jobs: int = 1
    team: Team | None = None


def make_app(
    study_path: Path, *, clock: Callable[[], datetime], settings: Settings | None = None
) -> Starlette:
    """The web workbench of one study.

    Raises:
        InputError: F765, if the theme folder is none; F802 to F806, if the study cannot be opened.
    """
    chosen = settings or Settings()
    if chosen.theme:
        check_theme(chosen.theme)
    study = open_study(study_path)
    team = chosen.team
    desk = Desk(
        study=study,
        worker=Worker(study, clock, jobs=chosen.jobs),
        clock=clock,
        person=chosen.person,
        language=chosen.language,
        theme=chosen.theme,
        version=_version(chosen.theme),
        team=team,
        open_part=study.without_exempt() if team else None,
        pace=Pace(team.requests_a_minute) if team else Pace(),
        sign_in_pace=Pace(team.sign_ins_a_minute) if team else Pace(),
    )
    app = Starlette(
        routes=[*_mounts(chosen.theme), *_routes(team)],
        middleware=_middleware(chosen),
        exception_handlers=HANDLERS,
        lifespan=_lifespan,
    )
    app.state.desk = desk
    # Looking through all routes for each link of a long page takes longer than the page itself.
    app.state.places = {each.name: each for each in app.routes if isinstance(each, Route)}
    return app


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    desk: Desk = app.state.desk
    desk.worker.start()
    yield
    desk.errands.stop()
    await run_in_threadpool(desk.worker.stop)
    if desk.open_part:
        desk.open_part.close()
    desk.study.close()


def _routes(team: Team | None) -> list[Route]:
    """The pages; where a team signs in, each asks for its right."""
    pages = [route for group in GROUPS for route in group.ROUTES]
    if team is None:
        return pages
    every = [copy(each) for each in (*pages_sign_in.ROUTES, *pages)]
    check_all(every)
    return every


def _middleware(chosen: Settings) -> list[Middleware]:
    team = chosen.team
    hosts = (*chosen.hosts, team.host) if team else chosen.hosts
    safe = team is not None and team.address.startswith("https:")
    found = [
        Middleware(
            Guard, hosts=hosts, most_bytes=chosen.most_bytes, refuse=fault_page, over_tls=safe
        ),
        Middleware(GZipMiddleware, minimum_size=_LEAST_PACKED),
    ]
    if team:
        found.append(Middleware(Sessions, secure=safe))
    return found


def _mounts(theme: Path | None) -> list[BaseRoute]:
    found: list[BaseRoute] = [
        Mount("/static", StaticFiles(packages=[("fordel.web", "static")]), name="static")
    ]
    if theme:
        found.append(Mount("/theme", StaticFiles(directory=theme), name="theme"))
    return found


def _version(theme: Path | None) -> str:
    """A mark that changes with any of the files that browsers may keep."""
    own = sorted(_inside(Path(str(files("fordel.web") / "static"))))
    return sha256(b"".join([*own, *(sorted(_inside(theme)) if theme else ())])).hexdigest()[:12]


def _inside(folder: Path) -> list[bytes]:
    found = (each for each in folder.rglob("*") if each.is_file())
    return [sha256(str(each).encode() + each.read_bytes()).digest() for each in found]
