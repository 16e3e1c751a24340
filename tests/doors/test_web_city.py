"""This file is about the city in the browser: tasks, register, moves, maps, who is responsible."""

import io
import re
import time

import pytest
from openpyxl import load_workbook

from fordel.workbench.districts import city_of, map_of, maps_kept
from fordel.workbench.register import state_of
from fordel.workbench.study import new_study, open_study
from web_makers import NOW, coded_lilleby, send, served, token, with_city

WHY = "Prøver om det holder"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("city") / "by.fordel"
    coded_lilleby(path, letters=7)
    with_city(path)
    return path


@pytest.fixture
def study(made, tmp_path):
    path = tmp_path / "by.fordel"
    path.write_bytes(made.read_bytes())
    return path


@pytest.fixture
def client(study):
    with served(study) as opened:
        yield opened


@pytest.fixture
def bare(tmp_path):
    path = tmp_path / "tom.fordel"
    new_study(path, now=NOW, title="Tom")
    with served(path) as opened:
        yield opened


def upload(client, address, content, name="register.xlsx"):
    files = {"file": (name, content)}
    return client.post(address, data={"token": token(client)}, files=files)


def wait_for(client, address, done, seconds=20.0):
    """The page as soon as what was reckoned behind it is there."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        page = client.get(address).text
        if done(page):
            return page
        time.sleep(0.02)
    raise AssertionError(address)


def test_tasks_are_filtered_and_each_leads_to_its_page(client):
    every = client.get("/tasks").text
    named = client.get("/tasks?only=said").text
    silent = client.get("/tasks?only=silent").text
    assert every.count("<tr>") > named.count("<tr>") > 1
    assert every.count("<tr>") + 1 == named.count("<tr>") + silent.count("<tr>")
    found = client.get("/tasks?q=hjemmetjenesten").text
    assert 'href="/tasks/home_care"' in found
    assert 1 <= found.count('scope="row"') < 5


def test_a_task_shows_what_is_said_who_does_it_and_what_stands_out(client):
    page = client.get("/tasks/home_care").text
    for heading in ('id="said"', 'id="roles"', 'id="findings"', 'id="options"'):
        assert heading in page
    assert "<blockquote" in page
    assert "Hver bydel" in page
    assert client.get("/tasks/nothing_like_it").status_code == 422
    assert "F788" in client.get("/tasks/nothing_like_it").text


def test_the_effects_in_a_task_come_when_they_are_reckoned(client):
    page = wait_for(client, "/tasks/home_care", lambda page: "Regner ut" not in page)
    table = page.split('id="effects"')[1]
    assert table.count('scope="row"') > 1 or "skiller seg ikke" in table


def test_a_task_whose_wishes_pull_apart_shows_both_sides(client):
    tasks = re.findall(r'href="/tasks/(\w+)"', client.get("/tasks?only=said").text)
    pages = [client.get(f"/tasks/{each}").text for each in tasks]
    torn = [page for page in pages if 'id="conflicts"' in page]
    assert torn
    assert all(page.count('class="two-sides"') >= 1 for page in torn)
    assert not any("TaskSaid" in page or "Measure." in page for page in pages)


def test_a_study_without_a_register_tells_how_to_get_one_and_takes_an_example(bare):
    for address in ("/register", "/register/findings", "/register/moves", "/who"):
        assert "ikke noe register ennå" in bare.get(address).text
    assert bare.get("/tasks").status_code == 200
    assert bare.get("/tasks/home_care").status_code == 200
    said = send(bare, "/register/example", example="lilleby")
    assert "Leste «" in said.text
    assert "Hver bydel" in bare.get("/register").text


def test_the_register_goes_out_as_a_workbook_and_comes_in_again(client, bare):
    answer = client.get("/register/register.xlsx")
    book = load_workbook(io.BytesIO(answer.content), read_only=True)
    assert "Oppgaver" in book.sheetnames
    said = upload(bare, "/register/upload", answer.content)
    assert "Leste «" in said.text
    assert bare.get("/register/findings").text.count("<li>") > 5
    assert bare.get("/register/template.xlsx").content[:2] == b"PK"


def test_all_faults_of_a_register_are_shown_at_once_and_nothing_is_read_in(client, bare):
    book = load_workbook(io.BytesIO(client.get("/register/register.xlsx").content))
    sheet = book["Plasseringer"]
    for row in (3, 4, 5):
        for column in range(1, 4):
            sheet.cell(row, column).value = f"tull-{row}-{column}"
    out = io.BytesIO()
    book.save(out)
    answer = upload(bare, "/register/upload", out.getvalue())
    assert answer.status_code == 422
    assert answer.text.count("<b>F2") > 4
    assert "ikke noe register ennå" in bare.get("/register").text


def test_what_is_no_workbook_is_told(bare):
    assert "F232" in upload(bare, "/register/upload", b"not a workbook").text
    assert "F785" in send(bare, "/register/upload").text


def test_a_move_is_made_with_a_reason_shown_everywhere_and_taken_back(client, study):
    asked = {"task": "home_care", "taker": "nobody", "roles": "delivery"}
    refused = send(client, "/register/moves", **asked)
    assert refused.status_code == 422
    assert "F786" in refused.text
    made = send(client, "/register/moves", **asked, why=WHY)
    assert WHY in made.text
    assert 'class="changed"' in made.text
    assert "flyttet" in client.get("/tasks?only=moved").text
    assert 'class="changed"' in client.get("/tasks/home_care").text
    assert 'class="changed"' in client.get("/register?moved=1").text
    number = re.search(r'name="number" value="(\d+)"', made.text)[1]
    undone = send(client, "/register/moves/undo", number=number)
    assert "er tatt tilbake" in undone.text
    assert send(client, "/register/moves/undo", number=number).status_code == 422
    with open_study(study) as opened:
        state = state_of(opened)
    assert {(each.made_by, each.undone) for each in state.moves} == {("Prøve", True)}
    assert not any(each.is_changed for each in state.matrix)


def test_a_draft_from_the_letters_is_made_once_somebody_says_why(client, study):
    page = client.get("/register/moves").text
    draft = re.search(r'name="draft" value="([^"]+)"', page)[1]
    assert send(client, "/register/moves/draft", draft=draft).status_code == 422
    made = send(client, "/register/moves/draft", draft=draft, why=WHY)
    assert made.status_code == 200
    with open_study(study) as opened:
        moves = [each.move for each in state_of(opened).moves]
    assert moves
    assert {each.task for each in moves} == {draft.partition(":")[0]}
    assert all(each.why == WHY and each.statements for each in moves)
    gone = send(client, "/register/moves/draft", draft="nothing:keep", why=WHY)
    assert "F784" in gone.text


def test_a_move_from_a_day_that_is_none_is_refused(client):
    answer = send(
        client, "/register/moves", task="home_care", taker="nobody", why="x", start="i år"
    )
    assert "F787" in answer.text


def test_who_is_responsible_is_answered_with_roles_sources_and_how_sure(client):
    page = client.get("/who?q=hjemmetjeneste&place=Havna").text
    assert "Henvend deg til" in page
    assert "Bydel Havna" in page
    assert 'class="chip' in page
    assert "Kilde" in page
    for address in ("/who?q=kvantefysikk", "/who?q=kvantefysikk&lang=nb"):
        assert "vet ikke hvem" in client.get(address).text
    assert "<table" not in client.get("/who").text


def test_a_question_that_cannot_be_asked_is_told_on_the_page_itself(client):
    place = client.get("/who?q=hjemmetjeneste&place=Atlantis")
    assert place.status_code == 422
    assert 'value="Atlantis"' in place.text
    day = client.get("/who?q=hjemmetjeneste&day=snart")
    assert "F783" in day.text
    assert "ring 113" in client.get("/who?q=mannen+min+sl%C3%A5r+meg").text


def test_an_area_is_moved_by_its_address_and_every_figure_follows(client, study):
    before = client.get("/map?map=three").text
    after = client.get("/map?map=three&move=201:1&area=201").text
    assert "1 flyttet" in after
    assert "1 flyttet" not in before
    assert 'class="changed"' in after
    with open_study(study) as opened:
        city = city_of(opened)
    plan = map_of(city, "three")
    here = int(plan.labels[city.chart.ids.index("201")]) + 1
    assert "flyttet</span>" not in client.get(f"/map?map=three&move=201:{here}").text


def test_every_area_of_the_map_is_a_link_that_says_where_it_lies(client):
    page = client.get("/map?map=three").text
    links = re.findall(r'<a id="omr-(\w+)" class="area" href="([^"]+)" aria-label="([^"]+)"', page)
    assert len(links) == 24
    assert all(f"area={area}" in where and ":" in said for area, where, said in links)
    painting = client.get("/map?map=three&brush=2").text
    assert painting.count("move=") > 20


def test_a_move_that_cannot_be_made_is_told_and_the_rest_stands(client):
    for wrong in ("201:99", "nowhere:1"):
        answer = client.get(f"/map?map=three&move=301:3&move={wrong}")
        assert answer.status_code == 422
        assert "1 flyttet" in answer.text
        assert "ds-alert" in answer.text
    unknown = client.get("/map?map=nothing")
    assert unknown.status_code == 422
    assert "F357" in unknown.text
    assert client.get("/map?map=three&rule=tull").status_code == 422
    for strange in ("move=:", "move=201", "brush=-1", "brush=99", "towards=x", "area=zz"):
        assert client.get(f"/map?map=three&{strange}").status_code == 200


def test_locks_that_a_draft_breaks_are_told(client):
    held = client.get("/map?map=three&rule=101%2B102").text
    broken = client.get("/map?map=three&rule=101%2B102&move=101:1").text
    assert "holder ikke" not in held
    assert "Regelen «101+102» holder ikke" in broken


def test_maps_drawn_at_random_are_laid_beside_as_soon_as_they_are_there(client):
    page = wait_for(client, "/map?map=three", lambda page: "er lavere" in page)
    assert 'class="strip"' in page
    moved = client.get("/map?map=three&move=201:1").text
    assert "er lavere" in moved


def test_a_map_is_kept_with_who_and_why_a_rejected_one_too(client, study):
    fields = {"map": "three", "move": "201:1", "name": "Prøvekart"}
    assert "F780" in send(client, "/map/keep", **fields).text
    said = send(client, "/map/keep", **fields, why=WHY, rejected="1")
    assert "Kartet «Prøvekart» er lagret" in said.text
    listed = client.get("/map/kept").text
    assert WHY in listed
    assert "forkastet" in listed
    with open_study(study) as opened:
        (kept,) = maps_kept(opened)
        city = city_of(opened)
    assert kept.kept_by == "Prøve"
    plan = map_of(city, f"kept:{kept.number}")
    assert plan.labels[city.chart.ids.index("201")] == 0


def test_maps_are_compared_with_the_draft_first(client):
    page = client.get("/map/compare?map=three&move=201:1&with=today&with=four").text
    assert page.index("Utkastet ditt") < page.index("<svg")
    assert page.count("<svg") == 3
    assert client.get("/map/areas.csv?map=three").text.count("\n") == 25


def test_a_neighbourhood_sees_what_each_map_means_for_it(client):
    page = client.get("/map/areas/201").text
    assert page.count("Sammen med") == 3
    assert client.get("/map/areas/nowhere").status_code == 422
    assert "Torget" in client.get("/map/area?area=201").text


def test_the_best_map_is_looked_for_behind_the_page_and_can_be_kept(client):
    asked = "/map/draw?parts=3&goal=compact&band=20&seconds=10"
    counted = wait_for(client, asked, lambda page: "Teller alle" not in page)
    assert "Sammenslåing 1" in counted
    send(client, asked)
    page = wait_for(client, asked, lambda page: "Den beste</h3>" in page or "ds-alert" in page)
    assert "Bevist" in page or "Ikke bevist" in page
    form = page.split('name="labels" value="')[1]
    labels, names = form.split('"')[0], form.split('name="names" value="')[1].split('"')[0]
    kept = send(client, "/map/draw/keep", labels=labels, names=names, name="Best", why=WHY)
    assert "Kartet «Best» er lagret" in kept.text
    wrong = send(client, "/map/draw/keep", labels="1 2", names=names, name="Best", why=WHY)
    assert "F782" in wrong.text


def test_a_study_without_areas_takes_an_example_or_says_what_is_wrong_with_a_file(bare):
    for address in ("/map", "/map/compare", "/map/draw", "/map/areas/1", "/map/areas.csv"):
        assert "ingen områder ennå" in bare.get(address).text
    assert upload(bare, "/map/upload", b"no workbook").status_code == 422
    assert send(bare, "/map/upload").status_code == 422
    said = send(bare, "/map/example", example="lilleby")
    assert "24 områder er lest inn" in said.text
