"""This file is about versions of a study: keeping one, and saying what has changed since."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256

from fordel.adapters.store import aftermath, codings, letters
from fordel.adapters.store.aftermath import Entered, KeptVersion
from fordel.adapters.store.geography import newest_areas
from fordel.adapters.store.premises import newest_premises
from fordel.adapters.store.registers import newest_register
from fordel.adapters.store.study import Study, View
from fordel.errors import InputError
from fordel.model.statement import Statement, StatementId
from fordel.model.table import Table
from fordel.report.basis import Basis
from fordel.report.versions import Difference, Sections, differences, results_of, tell
from fordel.workbench.register import has_register, state_of
from fordel.workbench.register_report import moves_told
from fordel.workbench.register_words import wording
from fordel.workbench.texts import Texts, texts

__all__ = [
    "Difference",
    "Sections",
    "add_version",
    "differences",
    "kept_versions",
    "sections_of",
    "tell",
    "version_named",
]

_NAMES = {"assignments": 4, "parameters": 1}  # columns that name a row


def kept_versions(study: Study) -> tuple[Entered[KeptVersion], ...]:
    """The versions that were kept, in their order."""
    with study.viewing() as view:
        return aftermath.versions(view)


def version_named(study: Study, number: int | None) -> Entered[KeptVersion]:
    """The version of a number, or the last one.

    Raises:
        InputError: F655, if there is none.
    """
    kept = kept_versions(study)
    found = [each for each in kept if number is None or each.number == number]
    if not found:
        raise InputError(
            "F655",
            "No such version of the study has been kept.",
            hint="Keep one with: fordel versions STUDY --keep NAME",
        )
    return found[-1]


def add_version(study: Study, kept: KeptVersion, *, by: str, now: datetime) -> int:
    """Keep a version; its number."""
    with study.changing() as change:
        return aftermath.add_version(change, kept, by=by, at=now)


def sections_of(study: Study, basis: Basis) -> Sections:
    """What a study says, name by name: answers, readings, data, beliefs, and results."""
    said = texts(basis.language)
    moves = _moves(study, said)
    with study.viewing() as view:
        names = {each.id: each.consultee.name for each in letters.responses(view)}
        statements = {each.id: each for each in codings.statements(view)}
        known = {id_: f"{names[each.response]} ({id_})" for id_, each in statements.items()}
        return {
            "answers": {f"{name} ({id_[:6]})": name for id_, name in names.items()},
            "readings": {known[id_]: _reading(each, said) for id_, each in statements.items()},
            "outcomes": dict(_outcomes(view, known, said)),
            "register": _rows(newest_register(view) or (), "assignments"),
            "moves": {each: each for each in moves},
            "data": dict(_prints(newest_areas(view) or ())),
            "beliefs": _rows(newest_premises(view) or (), "parameters"),
            "results": results_of(basis),
        }


def _reading(statement: Statement, said: Texts) -> str:
    """How a statement was read, in the words of the labels."""
    codes = statement.codes
    told = [
        said.label(codes.kind, "kind"),
        *(said.label(each, "measure") for each in codes.measures),
        *codes.tasks,
        *(said.label(each, "reason") for each in codes.reasons),
        said.label(codes.demand, "demand"),
    ]
    return ", ".join(each for each in told if each)


def _outcomes(
    view: View, known: Mapping[StatementId, str], said: Texts
) -> Iterator[tuple[str, str]]:
    for each in aftermath.outcomes(view):
        verdict = said.say(f"decision.verdict.{each.value.verdict}")
        for statement in each.value.statements:
            yield known.get(statement, statement), f"{verdict}. {each.value.why}"


def _moves(study: Study, said: Texts) -> Sequence[str]:
    if not has_register(study):
        return ()
    state = state_of(study)
    return tuple(moves_told(state, wording(state.register, said, more=state.after.units)))


def _rows(tables: tuple[Table, ...], wanted: str) -> dict[str, str]:
    """The rows of one table under the columns that name them."""
    count = _NAMES[wanted]
    found: dict[str, str] = {}
    for table in tables:
        if table.name == wanted:
            for _, cells in table.rows:
                name = " / ".join(each for each in cells[:count] if each)
                found[name] = "; ".join(each for each in cells[count:] if each)
    return found


def _prints(tables: tuple[Table, ...]) -> Iterator[tuple[str, str]]:
    for table in tables:
        content = "\n".join("\t".join(cells) for _, cells in table.rows)
        yield table.name, f"{len(table.rows)} × {sha256(content.encode()).hexdigest()[:12]}"
