"""This file is about gathering what was answered, for everything that reports on it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from fordel.adapters.files import product_tasks
from fordel.adapters.store import codings, letters
from fordel.adapters.store.study import Study, View, cover
from fordel.documents.positions import page_and_box
from fordel.model.response import (
    BodyKind,
    CanonicalQuestion,
    Consultation,
    Document,
    Response,
    ResponseId,
)
from fordel.model.statement import Statement, StatementId
from fordel.report.values import Material, Quote
from fordel.statements.contradictions import contradictions
from fordel.statements.duplicates import campaigns
from fordel.statements.positions import positions
from fordel.workbench.coding import CODER
from fordel.workbench.shown import shown

_AROUND = 240  # characters shown before and after a quote, so that it is read in its place


def material_of(study: Study, *, now: datetime) -> Material:
    """Everything that was answered and what it comes to, private persons masked."""
    tasks = product_tasks()
    with study.viewing() as view:
        front = cover(view)
        responses = tuple(letters.responses(view))
        statements = tuple(codings.statements(view))
        held = positions(statements, responses)
        return Material(
            title=front.title,
            case_number=front.consultation.case_number if front.consultation else None,
            responses=responses,
            file_names=letters.document_names(view),
            statements=statements,
            positions=held,
            contradictions=contradictions(statements, held, tasks),
            tasks=tasks,
            quotes=_quotes(view, responses, statements),
            campaigns=tuple(each.members for each in campaigns(_texts(view, responses))),
            asked=_asked(front.consultation, responses),
            coder=CODER,
            made_on=now.date(),
        )


def _quotes(
    view: View, responses: Sequence[Response], statements: Sequence[Statement]
) -> Mapping[StatementId, Quote]:
    said: dict[ResponseId, list[Statement]] = defaultdict(list)
    for statement in statements:
        said[statement.response].append(statement)
    found: dict[StatementId, Quote] = {}
    for response in responses:
        document = letters.document(view, response.document)
        for statement in said[response.id]:
            found[statement.id] = _quote(document, response, statement)
    return found


def _quote(document: Document, response: Response, statement: Statement) -> Quote:
    start, end = statement.passage.start, statement.passage.end
    text = shown(document, response, start, end)
    received = " ".join(statement.passage.quote.split())
    # Only white space is ever mended, so a differing length means that spacing was.
    mended = received != text and received.replace(" ", "") == text.replace(" ", "")
    pages = page_and_box(document, start, end)
    return Quote(
        before=_around(document, response, max(response.start, start - _AROUND), start),
        text=text,
        after=_around(document, response, end, min(response.end, end + _AROUND)),
        received=received if mended else None,
        page=pages[0].page if pages else None,
    )


def _around(document: Document, response: Response, start: int, end: int) -> str:
    """The words beside a quote, with the space that parts them from it."""
    if not document.received[start:end].strip():
        return ""
    words = shown(document, response, start, end)
    before = " " if document.received[start].isspace() else ""
    after = " " if document.received[end - 1].isspace() else ""
    return f"{before}{words}{after}"


def _texts(view: View, responses: Sequence[Response]) -> Iterator[tuple[ResponseId, str]]:
    for response in responses:
        document = letters.document(view, response.document)
        yield response.id, document.received[response.start : response.end]


def _asked(
    consultation: Consultation | None, responses: Sequence[Response]
) -> Mapping[ResponseId, Sequence[str]]:
    """Which questions each respondent was asked, by the kind of body it is."""
    sets: dict[BodyKind, tuple[CanonicalQuestion, ...]] = {}
    for kind, questions in consultation.questions if consultation else ():
        sets[kind] = tuple(each.canonical for each in questions)
    return {each.id: sets.get(each.consultee.kind, ()) for each in responses}
