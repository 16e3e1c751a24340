"""This file is about making a text readable without touching what was sent.

The text as received stays; beside it stands a text for reading, in which every character knows its
place as received, and a list of what was changed.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from fordel.documents import characters, edits
from fordel.documents.edits import Mending, apply
from fordel.documents.lexicon import Lexicon, norwegian
from fordel.documents.line_breaks import doubled_breaks, parted_words
from fordel.documents.page_breaks import page_edits
from fordel.documents.respace import damaged_stretches, respace
from fordel.model.response import Document
from fordel.model.text import RepairKind


def repair(document: Document, lexicon: Callable[[], Lexicon] = norwegian) -> Document:
    """The document with a readable text and its repairs; a clean text is left as it is.

    ``lexicon`` is called only if something needs it, for it takes long to load.
    """
    mending = _with_good_characters(edits.untouched(document.received))
    mending = _with_good_spaces(mending, lexicon)
    mending = _without_pages(mending)
    parted = tuple(parted_words(mending.text.text, lexicon))
    mending = apply(mending, RepairKind.HYPHEN, parted)
    return replace(document, text=mending.text, repairs=edits.repairs(mending))


def _with_good_characters(mending: Mending) -> Mending:
    for kind, step in (
        (RepairKind.CHARACTER, characters.line_ends),
        (RepairKind.CHARACTER, characters.composed),
        (RepairKind.LIGATURE, characters.ligatures),
        (RepairKind.HYPHEN, characters.soft_hyphens),
        (RepairKind.CHARACTER, characters.unseen),
    ):
        mending = apply(mending, kind, tuple(step(mending.text.text)))
    return mending


def _with_good_spaces(mending: Mending, lexicon: Callable[[], Lexicon]) -> Mending:
    for start, end in reversed(damaged_stretches(mending.text.text)):
        received = mending.text.received(start, end)
        for kind, step in (
            (RepairKind.CHARACTER, characters.odd_spaces),
            (RepairKind.SPACING, partial(respace, lexicon=lexicon())),
            (RepairKind.SPACING, doubled_breaks),
        ):
            first, last = mending.text.repaired(*received)
            found = step(mending.text.text[first:last])
            mending = apply(mending, kind, [edit.moved(first) for edit in found])
    return mending


def _without_pages(mending: Mending) -> Mending:
    found = page_edits(mending.text.text)
    heads = tuple(page.edit for page in found if page.takes_out)
    joins = tuple(page.edit for page in found if not page.takes_out)
    # Heads are rarer than joins are simple: the joins are looked for again once the heads are gone.
    mending = apply(mending, RepairKind.RUNNING_HEAD, heads)
    if not heads:
        return apply(mending, RepairKind.PAGE_BREAK, joins)
    rest = tuple(page.edit for page in page_edits(mending.text.text) if not page.takes_out)
    return apply(mending, RepairKind.PAGE_BREAK, rest)
