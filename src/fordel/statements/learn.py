"""This file is about learning from what people ruled, so that the next suggestions are better.

A linear model reads the words of the statements that people have ruled on. For each field it is
tried on responses it has not seen, and it is used only where it did better there than the rules
alone. It never takes a place from a proposal nor gives it another one.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression

from fordel.model.response import ResponseId
from fordel.model.statement import (
    PLACES,
    About,
    Codes,
    Ground,
    Kind,
    Measure,
    PlaceSource,
    Reason,
    Suggestion,
)
from fordel.statements.calibrate import LEAST_RULINGS, Case, Curve, tried_curve

Floats = NDArray[np.float64]

_LEAST_RESPONSES = 3
_LEAST_EXAMPLES = 8
_LEAST_GAIN = 0.01
_MOST_REASONS = 2
_FOLDS = 5
_SHARES = (0.3, 0.4, 0.5)
_THRESHOLDS = (0.3, 0.4, 0.5)
_LOOSENESS = {"kind": 4.0, "measures": 10.0, "reasons": 10.0}
_BITS = 14
_LEARNABLE: Mapping[str, frozenset[str]] = {
    "kind": frozenset(Kind),
    "measures": frozenset(Measure),
    "reasons": frozenset(Reason),
}
_VECTORIZERS = tuple(
    HashingVectorizer(
        analyzer=analyzer, ngram_range=between, n_features=2**_BITS, alternate_sign=False
    )
    for analyzer, between in (("char_wb", (3, 5)), ("word", (1, 2)))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """A statement that a person ruled on: its words, what was suggested, what it is."""

    text: str
    suggestion: Suggestion
    codes: Codes


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedField:
    """What was learned of one field, and what it was worth on responses left out.

    ``share`` is how much the words count beside the rules (kind), or how sure they must be to add
    a code (the others). ``before`` and ``after`` are F1 over the ``tried`` rulings, for
    kind the mean over kinds.

    Shapes:
        weights: (labels, features).
        offsets: (labels,).
    """

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    offsets: NDArray[np.float32]
    share: float
    before: float
    after: float
    tried: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What was learned from rulings; a field that was not bettered is not in it.

    ``curves`` set right the sureness of the rules.
    """

    rulings: int
    responses: int
    fields: Mapping[str, LearnedField]
    curves: Mapping[str, Curve]


def learn(rulings: Sequence[Ruled], *, rng: np.random.Generator) -> Learned:
    """What the rulings teach; nothing, if they are few or the rules do as well."""
    responses = sorted({each.suggestion.response for each in rulings})
    fields: dict[str, LearnedField] = {}
    curves: dict[str, Curve] = {}
    if len(rulings) >= LEAST_RULINGS and len(responses) >= _LEAST_RESPONSES:
        lot = rng.permutation(len(responses)) % _FOLDS
        folds = dict(zip(responses, map(int, lot), strict=True))
        matrix = _features([each.text for each in rulings])
        for name in _LEARNABLE:
            found = _learn_field(name, rulings, matrix, folds)
            if found is not None:
                fields[name] = found
        curves = _curves(rulings, folds)
    return Learned(
        rulings=len(rulings),
        responses=len(responses),
        fields=fields,
        curves=curves,
    )


def improve(
    suggestions: Sequence[Suggestion], texts: Sequence[str], learned: Learned
) -> tuple[Suggestion, ...]:
    """The suggestions, bettered by what was learned; each change says so in its grounds."""
    better = [_set_right(each, learned.curves) for each in suggestions]
    if not learned.fields or not better:
        return tuple(better)
    matrix = _features(texts)
    for name, field in learned.fields.items():
        chances = _chances(field, matrix)
        change = _with_kind if name == "kind" else _with_more
        better = [change(each, name, field, row) for each, row in zip(better, chances, strict=True)]
    return tuple(better)


def was_right(name: str, suggested: Codes, wanted: Codes) -> bool:
    """Whether a field was suggested just as it turned out."""
    one, other = getattr(suggested, name), getattr(wanted, name)
    return set(one) == set(other) if isinstance(one, tuple) else bool(one == other)


def _curves(rulings: Sequence[Ruled], folds: Mapping[ResponseId, int]) -> dict[str, Curve]:
    """A curve for each field whose sureness it sets right on responses it has not seen."""
    names = sorted({name for each in rulings for name in each.suggestion.sureness})
    found: dict[str, Curve] = {}
    for name in names:
        cases = [
            Case(
                fold=folds[each.suggestion.response],
                claimed=each.suggestion.sureness[name],
                right=was_right(name, each.suggestion.codes, each.codes),
            )
            for each in rulings
            if name in each.suggestion.sureness
        ]
        curve = tried_curve(cases)
        if curve is not None:
            found[name] = curve
    return found


