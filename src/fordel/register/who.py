"""This file is about finding the task that a question means, in words as people use them.

A phrase of a task counts by how much of it the question holds and how much its words tell. A word
that is in no phrase is looked up by its parts and by its letters.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import log

from fordel.errors import InputError
from fordel.model.register import Role, TaskId, UnitId, UnitKind
from fordel.register.answer import Answer, Answers, HeldRole, Place
from fordel.register.asking import asked_role, is_acute
from fordel.register.holders import named
from fordel.register.phrases import Index

LEAST_SCORE, LEAST_WITH_A_TELLING_WORD = 0.4, 0.25
"""Below this share of the question, the register does not know; from the cases built against."""
TELLING = 3.4
"""A word worth this much is one that hardly any other task has."""
LEAST_WHOLE = 0.6
"""So much of one phrase at least must be in the question."""
MOST_LETTERS = 1000
_SHOWN = 5
_WORTH_SHOWING = 0.5
_UNHEARD = 0.5
"""How much a word counts that no task knows: most are by the way."""
_SAYS_SOMETHING = 2.5
"""Beside a name, a word worth less than this is one that people use whatever they ask about."""
_TIE = 0.02
"""What it adds to be touched by many phrases: it parts a task from those below it."""

_AT = {role: at for at, role in enumerate(Role)}
_HAVING = frozenset({Role.AUTHORITY, Role.DELIVERY, Role.SUPERVISION})
_ORDER = (Role.AUTHORITY, Role.DELIVERY, Role.FUNDING, Role.SUPERVISION, Role.SUPPORT)


@dataclass(slots=True)
class _Fit:
    """How well a task fits a question.

    ``telling`` is the worth of its best word, ``whole`` the share of its best phrase that the
    question holds, and ``touched`` the number of its phrases that share a word with it.
    """

    score: float = 0.0
    telling: float = 0.0
    whole: float = 0.0
    touched: int = 0

    @property
    def rank(self) -> float:
        return self.score + _TIE * log(1 + self.touched)

    @property
    def is_sure(self) -> bool:
        least = LEAST_WITH_A_TELLING_WORD if self.telling >= TELLING else LEAST_SCORE
        return self.score >= least and self.whole >= LEAST_WHOLE


def answers_to(
    question: str, index: Index, *, place: str | None = None, day: date | None = None
) -> Answers:
    """Who is responsible for what the question is about, at a place and on a day.

    A place that the question names counts if none is given: the last one moved *to*, else the
    first. The day is the register's own if none is given.

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
    best = sorted(fits.items(), key=lambda pair: (-pair[1].rank, pair[0]))[:_SHOWN]
    answers = tuple(
        _with_called(_answer(task, fit.score, question, index, where, on), called)
        for task, fit in best
        if fit.score >= best[0][1].score * _WORTH_SHOWING
    )
    return Answers(
        question=question,
        day=on,
        place=where,
        asked=asked_role(question, index.names[answers[0].task]) if answers else None,
        is_known=bool(best) and best[0][1].is_sure,
        is_acute=is_acute(question),
        answers=answers,
    )


def _fits(text: str, index: Index) -> Mapping[TaskId, _Fit]:
    """How well each task that shares a word with the question fits it."""
    asked = index.counting.counted(text)
    unheard = _UNHEARD * log(1 + len(index.register.tasks))
    found = {word: index.likeness.near(word) for word in asked}
    whole = sum(
        max(
            (index.rarity[near] * like for near, like in found[word].items()),
            default=share * unheard,
        )
        for word, share in asked.items()
    )
    held: dict[int, float] = defaultdict(float)
    for near in found.values():
        for stem, like in near.items():
            for at in index.holding[stem]:
                held[at] += like * index.rarity[stem]
    fits: dict[TaskId, _Fit] = defaultdict(_Fit)
    for at, mass in held.items():
        phrase = index.phrases[at]
        fit = fits[phrase.task]
        fit.touched += 1
        fit.whole = max(fit.whole, phrase.weight * mass / phrase.mass)
    for near in found.values():
        for task, worth in _worth(near, held, index).items():
            fits[task].score += worth / whole
            fits[task].telling = max(fits[task].telling, worth)
    return fits


def _found(text: str, index: Index) -> tuple[Mapping[TaskId, _Fit], frozenset[UnitId]]:
    """The tasks that fit, and the units by whose name alone they were found."""
    fits, units = _fits(text, index), index.atlas.units_in(text)
    called = frozenset(one for one, _ in units)
    if not units or _best(fits) & set(_tasks_of(called, index)):
        return fits, frozenset()
    for _, said in units:
        text = text.replace(said, " ")
    fits = _fits(text, index)
    if any(fits[task].telling >= _SAYS_SOMETHING for task in _best(fits)):
        return fits, frozenset()
    return _tasks_of(called, index), called


def _with_called(answer: Answer, called: frozenset[UnitId]) -> Answer:
    """The answer with the unit that was called by name as the one to turn to."""
    own = next((held for held in answer.roles if called & set(held.units)), None)
    return replace(answer, turn_to=own) if own else answer


def _best(fits: Mapping[TaskId, _Fit]) -> set[TaskId]:
    """The task that fits best, if it is sure."""
    best = max(fits, key=lambda task: fits[task].rank, default=None)
    return {best} if best and fits[best].is_sure else set()


def _tasks_of(units: Collection[UnitId], index: Index) -> Mapping[TaskId, _Fit]:
    """The tasks that units have, as fits: what is asked where nothing but their name tells."""
    return {
        row.task: _Fit(score=1.0 - _AT[row.role] / 10, whole=1.0)
        for row in sorted(index.register.assignments, key=lambda one: -_AT[one.role])
        if row.role in _HAVING and set(units) & set(named(row.holder))
    }


def _worth(
    near: Mapping[str, float], held: Mapping[int, float], index: Index
) -> dict[TaskId, float]:
    """What a word of the question is worth for each task.

    It counts by the phrase it stands in: as much of that phrase as the question holds.
    """
    best: dict[TaskId, float] = {}
    for stem, like in near.items():
        for at in index.holding[stem]:
            phrase = index.phrases[at]
            whole = min(1.0, held[at] / phrase.mass)
            worth = like * index.rarity[stem] * phrase.weight * whole
            best[phrase.task] = max(best.get(phrase.task, 0.0), worth)
    return best


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
