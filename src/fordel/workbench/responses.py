"""This file is about responses: reading files into a study, and having them coded.

One file that cannot be read never stops the others, and each letter is kept before the next one
is begun: a machine that stops loses at most the letter in hand.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from fordel.adapters.files import example_files
from fordel.adapters.store import codings, letters
from fordel.adapters.store.codings import Coding
from fordel.adapters.store.letters import Stretch
from fordel.adapters.store.study import Study, View, cover
from fordel.documents.limits import Limits
from fordel.documents.readers_mail import attachments
from fordel.errors import FordelError, InputError
from fordel.model.response import (
    Consultation,
    Document,
    DocumentId,
    Response,
    ResponseId,
)
from fordel.model.statement import Suggestion
from fordel.statements.calibrate import LEAST_RULINGS
from fordel.workbench.coding import CODER, suggest_for
from fordel.workbench.crew import in_order
from fordel.workbench.faults import attempted
from fordel.workbench.reading import read_letter
from fordel.workbench.settling import MACHINE, take_over
from fordel.workbench.shown import paragraphs

_LEFT_BEHIND = frozenset({"Thumbs.db", "desktop.ini"})


class Outcome(StrEnum):
    """What became of a file (norsk: utfall)."""

    READ = "read"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A file to be read: its name, and its bytes or where they are (norsk: innkommet fil)."""

    name: str
    source: Path | bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """What became of one file: what was read, or why not (norsk: lest fil)."""

    name: str
    outcome: Outcome
    document: DocumentId | None = None
    responses: tuple[Response, ...] = ()
    notices: tuple[str, ...] = ()
    fault: FordelError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCoded:
    """What became of the coding of one response (norsk: kodet svar)."""

    response: Response
    statements: int = 0
    fault: FordelError | None = None


def read_files(
    study: Study, incoming: Iterable[Incoming], *, now: datetime, jobs: int = 1
) -> Iterator[FileRead]:
    """Read files into the study, one after the other, and tell what became of each.

    Files whose bytes the study holds already are passed over. What hangs on an e-mail is read
    as files of its own, after the e-mail.
    """
    for arrival, letter in in_order(_read, _arrivals(study, incoming), jobs=jobs):
        yield _keep(study, arrival, letter, now)
        hanging_on = letter.attachments if isinstance(letter, _Letter) else arrival.attachments
        yield from read_files(study, hanging_on, now=now)


def code_responses(
    study: Study, *, now: datetime, jobs: int = 1, again: bool = False
) -> Iterator[ResponseCoded]:
    """Have the built-in coder suggest statements for the responses it has not been through.

    With ``again`` it goes through all of them. What people have ruled on is never touched, and
    is learned from first.
    """
    lesson = _lesson(study, now)
    for task, suggestions in in_order(_code, _tasks(study, lesson, again=again), jobs=jobs):
        response = task.response
        if isinstance(suggestions, FordelError):
            yield ResponseCoded(response=response, fault=suggestions)
            continue
        coding = Coding(response=response.id, family=MACHINE, coder=CODER, coded_at=now)
        with study.changing() as change:
            statements = take_over(change, response, coding, suggestions)
        yield ResponseCoded(response=response, statements=len(statements))


def count_uncoded(study: Study, *, again: bool = False) -> int:
    """How many responses the built-in coder has yet to go through."""
    with study.viewing() as view:
        return len(_uncoded(view, again=again))


def incoming_example(name: str) -> tuple[Incoming, ...]:
    """The letters of a bundled example."""
    return tuple(Incoming(name=file, source=data) for file, data in example_files(name))


def incoming_from(paths: Iterable[Path]) -> tuple[Incoming, ...]:
    """The files, and those in the folders and their folders, in the order of their names.

    Raises:
        InputError: F711, if there is nothing at one of the places.
    """
    return tuple(found for path in paths for found in _found(path))


def is_left_behind(name: str) -> bool:
    """Whether programs left the file in the folder: hidden, locked, or a study of ours."""
    return name.startswith((".", "~$")) or ".fordel" in name or name in _LEFT_BEHIND


