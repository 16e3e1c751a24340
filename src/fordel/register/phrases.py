"""This file is about making a register ready for questions: what each task is called by whom.

A question seldom holds the name of a task. Each task therefore has phrases: its name, its synonyms
and what residents say. A word tells the more, the fewer tasks it may mean and the less common it
is in all that is written.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log

from fordel.model.register import Assignment, Register, Role, TaskId, UnitKind
from fordel.model.task import Outside
from fordel.register.asking import Counting
from fordel.register.holders import named
from fordel.register.likeness import Likeness
from fordel.register.place import Atlas, atlas_of

_HINT, _STRONG, _HOLDER = 0.4, 1.0, 0.35
"""How surely words mean a task: that mean other things too, its own, those of who does it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a task is called in one place: its stems, and how surely they mean it."""

    task: TaskId
    stems: frozenset[str]
    weight: float
    mass: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """A register made ready for questions (norsk: oppslag).

    ``outside`` are the matters that are nothing for a city, under names that no task has: they
    are looked for like tasks, so that one of them may fit better than any task.
    """

    register: Register
    names: Mapping[TaskId, str]
    rows: Mapping[TaskId, tuple[Assignment, ...]]
    atlas: Atlas
    counting: Counting
    phrases: tuple[Phrase, ...]
    holding: Mapping[str, tuple[int, ...]]
    rarity: Mapping[str, float]
    likeness: Likeness
    outside: Mapping[TaskId, Outside]


def index_of(
    register: Register,
    counting: Counting,
    *,
    everyday: Mapping[TaskId, Iterable[str]],
    elsewhere: Mapping[Outside, Iterable[str]] | None = None,
) -> Index:
    """The register made ready for questions.

    ``everyday`` are what people say for each task, ``elsewhere`` what they say for what is nothing
    for a city.
    """
    atlas = atlas_of(register.units)
    outside = {outside_name(each): each for each in elsewhere or ()}
    said = [*said_of(register, everyday)]
    said += [
        (name, text, _STRONG) for name, each in outside.items() for text in (elsewhere or {})[each]
    ]
    bare = [(task, counting.counted(text), weight) for task, text, weight in said]
    count = len(register.tasks) + len(outside)
    rarity = _rarity([(task, words) for task, words, _ in bare], count)
    phrases = tuple(
        Phrase(
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
        outside=outside,
    )


def outside_name(outside: Outside) -> TaskId:
    """A name among those of tasks that no task has."""
    return TaskId(f"outside:{outside.id}")


def said_of(
    register: Register, everyday: Mapping[TaskId, Iterable[str]]
) -> Iterator[tuple[TaskId, str, float]]:
    """What each task is called, by whom it may be known too, and how surely it means it."""
    units = {unit.id: unit for unit in register.units}
    for task in register.tasks:
        for text in (task.name_nb, task.name_en, *task.synonyms, *everyday.get(task.id, ())):
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


def _rarity(said: Iterable[tuple[TaskId, Mapping[str, float]]], count: int) -> dict[str, float]:
    """How much a word tells: the fewer tasks it may mean and the less common it is, the more."""
    tasks: dict[str, set[TaskId]] = defaultdict(set)
    shares: dict[str, float] = {}
    for task, words in said:
        for word, share in words.items():
            tasks[word].add(task)
            shares[word] = max(share, shares.get(word, 0.0))
    return {word: shares[word] * log(1 + count / len(meant)) for word, meant in tasks.items()}
