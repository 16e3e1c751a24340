"""This file is about characters that look right on paper and are wrong to read by."""

import re
import unicodedata
from collections.abc import Iterator

from fordel.documents.edits import Edit

_LIGATURES = re.compile("[\ufb00-\ufb06]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_PARTED = re.compile("\u00ad[ \t]*\n[ \t]*(?=\\w)")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_COMBINED = re.compile("[A-Za-zÆØÅæøå][\u0300-\u036f]+")
_ODD_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")


def ligatures(text: str) -> Iterator[Edit]:
    """Letters that were drawn as one sign, such as ﬁ and ﬂ."""
    for match in _LIGATURES.finditer(text):
        after = unicodedata.normalize("NFKC", match.group())
        yield Edit(start=match.start(), end=match.end(), after=after)


def line_ends(text: str) -> Iterator[Edit]:
    """Line ends of other systems."""
    for match in _LINE_ENDS.finditer(text):
        yield Edit(start=match.start(), end=match.end(), after="\n")


def composed(text: str) -> Iterator[Edit]:
    """Letters that were sent as a base letter and an accent: å as a and a ring."""
    for match in _COMBINED.finditer(text):
        after = unicodedata.normalize("NFC", match.group())
        if after != match.group():
            yield Edit(start=match.start(), end=match.end(), after=after)


def soft_hyphens(text: str) -> Iterator[Edit]:
    """Places where a word may be parted, with the line break if it was parted there."""
    for match in _PARTED.finditer(text):
        yield Edit(start=match.start(), end=match.end())


def unseen(text: str) -> Iterator[Edit]:
    """Characters without width; a byte order mark at the start stays."""
    for match in _UNSEEN.finditer(text):
        if match.start() or match.group() != "\ufeff":
            yield Edit(start=match.start(), end=match.end())


def odd_spaces(text: str) -> Iterator[Edit]:
    """Spaces that do not break, or are thin or wide."""
    for match in _ODD_SPACES.finditer(text):
        yield Edit(start=match.start(), end=match.end(), after=" ")
