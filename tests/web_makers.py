"""This file is about studies served inside a test, without a network."""

from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from starlette.testclient import TestClient

from fordel.web.app import Settings, make_app

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
