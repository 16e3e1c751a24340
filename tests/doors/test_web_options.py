"""This file is about the pages of options: judged behind them, weighed at once, tried and kept."""

import re
import time

import pytest

from fordel.workbench.appraisal import held_named, keep_premises, options_of
from fordel.workbench.districts import keep_areas
from fordel.workbench.register import example_register, keep_register
from fordel.workbench.study import new_study, open_study
from web_makers import NOW, coded_lilleby, send, served

EVERY = ("", "/effects", "/weights", "/beliefs", "/what-if", "/places", "/build", "/of/three")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("options") / "lilleby.fordel"
    coded_lilleby(path, letters=3)
    with open_study(path) as study:
        keep_register(study, example_register("lilleby"), origin="lilleby", now=NOW)
        keep_areas(study, "lilleby", now=NOW)
        keep_premises(study, "lilleby", now=NOW)
    return path


@pytest.fixture(scope="module")
def client(made):
    from fordel.web import options_place

    held = options_place._BEGUN_UNASKED
    options_place._BEGUN_UNASKED = held[:1]  # the quick judgement is enough here
    with served(made) as opened:
        ready(opened)
        yield opened
    options_place._BEGUN_UNASKED = held


def ready(client, page="/options/effects") -> str:
    """The page when the figures that it needs are there."""
    for _ in range(200):
        text = client.get(page).text
        if "hx-trigger" not in text:
            return text
        time.sleep(0.05)
    raise AssertionError("the figures never came")


@pytest.mark.parametrize("page", EVERY)
@pytest.mark.parametrize("language", ["nb", "en"])
def test_every_page_is_shown_in_both_languages(client, page, language):
    answer = client.get(f"/options{page}", params={"lang": language})
    assert answer.status_code == 200
    assert f'lang="{language}"' in answer.text
    assert "<h1" in answer.text
    client.get("/?lang=nb")


def test_the_first_who_asks_is_told_that_figures_are_coming(made):
    with served(made) as opened:
        text = opened.get("/options/effects").text
    assert "De første tallene kommer" in text


def test_a_study_without_a_city_is_told_what_is_missing(tmp_path):
    path = tmp_path / "tom.fordel"
    new_study(path, now=NOW, title="Tom")
    with served(path) as opened:
        for page in EVERY:
            answer = opened.get(f"/options{page}")
            assert answer.status_code == 200
            assert "Alternativer trenger et register og områder" in answer.text
        assert "F851" in send(opened, "/options/build", name="x").text


def test_kroner_stand_apart_from_what_has_no_price(client):
    text = client.get("/options/effects").text
    priced, unpriced = text.index("Det som har pris"), text.index("Det som ikke har pris")
    assert priced < text.index("Netto nåverdi") < unpriced < text.index("Reisetid")


def firsts(text: str) -> dict[str, str]:
    """How often each option comes first, by its name."""
    pairs = re.findall(
        r'href="/options/of/[^"]+">([^<]+)</a></th><td class="number"><b>([^<]+)', text
    )
    assert pairs
    return dict(pairs)


def test_a_weight_that_is_set_changes_the_ranking(client):
    plain = firsts(client.get("/options/weights").text)
    moved = client.get("/options/weights", params={"low.net_value": "90"}).text
    assert firsts(moved) != plain
    assert plain["Tre bydeler, dagens oppgaver"] in {"0 %", "under 1 %"}
    assert int(firsts(moved)["Tre bydeler, dagens oppgaver"].removesuffix(" %")) > 30
    assert "Vektene som er satt her" in moved


def test_a_group_has_its_own_weights_and_what_is_left_alone_is_theirs(client):
    text = client.get("/options/weights", params={"group": "bydelene"}).text
    fields = dict(re.findall(r'name="((?:low|high)\.[a-z_]+)" value="(\d+)"', text))
    assert fields["low.days_uncovered"] == "5"
    again = client.get("/options/weights", params={"group": "bydelene", **fields}).text
    assert firsts(again) == firsts(text)


def test_weights_that_cannot_be_are_told_beside_the_form(client):
    asked = {"low.net_value": "80", "low.travel_minutes": "80"}
    answer = client.get("/options/weights", params=asked)
    assert answer.status_code == 422
    assert "F510" in answer.text
    assert 'name="low.net_value" value="80"' in answer.text
    assert "F517" in client.get("/options/weights", params={"low.net_value": "mye"}).text


def test_what_if_shows_the_option_that_was_changed_and_keeps_nothing(client, made):
    asked = {"task": "personal_assistance", "place": "central"}
    text = client.get("/options/what-if", params=asked).text
    assert "Endret alternativ" in text
    assert "Det som endres" in text
    assert "Det som endres" not in client.get("/options/what-if").text
    assert "Endret alternativ" not in client.get("/options").text


def test_an_option_that_is_not_there_is_told(client):
    answer = client.get("/options/of/nowhere")
    assert "F541" in answer.text
    assert answer.status_code == 422


def test_each_task_has_one_place_it_must_or_several_it_can_have(client):
    text = ready(client, "/options/places")
    rows = re.findall(r'<tr><th scope="row">[^<]+</th>(.*?)</tr>', text)
    assert rows
    for row in rows:
        must, can = row.count('class="must"'), row.count('class="can"')
        assert (must, can) == (1, 0) or (must == 0 and can > 1)


def test_an_option_is_put_together_by_hand(made, tmp_path):
    path = tmp_path / "by.fordel"
    path.write_bytes(made.read_bytes())
    fields = {"name": "Alt sentralt", "map": "today", "start": "2030"}
    with served(path) as opened:
        maps = re.findall(
            r'<select class="ds-input" id="map".*?</select>', opened.get("/options/build").text
        )
        fields["map"] = re.findall(r'value="([^"]+)"', maps[0])[0]
        fields |= {"place.personal_assistance": "central", "whole.personal_assistance": "1"}
        ready(opened)
        send(opened, "/options/build", **fields)
        assert "F850" in send(opened, "/options/build", map=fields["map"]).text
    kept = {each.id: each for each in options_of(held_named(str(path)))}
    assert kept["alt-sentralt"].start == 2030
    assert {each.place for each in kept["alt-sentralt"].arrangements} == {"central"}
    assert len(kept["alt-sentralt"].arrangements) == 3


def test_an_option_is_drawn_up_from_letters_seen_and_then_kept(made, tmp_path):
    path = tmp_path / "brev.fordel"
    path.write_bytes(made.read_bytes())
    with served(path) as opened:
        seen = opened.get("/options/draft", params={"who": "unopposed"}).text
        assert "Det ingen går imot" in seen
        before = len(options_of(held_named(str(path))))
        send(opened, "/options/draft", who="unopposed", map="")
    assert len(options_of(held_named(str(path)))) == before + 1


def test_beliefs_are_taken_in_from_an_example(tmp_path):
    path = tmp_path / "ny.fordel"
    new_study(path, now=NOW, title="Ny")
    with open_study(path) as study:
        keep_register(study, example_register("lilleby"), origin="lilleby", now=NOW)
        keep_areas(study, "lilleby", now=NOW)
    with served(path) as opened:
        assert "Bruk eksemplet" in opened.get("/options").text
        assert "lest inn" in send(opened, "/options/import", example="lilleby").text
    assert len(options_of(held_named(str(path)))) == 6


def test_a_file_that_is_no_workbook_is_told(client):
    from web_makers import token

    answer = client.post(
        "/options/import", data={"token": token(client)}, files={"file": ("x.xlsx", b"nei")}
    )
    assert re.search("F23[235]", answer.text)
