"""This file is about working a data package out anew, and saying what is the same."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from fordel.adapters.store.study import Study
from fordel.report.package import RECOMPUTE, read_json, unpacked
from fordel.workbench.basis import Form, Look, basis_of, in_form


class Sameness(StrEnum):
    """How a file of a package compares with the same file worked out anew (norsk: samsvar)."""

    SAME = "same"
    DIFFERENT = "different"
    ONLY_IN_PACKAGE = "only_in_package"
    ONLY_NOW = "only_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """One file of a package, held against what the study gives now (norsk: etterprøvd fil)."""

    name: str
    sameness: Sameness


def verify_package(package: bytes, study: Study) -> tuple[Verified, ...]:
    """File by file whether the package is what the study gives for the same day and language.

    Raises:
        InputError: F777, F778, if it is no package of ours or has been changed.
    """
    files = unpacked(package)
    how = read_json(files, RECOMPUTE)
    language = str(how.get("language", "nb"))
    day = datetime.combine(date.fromisoformat(str(how["made_on"])), time(), UTC)
    only = frozenset(map(str, how.get("chapters", ())))
    headings = how.get("headings")
    basis = basis_of(study, now=day, language=language, only=only, headings=headings)
    anew = unpacked(
        in_form(basis, Form.PACKAGE, Look(language=language, headings=headings), study=study)
    )
    return tuple(
        Verified(name=name, sameness=_held_against(files.get(name), anew.get(name)))
        for name in sorted(files.keys() | anew.keys())
    )


def _held_against(then: bytes | None, now: bytes | None) -> Sameness:
    if now is None:
        return Sameness.ONLY_IN_PACKAGE
    if then is None:
        return Sameness.ONLY_NOW
    return Sameness.SAME if then == now else Sameness.DIFFERENT
