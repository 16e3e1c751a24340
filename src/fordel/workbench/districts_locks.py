"""This file is about what a map must respect, as people write it: areas and districts by name.

``A+B+C``: these stay together. ``A/B``: the border between them must hold. ``A=B``: the first
belongs with the second. Each is the code or the name of an area, or else the name of one of today's
districts.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from fordel.districts.judge import following
from fordel.districts.locks import Locks
from fordel.districts.tally import area_at
from fordel.errors import InputError, InputErrors
from fordel.workbench.districts import City

_SIGNS = ("=", "/", "+")


def locks_of(city: City, rules: Sequence[str]) -> Locks:
    """The rules in numbers of areas, with those that areas without a council bring along.

    Raises:
        InputErrors: F371, for a rule that cannot be read; F372, for a border that is not there;
            F350, for a name that is neither an area nor a district of today.
    """
    found, faults = following(city.chart), list[InputError]()
    for rule in rules:
        try:
            found = _with(city, found, rule)
        except InputError as fault:
            faults.append(fault)
    if faults:
        raise InputErrors(faults)
    return found


def _with(city: City, locks: Locks, rule: str) -> Locks:
    sign = next((each for each in _SIGNS if each in rule), "")
    names = [each.strip() for each in rule.split(sign)] if sign else []
    if len(names) < 2 or not all(names) or (sign != "+" and len(names) != 2):
        raise InputError(
            "F371",
            "“{rule}” is not a rule about areas.",
            hint="Write A+B (stay together), A/B (the border holds) or A=B (A belongs with B).",
            rule=rule,
        )
    groups = [_areas(city, each) for each in names]
    if sign == "+":
        return replace(locks, together=(*locks.together, tuple(sum(groups, ()))))
    if sign == "/":
        return replace(locks, apart=(*locks.apart, *_borders(city, groups[0], groups[1], rule)))
    belongs = dict.fromkeys(groups[0], groups[1][0])
    return replace(locks, belongs={**locks.belongs, **belongs})


def _areas(city: City, name: str) -> tuple[int, ...]:
    """The area of that name, or those of today's district of that name."""
    today = [] if city.today is None else [each.casefold() for each in city.today.names]
    try:
        return (area_at(city.chart, name),)
    except InputError:
        if city.today is None or name.casefold() not in today:
            raise
    inside = city.today.labels == today.index(name.casefold())
    return tuple(np.flatnonzero(inside).tolist())


def _borders(
    city: City, one: Sequence[int], other: Sequence[int], rule: str
) -> tuple[tuple[int, int], ...]:
    """Each pair of areas that border each other across."""
    graph = city.chart.graph
    found = [(a, b) for a in one for b in other if b in graph.beside(a)]
    if not found:
        raise InputError(
            "F372",
            "“{rule}”: there is no border between them on land.",
            hint="Only areas that border each other can have a border that holds.",
            rule=rule,
        )
    return tuple(found)
