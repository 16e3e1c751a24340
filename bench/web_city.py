"""This file is about how fast the pages of the city answer, at Oslo's size: 97 areas, 138 tasks.

Told is the processor time that 19 of 20 answers keep within, once what is reckoned behind the pages
is there. The letters are those of the example.
"""

import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import process_time, sleep

import numpy as np
from starlette.testclient import TestClient

from bench.figures import Figure, at_most
from fordel.web.app import Settings, make_app
from fordel.workbench.districts import city_named, keep_areas
from fordel.workbench.register import example_register, keep_register
from fordel.workbench.responses import code_responses, incoming_example, read_files
from fordel.workbench.study import new_study, open_study

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CITY = "oslo"
PAGE_MS = 150.0
MOVE_MS = 100.0
WHO_MS = 50.0
_TIMES = 40
_SETTLES_SECONDS = 30


def figures() -> Iterator[Figure]:
    """The slowest of 19 in 20 answers of each page."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "by.fordel"
        _fill(path)
        settings = Settings(hosts=("testserver",))
        app = make_app(path, clock=lambda: NOW, settings=settings)
        with TestClient(app) as client:
            yield from _figures(client)


def _figures(client: TestClient) -> Iterator[Figure]:
    areas = [str(each) for each in city_named(CITY).chart.ids]
    _settle(client, ["/map?map=adopted", "/tasks/home_care"])
    moves = [f"/map?map=adopted&move={area}:{1 + at % 8}" for at, area in enumerate(areas)]
    asked = ("glatte+veier", "hjemmetjeneste", "barnehage", "plass+p%C3%A5+sykehjem")
    yield _slowest(client, "web.map_move_p95", moves, MOVE_MS)
    yield _slowest(client, "web.who_p95", [f"/who?q={each}" for each in asked], WHO_MS)
    for name in ("tasks", "tasks/home_care", "register", "register/findings", "register/moves"):
        label = f"web.{name.replace('/', '_')}_p95"
        yield _slowest(client, label, [f"/{name}"], PAGE_MS)
    yield _slowest(client, "web.journeys_p95", ["/register/journeys"], PAGE_MS)
    yield _slowest(client, "web.maps_compared_p95", ["/map/compare"], PAGE_MS)


def _slowest(client: TestClient, name: str, addresses: Sequence[str], goal: float) -> Figure:
    times = []
    for at in range(_TIMES + 1):
        start = process_time()
        answer = client.get(addresses[at % len(addresses)])
        times.append(1000 * (process_time() - start))
        assert answer.status_code in {200, 422}, answer.text
    return at_most(name, float(np.percentile(times[1:], 95)), goal, unit="ms")


def _settle(client: TestClient, addresses: Sequence[str]) -> None:
    """Wait until nothing is reckoned behind the pages."""
    for address in addresses:
        for _ in range(10 * _SETTLES_SECONDS):
            page = client.get(address).text
            if 'hx-trigger="every' not in page:
                break
            sleep(0.1)


def _fill(path: Path) -> None:
    new_study(path, now=NOW, title="By")
    with open_study(path) as study:
        for _ in read_files(study, incoming_example(CITY), now=NOW):
            pass
        for _ in code_responses(study, now=NOW):
            pass
        keep_register(study, example_register(CITY), origin=CITY, now=NOW)
        keep_areas(study, CITY, now=NOW)
