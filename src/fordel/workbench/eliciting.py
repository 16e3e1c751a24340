"""This file is about asking panels for what they believe in a workbook, and reading the answers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import numpy as np

from fordel.adapters.appraisal_files import premise_tables_at
from fordel.adapters.exports import put_file
from fordel.adapters.register_workbook import workbook_of
from fordel.adapters.store.premises import add_premises
from fordel.adapters.store.study import Study
from fordel.appraisal.elicit import Answered, Split, from_answers, matters, splits, to_ask
from fordel.errors import InputError, InputErrors
from fordel.model.appraisal import PanelId, Parameter, ParameterId
from fordel.model.table import Table, TemplateColumn, TemplateSheet
from fordel.workbench.appraisal import held_named, parameters_of, premise_tables_named, worked_out
from fordel.workbench.ground import Held
from fordel.workbench.models_inputs import number_of
from fordel.workbench.texts import Texts

ANSWERS, ABOUT = "answers", "about"
_COLUMNS = ("id", "name", "unit", "low", "high", "p10", "p50", "p90", "note")
_WIDE = {"name": 44, "note": 50, "id": 30}
_NEEDED = frozenset({"p10", "p50", "p90"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """A number that panels see differently, and what it is worth to know who is right.

    ``worth`` is in millions of kroner, for a choice by kroner alone.
    """

    split: Split
    worth: float


def question_form(held: Held, said: Texts) -> bytes:
    """A workbook that asks for three quantiles of each number that nobody has a source for."""
    asked = to_ask(held.premises.parameters)
    columns = tuple(
        TemplateColumn(
            head=said.say(f"elicit.column.{name}"),
            explanation=said.say(f"elicit.explained.{name}"),
            needed=name in _NEEDED,
            width=_WIDE.get(name, 14),
        )
        for name in _COLUMNS
    )
    rows = tuple(
        (each.parameter, each.name, each.unit, _text(each.low), _text(each.high)) for each in asked
    )
    about = tuple(
        TemplateColumn(
            head=said.say(f"elicit.column.{name}"),
            explanation=said.say(f"elicit.explained.{name}"),
            choices=tuple(said.say("elicit.word.panels").split("|")) if name == "panel" else (),
            needed=True,
            width=30,
        )
        for name in ("panel", "answered")
    )
    sheets = (
        TemplateSheet(
            key=ABOUT,
            name=said.say("elicit.sheet.about"),
            explanation=said.say("elicit.sheet.about_why"),
            columns=about,
        ),
        TemplateSheet(
            key=ANSWERS,
            name=said.say("elicit.sheet.answers"),
            explanation=said.say("elicit.sheet.answers_why"),
            columns=columns,
            rows=rows,
        ),
    )
    return workbook_of(
        sheets, readme_name=said.say("elicit.sheet.readme"), readme=said.say("elicit.word.readme")
    )


def save_form(content: bytes, path: Path) -> None:
    """Put the workbook in a file."""
    put_file(path, content)


def take_in(study: Study, path: Path, *, now: datetime) -> tuple[Parameter, ...]:
    """Add a panel's answers to the study, beside those of other panels.

    Rows without an answer are left out: nobody must answer everything.

    Raises:
        InputError: F581, if a sheet or who and when is missing; F582, if nothing is answered.
        InputErrors: all faults of the answers.
    """
    name = str(study.path)
    held = held_named(name)
    panel, answered, rows = _read(path)
    found = from_answers(rows, held.premises.parameters, panel=panel, answered=answered)
    tables = _with_answers(premise_tables_named(name), found)
    with study.changing() as change:
        add_premises(change, tables, origin=path.name, read_at=now)
    return found


def differences(held: Held, *, draws: int = 4000, seed: int = 1) -> tuple[Differs, ...]:
    """Where panels differ, and for each number whether it matters which of them is right."""
    every = parameters_of(held.premises)
    found: list[Differs] = []
    for split in splits(held.premises.parameters):
        money = {}
        for panel, belief in split.panels:
            own = tuple(
                replace(each, belief=belief) if each.id == split.parameter else each
                for each in every
            )
            city = replace(held, premises=replace(held.premises, parameters=own))
            money[panel] = _money(city, draws=draws, seed=seed)
        found.append(Differs(split=split, worth=matters(money)))
    return tuple(found)


def _money(held: Held, *, draws: int, seed: int) -> np.ndarray:
    scores = worked_out(held, draws=draws, seed=seed).effects.judged
    at = [place for place, each in enumerate(scores.criteria) if each.priced]
    return np.asarray(scores.values[:, at].sum(axis=1))


def _text(limit: float | None) -> str:
    return "" if limit is None else f"{limit:g}"


def _read(path: Path) -> tuple[PanelId, date, list[Answered]]:
    tables = [each for each in premise_tables_at(path) if each.rows]
    about = next((each for each in tables if len(each.heads) == 2), None)
    answers = next((each for each in tables if len(each.heads) >= len(_COLUMNS) - 1), None)
    first = about.rows[0][1] if about is not None else ()
    if answers is None or len(first) < 2 or not all(cell.strip() for cell in first[:2]):
        raise InputError(
            "F581",
            "The workbook must say who answered and when, and have the answers.",
            where=path.name,
            hint="Fill in both cells of the first sheet, and keep the heads as they are.",
        )
    return PanelId(first[0].strip()), _day(first[1], path.name), _answers(answers)


def _day(text: str, where: str) -> date:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError as fault:
        raise InputError(
            "F583",
            "“{text}” is not a day.",
            where=where,
            hint="Write it like 2026-03-01.",
            text=text,
        ) from fault


def _answers(table: Table) -> list[Answered]:
    found: list[Answered] = []
    faults: list[InputError] = []
    for number, row in table.rows:
        cells = (*row, *[""] * (len(_COLUMNS) - len(row)))
        where = f"{table.name}, {number}"
        try:
            if any(cell.strip() for cell in cells[5:8]):
                found.append(_answer(cells, where))
        except InputError as fault:
            faults.append(fault)
    if faults:
        raise InputErrors(faults)
    if not found:
        raise InputError("F582", "Nothing is answered.", where=table.name)
    return found


def _answer(cells: Sequence[str], where: str) -> Answered:
    p10, p50, p90 = (number_of(cell, where=where) for cell in cells[5:8])
    return Answered(
        parameter=ParameterId(cells[0].strip()),
        p10=p10,
        p50=p50,
        p90=p90,
        where=where,
        note=cells[8].strip(),
    )


def _with_answers(tables: Sequence[Table], found: Sequence[Parameter]) -> tuple[Table, ...]:
    """The study's tables with the answers as rows of the parameters, those of the panel anew."""
    ours = ("id", "name_nb", "name_en", "unit", "law", "p10", "p50", "p90", "low", "high")
    more = ("grade", "panel", "answered", "note")
    held = {table.name: table for table in tables}
    now = held.get("parameters") or Table(name="parameters", heads=(*ours, *more))
    heads = (*now.heads, *(each for each in (*ours, *more) if each not in now.heads))
    answered = {(str(each.id), str(each.panel)) for each in found}
    places = {head: at for at, head in enumerate(heads)}

    def name_of(row: tuple[str, ...]) -> tuple[str, str]:
        wide = (*row, *[""] * (len(heads) - len(row)))
        return wide[places["id"]], wide[places["panel"]]

    kept = [row for _, row in now.rows if name_of(row) not in answered]
    made = [tuple(_cells(each).get(head, "") for head in heads) for each in found]
    held["parameters"] = Table(
        name="parameters", heads=heads, rows=tuple(enumerate([*kept, *made], start=2))
    )
    return tuple(held.values())


def _cells(each: Parameter) -> dict[str, str]:
    belief = each.belief
    return {
        "id": each.id,
        "name_nb": each.name_nb,
        "name_en": each.name_en,
        "unit": each.unit,
        "law": belief.law.value,
        "p10": repr(belief.p10),
        "p50": repr(belief.p50),
        "p90": repr(belief.p90),
        "low": _text(belief.low),
        "high": _text(belief.high),
        "grade": each.grade.value,
        "panel": each.panel or "",
        "answered": each.answered.isoformat() if each.answered else "",
        "note": each.note,
    }
