"""This file is about coding: a letter becomes excerpts, and excerpts become suggestions.

Coding needs no study. Given codes are held against codes made by hand in the same records.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePath

import numpy as np

from fordel.adapters.files import product_tasks
from fordel.errors import InputError
from fordel.model.response import Consultation, Document, Response
from fordel.model.statement import StatementId, Suggestion
from fordel.statements.evaluate import Evaluation, evaluate
from fordel.statements.records import Coded, coded, read_records
from fordel.statements.segment import segment
from fordel.statements.suggest import CODER, suggest
from fordel.statements.tasks import TaskIndex, task_index
from fordel.workbench.reading import read_letter

__all__ = ["CODER", "CodedFile", "code_file", "evaluate_codes", "suggest_for", "text_of"]

_SEED = 20240315


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedFile:
    """A file read without a study, with what the built-in coder says of it (norsk: kodet fil)."""

    document: Document
    responses: tuple[Response, ...]
    statements: tuple[Coded, ...]


def suggest_for(
    document: Document, response: Response, consultation: Consultation | None = None
) -> tuple[Suggestion, ...]:
    """What the built-in coder suggests for one response."""
    return suggest(segment(document, response, consultation), response, _index())


def code_file(data: bytes, name: str) -> CodedFile:
    """The statements of a file with codes, numbered through the file.

    Raises:
        InputError: F110 to F139, if the file cannot be read.
    """
    document, responses = read_letter(data, name)
    found = [
        coded(suggestion, name)
        for response in responses
        for suggestion in suggest_for(document, response)
    ]
    return CodedFile(document=document, responses=responses, statements=_numbered(found, name))


def text_of(data: bytes, name: str) -> Document:
    """The document in a file, read and repaired."""
    return read_letter(data, name)[0]


def wanted_documents(gold: Sequence[Coded], present: Iterable[str]) -> tuple[str, ...]:
    """The names of the documents that are coded by hand.

    Raises:
        InputError: F703, if one of them is not present; F704, if nothing is coded.
    """
    if not gold:
        raise InputError(
            "F704",
            "There is no coded statement to evaluate against.",
            hint="Give a file with one record of the coding scheme on each line.",
        )
    wanted, there = tuple(dict.fromkeys(each.doc for each in gold)), set(present)
    missing = [name for name in wanted if name not in there]
    if missing:
        raise InputError(
            "F703",
            "{count} of the coded documents are not in the folder: {names}.",
            hint="Give the folder that holds the letters as they were received.",
            count=len(missing),
            names=", ".join(missing),
        )
    return wanted


def evaluate_codes(
    gold: Sequence[Coded], suggested: Sequence[Coded], texts: Mapping[str, str]
) -> Evaluation:
    """How suggested codes compare with codes made by hand; the same input, the same figures."""
    return evaluate(gold, suggested, texts, rng=np.random.default_rng(_SEED))


def records_of(text: str, name: str) -> tuple[Coded, ...]:
    """The coded statements of a file of records."""
    return read_records(text, name)


@lru_cache(maxsize=1)
def _index() -> TaskIndex:
    return task_index(product_tasks())


def _numbered(statements: Sequence[Coded], name: str) -> tuple[Coded, ...]:
    """The statements with ids of the file's first word and a number, pointing at each other."""
    first = PurePath(name).stem.partition("_")[0]
    ids = {
        each.id: StatementId(f"{first}-{number:03}")
        for number, each in enumerate(statements, start=1)
    }
    return tuple(_renamed(each, ids) for each in statements)


def _renamed(statement: Coded, ids: Mapping[StatementId, StatementId]) -> Coded:
    codes = statement.codes
    supports = ids.get(codes.supports) if codes.supports else None
    return replace(statement, id=ids[statement.id], codes=replace(codes, supports=supports))
