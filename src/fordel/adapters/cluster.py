"""This file is about work that other machines do: a Dask cluster, found by its address.

Distributed is an extra. Without it everything works on one machine.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from importlib.util import find_spec
from typing import Any, TypeVar

from fordel.errors import OutsideError

Item = TypeVar("Item")
Result = TypeVar("Result")

_SECONDS = 10


def on_cluster(
    work: Callable[[Item], Result], items: Iterable[Item], *, address: str
) -> Iterator[Result]:
    """What became of each item, in the order of the items, wherever it was worked on.

    The machines need the same release of Fordel. A machine that is lost costs its items only: they
    are done again elsewhere.

    Raises:
        OutsideError: F905, if distributed is not installed; F906, if the cluster does not answer.
    """
    if find_spec("distributed") is None:
        raise OutsideError(
            "F905",
            "Distributed, which shares work among machines, is not installed.",
            hint="Install it with: pip install fordel[cluster]. Or work on this machine alone.",
        )
    from distributed import Client  # noqa: PLC0415  # an extra

    connect: Any = Client  # has no types
    try:
        client = connect(address, timeout=_SECONDS, set_as_default=False)
    except (OSError, ValueError) as fault:
        raise OutsideError(
            "F906",
            "The cluster at {address} does not answer.",
            hint="Start it with: dask scheduler, and dask worker on each machine.",
            address=address,
        ) from fault
    with closing(client):
        # What is the same for all items, the areas, travels with the function and only once.
        futures = client.map(work, list(items), pure=False)
        for future in futures:
            yield future.result()
