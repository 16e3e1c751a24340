"""This file is about the contradictions a reader of Oslo's five answers must be shown."""

import tomllib
from pathlib import Path

import pytest

from fordel.adapters.files import example_files, product_tasks
from fordel.model.response import BodyKind, CanonicalQuestion
from fordel.model.statement import (
    About,
    Codes,
    Contradiction,
    Kind,
    Measure,
    Reason,
    Standing,
    Statement,
)
from fordel.statements.contradictions import contradictions
from fordel.statements.positions import positions
from statement_makers import passage, response

CASES = tomllib.loads(
    (Path(__file__).parents[2] / "cases" / "oslo_contradictions.toml").read_text(encoding="utf-8")
)
FILES = {
    "ullern": "bydel-ullern.md",
    "grorud": "bydel-grorud.md",
    "ostensjo": "bydel-ostensjo.md",
    "origo": "oslo-origo.md",
    "leverandor": "privat-leverandor.md",
}
RESPONSES = [
    response("ullern"),
    response("grorud"),
    response("ostensjo"),
    response("origo", BodyKind.AGENCY),
    response("leverandor", BodyKind.SUPPLIER),
]


def _statement(number: int, case: dict) -> Statement:
    return Statement(
        id=case["id"],
        response=case["by"],
        passage=passage(number * 20, number * 20 + 10),
        codes=Codes(
            question=CanonicalQuestion(case["question"]),
            kind=Kind(case["kind"]),
            about=About(case["about"]) if "about" in case else None,
            measures=tuple(Measure(each) for each in case.get("measures", ())),
            tasks=tuple(case.get("tasks", ())),
            reasons=tuple(Reason(each) for each in case.get("reasons", ())),
            supports=case.get("supports"),
        ),
        standing=Standing.ACCEPTED,
        coder="hand",
    )


@pytest.fixture(scope="module")
def found() -> tuple[Contradiction, ...]:
    said = [_statement(number, case) for number, case in enumerate(CASES["statement"])]
    return contradictions(said, positions(said, RESPONSES), product_tasks())


@pytest.mark.parametrize("case", CASES["finding"], ids=lambda each: f"{each['number']}")
def test_each_known_contradiction_is_found(found, case):
    wanted = {case["one"], case["other"]}
    sides = [
        {*each.one.statements, *each.other.statements}
        for each in found
        if each.kind == case["kind"]
    ]
    assert any(wanted <= side for side in sides), case["why"]


def test_each_hand_coded_line_stands_in_the_digest_it_is_taken_from():
    texts = {name: data.decode() for name, data in example_files("oslo")}
    for case in CASES["statement"]:
        assert case["begins"] in texts[FILES[case["by"]]], case["id"]
