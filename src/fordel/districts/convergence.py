"""This file is about whether an ensemble can be trusted: did the chains forget where they began?

Printed with every run. Steps are not samples: neighbours on a walk are alike.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from fordel.districts.graph import Maps, Numbers, numbered
from fordel.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Convergence:
    """How far a measured ensemble can be trusted.

    ``r_hat`` near 1 means that the chains agree; above 1.05 they should walk longer. ``effective``
    is how many independent maps the samples are worth for this measure, and ``lag`` how many
    samples apart two of them are. Both are ``None`` when the measure is the same everywhere.
    """

    samples: int
    r_hat: float | None
    effective: float | None
    lag: float | None


def convergence(values: ArrayLike) -> Convergence:
    """What the chains say about themselves, by one measure of their maps.

    Shapes:
        values: (C, S).

    Raises:
        InputError: F309, if a chain has fewer than four samples.

    Source:
        Gelman et al. (2013), Bayesian Data Analysis, 11.4 and 11.5: each chain is split in two.
    """
    each = np.atleast_2d(np.asarray(values, np.float64))
    if each.shape[1] < 4:
        raise InputError(
            "F309",
            "{count} samples a chain are too few to tell anything.",
            hint="Keep at least four; a thousand is usual.",
            count=each.shape[1],
        )
    half = each.shape[1] // 2
    halves = np.concatenate([each[:, :half], each[:, -half:]])
    within = float(halves.var(axis=1, ddof=1).mean())
    if within <= 0.0:
        return Convergence(samples=each.size, r_hat=None, effective=None, lag=None)
    total = within * (half - 1) / half + float(halves.mean(axis=1).var(ddof=1))
    lag = _lag(halves, within, total)
    return Convergence(
        samples=each.size,
        r_hat=float(np.sqrt(total / within)),
        effective=each.size / lag,
        lag=lag,
    )


def distinct(maps: Maps) -> int:
    """How many different maps there are; names of districts do not make a difference.

    Shapes:
        maps: (..., N).
    """
    rows = np.ascontiguousarray(numbered(maps.reshape(-1, maps.shape[-1])))
    return len(np.unique(rows.view(f"V{rows.shape[1]}")))


def redundancy(maps: Maps) -> float:
    """The share of maps that had been visited before."""
    return 1 - distinct(maps) / max(1, int(np.prod(maps.shape[:-1])))


def _lag(halves: Numbers, within: float, total: float) -> float:
    """How many samples apart two independent ones are: one plus twice the correlations."""
    length = halves.shape[1]
    centred = halves - halves.mean(axis=1, keepdims=True)
    spectrum = np.fft.rfft(centred, 2 * length, axis=1)
    covariance = np.fft.irfft(spectrum * np.conj(spectrum), axis=1)[:, :length].mean(axis=0)
    correlation = 1 - (within - covariance / (length - 1)) / total
    pairs = correlation[: length // 2 * 2].reshape(-1, 2).sum(axis=1)
    # Geyer: sums of neighbouring correlations fall and stay positive, until they are noise.
    first = int(np.argmax(pairs <= 0)) if (pairs <= 0).any() else len(pairs)
    falling = np.minimum.accumulate(pairs[:first])
    # Samples that repel each other count for more than themselves, but not without bound.
    return float(max(2 * falling.sum() - 1, 1 / np.log10(max(10, halves.size))))
