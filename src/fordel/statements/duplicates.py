"""This file is about responses that are copies of one another: campaigns and forms.

A campaign is counted once and n times: its arguments once, its senders n times.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from fordel.model.response import ResponseId

_WORDS = 4
_BANDS = 20
_ROWS = 4
_PRIME = (1 << 31) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """Two or more responses that share most of their text, the longest one first."""

    members: tuple[ResponseId, ...]
    likeness: float


def campaigns(
    texts: Iterable[tuple[ResponseId, str]], *, likeness: float = 0.7
) -> tuple[Campaign, ...]:
    """The groups of near-identical responses, largest first.

    Likeness is the share of four-word runs that two texts have in common (Jaccard). Candidates
    come from min-hashing, so that ten thousand letters need no ten thousand squared comparisons;
    each candidate pair is then compared exactly. Chains are joined: a copy of a copy belongs.

    Source:
        Broder (1997), On the resemblance and containment of documents.
    """
    runs = {response: _runs(text) for response, text in texts}
    parent = {response: response for response in runs}
    least: dict[ResponseId, float] = {}
    for one, other in _candidates(runs):
        share = _jaccard(runs[one], runs[other])
        if share >= likeness:
            top, below = _top(parent, one), _top(parent, other)
            parent[below] = top
            for each in (one, other):
                least[each] = min(share, least.get(each, 1.0))
    groups: dict[ResponseId, list[ResponseId]] = defaultdict(list)
    for response in runs:
        groups[_top(parent, response)].append(response)
    found = [_campaign(members, runs, least) for members in groups.values() if len(members) > 1]
    return tuple(sorted(found, key=lambda each: (-len(each.members), each.members)))


def _campaign(
    members: list[ResponseId],
    runs: dict[ResponseId, NDArray[np.int64]],
    least: dict[ResponseId, float],
) -> Campaign:
    ordered = sorted(members, key=lambda each: (-runs[each].size, each))
    return Campaign(members=tuple(ordered), likeness=min(least[each] for each in members))


def _runs(text: str) -> NDArray[np.int64]:
    """The hashed four-word runs of a text, each once; a shorter text is one run."""
    words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
    count = max(1, len(words) - _WORDS + 1)
    runs = {crc32(" ".join(words[n : n + _WORDS]).encode()) % _PRIME for n in range(count)}
    return np.fromiter(sorted(runs), dtype=np.int64, count=len(runs))


def _candidates(
    runs: dict[ResponseId, NDArray[np.int64]],
) -> Iterator[tuple[ResponseId, ResponseId]]:
    """Pairs of responses that share all rows of at least one band of their min-hashes."""
    # The multipliers are fixed numbers, not chance: the same texts give the same groups.
    factors = np.arange(1, _BANDS * _ROWS + 1, dtype=np.int64) * 1_000_003 % _PRIME
    shifts = factors * 7_919 % _PRIME
    buckets: dict[tuple[int, bytes], list[ResponseId]] = defaultdict(list)
    for response, hashed in runs.items():
        lowest = ((hashed[:, None] * factors + shifts) % _PRIME).min(axis=0)
        for band in range(_BANDS):
            buckets[band, lowest[band * _ROWS : (band + 1) * _ROWS].tobytes()].append(response)
    seen = set()
    for members in buckets.values():
        for other in members[1:]:
            pair = (members[0], other)
            if pair not in seen:
                seen.add(pair)
                yield pair


def _jaccard(one: NDArray[np.int64], other: NDArray[np.int64]) -> float:
    common = np.intersect1d(one, other, assume_unique=True).size
    return float(common / (one.size + other.size - common))


def _top(parent: dict[ResponseId, ResponseId], response: ResponseId) -> ResponseId:
    while parent[response] != response:
        parent[response] = parent[parent[response]]
        response = parent[response]
    return response
