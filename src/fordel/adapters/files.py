"""This file is about the data that comes with the product, and files on disk."""

import csv
import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import StringIO
from typing import Any

from fordel.adapters.register_csv import csv_table
from fordel.errors import InputError, InputErrors
from fordel.model.register import Task, TaskId
from fordel.model.response import BodyKind, CanonicalQuestion, Consultation, Question
from fordel.model.table import Table

_DATA = files("fordel") / "data"


def product_tasks() -> tuple[Task, ...]:
    """The closed task list that comes with the product, in the order of its file."""
    rows = _rows("tasks.csv")
    more = {row["task"]: row for row in _rows("synonyms.csv")}
    return tuple(
        Task(
            id=TaskId(row["id"]),
            name_nb=row["name_nb"],
            name_en=row["name_en"],
            domain=row["domain"],
            parent=TaskId(row["parent"]) if row["parent"] else None,
            synonyms=_words(row["synonyms_nb"], more[row["id"]]["strong"]),
            hints=_words(more[row["id"]]["weak"]),
            kostra=row["kostra"] or None,
        )
        for row in rows
    )


def example_names() -> tuple[str, ...]:
    """The names of the bundled examples."""
    return tuple(sorted(each.name for each in _DATA.iterdir() if _consultation_of(each).is_file()))


def example_files(name: str) -> tuple[tuple[str, bytes], ...]:
    """The responses of a bundled example: file names and bytes, in the order of their names."""
    folder = _example(name) / "responses"
    found = sorted((each for each in folder.iterdir() if each.is_file()), key=lambda one: one.name)
    return tuple((each.name, each.read_bytes()) for each in found)


def example_register_tables(name: str) -> tuple[Table, ...]:
    """The tables of the register that comes with a bundled example."""
    folder = _example(name) / "register"
    if not folder.is_dir():
        raise InputError(
            "F254",
            "The example {name} has no register.",
            hint="Use another example, or a register of your own.",
            name=name,
        )
    found = sorted((each for each in folder.iterdir()), key=lambda one: one.name)
    return tuple(
        csv_table(each.read_bytes(), each.name) for each in found if each.name.endswith(".csv")
    )


def example_consultation(name: str) -> Consultation:
    """What was asked in a bundled example, and whom."""
    text = _consultation_of(_example(name)).read_text(encoding="utf-8")
    return consultation_from_toml(text, f"{name}/consultation.toml")


def consultation_from_toml(text: str, where: str) -> Consultation:
    """A round of asking, from the text of a consultation file.

    Raises: F790 when the text is no TOML, F791 when the title is missing, F792 for each question
    that lacks something or says something unknown, all in one F700.
    """
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise InputError(
            "F790",
            "The consultation file cannot be read: {fault}.",
            where=where,
            hint="Compare it with the example that comes with the product.",
            fault=str(fault),
        ) from fault
    if not isinstance(plain.get("title"), str):
        raise InputError(
            "F791",
            "The consultation file has no title.",
            where=where,
            hint='Write a line at the top: title = "..."',
        )
    number = plain.get("case_number")
    return Consultation(
        title=plain["title"],
        case_number=None if number is None else str(number),
        questions=_question_sets(plain.get("question", []), where),
    )


def _question_sets(
    rows: list[dict[str, Any]], where: str
) -> tuple[tuple[BodyKind, tuple[Question, ...]], ...]:
    sets: dict[BodyKind, list[Question]] = {}
    faults: list[InputError] = []
    for at, row in enumerate(rows, start=1):
        try:
            question = _question(row)
            for kind in [BodyKind(body) for body in row["bodies"]]:
                sets.setdefault(kind, []).append(question)
        except (KeyError, TypeError, ValueError) as fault:
            faults.append(_bad_question(at, fault, where))
    if faults:
        raise InputErrors(faults, where=where)
    return tuple((kind, tuple(questions)) for kind, questions in sets.items())


def _question(row: dict[str, Any]) -> Question:
    return Question(
        canonical=CanonicalQuestion(row["canonical"]),
        number=int(row["number"]),
        text=str(row["text"]),
        explanation=str(row.get("explanation", "")),
    )


def _bad_question(at: int, fault: Exception, where: str) -> InputError:
    return InputError(
        "F792",
        "Question {at} of the consultation file cannot be used: {fault}.",
        where=where,
        hint="Each question needs bodies, canonical, number and text.",
        at=at,
        fault=str(fault),
    )


def _example(name: str) -> Traversable:
    folder = _DATA / name
    if "/" in name or not _consultation_of(folder).is_file():
        raise InputError(
            "F793",
            "There is no example called {name}.",
            hint="Choose one of: {names}",
            name=name,
            names=", ".join(example_names()),
        )
    return folder


def _consultation_of(folder: Traversable) -> Traversable:
    return folder / "consultation.toml"


def _rows(name: str) -> tuple[dict[str, str], ...]:
    text = (_DATA / name).read_text(encoding="utf-8")
    return tuple(csv.DictReader(StringIO(text)))


def _words(*cells: str) -> tuple[str, ...]:
    words = (word.strip() for cell in cells for word in cell.split(";"))
    return tuple(dict.fromkeys(word for word in words if word))
