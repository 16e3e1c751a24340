"""This file is about commands that are stopped in the middle, and started again."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from fordel.cli import main

LETTERS = 24
LETTER = "# Bydel Prøve {number}\n\nVi mener at sykehjemmene bør drives av bydelen.\n\n" + (
    "Barnevernet må ha flere folk, og det haster. " * 40
)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "brev"
    folder.mkdir()
    for number in range(LETTERS):
        text = LETTER.format(number=number)
        (folder / f"{number:02}.md").write_text(text, encoding="utf-8")
    CliRunner().invoke(main, ["new", str(tmp_path / "s.fordel")], catch_exceptions=False)
    return tmp_path / "s.fordel"


def start(*args: object) -> subprocess.Popen[str]:
    """The command in a process of its own, once it has told of its first letter."""
    command = [sys.executable, "-u", "-m", "fordel", *map(str, args)]
    started = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={}
    )
    assert started.stdout is not None
    assert started.stdout.readline()
    return started


def count(study: Path) -> tuple[int, int]:
    """How many responses there are, and how many of them are coded."""
    listed = json.loads(CliRunner().invoke(main, ["responses", str(study), "--json"]).stdout)
    assert len({each["id"] for each in listed}) == len(listed)
    return len(listed), sum(each["statements"] > 0 for each in listed)


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_reading_goes_on_where_it_was_stopped(study, blow):
    with start("read", study, study.parent / "brev") as started:
        started.send_signal(blow)
    read, _ = count(study)
    assert 1 <= read <= LETTERS
    done = CliRunner().invoke(main, ["read", str(study), str(study.parent / "brev"), "--json"])
    told = json.loads(done.stdout)
    assert told["known"] == read
    assert told["known"] + told["read"] == LETTERS
    assert count(study) == (LETTERS, 0)


def test_coding_goes_on_where_it_was_stopped(study):
    CliRunner().invoke(main, ["read", str(study), str(study.parent / "brev")])
    with start("code", study) as started:
        started.send_signal(signal.SIGKILL)
    _, coded = count(study)
    assert coded >= 1
    CliRunner().invoke(main, ["code", str(study)], catch_exceptions=False)
    assert count(study) == (LETTERS, LETTERS)


def test_whoever_interrupts_is_told_that_what_was_confirmed_is_kept(study):
    with start("read", study, study.parent / "brev") as started:
        started.send_signal(signal.SIGINT)
        _, said = started.communicate()
    if started.returncode:  # it may have been done already
        assert started.returncode == 130
        assert "Avbrutt" in said
        assert "Traceback" not in said


def test_two_who_read_the_same_letters_at_once_read_each_once(study):
    with (
        start("read", study, study.parent / "brev") as one,
        start("read", study, study.parent / "brev") as other,
    ):
        said = one.communicate()[1] + other.communicate()[1]
    assert (one.returncode, other.returncode) == (0, 0), said
    assert count(study) == (LETTERS, 0)
