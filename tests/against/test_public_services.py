"""This file is about registers as other programs read them: CPSV-AP-NO, SKOS and JSON."""

import json
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, SKOS, Graph, Literal

from fordel.errors import InputError
from fordel.model.register import Role, TaskId, UnitKind
from fordel.register.export import (
    CPSV,
    CV,
    public_services,
    register_json,
    services_left_out,
    task_list,
)
from register_makers import EACH_DISTRICT, a_task, a_unit, assignment, city, one

# The library's own reader of JSON-LD uses a class that the library has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

SHAPES = Graph().parse(Path(__file__).with_name("public_service_shapes.ttl"))
ROOT = "https://by.example/"


def register(**more: object):
    tasks = (
        a_task(
            "omsorg", synonyms=("pleie", "eldreomsorg"), los="tema/omsorg", description="Hjelp."
        ),
        a_task("bpa", parent=TaskId("omsorg")),
        a_task("ukjent"),
    )
    units = (
        a_unit("nord", UnitKind.DISTRICT, contact="post@nord.example"),
        a_unit("soer", UnitKind.DISTRICT, contact="+47 22 00 00 00"),
        a_unit("etat", contact="etat.example/søk"),
        a_unit("firma", UnitKind.SUPPLIER),
    )
    rows = (
        assignment("omsorg", Role.AUTHORITY, one("etat")),
        assignment("bpa", Role.AUTHORITY, EACH_DISTRICT),
        assignment("bpa", Role.DELIVERY, one("firma")),
        assignment("ukjent", Role.DELIVERY, one("etat")),
    )
    return city(*rows, tasks=tasks, units=units, **more)


def graph(form: str = "turtle") -> Graph:
    return Graph().parse(data=public_services(register(), root=ROOT, form=form), format=form)


@pytest.mark.parametrize("form", ["turtle", "json-ld"])
def test_public_services_have_all_that_they_must(form):
    conforms, _, report = validate(graph(form), shacl_graph=SHAPES, inference="none")
    assert conforms, report


@pytest.mark.parametrize("lost", ["contactPoint", "hasCompetentAuthority", "participates", "role"])
def test_the_shapes_notice_what_is_missing(lost):
    spoiled = graph()
    spoiled.remove((None, CV[lost], None))
    assert not validate(spoiled, shacl_graph=SHAPES, inference="none")[0]


def test_both_forms_say_the_same_and_the_same_bytes_each_time():
    assert set(graph("turtle")) == set(graph("json-ld"))
    for form in ("turtle", "json-ld"):
        first, second = (public_services(register(), root=ROOT, form=form) for _ in range(2))
        assert first == second


def test_only_tasks_with_a_known_authority_are_services():
    assert len(set(graph().subjects(RDF.type, CPSV.PublicService))) == 2
    assert services_left_out(register()) == ("ukjent",)


def test_an_authority_without_any_contact_is_an_error_that_names_it():
    bare = city(assignment("bpa", Role.AUTHORITY, one("etat")))
    with pytest.raises(InputError, match="F238"):
        public_services(bare, root=ROOT, form="turtle")


def test_the_task_list_keeps_names_words_and_order_of_tasks():
    read = Graph().parse(data=task_list(register(), root=ROOT), format="turtle")
    concepts = set(read.subjects(RDF.type, SKOS.Concept))
    assert len(concepts) == 3
    (omsorg,) = read.subjects(SKOS.notation, Literal("omsorg"))
    (bpa,) = read.subjects(SKOS.notation, Literal("bpa"))
    assert (bpa, SKOS.broader, omsorg) in read
    assert set(read.objects(omsorg, SKOS.altLabel)) == {
        Literal("pleie", lang="nb"),
        Literal("eldreomsorg", lang="nb"),
    }
    assert (
        str(next(read.objects(omsorg, SKOS.closeMatch))) == "https://psi.norge.no/los/tema/omsorg"
    )


def test_json_has_the_same_sheets_and_columns():
    plain = json.loads(register_json(register()))
    assert plain["assignments"][1] == {
        "task": "bpa",
        "role": "authority",
        "holder": "each:district",
        "sources": "s",
        "evidence": "stated",
    }
