"""This file is about the matrix: every task that is named, and what each respondent wants."""

from fordel.report.basis import BlockId, Column, Datum, Grid
from fordel.report.decision.desk import STUDY, Writer
from fordel.report.matrix import matrix
from fordel.report.values import Cell, Matrix


def matrix_grid(writer: Writer) -> Grid | None:
    """Task by respondent with the marks of what each wants; None where nobody names a task."""
    made = matrix(writer.desk)
    if not made.groups:
        return None
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
