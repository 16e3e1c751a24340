"""This file is about a served study when things break: what was confirmed is there afterwards."""

import json
import resource
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from fordel.adapters.store import codings, letters
from fordel.adapters.store.copying import back_up
from fordel.workbench.study import open_study
from fordel.workbench.tray import waiting_files
from web_makers import coded_lilleby

pytestmark = pytest.mark.slow  # each starts and kills servers

ROOM_BYTES = 40_000


@pytest.fixture(scope="module")
def coded(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("coded") / "s.fordel"
    coded_lilleby(made, 1)
    return made


@pytest.fixture
def study(coded, tmp_path) -> Path:
    path = tmp_path / "s.fordel"
    with open_study(coded) as held:
        back_up(held, path)
    return path


@contextmanager
def serving(place: Path):
    """A server in a process of its own, and somebody's browser."""
    command = [sys.executable, "-m", "fordel", "serve", str(place), "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        told = "".join(started.stdout.readline() for _ in range(3))
        address = json.loads(told)["address"]
        with httpx2.Client(base_url=address, timeout=60) as browser:
            yield started, browser
        started.kill()


def rulings(browser: httpx2.Client):
    """Accepts one statement after the other; gives the answers."""
    for each in browser.get("/api/statements").json():
        sent = {"response": each["response"], "statement": each["id"], "mark": each["mark"]}
        yield browser.post("/api/reviews", json={**sent, "ruling": "accept"})


def kept(place: Path) -> int:
    with open_study(place) as study, study.viewing() as view:
        return sum(len(codings.reviews(view, each)) for each in letters.response_ids(view))


def test_a_killed_server_has_lost_nothing_that_was_confirmed(study):
    with serving(study) as (started, browser):
        confirmed = 0
        for answer in rulings(browser):
            assert answer.status_code == 201
            confirmed += 1
            if confirmed == 5:
                break
        started.send_signal(signal.SIGKILL)
        started.wait()
    assert kept(study) == confirmed
    with serving(study) as (_, browser):
        assert browser.get("/review").status_code == 303


def test_a_torn_upload_is_not_taken_in_and_the_server_goes_on(study):
    with serving(study) as (_, browser):
        page = browser.get("/letters")
        token = browser.cookies["fordel_token"]
        assert page.status_code == 200
        half = (
            f'--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n{token}\r\n--x\r\n'
            'Content-Disposition: form-data; name="files"; filename="brev.txt"\r\n\r\nVi men'
        )
        head = (
            f"POST /letters/upload HTTP/1.1\r\nHost: 127.0.0.1:{browser.base_url.port}\r\n"
            f"Cookie: fordel_token={token}\r\nContent-Length: 100000\r\n"
            "Content-Type: multipart/form-data; boundary=x\r\n\r\n"
        )
        where = ("127.0.0.1", browser.base_url.port)
        with socket.create_connection(where) as torn:
            torn.sendall((head + half).encode())
        assert browser.get("/letters").status_code == 200
    with open_study(study) as held:
        assert waiting_files(held) == ()


def test_a_full_disk_is_told_and_when_there_is_room_again_the_work_goes_on(study):
    with serving(study) as (started, browser):
        todo = rulings(browser)
        assert next(todo).status_code == 201
        size = max(each.stat().st_size for each in study.parent.glob("s.fordel*"))
        resource.prlimit(started.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        answers = [next(todo) for _ in range(6)]
        failed = [each for each in answers if each.status_code != 201]
        assert failed, "the disk was not full"
        assert {each.status_code for each in failed} == {503}
        assert {each.json()["code"] for each in failed} <= {"F808", "F809"}
        everything = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        resource.prlimit(started.pid, resource.RLIMIT_FSIZE, everything)
        again = next(rulings(browser))
        assert again.status_code in {201, 409}, again.text
        confirmed = 1 + sum(each.status_code == 201 for each in [*answers, again])
        started.send_signal(signal.SIGKILL)
        started.wait()
    assert kept(study) == confirmed


@pytest.mark.postgres
def test_a_lost_database_is_told_and_found_again(study, server):
    address = server.address()
    with open_study(study) as held:
        back_up(held, address)
    with serving(address) as (_, browser):
        todo = rulings(browser)
        assert [next(todo).status_code for _ in range(3)] == [201] * 3
        server.stop("immediate")
        try:
            lost = browser.get("/letters")
            assert lost.status_code == 503
            assert "F818" in lost.text
            refused = next(todo)
            assert (refused.status_code, refused.json()["code"]) == (503, "F818")
        finally:
            server.start()
        assert browser.get("/letters").status_code == 200
        assert next(todo).status_code == 201
    assert kept(address) == 4
