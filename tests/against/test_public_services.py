"""This file is about registers as other programs read them: CPSV-AP-NO, SKOS and JSON."""

import json
import os
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import DCTERMS, FOAF, RDF, SH, SKOS, Graph, Literal

from fordel.errors import InputError
from fordel.model.register import Register, Role, TaskId, UnitKind
from fordel.register.export import (
    CPSV,
    CPSVNO,
    CV,
    public_services,
    register_json,
    services_left_out,
    task_list,
)
from fordel.workbench.register import example_register
from register_makers import EACH_DISTRICT, a_task, a_unit, assignment, city, one

# The library's own reader of JSON-LD uses a class that the library has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

SHAPES = Graph().parse(Path(__file__).with_name("public_service_shapes.ttl"))
OFFICIAL = "CPSV-AP-NO_shacl_shapes_v1.ttl"
MANDATORY = {
    (CPSV.PublicService, DCTERMS.identifier),
    (CPSV.PublicService, DCTERMS.title),
    (CPSV.PublicService, DCTERMS.description),
    (CPSV.PublicService, CV.hasCompetentAuthority),
    (CPSV.PublicService, CV.contactPoint),
    (CPSV.PublicService, CPSVNO.hasPossibleOutput),
    (CV.PublicOrganisation, DCTERMS.identifier),
    (CV.PublicOrganisation, SKOS.prefLabel),
    (CV.PublicOrganisation, DCTERMS.spatial),
    (FOAF.Agent, DCTERMS.identifier),
    (FOAF.Agent, DCTERMS.title),
    (CPSVNO.PossibleOutput, DCTERMS.title),
    (CPSVNO.PossibleOutput, DCTERMS.description),
    (CV.Participation, DCTERMS.identifier),
    (CV.Participation, DCTERMS.description),
    (CV.Participation, CV.role),
}
"""What the national shapes call mandatory in the classes that an export has."""
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


def graph(form: str = "turtle", of: Register | None = None) -> Graph:
    told = public_services(of or register(), root=ROOT, form=form)
    return Graph().parse(data=told, format=form)


def judged(data: Graph, shapes: Graph = SHAPES) -> tuple[list[str], set[object]]:
    """What goes against the shapes, and the properties that they only warn about."""
    _, report, _ = validate(data, shacl_graph=shapes, inference="none")
    wrong = [
        f"{report.value(found, SH.resultPath)} of {report.value(found, SH.focusNode)}"
        for found in report.subjects(SH.resultSeverity, SH.Violation)
    ]
    warned = report.subjects(SH.resultSeverity, SH.Warning)
    return wrong, {report.value(each, SH.resultPath) for each in warned}


def faults(data: Graph, shapes: Graph = SHAPES) -> list[str]:
    return judged(data, shapes)[0]


def official_shapes() -> Path | None:
    """The national shapes, if whoever runs the tests has them."""
    named = os.environ.get("FORDEL_CPSV_SHAPES")
    beside = (Path(__file__).parents[2] / "../shared").rglob(OFFICIAL)
    return Path(named) if named else next(beside, None)


@pytest.mark.parametrize("form", ["turtle", "json-ld"])
def test_public_services_have_all_that_they_must(form):
    assert faults(graph(form)) == []


@pytest.mark.parametrize("name", ["oslo", "lilleby"])
@pytest.mark.parametrize("form", ["turtle", "json-ld"])
def test_the_registers_that_come_with_the_product_do_so_too(name, form):
    wrong, warned = judged(graph(form, of=example_register(name)))
    assert wrong == []
    # The national list of roles has no word for who decides, pays, watches, helps or is heard.
    assert warned <= {CV.role}


@pytest.mark.parametrize("name", ["oslo", "lilleby"])
@pytest.mark.parametrize("form", ["turtle", "json-ld"])
def test_the_national_shapes_are_met_where_they_are_at_hand(name, form):
    shapes = official_shapes()
    if shapes is None:
        pytest.skip("The national shapes are not here; FORDEL_CPSV_SHAPES may say where they are.")
    assert faults(graph(form, of=example_register(name)), Graph().parse(shapes)) == []


@pytest.mark.parametrize(("kind", "path"), sorted(MANDATORY))
def test_each_mandatory_rule_of_the_national_shapes_is_in_ours_and_bites(kind, path):
    spoiled = graph()
    somebody = min(spoiled.subjects(RDF.type, kind))
    assert (somebody, path, None) in spoiled
    spoiled.remove((somebody, path, None))
    assert f"{path} of {somebody}" in faults(spoiled)


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
