"""This file is about vectors that took long to work out, kept in a folder between runs."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np

from fordel.adapters.embeddings import Vectors


def kept_vectors(folder: Path, texts: Sequence[str], *, model: str) -> Vectors | None:
    """The vectors of exactly these texts by exactly this model; None if they are not kept."""
    path = _path(folder, texts, model)
    try:
        found: Vectors = np.load(path, allow_pickle=False)
    except (OSError, ValueError):
        return None
    return found if len(found) == len(texts) else None


def keep_vectors(folder: Path, texts: Sequence[str], vectors: Vectors, *, model: str) -> None:
    """Keep the vectors; those of other texts or models stay where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    path = _path(folder, texts, model)
    half = path.with_suffix(".part.npy")
    np.save(half, vectors, allow_pickle=False)
    half.replace(path)  # so that what was cut off is never taken for the whole


def _path(folder: Path, texts: Sequence[str], model: str) -> Path:
    mark = sha256("\x00".join([model, *texts]).encode()).hexdigest()[:24]
    return folder / f"meanings-{mark}.npy"
