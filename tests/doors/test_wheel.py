"""This file is about the package: built as a wheel, it works where the sources are not."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """A folder that holds the unpacked wheel and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    (wheel,) = folder.glob("fordel-*.whl")
    target = folder / "installed"
    _run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target",
          str(target), str(wheel)], folder)  # fmt: skip
    return target


def _run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_demo_runs_from_the_wheel_alone(installed, tmp_path):
    # -S leaves out the editable install; the libraries are named instead.
    libraries = sysconfig.get_paths()["purelib"]
    path = os.pathsep.join([str(installed), libraries])
    where = "import fordel; print(fordel.__file__)"
    assert str(installed) in _run([sys.executable, "-S", "-c", where], tmp_path, PYTHONPATH=path)
    _run([sys.executable, "-S", "-m", "fordel", "demo", "trial"], tmp_path, PYTHONPATH=path)
    page = (tmp_path / "trial" / "oslo.html").read_text(encoding="utf-8")
    assert page.lstrip().startswith("<!doctype html>")


def test_the_wheel_holds_no_letter_and_no_test(installed):
    names = [str(path.relative_to(installed)) for path in installed.rglob("*") if path.is_file()]
    assert not [name for name in names if "test" in Path(name).parts[0]]
    assert any(name.endswith("py.typed") for name in names)
