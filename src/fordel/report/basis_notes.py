"""This file is about the numbers by which a decision basis points to what it rests on.

A claim that rests on a few sources names them. One that rests on many names a bundle, which lists
them all: a line of forty numbers helps nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fordel.report.basis import Basis, Ref, SourceEntry, groups_of

_MOST = 5  # runs of numbers named beside a claim; more become a bundle

Runs = tuple[tuple[int, int], ...]
"""Numbers of sources, those in a row joined: the first and the last of each run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """The many sources of one claim, under one number of its own."""

    number: int
    label: str
    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """The numbered sources of one basis, in the order in which they are first used."""

    numbers: Mapping[Ref, int]
    entries: Sequence[SourceEntry]
    bundles: Mapping[Runs, Bundle]

    def runs(self, refs: Iterable[Ref]) -> Runs:
        """The numbers of some refs."""
        return _runs(self.numbers, refs)

    def bundle(self, refs: Iterable[Ref]) -> Bundle | None:
        """The bundle that stands for some refs; None where they are few enough to be named."""
        return self.bundles.get(self.runs(refs))


def notes_of(basis: Basis, *, many: str) -> Notes:
    """Numbers for everything that is used, then for the entries that no sentence names.

    ``many`` is how a bundle is called beside a claim, with its ``{count}`` of sources.
    """
    groups = [group for block in basis.blocks() for group in groups_of(block)]
    listed = {entry.ref: entry for entry in basis.sources}
    used = dict.fromkeys(ref for group in groups for ref in group)
    order = [*(ref for ref in used if ref in listed), *(r for r in listed if r not in used)]
    numbers = {ref: number for number, ref in enumerate(order, start=1)}
    return Notes(
        numbers=numbers,
        entries=tuple(listed[ref] for ref in order),
        bundles=_bundles(numbers, groups, many),
    )


def _bundles(
    numbers: Mapping[Ref, int], groups: Iterable[Sequence[Ref]], many: str
) -> dict[Runs, Bundle]:
    found: dict[Runs, Bundle] = {}
    for group in groups:
        runs = _runs(numbers, group)
        if len(runs) > _MOST and runs not in found:
            count = sum(last - first + 1 for first, last in runs)
            label = many.format(count=count)
            found[runs] = Bundle(number=len(found) + 1, label=label, runs=runs)
    return found


def _runs(numbers: Mapping[Ref, int], refs: Iterable[Ref]) -> Runs:
    runs: list[tuple[int, int]] = []
    for number in sorted({numbers[ref] for ref in refs}):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)
