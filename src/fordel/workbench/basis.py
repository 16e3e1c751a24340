"""This file is about the decision basis: gathering it from a study, and giving it in every form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from fordel.adapters.exports import put_file
from fordel.adapters.pdf import pdf_of, png_of
from fordel.adapters.store.aftermath import KeptVersion
from fordel.adapters.store.study import Study
from fordel.adapters.texts import HEADINGS, sections_in, with_headings
from fordel.errors import InputError, OutsideError
from fordel.report.basis import Basis
from fordel.report.basis_html import basis_page
from fordel.report.basis_tables import tables_of
from fordel.report.basis_typst import typst_source
from fordel.report.cards import Desk
from fordel.report.decision.compose import QUESTIONS, Contribution, decision_basis
from fordel.report.decision.desk import Writer
from fordel.report.decision.outcomes import Aftermath, Ruled, outcome_contribution
from fordel.report.exports import xlsx
from fordel.report.word.update import Updated, update
from fordel.report.word.write import docx_of
from fordel.workbench.basis_appraisal import appraisal_contribution, has_premises
from fordel.workbench.basis_changes import with_changes
from fordel.workbench.basis_maps import maps_contribution
from fordel.workbench.basis_package import package_of
from fordel.workbench.basis_register import register_contribution, roles_today
from fordel.workbench.basis_transition import transition_contribution
from fordel.workbench.districts_report import has_areas, maps_chapter
from fordel.workbench.follow_up import followed_moves
from fordel.workbench.outcomes import latest_outcomes, traces_in
from fordel.workbench.register import has_register, state_of
from fordel.workbench.reporting import material_of
from fordel.workbench.texts import texts
from fordel.workbench.versions import (
    Sections,
    add_version,
    differences,
    kept_versions,
    sections_of,
)

__all__ = [
    "CHAPTERS",
    "HEADINGS",
    "Form",
    "Look",
    "Updated",
    "aftermath_of",
    "basis_of",
    "in_form",
    "keep_version",
    "read_document",
    "report_page",
    "save_form",
    "sections_now",
    "updated_document",
    "writer_of",
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
    headings: str | None = None


def basis_of(
    study: Study,
    *,
    now: datetime,
    language: str = "nb",
    only: frozenset[str] = frozenset(),
    headings: str | None = None,
) -> Basis:
    """The decision basis of a study, as values; only some chapters where they are named.

    ``headings`` is a language that only headings are in; then a notice says so.

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
    writer = writer_of(study, now=now, language=language, headings=headings)
    basis = _without_changes(study, now=now, language=language, only=only, writer=writer)
    return _with_changes(study, basis, now, only)


def sections_now(study: Study, *, now: datetime, language: str = "nb") -> Sections:
    """What the study says now, name by name."""
    return sections_of(study, _without_changes(study, now=now, language=language))


def keep_version(
    study: Study, name: str, *, by: str, now: datetime, language: str = "nb"
) -> tuple[int, KeptVersion]:
    """Keep the study as it is; the version's number, and the version."""
    basis = _without_changes(study, now=now, language=language)
    package = in_form(basis, Form.PACKAGE, Look(language=language), study=study)
    kept = KeptVersion(
        name=name,
        print=sha256(package).hexdigest(),
        language=language,
        sections=sections_of(study, basis),
    )
    return add_version(study, kept, by=by, now=now), kept


def _with_changes(study: Study, basis: Basis, now: datetime, only: frozenset[str]) -> Basis:
    """The basis with what has changed since the last version in the same language, if any."""
    kept = [each for each in kept_versions(study) if each.value.language == basis.language]
    if not kept or (only and "changed" not in only):
        return basis
    words = sections_in(basis.language, "decision")
    now_said = sections_now(study, now=now, language=basis.language) if only else None
    found = differences(kept[-1].value.sections, now_said or sections_of(study, basis))
    return with_changes(basis, kept[-1], found, words)


def _without_changes(
    study: Study,
    *,
    now: datetime,
    language: str,
    only: frozenset[str] = frozenset(),
    writer: Writer | None = None,
) -> Basis:
    said = texts(language)
    writer = writer or writer_of(study, now=now, language=language)
    others: list[Contribution] = []
    roles = None
    if has_register(study):
        state = state_of(study)
        others.append(register_contribution(state, said))
        roles = roles_today(state, said)
        followed = followed_moves(study, state)
        others.append(transition_contribution(followed, state, said))
    if has_areas(study):
        others.append(maps_contribution(maps_chapter(study, said), said))
    if has_premises(study):
        wanted = writer.desk.material.positions
        others.append(appraisal_contribution(study, said, positions=wanted))
    others.append(outcome_contribution(writer, aftermath_of(study)))
    return decision_basis(writer, others=others, roles=roles, only=only)


def writer_of(
    study: Study, *, now: datetime, language: str = "nb", headings: str | None = None
) -> Writer:
    """The answers of a study and the fixed texts, laid out for writing."""
    desk = Desk(
        material=material_of(study, now=now),
        texts=sections_in(language, "report"),
        labels=sections_in(language, "labels"),
        language=language,
    )
    words = sections_in(language, "decision")
    if headings is None:
        return Writer(desk=desk, words=words)
    return Writer(desk=desk, words=with_headings(words, headings, "decision"), headings=headings)


def aftermath_of(study: Study) -> Aftermath:
    """What became of the proposals, as far as it has been said or can be seen."""
    with study.viewing() as view:
        said = latest_outcomes(view)
    ruled = {
        name: Ruled(number=each.number, by=each.by, outcome=each.value)
        for name, each in said.items()
    }
    return Aftermath(ruled=ruled, traces=traces_in(study))


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
        return package_of(basis, look.language, study, headings=look.headings)
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
