"""This file is about the map and the city's forms in a real browser: press, keys, no scripts."""

import re

import pytest
from playwright.sync_api import expect

from web_makers import coded_lilleby, serving, with_city

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("map") / "lilleby.fordel"
    coded_lilleby(path, letters=2)
    with_city(path)
    with serving(path) as found:
        yield found


def test_an_area_is_moved_by_pressing_and_the_page_is_not_loaded_anew(browser, address, violations):
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    loads = []
    page.on("framenavigated", lambda frame: loads.append(frame.url))
    page.goto(f"{address}/map?map=three")
    page.evaluate("window.held = 1")
    page.locator("#omr-201").click()
    page.locator("#panel-title", has_text="Torget").wait_for()
    page.locator(".targets a").first.click()
    page.get_by_text("1 flyttet").wait_for()
    assert page.evaluate("window.held") == 1
    assert "move=201" in page.url
    assert page.locator("table.measures tr.changed").count() > 2
    expect(page.locator("#map-said")).to_contain_text("Torget")
    assert violations(page) == []
    page.go_back()
    expect(page.get_by_text("1 flyttet")).to_have_count(0)
    page.close()


def test_an_area_is_moved_with_keys_only_and_the_focus_is_kept(browser, address):
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(f"{address}/map?map=three")
    page.locator("#omr-201").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    while not page.evaluate("document.activeElement.id.startsWith('to-')"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("1 flyttet").wait_for()
    expect(page.locator("#panel")).to_be_focused()
    page.close()


def test_areas_are_painted_one_after_the_other(browser, address):
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(f"{address}/map?map=three")
    page.get_by_label("Trykk på et område").select_option("1")
    expect(page).to_have_url(re.compile("brush=1"))
    for area in ("101", "102"):
        page.locator(f"#omr-{area}").click()
        expect(page).to_have_url(re.compile(f"{area}%3A"))
    page.get_by_text("2 flyttet").wait_for()
    page.close()


def test_without_scripts_an_area_is_chosen_in_the_list_moved_and_the_map_kept(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/map?map=three")
    page.get_by_label("Område", exact=True).select_option("201")
    page.get_by_role("button", name="Velg").click()
    page.locator(".targets a").first.click()
    assert page.get_by_text("1 flyttet").is_visible()
    page.get_by_label("Navn").fill("Uten skript")
    page.get_by_label("Hvorfor").fill("Det skal gå")
    page.get_by_role("button", name="Ta vare på").click()
    assert page.get_by_text("Kartet «Uten skript» er lagret").is_visible()
    context.close()


def test_without_scripts_one_asks_who_is_responsible_and_makes_a_move(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/who")
    page.get_by_label("Hva lurer du på?").fill("hjemmetjeneste")
    page.get_by_role("button", name="Spør").click()
    assert page.get_by_text("Henvend deg til").is_visible()
    page.goto(f"{address}/register/moves?task=home_care")
    page.get_by_label("Til", exact=True).select_option("nobody")
    page.get_by_label("Hvorfor").first.fill("Prøver")
    page.get_by_role("button", name="Flytt", exact=True).first.click()
    assert page.get_by_text("Hvorfor: Prøver").first.is_visible()
    context.close()
