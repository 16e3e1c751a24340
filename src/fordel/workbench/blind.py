"""This file is about coders who work apart: their codes come in, and are held against each other.

What a blind coder says changes no statement. It is kept beside what the built-in coder suggested,
so that agreement is measured on work that nobody was shown.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

import numpy as np

from fordel.adapters.files import product_tasks
from fordel.adapters.store import codings, letters
from fordel.adapters.store.study import Change, Study, View
from fordel.errors import InputError, InputErrors
from fordel.model.response import Document, DocumentId, Passage, Response, ResponseId
from fordel.model.statement import Codes, Suggestion
from fordel.statements.agreement import FIELDS, Agreement, agreement
from fordel.statements.agreement import Coding as Coded
from fordel.statements.records import Coded as Record
from fordel.statements.records import read_records
from fordel.workbench.settling import MACHINE, named_by_place

__all__ = ["FIELDS", "Agreement", "Compared", "agreement_of", "coders_of", "import_codes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How far coders agree, and whether the built-in coder had to stand in for a second person."""

    agreement: Agreement
    with_machine: bool


def import_codes(
    study: Study, text: str, *, coder: str, where: str, now: datetime
) -> Mapping[ResponseId, int]:
    """Keep the codes of a file as one coder's work; how many statements each response got.

    What the coder said before about the same responses is replaced; nothing else is.

    Raises:
        InputError: F741, if the name is the built-in coder's or empty.
        InputErrors: F411 to F414, for lines that are no records; F742 to F745, for records that
            do not fit the study. Nothing is written then.
    """
    named = coder_name(coder)
    records = read_records(text, where)
    with study.changing() as change:
        places = _places(change)
        faults: list[InputError] = []
        coded: dict[ResponseId, list[Suggestion]] = defaultdict(list)
        for number, record in enumerate(records, start=1):
            try:
                suggestion = _suggestion(record, places, named, f"{where}:{number}")
                _ensure_apart(suggestion, coded[suggestion.response], f"{where}:{number}")
                coded[suggestion.response].append(suggestion)
            except InputError as fault:
                faults.append(fault)
        if faults:
            raise InputErrors(faults, where=where)
        for response, suggestions in coded.items():
            _keep(change, response, suggestions, named, now)
    return {response: len(suggestions) for response, suggestions in coded.items()}


def coders_of(study: Study) -> tuple[str, ...]:
    """Who has coded in the study, the built-in coder among them."""
    with study.viewing() as view:
        return tuple(sorted({each.family for each in codings.codings(view)}))


