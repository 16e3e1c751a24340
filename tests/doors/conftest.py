"""This file is about a real browser without a window, and about what axe finds in it."""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "EN-301-549"]


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        assert not os.environ.get("FORDEL_REQUIRE_ALL"), "Chromium must be installed here"
        pytest.skip("LOUD: Chromium is not installed, so the pages were not opened in a browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as browsers:
        opened = browsers.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def axe() -> str:
    found = find_spec("axe_playwright_python")
    assert found, "axe-core is among the development packages"
    assert found.origin
    return (Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def violations(axe):
    """What axe finds on a page, by rule and place."""

    def found(page) -> list[tuple[str, list[str]]]:
        page.evaluate(axe)
        done = page.evaluate(
            "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES
        )
        return [
            (each["id"], [node["target"] for node in each["nodes"]][:3])
            for each in done["violations"]
        ]

    return found
