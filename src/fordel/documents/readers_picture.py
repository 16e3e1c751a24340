"""This file is about pictures of letters: one page each, to be recognised before it can be read."""

import struct
from collections.abc import Iterator

from fordel.documents.limits import Limits
from fordel.documents.pieces import Reading
from fordel.documents.readers_pdf import is_pdf, pdf_page_picture
from fordel.errors import InputError

_STARTS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\0": "image/tiff",
    b"MM\0*": "image/tiff",
}


def is_picture(data: bytes, _name: str) -> bool:
    """Whether the content is a picture that recognition can take."""
    return data.startswith(tuple(_STARTS))


def read_picture(data: bytes, name: str, _limits: Limits) -> Reading:
    """One page without text, waiting for recognition."""
    if sum(1 for _ in _tiff_pages(data)) > 1:
        raise InputError(
            "F133",
            "The picture file holds several pages.",
            where=name,
            hint="Print it to PDF; a PDF may have any number of scanned pages.",
        )
    notice = "Filen er et bilde og må gjenkjennes før den kan leses."
    return Reading(text="", pages=1, unread_pages=(1,), notices=(notice,))


def _tiff_pages(data: bytes) -> Iterator[int]:
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None:
        return
    at = 4
    for _ in range(3):
        if at + 4 > len(data):
            return
        (directory,) = struct.unpack_from(f"{order}I", data, at)
        if not directory or directory + 2 > len(data):
            return
        yield directory
        (entries,) = struct.unpack_from(f"{order}H", data, directory)
        at = directory + 2 + 12 * entries


def page_picture(data: bytes, page: int, *, name: str = "") -> bytes:
    """The picture of a page: PNG at 200 dots an inch for PDF, the picture itself for pictures.

    Raises:
        InputError: F126, if there is no such page; F134, if the format has no pages.
    """
    if is_pdf(data, name):
        return pdf_page_picture(data, page, name=name)
    if is_picture(data, name) and page == 1:
        return data
    raise InputError(
        "F134",
        "There is no picture of page {page} in this file.",
        where=name or None,
        hint="Only PDF and picture files have pages that can be shown.",
        page=page,
    )
