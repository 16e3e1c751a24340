"""This file is about review in the browser's place: ruling, conflicts, undoing, double coding."""

import re
from concurrent.futures import ThreadPoolExecutor
from html import unescape

import pytest

from fordel.model.statement import Kind, Ruling, Standing
from fordel.workbench.listing import list_responses, statements_of
from fordel.workbench.review import Decision, rule
from fordel.workbench.rulings import last_ruling, mark_of, next_waiting
from fordel.workbench.study import open_study
from web_makers import NOW, coded_lilleby, send, served, token


@pytest.fixture(scope="module")
def coded(tmp_path_factory):
    path = tmp_path_factory.mktemp("coded") / "lilleby.fordel"
    coded_lilleby(path, letters=4)
    return path


@pytest.fixture
def study(coded, tmp_path):
    path = tmp_path / "lilleby.fordel"
    path.write_bytes(coded.read_bytes())
    return path


@pytest.fixture
def client(study):
    with served(study) as opened:
        yield opened


@pytest.fixture
def opened(study):
    with open_study(study) as found:
        yield found


def first(opened):
    """The statement that the queue begins with."""
    response, wanted = next_waiting(opened, None)
    return statement(opened, response, wanted)


def statement(opened, response, wanted):
    """A statement as it stands."""
    found = (each.statement for each in statements_of(opened))
    return next((each for each in found if (each.response, each.id) == (response, wanted)), None)


def address(each) -> str:
    return f"/review/{each.response}/{each.id}"


def decide(client, each, ruling, **fields):
    return send(client, address(each), ruling=ruling, seen=mark_of(each), **fields)


def test_the_queue_begins_with_the_least_sure_and_goes_on_after_a_ruling(client, opened):
    page = client.get("/review")
    one = first(opened)
    assert str(page.url).endswith(address(one))
    following = decide(client, one, "accept")
    assert "Godtatt." in following.text
    assert str(following.url).endswith(address(first(opened)))
    after = statement(opened, one.response, one.id)
    assert after.standing is Standing.ACCEPTED
    assert after.coder == "Prøve"


def test_what_is_skipped_comes_again_at_the_end(client, opened):
    one = first(opened)
    seen = {(one.response, one.id)}
    here = one
    while True:
        place = next_waiting(opened, here)
        if place in seen:
            break
        seen.add(place)
        here = statement(opened, *place)
    waiting = [
        (each.statement.response, each.statement.id)
        for each in statements_of(opened)
        if each.statement.standing is Standing.SUGGESTED
    ]
    assert place == (one.response, one.id)
    assert seen == set(waiting)


def test_two_people_at_once_lose_nothing_and_the_second_sees_the_first(client, opened):
    one = first(opened)
    rule(
        opened, one.response, Decision(ruling=Ruling.REJECT, seen=(one,)), reviewer="Kari", now=NOW
    )
    answer = decide(client, one, "accept")
    assert answer.status_code == 409
    assert "Noen andre kom først" in answer.text
    assert "Kari" in answer.text
    assert "forkastet" in answer.text
    assert last_ruling(opened, "Prøve") is None
    assert statement(opened, one.response, one.id) is None


def test_codes_are_corrected_and_what_does_not_fit_is_told(client, opened):
    one = first(opened)
    said = decide(
        client,
        one,
        "correct",
        kind="proposal",
        question="general",
        measures=["to_district", "resource"],
        tasks=["home_care", "Vei, trafikk og infrastruktur", ""],
        demand="must",
        holder="agency, Etaten for alt",
        why="Det står rett ut.",
    )
    assert "Rettet." in said.text
    codes = statement(opened, one.response, one.id).codes
    assert codes.kind is Kind.PROPOSAL
    assert [each.value for each in codes.measures] == ["to_district", "resource"]
    assert len(codes.tasks) == 2
    assert codes.holder == ("agency", "Etaten for alt")
    assert "Det står rett ut." in client.get(address(one)).text
    again = statement(opened, one.response, one.id)
    wrong = decide(client, again, "correct", kind="proposal", question="x", tasks=["finnes ikke"])
    assert wrong.status_code == 422
    assert "F727" in wrong.text


def test_a_statement_is_split_and_the_parts_can_be_undone(client, opened):
    one = next(each.statement for each in statements_of(opened) if len(each.text.split()) > 8)
    words = " ".join(one.passage.quote.split()[4:6])
    said = decide(client, one, "split", words=words)
    assert "Delt i to" in said.text
    assert statement(opened, one.response, one.id) is None
    back = send(client, "/review/undo")
    assert "Angret." in back.text
    assert statement(opened, one.response, one.id) == one
    assert "ingenting å angre" in send(client, "/review/undo").text


def test_two_statements_are_merged_as_they_were_seen(client, opened):
    page = client.get("/review?order=letter")
    response, wanted = str(page.url).split("?")[0].rsplit("/", 2)[1:]
    one = statement(opened, response, unescape(wanted).replace("%3A", ":"))
    other = re.search(r'name="other" value="(\w+)"', page.text)[1]
    unseen = decide(client, one, "merge", other="as it was not")
    assert "Ingenting ble slått sammen" in unseen.text
    said = decide(client, one, "merge", other=other)
    assert "Slått sammen." in said.text
    assert statement(opened, one.response, one.id) is None


