"""This file is about which proposal an argument or condition belongs to."""

from collections.abc import Sequence

from fordel.model.statement import Excerpt, Kind

_POINTING = frozenset({Kind.ARGUMENT, Kind.CONDITION})
_FARTHEST = 6


def supported(excerpts: Sequence[Excerpt], kinds: Sequence[Kind]) -> tuple[int | None, ...]:
    """For every excerpt the number of the proposal it points at, or None.

    The nearest proposal before it in the same answer, its own paragraph first; if none stands
    before, the nearest after it in the paragraph.
    """
    return tuple(
        _target(excerpts, kinds, at) if kind in _POINTING else None for at, kind in enumerate(kinds)
    )


def _target(excerpts: Sequence[Excerpt], kinds: Sequence[Kind], at: int) -> int | None:
    earlier = [
        i
        for i in range(at - 1, max(-1, at - 1 - _FARTHEST), -1)
        if _answers(excerpts, kinds, i, at)
    ]
    later = [
        i
        for i in range(at + 1, min(len(kinds), at + 1 + _FARTHEST))
        if _answers(excerpts, kinds, i, at)
    ]
    here = excerpts[at].paragraph
    beside = [i for i in (*earlier, *later) if excerpts[i].paragraph == here]
    return next(iter((*beside, *earlier)), None)


def _answers(excerpts: Sequence[Excerpt], kinds: Sequence[Kind], i: int, at: int) -> bool:
    return kinds[i] is Kind.PROPOSAL and excerpts[i].question == excerpts[at].question
