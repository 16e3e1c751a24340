"""This file is about the report in a browser: it fits, opens by keyboard, and asks nobody."""

from itertools import pairwise
from pathlib import Path

import pytest

from fordel.report.basis_html import basis_page
from report_makers import decision, texts

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
    path = tmp_path_factory.mktemp("report") / f"{language}.html"
    page = basis_page(decision(language), texts=texts(language, "basis"))
    path.write_text(page, encoding="utf-8")
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
    first = page.locator("#oppgavene figure.said details").first
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


def test_the_heads_of_the_matrix_stay_in_sight(browser, place):
    page = browser.new_page(viewport={"width": 390, "height": 600})
    page.goto(place.as_uri())
    table = page.locator("#matrise")
    scrolled = table.evaluate(
        "e => { e.style.height = '160px'; e.scrollTop = 60; return e.scrollTop }"
    )
    frame = table.bounding_box()
    head = page.locator("#matrise thead th").first.bounding_box()
    page.close()
    assert scrolled > 20
    assert 0 <= head["y"] - frame["y"] < 20


def test_every_note_in_the_page_opens_its_source(browser, place):
    page = browser.new_page()
    page.goto(place.as_uri())
    missing = page.evaluate(
        "[...document.querySelectorAll('sup.refs a, a.basis')].filter("
        "a => !document.querySelector(a.getAttribute('href')).textContent.trim()).length"
    )
    page.close()
    assert missing == 0
