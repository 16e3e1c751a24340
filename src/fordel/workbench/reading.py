"""This file is about a file on its way to being responses: read, recognised, repaired, parted."""

from fordel.adapters.apart import apart
from fordel.adapters.ocr import recognise
from fordel.documents.front_matter import responses
from fordel.documents.readers import read
from fordel.documents.readers_pdf import is_pdf
from fordel.documents.readers_picture import page_picture
from fordel.documents.recognised import with_recognised
from fordel.documents.repair import repair
from fordel.documents.structure import structure
from fordel.model.response import Document, Response


def read_letter(data: bytes, name: str) -> tuple[Document, tuple[Response, ...]]:
    """The document in a file, its scanned pages recognised, and the responses it holds.

    Raises:
        InputError: F110 to F139, if the file cannot be read.
        OutsideError: F901 to F903, if a page is a picture and recognition fails.
    """
    # A PDF can keep its reader busy for days or take the process down; no other format can.
    strange = is_pdf(data, name)
    received = apart(read, name)(data, name) if strange else read(data, name)
    if received.unread_pages:
        pictured = apart(page_picture, name) if strange else page_picture
        words = {page: recognise(pictured(data, page, name=name)) for page in received.unread_pages}
        received = with_recognised(received, words)
    document = structure(repair(received))
    return document, responses(document)
