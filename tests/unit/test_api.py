"""This file is about the Python API: what is promised is there, documented, and costs nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

import fordel

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "python-api.md"


@pytest.mark.parametrize("name", fordel.__all__)
def test_every_promised_name_is_there_and_in_the_table(name):
    assert getattr(fordel, name).__name__ == name
    assert f"`{name}`" in PAGE.read_text(encoding="utf-8")
    assert name in dir(fordel)


def test_what_is_not_promised_is_not_there():
    with pytest.raises(AttributeError, match="no attribute 'utils'"):
        _ = fordel.utils


def test_importing_costs_nothing():
    code = "import sys, fordel; print({'sqlalchemy', 'numpy', 'lxml'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
