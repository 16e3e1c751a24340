"""This file is about the page of the history: everything done, by whom, and versions compared."""

import re
import time
from datetime import timedelta

import pytest

from fordel.model.outcome import Outcome, Verdict
from fordel.model.response import BodyKind, Consultee
from fordel.workbench.districts import city_of, keep_areas, keep_map
from fordel.workbench.history import LOGS, happened
from fordel.workbench.listing import list_responses, statements_of
from fordel.workbench.my_answer import make_link, object_to
from fordel.workbench.outcomes import points_of, set_outcome
from fordel.workbench.register import (
    Wish,
    example_register,
    keep_register,
    make_moves,
    state_of,
    undo_move,
    wished_moves,
)
from fordel.workbench.senders import name_sender
from fordel.workbench.study import open_study
from web_makers import NOW, coded_lilleby, send, served


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    path = tmp_path_factory.mktemp("history") / "lilleby.fordel"
    coded_lilleby(path, letters=2)
    with open_study(path) as opened:
        keep_register(opened, example_register("lilleby"), origin="lilleby", now=NOW)
        keep_areas(opened, "lilleby", now=NOW)
        response = next(each.response for each in list_responses(opened))
        make_link(opened, response.id, by="Analytiker", now=NOW + timedelta(minutes=1))
        object_to(opened, response, "", "Noe mangler", now=NOW + timedelta(minutes=2))
    return path


@pytest.fixture
def client(study, tmp_path):
    path = tmp_path / "lilleby.fordel"
    path.write_bytes(study.read_bytes())
    with served(path) as opened:
        opened.study = path
        yield opened


def rows(text: str) -> list[str]:
    table = re.findall(r'class="plain history">.*?</table>', text, re.DOTALL)
    return re.findall(r"<tr><td.*?</tr>", table[0], re.DOTALL) if table else []


def review(client, ruling: str) -> None:
    """Rule on the first statement as the page does."""
    with open_study(client.study) as opened:
        each = next(iter(statements_of(opened))).statement
    where = f"/review/{each.response}/{each.id}"
    seen = re.findall(r'name="seen" value="([^"]+)"', client.get(where).text)[0]
    send(client, where, ruling=ruling, seen=seen)


def test_what_was_done_stands_newest_first_with_who_and_why(client):
    found = rows(client.get("/history").text)
    assert "Noe mangler" in found[0]
    assert "Analytiker" in found[1]
    assert any("leste inn registeret" in each for each in found)


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("log", LOGS)
def test_every_log_can_be_looked_at_by_itself(client, log, language):
    answer = client.get("/history", params={"log": log, "lang": language})
    assert answer.status_code == 200
    assert f'<option value="{log}" selected>' in answer.text


def test_a_review_is_told_with_its_ruling_and_leads_to_the_statement(client):
    review(client, "accept")
    found = rows(client.get("/history", params={"log": "review"}).text)
    assert len(found) == 1
    assert "godkjenn" in found[0]
    assert 'href="/review/' in found[0]


def test_moves_maps_senders_and_outcomes_are_told_in_words(client):
    with open_study(client.study) as opened:
        city, wish = city_of(opened), Wish(task="home_care", taker="nobody", why="Prøver")
        move = wished_moves(state_of(opened), wish)
        (number,) = make_moves(opened, move, by="A", now=NOW)[:1]
        undo_move(opened, number, by="B", now=NOW)
        keep_map(opened, next(iter(city.maps.values())), by="A", why="Prøve", now=NOW)
        each = next(one for one in points_of(opened)).statement
        outcome = Outcome(statements=(each.id,), verdict=Verdict.LATER, why="Ikke nå")
        set_outcome(opened, outcome, by="A", now=NOW)
        named = Consultee(name="Nytt navn", kind=BodyKind.DISTRICT)
        name_sender(opened, each.response, named, by="A", now=NOW)
    text = client.get("/history").text
    told = ("flyttet en oppgave", "Hjemmetjenesten", "tok tilbake flytting", "lagret et kart")
    for words in (*told, "tas opp senere", "1 forslag", "rettet avsender", "Nytt navn", "Ikke nå"):
        assert words in "".join(rows(text)), words


def test_only_what_one_person_did_is_shown_when_asked(client):
    found = rows(client.get("/history", params={"by": "Analytiker"}).text)
    assert len(found) == 1
    assert rows(client.get("/history", params={"by": "ingen"}).text) == []


def test_pages_of_history_hold_everything_once(study):
    with open_study(study) as opened:
        whole = happened(opened, most=1000).done
        pages, page, more = [], 0, True
        while more:
            part = happened(opened, page=page, most=2)
            pages, page, more = [*pages, *part.done], page + 1, part.earlier
    assert len(whole) > 4
    assert tuple(pages) == whole


def test_a_strange_page_number_is_the_first_page(client):
    first = client.get("/history").text
    for strange in ("x", "-1", "9" * 30, "²"):
        assert rows(client.get("/history", params={"page": strange}).text) == rows(first)


def settled(client, address: str) -> str:
    for _ in range(400):
        text = client.get(address).text
        if "hx-trigger" not in text:
            return text
        time.sleep(0.05)
    raise AssertionError("it never came")


def test_a_version_is_kept_and_what_changed_since_is_told(client):
    where = str(send(client, "/history/keep", name="Til høring").url)
    text = settled(client, where)
    assert "Til høring" in text
    assert "Ingenting er endret" in settled(client, "/history/since/1")
    review(client, "reject")
    text = settled(client, "/history/since/1")
    assert "Borte:" in text
    assert "F655" in client.get("/history/since/9").text


def test_a_version_without_a_name_is_refused(client):
    assert "F857" in send(client, "/history/keep").text


def test_whoever_may_not_see_what_is_exempt_cannot_see_it_in_a_version(client, monkeypatch):
    from fordel.web import pages_history

    settled(client, str(send(client, "/history/keep", name="Hel").url))
    with open_study(client.study) as other:
        monkeypatch.setattr(pages_history, "study_of", lambda _: other)
        answer = client.get("/history/since/1")
    assert "F858" in answer.text
    assert "Borte" not in answer.text