def agreement_of(
    study: Study,
    *,
    rng: np.random.Generator,
    coders: Iterable[str] = (),
    resamples: int = 1000,
) -> Compared:
    """How far the coders agree on what at least two of them coded.

    Without ``coders`` the persons are compared, and a single person with the built-in coder.

    Raises:
        InputError: F746, if nobody of that name has coded; F422, if there is nothing to compare.
    """
    known = coders_of(study)
    persons = [each for each in known if each != MACHINE]
    asked = tuple(dict.fromkeys(coders)) or (tuple(persons) if len(persons) > 1 else known)
    for each in asked:
        if each not in known:
            raise InputError(
                "F746",
                "Nobody called {coder} has coded in this study.",
                where=str(study.path),
                hint="Those who have: {known}",
                coder=each,
                known=", ".join(known) or "–",
            )
    with study.viewing() as view:
        codings_of_all = _codings(view, asked)
    return Compared(
        agreement=agreement(codings_of_all, rng=rng, resamples=resamples),
        with_machine=MACHINE in asked,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """Where a file's name leads: to its document, and to the responses in it."""

    names: Mapping[str, tuple[DocumentId, ...]]
    responses: Mapping[DocumentId, tuple[Response, ...]]
    document: Callable[[DocumentId], Document]


def coder_name(coder: str) -> str:
    """The name under which a person's codes are kept.

    Raises:
        InputError: F741, if it is empty, has a slash, or is the built-in coder's.
    """
    named = coder.strip()
    if not named or "/" in named or named == MACHINE:
        raise InputError(
            "F741",
            "A coder cannot be called “{coder}”.",
            hint="Choose a short name without a slash; “{machine}” is the built-in coder.",
            coder=coder,
            machine=MACHINE,
        )
    return named


def _places(view: View) -> _Places:
    names: dict[str, list[DocumentId]] = defaultdict(list)
    for held, name in letters.document_names(view).items():
        for each in {name, PurePosixPath(name).name}:
            names[each].append(held)
    responses: dict[DocumentId, list[Response]] = defaultdict(list)
    for response in letters.responses(view):
        responses[response.document].append(response)
    read: dict[DocumentId, Document] = {}

    def document(wanted: DocumentId) -> Document:
        if wanted not in read:
            read.clear()
            read[wanted] = letters.document(view, wanted)
        return read[wanted]

    return _Places(
        names={name: tuple(found) for name, found in names.items()},
        responses={each: tuple(found) for each, found in responses.items()},
        document=document,
    )


def _suggestion(record: Record, places: _Places, coder: str, where: str) -> Suggestion:
    found = places.names.get(record.doc, ())
    if len(found) != 1:
        raise InputError(
            "F742",
            "{count} files in the study are called “{name}”, where there should be one.",
            where=where,
            hint="See the names with: fordel responses STUDY",
            count=len(found),
            name=record.doc,
        )
    document = places.document(found[0])
    quote = document.received[record.start : record.end]
    response = _response(record, places.responses.get(document.id, ()), where)
    if record.quote is not None and record.quote != quote:
        raise InputError(
            "F744",
            "The quote does not stand at {start} to {end} in the file.",
            where=where,
            hint="Positions count characters of the text as received; see: fordel text --received",
            start=record.start,
            end=record.end,
        )
    _ensure_tasks(record.codes, where)
    return Suggestion(
        id=record.id,
        response=response.id,
        passage=Passage(document=document.id, start=record.start, end=record.end, quote=quote),
        codes=record.codes,
        coder=coder,
    )


def _response(record: Record, responses: Sequence[Response], where: str) -> Response:
    for each in responses:
        if each.start <= record.start and record.end <= each.end:
            return each
    raise InputError(
        "F743",
        "Characters {start} to {end} lie in no response of the file.",
        where=where,
        start=record.start,
        end=record.end,
    )


def _ensure_tasks(codes: Codes, where: str) -> None:
    known = {task.id for task in product_tasks()}
    for task in codes.tasks:
        if task not in known:
            raise InputError(
                "F745",
                "There is no task “{task}” in the list.",
                where=where,
                hint="The tasks are listed in docs/reference/tasks.md.",
                task=task,
            )


def _ensure_apart(one: Suggestion, others: Iterable[Suggestion], where: str) -> None:
    for other in others:
        if one.passage.start < other.passage.end and other.passage.start < one.passage.end:
            raise InputError(
                "F747",
                "The statements {one} and {other} of the same coder overlap.",
                where=where,
                hint="Let each stretch of text belong to one statement.",
                one=one.id,
                other=other.id,
            )


def _keep(
    change: Change,
    response: ResponseId,
    suggestions: Sequence[Suggestion],
    coder: str,
    now: datetime,
) -> None:
    coding = codings.Coding(response=response, family=coder, coder=coder, coded_at=now)
    ordered = sorted(suggestions, key=lambda each: each.passage.start)
    codings.replace_suggestions(change, coding, named_by_place(ordered))


def _codings(view: View, coders: Sequence[str]) -> tuple[Coded, ...]:
    """What each coder made of each response; who found nothing in a response coded it too."""
    done = [each for each in codings.codings(view) if each.family in coders]
    return tuple(
        Coded(
            coder=each.family,
            response=each.response,
            coded=tuple(
                (said.passage, said.codes)
                for said in codings.suggestions(view, each.response, family=each.family)
            ),
        )
        for each in done
    )
