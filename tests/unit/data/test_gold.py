"""This file is about whether the hand-coded letters of Lilleby keep to the coding scheme."""

import json
from collections import defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from fordel.adapters.files import product_tasks
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import PLACES, About, Demand, Kind, Measure, PlaceSource, Reason

LILLEBY = Path(__file__).resolve().parents[3] / "src" / "fordel" / "data" / "lilleby"
RESPONSES = LILLEBY / "responses"
FIELDS = (
    "id",
    "doc",
    "start",
    "end",
    "question",
    "kind",
    "about",
    "measures",
    "place_source",
    "tasks",
    "holder",
    "reasons",
    "demand",
    "supports",
)
HOLDERS = {
    "district",
    "host_district",
    "shared",
    "central",
    "agency",
    "foretak",
    "department",
    "council",
    "state",
    "hospital",
    "supplier",
    "Fellestjenesten",
    "Lilleby Boliger KF",
    "Lilleby Eiendom KF",
    "Omsorgsetaten",
    "Oppvekstetaten",
    "Plan- og byggetaten",
}
Record = dict[str, Any]


@cache
def _records() -> tuple[Record, ...]:
    lines = (LILLEBY / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


@cache
def _text(doc: str) -> str:
    return (RESPONSES / doc).read_bytes().decode("utf-8")


def _quote(record: Record) -> str:
    return _text(record["doc"])[record["start"] : record["end"]]


def _values(enum: type) -> set[str]:
    return {str(value) for value in enum}


def test_each_record_has_the_fields_of_the_scheme_in_its_order():
    assert {tuple(record) for record in _records()} == {FIELDS}


def test_no_two_records_share_an_id():
    ids = [record["id"] for record in _records()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("field", "enum"),
    [
        ("question", CanonicalQuestion),
        ("kind", Kind),
        ("about", About),
        ("place_source", PlaceSource),
        ("demand", Demand),
    ],
)
def test_a_field_with_one_value_has_one_from_its_list(field: str, enum: type):
    used = {record[field] for record in _records()} - {None}
    assert used <= _values(enum)
    assert used, "no record says anything here"


@pytest.mark.parametrize(("field", "enum"), [("measures", Measure), ("reasons", Reason)])
def test_a_field_with_several_values_has_them_from_its_list(field: str, enum: type):
    for record in _records():
        assert set(record[field]) <= _values(enum), record["id"]
        assert len(set(record[field])) == len(record[field]), record["id"]


def test_tasks_and_holders_are_known():
    tasks = {str(task.id) for task in product_tasks()}
    for record in _records():
        assert set(record["tasks"]) <= tasks, record["id"]
        assert set(record["holder"]) <= HOLDERS, record["id"]


def test_there_are_at_most_two_reasons():
    assert max(len(record["reasons"]) for record in _records()) == 2


def test_only_strength_and_weakness_say_what_they_are_about():
    for record in _records():
        judges = record["kind"] in {"strength", "weakness"}
        assert (record["about"] is not None) == judges, record["id"]


def test_only_proposals_carry_measures_and_places_say_their_source():
    places = {str(place) for place in PLACES}
    for record in _records():
        assert bool(record["measures"]) == (record["kind"] == "proposal"), record["id"]
        placed = bool(places & set(record["measures"]))
        assert (record["place_source"] is not None) == placed, record["id"]


def test_only_proposals_and_conditions_are_demanded():
    for record in _records():
        if record["demand"] is not None:
            assert record["kind"] in {"proposal", "condition"}, record["id"]


def test_arguments_and_conditions_point_at_a_proposal_of_the_same_letter():
    by_id = {record["id"]: record for record in _records()}
    for record in _records():
        points = record["kind"] in {"argument", "condition"}
        assert (record["supports"] is not None) == points, record["id"]
        if points:
            proposal = by_id[record["supports"]]
            assert proposal["kind"] == "proposal", record["id"]
            assert proposal["doc"] == record["doc"], record["id"]


def test_spans_lie_in_their_letter_and_hold_no_white_space_at_their_ends():
    for record in _records():
        assert 0 <= record["start"] < record["end"] <= len(_text(record["doc"])), record["id"]
        assert _quote(record) == _quote(record).strip(), record["id"]


def test_spans_of_one_letter_rise_and_never_overlap():
    letters: dict[str, list[Record]] = defaultdict(list)
    for record in _records():
        letters[record["doc"]].append(record)
    for records in letters.values():
        for before, after in pairwise(records):
            assert before["end"] <= after["start"], (before["id"], after["id"])


def test_spans_hold_no_question_of_the_inquiry_and_no_list_marker():
    for record in _records():
        quote = _quote(record)
        assert not quote.startswith(("- ", "* ", "• ", "> ", "#")), record["id"]
        assert "\n>" not in quote, record["id"]


def test_each_plain_letter_is_coded_and_both_halves_are_large():
    plain = {path.name for path in RESPONSES.iterdir() if path.suffix in {".txt", ".md", ".eml"}}
    coded = {record["doc"] for record in _records()}
    assert {name for name in plain - coded if "opprop" not in name} == set()
    halves = {half: sum(name.startswith(half) for name in coded) for half in ("a-", "b-")}
    assert min(halves.values()) >= 5
    assert sum(halves.values()) == len(coded)


def test_every_kind_and_nearly_every_measure_is_among_the_records():
    assert {record["kind"] for record in _records()} == _values(Kind)
    used = {measure for record in _records() for measure in record["measures"]}
    assert _values(Measure) - used <= {"to_external", "to_state", "resize:smaller", "resize:review"}
