"""This file is about registers going out: templates, workbooks, CSV, and open standards."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fordel.adapters.exports import put_file
from fordel.adapters.files import product_tasks
from fordel.adapters.register_csv import csv_of
from fordel.adapters.register_workbook import workbook_of
from fordel.errors import InputError
from fordel.model.register import Register, TaskId
from fordel.model.table import Table, TemplateColumn, TemplateSheet
from fordel.register.columns import ABOUT, README, SHEETS, Column, Shape
from fordel.register.export import public_services, register_json, services_left_out, task_list
from fordel.register.write import tables_of, task_rows
from fordel.workbench.texts import Texts

Rows = tuple[tuple[str, ...], ...]
_WIDE = {"name_nb", "name_en", "title", "value", "note", "condition", "holder", "synonyms"}
_ROOT = "https://example.org/fordel/"
"""Where a city's own addresses begin, until it gives them; the name is kept free for examples."""


class RegisterFormat(StrEnum):
    """What a register can be written as (norsk: registerformat)."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    CPSV_TTL = "cpsv-ttl"
    CPSV_JSONLD = "cpsv-jsonld"
    SKOS_TTL = "skos-ttl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written where (norsk: skrevet eksport)."""

    path: Path
    files: int


def template(said: Texts) -> bytes:
    """A workbook to fill in: drop-downs, explanations, and the task list."""
    rows: dict[str, Rows] = {
        "about": tuple((said.say(f"register.about.{what}"), "") for what in ABOUT),
        "tasks": tuple(task_rows(product_tasks())),
    }
    return _workbook({name: rows.get(name, ()) for name in SHEETS}, said)


def workbook(register: Register, said: Texts) -> bytes:
    """The register as a workbook of the same form, in the reader's language."""
    tables = {table.name: table for table in tables_of(register)}
    rows = {
        name: tuple(_told(name, cells, said) for _, cells in tables[name].rows)
        if name in tables
        else ()
        for name in SHEETS
    }
    return _workbook(rows, said)


def write_register(
    register: Register, path: Path, *, form: RegisterFormat, said: Texts, root: str | None = None
) -> Written:
    """Write the register in a format; CSV becomes a folder with one file for each sheet.

    Raises:
        InputError: F248, if a file stands where the folder should be; F238, if what other
            programs need is missing.
    """
    if form is RegisterFormat.CSV:
        return _write_folder(tables_of(register), path)
    begin = root or _ROOT
    makers: Mapping[RegisterFormat, Callable[[], bytes]] = {
        RegisterFormat.XLSX: lambda: workbook(register, said),
        RegisterFormat.JSON: lambda: register_json(register),
        RegisterFormat.CPSV_TTL: lambda: public_services(register, root=begin, form="turtle"),
        RegisterFormat.CPSV_JSONLD: lambda: public_services(register, root=begin, form="json-ld"),
        RegisterFormat.SKOS_TTL: lambda: task_list(register, root=begin),
    }
    put_file(path, makers[form]())
    return Written(path=path, files=1)


def left_out(register: Register) -> tuple[TaskId, ...]:
    """The tasks that no open standard can tell as services, for want of a known authority."""
    return services_left_out(register)


def _write_folder(tables: tuple[Table, ...], path: Path) -> Written:
    if path.exists() and not path.is_dir():
        raise InputError(
            "F248",
            "CSV is written to a folder, and this is a file.",
            where=str(path),
            hint="Give the name of a folder.",
        )
    path.mkdir(parents=True, exist_ok=True)
    for table in tables:
        put_file(path / f"{table.name}.csv", csv_of(table))
    return Written(path=path, files=len(tables))


def _workbook(rows: Mapping[str, Rows], said: Texts) -> bytes:
    sheets = [
        TemplateSheet(
            key=name,
            name=said.say(f"register.sheet.{name}"),
            explanation=said.say(f"register.explain.{name}"),
            columns=tuple(_column(column, said) for column in columns),
            rows=rows[name],
        )
        for name, columns in SHEETS.items()
    ]
    readme = said.say("register.template.readme").strip()
    return workbook_of(sheets, readme_name=said.say(f"register.sheet.{README}"), readme=readme)


def _column(column: Column, said: Texts) -> TemplateColumn:
    choices: tuple[str, ...] = ()
    if column.choices is not None:
        group = f"register.{column.group}"
        choices = tuple(said.say(f"{group}.{each.value}") for each in column.choices)
    if column.shape is Shape.YES_NO:
        choices = (said.say("register.yes_no.yes"), said.say("register.yes_no.no"))
    return TemplateColumn(
        head=said.say(f"register.column.{column.name}") + ("*" if column.needed else ""),
        explanation=said.say(f"register.explain.{column.name}"),
        choices=choices,
        refers=column.refers,
        needed=column.needed,
        width=34 if column.name in _WIDE else 18,
    )


def _told(sheet: str, cells: tuple[str, ...], said: Texts) -> tuple[str, ...]:
    """The cells of a row in the reader's words."""
    columns = SHEETS[sheet]
    return tuple(_word(column, cell, said) for column, cell in zip(columns, cells, strict=True))


def _word(column: Column, cell: str, said: Texts) -> str:
    if not cell:
        return ""
    if column.name == "what":
        return said.say(f"register.about.{cell}")
    if column.choices is not None:
        return said.say(f"register.{column.group}.{cell}")
    if column.shape is Shape.YES_NO:
        return said.say(f"register.yes_no.{cell}")
    if column.shape is Shape.HOLDER:
        return _holder_word(cell, said)
    return cell


def _holder_word(cell: str, said: Texts) -> str:
    each, _, kind = cell.partition(":")
    if kind:
        return said.say(f"register.{each}.{kind}")
    return said.entries.get(f"register.holder.{cell}", cell) if cell in _ALONE else cell


_ALONE = {"nobody", "unknown"}
