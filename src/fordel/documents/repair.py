"""This file is about making a text readable without touching what was sent.

The text as received stays; beside it stands a text for reading, in which every character knows its
place as received, and a list of what was changed.
"""

from collections.abc import Callable
from dataclasses import replace

from fordel.documents import edits
from fordel.documents.edits import Mending
from fordel.documents.lexicon import Lexicon, norwegian
from fordel.documents.respace import damage, respace
from fordel.model.response import Document
from fordel.model.text import RepairKind

DAMAGED = 0.1
"""The share of lines with a letter-spaced word from which on a text counts as badly extracted."""


def repair(document: Document, lexicon: Callable[[], Lexicon] = norwegian) -> Document:
    """The document with a readable text and its repairs; a clean text is left as it is.

    ``lexicon`` is called only if the text is damaged, for it takes long to load.
    """
    mending = edits.untouched(document.received)
    mending = _respaced(mending, lexicon)
    return replace(document, text=mending.text, repairs=edits.repairs(mending))


def _respaced(mending: Mending, lexicon: Callable[[], Lexicon]) -> Mending:
    if damage(mending.text.text) < DAMAGED:
        return mending
    return edits.apply(mending, RepairKind.SPACING, respace(mending.text.text, lexicon()))
