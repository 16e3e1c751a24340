"""This file is about ruling on suggestions: what waits, what it looks like, and what was decided.

Whoever rules says which statements they saw. If somebody else has ruled on one of them since,
nothing is written and the reviewer is told; so nobody accepts what they have not seen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from fordel.adapters.files import product_tasks
from fordel.adapters.store import codings, letters
from fordel.adapters.store.study import Change, Study, View
from fordel.errors import ConflictError, InputError
from fordel.model.response import Document, Passage, Response, ResponseId
from fordel.model.statement import (
    Codes,
    Ground,
    Review,
    ReviewId,
    Ruling,
    Standing,
    Statement,
    StatementId,
)
from fordel.statements.settle import check_review, effective
from fordel.workbench.settling import MACHINE, resettle
from fordel.workbench.shown import shown

_AROUND = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a reviewer decides about the statements as they saw them (norsk: avgjørelse)."""

    ruling: Ruling
    seen: tuple[Statement, ...] = ()
    passages: tuple[Passage, ...] = ()
    codes: tuple[Codes, ...] = ()
    undoes: ReviewId | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A statement in its place, with why it was coded so (norsk: sak til gjennomgang).

    ``before`` and ``after`` are the paragraphs around it; ``siblings`` are all statements of the
    response.
    """

    response: Response
    statement: Statement
    before: tuple[str, ...]
    text: str
    after: tuple[str, ...]
    grounds: tuple[Ground, ...]
    abstained: tuple[str, ...]
    siblings: tuple[Statement, ...]


def waiting(
    study: Study, response: Response | None = None, *, by_letter: bool = False
) -> tuple[tuple[ResponseId, StatementId], ...]:
    """The statements that nobody has ruled on: the least sure first, or in order ``by_letter``."""
    wanted = response.id if response else None
    with study.viewing() as view:
        if not by_letter:
            return codings.least_sure(view, wanted)
        return tuple(
            (each.response, each.id)
            for each in codings.statements(view, wanted)
            if each.standing is Standing.SUGGESTED
        )


def case(study: Study, response: ResponseId, statement: StatementId) -> Case | None:
    """The statement in its place; None if it is no longer there."""
    with study.viewing() as view:
        siblings = tuple(codings.statements(view, response))
        wanted = next((each for each in siblings if each.id == statement), None)
        if wanted is None:
            return None
        answer = letters.response(view, response)
        return _case(view, answer, wanted, siblings)


def rule(
    study: Study, response: ResponseId, decision: Decision, *, reviewer: str, now: datetime
) -> Review:
    """Add a ruling and work out the statements anew.

    Time in a study never runs backwards: a ruling counts as given after those before it, whatever
    the reviewer's clock says.

    Raises:
        ConflictError: F720, if somebody has ruled on one of the statements since it was seen.
        InputError: F420, F421 and F721 to F724, if the ruling cannot be applied.
    """
    with study.changing() as change:
        answer = letters.response(change, response)
        document = letters.document(change, answer.document)
        current = tuple(codings.statements(change, response))
        _ensure_as_seen(decision.seen, current)
        review = _review(change, answer, decision, reviewer, now)
        check_review(review, current)
        _ensure_can_be_undone(change, review)
        _ensure_passages(review, document, answer, current)
        _ensure_tasks(review.codes)
        codings.add_review(change, review)
        resettle(change, answer, document)
    return review


def follower(here: Case) -> Statement | None:
    """The next statement of the response, which this one can be merged with."""
    end = here.statement.passage.end
    later = [each for each in here.siblings if each.passage.start >= end]
    return min(later, key=lambda each: each.passage.start, default=None)


def part_at(study: Study, statement: Statement, words: str) -> tuple[Passage, Passage]:
    """The statement's passage as two, the second one beginning with the words.

    Raises:
        InputError: F725, if the words do not stand inside the passage.
    """
    document, _ = _read(study, statement.response)
    passage = statement.passage
    place = _find(document, words, passage.start, passage.end)
    if place is None or place[0] <= passage.start:
        raise InputError(
            "F725",
            "The words “{words}” do not stand inside the statement.",
            hint="Write the first words of the second part just as they stand.",
            words=words,
        )
    cut = place[0]
    return passage_at(document, passage.start, cut), passage_at(document, cut, passage.end)


def joined(study: Study, statements: Sequence[Statement]) -> Passage:
    """The passage from the first of the statements to the last."""
    document, _ = _read(study, statements[0].response)
    start = min(each.passage.start for each in statements)
    end = max(each.passage.end for each in statements)
    return passage_at(document, start, end)


def passage_of(study: Study, response: ResponseId, words: str) -> Passage:
    """Where the words stand in the response.

    Raises:
        InputError: F726, if they do not.
    """
    document, answer = _read(study, response)
    place = _find(document, words, answer.start, answer.end)
    if place is None:
        raise InputError(
            "F726",
            "The words “{words}” do not stand in the response.",
            hint="Write them just as they stand, on one line.",
            words=words,
        )
    return passage_at(document, *place)


def read_aloud(study: Study, response: ResponseId, passage: Passage) -> str:
    """The words of a passage as they may be shown."""
    document, answer = _read(study, response)
    return shown(document, answer, passage.start, passage.end)


def paragraphs_around(
    document: Document, response: Response, passage: Passage
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands shortly before and after a passage, one line for each paragraph."""
    earliest = max(response.start, passage.start - _AROUND)
    latest = min(response.end, passage.end + _AROUND)
    return (
        _paragraphs(document, response, earliest, passage.start),
        _paragraphs(document, response, passage.end, latest),
    )


