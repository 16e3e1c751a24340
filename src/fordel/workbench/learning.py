"""This file is about learning from the rulings in a study, and using it for the next letters."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from io import BytesIO

import numpy as np

from fordel.adapters.store import codings, letters
from fordel.adapters.store.learned import keep_learned, learned_content
from fordel.adapters.store.study import Study, View
from fordel.model.response import Document, Passage, ResponseId
from fordel.model.statement import Standing, Suggestion
from fordel.statements.calibrate import LEAST_RULINGS, Curve
from fordel.statements.learn import (
    Learned,
    LearnedField,
    Ruled,
    improve,
    learn,
)
from fordel.workbench.settling import MACHINE

__all__ = ["Learned", "improved", "learn_from_rulings", "learned_in", "pack", "unpack"]

_SEED = 20260101


def learn_from_rulings(study: Study, *, now: datetime) -> Learned:
    """What the rulings in the study teach; it is kept, and made anew only after new rulings."""
    with study.viewing() as view:
        number, _ = codings.latest_review(view)
        kept = learned_content(view, MACHINE)
        if kept is not None and kept[0] == number:
            return unpack(kept[1])
        rulings = tuple(_rulings(view)) if number >= LEAST_RULINGS else ()
    learned = learn(rulings, rng=np.random.default_rng(_SEED))
    if number:
        with study.changing() as change:
            keep_learned(change, MACHINE, pack(learned), reviews=number, made_at=now)
    return learned


def learned_in(study: Study) -> Learned | None:
    """What was last learned in the study; None if it never was tried."""
    with study.viewing() as view:
        kept = learned_content(view, MACHINE)
    return None if kept is None else unpack(kept[1])


def improved(
    document: Document, suggestions: Sequence[Suggestion], packed: bytes
) -> tuple[Suggestion, ...]:
    """The suggestions for a response, bettered by what was learned."""
    return improve(
        suggestions, [_text(document, each.passage) for each in suggestions], _opened(packed)
    )


def pack(learned: Learned) -> bytes:
    """What was learned as bytes: arrays of numbers, and their names as JSON."""
    arrays: dict[str, np.ndarray] = {}
    for name, field in learned.fields.items():
        arrays[f"{name}.weights"] = field.weights
        arrays[f"{name}.offsets"] = field.offsets
    facts = {
        "rulings": learned.rulings,
        "responses": learned.responses,
        "fields": {
            name: {
                "labels": field.labels,
                "share": field.share,
                "before": field.before,
                "after": field.after,
                "tried": field.tried,
            }
            for name, field in learned.fields.items()
        },
        "curves": {name: [curve.claimed, curve.right] for name, curve in learned.curves.items()},
    }
    arrays["facts"] = np.frombuffer(json.dumps(facts).encode("ascii"), dtype=np.uint8)
    file = BytesIO()
    np.savez_compressed(file, allow_pickle=False, **arrays)
    return file.getvalue()


def unpack(packed: bytes) -> Learned:
    """What was packed."""
    with np.load(BytesIO(packed), allow_pickle=False) as arrays:
        facts = json.loads(arrays["facts"].tobytes())
        fields = {
            name: LearnedField(
                **{**field, "labels": tuple(field["labels"])},
                weights=arrays[f"{name}.weights"],
                offsets=arrays[f"{name}.offsets"],
            )
            for name, field in facts["fields"].items()
        }
    return Learned(
        rulings=facts["rulings"],
        responses=facts["responses"],
        fields=fields,
        curves={
            name: Curve(claimed=tuple(claimed), right=tuple(right))
            for name, (claimed, right) in facts["curves"].items()
        },
    )


@lru_cache(maxsize=1)
def _opened(packed: bytes) -> Learned:
    return unpack(packed)


def _rulings(view: View) -> Iterator[Ruled]:
    """Each statement that a person let stand or corrected, with what had been suggested."""
    document: Document | None = None
    for response in letters.responses(view):
        settled = {
            each.id: each
            for each in codings.statements(view, response.id)
            if each.standing in {Standing.ACCEPTED, Standing.CORRECTED}
        }
        if not settled:
            continue
        if document is None or document.id != response.document:
            document = letters.document(view, response.document)
        for suggestion in _suggested(view, response.id):
            if suggestion.id in settled:
                yield Ruled(
                    text=_text(document, suggestion.passage),
                    suggestion=suggestion,
                    codes=settled[suggestion.id].codes,
                )


def _suggested(view: View, response: ResponseId) -> tuple[Suggestion, ...]:
    return codings.suggestions(view, response, family=MACHINE)


def _text(document: Document, passage: Passage) -> str:
    start, end = document.text.repaired(passage.start, passage.end)
    return " ".join(document.text.text[start:end].split())
