"""This file is about keeping the statements of a response in step with what was said and ruled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fordel.adapters.store import codings, letters
from fordel.adapters.store.codings import Coding
from fordel.adapters.store.letters import Stretch
from fordel.adapters.store.study import Change
from fordel.model.response import Document, Passage, Response
from fordel.model.statement import Review, Statement, StatementId, Suggestion
from fordel.statements.settle import effective, settle
from fordel.workbench.shown import shown

MACHINE = "rules"
"""The family of coders whose suggestions become statements; blind coders are only compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """Which old suggestions stay when new ones come, and which new ones have room."""

    kept: tuple[Suggestion, ...]
    fresh: tuple[Suggestion, ...]


def take_over(
    change: Change, response: Response, coding: Coding, suggestions: Sequence[Suggestion]
) -> tuple[Statement, ...]:
    """Let new suggestions take the place of older ones that nobody has ruled on."""
    renewal = renew(
        codings.suggestions(change, response.id, family=coding.family),
        named_by_place(suggestions),
        codings.reviews(change, response.id),
    )
    codings.replace_suggestions(
        change, coding, renewal.fresh, keep=[each.id for each in renewal.kept]
    )
    return resettle(change, response)


def resettle(
    change: Change, response: Response, document: Document | None = None
) -> tuple[Statement, ...]:
    """Work out the statements of a response anew and put them down."""
    settled = settle(
        codings.suggestions(change, response.id, family=MACHINE),
        codings.reviews(change, response.id),
    )
    read = document or letters.document(change, response.document)
    texts = [
        Stretch(
            start=each.passage.start,
            end=each.passage.end,
            text=shown(read, response, each.passage.start, each.passage.end),
        )
        for each in settled.statements
    ]
    codings.replace_statements(change, response.id, settled.statements, texts)
    return settled.statements


def renew(
    old: Iterable[Suggestion], new: Iterable[Suggestion], reviews: Iterable[Review]
) -> Renewal:
    """What people ruled on stays with its place in the text; elsewhere the new ones count."""
    given = tuple(reviews)
    ruled = {target for review in given for target in review.targets}
    kept = tuple(each for each in old if each.id in ruled)
    taken = [
        *(each.passage for each in kept),
        *(passage for review in effective(given) for passage in review.passages),
    ]
    fresh = (each for each in new if not any(_meet(each.passage, place) for place in taken))
    return Renewal(kept=kept, fresh=tuple(fresh))


def named_by_place(suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The suggestions with ids that a new run gives again to the same place, and to no other."""
    names: dict[StatementId, StatementId] = {}
    for each in suggestions:
        names[each.id] = StatementId(f"{each.response}:{each.passage.start}-{each.passage.end}")
    return tuple(_renamed(each, names) for each in suggestions)


def _renamed(suggestion: Suggestion, names: dict[StatementId, StatementId]) -> Suggestion:
    supports = suggestion.codes.supports
    codes = replace(suggestion.codes, supports=names.get(supports) if supports else None)
    return replace(suggestion, id=names[suggestion.id], codes=codes)


def _meet(one: Passage, other: Passage) -> bool:
    return one.start < other.end and other.start < one.end
