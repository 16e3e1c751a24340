"""This file is about a small report's material for tests."""

import tomllib
from collections.abc import Sequence
from datetime import date
from importlib.resources import files

from fordel.model.response import BodyKind, DocumentId
from fordel.model.statement import Demand, Kind, Measure, Reason
from fordel.report.basis import Basis
from fordel.report.cards import Desk
from fordel.report.decision.compose import Contribution, decision_basis
from fordel.report.decision.desk import Writer
from fordel.report.values import Material, Quote, Texts
from fordel.statements.contradictions import contradictions
from fordel.statements.positions import positions
from statement_makers import TASKS, codes, response, statement

ONE, TWO = response("one"), response("two", BodyKind.AGENCY)
SAID = (
    statement("a", "one", codes(Kind.STRENGTH, reasons=(Reason.NEARNESS,)), 0),
    statement(
        "b",
        "one",
        codes(
            Kind.PROPOSAL,
            tasks=("school",),
            measures=(Measure.TO_DISTRICT,),
            demand=Demand.MUST,
        ),
        20,
    ),
    statement("c", "one", codes(Kind.CONDITION, tasks=("school",), supports="b"), 40),
    statement("d", "two", codes(Kind.PROPOSAL, tasks=("school",), measures=(Measure.KEEP,)), 60),
    statement("e", "two", codes(Kind.WEAKNESS, tasks=("child_teams",)), 80),
    statement("f", "two", codes(Kind.PROPOSAL, measures=(Measure.RESIZE_REVIEW,)), 100),
)


def texts(language: str, name: str) -> Texts:
    path = files("fordel") / "texts" / language / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _quote(name: str) -> Quote:
    return Quote(before="før ", text=f"ordene i {name}", after=" etter")


def material(**changes: object) -> Material:
    held = positions(SAID, [ONE, TWO])
    facts: dict[str, object] = {
        "title": "Hvem skal gjøre hva i Lilleby?",
        "responses": [ONE, TWO],
        "file_names": {
            DocumentId("doc"): "svar.txt",
            ONE.document: "en.txt",
            TWO.document: "to.txt",
        },
        "statements": SAID,
        "positions": held,
        "contradictions": contradictions(SAID, held, TASKS),
        "tasks": TASKS,
        "quotes": {
            each.id: Quote(before="før ", text=f"ordene i {each.id}", after=" etter")
            for each in SAID
        },
        "asked": {ONE.id: ("general", "democracy")},
        "coder": "rules/1",
        "made_on": date(2026, 11, 22),
    }
    return Material(**{**facts, **changes})  # type: ignore[arg-type]


def writer(language: str = "nb", **changes: object) -> Writer:
    desk = Desk(
        material=material(**changes),
        texts=texts(language, "report"),
        labels=texts(language, "labels"),
        language=language,
    )
    return Writer(desk=desk, words=texts(language, "decision"))


def decision(language: str = "nb", others: Sequence[Contribution] = (), **changes: object) -> Basis:
    return decision_basis(writer(language, **changes), others=others)
