"""This file is about the API: the same as the command line gives, described, and fuzzed."""

import json

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from starlette.testclient import TestClient

from fordel.web.api_resources import RESOURCES
from fordel.web.app import Settings, make_app
from fordel.workbench.districts import keep_areas
from fordel.workbench.register import keep_register, register_named
from fordel.workbench.study import open_study
from web_makers import NOW, coded_lilleby, served

GIVEN = {
    "/api/study": dict,
    "/api/responses": list,
    "/api/responses/1": dict,
    "/api/statements": list,
    "/api/statements?response=1": list,
    "/api/positions": list,
    "/api/tasks": list,
    "/api/register": list,
    "/api/findings": list,
    "/api/who?q=sykehjem": dict,
    "/api/maps": list,
    "/api/options": list,
    "/api/search?q=sykehjem&limit=3": list,
    "/api/openapi.json": dict,
}


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    made = tmp_path_factory.mktemp("api") / "s.fordel"
    coded_lilleby(made, 2)
    with open_study(made) as study:
        keep_register(study, register_named("lilleby"), origin="lilleby", now=NOW)
        keep_areas(study, "lilleby", now=NOW)
    return made


@pytest.fixture(scope="module")
def client(path):
    with served(path) as opened:
        yield opened


@pytest.mark.parametrize("where", GIVEN)
def test_everything_is_given_as_its_description_says(client, where):
    answer = client.get(where)
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert isinstance(found, GIVEN[where])
    assert found
    described = client.get("/api/openapi.json").json()["paths"]
    name = where.partition("?")[0].replace("/responses/1", "/responses/{response}")
    operation = described[name]["get"]
    shape = operation["responses"]["200"]["content"]["application/json"]["schema"]
    one = found[0] if isinstance(found, list) else found
    assert set(shape.get("items", shape)["required"]) <= set(one)


def test_a_report_is_given_in_its_form(client):
    answer = client.get("/api/reports/xlsx")
    assert answer.status_code == 200
    assert answer.content.startswith(b"PK")


@pytest.mark.parametrize(
    ("where", "status", "code"),
    [
        ("/api/nowhere", 404, "F766"),
        ("/api/responses/999", 404, "F714"),
        ("/api/search", 400, "F795"),
        ("/api/search?q=x&limit=0", 400, "F795"),
        ("/api/search?q=x&limit=99999999999", 400, "F795"),
        ("/api/search?q=x&q=y", 400, "F795"),
        ("/api/who?q=x&date=2026-02-30", 400, "F795"),
        ("/api/tasks?colour=red", 400, "F795"),
        ("/api/reports/gold", 400, "F795"),
    ],
)
def test_what_cannot_be_given_is_a_problem_with_our_code(client, where, status, code):
    answer = client.get(where)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert answer.json()["status"] == status


def test_a_problem_is_told_in_the_language_asked_for(client):
    assert "Spørsmålet" in client.get("/api/search?lang=nb").json()["title"]
    assert "question" in client.get("/api/search?lang=en").json()["title"]


def test_a_ruling_is_given_once_on_what_was_seen(client):
    first = client.get("/api/statements?response=1").json()[0]
    sent = {"response": first["response"], "statement": first["id"], "mark": first["mark"]}
    given = client.post("/api/reviews", json={**sent, "ruling": "accept"})
    assert given.status_code == 201, given.text
    again = client.post("/api/reviews", json={**sent, "ruling": "reject"})
    assert (again.status_code, again.json()["code"]) == (409, "F796")
    now = client.get("/api/statements?response=1").json()[0]
    assert now["standing"] == "accepted"
    corrected = {"mark": now["mark"], "ruling": "correct", "codes": {"kind": "weakness"}}
    assert client.post("/api/reviews", json={**sent, **corrected}).status_code == 201
    assert client.get("/api/statements?response=1").json()[0]["kind"] == "weakness"


@pytest.mark.parametrize(
    "sent",
    [
        [],
        {},
        {"ruling": "accept"},
        {"response": "1", "statement": "x", "mark": 3, "ruling": "accept"},
    ],
)
def test_a_ruling_that_is_none_is_refused(client, sent):
    assert client.post("/api/reviews", json=sent).status_code == 400


def test_a_form_from_another_page_is_no_ruling(client):
    plain = {"content-type": "text/plain"}
    assert client.post("/api/reviews", content=json.dumps({}), headers=plain).status_code == 400
    other = {"origin": "http://elsewhere.example"}
    assert client.post("/api/reviews", json={}, headers=other).status_code == 403


def test_codes_outside_the_scheme_are_refused(client):
    last = client.get("/api/statements?response=2").json()[-1]
    sent = {"response": last["response"], "statement": last["id"], "mark": last["mark"]}
    for codes in ({"kind": "gold"}, {"colour": "red"}, {"tasks": 7}, "x", {"question": None}):
        answer = client.post("/api/reviews", json={**sent, "ruling": "correct", "codes": codes})
        assert answer.status_code in {400, 422}, answer.text
    made_up = {"ruling": "correct", "codes": {"tasks": ["no.such.task"]}}
    assert client.post("/api/reviews", json={**sent, **made_up}).status_code in {400, 422}


# Making a report takes seconds each time; its forms are few and tried above.
NOT_FUZZED = "/api/reports/{form}"


@pytest.fixture(scope="module")
def described(path):
    app = make_app(path, clock=lambda: NOW, settings=Settings(hosts=("testserver", "localhost")))
    with TestClient(app):
        yield schemathesis.openapi.from_asgi("/api/openapi.json", app)


@pytest.mark.parametrize("mode", list(schemathesis.GenerationMode))
@pytest.mark.parametrize("where", [each.path for each in RESOURCES if each.path != NOT_FUZZED])
def test_whatever_is_sent_the_answer_is_as_described(described, where, mode):
    for found in described.get_all_operations():
        operation = found.ok()
        if operation.path != where:
            continue
        try:
            cases = operation.as_strategy(generation_mode=mode)
            _fuzz(cases)
        except Unsatisfiable:
            assert mode is schemathesis.GenerationMode.NEGATIVE  # nothing can be said wrongly


def _fuzz(cases):
    @settings(
        max_examples=10,
        deadline=None,
        phases=[Phase.generate],
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases)
    def send(case):
        case.call_and_validate()

    send()
