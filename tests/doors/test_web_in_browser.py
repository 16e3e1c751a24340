"""This file is about the web workbench in a real browser: at every width, by keyboard, by axe."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

from fordel.workbench.listing import list_responses, statements_of
from fordel.workbench.study import contents, open_study
from web_makers import coded_lilleby, serving, with_city

pytestmark = pytest.mark.browser

PDF = "b-bydel-hogasen.pdf"


@pytest.fixture(scope="module")
def study(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("web") / "lilleby.fordel"
    coded_lilleby(path, letters=7, also=PDF)
    with_city(path)
    return path


@pytest.fixture(scope="module")
def address(study):
    with serving(study) as found:
        yield found


@pytest.fixture(scope="module")
def pages(study) -> dict[str, str]:
    """Every page and main state, by name."""
    with open_study(study) as opened:
        listed = list(list_responses(opened))
        pdf = next(each.response.id for each in listed if each.file == PDF)
        told = next(iter(statements_of(opened)))
    case = f"/review/{told.statement.response}/{told.statement.id}"
    return {
        "overview": "/",
        "letters": "/letters",
        "letters of one kind": "/letters?kind=district",
        "reader": f"/letters/{pdf}",
        "reader with pages": f"/letters/{pdf}?text=pages",
        "as received": f"/letters/{pdf}?text=received",
        "review": "/review",
        "correcting": f"{case}?correct=1&order=letter",
        "gone": "/review/x/y",
        "matrix": "/matrix",
        "matrix by body": "/matrix?by=body",
        "matrix without rows": "/matrix?kind=state&question=democracy&domain=housing",
        "cell": "/matrix/cell?task=home_care",
        "search": "/search?q=barnevern",
        "search before": "/search",
        "double": "/double",
        "double coding": f"/double/{pdf}",
        "double compared": f"/double/{pdf}/compare",
        "nothing to compare": "/double/agreement",
        "tasks": "/tasks",
        "tasks that are silent": "/tasks?only=silent&q=x",
        "task": "/tasks/home_care",
        "task nobody names": "/tasks/supervision",
        "register": "/register",
        "findings": "/register/findings",
        "journeys": "/register/journeys",
        "moves": "/register/moves",
        "agreements": "/register/agreements",
        "register file": "/register/files",
        "who": "/who",
        "who is known": "/who?q=hjemmetjeneste&place=Havna",
        "who is not known": "/who?q=kvantefysikk",
        "map": "/map",
        "map with moves": "/map?map=three&move=201:1&area=202&rule=101/102&brush=2",
        "maps compared": "/map/compare?map=three&move=201:1",
        "maps possible": "/map/draw",
        "maps kept": "/map/kept",
        "neighbourhood": "/map/areas/201",
        "help": "/help",
        "progress": "/progress",
        "fault": "/nowhere",
    }


@pytest.mark.parametrize("language", ["nb", pytest.param("en", marks=pytest.mark.slow)])
def test_every_page_is_accessible_asks_nobody_else_and_fits(
    browser, address, violations, pages, language
):
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    asked, said, found = [], [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append((page.url, message.text)))
    page.goto(f"{address}/?lang={language}")
    for name, where in pages.items():
        page.goto(address + where)
        found += [(name, *each) for each in violations(page)]
        levels = page.evaluate(
            "[...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map(h => +h.tagName[1])"
        )
        assert levels[:1] == [1], name
        assert all(after - before <= 1 for before, after in pairwise(levels)), (name, levels)
        for width in (1400, 800, 390):
            page.set_viewport_size({"width": width, "height": 900})
            over = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert over <= 0, (name, width)
        page.set_viewport_size({"width": 1400, "height": 900})
    context.close()
    assert found == []
    assert [each for each in asked if not each.startswith((address, "data:"))] == []
    refused = ("status of 404", "status of 422")  # the pages that tell so on purpose
    assert [each for each in said if not any(one in each[1] for one in refused)] == []


def test_axe_finds_a_planted_fault(browser, address, violations):
    page = browser.new_page()
    page.goto(address)
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<input>')")
    found = violations(page)
    page.close()
    assert [rule for rule, _ in found] == ["label"]


def test_the_first_page_is_light(browser, address):
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    sizes = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    context.close()
    assert 20_000 < sum(sizes) < 400_000


@pytest.mark.parametrize("count", [12, pytest.param(100, marks=pytest.mark.slow)])
def test_statements_are_reviewed_without_the_mouse(browser, study, tmp_path, count):
    path = tmp_path / "tastatur.fordel"
    path.write_bytes(study.read_bytes())
    with serving(path) as address:
        page = browser.new_page()
        page.goto(f"{address}/review")
        for key in ("g", "f", "h", "u", "g"):
            _press(page, key)
        page.keyboard.press("r")
        page.keyboard.press("ArrowDown")
        _press(page, "Control+Enter")
        while page.locator('[data-key="s"]').count() == 0:
            _press(page, "h")
        _press(page, "s")
        words = page.locator("#said-words").inner_text().split()
        page.keyboard.press("d")
        page.keyboard.type(" ".join(words[-3:]))
        _press(page, "Enter")
        for _ in range(count - 5):
            _press(page, "g")
        page.close()
    with open_study(path) as opened:
        assert contents(opened).ruled >= count - 2


def _press(page, key: str) -> None:
    """Press a key and wait for the next page, as a reviewer does."""
    with page.expect_navigation():
        page.keyboard.press(key)


def test_single_keys_can_be_turned_off_and_never_act_while_writing(browser, address):
    page = browser.new_page()
    page.goto(f"{address}/review")
    where = page.url
    page.locator("#find").focus()
    page.keyboard.type("gfu")
    assert page.url == where
    with page.expect_navigation():
        page.get_by_role("button", name="Slå av enkelttaster").click()
    where = page.url
    page.keyboard.press("h")
    page.wait_for_timeout(150)
    assert page.url == where
    with page.expect_navigation():
        page.get_by_role("button", name="Slå på enkelttaster").click()
    with page.expect_navigation():
        page.keyboard.press("h")
    page.close()


def test_letters_can_be_dropped_on_the_page_and_progress_is_shown(browser, tmp_path):
    path = tmp_path / "slipp.fordel"
    coded_lilleby(path, letters=1)
    with serving(path) as address:
        page = browser.new_page()
        page.goto(f"{address}/letters")
        page.evaluate(
            """() => {
              const data = new DataTransfer();
              const text = "Svar fra Bydel Havna\\n\\nBydelen bør få ansvaret for barnevernet.";
              data.items.add(new File([text], "havna.txt", {type: "text/plain"}));
              document.dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true}));
            }"""
        )
        page.get_by_role("link", name="Bydel Havna").wait_for(timeout=60_000)
        page.close()


def test_without_scripts_a_letter_is_handed_in_and_reviewed(browser, tmp_path):
    path = tmp_path / "uten.fordel"
    coded_lilleby(path, letters=1)
    with serving(path) as address:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{address}/review")
        first = page.url
        page.get_by_role("button", name="Godta").click()
        assert page.url != first
        assert page.get_by_text("Godtatt.").is_visible()
        page.get_by_text("Rett kodene").click()
        page.get_by_role("combobox", name="type").select_option("weakness")
        page.get_by_role("button", name="Lagre rettelsen").click()
        assert page.get_by_text("Rettet.").is_visible()
        page.get_by_role("button", name="Angre").click()
        assert page.get_by_text("Angret.").is_visible()
        context.close()


def test_statements_are_drawn_on_the_picture_of_the_page(browser, address, pages):
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(address + pages["reader with pages"])
    page.locator(".sheet img").first.scroll_into_view_if_needed()
    page.locator(".sheet svg rect").first.wait_for(state="attached", timeout=20_000)
    boxes = json.loads(page.locator(".sheet").first.get_attribute("data-boxes") or "[]")
    assert page.locator(".sheet").first.locator("rect").count() == len(boxes) > 20
    page.close()
