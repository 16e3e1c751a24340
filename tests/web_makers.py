"""This file is about studies served inside a test, without a network."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import uvicorn
from starlette.applications import Starlette
from starlette.testclient import TestClient

from fordel.web.app import Settings, make_app
from fordel.workbench.districts import keep_areas
from fordel.workbench.register import example_register, keep_register
from fordel.workbench.responses import code_responses, incoming_example, read_files
from fordel.workbench.study import new_study, open_study

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@contextmanager
def served(path: Path, **more):
    """A browser without a window, open on the study."""
    settings = Settings(hosts=("testserver",), person="Prøve", **more)
    app = make_app(path, clock=lambda: NOW, settings=settings)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def token(client) -> str:
    """What every form must carry."""
    if "fordel_token" not in client.cookies:
        client.get("/")
    return client.cookies["fordel_token"]


def send(client, address: str, **fields):
    """Send a form as the page would."""
    return client.post(address, data={"token": token(client), **fields})


@contextmanager
def serving(path: Path, **more) -> Iterator[str]:
    """A real server on this machine, open on the study; gives its address."""
    settings = Settings(person="Prøve", **more)
    with running(make_app(path, clock=lambda: NOW, settings=settings)) as address:
        yield address


@contextmanager
def running(app: Starlette, port: int = 0) -> Iterator[str]:
    """An application on this machine; gives its address."""
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def coded_lilleby(path: Path, letters: int, *, also: str = "nothing more") -> None:
    """A study with the first letters of the example, and one more by name, read and coded."""
    new_study(path, now=NOW, title="Oppgavefordelingen i Lilleby")
    with open_study(path) as study:
        every = incoming_example("lilleby")
        chosen = [*every[:letters], *(each for each in every if also in each.name)]
        for _ in read_files(study, chosen, now=NOW):
            pass
        for _ in code_responses(study, now=NOW):
            pass


def with_city(path: Path, example: str = "lilleby") -> None:
    """Who does what and the small areas of an example, read into the study."""
    with open_study(path) as study:
        keep_register(study, example_register(example), origin=example, now=NOW)
        keep_areas(study, example, now=NOW)
