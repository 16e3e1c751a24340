"""This file is about sharing work among processes, with the results in order and few in hand."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 3


def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], *, jobs: int = 1
) -> Iterator[tuple[Item, Result]]:
    """Each item with what became of it, in the order of the items.

    With several jobs, ``work`` runs in processes of its own and must be a plain function; never
    more than a few items for each are in hand, however many there are.
    """
    if jobs <= 1:
        yield from ((item, work(item)) for item in items)
        return
    surroundings = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=surroundings, initializer=_let_go) as pool:
        begun: deque[tuple[Item, Future[Result]]] = deque()
        try:
            for item in items:
                begun.append((item, pool.submit(work, item)))
                if len(begun) >= jobs * _AHEAD:
                    yield _next(begun)
            while begun:
                yield _next(begun)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _let_go() -> None:
    """Leave it to the process that shares out the work to be interrupted."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _next(begun: deque[tuple[Item, Future[Result]]]) -> tuple[Item, Result]:
    item, future = begun.popleft()
    return item, future.result()