def _found(path: Path) -> Iterator[Incoming]:
    if not path.exists():
        raise InputError("F711", "There is no such file or folder.", where=str(path))
    if not path.is_dir():
        yield Incoming(name=path.name, source=path)
        return
    for each in sorted(path.rglob("*")):
        inside = each.relative_to(path)
        if each.is_file() and not any(map(is_left_behind, inside.parts)):
            yield Incoming(name=str(inside), source=each)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arrival:
    """A file at the door: its bytes, unless it is known already or cannot be opened."""

    name: str
    data: bytes | None = None
    known: DocumentId | None = None
    attachments: tuple[Incoming, ...] = ()
    fault: FordelError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """What was read in a file."""

    document: Document
    responses: tuple[tuple[Response, tuple[Stretch, ...]], ...]
    attachments: tuple[Incoming, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """A response to be coded."""

    document: Document
    response: Response
    consultation: Consultation | None
    lesson: bytes | None = None


def _arrivals(study: Study, incoming: Iterable[Incoming]) -> Iterator[_Arrival]:
    for each in incoming:
        name = os.fsencode(each.name).decode(errors="replace")
        data = attempted(partial(bytes_of, each.source), name)
        if isinstance(data, FordelError):
            yield _Arrival(name=name, fault=data)
            continue
        document = DocumentId(hashlib.sha256(data).hexdigest())
        with study.viewing() as view:
            known = letters.holds_document(view, document)
        if not known:
            yield _Arrival(name=name, data=data)
            continue
        # The machine may have stopped between an e-mail and what hangs on it.
        yield _Arrival(name=name, known=document, attachments=_attachments(data, name))


def bytes_of(source: Path | bytes) -> bytes:
    """The bytes of a file, unless they are at hand.

    Raises:
        InputError: F712, if it is too large; F713, if it cannot be opened.
    """
    if isinstance(source, bytes):
        return source
    try:
        most = Limits().file_bytes
        size = source.stat().st_size
        if size > most:
            raise InputError(
                "F712",
                "The file is {size} MB, and {limit} MB is the most that is read.",
                where=str(source),
                hint="Save it with smaller pictures, or divide it into several files.",
                size=round(size / 1e6),
                limit=round(most / 1e6),
            )
        return source.read_bytes()
    except OSError as fault:
        raise InputError(
            "F713",
            "The file cannot be opened: {why}.",
            where=str(source),
            hint="See that you have the right to read it, and that its disk is connected.",
            why=str(fault.strerror),
        ) from fault


def _read(arrival: _Arrival) -> _Letter | FordelError | None:
    """What the file holds; nothing, if it need not be read."""
    if arrival.data is None:
        return arrival.fault
    return attempted(partial(_letter, arrival.data, arrival.name), arrival.name)


def _letter(data: bytes, name: str) -> _Letter:
    document, responses = read_letter(data, name)
    return _Letter(
        document=document,
        responses=tuple((each, paragraphs(document, each)) for each in responses),
        attachments=_attachments(data, name),
    )


def _attachments(data: bytes, name: str) -> tuple[Incoming, ...]:
    return tuple(
        Incoming(name=f"{name}/{inside}", source=content)
        for inside, content in attachments(data, name)
    )


def _keep(
    study: Study, arrival: _Arrival, letter: _Letter | FordelError | None, now: datetime
) -> FileRead:
    if isinstance(letter, FordelError):
        return FileRead(name=arrival.name, outcome=Outcome.REFUSED, fault=letter)
    if letter is None or arrival.data is None:
        return FileRead(name=arrival.name, outcome=Outcome.KNOWN, document=arrival.known)
    document = letter.document
    with study.changing() as change:
        # The same file may have come twice since it was looked for.
        if letters.holds_document(change, document.id):
            return FileRead(name=arrival.name, outcome=Outcome.KNOWN, document=document.id)
        letters.add_letter(change, document, arrival.data, letter.responses, read_at=now)
    return FileRead(
        name=arrival.name,
        outcome=Outcome.READ,
        document=document.id,
        responses=tuple(response for response, _ in letter.responses),
        notices=document.notices,
    )


def _tasks(study: Study, lesson: bytes | None, *, again: bool) -> Iterator[_Task]:
    with study.viewing() as view:
        wanted = _uncoded(view, again=again)
        asked = cover(view).consultation
    document: Document | None = None
    for each in wanted:
        with study.viewing() as view:
            response = letters.response(view, each)
            if document is None or document.id != response.document:
                document = letters.document(view, response.document)
        yield _Task(document=document, response=response, consultation=asked, lesson=lesson)


def _uncoded(view: View, *, again: bool) -> list[ResponseId]:
    done = {each.response for each in codings.codings(view) if each.coder == CODER}
    return [each for each in letters.response_ids(view) if again or each not in done]


def _code(task: _Task) -> tuple[Suggestion, ...] | FordelError:
    return attempted(partial(_suggest, task), task.response.consultee.name)


def _suggest(task: _Task) -> tuple[Suggestion, ...]:
    suggested = suggest_for(task.document, task.response, task.consultation)
    if task.lesson is None:
        return suggested
    # What learns takes seconds to load, and most studies have nothing to learn from yet.
    from fordel.workbench.learning import improved  # noqa: PLC0415  # see above

    return improved(task.document, suggested, task.lesson)


def _lesson(study: Study, now: datetime) -> bytes | None:
    """What the rulings in the study teach; None where there are too few."""
    with study.viewing() as view:
        if codings.latest_review(view)[0] < LEAST_RULINGS:
            return None
    from fordel.workbench.learning import learn_from_rulings, pack  # noqa: PLC0415  # as above

    return pack(learn_from_rulings(study, now=now))
