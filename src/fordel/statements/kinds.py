"""This file is about what kind of statement a sentence is, and how sure one can be.

The rules (``kind_rules``) speak first. Because the best rule errs at times and many sentences meet
none, everything that was seen is then weighed together: each feature has a number for each kind in
``kind_weights``, fitted on hand-coded letters; the sums become chances.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fordel.model.statement import About, Kind
from fordel.statements.features import Sight
from fordel.statements.kind_neighbours import NEIGHBOURS
from fordel.statements.kind_rules import Verdict, apply_rules
from fordel.statements.kind_weights import DECISIVE, WEIGHTS
from fordel.statements.kind_words import WORDS
from fordel.statements.seen_words import words_seen

RULE_VALUE = 4.0
"""What a rule counts as a feature; more than a mere cue."""

NEIGHBOUR_VALUE = 0.5
"""What a cue in the sentence before or after counts."""

TEMPER = 1.2
"""By how much the sums are drawn together: letters held back from the fitting showed that chances
are too sure without it."""

_KINDS = tuple(Kind)


def _numbers(table: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """The entries of a table: a name, then a number for each kind in hundredths."""
    for entry in table.replace("\n", ";").split(";"):
        *name, strength, weakness, proposal, argument, condition, context = (
            entry.split() or [""] * 6
        )
        if name:
            row = (strength, weakness, proposal, argument, condition, context)
            yield " ".join(name), tuple(int(number) / 100 for number in row)


_WEIGHTS = {**WEIGHTS, **dict(_numbers(WORDS)), **dict(_numbers(NEIGHBOURS))}
_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The kind of a sentence, the chance that it is right, and what spoke for it."""

    kind: Kind
    sureness: float
    rule: str
    spoke_for: tuple[str, ...]


def judge(sights: Sequence[Sight]) -> tuple[Judged, ...]:
    """The kind of every sentence of one response."""
    verdicts = apply_rules(sights)
    return tuple(
        _judge(seen, verdict)
        for seen, verdict in zip(all_seen(sights, verdicts), verdicts, strict=True)
    )


def all_seen(sights: Sequence[Sight], verdicts: Sequence[Verdict]) -> list[Mapping[str, float]]:
    """Of every sentence all its features, its words, and what its neighbours show."""
    own = [evidence(sight, verdict) for sight, verdict in zip(sights, verdicts, strict=True)]
    found: list[Mapping[str, float]] = []
    for at, sight in enumerate(sights):
        seen = dict(own[at]) | dict.fromkeys(words_seen(sight.words), 1.0)
        if at and _together(sights[at - 1], sight):
            seen |= _told("before", own[at - 1])
        if at + 1 < len(sights) and _together(sight, sights[at + 1]):
            seen |= _told("after", own[at + 1])
        found.append(seen)
    return found


def _together(one: Sight, other: Sight) -> bool:
    """Whether two sentences stand in one paragraph of one answer."""
    here, there = one.excerpt, other.excerpt
    return here.paragraph == there.paragraph and here.question == there.question


def _told(where: str, features: Mapping[str, float]) -> dict[str, float]:
    """What a neighbour shows, at half its value, without what both share."""
    return {
        f"{where}: {name}": value * NEIGHBOUR_VALUE
        for name, value in features.items()
        if not name.startswith(_SHARED)
    }


_SHARED = ("bias", "section", "asked", "rule:")


def evidence(sight: Sight, verdict: Verdict) -> Mapping[str, float]:
    """The features of a sentence with what the rules say of it and of the one before."""
    seen = dict(sight.features)
    if verdict.after is not None:
        seen[f"after a {verdict.after}"] = 1.0
        if "wish 0" in seen and "asked what to move" in seen:
            seen[f"wishless after a {verdict.after} on moving"] = 1.0
    if verdict.kind is None:
        seen["no rule"] = 1.0
    else:
        seen[f"rule: {verdict.rule} > {verdict.kind}"] = RULE_VALUE
        seen[f"says {verdict.kind}"] = RULE_VALUE
    return seen


def _judge(seen: Mapping[str, float], verdict: Verdict) -> Judged:
    sums = dict.fromkeys(_KINDS, 0.0)
    for name, value in seen.items():
        for kind, weight in zip(_KINDS, _WEIGHTS.get(name, ()), strict=False):
            sums[kind] += weight * value
    decided = verdict.kind if verdict.rule in DECISIVE else None
    kind = decided or max(_KINDS, key=lambda each: sums[each])
    chance = 1 / sum(math.exp((total - sums[kind]) / TEMPER) for total in sums.values())
    sureness = max(chance, DECISIVE[verdict.rule]) if decided else chance
    return Judged(kind=kind, sureness=sureness, rule=verdict.rule, spoke_for=_spoke_for(seen, kind))


def _spoke_for(seen: Mapping[str, float], kind: Kind) -> tuple[str, ...]:
    """The cues that weighed most for the kind; where it stands only if no cue did."""
    at = _KINDS.index(kind)
    weighed = [
        (not name.startswith(_STANDING), _WEIGHTS[name][at] * value, name)
        for name, value in seen.items()
        if name in _WEIGHTS and name != "bias" and not name.startswith(("rule:", "says "))
    ]
    return tuple(name for _, weight, name in sorted(weighed, reverse=True)[:_SHOWN] if weight > 0)


_STANDING = ("wish ", "asked", "section", "short", "no judgement", "opens", "before:", "after:")


def about(sight: Sight, kind: Kind) -> About | None:
    """Which arrangement a strength or weakness judges: today's unless another is supposed."""
    if kind not in {Kind.STRENGTH, Kind.WEAKNESS}:
        return None
    features = sight.features
    supposed = "speaks of moving" in features and (
        "supposes" in features
        or "opens with if" in features
        or "will have an effect" in features
        or "will" in features
    )
    unreal = "would" in features or "would have an effect" in features
    return About.ALTERNATIVE if supposed or unreal else About.TODAY