def passage_at(document: Document, start: int, end: int) -> Passage:
    """The stretch as received, without white space around it, with its quote."""
    quote = document.received[start:end]
    start += len(quote) - len(quote.lstrip())
    quote = quote.strip()
    return Passage(document=document.id, start=start, end=start + len(quote), quote=quote)


def _read(study: Study, response: ResponseId) -> tuple[Document, Response]:
    with study.viewing() as view:
        answer = letters.response(view, response)
        return letters.document(view, answer.document), answer


def _find(document: Document, words: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words stand as received, told from the text for reading, whatever its lines."""
    first, last = document.text.repaired(start, end)
    text = document.text.text[first:last]
    # Each run of white space counts as one, so positions are kept beside the letters.
    kept = [at for at, sign in enumerate(text) if not (sign.isspace() and text[:at][-1:].isspace())]
    plain = "".join(" " if text[at].isspace() else text[at] for at in kept)
    wanted = " ".join(words.split())
    at = plain.lower().find(wanted.lower()) if wanted else -1
    if at < 0 or len(plain) != len(plain.lower()):
        return None
    return document.text.received(first + kept[at], first + kept[at + len(wanted) - 1] + 1)


def _case(view: View, response: Response, wanted: Statement, siblings: Sequence[Statement]) -> Case:
    document = letters.document(view, response.document)
    before, after = paragraphs_around(document, response, wanted.passage)
    suggested = codings.suggestions(view, response.id, family=MACHINE)
    source = next((each for each in suggested if each.id == wanted.id), None)
    return Case(
        response=response,
        statement=wanted,
        before=before,
        text=shown(document, response, wanted.passage.start, wanted.passage.end),
        after=after,
        grounds=source.grounds if source else (),
        abstained=source.abstained if source else (),
        siblings=tuple(siblings),
    )


def _paragraphs(document: Document, response: Response, start: int, end: int) -> tuple[str, ...]:
    """What stands between two places, one line for each paragraph or part of one."""
    places = [(max(block.start, start), min(block.end, end)) for block in document.blocks]
    found = (
        shown(document, response, *place)
        for place in places or [(start, end)]
        if place[0] < place[1]
    )
    return tuple(text for text in found if any(map(str.isalpha, text)))


def _review(
    change: Change, response: Response, decision: Decision, reviewer: str, now: datetime
) -> Review:
    number, last = codings.latest_review(change)
    return Review(
        id=ReviewId(f"r{number + 1:06d}"),
        response=response.id,
        reviewer=reviewer,
        at=max(now, last or now),
        ruling=decision.ruling,
        targets=tuple(each.id for each in decision.seen),
        passages=decision.passages,
        codes=decision.codes,
        undoes=decision.undoes,
        why=decision.why,
    )


def _ensure_as_seen(seen: Iterable[Statement], current: Iterable[Statement]) -> None:
    now = {each.id: each for each in current}
    for each in seen:
        if now.get(each.id) != each:
            raise ConflictError(
                "F720",
                "Somebody else has ruled on this statement since you saw it.",
                where=each.id,
                hint="Nothing was written. Look at it again and rule once more if needed.",
            )


def _ensure_can_be_undone(change: Change, review: Review) -> None:
    counting = {each.id for each in effective(codings.reviews(change, review.response))}
    if review.ruling is Ruling.UNDO and review.undoes not in counting:
        raise InputError(
            "F721",
            "There is no ruling {review} on this response to undo.",
            review=str(review.undoes),
        )


def _ensure_passages(
    review: Review, document: Document, response: Response, current: Iterable[Statement]
) -> None:
    others = [each.passage for each in current if each.id not in review.targets]
    for number, passage in enumerate(review.passages):
        inside = response.start <= passage.start and passage.end <= response.end
        if not inside or document.received[passage.start : passage.end] != passage.quote:
            raise InputError(
                "F722",
                "The quote does not stand at {start} to {end} in the response.",
                where=response.id,
                hint="Load the response again.",
                start=passage.start,
                end=passage.end,
            )
        for other in (*others, *review.passages[:number]):
            if passage.start < other.end and other.start < passage.end:
                raise InputError(
                    "F723",
                    "The passage from {start} to {end} overlaps another statement.",
                    where=response.id,
                    hint="Merge the two, or choose a passage that ends before the other begins.",
                    start=passage.start,
                    end=passage.end,
                )


def _ensure_tasks(codes: Iterable[Codes]) -> None:
    known = {task.id for task in product_tasks()}
    for task in (task for each in codes for task in each.tasks):
        if task not in known:
            raise InputError(
                "F724",
                "There is no task “{task}” in the list.",
                hint="See the list with: fordel tasks",
                task=task,
            )
