"""This file is about what learning from rulings is worth, each letter in turn left out.

The rulings on all other letters are taken from the codes made by hand. Three cases: letters that
nobody looked at while the rules were made, which is how a new study looks; all letters that are
coded by hand; and rules that know no kinds and no reasons, which shows what words alone can teach.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench.coding import LILLEBY, SHARED
from bench.figures import Figure
from fordel.model.statement import Codes, Kind, Suggestion
from fordel.statements.calibrate import calibration_error
from fordel.statements.evaluate import match
from fordel.statements.learn import Ruled, improve, learn, was_right
from fordel.statements.records import Coded, coded
from fordel.workbench.coding import evaluate_codes, records_of, suggest_for
from fordel.workbench.reading import read_letter

FIELDS = ("kind_macro_f1", "measures_micro_f1", "reasons_micro_f1")
SLACK = 0.01
"""A field may lose this much by chance before the goal is missed."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter with its suggestions, and the codes made by hand."""

    name: str
    received: str
    texts: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]
    gold: tuple[Coded, ...]


def figures() -> Iterator[Figure]:
    """How learning changes each field, and how near sureness comes to the truth."""
    lilleby = list(_letters(LILLEBY / "gold.jsonl", LILLEBY / "responses"))
    held_back = [each for each in lilleby if each.name.startswith("b-")]
    yield from _case("second half of Lilleby", held_back)
    real = SHARED / "gold" / "dev.jsonl"
    more = list(_letters(real, SHARED / "seeds")) if real.exists() else []
    yield from _case("all letters", lilleby + more)
    yield from _case("rules that know neither kind nor reason", [*map(_silenced, lilleby)])


def _letters(gold: Path, folder: Path) -> Iterator[Letter]:
    by_name: dict[str, list[Coded]] = defaultdict(list)
    for each in records_of(gold.read_text(encoding="utf-8"), gold.name):
        by_name[each.doc].append(each)
    for name, by_hand in by_name.items():
        document, responses = read_letter((folder / name).read_bytes(), name)
        suggestions = [one for each in responses for one in suggest_for(document, each)]
        places = [document.text.repaired(one.passage.start, one.passage.end) for one in suggestions]
        yield Letter(
            name=name,
            received=document.received,
            texts=tuple(" ".join(document.text.text[a:b].split()) for a, b in places),
            suggestions=tuple(suggestions),
            gold=tuple(by_hand),
        )


def _silenced(letter: Letter) -> Letter:
    def silent(codes: Codes) -> Codes:
        return replace(
            codes, kind=Kind.CONTEXT, about=None, measures=(), place_source=None, reasons=()
        )

    return replace(
        letter,
        suggestions=tuple(
            replace(each, codes=silent(each.codes), sureness={"kind": 1 / len(Kind)})
            for each in letter.suggestions
        ),
    )


def _rulings(letter: Letter) -> list[Ruled]:
    records = [coded(each, letter.name) for each in letter.suggestions]
    by_hand = {theirs.id: mine.codes for mine, theirs in match(letter.gold, records)}
    return [
        Ruled(text=text, suggestion=each, codes=by_hand[each.id])
        for text, each in zip(letter.texts, letter.suggestions, strict=True)
        if each.id in by_hand
    ]


def _case(which: str, letters: Sequence[Letter]) -> Iterator[Figure]:
    rulings = {each.name: _rulings(each) for each in letters}
    after: dict[str, tuple[Suggestion, ...]] = {}
    for each in letters:
        others = [one for name, held in rulings.items() if name != each.name for one in held]
        learned = learn(others, rng=np.random.default_rng(1))
        after[each.name] = improve(each.suggestions, each.texts, learned)
    before = {each.name: each.suggestions for each in letters}
    measured = [_measured(letters, one) for one in (before, after)]
    for name in FIELDS:
        yield _figure(f"learning, {which}: {name}", *(each[name] for each in measured))
    if all(not each.suggestions or len(each.suggestions[0].sureness) == 1 for each in letters):
        return  # silenced rules claim nothing that could be set right
    errors = [_errors(rulings, one) for one in (before, after)]
    for name in sorted(errors[0]):
        yield _figure(
            f"learning, {which}: calibration error of {name}",
            errors[0][name],
            errors[1][name],
            lower=True,
        )


def _measured(
    letters: Sequence[Letter], suggested: Mapping[str, Sequence[Suggestion]]
) -> dict[str, float]:
    found = [coded(each, name) for name, said in suggested.items() for each in said]
    gold = [each for letter in letters for each in letter.gold]
    texts = {each.name: each.received for each in letters}
    return {
        name: each.value or 0 for name, each in evaluate_codes(gold, found, texts).figures.items()
    }


def _errors(
    rulings: Mapping[str, Sequence[Ruled]], suggested: Mapping[str, Sequence[Suggestion]]
) -> dict[str, float]:
    """For each field, how far sureness lies from the share that is right."""
    cases: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for name, held in rulings.items():
        by_id = {each.id: each for each in suggested[name]}
        for each in held:
            said = by_id[each.suggestion.id]
            for field, sure in said.sureness.items():
                cases[field].append((sure, was_right(field, said.codes, each.codes)))
    return {
        field: calibration_error([sure for sure, _ in found], [right for _, right in found])
        for field, found in cases.items()
    }


def _figure(name: str, before: float, after: float, *, lower: bool = False) -> Figure:
    return Figure(
        name=name,
        value=round(after, 4),
        unit="share",
        yardstick=round(before, 4),
        ratio=round(after / before, 3) if before else None,
        goal="no worse than the rules alone",
        holds=after <= before + 2 * SLACK if lower else after >= before - SLACK,
    )
