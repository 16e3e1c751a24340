"""This file is about saying why an option does as it does: one sentence for each reason."""

from collections.abc import Iterator

from fordel.appraisal.believe import Threshold
from fordel.workbench.judging import WhatIf
from fordel.workbench.judging_explain import ForWhom, Point, Why
from fordel.workbench.judging_words import JudgingWords

_NEAR = 0.0005
_FEW = 3


def point_said(words: JudgingWords, each: Point) -> str:
    """What an option comes to on a criterion, beside today."""
    name = each.criterion.id
    return words.said.say(
        "judging.show.point" if each.low < each.high else "judging.show.point_fixed",
        criterion=words.criterion(name),
        change=words.change(name, each.change),
        low=words.number(each.low),
        high=words.value(name, each.high),
    )


def group_said(words: JudgingWords, each: ForWhom) -> str:
    """How an option fares for one group, and which weights it would take."""
    said = words.said.say(
        "judging.show.group_first",
        group=words.panel(each.panel),
        first=words.share(each.first),
        last=words.share(each.last),
    )
    return f"{said} {_needed(words, each)}"


def believed(words: JudgingWords, told: Why) -> tuple[str, ...]:
    """What one must believe for the option to be the best, over all weights.

    Where it is that already: what would make another one the best.
    """
    if not told.groups:
        return ()
    everybody = told.groups[0]
    if not everybody.believe:
        name = "believe_none_other" if everybody.leads else "believe_none"
        return (words.said.say(f"judging.show.{name}"),)
    found = [
        f"{words.option(option)}: {threshold_said(words, each)}"
        if everybody.leads
        else threshold_said(words, each)
        for option, each in everybody.believe[:_FEW]
    ]
    return (words.said.say("judging.show.leads"), *found) if everybody.leads else tuple(found)


def threshold_said(words: JudgingWords, each: Threshold) -> str:
    """What must be believed of a parameter, in words."""
    facts = {"parameter": words.parameter(each.parameter), "share": words.share(each.share)}
    if each.above is not None and each.below is not None:
        low, high = words.number(each.above), words.number(each.below)
        return words.said.say("judging.show.believe_between", low=low, high=high, **facts)
    if each.above is not None:
        return words.said.say("judging.show.believe_above", value=words.number(each.above), **facts)
    return words.said.say(
        "judging.show.believe_below", value=words.number(each.below or 0.0), **facts
    )


def changed(words: JudgingWords, found: WhatIf) -> Iterator[tuple[str, str, str, str]]:
    """The figures that differ; those of a new option are held against the option it came from."""
    before, after = found.before, found.after
    for at, option in enumerate(after.scores.options):
        base = found.base if option not in before.scores.options else option
        old = before.scores.options.index(base)
        for column, each in enumerate(after.scores.criteria):
            was, now = before.table.p50[old, column], after.table.p50[at, column]
            if abs(now - was) > 1e-9 * max(abs(was), 1.0):
                yield (
                    words.option(option),
                    words.criterion(each.id),
                    words.number(float(was)),
                    words.value(each.id, float(now)),
                )


def _needed(words: JudgingWords, each: ForWhom) -> str:
    if each.needed is None:
        return words.said.say("judging.show.needed_none")
    if each.needed.moved < _NEAR:
        return words.said.say("judging.show.needed_own")
    return words.said.say("judging.show.needed", moved=words.share(each.needed.moved))
