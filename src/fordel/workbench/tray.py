"""This file is about handing in letters, and the long work that follows: reading and coding them.

What has been handed in is safe before anybody is told so. The work may stop anywhere and goes on
where it stopped.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fordel.adapters import tray as trays
from fordel.adapters.tray import HandedIn, tray_of
from fordel.documents.limits import Limits
from fordel.errors import InputError
from fordel.workbench.responses import (
    FileRead,
    Incoming,
    Outcome,
    code_responses,
    count_uncoded,
    read_files,
)
from fordel.workbench.study import Study

__all__ = ["HandedIn", "Labour", "Step", "hand_in", "has_work", "refused", "waiting_files", "work"]


class Labour(StrEnum):
    """What long work is about (norsk: arbeidsslag)."""

    READING = "reading"
    CODING = "coding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far long work has come (norsk: arbeidssteg)."""

    labour: Labour
    done: int
    total: int
    name: str = ""


def hand_in(study: Study, name: str, content: bytes, *, by: str, now: datetime) -> HandedIn:
    """Put a file into the tray of the study.

    Raises:
        InputError: F768, if it is too large; F769, if it is empty.
        OutsideError: F610, if it cannot be kept.
    """
    most = Limits().file_bytes
    if len(content) > most:
        raise InputError(
            "F768",
            "The file is {size} MB, and {limit} MB is the most that is read.",
            where=name,
            hint="Save it with smaller pictures, or divide it into several files.",
            size=round(len(content) / 1e6),
            limit=round(most / 1e6),
        )
    if not content:
        raise InputError(
            "F769",
            "The file is empty.",
            where=name,
            hint="See that it has been saved and fetched whole, then hand it in again.",
        )
    return trays.hand_in(tray_of(study.path), name, content, by=by, at=now)


def waiting_files(study: Study) -> tuple[HandedIn, ...]:
    """The files that have been handed in and not been read yet."""
    return tuple(each for each in trays.items_in(tray_of(study.path)) if each.fault is None)


def refused(study: Study) -> tuple[HandedIn, ...]:
    """The files that could not be read, each with its fault."""
    return tuple(each for each in trays.items_in(tray_of(study.path)) if each.fault)


def try_again(study: Study, key: str) -> None:
    """Let a refused file be read once more."""
    for item in refused(study):
        if item.key == key and item.path:
            trays.try_again(tray_of(study.path), item)


def set_aside(study: Study, key: str) -> None:
    """Take a refused file out of the tray."""
    for item in refused(study):
        if item.key == key:
            trays.take_out(tray_of(study.path), item)


def has_work(study: Study) -> bool:
    """Whether files wait to be read, or responses to be coded."""
    return bool(waiting_files(study)) or count_uncoded(study) > 0


def work(study: Study, *, now: datetime, jobs: int = 1) -> Iterator[Step]:
    """Read what has been handed in, then code what has not been coded, step by step."""
    yield from _reading(study, now, jobs)
    total = count_uncoded(study)
    if total:
        yield Step(labour=Labour.CODING, done=0, total=total)
    for done, coded in enumerate(code_responses(study, now=now, jobs=jobs), start=1):
        name = coded.response.consultee.name
        yield Step(labour=Labour.CODING, done=done, total=max(done, total), name=name)


def _reading(study: Study, now: datetime, jobs: int) -> Iterator[Step]:
    waiting = waiting_files(study)
    if not waiting:
        return
    yield Step(labour=Labour.READING, done=0, total=len(waiting))
    # Two files of the same name are told apart by the order in which they were handed in.
    left: dict[str, list[HandedIn]] = {}
    for item in waiting:
        left.setdefault(item.name, []).append(item)
    incoming = [Incoming(name=each.name, source=each.path) for each in waiting if each.path]
    last, done = waiting[0], 0
    for file in read_files(study, incoming, now=now, jobs=jobs):
        own = left.get(file.name)
        if own:
            last, done = own.pop(0), done + 1
            _settle(study, last, file)
        elif file.fault:
            trays.refuse_inside(tray_of(study.path), last, file.name, file.fault)
        yield Step(labour=Labour.READING, done=done, total=len(waiting), name=file.name)


def _settle(study: Study, item: HandedIn, file: FileRead) -> None:
    tray = tray_of(study.path)
    if file.outcome is Outcome.REFUSED and file.fault:
        trays.refuse(tray, item, file.fault)
    else:
        trays.take_out(tray, item)
