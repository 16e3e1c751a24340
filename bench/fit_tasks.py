"""This file is about fitting how much each sign counts when a statement is linked to a task.

``python -m bench.fit_tasks GOLD:FOLDER ...`` fits the weights on hand-coded letters and writes
src/fordel/statements/task_weights.py: GOLD is a file of coded statements, FOLDER holds the letters
they were coded from. With ``--leave-one-out`` it only prints how well each letter is linked by
weights fitted on the others; ``--folds N`` leaves out every Nth letter at once, which is quicker.

The signs of a statement depend on what the ones before it were linked to. Fitting starts from the
right links and then adds those the fitted weights themselves make, so that they learn to live
with their own mistakes.
"""

import argparse
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from fordel.adapters.files import product_tasks
from fordel.model.register import TaskId
from fordel.model.response import Consultee
from fordel.model.statement import Excerpt
from fordel.statements import task_weights, task_words, tasks
from fordel.statements.evaluate import match
from fordel.statements.records import Coded, coded, read_records
from fordel.statements.segment import segment
from fordel.statements.task_record import LEAST_SEEN as LEAST_COUNTED
from fordel.statements.task_record import Record, stems_of
from fordel.workbench.coding import suggest_for
from fordel.workbench.reading import read_letter

ENOUGH = 0.4
FIRMNESS = 0.5
"""How strongly the weights are held near nought."""
ROUNDS = 2
LEAST_SEEN = 6
INDEX = tasks.task_index(product_tasks())
TARGET = Path(task_weights.__file__)
WORDS_TARGET = Path(task_words.__file__)
WIDTH = 99

Right = frozenset[TaskId] | None
Row = tuple[bool, frozenset[str], bool]
Weights = tuple[dict[str, float], dict[str, float]]
Counted = Mapping[str, Record]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter's excerpts, and the right tasks of those that were coded by hand."""

    name: str
    excerpts: tuple[Excerpt, ...]
    right: tuple[Right, ...]
    consultee: Consultee


def letters(pairs: Sequence[str]) -> list[Letter]:
    """The hand-coded letters of the pairs of a file and a folder."""
    found = []
    for pair in pairs:
        file, folder = map(Path, pair.split(":"))
        by_hand = read_records(file.read_text(encoding="utf-8"), file.name)
        for name in dict.fromkeys(each.doc for each in by_hand):
            found += _letter(folder / name, [each for each in by_hand if each.doc == name])
    return found


def _letter(path: Path, gold: Sequence[Coded]) -> list[Letter]:
    document, responses = read_letter(path.read_bytes(), path.name)
    found = []
    for response in responses:
        suggested = [coded(each, path.name) for each in suggest_for(document, response)]
        tasks_at = {
            theirs.start: frozenset(mine.codes.tasks) for mine, theirs in match(gold, suggested)
        }
        excerpts = segment(document, response)
        found.append(
            Letter(
                name=path.name,
                excerpts=excerpts,
                right=tuple(tasks_at.get(each.passage.start) for each in excerpts),
                consultee=response.consultee,
            )
        )
    return found


def counted(known: Sequence[Letter]) -> Counted:
    """For each letter how often the words that name a task in it were right there."""
    found: dict[str, dict[tuple[TaskId, str], tuple[int, int]]] = {}
    for letter in known:
        own = found.setdefault(letter.name, {})
        read = tasks.sentences(letter.excerpts, INDEX)
        for sentence, right in zip(read, letter.right, strict=True):
            for mention in sentence.mentions if right is not None else ():
                key = mention.task, stems_of(sentence, mention)
                hits, times = own.get(key, (0, 0))
                own[key] = hits + (mention.task in right), times + 1
    return found


def together(counts: Counted, *, without: str = "") -> Record:
    """The record of all letters but one: a letter must not vouch for its own words."""
    hits: Counter[tuple[TaskId, str]] = Counter()
    times: Counter[tuple[TaskId, str]] = Counter()
    for name, record in counts.items():
        for key, (right, all_) in record.items() if name != without else ():
            hits[key] += right
            times[key] += all_
    return {key: (hits[key], n) for key, n in times.items() if n >= LEAST_COUNTED}


def rows_of(letter: Letter, *, taught: bool) -> tuple[list[Row], list[frozenset[TaskId]]]:
    """Every candidate with its signs and whether it is right, and what was linked.

    What stands before is the right links if ``taught``, else those of the present weights.
    """
    read = tuple(tasks.sentences(letter.excerpts, INDEX))
    field = tasks.field_of(letter.consultee, INDEX)
    before: list[tasks.Before] = []
    rows: list[Row] = []
    linked: list[frozenset[TaskId]] = []
    for number, (excerpt, sentence) in enumerate(zip(letter.excerpts, read, strict=True)):
        coming = tasks.rest_of_paragraph(letter.excerpts, read, number)
        found = tuple(tasks.candidates(excerpt, sentence, before, coming, INDEX, field))
        mine = frozenset(each.task for each in found if each.chance > ENOUGH)
        right = letter.right[number]
        linked.append(mine)
        shown = right if taught and right is not None else mine
        before.append(tasks.after(excerpt, sentence, tuple(shown)))
        if right is not None:
            rows += [(each.named, each.signs, each.task in right) for each in found]
    return rows, linked


