"""This file is about finding the task that a question means, in words as people use them.

The words decide, and what they mean where a model is at hand. What is nothing for a city is told
apart, so that the register says that it does not know.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from fordel.errors import InputError
from fordel.model.register import Role, TaskId, UnitId, UnitKind
from fordel.model.task import Outside
from fordel.register.answer import Answer, Answers, HeldRole, Place
from fordel.register.asking import asked_role, is_acute
from fordel.register.fitting import Fit, fits_of
from fordel.register.holders import named
from fordel.register.meaning import LEAST_MEANT, Meaning, mixed
from fordel.register.phrases import Index

MOST_LETTERS = 1000
_SHOWN = 5
_WORTH_SHOWING = 0.5
_SAYS_SOMETHING = 2.5
"""Beside a name, a word worth less than this is one that people use whatever they ask about."""

_AT = {role: at for at, role in enumerate(Role)}
_HAVING = frozenset({Role.AUTHORITY, Role.DELIVERY, Role.SUPERVISION})
_ORDER = (Role.AUTHORITY, Role.DELIVERY, Role.FUNDING, Role.SUPERVISION, Role.SUPPORT)


def answers_to(
    question: str,
    index: Index,
    *,
    place: str | None = None,
    day: date | None = None,
    meaning: Meaning | None = None,
) -> Answers:
    """Who is responsible for what the question is about, at a place and on a day.

    A place that the question names counts if none is given: the last one moved *to*, else the
    first. The day is the register's own if none is given. What is meant counts beside the words
    if a model is given; whether the answer is known still rests on the words.

    Raises:
        InputError: F260 if nothing is asked, F261 if it is longer than a question, F262 if the
            given place is not in the register.
    """
    _check(question)
    on = day or index.register.as_of
    places = index.atlas.named_in(question)
    chosen = next((one for one in reversed(places) if one.is_goal), places[0] if places else None)
    name = place or (chosen.name if chosen else None)
    where = index.atlas.place(name, on) if name else None
    text = question
    for one in reversed(places):
        text = f"{text[: one.start]} {text[one.end :]}"
    fits, called = _found(text, index)
    ranked = _ranked(fits, meaning.likeness(question) if meaning and not called else None)
    best = [(task, fit) for task, fit in ranked if task not in index.outside][:_SHOWN]
    answers = tuple(
        _with_called(_answer(task, fit.score, question, index, where, on), called)
        for task, fit in best
        if fit.score >= best[0][1].score * _WORTH_SHOWING
    )
    outside = _outside(ranked, index)
    return Answers(
        question=question,
        day=on,
        place=where,
        asked=asked_role(question, index.names[answers[0].task]) if answers else None,
        is_known=outside is None and bool(best) and best[0][1].is_sure,
        is_acute=is_acute(question),
        answers=answers,
        outside=outside,
        meaning=meaning.model if meaning else "",
    )


def _found(text: str, index: Index) -> tuple[Mapping[TaskId, Fit], frozenset[UnitId]]:
    """The tasks that fit, and the units by whose name alone they were found."""
    fits, units = fits_of(text, index), index.atlas.units_in(text)
    called = frozenset(one for one, _ in units)
    if not units or _best(fits) & set(_tasks_of(called, index)):
        return fits, frozenset()
    whole = text
    for _, said in units:
        text = text.replace(said, " ")
    fits = fits_of(text, index)
    if any(fits[task].telling >= _SAYS_SOMETHING for task in _best(fits)):
        return fits, frozenset()
    theirs = _tasks_of(called, index)
    return (theirs, called) if theirs else (fits_of(whole, index), frozenset())


def _ranked(
    fits: Mapping[TaskId, Fit], likeness: Mapping[TaskId, float] | None
) -> list[tuple[TaskId, Fit]]:
    """The tasks with how well they fit, best first."""
    ranks = {task: fit.rank for task, fit in fits.items()}
    if likeness:
        both = mixed(ranks, likeness)
        ranks = {
            task: rank
            for task, rank in both.items()
            if task in fits or likeness[task] >= LEAST_MEANT
        }
    order = sorted(ranks, key=lambda task: (-ranks[task], task))
    return [(task, fits.get(task) or Fit()) for task in order]


def _outside(ranked: Sequence[tuple[TaskId, Fit]], index: Index) -> Outside | None:
    """Who else it is for, if that fits better than any task of the register."""
    if not ranked or not ranked[0][1].is_sure:
        return None
    return index.outside.get(ranked[0][0])


def _with_called(answer: Answer, called: frozenset[UnitId]) -> Answer:
    """The answer with the unit that was called by name as the one to turn to."""
    own = next((held for held in answer.roles if called & set(held.units)), None)
    return replace(answer, turn_to=own) if own else answer


def _best(fits: Mapping[TaskId, Fit]) -> set[TaskId]:
    """The task that fits best, if it is sure."""
    best = max(fits, key=lambda task: fits[task].rank, default=None)
    return {best} if best and fits[best].is_sure else set()


def _tasks_of(units: Collection[UnitId], index: Index) -> Mapping[TaskId, Fit]:
    """The tasks that units have, as fits: what is asked where nothing but their name tells."""
    return {
        row.task: Fit(score=1.0 - _AT[row.role] / 10, whole=1.0)
        for row in sorted(index.register.assignments, key=lambda one: -_AT[one.role])
        if row.role in _HAVING and set(units) & set(named(row.holder))
    }


def _answer(  # what a task's answer rests on
    task: TaskId, score: float, question: str, index: Index, place: Place | None, day: date
) -> Answer:
    rows = (row for row in index.rows.get(task, ()) if row.period.covers(day))
    held = (index.atlas.held(row, place, day) for row in rows)
    roles = tuple(sorted(held, key=lambda one: (not one.is_known, one.elsewhere, _AT[one.role])))
    return Answer(
        task=task,
        score=round(score, 3),
        roles=roles,
        turn_to=_turn_to(roles, asked_role(question, index.names[task]), index),
    )


def _turn_to(roles: tuple[HeldRole, ...], asked: Role | None, index: Index) -> HeldRole | None:
    """The role to turn to: the one asked for, else who decides, else who does it.

    The city council decides much that nobody turns to it for, so it comes after who does it.
    """
    order = (asked, *_ORDER) if asked else _ORDER
    here = [one for one in roles if one.is_known and not one.elsewhere]
    ranked = sorted(
        here,
        key=lambda one: (
            one.role is not asked and _is_council(one, index),
            order.index(one.role) if one.role in order else len(order),
        ),
    )
    if ranked:
        return ranked[0]
    return next((one for one in roles if not one.is_known and not one.units), None)


def _is_council(role: HeldRole, index: Index) -> bool:
    kinds = {index.atlas.units[one].kind for one in role.units}
    return kinds == {UnitKind.CITY}


def _check(question: str) -> None:
    if not question.strip():
        raise InputError(
            "F260",
            "Nothing was asked.",
            hint='Write what it is about in your own words, such as "slippery pavement".',
        )
    if len(question) > MOST_LETTERS:
        raise InputError(
            "F261",
            "The question is longer than {limit} letters.",
            hint="Write in a sentence or two what it is about.",
            limit=MOST_LETTERS,
        )
