"""This file is about rulings looked back on: who ruled what, and what can be taken back."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from fordel.adapters.store import codings
from fordel.adapters.store.study import Study
from fordel.model.response import ResponseId
from fordel.model.statement import Review, Ruling, Statement, StatementId
from fordel.statements.settle import effective


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """A ruling and whether it still counts (norsk: avgjørelse i ettertid)."""

    review: Review
    counts: bool


def mark_of(statement: Statement) -> str:
    """A mark that changes with anything in the statement, to tell whether it is as it was seen."""
    return sha256(repr(statement).encode()).hexdigest()[:20]


def as_seen(
    study: Study, response: ResponseId, statement: StatementId, mark: str
) -> Statement | None:
    """The statement, if it is still as it was when it had this mark."""
    with study.viewing() as view:
        found = next(
            (each for each in codings.statements(view, response) if each.id == statement), None
        )
    return found if found and mark_of(found) == mark else None


def rulings_on(study: Study, response: ResponseId, statement: StatementId) -> tuple[Ruled, ...]:
    """What was ruled on a statement, or made it, the latest last."""
    with study.viewing() as view:
        given = codings.reviews(view, response)
    counting = {each.id for each in effective(given)}
    made_by = statement.rpartition(".")[0]
    return tuple(
        Ruled(review=each, counts=each.id in counting)
        for each in given
        if each.ruling is not Ruling.UNDO and (statement in each.targets or each.id == made_by)
    )


def next_waiting(
    study: Study,
    after: Statement | None,
    *,
    response: ResponseId | None = None,
    by_letter: bool = False,
    taken: Collection[tuple[ResponseId, StatementId]] = (),
) -> tuple[ResponseId, StatementId] | None:
    """What to rule on after a statement as it was seen; from the beginning again at the end.

    What others have ``taken`` comes only when nothing else is left.
    """
    here = (after.response, after.id) if after else None
    with study.viewing() as view:
        for others in [{*taken, here}, {here}] if taken else [{here}]:
            left_out = [each for each in others if each]
            for start in (after, None):
                found = codings.next_waiting(
                    view, start, response=response, by_letter=by_letter, taken=left_out
                )
                if found:
                    return found
    return None


def count_waiting(study: Study, response: ResponseId | None = None) -> int:
    """How many statements nobody has ruled on."""
    with study.viewing() as view:
        return codings.count_waiting(view, response)


def last_ruling(study: Study, reviewer: str) -> Review | None:
    """The last ruling of a reviewer that still counts; it is what undoing takes back."""
    last: Review | None = None
    with study.viewing() as view:
        for response, number in tuple(codings.responses_ruled_by(view, reviewer)):
            if last and _number(last) >= number:
                break
            given = effective(codings.reviews(view, response))
            own = [each for each in given if each.reviewer == reviewer]
            last = max([*own, *([last] if last else [])], key=_number, default=None)
    return last


def _number(review: Review) -> int:
    """Rulings are numbered through the study as they come."""
    return int(review.id.removeprefix("r"))
