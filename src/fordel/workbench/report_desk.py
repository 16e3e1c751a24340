"""This file is about a decision basis as it was asked for, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from fordel.report.basis import Basis
from fordel.workbench.basis import Updated, basis_of, updated_document
from fordel.workbench.study import Study


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A basis as it was asked for (norsk: bestilt grunnlag).

    No ``chapters`` means all of them. ``edited`` is a Word document to give today's figures.
    """

    language: str
    chapters: frozenset[str]
    now: datetime
    edited: bytes | None = None

    @property
    def name(self) -> str:
        """The same for whoever asks for the same at the same moment."""
        parts = (self.language, *sorted(self.chapters), self.now.isoformat())
        return sha256("\n".join(parts).encode() + (self.edited or b"")).hexdigest()[:20]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Made:
    """A basis that was made, and the document that it renewed, if any (norsk: ferdig grunnlag)."""

    wanted: Wanted
    basis: Basis
    updated: Updated | None = None


def made_from(study: Study, wanted: Wanted) -> Made:
    """The basis that was asked for.

    Raises:
        InputError: F776, for a chapter that there is none of; F772 to F774, for a document that
            was not written from a basis.
    """
    basis = basis_of(study, now=wanted.now, language=wanted.language, only=wanted.chapters)
    updated = None if wanted.edited is None else updated_document(wanted.edited, basis)
    return Made(wanted=wanted, basis=basis, updated=updated)