def _set_right(suggestion: Suggestion, curves: Mapping[str, Curve]) -> Suggestion:
    sureness = {
        name: round(curves[name](sure), 3) if name in curves else sure
        for name, sure in suggestion.sureness.items()
    }
    return replace(suggestion, sureness=sureness)


def _features(texts: Sequence[str]) -> Floats:
    """Hashed pieces of words, words and pairs of words; each half of length 1.

    Shapes:
        returns: (texts, features), sparse.
    """
    from scipy.sparse import hstack  # noqa: PLC0415  # half a second that only learning needs

    halves = [each.transform(texts) for each in _VECTORIZERS]
    joined: Floats = hstack(halves).tocsr()
    return joined


def _learn_field(
    name: str, rulings: Sequence[Ruled], matrix: Floats, folds: Mapping[ResponseId, int]
) -> LearnedField | None:
    wanted = [_values(name, each.codes) for each in rulings]
    suggested = [_values(name, each.suggestion.codes) for each in rulings]
    fold = np.array([folds[each.suggestion.response] for each in rulings])
    chances: list[dict[str, float]] = [{} for _ in rulings]
    for left_out in sorted(set(fold.tolist())):
        train, test = np.flatnonzero(fold != left_out), np.flatnonzero(fold == left_out)
        made = _fit(name, matrix[train], [wanted[at] for at in train])
        for at, row in zip(test, _chances(made, matrix[test]), strict=True):
            chances[at] = dict(zip(made.labels, map(float, row), strict=True))
    counted = _counted(name)
    before = counted(wanted, suggested)
    tried = {
        share: counted(
            wanted,
            [
                _tried(name, each.suggestion, given, share)
                for each, given in zip(rulings, chances, strict=True)
            ],
        )
        for share in (_SHARES if name == "kind" else _THRESHOLDS)
    }
    best = max(tried, key=lambda share: tried[share])
    if tried[best] - before < _LEAST_GAIN:
        return None
    final = _fit(name, matrix, wanted)
    return replace(final, share=best, before=before, after=tried[best], tried=len(rulings))


def _tried(
    name: str, suggestion: Suggestion, chances: Mapping[str, float], share: float
) -> frozenset[str]:
    """The values of the field as they would become."""
    if name == "kind":
        return frozenset({_mixed(suggestion, chances, share)[0]})
    return frozenset(_more(name, suggestion.codes, chances, share))


def _mixed(
    suggestion: Suggestion, chances: Mapping[str, float], share: float
) -> tuple[Kind, float]:
    """The likeliest kind when the words count for their share, and its chance."""
    sure = suggestion.sureness.get("kind", 0.5)
    rest = (1 - sure) / (len(Kind) - 1)
    total = sum(chances.values()) or 1.0
    mixed = {
        kind: share * chances.get(kind, 0.0) / total
        + (1 - share) * (sure if kind is suggestion.codes.kind else rest)
        for kind in Kind
    }
    best = max(mixed, key=lambda kind: (mixed[kind], kind is suggestion.codes.kind))
    return best, mixed[best]


def _more(name: str, codes: Codes, chances: Mapping[str, float], least: float) -> tuple[str, ...]:
    """The values of the field, and after them those that the words make likely enough."""
    there = tuple(map(str, getattr(codes, name)))
    if name == "measures" and codes.kind is not Kind.PROPOSAL:
        return there
    placed = any(value in PLACES for value in there)
    likely = sorted(
        (
            label
            for label, chance in chances.items()
            if chance >= least and label not in there and not (placed and label in PLACES)
        ),
        key=lambda label: -chances[label],
    )
    # Two places at once would be a contradiction of our own making.
    places = [label for label in likely if label in PLACES]
    likely = [label for label in likely if label not in places[1:]]
    room = _MOST_REASONS - len(there) if name == "reasons" else len(likely)
    return (*there, *likely[: max(0, room)])


