"""This file is about what all tests share."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # the makers of small values beside the tests

from server_makers import Server, running_server, server_programs  # see above

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real letters and city data, where somebody has put it."""
    if not SHARED.is_dir():
        pytest.skip("LOUD: ../shared is not here, so the real letters were not tried")
    return SHARED


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of our own, where the machine has the programs."""
    programs = server_programs()
    if programs is None:
        assert not os.environ.get("FORDEL_REQUIRE_ALL"), "PostgreSQL is not installed"
        pytest.skip("LOUD: PostgreSQL is not here, so studies on a server were not tried")
    with running_server(programs) as running:
        yield running


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where a new study may lie: in a file, or in an empty database."""
    if request.param == "file":
        return tmp_path / "s.fordel"
    address = request.getfixturevalue("server").address()
    assert isinstance(address, Path)
    return address
