"""This file is about what was asked, who answered, and what they sent."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from fordel.errors import InputError
from fordel.model.text import Repair, RepairedText, Span

DocumentId = NewType("DocumentId", str)
ResponseId = NewType("ResponseId", str)


class BodyKind(StrEnum):
    """What kind of body answers (norsk: type høringsinstans)."""

    DISTRICT = "district"
    DISTRICT_COUNCIL = "district_council"
    AGENCY = "agency"
    UNDERTAKING = "undertaking"
    DEPARTMENT = "department"
    SUPPLIER = "supplier"
    UNION = "union"
    ADVISORY_COUNCIL = "advisory_council"
    ASSOCIATION = "association"
    RESIDENT = "resident"
    STATE = "state"
    HOSPITAL = "hospital"
    OTHER = "other"


class CanonicalQuestion(StrEnum):
    """Which question of the inquiry a stretch of text answers (norsk: spørsmål)."""

    SERVICES = "services"
    AUTHORITY = "authority"
    COMMUNITY = "community"
    DEMOCRACY = "democracy"
    TO_DISTRICTS = "to_districts"
    TO_CENTRAL = "to_central"
    COOPERATION = "cooperation"
    SUPPLIER_DAILY = "supplier_daily"
    SUPPLIER_AGREEMENTS = "supplier_agreements"
    GENERAL = "general"


class BlockKind(StrEnum):
    """What a block of a document is (norsk: type tekstblokk)."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    RUNNING_HEAD = "running_head"
    CONTENTS = "contents"
    QUOTED = "quoted"
    LETTERHEAD = "letterhead"
    SALUTATION = "salutation"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, list item or cell, and how it looked (norsk: tekstblokk).

    ``start`` and ``end`` hold the words; a list marker or heading number stands outside them, in
    ``marker``. ``level`` is 1 for the outermost heading or list. ``bold`` and ``italic`` are the
    stretches the format marked so. ``row`` and ``column`` are set in tables, counted from 0.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: Span | None = None
    bold: tuple[Span, ...] = ()
    italic: tuple[Span, ...] = ()
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a stretch of text stands on a page (norsk: sted på siden).

    Pages count from 1. The box is left, top, right, bottom in points from the page's upper left
    corner; it is None where the format knows pages but not boxes. ``sureness`` is the share of
    certainty that recognition gave (1 for text that was never a picture).
    """

    start: int
    end: int
    page: int
    box: tuple[float, float, float, float] | None = None
    sureness: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedWord:
    """One word that was read from the picture of a page (norsk: gjenkjent ord).

    The box is left, top, right, bottom in points from the page's upper left corner. Words with
    the same ``paragraph`` and ``line`` stand together; both count from the top of the page.
    """

    text: str
    box: tuple[float, float, float, float]
    sureness: float
    paragraph: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file as it was received, and the same text made readable (norsk: dokument).

    ``id`` is the SHA-256 of the bytes. ``received`` never changes. ``unread_pages`` are pages
    that are pictures and await recognition. ``notices`` say in plain words what was left out.
    """

    id: DocumentId
    name: str
    media_type: str
    received: str
    text: RepairedText
    blocks: tuple[Block, ...] = ()
    places: tuple[Place, ...] = ()
    repairs: tuple[Repair, ...] = ()
    pages: int | None = None
    unread_pages: tuple[int, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a document and where it stands (norsk: utdrag).

    Positions count characters in the text as received, the first included and the last excluded.
    The quote is kept beside them, so that a text which has changed since is noticed and never
    silently misread.
    """

    document: DocumentId
    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise InputError(
                "F103",
                "A passage must run forwards, not from {start} to {end}.",
                where=self.document,
                start=self.start,
                end=self.end,
            )
        if len(self.quote) != self.end - self.start:
            raise InputError(
                "F104",
                "The quote has {length} characters where the positions span {span}.",
                where=self.document,
                hint="Read the document again: its text has changed.",
                length=len(self.quote),
                span=self.end - self.start,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultee:
    """Who answers (norsk: høringsinstans)."""

    name: str
    kind: BodyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What one consultee sent; one file may hold several (norsk: høringssvar).

    ``personal`` are stretches with names, telephone numbers and addresses of private persons and
    case workers: they are masked in everything that is shown or exported. ``language`` is nb, nn
    or en.
    """

    id: ResponseId
    document: DocumentId
    start: int
    end: int
    consultee: Consultee
    case_number: str | None = None
    document_number: str | None = None
    dated: date | None = None
    recipients: tuple[str, ...] = ()
    language: str = "nb"
    personal: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the inquiry and its explanation (norsk: spørsmål i høringen)."""

    canonical: CanonicalQuestion
    number: int
    text: str
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A round of asking: its title and the question set of each kind of body (norsk: høring)."""

    title: str
    case_number: str | None = None
    questions: tuple[tuple[BodyKind, tuple[Question, ...]], ...] = ()
