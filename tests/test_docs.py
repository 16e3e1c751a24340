"""This file is about the documents: what they show runs, what they name is there, links lead on."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
SHOWN = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def _blocks(page: Path) -> list[tuple[str, str]]:
    return SHOWN.findall(page.read_text(encoding="utf-8"))


# Pages that put a whole basis together, or judge options, more than once.
LONG = {"answer-those-who-wrote.md", "judge-options.md", "write-the-decision-basis.md"}
RUNNING = [
    pytest.param(page, marks=pytest.mark.slow if page.name in LONG else ())
    for page in PAGES
    if {"console", "python"} & {kind for kind, _ in _blocks(page)}
]


def _environment() -> dict[str, str]:
    scripts = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "FORDEL_LANG": "nb"}


@pytest.mark.parametrize("page", RUNNING, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_shows_runs(page, tmp_path):
    """Console blocks run line by line in one empty folder; a line after `$` must succeed.

    A line `#fails` before a command says that it must fail.
    """
    python = []
    for kind, block in _blocks(page):
        if kind == "python":
            python.append(block)
        if kind == "console":
            for line in block.replace("\\\n", " ").splitlines():
                if line.startswith("$ ") and not line.startswith("$ make "):
                    _run(line[2:], tmp_path)
    if python:
        code = "\n".join(python)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=tmp_path,
            env=_environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr


def _run(command: str, folder: Path) -> None:
    must_fail = command.endswith("# fails")
    done = subprocess.run(
        ["bash", "-c", command.removesuffix("# fails")],
        cwd=folder,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode == 4 and "F901" in done.stderr and not os.environ.get("FORDEL_REQUIRE_ALL"):
        pytest.skip("LOUD: Tesseract is not installed, so this page was only run in part")
    assert (done.returncode != 0) is must_fail, (
        f"{shlex.quote(command)}\n{done.stdout}\n{done.stderr}"
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target and not target.startswith("mailto:"):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_reference_is_what_the_code_says():
    sys.path.insert(0, str(ROOT / "tools"))
    import make_reference

    stale = [
        page.name
        for page, make in make_reference.PAGES.items()
        if page.read_text("utf-8") != make()
    ]
    assert stale == [], "run `make docs`"


def test_every_page_of_docs_is_found_from_its_index():
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    missing = [
        str(page.relative_to(ROOT / "docs"))
        for page in (ROOT / "docs").rglob("*.md")
        if page.name != "README.md" and str(page.relative_to(ROOT / "docs")) not in index
    ]
    assert missing == []
