"""This file is about what a proposal wants where no rule knows, guessed from all its words.

The rules of ``measures`` were written by people who had read some letters; a letter nobody has read
says the same in other words. Hundreds of small signs together then do better than silence, and
where they are of one mind, better than a rule they speak against. Each sign has a number for the
measures it speaks for or against (``measure_words``), fitted on hand-coded letters.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from fordel.model.statement import PLACES, Measure, PlaceSource
from fordel.statements.directions import votes
from fordel.statements.features import Sight
from fordel.statements.measure_signs import MEASURE_SIGNS
from fordel.statements.measure_words import MEASURE_WORDS
from fordel.statements.measures import Wanted
from fordel.statements.other_changes import plainest_change
from fordel.statements.seen_words import stems_of

INSTEAD_OF_SILENCE = 0.3
"""The least chance of a guess that is taken where the rules name nothing."""

AGAINST_A_RULE = 0.5
"""The least chance of a guess that is taken where a rule says otherwise."""

MOST_SURE = 0.7
"""A guess is never called surer than this."""

NONE = "none"
"""The name of wanting nothing that can be coded, beside the measures."""

GUESSED = "many small signs"
"""The rule under which a guess is shown."""

_OPPOSITES = frozenset({Measure.TO_DISTRICT, Measure.TO_CENTRAL})
_SETTING = ("follows praise", "in a list", "has a label", "opens its paragraph", "asked nothing")
_WORD = 0.7


def _numbers(table: str) -> dict[str, dict[str, float]]:
    """For each sign its numbers: the name of a measure stands over the signs it is told by."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    measure = NONE
    for line in filter(None, table.splitlines()):
        if line.endswith("="):
            measure = line.removesuffix("=")
            continue
        for entry in line.split("; "):
            sign, _, number = entry.rpartition(" ")
            found[sign if ":" in sign else f"word: {sign}"][measure] = int(number) / 100
    return dict(found)


_WEIGHTS = _numbers(MEASURE_SIGNS + MEASURE_WORDS)
_CLASSES = (NONE, *Measure)


def reconsidered(sight: Sight, by_rule: Wanted) -> Wanted:
    """What the rules found, or the guess where they are silent or clearly outvoted."""
    measure, chance = guessed(sight)
    least = AGAINST_A_RULE if by_rule.measures or by_rule.doubtful else INSTEAD_OF_SILENCE
    if measure is None or chance < least or measure in by_rule.measures:
        return by_rule
    if {measure, *by_rule.measures} >= _OPPOSITES:
        return replace(by_rule, sureness=min(by_rule.sureness, 1 - chance))
    return Wanted(
        measures=(measure,),
        source=PlaceSource.EXPLICIT if measure in PLACES | {Measure.KEEP} else None,
        rule=GUESSED,
        sureness=min(chance, MOST_SURE),
    )


def guessed(sight: Sight) -> tuple[Measure | None, float]:
    """The likeliest measure and its chance; None where wanting none of them is likeliest."""
    sums: dict[str, float] = dict.fromkeys(_CLASSES, 0.0)
    for sign, value in signs(sight).items():
        for name, number in _WEIGHTS.get(sign, {}).items():
            sums[name] += value * number
    highest = max(sums.values())
    powers = {name: math.exp(each - highest) for name, each in sums.items()}
    best = max(powers, key=lambda name: powers[name])
    return None if best == NONE else Measure(best), powers[best] / sum(powers.values())


def signs(sight: Sight) -> Mapping[str, float]:
    """All that is seen of a proposal that may tell what it wants."""
    excerpt = sight.excerpt
    stems = stems_of(sight.words)
    found: dict[str, float] = {"all: bias": 1.0, "all: wish": sight.wish / 2}
    for hit in sight.marked.hits:
        found[f"cue: {hit.cue}"] = found.get(f"cue: {hit.cue}", 0.0) + 0.5
    for vote in votes(sight):
        found[f"place: {vote.place} {'moves' if vote.moves else 'lies'}"] = 1.0
    change, score, _ = plainest_change(sight)
    if change is not None:
        found |= {f"change: {change}": score / 2, f"{excerpt.section}: {change}": score / 2}
    for name in (f"section: {excerpt.section}", f"question: {excerpt.question}"):
        found[name] = 1.0
    found[f"body: {sight.body}"] = 1.0
    found |= {f"set: {name}": 1.0 for name in _SETTING if name in sight.features}
    found |= {f"word: {stem}": _WORD for stem in stems}
    found |= {f"opens: {stem}": 1.0 for stem in stems[:1]}
    return found
