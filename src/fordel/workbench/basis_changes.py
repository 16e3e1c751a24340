"""This file is about what has changed since a version was kept, as a chapter of the basis."""

from collections.abc import Sequence
from dataclasses import replace

from fordel.adapters.store.aftermath import Entered, KeptVersion
from fordel.report.basis import (
    Basing,
    Basis,
    BlockId,
    Chapter,
    Paragraph,
    Ref,
    Sentence,
    SourceEntry,
)
from fordel.report.values import Texts
from fordel.report.versions import Difference, changed_chapters

CHANGED = BlockId("changed")
"""The chapter on what has changed; it is not part of what is worked out anew."""
_VERSION = "version-"


def with_changes(
    basis: Basis, kept: Entered[KeptVersion], found: Sequence[Difference], words: Texts
) -> Basis:
    """The basis with the chapter after its summary, and the version among its sources."""
    ref = Ref(kind=Basing.COMPUTED, id=f"{_VERSION}{kept.number}")
    key = "opening" if found else "opening_none"
    said = words["changed"][key].format(name=kept.value.name, count=len(found))
    opening = Sentence(text=said, refs=(ref,))
    chapter = Chapter(
        id=CHANGED,
        title=words["part"]["changed"],
        blocks=(Paragraph(id=BlockId("endret-1"), sentences=(opening,)),),
        parts=changed_chapters(found, ref, words=words),
    )
    entry = SourceEntry(
        ref=ref,
        title=words["changed"]["version"].format(number=kept.number, name=kept.value.name),
        details=(words["changed"]["print"].format(print=kept.value.print),),
        dated=kept.at.date(),
    )
    at = 1 if basis.chapters and basis.chapters[0].id == "kort" else 0
    chapters = (*basis.chapters[:at], chapter, *basis.chapters[at:])
    return replace(basis, chapters=chapters, sources=(*basis.sources, entry))


def lasting(basis: Basis) -> Basis:
    """The basis without what depends on which versions have been kept."""
    return replace(
        basis,
        chapters=tuple(each for each in basis.chapters if each.id != CHANGED),
        sources=tuple(each for each in basis.sources if not each.ref.id.startswith(_VERSION)),
    )
