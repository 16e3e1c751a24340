"""This file is about what coders suggested, what people ruled, and the statements that follow.

A coder is named ``family/version``. A new run takes the place of its family's earlier suggestions
for the response, save those that the caller says must be kept.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, delete, func, insert, select, tuple_

from fordel.adapters.store import tables
from fordel.adapters.store.letters import Stretch
from fordel.adapters.store.rows import (
    review_row,
    review_value,
    statement_row,
    statement_value,
    suggestion_row,
    suggestion_value,
)
from fordel.adapters.store.study import Change, View
from fordel.model.response import ResponseId
from fordel.model.statement import Review, Standing, Statement, StatementId, Suggestion

_SEVERAL = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """That a coder has been through a response, and when (norsk: koding)."""

    response: ResponseId
    family: str
    coder: str
    coded_at: datetime


def codings(view: View) -> tuple[Coding, ...]:
    """Which coders have been through which responses."""
    rows = view.connection.execute(select(tables.coding)).mappings()
    return tuple(Coding(**row) for row in rows)


def replace_suggestions(
    change: Change,
    coding: Coding,
    suggestions: Sequence[Suggestion],
    *,
    keep: Collection[StatementId] = (),
) -> None:
    """Put the suggestions in the place of the family's earlier ones, save those to keep."""
    connection = change.connection
    old = tables.suggestion.c
    connection.execute(
        delete(tables.suggestion).where(
            old.response == coding.response,
            old.family == coding.family,
            old.id.not_in(list(keep)),
        )
    )
    done = tables.coding.c
    connection.execute(
        delete(tables.coding).where(done.response == coding.response, done.family == coding.family)
    )
    connection.execute(
        insert(tables.coding),
        {
            "response": coding.response,
            "family": coding.family,
            "coder": coding.coder,
            "coded_at": coding.coded_at,
        },
    )
    rows = [suggestion_row(each) | {"family": coding.family} for each in suggestions]
    if rows:
        connection.execute(insert(tables.suggestion), rows)


def forget_coding(change: Change, response: ResponseId, *, family: str) -> None:
    """Let the coders of a family go through a response again; what they said stays till then."""
    table = tables.coding
    change.connection.execute(
        delete(table).where(table.c.response == response, table.c.family == family)
    )


def suggestions(view: View, response: ResponseId, *, family: str) -> tuple[Suggestion, ...]:
    """What the coders of a family suggest for a response, in the order of the text."""
    table = tables.suggestion
    query = _with_document(table.c.response, select(table, tables.response.c.document)).where(
        table.c.response == response, table.c.family == family
    )
    rows = view.connection.execute(query.order_by(table.c.start, table.c.number)).mappings()
    return tuple(suggestion_value(row) for row in rows)


def count_suggestions(view: View) -> dict[tuple[ResponseId, str], int]:
    """How many statements the coders of each family suggest, by response and family."""
    table = tables.suggestion.c
    query = select(table.response, table.family, func.count()).group_by(
        table.response, table.family
    )
    return {(ResponseId(row[0]), row[1]): row[2] for row in view.connection.execute(query)}


def add_review(change: Change, review: Review) -> None:
    """Add a ruling; it can never be changed or taken away again."""
    change.connection.execute(insert(tables.review), review_row(review))


def reviews(view: View, response: ResponseId) -> tuple[Review, ...]:
    """The rulings on a response, in the order in which they came."""
    query = (
        select(tables.review)
        .where(tables.review.c.response == response)
        .order_by(tables.review.c.number)
    )
    return tuple(review_value(row) for row in view.connection.execute(query).mappings())


def responses_ruled_by(view: View, reviewer: str) -> Iterator[tuple[ResponseId, int]]:
    """The responses on which a reviewer has ruled, and the number of their latest ruling there.

    The latest one comes first.
    """
    table = tables.review.c
    latest = func.max(table.number)
    query = select(table.response, latest).where(table.reviewer == reviewer)
    for row in view.connection.execute(query.group_by(table.response).order_by(latest.desc())):
        yield ResponseId(row[0]), row[1]


def marks(view: View) -> dict[ResponseId, tuple[int, str]]:
    """For each response a mark that changes with every ruling on it and every coding of it."""
    given, done = tables.review.c, tables.coding.c
    rulings = select(given.response, func.max(given.number)).group_by(given.response)
    latest = {row[0]: row[1] for row in view.connection.execute(rulings)}
    runs = select(done.response, done.family, done.coder, done.coded_at)
    coded: dict[str, list[str]] = defaultdict(list)
    for row in view.connection.execute(runs.order_by(done.response, done.family)):
        coded[row[0]].append(f"{row[1]} {row[2]} {row[3]}")
    return {
        ResponseId(each): (latest.get(each, 0), "; ".join(coded.get(each, ())))
        for each in {*latest, *coded}
    }


def latest_review(view: View) -> tuple[int, datetime | None]:
    """The number of rulings in the whole study, and the time of the last one."""
    table = tables.review.c
    number = view.connection.scalar(select(func.coalesce(func.max(table.number), 0))) or 0
    return number, view.connection.scalar(select(table.at).where(table.number == number))


