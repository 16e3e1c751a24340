"""This file is about codes as a person reads and types them: names in their language, or codes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from fordel.errors import InputError
from fordel.model.register import Task
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import (
    PLACES,
    About,
    Codes,
    Demand,
    Kind,
    Measure,
    PlaceSource,
    Reason,
)
from fordel.workbench.texts import Texts

_ONE: Mapping[str, type[StrEnum]] = {
    "question": CanonicalQuestion,
    "kind": Kind,
    "about": About,
    "place_source": PlaceSource,
    "demand": Demand,
}
_SEVERAL: Mapping[str, type[StrEnum]] = {"measures": Measure, "reasons": Reason}
_GROUPS = {"measures": "measure", "reasons": "reason"}
_NEVER_EMPTY = frozenset({"question", "kind"})

FIELDS = (
    "question",
    "kind",
    "about",
    "measures",
    "place_source",
    "tasks",
    "holder",
    "reasons",
    "demand",
)
"""The fields that can be corrected, in the order in which they are shown."""


def named(said: Texts, tasks: Mapping[str, Task], codes: Codes, field: str) -> str:
    """What a field holds, in the reader's language; empty if it holds nothing."""
    held = getattr(codes, field)
    if held is None:
        return ""
    if field == "tasks":
        return ", ".join(task_name(said, tasks[each]) if each in tasks else each for each in held)
    if field == "holder":
        return ", ".join(said.entries.get(f"labels.holder.{each}", each) for each in held)
    values = held if isinstance(held, tuple) else (held,)
    return ", ".join(said.label(each, _GROUPS.get(field, field)) for each in values)


def task_name(said: Texts, task: Task) -> str:
    """The task's name in the reader's language."""
    return task.name_en if said.language == "en" else task.name_nb


def changed(said: Texts, tasks: Mapping[str, Task], codes: Codes, field: str, typed: str) -> Codes:
    """The codes with a field as it was typed: codes, names, or the start of one; "-" empties.

    Fields that the coding scheme knows only for other kinds are emptied with it.

    Raises:
        InputError: F727, if a word fits no value, or more than one.
    """
    words = [word.strip() for word in typed.split(",") if word.strip() not in {"", "-"}]
    return chosen(said, tasks, codes, (field, words))


def chosen(
    said: Texts, tasks: Mapping[str, Task], codes: Codes, held: tuple[str, Sequence[str]]
) -> Codes:
    """The codes with a field that holds these values, given by code or name.

    Raises:
        InputError: F727, if a value does not fit, or more than one does.
    """
    return _tidied(_typed(said, tasks, codes, *held))


def _tidied(codes: Codes) -> Codes:
    judged = codes.kind in {Kind.STRENGTH, Kind.WEAKNESS}
    proposed = codes.kind is Kind.PROPOSAL
    measures = codes.measures if proposed else ()
    return replace(
        codes,
        about=codes.about if judged else None,
        measures=measures,
        place_source=codes.place_source if PLACES.intersection(measures) else None,
        demand=codes.demand if proposed or codes.kind is Kind.CONDITION else None,
        supports=codes.supports if codes.kind in {Kind.ARGUMENT, Kind.CONDITION} else None,
    )


def _typed(
    said: Texts, tasks: Mapping[str, Task], codes: Codes, field: str, words: Sequence[str]
) -> Codes:
    if field == "holder":
        return replace(codes, holder=tuple(_holder(said, word) for word in words))
    names = _names(said, tasks, field)
    found = [_pick(word, field, names) for word in words]
    if field == "tasks":
        return replace(codes, tasks=tuple(tasks[each].id for each in dict.fromkeys(found)))
    if field in _SEVERAL:
        several = _SEVERAL[field]
        return _replaced(codes, field, tuple(several(each) for each in dict.fromkeys(found)))
    if not found and field in _NEVER_EMPTY:
        raise _unfit("-", field, sorted(names))
    return _replaced(codes, field, _ONE[field](found[0]) if found else None)


def _replaced(codes: Codes, field: str, value: object) -> Codes:
    set_field: Callable[..., Codes] = replace  # the field's name is known only when typed
    return set_field(codes, **{field: value})


def _names(said: Texts, tasks: Mapping[str, Task], field: str) -> dict[str, str]:
    """Each value by its code and by its name, in small letters."""
    if field == "tasks":
        tasks_by_name = {task_name(said, each).lower(): str(each.id) for each in tasks.values()}
        return tasks_by_name | {each: each for each in tasks}
    values = _ONE.get(field) or _SEVERAL[field]
    group = _GROUPS.get(field, field)
    names = {said.label(each, group).lower(): each.value for each in values}
    return names | {each.value: each.value for each in values}


def _pick(word: str, field: str, names: Mapping[str, str]) -> str:
    asked = word.lower()
    if asked in names:
        return names[asked]
    fitting = {value for name, value in names.items() if name.startswith(asked)}
    if len(fitting) != 1:
        near = sorted({name for name, value in names.items() if value in fitting})
        raise _unfit(word, field, near or sorted(set(names)))
    return fitting.pop()


def _holder(said: Texts, word: str) -> str:
    """A kind of body by its code or name, or an agency's own name as it stands."""
    for name, label in said.entries.items():
        if name.startswith("labels.holder.") and label.lower() == word.lower():
            return name.rpartition(".")[2]
    return word


def _unfit(word: str, field: str, values: Sequence[str]) -> InputError:
    return InputError(
        "F727",
        "“{word}” does not fit {field}.",
        hint="It can be: {values}.",
        word=word,
        field=field,
        values=", ".join(values[:40]),
    )