def _with_kind(suggestion: Suggestion, name: str, field: LearnedField, row: Floats) -> Suggestion:
    chances = dict(zip(field.labels, map(float, row), strict=True))
    kind, chance = _mixed(suggestion, chances, field.share)
    codes = suggestion.codes
    if kind is codes.kind:
        return suggestion
    judges = kind in {Kind.STRENGTH, Kind.WEAKNESS}
    asks = kind is Kind.PROPOSAL
    changed = replace(
        codes,
        kind=kind,
        about=(codes.about or About.TODAY) if judges else None,
        measures=codes.measures if asks else (),
        place_source=codes.place_source if asks else None,
        demand=codes.demand if asks or kind is Kind.CONDITION else None,
        supports=codes.supports if kind in {Kind.ARGUMENT, Kind.CONDITION} else None,
    )
    return _told(suggestion, changed, name, chance, f"{codes.kind} → {kind}")


def _with_more(suggestion: Suggestion, name: str, field: LearnedField, row: Floats) -> Suggestion:
    chances = dict(zip(field.labels, map(float, row), strict=True))
    before = tuple(map(str, getattr(suggestion.codes, name)))
    after = _more(name, suggestion.codes, chances, field.share)
    added = after[len(before) :]
    if not added:
        return suggestion
    chance = min(chances[label] for label in added)
    if name == "measures":
        changed = _with_measures(suggestion.codes, tuple(map(Measure, after)))
    else:
        changed = replace(suggestion.codes, reasons=tuple(map(Reason, after)))
    return _told(suggestion, changed, name, chance, f"+ {', '.join(added)}")


def _with_measures(codes: Codes, measures: tuple[Measure, ...]) -> Codes:
    """The codes with these measures; a place the words alone gave is one the text itself states."""
    placed = any(measure in PLACES for measure in measures)
    source = (codes.place_source or PlaceSource.EXPLICIT) if placed else None
    return replace(codes, measures=measures, place_source=source)


def _told(
    suggestion: Suggestion, changed: Codes, name: str, chance: float, what: str
) -> Suggestion:
    sure = min(suggestion.sureness.get(name, 1.0), chance) if name != "kind" else chance
    ground = Ground(field=name, rule=f"learned/{name}", evidence=f"{what} ({chance:.2f})")
    return replace(
        suggestion,
        codes=changed,
        sureness={**suggestion.sureness, name: round(sure, 3)},
        grounds=(*suggestion.grounds, ground),
    )


def _fit(name: str, matrix: Floats, wanted: Sequence[frozenset[str]]) -> LearnedField:
    """One yes-or-no model for each label with enough examples."""
    counts = Counter(value for values in wanted for value in values)
    labels = tuple(
        label
        for label in sorted(_LEARNABLE[name])
        if _LEAST_EXAMPLES <= counts[label] < len(wanted)
    )
    weights = np.zeros((len(labels), matrix.shape[1]), dtype=np.float32)
    offsets = np.zeros(len(labels), dtype=np.float32)
    for row, label in enumerate(labels):
        model = LogisticRegression(C=_LOOSENESS[name], solver="liblinear", random_state=0)
        model.fit(matrix, [label in values for values in wanted])
        weights[row], offsets[row] = model.coef_[0], model.intercept_[0]
    return LearnedField(
        labels=labels, weights=weights, offsets=offsets, share=0, before=0, after=0, tried=0
    )


def _chances(field: LearnedField, matrix: Floats) -> Floats:
    scores = matrix @ field.weights.T.astype(np.float64) + field.offsets
    chances: Floats = 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
    return chances


def _values(name: str, codes: Codes) -> frozenset[str]:
    found = getattr(codes, name)
    return frozenset({str(found)}) if name == "kind" else frozenset(map(str, found))


_Counted = Callable[[Sequence[frozenset[str]], Sequence[frozenset[str]]], float]


def _counted(name: str) -> _Counted:
    return _macro_f1 if name == "kind" else _micro_f1


def _macro_f1(wanted: Sequence[frozenset[str]], given: Sequence[frozenset[str]]) -> float:
    """The mean over the values that occur, so that a rare one counts as much as a common one."""
    values = sorted(set().union(*wanted))
    one_by_one = [
        _micro_f1([each & {value} for each in wanted], [each & {value} for each in given])
        for value in values
    ]
    return sum(one_by_one) / max(1, len(one_by_one))


def _micro_f1(wanted: Sequence[frozenset[str]], given: Sequence[frozenset[str]]) -> float:
    hits = sum(len(one & other) for one, other in zip(wanted, given, strict=True))
    total = sum(map(len, wanted)) + sum(map(len, given))
    return 2 * hits / total if total else 1.0
