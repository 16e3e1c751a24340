"""This file is about giving machines what judging came to: every number as it is."""

import numpy as np

from fordel.appraisal.believe import Threshold
from fordel.appraisal.judge import Group, Judgement
from fordel.appraisal.rank import Acceptability
from fordel.workbench.judging import Judged, Side, WhatIf
from fordel.workbench.judging_explain import Why
from fordel.workbench.judging_findings import Findings
from fordel.workbench.judging_words import JudgingWords

Plain = dict[str, object]


def plain_judged(words: JudgingWords, judged: Judged) -> Plain:
    """The judgement of every case, and what there is to say."""
    return {
        "draws": judged.draws,
        "seed": judged.seed,
        "options": {each.id: words.option(each.id) for each in judged.appraised.options},
        "criteria": {
            name: {
                "name": words.criterion(name),
                "unit": each.unit,
                "better": each.better.value,
                "truth": each.truth.value,
                "formula": each.formula,
                "source": each.source,
            }
            for name, each in words.criteria.items()
        },
        "cases": [_judgement(each) for each in judged.every],
        "findings": list(Findings(words=words, judged=judged).all()),
    }


def plain_why(words: JudgingWords, told: Why) -> Plain:
    """What speaks for and against an option, and on what."""
    return {
        "option": told.option.id,
        "name": words.option(told.option.id),
        "points": [
            {
                "criterion": each.criterion.id,
                "side": each.side,
                "p10": each.low,
                "p50": each.middle,
                "p90": each.high,
                "change": each.change,
                "better": each.better,
                "worse": each.worse,
                "rests_on": dict(each.rests_on),
            }
            for each in told.points
        ],
        "groups": [
            {
                "group": each.panel or None,
                "first": each.first,
                "last": each.last,
                "leads": each.leads,
                "believe": [{"option": name} | _threshold(one) for name, one in each.believe],
                "weights_moved": None if each.needed is None else each.needed.moved,
            }
            for each in told.groups
        ],
        "dominated_by": list(told.dominated_by),
        "breaches": list(told.breaches),
        "cases": dict(told.cases),
    }


def plain_what_if(found: WhatIf) -> Plain:
    """Ranks and middle figures before and after."""
    return {"before": _side(found.before), "after": _side(found.after)}


def _side(side: Side) -> Plain:
    return {
        "first": dict(zip(side.ranked, side.ranks.ranks[:, 0].tolist(), strict=True)),
        "p50": {
            option: dict(zip((each.id for each in side.scores.criteria), row.tolist(), strict=True))
            for option, row in zip(side.scores.options, side.table.p50, strict=True)
        },
    }


def _judgement(each: Judgement) -> Plain:
    return {
        "case": each.case,
        "effects": {
            option: {
                name: {
                    "mean": float(each.table.mean[at, column]),
                    "p10": float(each.table.p10[at, column]),
                    "p50": float(each.table.p50[at, column]),
                    "p90": float(each.table.p90[at, column]),
                    "mean_regret": float(each.regrets.mean[at, column]),
                }
                for column, name in enumerate(each.criteria)
            }
            for at, option in enumerate(each.options)
        },
        "breaches": {option: list(limits) for option, limits in each.breaches.items()},
        "dominated": [
            {"option": each.options[worse], "by": each.options[better]}
            for better, worse in np.argwhere(each.dominance.sure)
        ],
        "twins": [
            {"one": one.one, "other": one.other, "correlation": one.correlation}
            for one in each.twins
        ],
        "swings": {one.criterion: [one.worst, one.best] for one in each.swings},
        "priced": {
            each.options[one.option]: {
                "mean": one.mean,
                "p10": one.p10,
                "p50": one.p50,
                "p90": one.p90,
                "better_than_today": one.share_better,
            }
            for one in each.priced
        },
        "worth_of_knowing": {
            "all": each.priced_perfect,
            "each": {one.parameter: one.value for one in each.priced_partial},
        },
        "groups": [_group(each, one) for one in each.groups],
    }


def _group(each: Judgement, group: Group) -> Plain:
    return {
        "group": group.panel or None,
        "leader": group.leader,
        "robust": group.robust,
        "grades": {grade.value: share for grade, share in group.grades.items()},
        "middle_weights": dict(zip(each.weighed, group.middle.tolist(), strict=True)),
        "all_criteria": _ranks(each, group.together),
        "unpriced": None if group.unpriced is None else _ranks(each, group.unpriced),
        "tornado": [
            {
                "parameter": bar.parameter,
                "at": [bar.at_low, bar.at_high],
                "lead": [bar.low, bar.high],
                "share": bar.share,
            }
            for bar in group.tornado
        ],
        "worth_of_knowing": {one.parameter: one.value for one in group.partial},
        "believe": {
            option: [_threshold(one) for one in found] for option, found in group.believe.items()
        },
        "weights_moved": {
            option: None if one is None else one.moved for option, one in group.needed.items()
        },
        "signs": [
            {
                "option": each.ranked[one.option],
                "criterion": one.criterion,
                "sign": one.sign,
                "low": one.low,
                "high": one.high,
            }
            for one in group.signs
        ],
    }


def _ranks(each: Judgement, found: Acceptability) -> Plain:
    return {
        option: {
            "ranks": found.ranks[at].tolist(),
            "confidence": _number(found.confidence[at]),
            "central_weights": [_number(one) for one in found.central_weights[at]],
        }
        for at, option in enumerate(each.ranked)
    }


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _threshold(each: Threshold) -> Plain:
    return {
        "parameter": each.parameter,
        "above": each.above,
        "below": each.below,
        "share": each.share,
    }