def replace_statements(
    change: Change,
    response: ResponseId,
    statements: Sequence[Statement],
    texts: Sequence[Stretch],
) -> None:
    """Put down how the statements of a response stand now, each with its text to search."""
    connection = change.connection
    connection.execute(delete(tables.statement).where(tables.statement.c.response == response))
    connection.execute(
        delete(tables.searchable).where(
            tables.searchable.c.response == response, tables.searchable.c.statement.is_not(None)
        )
    )
    if not statements:
        return
    connection.execute(insert(tables.statement), [statement_row(each) for each in statements])
    connection.execute(
        insert(tables.searchable),
        [
            {
                "response": response,
                "statement": statement.id,
                "start": each.start,
                "end": each.end,
                "text": each.text,
            }
            for statement, each in zip(statements, texts, strict=True)
        ],
    )


def statements(view: View, response: ResponseId | None = None) -> Iterator[Statement]:
    """The statements as they stand, of one response or of all, in the order of reading."""
    table = tables.statement
    query = _with_document(table.c.response, select(table, tables.response.c.document))
    if response is not None:
        query = query.where(table.c.response == response)
    query = query.order_by(tables.response.c.number, table.c.start, table.c.number)
    for row in view.connection.execute(query).mappings():
        yield statement_value(row)


def least_sure(
    view: View, response: ResponseId | None = None
) -> tuple[tuple[ResponseId, StatementId], ...]:
    """The statements that nobody has ruled on, the least sure ones first."""
    table = tables.statement.c
    query = select(table.response, table.id).where(table.standing == Standing.SUGGESTED.value)
    if response is not None:
        query = query.where(table.response == response)
    rows = view.connection.execute(query.order_by(table.least_sureness, table.number))
    return tuple((ResponseId(row[0]), StatementId(row[1])) for row in rows)


def next_waiting(
    view: View,
    after: Statement | None,
    *,
    response: ResponseId | None = None,
    by_letter: bool = False,
    taken: Collection[tuple[ResponseId, StatementId]] = (),
) -> tuple[ResponseId, StatementId] | None:
    """The next statement that nobody has ruled on, after one as it was seen; None at the end.

    The least sure ones come first, or the order of the letters counts. Those that are ``taken`` are
    left out.
    """
    table, answer = tables.statement.c, tables.response.c
    place = (answer.number, table.start, table.id)
    key = place if by_letter else (table.least_sureness, *place)
    query = (
        select(table.response, table.id)
        .join(tables.response, answer.id == table.response)
        .where(table.standing == Standing.SUGGESTED.value)
    )
    if response is not None:
        query = query.where(table.response == response)
    if taken:
        query = query.where(tuple_(table.response, table.id).not_in(list(taken)))
    if after is not None:
        number = view.connection.scalar(select(answer.number).where(answer.id == after.response))
        stood = (number or 0, after.passage.start, after.id)
        least = min(after.sureness.values(), default=1.0)
        query = query.where(tuple_(*key) > tuple_(*(stood if by_letter else (least, *stood))))
    row = view.connection.execute(query.order_by(*key).limit(1)).one_or_none()
    return (ResponseId(row[0]), StatementId(row[1])) if row else None


def count_waiting(view: View, response: ResponseId | None = None) -> int:
    """How many statements nobody has ruled on."""
    table = tables.statement.c
    query = select(func.count()).where(table.standing == Standing.SUGGESTED.value)
    if response is not None:
        query = query.where(table.response == response)
    return view.connection.scalar(query) or 0


def statement_texts(
    view: View, response: ResponseId | None = None
) -> dict[tuple[ResponseId, StatementId], str]:
    """The text of each statement as it may be shown, of one response or of all."""
    table = tables.searchable.c
    query = select(table.response, table.statement, table.text).where(table.statement.is_not(None))
    if response is not None:
        query = query.where(table.response == response)
    rows = view.connection.execute(query)
    return {(ResponseId(row[0]), StatementId(row[1])): row[2] for row in rows}


def texts_of(
    view: View, wanted: Sequence[tuple[ResponseId, StatementId]]
) -> dict[StatementId, str]:
    """The texts of some statements as they may be shown."""
    table = tables.searchable.c
    found: dict[StatementId, str] = {}
    for at in range(0, len(wanted), _SEVERAL):
        some = tuple_(table.response, table.statement).in_(wanted[at : at + _SEVERAL])
        query = select(table.statement, table.text).where(some)
        found.update({StatementId(row[0]): row[1] for row in view.connection.execute(query)})
    return found


def standings(view: View) -> dict[ResponseId, dict[str, int]]:
    """How many statements of each response have come how far."""
    table = tables.statement.c
    query = select(table.response, table.standing, func.count()).group_by(
        table.response, table.standing
    )
    counted: dict[ResponseId, dict[str, int]] = defaultdict(dict)
    for found, standing, count in view.connection.execute(query):
        counted[ResponseId(found)][standing] = count
    return dict(counted)


def _with_document(column: object, query: Select[object]) -> Select[object]:
    return query.join(tables.response, tables.response.c.id == column)
