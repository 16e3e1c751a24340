"""This file is about the data package of a study: all that others need to work it out anew."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from hashlib import sha256
from importlib.metadata import requires, version

from fordel.adapters.register_csv import csv_of
from fordel.adapters.store.geography import newest_areas
from fordel.adapters.store.premises import newest_premises
from fordel.adapters.store.registers import move_rows, newest_register
from fordel.adapters.store.study import Study, View
from fordel.adapters.texts import sections_in
from fordel.model.table import Table
from fordel.report.basis import Basis
from fordel.report.basis_tables import tables_of
from fordel.report.exports import csv_table
from fordel.report.exports_json import json_text
from fordel.report.package import BASIS, RECOMPUTE, basis_json, json_bytes, packed
from fordel.workbench.basis_changes import lasting
from fordel.workbench.exports import outgoing
from fordel.workbench.texts import texts


def package_of(
    basis: Basis, language: str, study: Study | None = None, *, headings: str | None = None
) -> bytes:
    """The basis as JSON and CSV; with the study also what it rests on, and how to recompute."""
    basis = lasting(basis)
    files = {BASIS: basis_json(basis), **_tables(basis, language)}
    held = dict(_held(basis, study)) if study else {}
    files |= held
    files["README.txt"] = texts(language).say("basis_cli.package.readme").encode()
    files[RECOMPUTE] = json_bytes(_recompute(basis, language, held) | {"headings": headings})
    return packed(files)


def _tables(basis: Basis, language: str) -> dict[str, bytes]:
    made = tables_of(basis, texts=sections_in(language, "basis"))
    return {f"tables/{nth:02d}-{each.name}.csv": csv_table(each) for nth, each in enumerate(made)}


def _held(basis: Basis, study: Study) -> Iterator[tuple[str, bytes]]:
    """What the study holds: statements, positions, register, moves, areas, what is believed."""
    midnight = datetime.combine(basis.made_on, time(), UTC)
    yield "study/statements.json", json_text(outgoing(study, now=midnight)).encode()
    with study.viewing() as view:
        for part, tables in _parts(view):
            for table in tables:
                yield f"study/{part}/{table.name}.csv", csv_of(table)
        moves = [
            {"number": each.number, "undoes": each.undoes, "move": each.content}
            for each in move_rows(view)
        ]
    yield "study/moves.json", json_bytes(moves)


def _parts(view: View) -> Iterator[tuple[str, tuple[Table, ...]]]:
    yield "register", newest_register(view) or ()
    yield "areas", newest_areas(view) or ()
    yield "premises", newest_premises(view) or ()


def _recompute(basis: Basis, language: str, held: Mapping[str, bytes]) -> dict[str, object]:
    """What is needed to work the basis out anew, and the print of what it was worked out from."""
    together = sha256()
    for name in sorted(held):
        together.update(name.encode() + b"\0" + sha256(held[name]).digest())
    return {
        "fordel": version("fordel"),
        "requirements": dict(_requirements()),
        "study": together.hexdigest(),
        "language": language,
        "made_on": basis.made_on.isoformat(),
        "chapters": [each.id for each in basis.chapters],
        "command": "fordel report STUDY --verify PACKAGE",
    }


def _requirements() -> Iterator[tuple[str, str]]:
    """The libraries that Fordel is made with, in the versions that were used."""
    for line in sorted(requires("fordel") or ()):
        if "extra ==" not in line:
            name = line.split(">")[0].split("=")[0].split("<")[0].split("[")[0].strip()
            yield name, version(name)
