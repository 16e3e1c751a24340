"""This file is about coded statements as JSON lines."""

import json

import pytest

from fordel.errors import InputErrors
from fordel.model.statement import Demand, Kind, Measure
from fordel.statements.records import read_records, write_records

RECORD = {
    "id": "a-001",
    "doc": "a.txt",
    "start": 3,
    "end": 9,
    "question": "services",
    "kind": "proposal",
    "about": None,
    "measures": ["to_district", "resource"],
    "place_source": "explicit",
    "tasks": ["home_care"],
    "holder": ["Helseetaten"],
    "reasons": ["nearness"],
    "demand": "must",
    "supports": None,
}


def line(**changes: object) -> str:
    return json.dumps({**RECORD, **changes})


def test_a_record_of_the_coding_scheme_is_read():
    (statement,) = read_records(line(), "gold.jsonl")
    assert statement.codes.kind is Kind.PROPOSAL
    assert statement.codes.measures == (Measure.TO_DISTRICT, Measure.RESOURCE)
    assert statement.codes.demand is Demand.MUST
    assert statement.quote is None


def test_what_is_written_reads_back_the_same():
    statements = read_records(line(quote="Nærhet", sureness={"kind": 0.75}, coder="rules/1"), "x")
    assert read_records(write_records(statements), "x") == statements
    assert "Nærhet" in write_records(statements)


def test_a_written_record_starts_with_the_fields_of_the_scheme_in_its_order():
    written = json.loads(write_records(read_records(line(), "x")))
    assert list(written)[: len(RECORD)] == list(RECORD)
    assert {name: written[name] for name in RECORD} == RECORD


def test_empty_lines_are_passed_over():
    assert len(read_records(f"\n{line()}\n\n{line(id='a-002')}\n", "x")) == 2


def test_all_faulty_lines_are_named_at_once_with_their_numbers():
    text = "\n".join(
        [
            line(),
            "{not json",
            line(kind="complaint"),
            line(start=9, end=3),
            line(start=-1),
            line(measures="keep"),
            line(sureness=[1]),
            json.dumps({"id": "a-009"}),
            "[]",
        ]
    )
    with pytest.raises(InputErrors) as caught:
        read_records(text, "gold.jsonl")
    found = [(fault.code, fault.where) for fault in caught.value.faults]
    assert found == [
        ("F411", "gold.jsonl:2"),
        ("F413", "gold.jsonl:3"),
        ("F414", "gold.jsonl:4"),
        ("F413", "gold.jsonl:5"),
        ("F413", "gold.jsonl:6"),
        ("F413", "gold.jsonl:7"),
        ("F412", "gold.jsonl:8"),
        ("F413", "gold.jsonl:9"),
    ]
    assert "complaint" in str(caught.value)
