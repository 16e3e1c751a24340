"""This file is about `fordel serve`: it tells its address, serves, and stops when asked."""

import json
import signal
import subprocess
import sys
from urllib.request import urlopen

import pytest

from fordel.workbench.listing import list_responses
from fordel.workbench.study import new_study, open_study
from fordel.workbench.tray import hand_in, waiting_files
from web_makers import NOW


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "s.fordel"
    new_study(path, now=NOW, title="Prøvestudien")
    return path


def start(study, *more):
    return subprocess.Popen(
        [sys.executable, "-m", "fordel", "serve", str(study), "--port", "0", "--json", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def address_of(server) -> str:
    lines = []
    for line in server.stdout:
        lines.append(line)
        if line.startswith("}"):
            return json.loads("".join(lines))["address"]
    raise AssertionError(server.stderr.read())


def test_it_tells_its_address_serves_and_stops_well(study):
    server = start(study, "--lang", "en")
    address = address_of(server)
    with urlopen(address) as answer:
        page = answer.read().decode()
    assert address.startswith("http://127.0.0.1:")
    assert "Prøvestudien" in page
    assert 'lang="en"' in page
    server.send_signal(signal.SIGINT)
    said = server.communicate(timeout=20)[1]
    assert server.returncode == 0
    assert "Stopped." in said


def test_a_killed_server_loses_no_letter_that_was_confirmed(study):
    with open_study(study) as opened:
        for number in range(3):
            text = f"Svar fra Bydel Havna\n\nBydelen bør få ansvaret for skole {number}."
            hand_in(opened, f"brev-{number}.txt", text.encode(), by="Prøve", now=NOW)
    server = start(study)
    address_of(server)
    server.kill()
    server.communicate()
    with open_study(study) as opened:
        read = len(list(list_responses(opened)))
        assert read + len(waiting_files(opened)) >= 3
        assert len(waiting_files(opened)) <= 3


@pytest.mark.parametrize(
    ("options", "code", "exit_code"),
    [(("--host", "0.0.0.0"), "F764", 2), (("--theme", "/nowhere"), "F765", 2)],
)
def test_what_cannot_be_served_is_refused(study, options, code, exit_code):
    server = start(study, *options)
    said = server.communicate(timeout=30)[1]
    assert server.returncode == exit_code
    assert code in said


def test_a_port_that_is_taken_is_told(study):
    server = start(study)
    port = address_of(server).rstrip("/").rpartition(":")[2]
    other = subprocess.run(
        [sys.executable, "-m", "fordel", "serve", str(study), "--port", port],
        capture_output=True,
        text=True,
        check=False,
    )
    server.terminate()
    server.communicate()
    assert other.returncode == 4
    assert "F767" in other.stderr
