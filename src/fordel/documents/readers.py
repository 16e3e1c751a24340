"""This file is about reading: one plain table of formats, and bytes that become a document.

What a file is, is decided by its content first and its name second. A new format is one function
``(data, name, limits) -> Reading`` and one line in the table.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from fordel.documents.limits import Limits
from fordel.documents.pieces import Reading
from fordel.documents.readers_html import is_html, read_html
from fordel.documents.readers_mail import attachments, is_mail, read_mail
from fordel.documents.readers_odt import is_odt, read_odt
from fordel.documents.readers_pdf import is_pdf, read_pdf
from fordel.documents.readers_picture import is_picture, page_picture, read_picture
from fordel.documents.readers_refused import is_refused, refuse
from fordel.documents.readers_rtf import is_rtf, read_rtf
from fordel.documents.readers_text import read_text
from fordel.documents.readers_word import is_docx, read_docx
from fordel.errors import InputError
from fordel.model.response import Document, DocumentId
from fordel.model.text import unrepaired

__all__ = ["READERS", "Limits", "Reader", "attachments", "page_picture", "read", "reader_for"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One format: what it is called, how it is known, and the function that reads it."""

    name: str
    media_type: str
    knows: Callable[[bytes, str], bool]
    read: Callable[[bytes, str, Limits], Reading]


def read(data: bytes, name: str, *, limits: Limits | None = None) -> Document:
    """The document that a file holds.

    Raises:
        InputError: F110, if the file is too large; F112, if it is empty; and what its reader
            raises when the file is torn, locked, hostile or of an unknown kind.
    """
    limits = limits or Limits()
    _ensure_size(data, name, limits)
    reader = reader_for(data, name)
    reading = reader.read(data, name, limits)
    return Document(
        id=DocumentId(hashlib.sha256(data).hexdigest()),
        name=name,
        media_type=reader.media_type,
        received=reading.text,
        text=unrepaired(reading.text),
        blocks=reading.blocks,
        places=reading.places,
        pages=reading.pages,
        unread_pages=reading.unread_pages,
        notices=(*reading.notices, *_silence(reading)),
    )


def _silence(reading: Reading) -> tuple[str, ...]:
    silent = not reading.text.strip() and not reading.unread_pages
    return ("Filen inneholder ingen tekst.",) if silent else ()


def reader_for(data: bytes, name: str) -> Reader:
    """The first reader in the table that knows the content."""
    return next(reader for reader in READERS if reader.knows(data, name))


def _ensure_size(data: bytes, name: str, limits: Limits) -> None:
    if not data:
        raise InputError(
            "F112",
            "The file is empty.",
            where=name,
            hint="Ask the sender for the file again.",
        )
    if len(data) > limits.file_bytes:
        raise InputError(
            "F110",
            "The file is {size} MB, and {limit} MB is the most that is read.",
            where=name,
            hint="Save it with smaller pictures, or divide it into several files.",
            size=round(len(data) / 1e6),
            limit=round(limits.file_bytes / 1e6),
        )


def _is_markdown(_: bytes, name: str) -> bool:
    return name.lower().endswith((".md", ".markdown"))


def _is_anything(_: bytes, _name: str) -> bool:
    return True


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

READERS: tuple[Reader, ...] = (
    Reader(name="PDF", media_type="application/pdf", knows=is_pdf, read=read_pdf),
    Reader(name="DOCX", media_type=_WORD, knows=is_docx, read=read_docx),
    Reader(
        name="ODT",
        media_type="application/vnd.oasis.opendocument.text",
        knows=is_odt,
        read=read_odt,
    ),
    Reader(name="RTF", media_type="application/rtf", knows=is_rtf, read=read_rtf),
    Reader(name="bilde", media_type="image/*", knows=is_picture, read=read_picture),
    Reader(name="leses ikke", media_type="application/octet-stream", knows=is_refused, read=refuse),
    Reader(name="e-post", media_type="message/rfc822", knows=is_mail, read=read_mail),
    Reader(name="HTML", media_type="text/html", knows=is_html, read=read_html),
    Reader(name="Markdown", media_type="text/markdown", knows=_is_markdown, read=read_text),
    Reader(name="ren tekst", media_type="text/plain", knows=_is_anything, read=read_text),
)
