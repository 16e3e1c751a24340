"""This file is about what all web pages share: language, forms, errors and what is let in."""

import pytest
from starlette.routing import Route

from fordel.web.app import GROUPS, Settings, make_app
from fordel.web.guard import POLICY
from fordel.workbench.study import new_study
from web_makers import NOW, send, served


@pytest.fixture
def study(tmp_path):
    path = tmp_path / "prøve.fordel"
    new_study(path, now=NOW, title="Prøve")
    return path


@pytest.fixture
def client(study):
    with served(study) as opened:
        yield opened


def test_the_language_is_chosen_once_and_stays(client):
    assert 'lang="nb"' in client.get("/").text
    assert 'lang="en"' in client.get("/?lang=en").text
    assert 'lang="en"' in client.get("/").text
    assert 'lang="nb"' in client.get("/?lang=xx&lang=nb").text


def test_every_answer_forbids_what_comes_from_elsewhere(client):
    for address in ("/", "/static/app.css", "/nowhere"):
        headers = client.get(address).headers
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
    assert "default-src 'self'" in POLICY
    assert "frame-ancestors 'none'" in POLICY
    assert "unsafe" not in POLICY


POSTS = [
    route.path
    for group in GROUPS
    for route in group.ROUTES
    if isinstance(route, Route)
    and "POST" in (route.methods or ())
    and not route.path.startswith("/api/")  # takes JSON alone, which no form can send
]


@pytest.mark.parametrize("path", POSTS)
def test_no_form_is_taken_without_its_token(client, path):
    client.get("/")
    address = path.replace(":path}", "}").replace("{", "").replace("}", "")
    for fields in ({}, {"token": "guessed"}):
        answer = client.post(address, data=fields)
        assert answer.status_code == 403
        assert "F761" in answer.text


def test_programs_send_json_so_that_no_form_can_speak_to_them(client):
    for kind in ("application/x-www-form-urlencoded", "text/plain", "multipart/form-data"):
        answer = client.post("/api/reviews", content="{}", headers={"content-type": kind})
        assert answer.status_code == 400


def test_a_form_from_another_site_is_refused(client):
    held = {"token": client.cookies.get("fordel_token", "")}
    answer = client.post("/person", data=held, headers={"origin": "http://elsewhere.example"})
    assert answer.status_code == 403
    assert "F762" in answer.text


def test_another_host_name_is_refused(client):
    answer = client.get("/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 421
    assert "F760" in answer.text


def test_what_is_too_large_is_refused_with_a_reason(study):
    with served(study, most_bytes=2000) as client:
        answer = send(client, "/person", name="x" * 3000)
        assert answer.status_code == 413
        assert "F763" in answer.text
        chunks = (b"token=" + b"x" * 900 for _ in range(5))
        form = {"content-type": "application/x-www-form-urlencoded"}
        assert client.post("/person", content=chunks, headers=form).status_code == 413


def test_a_wrong_address_leads_to_a_page_that_says_so(client):
    answer = client.get("/nowhere")
    assert answer.status_code == 404
    assert "F766" in answer.text


def test_a_wrong_method_is_told(client):
    answer = client.get("/person")
    assert answer.status_code == 405
    assert "405" in answer.text


def test_a_fault_of_ours_is_told_with_a_number_and_nothing_else(study, monkeypatch):
    from fordel.web import pages_overview

    def broken(*_, **__):
        raise ValueError("hemmelig")

    monkeypatch.setattr(pages_overview, "overview_of", broken, raising=False)
    monkeypatch.setattr(pages_overview, "contents", broken, raising=False)
    with served(study) as client:
        answer = client.get("/")
    assert answer.status_code == 500
    assert "hemmelig" not in answer.text
    assert "ValueError" in answer.text


def test_a_form_leads_on_and_the_next_page_says_what_was_done_once(client):
    said = send(client, "/person", name="Kari  Å")
    assert "Kari Å" in said.text
    assert "Nå arbeider du" in said.text
    assert "Nå arbeider du" not in client.get("/").text


def test_a_made_up_message_is_not_shown(client):
    client.cookies.set("fordel_said", "bm90IGpzb24=")
    assert client.get("/").status_code == 200


def test_a_theme_gives_its_style_and_mark(study, tmp_path):
    theme = tmp_path / "drakt"
    theme.mkdir()
    (theme / "theme.css").write_text("body { color: black }", encoding="utf-8")
    (theme / "logo.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    with served(study, theme=theme) as client:
        page = client.get("/").text
        assert '"/theme/theme.css"' in page
        assert '"/theme/logo.svg"' in page
        assert client.get("/theme/theme.css").text == "body { color: black }"


def test_a_theme_folder_without_a_theme_is_refused(study, tmp_path):
    with pytest.raises(Exception, match="F765"):
        make_app(study, clock=lambda: NOW, settings=Settings(theme=tmp_path))