def test_a_statement_is_added_and_leads_to_its_codes(client, opened):
    listed = next(iter(list_responses(opened)))
    said = send(client, f"/letters/{listed.response.id}/add", words="Lilleby kommune")
    assert "Lagt til." in said.text
    assert '<details class="panel no-print" id="correct" open>' in said.text
    missing = send(client, f"/letters/{listed.response.id}/add", words="står slett ikke her")
    assert missing.status_code == 422
    assert "F726" in missing.text


def test_only_what_can_be_decided_here_is_taken(client, opened):
    for ruling in ("", "undo", "explode"):
        answer = decide(client, first(opened), ruling)
        assert answer.status_code == 422
        assert "F729" in answer.text


def test_when_nothing_waits_the_page_says_so(client):
    answer = client.get("/review?only=unknown")
    assert "Alle forslag er avgjort" in answer.text


def test_two_code_apart_without_seeing_each_other_and_the_difference_is_settled(client, opened):
    one = next(iter(statements_of(opened))).statement
    where = f"/double/{one.response}"
    send(client, "/person", name="Kari")
    page = client.get(where).text
    assert "foreslått" not in page.split("<main")[1]
    send(client, where, unit=one.id, kind="weakness", question="general", reasons="nearness")
    send(client, "/person", name="Ola")
    page = client.get(f"{where}?number=1").text
    assert 'value="weakness" selected' not in page
    send(client, where, unit=one.id, kind="strength", question="general")
    assert "Avgjør 1" in client.get("/double").text
    compared = client.get(f"{where}/compare").text
    agreed = client.get("/double/agreement").text
    assert "Kari, Ola" in agreed
    assert "95 % intervall" in agreed
    assert "Kari" in compared
    assert "Ola" in compared
    stale = send(client, f"{where}/compare", unit=one.id, seen="old", coder="Kari")
    assert "siden du så det" in stale.text
    unknown = send(client, f"{where}/compare", unit=one.id, seen=mark_of(one), coder="Per")
    assert "F737" in unknown.text
    settled = send(client, f"{where}/compare", unit=one.id, seen=mark_of(one), coder="Kari")
    assert "Avgjort." in settled.text
    assert statement(opened, one.response, one.id).codes.kind is Kind.WEAKNESS
    assert "F736" in send(client, where, unit="nowhere", kind="context", question="general").text


def test_agreement_without_two_coders_is_told(client):
    answer = client.get("/double/agreement")
    assert answer.status_code == 422
    assert "F422" in answer.text


def test_the_matrix_filters_and_every_cell_leads_to_its_quotes(client, opened):
    page = client.get("/matrix").text
    cells = re.findall(r'class="cell" href="([^"]+)"', page)
    assert len(cells) > 10
    for cell in cells[:25]:
        quotes = client.get(unescape(cell))
        assert quotes.status_code == 200
        assert "<blockquote>" in quotes.text
    by_body = client.get("/matrix?by=body").text
    assert 'class="matrix body"' in by_body
    fewer = client.get("/matrix?kind=district&question=services&by=response").text
    assert 0 < fewer.count('class="cell"') < len(cells)
    assert "F735" in client.get("/matrix/cell?task=unknown").text


def test_the_matrix_follows_a_ruling_at_once(client, opened):
    client.get("/matrix")
    one = first(opened)
    decide(
        client,
        one,
        "correct",
        kind="proposal",
        question="general",
        measures=["to_state"],
        tasks=["home_care"],
        demand="must",
    )
    page = client.get(f"/matrix/cell?task=home_care&response={one.response}").text
    assert "staten" in page
    assert "⇑" in client.get("/matrix").text


def test_search_finds_statements_and_leads_to_them(client):
    page = client.get("/search?q=barnevernet").text
    assert "<blockquote>" in page
    assert "/review/" in page
    assert "Ingenting i brevene" in client.get("/search?q=zzzzqqqq").text


@pytest.mark.parametrize(
    "where", ["/", "/letters", "/review", "/matrix", "/double", "/help", "/search"]
)
def test_every_page_speaks_both_languages(client, where):
    assert 'lang="nb"' in client.get(where).text
    english = client.get(f"{where}?lang=en").text
    assert 'lang="en"' in english
    assert "Overview" in english


def test_many_rule_at_the_same_moment_and_each_ruling_counts_once(study, opened):
    """Ten reviewers send the same rulings; one of each is kept, and nine are told."""
    wanted = [each.statement for each in statements_of(opened)][:6]
    with served(study) as client:
        held = token(client)

        def send_all(_number: int) -> list[int]:
            answers = []
            for each in wanted:
                fields = {"token": held, "ruling": "accept", "seen": mark_of(each)}
                answer = client.post(address(each), data=fields, follow_redirects=False)
                answers.append(answer.status_code)
            return answers

        with ThreadPoolExecutor(10) as crew:
            told = [code for codes in crew.map(send_all, range(10)) for code in codes]
    assert told.count(303) == len(wanted)
    assert told.count(409) == 9 * len(wanted)
    kept = {each.statement.id: each.statement for each in statements_of(opened)}
    assert all(kept[each.id].standing is Standing.ACCEPTED for each in wanted)


def test_two_people_are_led_to_different_statements_and_meet_only_at_the_end(study):
    with served(study) as client:
        places = []
        for person in ("kari", "ola", "per"):
            client.cookies.set("fordel_person", person)
            places.append(client.get("/review", follow_redirects=False).headers["location"])
            assert client.get(places[-1]).status_code == 200
        assert len(set(places)) == 3
        client.cookies.set("fordel_person", "kari")
        again = client.get("/review", follow_redirects=False).headers["location"]
        assert again == places[0]
