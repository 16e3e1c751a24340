"""This file is about one's own answer behind a secret link: seen, objected to, answered, closed."""

import re
import time
from dataclasses import replace

import pytest

from fordel.model.response import ResponseId
from fordel.workbench.listing import list_responses, statements_of
from fordel.workbench.my_answer import linked, open_objections
from fordel.workbench.study import open_study
from web_makers import coded_lilleby, send, served


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    path = tmp_path_factory.mktemp("answers") / "lilleby.fordel"
    coded_lilleby(path, letters=3)
    return path


@pytest.fixture
def client(study, tmp_path):
    path = tmp_path / "lilleby.fordel"
    path.write_bytes(study.read_bytes())
    with served(path) as opened:
        opened.study = path
        yield opened


def responses(client):
    with open_study(client.study) as opened:
        return [each.response for each in list_responses(opened)]


def points(client, response):
    with open_study(client.study) as opened:
        return [each.statement for each in statements_of(opened, response)]


def give(client, response) -> str:
    """Make a link; its address."""
    page = send(client, "/answers/link", response=response.id).text
    return re.findall(r'id="made" value="https?://[^/]+([^"]+)"', page)[0]


def seen(client, link) -> str:
    """The page behind a link, when it is there."""
    for _ in range(400):
        answer = client.get(link)
        if "hx-trigger" not in answer.text:
            return answer.text
        time.sleep(0.05)
    raise AssertionError("the answer never came")


def test_a_link_shows_each_of_ones_own_points_and_nothing_of_others(client):
    one, *others = responses(client)
    text = seen(client, give(client, one))
    for each in points(client, one):
        assert f'id="{each.id}"' in text
    for other in others:
        assert other.id not in text
        theirs = points(client, other)
        assert theirs
        for each in theirs:
            assert f'id="{each.id}"' not in text
            assert each.passage.quote not in text
    assert 'class="menu"' not in text


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_page_is_in_the_language_that_is_asked_for(client, language):
    link = give(client, responses(client)[0])
    assert f'<html lang="{language}"' in seen(client, f"{link}?lang={language}")


def test_the_secret_is_shown_once_and_never_kept(client):
    link = give(client, responses(client)[0])
    secret = link.rsplit("/", 1)[1]
    assert len(secret) >= 32
    assert secret not in client.get("/answers").text
    assert secret.encode() not in client.study.read_bytes()


def test_a_link_that_was_taken_back_or_guessed_opens_nothing(client):
    one = responses(client)[0]
    first = give(client, one)
    second = give(client, one)
    assert client.get(first).status_code == 404
    assert client.get(second).status_code == 200
    send(client, "/answers/take-back", response=one.id)
    answer = client.get(second)
    assert answer.status_code == 404
    assert "F855" in answer.text
    assert one.consultee.name not in answer.text
    assert client.get("/my-answer/x").status_code == 404
    assert "F855" in send(client, f"{second}/object", said="Hei").text


def test_an_objection_is_seen_by_analysts_answered_and_read_behind_the_link(client):
    one = responses(client)[0]
    link, point = give(client, one), points(client, one)[0]
    seen(client, link)
    send(client, f"{link}/object", statement=point.id, said="Vi mente <b>ikke</b> dette.")
    assert "Innsigelser fra dem som har svart: 1" in client.get("/").text
    assert "er lest feil" in client.get(f"/review/{one.id}/{point.id}").text
    page = client.get("/answers").text
    assert "&lt;b&gt;ikke&lt;/b&gt;" in page
    number = re.findall(r'name="number" value="(\d+)"', page)[0]
    send(client, "/answers/reply", number=number, said="Takk, rettet.")
    assert "Innsigelser fra" not in client.get("/").text
    text = seen(client, link)
    assert "&lt;b&gt;ikke&lt;/b&gt;" in text
    assert "Takk, rettet." in text


def test_what_is_missing_from_the_whole_can_be_said(client):
    link = give(client, responses(client)[0])
    send(client, f"{link}/object", said="Avsnitt fire er utelatt.")
    assert "om hele svaret" in client.get("/answers").text
    with open_study(client.study) as opened:
        (only,) = open_objections(opened)
    assert only.statement is None


def test_nothing_can_be_said_of_anybody_elses_points(client):
    one, other, *_ = responses(client)
    link, theirs = give(client, one), points(client, other)
    stranger = theirs[0].id if theirs else "statement-x"
    assert "F856" in send(client, f"{link}/object", statement=stranger, said="Feil").text
    assert "F856" in send(client, f"{link}/object", said="  ").text
    assert "F854" in send(client, "/answers/reply", number="99", said="Hei").text
    with open_study(client.study) as opened:
        assert open_objections(opened) == ()


def test_no_link_is_made_to_an_answer_that_is_not_there(client):
    one = replace(responses(client)[0], id=ResponseId("nowhere"))
    assert "F812" in send(client, "/answers/link", response=one.id).text
    with open_study(client.study) as opened:
        assert all(each.link is None for each in linked(opened))
