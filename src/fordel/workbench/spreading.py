"""This file is about who does the work: this process, processes of its own, or other machines."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from fordel.adapters.cluster import on_cluster
from fordel.workbench.crew import in_order

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crew:
    """Who does the work (norsk: arbeidslag): so many processes, or the cluster at an address.

    ``on_each`` is called as each item is done. The results are the same whoever does the work.
    """

    jobs: int = 1
    address: str = ""
    on_each: Callable[[], None] = lambda: None

    def spread(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """What became of each item, in the order of the items.

        Raises:
            OutsideError: F905 or F906, for a cluster that cannot be used.
        """
        for result in self._results(work, items):
            self.on_each()
            yield result

    def _results(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        if self.address:
            return on_cluster(work, items, address=self.address)
        return (result for _, result in in_order(work, items, jobs=self.jobs))


ALONE = Crew()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
