"""This file is about the tables of a register: which sheets there are, and which columns.

The same sheets stand in a workbook and, as one CSV file each, in a folder. Names here are the
plain ones; a template shows them in the reader's language, and both are read.
"""

from dataclasses import dataclass
from enum import StrEnum

from fordel.model.register import Direction, Role, TaskFunction, UnitKind
from fordel.model.source import Evidence


class Shape(StrEnum):
    """How a cell is written."""

    TEXT = "text"
    TEXTS = "texts"
    ID = "id"
    ONE = "one"
    MANY = "many"
    CHOICE = "choice"
    HOLDER = "holder"
    DAY = "day"
    NUMBER = "number"
    COUNTS = "counts"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its name, how its cells are written, and what they may hold.

    ``refers`` is the sheet that a name in the cell must be found in. ``group`` names the labels
    of ``choices`` in the texts.
    """

    name: str
    shape: Shape = Shape.TEXT
    needed: bool = False
    refers: str = ""
    choices: type[StrEnum] | None = None
    group: str = ""


EVIDENCE = Column(name="evidence", shape=Shape.CHOICE, choices=Evidence, group="evidence")
_SOURCES = Column(name="sources", shape=Shape.MANY, refers="sources")
_NOTE = Column(name="note")
_ID = Column(name="id", shape=Shape.ID, needed=True)
_NAME = Column(name="name_nb", needed=True)
_NAME_EN = Column(name="name_en")
_PERIOD = (Column(name="from", shape=Shape.DAY), Column(name="to", shape=Shape.DAY))
_FOUNDED = (_SOURCES, EVIDENCE, _NOTE)


def _figures(name: str, *, unit: bool = True) -> tuple[Column, ...]:
    return (
        Column(name=name, shape=Shape.NUMBER),
        *((Column(name=f"{name}_unit"),) if unit else ()),
        Column(name=f"{name}_low", shape=Shape.NUMBER),
        Column(name=f"{name}_high", shape=Shape.NUMBER),
        Column(name=f"{name}_source", shape=Shape.ONE, refers="sources"),
        Column(
            name=f"{name}_evidence", shape=Shape.CHOICE, choices=Evidence, group="evidence"
        ),
    )  # fmt: skip


def _one(name: str, refers: str, *, needed: bool = False) -> Column:
    return Column(name=name, shape=Shape.ONE, refers=refers, needed=needed)


def _many(name: str, refers: str, *, needed: bool = False) -> Column:
    return Column(name=name, shape=Shape.MANY, refers=refers, needed=needed)


def _choice(name: str, choices: type[StrEnum], group: str, *, needed: bool = False) -> Column:
    return Column(name=name, shape=Shape.CHOICE, choices=choices, group=group, needed=needed)


def _holder(name: str, *, needed: bool = True) -> Column:
    return Column(name=name, shape=Shape.HOLDER, refers="units", needed=needed)


SHEETS: dict[str, tuple[Column, ...]] = {
    "about": (Column(name="what", needed=True), Column(name="value", needed=True)),
    "sources": (
        _ID,
        Column(name="title", needed=True),
        Column(name="locator"),
        Column(name="url"),
        Column(name="published", shape=Shape.DAY),
        Column(name="licence"),
    ),
    "units": (
        _ID,
        _NAME,
        _NAME_EN,
        _choice("kind", UnitKind, "unit_kind", needed=True),
        _one("parent", "units"),
        _one("host", "units"),
        _many("members", "units"),
        *_PERIOD,
        _many("successors", "units"),
        Column(name="number"),
        Column(name="organisation_number"),
        Column(name="also_called", shape=Shape.TEXTS),
        Column(name="areas", shape=Shape.TEXTS),
        Column(name="contact"),
        *_FOUNDED,
    ),
    "tasks": (
        _ID,
        Column(name="name_nb"),
        _NAME_EN,
        Column(name="domain"),
        _one("parent", "tasks"),
        _choice("function", TaskFunction, "task_function"),
        Column(name="description"),
        Column(name="output"),
        Column(name="target_group"),
        Column(name="synonyms", shape=Shape.TEXTS),
        Column(name="hints", shape=Shape.TEXTS),
        Column(name="kostra"),
        Column(name="los"),
        *_figures("volume"),
    ),
    "assignments": (
        _one("task", "tasks", needed=True),
        _choice("role", Role, "role", needed=True),
        _holder("holder"),
        Column(name="part"),
        *_PERIOD,
        Column(name="condition"),
        Column(name="basis"),
        _SOURCES,
        Column(name="locator"),
        EVIDENCE,
        _NOTE,
    ),
    "agreements": (
        _ID,
        _NAME,
        _holder("supplier"),
        _holder("owner"),
        _holder("ordered_by"),
        _holder("disputes"),
        _many("tasks", "tasks", needed=True),
        *_PERIOD,
        *_FOUNDED,
    ),
    "goals": (
        _ID,
        _holder("holder"),
        Column(name="indicator", needed=True),
        Column(name="outcome", shape=Shape.ID, needed=True),
        _choice("direction", Direction, "direction", needed=True),
        _many("tasks", "tasks", needed=True),
        *_PERIOD,
        *_FOUNDED,
    ),
    "journeys": (
        _ID,
        _NAME,
        _NAME_EN,
        Column(name="target_group"),
        _holder("owner", needed=False),
        *_figures("volume"),
        *_FOUNDED,
    ),
    "steps": (
        _one("journey", "journeys", needed=True),
        Column(name="number", shape=Shape.COUNTS, needed=True),
        _NAME,
        _NAME_EN,
        _one("task", "tasks"),
        _choice("role", Role, "role"),
        _holder("actor", needed=False),
        Column(name="follows", shape=Shape.COUNTS),
        Column(name="share", shape=Shape.NUMBER),
        Column(name="crosses_border", shape=Shape.YES_NO),
        *_figures("loss", unit=False),
        *_FOUNDED,
    ),
}
"""Every sheet with its columns, in the order in which a template shows them."""

NEEDED_SHEETS = ("about", "units", "assignments")
ABOUT = ("title", "city", "as_of", "contact")
"""What the sheet ``about`` may say; all but the last is needed."""
README = "readme"
"""The sheet that explains a template; it is never read."""
