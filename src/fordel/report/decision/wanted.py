"""This file is about the matrix: every task that is named, and what each respondent wants."""

from collections import Counter
from collections.abc import Sequence

from fordel.model.response import BodyKind
from fordel.report.basis import BlockId, Column, Datum, Grid
from fordel.report.decision.desk import STUDY, Writer
from fordel.report.matrix import matrix
from fordel.report.values import Cell, Matrix

_MOST_COLUMNS = 40


def matrix_grid(writer: Writer) -> Grid | None:
    """Task by respondent with the marks of what each wants; None where nobody names a task."""
    made = matrix(writer.desk)
    if not made.groups:
        return None
    if len(made.columns) > _MOST_COLUMNS:
        return _by_body(writer, made)
    words = writer.words["matrix"]
    rows: list[tuple[Datum, ...]] = []
    groups = []
    for group in made.groups:
        groups.append((len(rows), group.name))
        rows += [(Datum(text=row.name), *map(_datum, row.cells)) for row in group.rows]
    return Grid(
        id=BlockId("matrise"),
        name=words["sheet"],
        caption=words["caption"],
        columns=(Column(name=words["task"]), *(Column(name=name) for name in made.columns)),
        rows=tuple(rows),
        note=words["note"],
        refs=(STUDY,),
        groups=tuple(groups),
        legend=_legend(writer, made),
    )


def _by_body(writer: Writer, made: Matrix) -> Grid:
    """The same by kind of body, with how many of each want what: no page holds 200 columns."""
    words, labels = writer.words["matrix"], writer.desk.labels["body"]
    kinds = [each.consultee.kind for each in writer.desk.responses.values()]
    there = [kind for kind in BodyKind if kind in kinds]
    rows: list[tuple[Datum, ...]] = []
    groups = []
    for group in made.groups:
        groups.append((len(rows), group.name))
        for row in group.rows:
            cells = [_counted(row.cells, kinds, kind) for kind in there]
            rows.append((Datum(text=row.name), *cells))
    return Grid(
        id=BlockId("matrise"),
        name=words["sheet"],
        caption=words["caption_bodies"],
        columns=(
            Column(name=words["task"]),
            *(Column(name=f"{labels[kind.value]} ({kinds.count(kind)})") for kind in there),
        ),
        rows=tuple(rows),
        note=words["note_bodies"],
        refs=(STUDY,),
        groups=tuple(groups),
        legend=made.legend,
    )


def _counted(cells: Sequence[Cell], kinds: Sequence[BodyKind], kind: BodyKind) -> Datum:
    mine = [cell for cell, each in zip(cells, kinds, strict=True) if each is kind]
    signs = Counter(mark.sign for cell in mine for mark in cell.marks)
    signs += Counter(cell.mentioned for cell in mine if cell.mentioned)
    meanings = {mark.sign: mark.meaning for cell in mine for mark in cell.marks}
    text = " ".join(f"{count} {sign}" for sign, count in signs.most_common())
    said = "; ".join(f"{count} {meanings.get(s, s)}" for s, count in signs.most_common())
    return Datum(text=text, meaning=said)


def _datum(cell: Cell) -> Datum:
    signs = " ".join(
        f"({mark.sign})" if mark.strength == "may" else mark.sign + "!" * (mark.strength == "must")
        for mark in cell.marks
    )
    conditional = "*" if any(mark.conditional for mark in cell.marks) else ""
    return Datum(text=signs + conditional or cell.mentioned, marks=cell.marks, meaning=cell.said)


def _legend(writer: Writer, made: Matrix) -> tuple[tuple[str, str], ...]:
    """The signs that occur, then how those are marked that are more or less than a wish."""
    words = writer.desk.texts["matrix"]
    marks = [m for g in made.groups for row in g.rows for cell in row.cells for m in cell.marks]
    strengths = {each.strength for each in marks}
    extra = [("!", "must")] if "must" in strengths else []
    extra += [("( )", "may")] if "may" in strengths else []
    extra += [("*", "conditional")] if any(each.conditional for each in marks) else []
    return (*made.legend, *((sign, words[key]) for sign, key in extra))
