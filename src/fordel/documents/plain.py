"""This file is about a text as other programs want it: plain characters, one kind of line end.

Programs count characters after their own clean-up of line ends and accents. A text that has
nothing left to clean up keeps its positions in all of them.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from fordel.documents.personal import blacken, in_repaired
from fordel.model.response import Document, Response

_LINE_ENDS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainText:
    """The text of a response for other programs, and the way from what was received.

    ``starts`` and ``ends`` tell, for each character of the text for reading from ``first`` on,
    where what became of it begins and ends here.
    """

    text: str
    first: int
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, document: Document, start: int, end: int) -> tuple[int, int]:
        """Where a stretch as received stands here."""
        begins, stops = document.text.repaired(start, end)
        if not self.starts:
            return 0, 0
        last = len(self.starts) - 1
        begins, stops = begins - self.first, stops - self.first
        first = self.starts[min(max(begins, 0), last)]
        return first, max(first, self.ends[min(max(stops - 1, 0), last)])


def plain_text(document: Document, response: Response) -> PlainText:
    """The response for reading: private persons blacked out, lines ended by line feeds, NFC."""
    first, last = document.text.repaired(response.start, response.end)
    private = in_repaired(response.personal, document.text)
    text = blacken(document.text.text[first:last], private, offset=first)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    here = 0
    for length, written in _clusters(text):
        pieces.append(written)
        starts.extend([here] * length)
        here += len(written)
        ends.extend([here] * length)
    return PlainText(text="".join(pieces), first=first, starts=tuple(starts), ends=tuple(ends))


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    while at < len(text):
        if text[at] in _LINE_ENDS:
            length = 2 if text[at : at + 2] == "\r\n" else 1
            yield length, "\n"
        else:
            length = 1
            while at + length < len(text) and unicodedata.combining(text[at + length]):
                length += 1
            yield length, _clean(unicodedata.normalize("NFC", text[at : at + length]))
        at += length


def _clean(cluster: str) -> str:
    if "\ud800" <= cluster[0] <= "\udfff":
        return "\ufffd" + cluster[1:]
    return " " + cluster[1:] if cluster[0] < " " and cluster[0] != "\t" else cluster
