"""This file is about showing a small model's answer: to a person, and to a machine."""

import math
import textwrap
from collections.abc import Mapping

from fordel.cli.shell import Talk
from fordel.cli.table import table
from fordel.workbench.districts_words import DistrictWords
from fordel.workbench.models import Answer, Cell, Figure

_WIDEST = 100
_LEAST = 1e-7
_UNITS: Mapping[str, str] = {
    "gap": "share", "too_few": "share", "gap_alone": "share", "gap_strong": "share",
    "busy": "share", "must_wait": "share", "must_wait_absent": "share", "before": "share",
    "after": "share", "gap_days": "few", "posts_per_district": "number2", "travel": "number2",
    "rate": "number2", "shrunken": "number2", "low": "number2", "high": "number2",
    "expected": "number1", "gain": "points", "money": "change", "area": "text", "district": "text",
    "residents_each": "whole", "yearly": "whole", "per_resident": "number2", "lost": "number1",
    "lost_share": "share", "npv": "change", "least_gain": "whole", "distance": "number2",
    "minutes": "number1", "known": "share", "worth": "whole", "option": "text", "first": "share",
    "last": "share", "confidence": "share", "central": "text",
}  # fmt: skip
_FINE = {"share", "few", "days", "hours", "handling_times"}
_DECIMALS = {"number2": 2, "number1": 1, "scv": 3, "money": 0,
             "erlang": 2, "correlation": 2, "months": 1, "days": 1,
             "per_year": 2, "cases": 1}  # fmt: skip


def show_answer(talk: Talk, answer: Answer) -> None:
    """The figures, the table, what is to be said, the formula and all that went in."""
    for each in answer.figures:
        talk.show(_figure_line(talk, each))
    if answer.figures:
        talk.show()
    _show_rows(talk, answer)
    for said in answer.facts:
        facts = {name: _fact(talk, name, value) for name, value in said.facts.items()}
        _wrap(talk, talk.say(f"models.fact.{said.name}", **facts))
    talk.show()
    _wrap(talk, talk.say(f"models.formula.{answer.model}"))
    _wrap(talk, talk.say(f"models.source.{answer.model}"))
    talk.show(talk.say(f"models.truth.{_truth(answer)}"))
    if answer.inputs:
        talk.show()
        _show_inputs(talk, answer)


def plain_answer(talk: Talk, answer: Answer) -> Mapping[str, object]:
    """The answer for a machine: numbers as they are, with units, truth and evidence."""
    return {
        "model": answer.model,
        "formula": talk.say(f"models.formula.{answer.model}"),
        "figures": {
            each.name: {"value": each.value, "unit": each.unit, "truth": each.truth}
            for each in answer.figures
        },
        "table": [dict(row) for row in answer.rows],
        "facts": [{"fact": each.name, **each.facts} for each in answer.facts],
        "inputs": {
            each.name: {
                "value": each.value,
                "unit": each.unit,
                "evidence": each.evidence.value,
                "source": each.source or None,
            }
            for each in answer.inputs
        },
    }


def _truth(answer: Answer) -> str:
    kinds = {each.truth for each in answer.figures} or {"computed"}
    return next(iter(kinds)) if len(kinds) == 1 else "both"


def _figure_line(talk: Talk, each: Figure) -> str:
    value = _said(talk, each.value, each.unit)
    return f"{talk.say(f'models.figure.{each.name}')}: {value}"


def _show_rows(talk: Talk, answer: Answer) -> None:
    columns = [name for name in answer.rows[0] if any(row[name] is not None for row in answer.rows)]
    heads = [talk.say(f"models.column.{name}") for name in columns]
    rows = [[_cell(talk, name, row[name]) for name in columns] for row in answer.rows]
    right = {at for at, name in enumerate(columns) if _UNITS.get(name) != "text"}
    for line in table(heads, rows, right=right):
        talk.show(line)
    talk.show()


def _show_inputs(talk: Talk, answer: Answer) -> None:
    heads = [talk.say(f"models.inputs.{name}") for name in ("name", "value", "evidence", "source")]
    rows = [
        (
            talk.say(f"models.input.{each.name}"),
            _said(talk, each.value, each.unit),
            talk.say(f"models.evidence.{each.evidence}"),
            each.source,
        )
        for each in answer.inputs
    ]
    for line in table(heads, rows, right={1}):
        talk.show(line)


def _cell(talk: Talk, name: str, value: Cell) -> str:
    if isinstance(value, bool):
        return talk.say("models.word.outside") if value else ""
    if isinstance(value, str):
        return value
    return _said(talk, value, _UNITS.get(name, "count"))


def _fact(talk: Talk, name: str, value: Cell) -> str:
    if isinstance(value, str) or value is None:
        return value or ""
    return _said(talk, value, {"part": "share", "scv": "scv", "scale": "scv"}.get(name, "plain"))


def _said(talk: Talk, value: float | None, unit: str) -> str:
    """The number as the language writes it, with its unit where it has one."""
    if value is None:
        return talk.say("models.word.none")
    text = _number(DistrictWords(said=talk.texts), value, unit)
    template = f"models.unit.{unit}"
    return talk.say(template, value=text) if template in talk.texts.entries else text


def _number(words: DistrictWords, value: float, unit: str) -> str:
    if unit in _FINE:
        return _few(words, 100 * value if unit == "share" else value)
    if unit == "points":
        return words.number(round(100 * value, 9) + 0.0, 3, signed=True)
    if unit in {"change", "change_money"}:
        return words.number(value, signed=True)
    if unit == "change_share":
        return words.number(100 * value, 1, signed=True)
    if unit == "whole":
        return words.number(value)
    always = unit in {"number1", "number2", "scv"}
    whole = float(value).is_integer() and not always
    return words.number(value, 0 if whole else _DECIMALS.get(unit, 2))


def _few(words: DistrictWords, value: float) -> str:
    """The number with as many decimals as it takes to see that it is not nothing."""
    if 0 < value < _LEAST:
        return "< " + words.number(_LEAST, 7)
    return words.number(value, 1 - math.floor(math.log10(value)) if 0 < value < 1 else 1)


def _wrap(talk: Talk, text: str) -> None:
    for line in textwrap.wrap(text, _WIDEST, break_long_words=False, subsequent_indent="  "):
        talk.show(line)
