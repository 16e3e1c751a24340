"""This file is about reading tables into what an appraisal starts from, all faults at once.

A city's own tables lie over those that come with the product: what both name, the city says.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from fordel.appraisal.entries import (
    Refs,
    arrangement,
    case_count,
    correlation,
    limit,
    option,
    parameter,
    source,
    switch,
    task_class,
    vignette,
    weight,
)
from fordel.appraisal.sheets import NAMES, SHEETS
from fordel.errors import InputError, InputErrors
from fordel.model.appraisal import CriterionId
from fordel.model.option import Arrangement, OptionId
from fordel.model.premises import ClassId, Premises
from fordel.model.sheet import Line, lines_of, twice
from fordel.model.table import Table
from fordel.model.task import TaskId

Named = TypeVar("Named")
MOST_FAULTS = 500
_NOTHING = Premises(title="", city="", as_of=date.min)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the tables may refer to outside themselves; nothing named means anything goes."""

    tasks: Collection[str] = ()
    maps: Collection[str] = ()
    base: Premises = _NOTHING


def read_premises(tables: Sequence[Table], known: Known | None = None) -> Premises:
    """What the tables say, laid over the base.

    Raises:
        InputErrors: with all faults, each with sheet and row: those of reading cells, F530 to
            F535, and F560 to F562 for beliefs that cannot be.
    """
    beside = known or Known()
    faults: list[InputError] = []
    sheets = lines_of(tables, SHEETS, faults)
    if faults:
        raise InputErrors(faults[:MOST_FAULTS])
    own = _own(sheets, beside, faults)
    if faults:
        raise InputErrors(faults[:MOST_FAULTS])
    return laid_over(beside.base, own)


def laid_over(base: Premises, own: Premises) -> Premises:
    """The city's premises over the base's: what both name, the city says.

    Vignettes and cases are never taken from the base, nor are options.
    """
    return replace(
        own,
        sources=_over(base.sources, own.sources, "id"),
        parameters=_over(base.parameters, own.parameters, "id", "panel"),
        correlations=_over(base.correlations, own.correlations, "one", "other"),
        switches=_over(base.switches, own.switches, "id"),
        classes=_over(base.classes, own.classes, "id"),
        class_of={**base.class_of, **own.class_of},
        notes={**base.notes, **own.notes},
        unused=tuple(dict.fromkeys((*base.unused, *own.unused))),
        weights=own.weights or base.weights,
        limits=_over(base.limits, own.limits, "id"),
    )


def _over(base: Sequence[Named], own: Sequence[Named], *keys: str) -> tuple[Named, ...]:
    def name(each: Named) -> tuple[object, ...]:
        return tuple(getattr(each, key) for key in keys)

    return tuple(
        ({name(each): each for each in base} | {name(each): each for each in own}).values()
    )


def _own(
    sheets: Mapping[str, tuple[Line, ...]], beside: Known, faults: list[InputError]
) -> Premises:
    for name, keys in NAMES.items():
        faults += twice(sheets.get(name, ()), *keys)

    def of(sheet: str) -> tuple[Line, ...]:
        return sheets.get(sheet, ())

    about = {line.text("what").lower(): line for line in of("about")}
    sources = tuple(map(source, of("sources")))
    classes = tuple(map(task_class, of("classes")))
    refs = _refs(beside, sheets)
    arrangements = _by_option(of("arrangements"), refs)
    return Premises(
        title=about["title"].text("value") if "title" in about else "",
        city=about["city"].text("value") if "city" in about else "",
        as_of=(about["as_of"].day("value") if "as_of" in about else None) or date.min,
        sources=sources,
        classes=classes,
        class_of=dict(_classed(of("tasks"), refs)),
        parameters=tuple(parameter(line, refs) for line in of("parameters")),
        correlations=tuple(correlation(line, refs) for line in of("correlations")),
        switches=tuple(switch(rows, refs) for rows in _grouped(of("switches"), "switch").values()),
        notes={
            CriterionId(line.text("criterion")): (line.text("note_nb"), line.text("note_en"))
            for line in of("criteria")
            if line.text("note_nb") or line.text("note_en")
        },
        unused=tuple(
            CriterionId(line.text("criterion"))
            for line in of("criteria")
            if not line.yes("used", otherwise=True)
        ),
        options=tuple(option(line, refs, arrangements) for line in of("options")),
        weights=tuple(map(weight, of("weights"))),
        limits=tuple(limit(line, refs) for line in of("limits")),
        cases=tuple(case_count(line, refs) for line in of("cases")),
        vignettes=tuple(vignette(line, refs) for line in of("vignettes")),
    )


def _refs(beside: Known, sheets: Mapping[str, tuple[Line, ...]]) -> Refs:
    def ids(sheet: str, column: str = "id") -> set[str]:
        return {line.cells.get(column, "") for line in sheets.get(sheet, ())} - {""}

    classes = ids("classes") | {each.id for each in beside.base.classes}
    return Refs(
        sources=ids("sources") | {each.id for each in beside.base.sources},
        classes=classes,
        tasks=set(beside.tasks),
        maps=set(beside.maps),
        parameters=ids("parameters") | {each.id for each in beside.base.parameters},
        options=ids("options"),
    )


def _classed(lines: Sequence[Line], refs: Refs) -> Iterator[tuple[TaskId, ClassId]]:
    for line in lines:
        task, held = refs.task(line), line.one_of("class", refs.classes, "classes")
        if task and held:
            yield task, ClassId(held)


def _by_option(
    lines: Sequence[Line], refs: Refs
) -> Mapping[OptionId, tuple[tuple[Arrangement, ...], tuple[str, ...]]]:
    found: dict[OptionId, tuple[tuple[Arrangement, ...], tuple[str, ...]]] = {}
    for line in lines:
        name = line.one_of("option", refs.options, "options")
        made = arrangement(line, refs)
        if name and made:
            held, said = found.get(OptionId(name), ((), ()))
            more = line.one_of("source", refs.sources, "sources")
            found[OptionId(name)] = ((*held, *made), (*said, *((more,) if more else ())))
    return found


def _grouped(lines: Sequence[Line], column: str) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.text(column), []).append(line)
    return found
