"""This file is about codes as fields of a form, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from starlette.datastructures import FormData

from fordel.model.register import Task, TaskId
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import About, Codes, Demand, Kind, Measure, PlaceSource, Reason
from fordel.web.frame import text_of, texts_in_form
from fordel.workbench.editing import FIELDS, chosen, named, task_name
from fordel.workbench.study import known_tasks
from fordel.workbench.texts import Texts

_SEVERAL = frozenset({"measures", "tasks", "reasons", "holder"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What can be chosen in each field (norsk: valg i kodeskjemaet)."""

    question: tuple[CanonicalQuestion, ...] = tuple(CanonicalQuestion)
    kind: tuple[Kind, ...] = tuple(Kind)
    about: tuple[About, ...] = tuple(About)
    measures: tuple[Measure, ...] = tuple(Measure)
    place_source: tuple[PlaceSource, ...] = tuple(PlaceSource)
    reasons: tuple[Reason, ...] = tuple(Reason)
    demand: tuple[Demand, ...] = tuple(Demand)


CHOICES = Choices()


@lru_cache(maxsize=1)
def tasks_by_id() -> Mapping[str, Task]:
    """The task list, found by id."""
    return {each.id: each for each in known_tasks()}


def task_names(texts: Texts) -> Mapping[TaskId, str]:
    """What each task is called in the reader's language."""
    return {each.id: task_name(texts, each) for each in tasks_by_id().values()}


def fields_of(texts: Texts, codes: Codes) -> Sequence[tuple[str, str]]:
    """The fields that hold something, with what they hold in the reader's language."""
    said = ((field, named(texts, tasks_by_id(), codes, field)) for field in FIELDS)
    return tuple((field, text) for field, text in said if text)


def codes_in(texts: Texts, form: FormData, before: Codes) -> Codes:
    """The codes as the form has them; what it does not ask for stays as it was.

    Raises:
        InputError: F727, if something was written that fits no value.
    """
    codes = before
    for field in FIELDS:
        words = texts_in_form(form, field) if field in _SEVERAL else _one(form, field)
        if field == "holder":
            words = tuple(
                part.strip() for each in words for part in each.split(",") if part.strip()
            )
        codes = chosen(texts, tasks_by_id(), codes, (field, words))
    return codes


def _one(form: FormData, field: str) -> tuple[str, ...]:
    written = text_of(form, field)
    return (written,) if written else ()
