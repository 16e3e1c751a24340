"""This file is about why something is said or wanted where no cue tells it, guessed from all words.

People give the same reason in a hundred ways. Where the cues of ``reasons`` find none, each sign of
the sentence speaks for or against each reason (``reason_words``, fitted on hand-coded letters), and
what is likely enough is taken.
"""

import math
from collections import defaultdict
from collections.abc import Mapping

from fordel.model.statement import Kind, Reason
from fordel.statements.features import Sight
from fordel.statements.reason_words import REASON_WORDS
from fordel.statements.reasons import Given
from fordel.statements.seen_words import stems_of

LEAST_CHANCE = 0.2
"""A reason less likely is not guessed; F1 on letters left out is highest about here."""

_MOST = 2
_WORD = 0.7
_LONG = 40
_SILENT = frozenset({Kind.CONTEXT, Kind.CONDITION})


def _numbers(table: str) -> dict[str, dict[Reason, float]]:
    """For each sign its numbers: the name of a reason stands over the signs it is told by."""
    found: defaultdict[str, dict[Reason, float]] = defaultdict(dict)
    reason = Reason.NEARNESS
    for line in filter(None, table.splitlines()):
        if line.endswith("="):
            reason = Reason(line.removesuffix("="))
            continue
        for entry in line.split("; "):
            sign, _, number = entry.rpartition(" ")
            found[sign if ":" in sign else f"word: {sign}"][reason] = int(number) / 100
    return dict(found)


_WEIGHTS = _numbers(REASON_WORDS)


def guessed_reasons(sight: Sight, kind: Kind) -> tuple[Given, ...]:
    """The likeliest reasons of a statement for which no cue tells one, at most two."""
    if kind in _SILENT:
        return ()
    sums: defaultdict[Reason, float] = defaultdict(float)
    for sign, value in signs(sight, kind).items():
        for reason, number in _WEIGHTS.get(sign, {}).items():
            sums[reason] += value * number
    chances = {reason: 1 / (1 + math.exp(-total)) for reason, total in sums.items()}
    likely = sorted(chances, key=lambda reason: -chances[reason])[:_MOST]
    return tuple(Given(reason=r, words="") for r in likely if chances[r] > LEAST_CHANCE)


def signs(sight: Sight, kind: Kind) -> Mapping[str, float]:
    """All that is seen of a statement that may tell why it is said."""
    stems = stems_of(sight.words)
    found = {
        "all: bias": 1.0,
        "all: length": min(len(stems), _LONG) / _LONG,
        f"kind: {kind}": 1.0,
        f"question: {sight.excerpt.question}": 0.5,
    }
    for hit in sight.marked.hits:
        found[f"cue: {hit.cue}"] = found.get(f"cue: {hit.cue}", 0.0) + 0.5
    return found | {f"word: {stem}": _WORD for stem in stems}
