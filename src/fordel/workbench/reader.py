"""This file is about a letter as it is read: its text with the statements marked, and its pages.

Private persons are masked in both texts and blacked out on the pictures of pages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fordel.adapters.apart import apart
from fordel.adapters.store import codings, letters
from fordel.adapters.store.study import Study
from fordel.documents.personal import in_repaired, mask
from fordel.documents.pieces import Box
from fordel.documents.readers_pdf import is_pdf, pdf_page_picture
from fordel.errors import InputError
from fordel.model.response import Block, BlockKind, Document, Response, ResponseId
from fordel.model.statement import Statement, StatementId
from fordel.model.text import Span

DOTS_PER_INCH = 110.0
"""How finely pages are shown."""

_MARGIN = 3.0  # points around what is hidden: letters reach beyond their boxes
_LEFT_OUT = frozenset({BlockKind.RUNNING_HEAD, BlockKind.CONTENTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text that lies in one statement or in none (norsk: tekststykke)."""

    text: str
    statement: StatementId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One block of the letter for reading (norsk: avsnitt)."""

    kind: BlockKind
    level: int
    marker: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSheet:
    """Where a line of a statement stands on a page, in points (norsk: plass på arket)."""

    statement: StatementId
    page: int
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A response as it is read, in two texts (norsk: brev).

    ``pages`` are those that can be shown as pictures. ``repairs`` counts what was mended in it.
    """

    response: Response
    file: str
    notices: tuple[str, ...]
    repaired: tuple[Paragraph, ...]
    received: tuple[Run, ...]
    statements: tuple[Statement, ...]
    pages: tuple[int, ...]
    places: tuple[OnSheet, ...]
    repairs: int


def letter_of(study: Study, wanted: ResponseId) -> Letter:
    """The letter with what was found in it.

    Raises:
        InputError: F812, if the study does not hold the response.
    """
    with study.viewing() as view:
        response = letters.response(view, wanted)
        document = letters.document(view, response.document)
        statements = tuple(codings.statements(view, wanted))
        file = letters.document_names(view)[document.id]
    places = tuple(dict.fromkeys(_places(document, statements)))
    return Letter(
        response=response,
        file=file,
        notices=document.notices,
        repaired=tuple(_paragraphs(document, response, statements)),
        received=_received(document, response, statements),
        statements=statements,
        pages=_pages(document, response),
        places=places,
        repairs=sum(response.start <= each.start < response.end for each in document.repairs),
    )


def page_of(study: Study, wanted: ResponseId, page: int) -> bytes:
    """The picture of a page as PNG, with private persons blacked out.

    Raises:
        InputError: F126, if there is no such page; F728, if pages of the file cannot be shown.
    """
    with study.viewing() as view:
        response = letters.response(view, wanted)
        document = letters.document(view, response.document)
        data = letters.content(view, document.id)
    if page not in _pages(document, response) or not is_pdf(data, document.name):
        raise InputError(
            "F728",
            "Page {page} of this letter cannot be shown as a picture.",
            where=document.name,
            hint="Read the text instead; only the pages of PDF files are shown.",
            page=page,
        )
    hidden = _hidden_on(document, response, page)
    picture = apart(pdf_page_picture, document.name)
    return picture(data, page, name=document.name, dots_per_inch=DOTS_PER_INCH, hidden=hidden)


def _paragraphs(
    document: Document, response: Response, statements: Sequence[Statement]
) -> Iterator[Paragraph]:
    hidden = in_repaired(response.personal, document.text)
    marked = [
        (*document.text.repaired(each.passage.start, each.passage.end), each.id)
        for each in statements
    ]
    whole = Block(kind=BlockKind.PARAGRAPH, start=response.start, end=response.end)
    for block in document.blocks or (whole,):
        start, end = max(block.start, response.start), min(block.end, response.end)
        if start >= end or block.kind in _LEFT_OUT:
            continue
        runs = _runs(document.text.text, hidden, marked, document.text.repaired(start, end))
        if any(each.text.strip() for each in runs):
            marker = block.marker
            yield Paragraph(
                kind=block.kind,
                level=block.level,
                marker=document.received[marker.start : marker.end].strip() if marker else "",
                runs=runs,
            )


def _received(
    document: Document, response: Response, statements: Sequence[Statement]
) -> tuple[Run, ...]:
    marked = [(each.passage.start, each.passage.end, each.id) for each in statements]
    return _runs(document.received, response.personal, marked, (response.start, response.end))


def _runs(
    text: str,
    hidden: Sequence[Span],
    marked: Sequence[tuple[int, int, StatementId]],
    stretch: tuple[int, int],
) -> tuple[Run, ...]:
    """The stretch cut where statements begin and end."""
    at, end = stretch
    found: list[Run] = []
    for begins, ends, statement in sorted(marked):
        first, last = max(begins, at), min(ends, end)
        if first >= last:
            continue
        if at < first:
            found.append(Run(text=mask(text[at:first], hidden, offset=at)))
        found.append(Run(text=mask(text[first:last], hidden, offset=first), statement=statement))
        at = last
    if at < end:
        found.append(Run(text=mask(text[at:end], hidden, offset=at)))
    return tuple(found)


def _pages(document: Document, response: Response) -> tuple[int, ...]:
    """The pages that the response stands on, where the file is a PDF."""
    if document.media_type != "application/pdf":
        return ()
    touched = {
        place.page
        for place in document.places
        if place.start < response.end and place.end > response.start
    }
    return tuple(sorted(touched))


def _places(document: Document, statements: Sequence[Statement]) -> Iterator[OnSheet]:
    if document.media_type != "application/pdf":
        return
    for each in statements:
        for place in document.places:
            touched = place.start < each.passage.end and each.passage.start < place.end
            if touched and place.box:
                yield OnSheet(statement=each.id, page=place.page, box=place.box)


def _hidden_on(document: Document, response: Response, page: int) -> tuple[Box, ...]:
    """The boxes of private persons; a page of somebody else's response hides all of that."""
    found = []
    for place in document.places:
        if place.page != page or place.box is None:
            continue
        others = place.end <= response.start or place.start >= response.end
        if others or any(
            place.start < span.end and span.start < place.end for span in response.personal
        ):
            left, top, right, bottom = place.box
            found.append((left - _MARGIN, top - _MARGIN, right + _MARGIN, bottom + _MARGIN))
    return tuple(found)