def fitted(known: Sequence[Letter]) -> Weights:
    """The weights that fit the letters."""
    counts = counted(known)
    records = {letter.name: together(counts, without=letter.name) for letter in known}
    taught = _rows(known, records, taught=True)
    weights = _both(taught, FIRMNESS)
    for _ in range(ROUNDS):
        use(weights, {})
        weights = _both([*taught, *_rows(known, records, taught=False)], 2 * FIRMNESS)
    return weights


def _rows(known: Sequence[Letter], records: Counted, *, taught: bool) -> list[Row]:
    """The rows of all letters, each read with what the others tell of its words."""
    found = []
    for letter in known:
        vars(tasks).update(RECORD=records[letter.name])
        found += rows_of(letter, taught=taught)[0]
    return found


def _both(rows: Sequence[Row], firmness: float) -> Weights:
    return (
        _fit([row for row in rows if row[0]], firmness),
        _fit([row for row in rows if not row[0]], firmness),
    )


def _fit(rows: Sequence[Row], firmness: float) -> dict[str, float]:
    seen = Counter(sign for _, signs, _ in rows for sign in signs)
    names = sorted(sign for sign, times in seen.items() if times >= LEAST_SEEN)
    table = np.array([[name in signs for name in names] for _, signs, _ in rows], dtype=float)
    model = LogisticRegression(C=1 / firmness, max_iter=5000)
    model.fit(table, [right for _, _, right in rows])
    weights = dict(zip(names, map(float, model.coef_[0]), strict=True))
    return {"": float(model.intercept_[0]), **weights}


def use(weights: Weights, record: Record) -> None:
    """Let the linker weigh by these, and trust words by this record."""
    vars(tasks).update(NAMED=weights[0], CARRIED=weights[1], RECORD=record)


def leave_out(known: Sequence[Letter], folds: int) -> None:
    """Print how well each letter is linked by weights fitted on those of the other folds."""
    counts = {letter.name: np.zeros(3) for letter in known}
    for fold in range(folds):
        others = [each for number, each in enumerate(known) if number % folds != fold]
        use(fitted(others), together(counted(others)))
        for letter in known[fold::folds]:
            for mine, right in zip(rows_of(letter, taught=False)[1], letter.right, strict=True):
                if right is not None:
                    counts[letter.name] += [len(mine & right), len(mine), len(right)]
    for name, each in counts.items():
        print(f"{name:40s} {_f1(each):.3f}")
    print(f"{'all':40s} {_f1(np.sum(list(counts.values()), axis=0)):.3f}")


def _f1(counts: np.ndarray) -> float:
    return float(2 * counts[0] / (counts[1] + counts[2]))


def written(weights: Weights) -> str:
    """The file of weights: the present one with its numbers changed."""
    said = TARGET.read_text(encoding="utf-8")
    for name, each in zip(("NAMED", "CARRIED"), weights, strict=True):
        head = f"{name}: Mapping[str, float] = {{"
        start = said.index(head) + len(head)
        end = said.index("}", start)
        said = said[:start] + "\n" + _lines(each) + "\n" + said[end:]
    return re.sub(r"^ENOUGH = .*$", f"ENOUGH = {ENOUGH}", said, flags=re.MULTILINE)


def written_words(record: Record) -> str:
    """The file of how far words can be trusted."""
    entries: dict[TaskId, list[str]] = {}
    for (task, stems), (right, times) in sorted(record.items()):
        entries.setdefault(task, []).append(f"{stems} {right} {times}")
    lines = [line for task, each in entries.items() for line in _packed(task, each)]
    said = WORDS_TARGET.read_text(encoding="utf-8")
    return said[: said.index('WORDS = """')] + "\n".join(['WORDS = """', *lines, '"""', ""])


def _packed(task: TaskId, entries: Sequence[str]) -> list[str]:
    """The entries behind the name of their task, as many on a line as fit."""
    lines = [f"{task}: {entries[0]}"]
    for entry in entries[1:]:
        longer = f"{lines[-1]}; {entry}"
        if len(longer) <= WIDTH:
            lines[-1] = longer
        else:
            lines.append(f"{task}: {entry}")
    return lines


def _lines(weights: Mapping[str, float]) -> str:
    ordered = sorted(weights.items(), key=lambda each: (each[0] != "", -each[1]))
    return "\n".join(f'    "{name}": {weight:.2f},' for name, weight in ordered)


def main() -> None:
    """Fit and write, or leave out and print."""
    parser = argparse.ArgumentParser(description="Fit how much each sign of a task counts.")
    parser.add_argument("pairs", nargs="+", metavar="GOLD:FOLDER")
    parser.add_argument("--leave-one-out", action="store_true")
    parser.add_argument("--folds", type=int, default=0)
    asked = parser.parse_args()
    known = letters(asked.pairs)
    if asked.leave_one_out or asked.folds:
        leave_out(known, asked.folds or len(known))
    else:
        TARGET.write_text(written(fitted(known)), encoding="utf-8")
        WORDS_TARGET.write_text(written_words(together(counted(known))), encoding="utf-8")


if __name__ == "__main__":
    main()
