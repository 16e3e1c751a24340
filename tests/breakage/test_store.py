"""This file is about studies whose machine stops, whose disk fills, and whose file is no study."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from fordel.adapters.store import letters
from fordel.adapters.store.study import Study, create_study, open_study
from fordel.errors import ConflictError, InputError, OutsideError

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from fordel.adapters.store import letters
from fordel.adapters.store.study import open_study
from fordel.model.response import Document
from fordel.model.text import unrepaired
from statement_makers import response

def add(change, name):
    kept = Document(id=name, name=name, media_type="t", received="", text=unrepaired(""))
    stretches = [letters.Stretch(start=n, end=n + 1, text="ord " * 200) for n in range(200)]
    letters.add_letter(
        change, kept, b"x" * 50_000, [(response(name), stretches)],
        read_at=datetime(2026, 3, 1, tzinfo=UTC),
    )

with open_study(Path(sys.argv[1])) as study:
    with study.changing() as change:
        add(change, "whole")
    print("whole", flush=True)
    with study.changing() as change:
        add(change, "half")
        print("half", flush=True)
        sys.stdin.readline()
    print("done", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_study(tmp_path / "s.fordel", title="Lilleby", created=NOW)
    return tmp_path / "s.fordel"


@pytest.fixture
def writer(path: Path):
    """Another process that has kept one letter and is in the middle of the next."""
    started = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[1])},
    )
    with started:
        assert started.stdout is not None
        assert started.stdout.readline() == "whole\n"
        assert started.stdout.readline() == "half\n"
        yield started
        started.kill()


def ids(path: Path) -> tuple[str, ...]:
    with open_study(path) as study, study.viewing() as view:
        return letters.response_ids(view)


def read_everything(path: Path) -> None:
    with open_study(path) as study, study.viewing() as view:
        tuple(letters.responses(view))
        for table in ("search_index_data", "searchable", "review"):
            view.connection.execute(text(f"SELECT * FROM {table}")).all()


def fill_the_disk(study: Study) -> None:
    with study.changing() as change:
        pages = change.connection.execute(text("PRAGMA page_count")).scalar_one()
        change.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        change.connection.execute(text("UPDATE document_file SET content = zeroblob(9000000)"))


def test_a_killed_writer_loses_the_letter_in_hand_and_nothing_else(path, writer):
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    assert ids(path) == ("whole",)
    with open_study(path) as study, study.changing() as change:
        found = change.connection.execute(text("PRAGMA integrity_check")).scalar()
        assert found == "ok"


def test_readers_are_not_blocked_by_a_writer(path, writer):
    assert ids(path) == ("whole",)


def test_a_second_writer_is_told_that_another_one_is_writing(path, writer):
    with (
        open_study(path, patience_seconds=0.2) as study,
        pytest.raises(ConflictError, match="F801"),
        study.changing(),
    ):
        pass


def test_a_second_writer_waits_for_the_first_to_finish(path, writer):
    with open_study(path, patience_seconds=30) as study:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
        with study.changing() as change:
            assert letters.response_ids(change) == ("whole", "half")


def test_no_file_is_no_study(tmp_path):
    with pytest.raises(InputError, match="F802"):
        open_study(tmp_path / "x.fordel")
    with pytest.raises(InputError, match="F802"):
        open_study(tmp_path / "no" / "x.fordel")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"hei", b"SQLite format 3\x00", os.urandom(5000)])
def test_another_kind_of_file_is_no_study_and_is_left_alone(tmp_path, content):
    other = tmp_path / "x.fordel"
    other.write_bytes(content)
    with pytest.raises(InputError, match="F804"):
        open_study(other)
    assert other.read_bytes() == content
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_and_another_programs_database_are_no_studies(tmp_path):
    with pytest.raises(InputError, match="F804"):
        open_study(tmp_path)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as raw:
        raw.execute("CREATE TABLE study(id)")
    raw.close()
    with pytest.raises(InputError, match="F804"):
        open_study(other)


def test_a_study_from_a_newer_fordel_is_left_alone(path):
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(InputError, match="F805"):
        open_study(path)


@pytest.mark.parametrize("kept", [120, 5_000, 60_000])
def test_a_torn_study_is_called_damaged(path, tmp_path, kept):
    torn = tmp_path / "torn.fordel"
    shutil.copy(path, torn)
    os.truncate(torn, kept)
    with pytest.raises(InputError, match=r"F80[46]"):
        read_everything(torn)


def test_overwritten_pages_are_called_damaged(path):
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    with pytest.raises(InputError, match="F806"):
        read_everything(path)


def test_a_full_disk_is_told_and_what_was_confirmed_is_safe(path, writer):
    writer.kill()
    writer.wait()
    with open_study(path) as study:
        with pytest.raises(OutsideError, match="F808"):
            fill_the_disk(study)
        with study.viewing() as view:
            assert letters.content(view, "whole") == b"x" * 50_000


def test_a_study_in_a_missing_folder_cannot_be_made(tmp_path):
    with pytest.raises(OutsideError, match="F809"):
        create_study(tmp_path / "no" / "s.fordel", title="x", created=NOW)
