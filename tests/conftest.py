"""This file is about what all tests share."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # the makers of small values beside the tests

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real letters and city data, where somebody has put it."""
    if not SHARED.is_dir():
        pytest.skip("LOUD: ../shared is not here, so the real letters were not tried")
    return SHARED
