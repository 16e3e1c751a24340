"""This file is about the tables that the small models read: areas, keys, districts, options."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fordel.appraisal.needs import NeedsKey
from fordel.errors import InputError, InputErrors
from fordel.model.table import Table
from fordel.workbench.models_inputs import number_of

Numbers = NDArray[np.float64]

_HEADS = {
    "area": ("area", "område", "omrade"),
    "observed": ("observed", "observert", "saker"),
    "expected": ("expected", "forventet"),
    "criterion": ("criterion", "kriterium"),
    "weight": ("weight", "vekt"),
    "power": ("power", "potens"),
    "district": ("district", "bydel"),
    "option": ("option", "alternativ"),
    "merge": ("merge", "ny bydel", "slås sammen"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Areas:
    """Cases seen and expected in each small area; shapes (areas,) (norsk: områdetall)."""

    names: tuple[str, ...]
    observed: Numbers
    expected: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Districts:
    """Each district's amount of each criterion and what it becomes part of (norsk: bydeler).

    ``merge`` is empty where the district goes on alone.

    Shapes:
        criteria: (D, C).
    """

    names: tuple[str, ...]
    criteria: Numbers
    merge: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """What each option comes to on each criterion, with its spread (norsk: skårtabell).

    Shapes:
        means, spread: (O, C); spread is a standard deviation, 0 where none is given.
    """

    options: tuple[str, ...]
    criteria: tuple[str, ...]
    means: Numbers
    spread: Numbers


def areas_of(table: Table) -> Areas:
    """The areas of a table with the columns area, observed and expected."""
    sheet = _Sheet(table)
    found = Areas(
        names=sheet.names("area"),
        observed=sheet.numbers("observed"),
        expected=sheet.numbers("expected"),
    )
    sheet.settle()
    return found


def key_of(table: Table, *, fixed: float) -> tuple[NeedsKey, tuple[str, ...]]:
    """The needs key of a table with the columns criterion, weight and power (one if not there)."""
    sheet = _Sheet(table)
    names, weights = sheet.names("criterion"), sheet.numbers("weight")
    powers = sheet.numbers("power") if sheet.has("power") else np.ones(len(names))
    sheet.settle()
    key = NeedsKey(
        name=table.name, weights=tuple(weights.tolist()), powers=tuple(powers.tolist()), fixed=fixed
    )
    return key, names


def districts_of(table: Table, criteria: Sequence[str]) -> Districts:
    """The districts of a table with the columns district, merge (if any) and each criterion."""
    sheet = _Sheet(table)
    names = sheet.names("district")
    merge = sheet.texts("merge") if sheet.has("merge") else ("",) * len(names)
    columns = [sheet.numbers(name) for name in criteria]
    sheet.settle()
    return Districts(names=names, criteria=np.stack(columns, axis=1), merge=merge)


def rated_of(table: Table) -> Rated:
    """The options of a table: the column option, one for each criterion, and maybe its spread.

    The spread of “cost” stands in a column “cost ±”.
    """
    sheet = _Sheet(table)
    options = sheet.names("option")
    heads = [head.strip() for head in table.heads if head.strip()]
    criteria = tuple(
        head for head in heads if head.lower() not in _HEADS["option"] and not head.endswith("±")
    )
    means = [sheet.numbers(name, signed=True) for name in criteria]
    spread = [
        sheet.numbers(f"{name} ±") if sheet.has(f"{name} ±") else np.zeros(len(options))
        for name in criteria
    ]
    sheet.settle()
    return Rated(
        options=options,
        criteria=criteria,
        means=np.stack(means, axis=1) if means else np.zeros((len(options), 0)),
        spread=np.stack(spread, axis=1) if spread else np.zeros((len(options), 0)),
    )


class _Sheet:
    """A table that is read column by column; every fault is told at once when it settles."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._rows = [(at, row) for at, row in table.rows if any(cell.strip() for cell in row)]
        self._heads = [head.strip().lower() for head in table.heads]
        self._faults: list[InputError] = []
        if not self._rows:
            self._faults.append(InputError("F525", "The table has no rows.", where=table.name))

    def has(self, name: str) -> bool:
        return self._at(name) is not None

    def texts(self, name: str) -> tuple[str, ...]:
        at = self._at(name)
        if at is None:
            self._faults.append(
                InputError(
                    "F522",
                    "The table has no column “{column}”.",
                    where=self._table.name,
                    hint="Its columns are: {heads}.",
                    column=" / ".join(_HEADS.get(name, (name,))[:2]),
                    heads=", ".join(self._table.heads),
                )
            )
            return ("",) * len(self._rows)
        return tuple(row[at].strip() if at < len(row) else "" for _, row in self._rows)

    def names(self, name: str) -> tuple[str, ...]:
        found = self.texts(name)
        if self.has(name):
            for at, (row, _) in enumerate(self._rows):
                if not found[at] or found[at] in found[:at]:
                    self._faults.append(
                        InputError(
                            "F526",
                            "The name “{name}” is empty or stands twice.",
                            where=self._place(name, row),
                            hint="Give each row a name of its own.",
                            name=found[at],
                        )
                    )
        return found

    def numbers(self, name: str, *, signed: bool = False) -> Numbers:
        found = self.texts(name)
        if not self.has(name):
            return np.ones(len(found))
        return np.array(
            [
                self._number(text, self._place(name, row), signed=signed)
                for text, (row, _) in zip(found, self._rows, strict=True)
            ]
        )

    def settle(self) -> None:
        """Raise what was wrong, if anything was."""
        if self._faults:
            raise (
                self._faults[0]
                if len(self._faults) == 1
                else InputErrors(self._faults, where=self._table.name)
            )

    def _number(self, text: str, where: str, *, signed: bool) -> float:
        return _number_or(text, where, self._faults.append, signed=signed)

    def _at(self, name: str) -> int | None:
        wanted = _HEADS.get(name, (name.lower(),))
        return next((at for at, head in enumerate(self._heads) if head in wanted), None)

    def _place(self, name: str, row: int) -> str:
        return f"{self._table.name}, {row}, {name}"


def _number_or(text: str, where: str, tell: Callable[[InputError], None], *, signed: bool) -> float:
    try:
        value = number_of(text, where=where)
    except InputError as fault:
        tell(fault)
        return 1.0
    if value < 0 and not signed:
        tell(
            InputError(
                "F523",
                "{value} is negative.",
                where=where,
                hint="It must be 0 or more.",
                value=value,
            )
        )
    return value
