"""This file is about text as it may be shown: repaired, and with private persons masked."""

from fordel.adapters.store.letters import Stretch
from fordel.documents.personal import in_repaired, mask
from fordel.model.response import BlockKind, Document, Response

_UNREAD = frozenset({BlockKind.RUNNING_HEAD, BlockKind.CONTENTS})


def shown(document: Document, response: Response, start: int, end: int) -> str:
    """A stretch of a response for reading, on one line, with private persons masked."""
    return " ".join(shown_in_lines(document, response, start, end).split())


def shown_in_lines(document: Document, response: Response, start: int, end: int) -> str:
    """A stretch of a response for reading, its lines kept, with private persons masked."""
    first, last = document.text.repaired(start, end)
    hidden = in_repaired(response.personal, document.text)
    return mask(document.text.text[first:last], hidden, offset=first)


def paragraphs(document: Document, response: Response) -> tuple[Stretch, ...]:
    """The paragraphs of a response as they may be shown and found by their words."""
    places = [
        (max(block.start, response.start), min(block.end, response.end))
        for block in document.blocks
        if block.kind not in _UNREAD
    ] or [(response.start, response.end)]
    found = (
        Stretch(start=start, end=end, text=shown(document, response, start, end))
        for start, end in places
        if start < end
    )
    return tuple(each for each in found if each.text)
