"""This file is about the decision basis: gathering it from a study, and giving it in every form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum
from pathlib import Path

from fordel.adapters.exports import put_file
from fordel.adapters.pdf import pdf_of, png_of
from fordel.adapters.store.study import Study
from fordel.adapters.texts import sections_in
from fordel.errors import InputError, OutsideError
from fordel.report.basis import Basis
from fordel.report.basis_html import basis_page
from fordel.report.basis_tables import tables_of
from fordel.report.basis_typst import typst_source
from fordel.report.cards import Desk
from fordel.report.decision.compose import QUESTIONS, Contribution, decision_basis
from fordel.report.decision.desk import Writer
from fordel.report.exports import xlsx
from fordel.report.word.update import Updated, update
from fordel.report.word.write import docx_of
from fordel.workbench.basis_appraisal import appraisal_contribution, has_premises
from fordel.workbench.basis_maps import maps_contribution
from fordel.workbench.basis_package import package_of
from fordel.workbench.basis_register import register_contribution, roles_today
from fordel.workbench.districts_report import has_areas, maps_chapter
from fordel.workbench.register import has_register, state_of
from fordel.workbench.reporting import material_of
from fordel.workbench.texts import texts

__all__ = [
    "CHAPTERS",
    "Form",
    "Look",
    "Updated",
    "basis_of",
    "in_form",
    "read_document",
    "report_page",
    "save_form",
    "updated_document",
]

CHAPTERS = ("kort", *QUESTIONS)
"""The chapters that can be asked for one by one."""


class Form(StrEnum):
    """In which form the decision basis is given (norsk: form)."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a form is made: in which language, after which template (norsk: drakt)."""

    language: str = "nb"
    template: bytes | None = None


def basis_of(
    study: Study, *, now: datetime, language: str = "nb", only: frozenset[str] = frozenset()
) -> Basis:
    """The decision basis of a study, as values; only some chapters where they are named.

    Raises:
        InputError: F776, if a chapter is named that there is none of.
    """
    unknown = sorted(only - set(CHAPTERS))
    if unknown:
        raise InputError(
            "F776",
            "There is no chapter called {name}.",
            hint="Choose among: {chapters}.",
            name=", ".join(unknown),
            chapters=", ".join(CHAPTERS),
        )
    said = texts(language)
    desk = Desk(
        material=material_of(study, now=now),
        texts=sections_in(language, "report"),
        labels=sections_in(language, "labels"),
        language=language,
    )
    writer = Writer(desk=desk, words=sections_in(language, "decision"))
    others: list[Contribution] = []
    roles = None
    if has_register(study):
        state = state_of(study)
        others.append(register_contribution(state, said))
        roles = roles_today(state, said)
    if has_areas(study):
        others.append(maps_contribution(maps_chapter(study, said), said))
    if has_premises(study):
        wanted = desk.material.positions
        others.append(appraisal_contribution(study, said, positions=wanted))
    return decision_basis(writer, others=others, roles=roles, only=only)


def report_page(study: Study, *, now: datetime, language: str = "nb") -> str:
    """The decision basis as one self-contained web page."""
    basis = basis_of(study, now=now, language=language)
    return in_form(basis, Form.HTML, Look(language=language)).decode()


def save_form(content: bytes, path: Path) -> None:
    """Put a form in a file, in the place of one that may be there."""
    put_file(path, content)


def in_form(basis: Basis, form: Form, look: Look = Look(), *, study: Study | None = None) -> bytes:
    """The decision basis in one form: the same bytes for the same basis.

    A package also holds the study's own tables, where the ``study`` is given.
    """
    if form is Form.PACKAGE:
        return package_of(basis, look.language, study)
    return _MAKERS[form](basis, look)


def read_document(path: Path) -> bytes:
    """The content of a document or a template.

    Raises:
        OutsideError: F775, if it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as fault:
        raise OutsideError(
            "F775",
            "The file cannot be read: {why}.",
            where=str(path),
            why=str(fault.strerror or fault),
        ) from fault


def updated_document(document: bytes, basis: Basis) -> Updated:
    """A Word document that people have edited, with today's figures.

    Raises:
        InputError: F772 to F774, if it is not such a document.
    """
    return update(document, basis)


def _html(basis: Basis, look: Look) -> bytes:
    return basis_page(basis, texts=sections_in(look.language, "basis")).encode()


def _pdf(basis: Basis, look: Look) -> bytes:
    source = typst_source(basis, texts=sections_in(look.language, "basis"))
    return pdf_of(source, made_on=basis.made_on)


def _docx(basis: Basis, look: Look) -> bytes:
    words = sections_in(look.language, "basis")
    return docx_of(basis, texts=words, draw=png_of, template=look.template)


def _xlsx(basis: Basis, look: Look) -> bytes:
    tables = tables_of(basis, texts=sections_in(look.language, "basis"))
    midnight = datetime.combine(basis.made_on, time(), UTC)
    return xlsx(tables, made_at=midnight, title=basis.title)


_MAKERS: Mapping[Form, Callable[[Basis, Look], bytes]] = {
    Form.HTML: _html,
    Form.PDF: _pdf,
    Form.DOCX: _docx,
    Form.XLSX: _xlsx,
}
