"""This file is about the numbers by which a decision basis points to what it rests on.

A claim that rests on a few sources names them. One that rests on many names a bundle, which lists
them all: a line of forty numbers helps nobody.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fordel.model.appraisal import Truth
from fordel.report.basis import Basis, Ref, Sentence, SourceEntry, groups_of, numbers_of
from fordel.report.values import Texts

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
        runs = self.runs(refs)
        return self.bundles[runs] if len(runs) > _MOST else None

    def behind(self, refs: Iterable[Ref]) -> Bundle | None:
        """The bundle that a number leads to; None where it rests on one source or none."""
        return self.bundles.get(self.runs(refs))

    def single(self, refs: Sequence[Ref]) -> int | None:
        """The number of the one source, where there is only one."""
        numbers = {self.numbers[ref] for ref in refs}
        return numbers.pop() if len(numbers) == 1 else None


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
        bundles=_bundles(numbers, groups, list(_linked(basis)), many),
    )


def basing(sentence: Sentence, texts: Texts) -> str:
    """How a sentence was come by, where it was not simply counted, and how good its ground is."""
    counted = sentence.truth in {None, Truth.COUNTED}
    words = [] if counted or not sentence.truth else [texts["truth"][sentence.truth.value]]
    words += [texts["grade"][sentence.grade.value]] if sentence.grade else []
    return ", ".join(words)


def _linked(basis: Basis) -> Iterator[tuple[Ref, ...]]:
    for block in basis.blocks():
        yield from numbers_of(block)


def _bundles(
    numbers: Mapping[Ref, int],
    groups: Iterable[Sequence[Ref]],
    linked: Iterable[Sequence[Ref]],
    many: str,
) -> dict[Runs, Bundle]:
    """A bundle for each claim with many sources, and for each number with more than one."""
    found: dict[Runs, Bundle] = {}
    kinds = [(group, _MOST + 1) for group in groups] + [(group, 1) for group in linked]
    for group, least in kinds:
        runs = _runs(numbers, group)
        count = sum(last - first + 1 for first, last in runs)
        if len(runs) >= least and count > 1 and runs not in found:
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
