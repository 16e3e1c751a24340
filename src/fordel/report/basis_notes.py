"""This file is about the numbers by which a decision basis points to what it rests on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fordel.report.basis import Basis, Ref, SourceEntry, refs_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """The numbered sources of one basis, in the order in which they are first used."""

    numbers: Mapping[Ref, int]
    entries: Sequence[SourceEntry]

    def runs(self, refs: Iterable[Ref]) -> tuple[tuple[int, int], ...]:
        """The numbers of some refs, those in a row joined: first and last of each run."""
        wanted = sorted({self.numbers[ref] for ref in refs})
        runs: list[tuple[int, int]] = []
        for number in wanted:
            if runs and number == runs[-1][1] + 1:
                runs[-1] = (runs[-1][0], number)
            else:
                runs.append((number, number))
        return tuple(runs)


def notes_of(basis: Basis) -> Notes:
    """Numbers for everything that is used, then for the entries that no sentence names.

    Every ref that a block names has an entry: the law of ``faults_of``.
    """
    used = dict.fromkeys(ref for block in basis.blocks() for ref in refs_of(block))
    listed = {entry.ref: entry for entry in basis.sources}
    order = [*(ref for ref in used if ref in listed), *(r for r in listed if r not in used)]
    return Notes(
        numbers={ref: number for number, ref in enumerate(order, start=1)},
        entries=tuple(listed[ref] for ref in order),
    )
