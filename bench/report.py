"""This file is about how long the decision basis of two hundred letters takes, in every form.

The letters are the bundled Oslo example forty times over, each copy with senders of its own: the
codes, quotes and contradictions are those of real work, and the number is that of a large hearing.
"""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bench.figures import Figure, at_most
from fordel.adapters.files import example_consultation
from fordel.adapters.texts import sections_in
from fordel.model.response import Response, ResponseId
from fordel.model.statement import Statement, StatementId
from fordel.report.cards import Desk
from fordel.report.decision.compose import decision_basis
from fordel.report.decision.desk import Writer
from fordel.report.values import Material
from fordel.statements.contradictions import contradictions
from fordel.statements.positions import positions
from fordel.workbench.basis import Form, in_form
from fordel.workbench.reporting import material_of
from fordel.workbench.responses import code_responses, incoming_example, read_files
from fordel.workbench.study import new_study, open_study

COPIES = 40
GOAL_SECONDS = 60.0
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def figures() -> Iterator[Figure]:
    """Seconds of processor time for composing and for each form."""
    held = _many(_material())
    letters = len(held.responses)
    began = time.process_time()
    basis = decision_basis(_writer(held))
    total = time.process_time() - began
    yield _seconds(f"report: compose {letters} letters, {len(held.statements)} statements", total)
    for form in (Form.HTML, Form.PDF, Form.DOCX, Form.XLSX):
        began = time.process_time()
        in_form(basis, form)
        spent = time.process_time() - began
        total += spent
        yield _seconds(f"report: {form.value} of {letters} letters", spent)
    yield _seconds(f"report: {letters} letters in every form", total)


def _seconds(name: str, spent: float) -> Figure:
    return at_most(name, spent, GOAL_SECONDS, unit="s")


def _material() -> Material:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "oslo.fordel"
        new_study(path, now=NOW, consultation=example_consultation("oslo"))
        with open_study(path) as study:
            list(read_files(study, incoming_example("oslo"), now=NOW))
            list(code_responses(study, now=NOW))
            return material_of(study, now=NOW)


def _many(held: Material) -> Material:
    responses = [_response(each, n) for n in range(COPIES) for each in held.responses]
    statements = [_statement(each, n) for n in range(COPIES) for each in held.statements]
    wanted = positions(statements, responses)
    return replace(
        held,
        responses=responses,
        statements=statements,
        positions=wanted,
        contradictions=contradictions(statements, wanted, held.tasks),
        quotes={
            _name(name, n): quote for n in range(COPIES) for name, quote in held.quotes.items()
        },
        asked={},
    )


def _response(response: Response, copy: int) -> Response:
    consultee = replace(response.consultee, name=f"{response.consultee.name} {copy}")
    return replace(response, id=ResponseId(f"{response.id}-{copy}"), consultee=consultee)


def _statement(statement: Statement, copy: int) -> Statement:
    supports = statement.codes.supports
    codes = replace(statement.codes, supports=_name(supports, copy) if supports else None)
    return replace(
        statement,
        id=_name(statement.id, copy),
        response=ResponseId(f"{statement.response}-{copy}"),
        codes=codes,
    )


def _name(statement: StatementId, copy: int) -> StatementId:
    return StatementId(f"{statement}-{copy}")


def _writer(held: Material) -> Writer:
    desk = Desk(
        material=held,
        texts=sections_in("nb", "report"),
        labels=sections_in("nb", "labels"),
        language="nb",
    )
    return Writer(desk=desk, words=sections_in("nb", "decision"))
