"""This file is about how well and how fast the built-in coder reads letters.

Quality is measured on the bundled invented letters, half of which nobody looked at while rules
were made, and on the hand-coded real ones where these lie beside the checkout.
"""

import re
import resource
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.figures import Figure, at_least, at_most, seconds
from fordel.model.response import Document, Response
from fordel.statements.records import Coded
from fordel.workbench.coding import code_file, evaluate_codes, records_of, suggest_for
from fordel.workbench.reading import read_letter

ROOT = Path(__file__).parents[1]
LILLEBY = ROOT / "src" / "fordel" / "data" / "lilleby"
SHARED = ROOT / ".." / "shared"
UNSEEN = {
    "span_f1": 0.93,
    "question_accuracy": 0.95,
    "kind_macro_f1": 0.80,
    "measures_micro_f1": 0.75,
    "tasks_micro_f1": 0.75,
}
SEEN = {
    "span_f1": 0.97,
    "question_accuracy": 0.99,
    "kind_macro_f1": 0.90,
    "measures_micro_f1": 0.88,
    "tasks_micro_f1": 0.90,
}
WORDS_A_MINUTE = 200_000
LETTERS = 400
GROWTH = 1.05

Letter = tuple[Document, Response]


def figures() -> Iterator[Figure]:
    """Quality first, then speed and memory."""
    by_hand = records_of((LILLEBY / "gold.jsonl").read_text(encoding="utf-8"), "gold.jsonl")
    held_back = [each for each in by_hand if each.doc.startswith("b-")]
    known = [each for each in by_hand if each.doc.startswith("a-")]
    yield from _quality("second half of Lilleby", held_back, LILLEBY / "responses", UNSEEN)
    yield from _quality("development letters", known, LILLEBY / "responses", {})
    real = SHARED / "gold" / "dev.jsonl"
    if real.exists():
        coded = records_of(real.read_text(encoding="utf-8"), real.name)
        yield from _quality("real letters", coded, SHARED / "seeds", SEEN)
    letters = _letters()
    yield _speed(letters)
    yield _memory(letters)


def _quality(
    which: str, gold: Sequence[Coded], folder: Path, goals: dict[str, float]
) -> Iterator[Figure]:
    names = dict.fromkeys(each.doc for each in gold)
    coded = [code_file((folder / name).read_bytes(), name) for name in names]
    found = [each for file in coded for each in file.statements]
    texts = {file.document.name: file.document.received for file in coded}
    measured = evaluate_codes(gold, found, texts).figures
    for name, figure in measured.items():
        if figure.value is None or name.startswith("statements"):
            continue
        full = f"coding, {which}: {name}"
        if name in goals:
            yield at_least(full, figure.value, goals[name])
        elif name == "quotes_exact":
            yield at_least(full, figure.value, 1)
        elif name == "reversals_sure":
            yield at_most(full, figure.value, 0, unit="statements")
        else:
            yield Figure(name=full, value=round(figure.value, 4), unit=_unit(name))


def _unit(name: str) -> str:
    return "statements" if name == "reversals" else "share"


def _letters() -> list[Letter]:
    """The text letters among the bundled ones, read."""
    paths = sorted((LILLEBY / "responses").glob("*.txt"))
    read = (read_letter(path.read_bytes(), path.name) for path in paths)
    return [(document, response) for document, responses in read for response in responses]


def _speed(letters: Sequence[Letter]) -> Figure:
    """Words a minute from read letter to suggestions, beside counting the same words."""
    texts = [document.text.text for document, _ in letters]
    words = sum(len(text.split()) for text in texts)

    def ours() -> None:
        for document, response in letters:
            suggest_for(document, response)

    def counting() -> None:
        for text in texts:
            Counter(re.findall(r"\w+", text.lower()))

    value, yardstick = (60 * words / seconds(work) for work in (ours, counting))
    return Figure(
        name="coding: words a minute, counting words as yardstick",
        value=round(value),
        unit="words/min",
        yardstick=round(yardstick),
        ratio=round(value / yardstick, 4),
        goal=f">= {WORDS_A_MINUTE}",
        holds=value >= WORDS_A_MINUTE,
    )


def _memory(letters: Sequence[Letter]) -> Figure:
    """The most memory after many letters, beside the most after the first hundred."""
    peaks = []
    for number in range(LETTERS):
        document, response = letters[number % len(letters)]
        suggest_for(document, response)
        if number + 1 in (100, LETTERS):
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    first, last = peaks
    return Figure(
        name=f"coding: most memory after {LETTERS} letters, after 100 as yardstick",
        value=round(last, 1),
        unit="MiB",
        yardstick=round(first, 1),
        ratio=round(last / first, 4),
        goal=f"ratio <= {GROWTH}",
        holds=last / first <= GROWTH,
    )
