"""This file is about options, report, answers and history in a real browser: axe, keys, widths."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from fordel.web import options_place
from fordel.workbench.appraisal import keep_premises
from fordel.workbench.study import open_study
from web_makers import NOW, coded_lilleby, serving, with_city

pytestmark = [pytest.mark.browser, pytest.mark.slow]  # judges options, twice

PAGES = (
    "/options",
    "/options/effects",
    "/options/weights?group=bydelene",
    "/options/beliefs",
    "/options/of/three",
    "/options/what-if?task=personal_assistance&place=central",
    "/options/places",
    "/options/build",
    "/options/draft?who=unopposed",
    "/report",
    "/answers",
    "/history",
)
SOON = 60_000


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("choice") / "lilleby.fordel"
    coded_lilleby(path, letters=3)
    with_city(path)
    with open_study(path) as study:
        keep_premises(study, "lilleby", now=NOW)
    held = options_place._BEGUN_UNASKED
    options_place._BEGUN_UNASKED = held[:1]  # the quick judgement is enough here
    with serving(path) as found:
        yield found
    options_place._BEGUN_UNASKED = held


@pytest.fixture(scope="module")
def judged(browser, address):
    page = browser.new_page()
    page.goto(f"{address}/options")
    page.locator("table.ranking").wait_for(timeout=SOON)
    page.goto(f"{address}/options/places")
    page.locator("table.places").wait_for(timeout=SOON)
    page.close()
    return address


@pytest.mark.parametrize("language", ["nb", pytest.param("en", marks=pytest.mark.slow)])
def test_pages_of_the_choice_are_accessible_ask_nobody_else_and_fit(
    browser, judged, violations, language
):
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    asked, said, found = [], [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append((page.url, message.text)))
    page.goto(f"{judged}/?lang={language}")
    for where in PAGES:
        page.goto(judged + where)
        found += [(where, each) for each in violations(page)]
        levels = page.evaluate(
            "[...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map(h => +h.tagName[1])"
        )
        assert levels[:1] == [1], where
        assert all(after - before <= 1 for before, after in pairwise(levels)), (where, levels)
        for width in (1400, 800, 390):
            page.set_viewport_size({"width": width, "height": 900})
            over = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert over <= 0, (where, width)
        page.set_viewport_size({"width": 1400, "height": 900})
    context.close()
    assert found == []
    assert [each for each in asked if not each.startswith((judged, "data:"))] == []
    assert said == []


def test_a_slider_moves_the_ranking_at_once_and_the_page_is_not_loaded_anew(browser, judged):
    page = browser.new_page()
    page.goto(f"{judged}/options/weights")
    page.evaluate("window.held = 1")
    before = page.locator("#weighed").inner_text()
    slide = page.locator("input.slide").nth(4)
    slide.focus()
    with page.expect_response(lambda answer: "/options/weights" in answer.url):
        for _ in range(30):
            page.keyboard.press("ArrowRight")
    expect(page.locator("#weighed")).to_contain_text("Vektene som er satt her")
    assert page.locator("#weighed").inner_text() != before
    assert page.evaluate("window.held") == 1
    assert page.locator("input.weight").nth(4).input_value() == "30"
    page.close()


def test_without_scripts_options_are_weighed_and_one_is_put_together(browser, judged):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{judged}/options/weights")
    page.get_by_label("Netto nåverdi mot i dag: Minst").fill("50")
    page.get_by_role("button", name="Ranger på nytt").click()
    assert page.get_by_role("heading", name="Vektene som er satt her").is_visible()
    context.close()


def test_without_scripts_a_respondent_sees_their_answer_and_objects(browser, judged):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{judged}/answers")
    page.get_by_role("button", name="Lag lenke").first.click()
    page.goto(page.locator("#made").input_value())
    for _ in range(400):  # the whole basis is put together first, behind the pages
        if page.locator("#whole").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    page.locator("#whole-said").fill("Noe mangler her.")
    page.locator("#whole button").click()
    assert page.get_by_text("Takk. Det er lagret").is_visible()
    page.goto(judged)
    assert page.get_by_text("Innsigelser fra dem som har svart: 1").is_visible()
    context.close()
