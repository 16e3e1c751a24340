"""This file is about how well and how fast "who is responsible?" is answered.

Quality is measured on questions as people ask them, a part of which nothing was tuned on. Speed is
measured at 500 tasks, beside comparing the question letter by letter with every phrase.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from rapidfuzz import fuzz, process

from bench.figures import Figure, at_least, seconds
from fordel.adapters.everyday import everyday_words
from fordel.model.register import Register, TaskId
from fordel.workbench.register import example_register
from fordel.workbench.who import who

CASES = Path(__file__).parents[1] / "tests" / "cases"
TASKS = 500
MOST_MILLISECONDS = 50.0


def figures() -> Iterator[Figure]:
    """Shares of questions answered rightly, and the time of one answer."""
    register = example_register("oslo")
    everyday = [*_cases("who_oslo.yaml"), *_cases("who_oslo_blind.yaml")]
    yield at_least("who.right_of_120", _right(everyday, register), 0.85)
    yield at_least("who.right_of_blind", _right(_cases("who_oslo_blind.yaml"), register), 0.75)
    yield at_least("who.right_of_hard", _right(_inside("who_oslo_hard.yaml"), register), 0.75)
    stranger = _right(_inside("who_oslo_stranger.yaml"), register)
    yield at_least("who.right_of_100_by_a_stranger", stranger, 0.75)
    last = _right(_inside("who_oslo_fresh_last.yaml"), register)
    yield at_least("who.right_of_unusual", last, 0.40)
    outside = [case for name in CASES.glob("who_*.yaml") for case in _cases(name.name)]
    outside = [case for case in outside if not case["tasks"]]
    yield at_least("who.not_known_of_outside", _right(outside, register), 0.80)
    yield _speed([str(case["question"]) for case in everyday], _larger(register))


def _cases(name: str) -> list[dict[str, object]]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line[2:]) for line in lines if line.startswith("- ")]


def _inside(name: str) -> list[dict[str, object]]:
    return [case for case in _cases(name) if case["tasks"]]


def _right(cases: Sequence[dict[str, object]], register: Register) -> float:
    return sum(_is_right(case, register) for case in cases) / len(cases)


def _is_right(case: dict[str, object], register: Register) -> bool:
    day = date.fromisoformat(str(case["day"])) if "day" in case else None
    place = str(case["place"]) if "place" in case else None
    answers = who(str(case["question"]), register, place=place, day=day)
    tasks = case["tasks"]
    assert isinstance(tasks, list)
    if not tasks:
        return not answers.is_known
    return answers.is_known and answers.answers[0].task in tasks


def _larger(register: Register) -> Register:
    """The register with its tasks several times over, under other names."""
    copies = tuple(
        replace(
            task,
            id=TaskId(f"{task.id}-{number}"),
            parent=None,
            synonyms=(*task.synonyms, *everyday_words().get(task.id, ())),
        )
        for number in range(1 + TASKS // len(register.tasks))
        for task in register.tasks
    )
    return replace(register, tasks=(*register.tasks, *copies)[:TASKS])


def _speed(questions: Sequence[str], register: Register) -> Figure:
    who(questions[0], register)  # makes the register ready, which is done once
    phrases = [
        phrase
        for task in register.tasks
        for phrase in (task.name_nb, *task.synonyms, *everyday_words().get(task.id, ()))
    ]
    ours = seconds(lambda: [who(each, register) for each in questions]) / len(questions)
    few = questions[:10]
    yardstick = seconds(
        lambda: [process.extractOne(each, phrases, scorer=fuzz.token_set_ratio) for each in few]
    ) / len(few)
    return Figure(
        name="who.milliseconds_at_500_tasks",
        value=round(1000 * ours, 2),
        unit="ms",
        yardstick=round(1000 * yardstick, 2),
        ratio=round(ours / yardstick, 3),
        goal=f"<= {MOST_MILLISECONDS}",
        holds=1000 * ours <= MOST_MILLISECONDS,
    )
