"""This file is about our REFI-QDA projects as another library reads them."""

import re
from io import BytesIO
from pathlib import Path
from typing import get_args
from unicodedata import is_normalized
from zipfile import ZipFile

import pytest
from lxml import etree
from pyrefiqda import RefiProject
from pyrefiqda.models import Project
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata_pydantic.bindings import XmlParser

from exchange_makers import NOW, small_study
from fordel.workbench.exports import Format, export_study, outgoing
from fordel.workbench.study import open_study

SCHEMA = Path(__file__).resolve().parents[3] / "shared" / "standards" / "refi-qda" / "Project.xsd"


@pytest.fixture
def study(tmp_path):
    with open_study(small_study(tmp_path)) as opened:
        yield opened


@pytest.fixture
def bundle(study):
    content = export_study(study, Format.QDPX, now=NOW).content
    with ZipFile(BytesIO(content)) as opened:
        yield opened


@pytest.fixture
def project(study, tmp_path):
    path = tmp_path / "p.qdpx"
    path.write_bytes(export_study(study, Format.QDPX, now=NOW).content)
    return RefiProject.load(path, str(tmp_path / "unpacked"))


def _text(bundle, source):
    name = source.plain_text_path.removeprefix("internal://")
    return bundle.read(f"sources/{name}").decode("utf-8")


def test_every_statement_is_read_back_with_its_words(study, bundle, project):
    leaving = outgoing(study, now=NOW)
    read = [
        _text(bundle, source)[each.start_position : each.end_position]
        for source in project.sources.text_source
        for each in source.plain_text_selection
    ]
    assert [" ".join(each.split()) for each in read] == [
        " ".join(sent.text[each.start : each.end].split())
        for sent in leaving.responses
        for each in sent.statements
    ]
    assert read[0] == "Hjemmetjenesten må ligge når folk bor \U0001f3d8."
    assert read[2] == "Barnevernet bør flyttes til\nbydelen."


def test_sources_are_what_every_program_counts_alike(bundle, project):
    for source in project.sources.text_source:
        text = _text(bundle, source)
        assert "\r" not in text
        assert is_normalized("NFC", text)
        assert not text.startswith("\ufeff")
        assert all(each >= " " or each in "\n\t" for each in text)


def _leaves(codes):
    for code in codes:
        yield code
        yield from _leaves(code.code)


def test_every_code_that_is_used_stands_in_the_code_book_once(project):
    codes = list(_leaves(project.code_book.codes.code))
    guids = [code.guid for code in codes]
    assert len(guids) == len(set(guids))
    codable = {code.guid for code in codes if code.is_codable}
    used = {
        coding.code_ref.target_guid
        for source in project.sources.text_source
        for each in source.plain_text_selection
        for coding in each.coding
    }
    assert used <= codable


def test_each_statement_says_who_coded_it_and_whether_a_person_has_seen_it(project):
    users = {user.guid: user.name for user in project.users.user}
    names = {code.guid: code.name for code in _leaves(project.code_book.codes.code)}
    selection = project.sources.text_source[0].plain_text_selection[2]
    assert users[selection.creating_user] == "rules/1"
    assert {names[coding.code_ref.target_guid] for coding in selection.coding} == {
        "forslag",
        "til bydelene",
        "skal eller bør",
        "står i teksten",
        "Oppgaver som kan flyttes til bydelene",
        "foreslått av maskin",
        "Barnevern",
    }


def test_an_argument_is_linked_to_its_proposal(project):
    selections = project.sources.text_source[0].plain_text_selection
    assert [(each.origin_guid, each.target_guid) for each in project.links.link] == [
        (selections[3].guid, selections[2].guid)
    ]


def test_respondents_are_cases_with_what_is_known_of_them(project):
    assert [case.name for case in project.cases.case] == ["Bydel Elvebyen", "Forbundet"]
    variables = {each.guid: each.name for each in project.variables.variable}
    values = project.cases.case[1].variable_value
    assert {variables[each.variable_ref.target_guid] for each in values} == {
        "Type instans",
        "Dato",
        "Saksnummer",
        "Fil",
    }


def test_the_project_holds_nothing_that_the_models_of_the_standard_do_not_know(bundle):
    strict = ParserConfig(fail_on_unknown_properties=True, fail_on_unknown_attributes=True)
    read = XmlParser(config=strict).from_bytes(bundle.read("project.qde"), Project)
    assert read.name == "Hvem gjør hva?"


def _faults(element, model):
    """Where an element leaves the standard, by the models made from its schema."""
    fields = {
        (field.xsdata_metadata["type"], field.xsdata_metadata.get("name", own)): field
        for own, field in model.model_fields.items()
    }
    order = [name for kind, name in fields if kind == "Element"]
    children = [etree.QName(child).localname for child in element]
    places = [order.index(name) if name in order else -1 for name in children]
    if -1 in places or places != sorted(places):
        yield f"{model.__name__}: {children}"
    for (kind, name), field in fields.items():
        known = field.xsdata_metadata
        given = element.get(name) if kind == "Attribute" else None
        present = given is not None or name in children
        if field.is_required() and not present:
            yield f"{model.__name__}: {name} is missing"
        if given is not None and not re.fullmatch(known.get("pattern", ".*"), given, re.DOTALL):
            yield f"{model.__name__}: {name}={given}"
    for child in element:
        field = fields[("Element", etree.QName(child).localname)]
        inner = [
            each
            for each in (field.annotation, *get_args(field.annotation))
            if hasattr(each, "model_fields")
        ]
        for below in inner:
            yield from _faults(child, below)


def test_order_and_duty_and_form_of_each_part_are_those_of_the_standard(bundle):
    root = etree.fromstring(bundle.read("project.qde"))
    assert list(_faults(root, Project)) == []
    first = root.find("{*}Sources/{*}TextSource")
    first.append(first[0])
    del first.attrib["guid"]
    first.find("{*}PlainTextSelection").set("guid", "7")
    assert len(list(_faults(root, Project))) == 2


@pytest.mark.shared
def test_the_project_is_valid_by_the_official_schema(bundle):
    if not SCHEMA.is_file():
        pytest.skip("LOUD: the official Project.xsd is not in ../shared/standards/refi-qda")
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(etree.fromstring(bundle.read("project.qde")))
