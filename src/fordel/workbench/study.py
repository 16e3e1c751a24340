"""This file is about the study as a whole: making it, opening it, copying it, and its cover."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from fordel.adapters.files import product_tasks
from fordel.adapters.store import codings, letters
from fordel.adapters.store.address import title_from
from fordel.adapters.store.copying import back_up
from fordel.adapters.store.study import (
    Study,
    cover,
    create_study,
    open_study,
)
from fordel.model.register import Task
from fordel.model.response import Consultation
from fordel.workbench.settling import MACHINE

__all__ = ["Contents", "Study", "back_up", "contents", "known_tasks", "new_study", "open_study"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a study holds, counted (norsk: innhold)."""

    title: str
    created: datetime
    consultation: Consultation | None
    documents: int
    responses: int
    coded: int
    statements: int
    ruled: int


def new_study(
    path: Path, *, now: datetime, title: str = "", consultation: Consultation | None = None
) -> None:
    """Make an empty study. Its title is the consultation's, or the file's or database's name.

    Raises:
        InputError: F803, if there is a file already.
    """
    named = title or (consultation.title if consultation else "") or title_from(path)
    create_study(path, title=named, created=now, consultation=consultation)


@lru_cache(maxsize=1)
def known_tasks() -> tuple[Task, ...]:
    """The closed list of tasks that statements are linked to."""
    return product_tasks()


def contents(study: Study) -> Contents:
    """What the study holds now."""
    with study.viewing() as view:
        front = cover(view)
        standings = codings.standings(view).values()
        statements = sum(sum(each.values()) for each in standings)
        return Contents(
            title=front.title,
            created=front.created,
            consultation=front.consultation,
            documents=letters.count_documents(view),
            responses=len(letters.response_ids(view)),
            coded=sum(each.family == MACHINE for each in codings.codings(view)),
            statements=statements,
            ruled=statements - sum(each.get("suggested", 0) for each in standings),
        )
