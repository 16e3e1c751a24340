"""This file is about a judgement of very many futures, put together out of blocks of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from fordel.appraisal.judge import Group, Judgement
from fordel.appraisal.performance import Dominance, Regrets, Table
from fordel.appraisal.rank import Acceptability
from fordel.appraisal.scores import Numbers

Sized = Sequence[tuple[Judgement, int]]


def together(found: Sized) -> Judgement:
    """One judgement of several, each of so many futures; the first where there is only one.

    Shares and means are weighted by the futures. Quantiles are the means of the blocks'
    quantiles, which differ from those of all futures by far less than chance. What the ranking
    rests on, and what it is worth to find out, is of the first block.
    """
    first = found[0][0]
    if len(found) == 1:
        return first
    mean = _weighted(found)
    alone = [(each.untwinned, size) for each, size in found if each.untwinned is not None]
    return replace(
        first,
        untwinned=_ranks(alone) if alone else None,
        table=Table(
            mean=mean(lambda each: each.table.mean),
            p10=mean(lambda each: each.table.p10),
            p50=mean(lambda each: each.table.p50),
            p90=mean(lambda each: each.table.p90),
        ),
        dominance=Dominance(
            sure=np.all([each.dominance.sure for each, _ in found], axis=0),
            share=mean(lambda each: each.dominance.share),
        ),
        regrets=Regrets(
            mean=mean(lambda each: each.regrets.mean),
            p90=mean(lambda each: each.regrets.p90),
            worst=np.max([each.regrets.worst for each, _ in found], axis=0),
        ),
        priced_first=mean(lambda each: each.priced_first),
        groups=tuple(_group(found, at) for at in range(len(first.groups))),
    )


def _group(found: Sized, at: int) -> Group:
    groups = [(each.groups[at], size) for each, size in found]
    unpriced = [(each.unpriced, size) for each, size in groups if each.unpriced is not None]
    return replace(
        groups[0][0],
        together=_ranks([(each.together, size) for each, size in groups]),
        unpriced=_ranks(unpriced) if unpriced else None,
    )


def _ranks(found: Sequence[tuple[Acceptability, int]]) -> Acceptability:
    sizes = np.array([size for _, size in found], np.float64)
    first = np.array([each.ranks[:, 0] for each, _ in found]) * sizes[:, None]
    held = np.nan_to_num(np.array([each.central_weights for each, _ in found]))
    with np.errstate(invalid="ignore"):
        central = (held * first[:, :, None]).sum(axis=0) / first.sum(axis=0)[:, None]
        sure = np.nan_to_num(np.array([each.confidence for each, _ in found]))
        confidence = (sure * first).sum(axis=0) / first.sum(axis=0)
    return Acceptability(
        ranks=np.average([each.ranks for each, _ in found], axis=0, weights=sizes),
        central_weights=central,
        confidence=confidence,
        pairwise=np.average([each.pairwise for each, _ in found], axis=0, weights=sizes),
        draws=int(sizes.sum()),
    )


def _weighted(found: Sized) -> Callable[[Callable[[Judgement], Numbers]], Numbers]:
    sizes = [size for _, size in found]
    return lambda of: np.asarray(
        np.average([of(each) for each, _ in found], axis=0, weights=sizes), np.float64
    )
