"""This file is about finding the task that a question means, in words as people use them.

A question seldom holds the name of a task. Each task therefore has phrases: its name, its synonyms
and what residents say. A phrase counts by how much of it the question holds and how rare its words
are. A word that is in no phrase is looked up by its parts and by its letters.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import log

from fordel.errors import InputError
from fordel.model.register import Assignment, Register, Role, Task, TaskId, UnitKind
from fordel.register.answer import Answer, Answers, HeldRole, Place
from fordel.register.asking import Counting, asked_role
from fordel.register.holders import named
from fordel.register.likeness import Likeness
from fordel.register.place import Atlas, atlas_of

LEAST_SCORE = 0.4
"""Below this share of the question, the register does not know; from the cases built against."""
MOST_LETTERS = 1000
_SHOWN = 5
_WORTH_SHOWING = 0.5
_HINT, _STRONG, _HOLDER = 0.4, 1.0, 0.35
_UNHEARD = 0.5
"""How much a word counts that no task knows: most are by the way."""

_AT = {role: at for at, role in enumerate(Role)}
_ORDER = (Role.AUTHORITY, Role.DELIVERY, Role.FUNDING, Role.SUPERVISION, Role.SUPPORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Phrase:
    """What a task is called in one place: its stems, and how surely they mean it."""

    task: TaskId
    stems: frozenset[str]
    weight: float
    mass: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """A register made ready for questions (norsk: oppslag)."""

    register: Register
    names: Mapping[TaskId, str]
    rows: Mapping[TaskId, tuple[Assignment, ...]]
    atlas: Atlas
    counting: Counting
    phrases: tuple[_Phrase, ...]
    holding: Mapping[str, tuple[int, ...]]
    rarity: Mapping[str, float]
    likeness: Likeness


def index_of(
    register: Register,
    counting: Counting,
    *,
    everyday: Mapping[TaskId, Iterable[str]],
) -> Index:
    """The register made ready for questions; ``everyday`` are what people say for each task."""
    atlas = atlas_of(register.units)
    said = list(_said(register, everyday))
    bare = [(task, counting.counted(text), weight) for task, text, weight in said]
    rarity = _rarity([(task, words) for task, words, _ in bare], len(register.tasks))
    phrases = tuple(
        _Phrase(
            task=task,
            stems=frozenset(words),
            weight=weight,
            mass=sum(rarity[word] for word in words),
        )
        for task, words, weight in bare
        if words
    )
    holding: dict[str, list[int]] = defaultdict(list)
    for at, phrase in enumerate(phrases):
        for word in phrase.stems:
            holding[word].append(at)
    rows: dict[TaskId, list[Assignment]] = defaultdict(list)
    for row in register.assignments:
        rows[row.task].append(row)
    return Index(
        register=register,
        names={task.id: f"{task.name_nb} {task.name_en}" for task in register.tasks},
        rows={task: tuple(held) for task, held in rows.items()},
        atlas=atlas,
        counting=counting,
        phrases=phrases,
        holding={word: tuple(places) for word, places in holding.items()},
        rarity=rarity,
        likeness=Likeness.of(rarity),
    )


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
    named = index.atlas.named_in(question)
    chosen = next((one for one in reversed(named) if one.is_goal), named[0] if named else None)
    name = place or (chosen.name if chosen else None)
    where = index.atlas.place(name, on) if name else None
    text = question
    for one in reversed(named):
        text = f"{text[: one.start]} {text[one.end :]}"
    scores = _scores(text, index)
    best = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:_SHOWN]
    top = best[0][1] if best else 0.0
    answers = tuple(
        _answer(TaskId(task), score, question, index, where, on)
        for task, score in best
        if score >= top * _WORTH_SHOWING
    )
    return Answers(
        question=question,
        day=on,
        place=where,
        asked=asked_role(question, index.names[answers[0].task]) if answers else None,
        is_known=top >= LEAST_SCORE,
        answers=answers,
    )


def _said(
    register: Register, everyday: Mapping[TaskId, Iterable[str]]
) -> Iterator[tuple[TaskId, str, float]]:
    """What each task is called, by whom it may be known too, and how surely it means it."""
    units = {unit.id: unit for unit in register.units}
    for task in register.tasks:
        for text in (*_names(task), *task.synonyms, *everyday.get(task.id, ())):
            yield task.id, text.replace("*", " "), _STRONG
        for text in task.hints:
            yield task.id, text.replace("*", " "), _HINT
    for row in register.assignments:
        names = named(row.holder)
        if row.role is Role.DELIVERY and len(names) == 1:
            unit = units[names[0]]
            if unit.kind not in {UnitKind.DISTRICT, UnitKind.SUPPLIER, UnitKind.POOL}:
                for name in (unit.name_nb, *unit.also_called):
                    yield row.task, name, _HOLDER


def _names(task: Task) -> tuple[str, ...]:
    return (task.name_nb, task.name_en)


def _rarity(said: Iterable[tuple[TaskId, Mapping[str, float]]], count: int) -> dict[str, float]:
    """How much a word tells: the fewer tasks it may mean and the less common it is, the more."""
    tasks: dict[str, set[TaskId]] = defaultdict(set)
    shares: dict[str, float] = {}
    for task, words in said:
        for word, share in words.items():
            tasks[word].add(task)
            shares[word] = max(share, shares.get(word, 0.0))
    return {word: shares[word] * log(1 + count / len(meant)) for word, meant in tasks.items()}


def _scores(text: str, index: Index) -> dict[str, float]:
    """How much of the question each task accounts for, 0 to 1."""
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
    if not whole:
        return {}
    held: dict[int, float] = defaultdict(float)
    for word in asked:
        for near, like in found[word].items():
            for at in index.holding[near]:
                held[at] += like * index.rarity[near]
    scores: dict[str, float] = defaultdict(float)
    for word in asked:
        for task, worth in _worth(found[word], held, index).items():
            scores[task] += worth / whole
    return scores


def _worth(near: Mapping[str, float], held: Mapping[int, float], index: Index) -> dict[str, float]:
    """What a word of the question is worth for each task.

    It counts by the phrase it stands in: as much of that phrase as the question holds.
    """
    best: dict[str, float] = {}
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
