"""This file is about what leaves a study for other programs."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from fordel.adapters.exports import put_file
from fordel.adapters.files import product_tasks
from fordel.adapters.store import codings, letters
from fordel.adapters.store.study import Study, View, cover
from fordel.documents.personal import blacken
from fordel.documents.plain import plain_text
from fordel.model.response import Document, Response, ResponseId
from fordel.model.statement import Position, Statement
from fordel.report.exports import csv_table, xlsx
from fordel.report.exports_json import json_text, read_json
from fordel.report.exports_qdpx import qdpx
from fordel.report.outgoing import Outgoing, SentResponse, SentStatement, tables
from fordel.statements.positions import positions
from fordel.workbench.shown import shown
from fordel.workbench.texts import texts

__all__ = [
    "Exported",
    "Format",
    "Outgoing",
    "TableName",
    "export_study",
    "outgoing",
    "read_json",
    "save_export",
]


class Format(StrEnum):
    """For which kind of program an export is (norsk: eksportformat)."""

    QDPX = "qdpx"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


class TableName(StrEnum):
    """Which table a CSV file holds (norsk: tabell)."""

    STATEMENTS = "statements"
    POSITIONS = "positions"
    RESPONSES = "responses"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """An export and how much is in it (norsk: eksport)."""

    format: Format
    content: bytes
    responses: int
    statements: int


def export_study(
    study: Study,
    form: Format,
    *,
    now: datetime,
    language: str = "nb",
    table: TableName = TableName.STATEMENTS,
) -> Exported:
    """The study as a file of that format, private persons blacked out.

    ``table`` says which table a CSV file holds. The same study at the same time gives the same
    bytes.
    """
    leaving = outgoing(study, now=now)
    words = texts(language).entries
    written: dict[Format, Callable[[], bytes]] = {
        Format.QDPX: lambda: qdpx(leaving, words=words, language=language),
        Format.XLSX: lambda: xlsx(
            tables(leaving, words=words, language=language), made_at=now, title=leaving.title
        ),
        Format.CSV: lambda: csv_table(
            tables(leaving, words=words, language=language)[list(TableName).index(table)]
        ),
        Format.JSON: lambda: json_text(leaving).encode("utf-8"),
    }
    return Exported(
        format=form,
        content=written[form](),
        responses=len(leaving.responses),
        statements=sum(len(sent.statements) for sent in leaving.responses),
    )


def save_export(exported: Exported, path: Path) -> None:
    """Put the export in a file, in the place of one that may be there."""
    put_file(path, exported.content)


def outgoing(study: Study, *, now: datetime) -> Outgoing:
    """All that leaves the study, as it stands at one moment."""
    with study.viewing() as view:
        front = cover(view)
        asked = front.consultation
        return Outgoing(
            title=front.title,
            case_number=asked.case_number if asked else None,
            made_at=now,
            responses=tuple(_sent(view)),
            positions=tuple(_positions(view)),
            tasks=product_tasks(),
        )


def _sent(view: View) -> Iterator[SentResponse]:
    names = letters.document_names(view)
    said = _statements(view)
    for number, response in enumerate(letters.responses(view), start=1):
        document = letters.document(view, response.document)
        plain = plain_text(document, response)
        yield SentResponse(
            number=number,
            response=response,
            file=names[response.document],
            text=plain.text,
            statements=tuple(
                _sent_statement(
                    document,
                    response,
                    each,
                    plain.place(document, each.passage.start, each.passage.end),
                )
                for each in said[response.id]
            ),
        )


def _statements(view: View) -> dict[ResponseId, list[Statement]]:
    said: dict[ResponseId, list[Statement]] = defaultdict(list)
    for statement in codings.statements(view):
        said[statement.response].append(statement)
    return said


def _sent_statement(
    document: Document, response: Response, statement: Statement, place: tuple[int, int]
) -> SentStatement:
    passage = statement.passage
    quote = blacken(passage.quote, response.personal, offset=passage.start)
    return SentStatement(
        statement=replace(statement, passage=replace(passage, quote=quote)),
        text=shown(document, response, passage.start, passage.end),
        start=place[0],
        end=place[1],
    )


def _positions(view: View) -> Iterator[Position]:
    responses = {each.id: each for each in letters.responses(view)}
    for each, said in _statements(view).items():
        yield from positions(tuple(said), (responses[each],))
