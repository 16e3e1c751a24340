"""Weigh the small signs of what a proposal wants, and of why; called by tools/weigh_coder.py."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from coded_letters import Labelled
from sklearn.linear_model import LogisticRegression

from fordel.model.statement import Kind, Reason
from fordel.statements.features import look
from fordel.statements.measure_guess import NONE, signs
from fordel.statements.reason_guess import signs as signs_of_why

SMOOTHING = 0.3
LEAST_SEEN = 4
LEAST_LETTERS = 4
LEAST_WORTH = 0.08
"""Numbers nearer nought are left out: they would make the table long and no better."""
LEAST_GIVEN = 6
LOOSER = 1.0
WORTH_OF_REASONS = 0.35
WIDTH = 98


def weigh_measures(coded: Iterable[Labelled], proper: set[str]) -> dict[str, dict[str, float]]:
    """For each measure, and for none, the numbers of the signs that speak for or against it.

    ``proper`` are words that must not count, being names. A proposal that wants
    two things is taken as wanting the first by the alphabet.
    """
    rows: list[Mapping[str, float]] = []
    wants: list[str] = []
    by_letter: defaultdict[str, set[str]] = defaultdict(set)
    for one in coded:
        for sight, label in zip(look(one.excerpts, one.body), one.labels, strict=True):
            if label is not None and label.kind is Kind.PROPOSAL:
                rows.append(signs(sight))
                by_letter[one.name].update(rows[-1])
                wants.append(min(label.measures, default=NONE))
    names = _worth_counting(rows, by_letter.values(), proper)
    table = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    model = LogisticRegression(C=SMOOTHING, max_iter=5000)
    model.fit(table, wants)
    found = {}
    for measure, numbers, start in zip(model.classes_, model.coef_, model.intercept_, strict=True):
        own = dict(zip(names, map(float, numbers), strict=True))
        own["all: bias"] += float(start)
        found[str(measure)] = {n: value for n, value in own.items() if abs(value) >= LEAST_WORTH}
    return found


def weigh_reasons(coded: Iterable[Labelled], proper: set[str]) -> dict[str, dict[str, float]]:
    """For each reason the numbers of the signs that speak for or against it."""
    rows: list[Mapping[str, float]] = []
    given: list[set[Reason]] = []
    by_letter: defaultdict[str, set[str]] = defaultdict(set)
    for one in coded:
        for sight, label in zip(look(one.excerpts, one.body), one.labels, strict=True):
            if label is not None:
                rows.append(signs_of_why(sight, label.kind))
                by_letter[one.name].update(rows[-1])
                given.append(set(label.reasons))
    names = _worth_counting(rows, by_letter.values(), proper)
    table = np.array([[row.get(name, 0.0) for name in names] for row in rows])
    found = {}
    for reason in Reason:
        right = [reason in each for each in given]
        if sum(right) >= LEAST_GIVEN:
            model = LogisticRegression(C=LOOSER, max_iter=5000).fit(table, right)
            own = dict(zip(names, map(float, model.coef_[0]), strict=True))
            own["all: bias"] += float(model.intercept_[0])
            found[str(reason)] = {n: v for n, v in own.items() if abs(v) >= WORTH_OF_REASONS}
    return found


def _worth_counting(
    rows: Iterable[Mapping[str, float]], letters: Iterable[set[str]], proper: set[str]
) -> list[str]:
    """The signs seen often enough, in letters enough, that are no names."""
    times = Counter(sign for row in rows for sign in row)
    told = Counter(sign for own in letters for sign in own)
    return sorted(
        sign
        for sign, seen in times.items()
        if seen >= LEAST_SEEN and told[sign] >= LEAST_LETTERS and sign.split(": ")[1] not in proper
    )


def write_reasons(folder: Path, weights: Mapping[str, Mapping[str, float]]) -> None:
    """The module that holds the numbers of reasons."""
    lines = [
        '"""This file is about how much each small sign tells of a reason;',
        "written by tools/weigh_coder.py.",
        "",
        "Under the name of a reason stand signs, each with its number in hundredths; a sign",
        "without a colon is the stem of a word.",
        '"""',
        "",
        'REASON_WORDS = """',
        *(line for name, each in weights.items() for line in _packed(name, each)),
    ]
    (folder / "reason_words.py").write_text("\n".join([*lines, '"""', ""]), encoding="utf-8")


def write_measures(folder: Path, weights: Mapping[str, Mapping[str, float]]) -> None:
    """The two modules that hold the numbers: of plain words, and of all other signs."""
    for file, plain in (("measure_words.py", True), ("measure_signs.py", False)):
        what = "word" if plain else "small sign"
        lines = [
            f'"""This file is about how much each {what} tells of what a proposal wants;',
            "written by tools/weigh_coder.py.",
            "",
            "Under the name of a measure stand signs, each with its number in hundredths; a sign",
            "without a colon is the stem of a word.",
            '"""',
            "",
            f'{file.removesuffix(".py").upper()} = """',
        ]
        for name, each in weights.items():
            own = {n: value for n, value in each.items() if n.startswith("word: ") is plain}
            lines += _packed(name, own)
        (folder / file).write_text("\n".join([*lines, '"""', ""]), encoding="utf-8")


def _packed(measure: str, numbers: Mapping[str, float]) -> list[str]:
    """The name of the measure and its signs, as many on a line as fit."""
    lines = [f"{measure}="]
    for sign, value in sorted(numbers.items()):
        entry = f"{sign.removeprefix('word: ')} {round(100 * value)}"
        if len(lines[-1]) + len(entry) + 2 > WIDTH or len(lines) == 1:
            lines.append(entry)
        else:
            lines[-1] += f"; {entry}"
    return lines
