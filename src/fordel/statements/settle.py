"""This file is about how suggestions and reviews become statements.

Settling is a pure fold: the same suggestions and reviews give the same statements however often
and in whatever order of arrival they are settled, no review is lost, and the later ruling wins.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fordel.errors import InputError
from fordel.model.statement import (
    Review,
    ReviewId,
    Ruling,
    Standing,
    Statement,
    StatementId,
    Suggestion,
)

_Living = dict[StatementId, Statement]
_Heirs = dict[StatementId, StatementId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The statements as they stand, and the reviews that no longer found their target.

    A review loses its target when an earlier one, made at the same time by somebody else, split,
    merged or rejected the statement. It is shown to a person, never dropped silently.
    """

    statements: tuple[Statement, ...]
    orphans: tuple[Review, ...]


def settle(suggestions: Iterable[Suggestion], reviews: Iterable[Review]) -> Settled:
    """The statements that follow from what was suggested and what people ruled.

    Reviews count in the order of their time, then of their id. An undone review is as if it had
    never been made.
    """
    living: _Living = {each.id: _from_suggestion(each) for each in suggestions}
    heirs: _Heirs = {}
    orphans = []
    for review in effective(reviews):
        if any(target not in living for target in review.targets):
            orphans.append(review)
            continue
        _apply(living, heirs, review)
    ordered = sorted(living.values(), key=lambda each: (each.response, each.passage.start, each.id))
    return Settled(
        statements=tuple(_pointing_on(each, living, heirs) for each in ordered),
        orphans=tuple(orphans),
    )


def effective(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """The reviews that count, in the order of time, without the undone and the undoing ones."""
    ordered = sorted(reviews, key=lambda each: (each.at, each.id))
    undone: set[ReviewId] = set()
    for review in reversed(ordered):
        if review.ruling is Ruling.UNDO and review.id not in undone and review.undoes:
            undone.add(review.undoes)
    return tuple(
        each for each in ordered if each.ruling is not Ruling.UNDO and each.id not in undone
    )


def result_id(review: Review, number: int) -> StatementId:
    """The id of the number-th statement that a split, merge or addition makes, from 1."""
    return StatementId(f"{review.id}.{number}")


def check_review(review: Review, statements: Sequence[Statement]) -> None:
    """Refuse a review that could not be applied to the statements as they stand.

    Raises:
        InputError: F420, if the number of targets, passages or codes does not fit the ruling;
            F421, if a target is not there.
    """
    targets = len(review.targets)
    fits = {
        Ruling.ACCEPT: targets == 1 and not review.codes,
        Ruling.REJECT: targets == 1 and not review.codes,
        Ruling.CORRECT: targets == 1 and len(review.codes) == 1 and len(review.passages) <= 1,
        Ruling.SPLIT: targets == 1 and len(review.codes) == len(review.passages) > 1,
        Ruling.MERGE: targets > 1 and len(review.codes) == len(review.passages) == 1,
        Ruling.ADD: targets == 0 and len(review.codes) == len(review.passages) == 1,
        Ruling.UNDO: targets == 0 and review.undoes is not None,
    }
    if not fits[review.ruling]:
        raise InputError(
            "F420",
            "A review of the type {ruling} does not fit {targets} statements with"
            " {passages} passages and {codes} sets of codes.",
            where=review.id,
            ruling=review.ruling.value,
            targets=targets,
            passages=len(review.passages),
            codes=len(review.codes),
        )
    known = {each.id for each in statements}
    for target in review.targets:
        if target not in known:
            raise InputError(
                "F421",
                "The statement {statement} is not there, or is no longer there.",
                where=review.id,
                hint="Load the response again: somebody may have split, merged or rejected it.",
                statement=target,
            )


def _from_suggestion(suggestion: Suggestion) -> Statement:
    return Statement(
        id=suggestion.id,
        response=suggestion.response,
        passage=suggestion.passage,
        codes=suggestion.codes,
        standing=Standing.SUGGESTED,
        coder=suggestion.coder,
        sureness=suggestion.sureness,
    )


def _apply(living: _Living, heirs: _Heirs, review: Review) -> None:
    match review.ruling:
        case Ruling.ACCEPT:
            _rule_on(living, review, Standing.ACCEPTED)
        case Ruling.CORRECT:
            _correct(living, review)
        case Ruling.REJECT:
            del living[review.targets[0]]
        case Ruling.SPLIT | Ruling.MERGE | Ruling.ADD:
            _replace(living, heirs, review)
        case Ruling.UNDO:
            raise AssertionError(review.id)


def _rule_on(living: _Living, review: Review, standing: Standing) -> None:
    target = living[review.targets[0]]
    living[target.id] = replace(target, standing=standing, coder=review.reviewer, sureness={})


def _correct(living: _Living, review: Review) -> None:
    target = living[review.targets[0]]
    passage = review.passages[0] if review.passages else target.passage
    corrected = replace(target, codes=review.codes[0], passage=passage)
    living[target.id] = corrected
    _rule_on(living, review, Standing.CORRECTED)


def _replace(living: _Living, heirs: _Heirs, review: Review) -> None:
    for target in review.targets:
        del living[target]
        heirs[target] = result_id(review, 1)
    standing = Standing.CORRECTED if review.targets else Standing.ADDED
    for number, (passage, codes) in enumerate(
        zip(review.passages, review.codes, strict=True), start=1
    ):
        new = result_id(review, number)
        living[new] = Statement(
            id=new,
            response=review.response,
            passage=passage,
            codes=codes,
            standing=standing,
            coder=review.reviewer,
        )


def _pointing_on(statement: Statement, living: _Living, heirs: _Heirs) -> Statement:
    """The statement, pointing at what became of the proposal it supports, or at nothing."""
    target = statement.codes.supports
    if target is None or target in living:
        return statement
    while target is not None and target not in living:
        target = heirs.get(target)
    if target == statement.id:
        target = None
    return replace(statement, codes=replace(statement.codes, supports=target))
