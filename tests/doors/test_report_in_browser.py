"""This file is about the report in a browser: it fits, opens by keyboard, and asks nobody."""

from itertools import pairwise
from pathlib import Path

import pytest

from fordel.report.compose import compose
from fordel.report.html import html
from report_makers import material, texts

pytestmark = pytest.mark.browser

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        pytest.skip("LOUD: Chromium is not installed, so the report was not opened in a browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as browsers:
        opened = browsers.chromium.launch(executable_path=str(CHROMIUM), args=QUIET)
        yield opened
        opened.close()


@pytest.fixture(scope="module", params=["nb", "en"])
def place(request, tmp_path_factory) -> Path:
    language = request.param
    report = compose(
        material(),
        texts=texts(language, "report"),
        labels=texts(language, "labels"),
        language=language,
    )
    path = tmp_path_factory.mktemp("report") / f"{language}.html"
    path.write_text(html(report, texts=texts(language, "report")), encoding="utf-8")
    return path


@pytest.mark.parametrize("width", [1400, 800, 390])
def test_the_page_fits_every_width_asks_nobody_and_has_nothing_to_complain_of(
    browser, place, width
):
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(place.as_uri())
    overflow = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    page.close()
    assert asked == [place.as_uri()]
    assert said == []
    assert overflow <= 0


def test_a_quote_opens_in_its_place_by_keyboard(browser, place):
    page = browser.new_page()
    page.goto(place.as_uri())
    first = page.locator("#oppgavene ~ article details.context, article details.context").first
    first.locator("summary").focus()
    page.keyboard.press("Enter")
    assert first.evaluate("each => each.open")
    assert first.locator("mark").is_visible()
    page.close()


def test_headings_step_down_one_level_at_a_time(browser, place):
    page = browser.new_page()
    page.goto(place.as_uri())
    levels = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5')].map(h => +h.tagName[1])"
    )
    page.close()
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
