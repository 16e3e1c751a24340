"""This file is about how good a coder is: its codes held against codes made by hand.

A suggested stretch is matched with a hand-coded one when they share at least half of what they
cover together; each is matched once, the best pairs first. Fields are compared on matched pairs.
docs/how-to/evaluate-the-coder.md says what each figure counts.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.model.statement import PLACES, Kind, Measure
from fordel.statements.records import Coded

LEAST_OVERLAP = 0.5
SURE = 0.8

_SETS = ("measures", "tasks", "reasons", "holder")
_KINDS = tuple(Kind)
_COUNTED = (
    "gold", "suggested", "matched", "question", "about", "abouts", "demand", "demands",
    "place_source", "place_sources", "reversals", "sure_reversals", "quotes", "quotes_exact",
    *(f"{name}:{part}" for name in (*_SETS, *_KINDS) for part in ("hit", "gold", "suggested")),
)  # fmt: skip
_COLUMN = {name: number for number, name in enumerate(_COUNTED)}
_MOVES = PLACES - {Measure.KEEP, Measure.ABOLISH}
_OPPOSITES: Mapping[Measure, frozenset[Measure]] = {
    Measure.TO_DISTRICT: frozenset(
        {Measure.TO_CENTRAL, Measure.TO_STATE, Measure.TO_EXTERNAL, Measure.KEEP}
    ),
    Measure.KEEP: PLACES - {Measure.KEEP},
    Measure.ABOLISH: frozenset({Measure.KEEP}),
    **{
        move: frozenset({Measure.TO_DISTRICT, Measure.KEEP})
        for move in (Measure.TO_CENTRAL, Measure.TO_STATE, Measure.TO_EXTERNAL)
    },
    **{move: frozenset({Measure.KEEP}) for move in (Measure.TO_SHARED, Measure.TO_HOST)},
}

Counts = NDArray[np.int64]
Tally = Counter[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure, and between what limits it lies if other letters had come (norsk: måltall).

    ``value`` is None where there was nothing to count. The limits hold 95 of 100 samples of
    documents drawn with replacement; they are None for fewer than two documents.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """How a coder did, over all documents and in each (norsk: måling av en koder)."""

    figures: Mapping[str, Figure]
    by_document: Mapping[str, Mapping[str, float | None]]
    by_kind: Mapping[Kind, float | None]


def evaluate(
    gold: Sequence[Coded],
    suggested: Sequence[Coded],
    texts: Mapping[str, str],
    *,
    rng: np.random.Generator,
    samples: int = 1000,
) -> Evaluation:
    """The figures for the documents that are coded in gold; other documents are left out.

    ``texts`` holds the text as received of each document, to check the quotes.
    """
    mine, theirs = _by_document(gold), _by_document(suggested)
    tallies = {doc: _tally(mine[doc], theirs.get(doc, []), texts.get(doc)) for doc in sorted(mine)}
    counts = np.array(
        [[tally[name] for name in _COUNTED] for tally in tallies.values()], dtype=np.int64
    ).reshape(len(tallies), len(_COUNTED))
    total = counts.sum(axis=0)
    limits = _limits(counts, rng, samples)
    return Evaluation(
        figures={
            name: Figure(value=_known(value), low=limits[name][0], high=limits[name][1])
            for name, value in _figures(total).items()
        },
        by_document={
            doc: {name: _known(value) for name, value in _figures(row).items()}
            for doc, row in zip(tallies, counts, strict=True)
        },
        by_kind={kind: _known(_f1(total, kind)) for kind in _KINDS},
    )


def match(gold: Sequence[Coded], suggested: Sequence[Coded]) -> tuple[tuple[Coded, Coded], ...]:
    """The pairs of one document that cover the same stretch, the hand-coded one first."""
    ordered = sorted(suggested, key=lambda each: each.start)
    starts = [each.start for each in ordered]
    longest = max((each.end - each.start for each in ordered), default=0)
    pairs = [
        (_overlap(mine, theirs), mine, theirs)
        for mine in gold
        for theirs in ordered[
            bisect_left(starts, mine.start - longest) : bisect_left(starts, mine.end)
        ]
    ]
    pairs = [pair for pair in pairs if pair[0] >= LEAST_OVERLAP]
    pairs.sort(key=lambda pair: (-pair[0], pair[1].start, pair[2].start))
    matched: list[tuple[Coded, Coded]] = []
    taken: set[int] = set()
    for _, mine, theirs in pairs:
        if id(mine) not in taken and id(theirs) not in taken:
            taken |= {id(mine), id(theirs)}
            matched.append((mine, theirs))
    return tuple(sorted(matched, key=lambda pair: pair[0].start))


def reversed_places(mine: Coded, theirs: Coded) -> frozenset[Measure]:
    """The places that were suggested where the hand coder wrote the opposite."""
    right = frozenset(mine.codes.measures)
    return frozenset(
        measure
        for measure in theirs.codes.measures
        if measure not in right and _OPPOSITES.get(measure, frozenset()) & right
    )


def _by_document(statements: Iterable[Coded]) -> dict[str, list[Coded]]:
    grouped: dict[str, list[Coded]] = defaultdict(list)
    for statement in statements:
        grouped[statement.doc].append(statement)
    return grouped


def _overlap(one: Coded, other: Coded) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    covered = max(one.end, other.end) - min(one.start, other.start)
    return max(shared, 0) / covered


def _tally(gold: Sequence[Coded], suggested: Sequence[Coded], text: str | None) -> Tally:
    pairs = match(gold, suggested)
    tally = Tally(gold=len(gold), suggested=len(suggested), matched=len(pairs))
    for mine, theirs in pairs:
        tally["question"] += mine.codes.question == theirs.codes.question
        _count_kinds(tally, mine, theirs)
        _count_sets(tally, mine, theirs)
        _count_single(tally, mine, theirs)
        turned = len(reversed_places(mine, theirs))
        tally["reversals"] += turned
        tally["sure_reversals"] += turned if theirs.sureness.get("measures", 0) >= SURE else 0
    for theirs in suggested:
        if theirs.quote is not None and text is not None:
            tally["quotes"] += 1
            tally["quotes_exact"] += text[theirs.start : theirs.end] == theirs.quote
    return tally


def _count_kinds(tally: Tally, mine: Coded, theirs: Coded) -> None:
    tally[f"{mine.codes.kind}:gold"] += 1
    tally[f"{theirs.codes.kind}:suggested"] += 1
    tally[f"{mine.codes.kind}:hit"] += mine.codes.kind == theirs.codes.kind


def _count_sets(tally: Tally, mine: Coded, theirs: Coded) -> None:
    for name in _SETS:
        right: frozenset[str] = frozenset(getattr(mine.codes, name))
        found: frozenset[str] = frozenset(getattr(theirs.codes, name))
        tally[f"{name}:gold"] += len(right)
        tally[f"{name}:suggested"] += len(found)
        tally[f"{name}:hit"] += len(right & found)


def _count_single(tally: Tally, mine: Coded, theirs: Coded) -> None:
    kinds = {mine.codes.kind, theirs.codes.kind}
    if kinds & {Kind.PROPOSAL, Kind.CONDITION}:
        tally["demands"] += 1
        tally["demand"] += mine.codes.demand == theirs.codes.demand
    if mine.codes.place_source or theirs.codes.place_source:
        tally["place_sources"] += 1
        tally["place_source"] += mine.codes.place_source == theirs.codes.place_source
    if mine.codes.about or theirs.codes.about:
        tally["abouts"] += 1
        tally["about"] += mine.codes.about == theirs.codes.about


def _figures(counts: Counts) -> dict[str, float]:
    """The figures for one row of counts; what cannot be computed is NaN."""
    hit, gold, suggested = (counts[_COLUMN[name]] for name in ("matched", "gold", "suggested"))
    return {
        "span_f1": _ratio(2 * hit, gold + suggested),
        "span_precision": _ratio(hit, suggested),
        "span_recall": _ratio(hit, gold),
        "question_accuracy": _share(counts, "question", "matched"),
        "kind_macro_f1": _macro(counts),
        "about_accuracy": _share(counts, "about", "abouts"),
        **{f"{name}_micro_f1": _f1(counts, name) for name in _SETS},
        "demand_accuracy": _share(counts, "demand", "demands"),
        "place_source_accuracy": _share(counts, "place_source", "place_sources"),
        "reversals": float(counts[_COLUMN["reversals"]]),
        "reversals_sure": float(counts[_COLUMN["sure_reversals"]]),
        "quotes_exact": _share(counts, "quotes_exact", "quotes"),
        "statements_gold": float(gold),
        "statements_suggested": float(suggested),
    }


def _share(counts: Counts, part: str, whole: str) -> float:
    return _ratio(counts[_COLUMN[part]], counts[_COLUMN[whole]])


def _f1(counts: Counts, name: str) -> float:
    hit, gold, suggested = (
        counts[_COLUMN[f"{name}:{part}"]] for part in ("hit", "gold", "suggested")
    )
    return _ratio(2 * hit, gold + suggested)


def _macro(counts: Counts) -> float:
    present = [kind for kind in _KINDS if counts[_COLUMN[f"{kind}:gold"]] > 0]
    return float(np.mean([_f1(counts, kind) for kind in present])) if present else float("nan")


def _ratio(part: np.int64, whole: np.int64) -> float:
    return float(part / whole) if whole else float("nan")


def _limits(
    counts: Counts, rng: np.random.Generator, samples: int
) -> dict[str, tuple[float | None, float | None]]:
    names = tuple(_figures(counts.sum(axis=0)))
    documents = len(counts)
    if documents < 2:
        return dict.fromkeys(names, (None, None))
    weights = rng.multinomial(documents, np.full(documents, 1 / documents), size=samples)
    drawn = np.array([list(_figures(row).values()) for row in weights @ counts])
    return {name: _interval(drawn[:, number]) for number, name in enumerate(names)}


def _interval(drawn: NDArray[np.float64]) -> tuple[float | None, float | None]:
    known = drawn[~np.isnan(drawn)]
    if not known.size:
        return None, None
    low, high = np.quantile(known, [0.025, 0.975])
    return float(low), float(high)


def _known(value: float) -> float | None:
    return None if np.isnan(value) else value
