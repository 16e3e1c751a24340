"""This file is about showing people what judging came to: rankings, effects and reasons."""

import textwrap
from collections.abc import Iterable, Sequence

import numpy as np

from fordel.appraisal.judge import Judgement
from fordel.cli.shell import Talk
from fordel.cli.table import table
from fordel.model.appraisal import Better
from fordel.model.option import OptionId
from fordel.workbench.judging import Judged, WhatIf
from fordel.workbench.judging_explain import Why
from fordel.workbench.judging_findings import Findings
from fordel.workbench.judging_say import believed, changed, group_said, point_said
from fordel.workbench.judging_words import JudgingWords

_WIDEST = 100
_SIDES = ("for", "against", "unsure", "same")
_ARROWS = {Better.HIGHER: "↑", Better.LOWER: "↓"}


def show_judged(talk: Talk, words: JudgingWords, judged: Judged) -> None:
    """The ranking, what each option comes to, and what there is to say."""
    _heading(talk, "ranking")
    _show_ranking(talk, words, judged.usual)
    _heading(talk, "effects")
    _show_effects(talk, words, judged.usual)
    _wrap(talk, talk.say("judging.show.effects_note"))
    _heading(talk, "says")
    for sentence in Findings(words=words, judged=judged).all():
        _wrap(talk, f"• {sentence}")


def show_why(talk: Talk, words: JudgingWords, told: Why) -> None:
    """What speaks for and against, for whom, what to believe, and on which numbers."""
    talk.show(words.option(told.option.id))
    if told.breaches:
        names = ", ".join(words.criterion(each) for each in told.breaches)
        _wrap(talk, talk.say("judging.show.breaches", limits=names))
    for other in told.dominated_by:
        _wrap(talk, talk.say("judging.show.dominated", other=words.option(other)))
    for side in _SIDES:
        points = [each for each in told.points if each.side == side]
        if points:
            _heading(talk, side)
        if side == "same":
            _wrap(talk, ", ".join(words.criterion(each.criterion.id) for each in points))
            continue
        for each in points:
            _wrap(talk, f"• {point_said(words, each)}")
    _show_for_whom(talk, words, told)
    _heading(talk, "cases")
    for at, (case, share) in enumerate(told.cases):
        named = words.case(case) or case
        usual = talk.say("judging.show.usual", case=named) if at == 0 else named
        _wrap(talk, "• " + talk.say("judging.show.case", case=usual, share=words.share(share)))
    _show_inputs(talk, words, told)


def show_what_if(talk: Talk, words: JudgingWords, found: WhatIf) -> None:
    """The ranks before and after, and every figure that changed."""
    _heading(talk, "what_if_ranks")
    heads = [talk.say(f"judging.head.{name}") for name in ("option", "before", "after")]
    rows = [
        (
            words.option(each),
            _first(words, found, each, "before"),
            _first(words, found, each, "after"),
        )
        for each in found.after.ranked
    ]
    _table(talk, heads, rows, right={1, 2})
    _heading(talk, "what_if_effects")
    rows_changed = list(changed(words, found))
    if not rows_changed:
        _wrap(talk, talk.say("judging.show.unchanged"))
        return
    heads = [
        talk.say(f"judging.head.{name}") for name in ("option", "criterion", "before", "after")
    ]
    _table(talk, heads, rows_changed, right={2, 3})


def _show_ranking(talk: Talk, words: JudgingWords, usual: Judgement) -> None:
    everybody = usual.groups[0].together
    money = {usual.options[each.option]: each for each in usual.priced}
    names = ("option", "first", "last", "sure", "money", "range", "better_money")
    rows = []
    for at in np.argsort(-everybody.ranks[:, 0], kind="stable"):
        option, sure = usual.ranked[at], everybody.confidence[at]
        each = money.get(option)
        rows.append(
            (
                words.option(option),
                words.share(float(everybody.ranks[at, 0])),
                words.share(float(everybody.ranks[at, -1])),
                "–" if np.isnan(sure) else words.share(float(sure)),
                "–" if each is None else words.number(round(each.p50), signed=True),
                ""
                if each is None
                else talk.say(
                    "judging.word.to",
                    low=words.number(round(each.p10)),
                    high=words.number(round(each.p90)),
                ),
                "–" if each is None else words.share(each.share_better),
            )
        )
    _table(talk, [talk.say(f"judging.head.{name}") for name in names], rows, right=range(1, 7))


def _show_effects(talk: Talk, words: JudgingWords, usual: Judgement) -> None:
    for at, option in enumerate(usual.options):
        talk.show(f"  {at + 1}  {words.option(option)}")
    heads = [
        talk.say("judging.head.criterion"),
        "",
        *(str(at + 1) for at in range(len(usual.options))),
    ]
    rows = [
        (
            f"{words.criterion(name)} ({words.unit(name)})",
            _ARROWS[words.criteria[name].better],
            *(words.number(float(value)) for value in usual.table.p50[:, at]),
        )
        for at, name in enumerate(usual.criteria)
    ]
    _table(talk, heads, rows, right=range(2, len(heads)))


def _show_for_whom(talk: Talk, words: JudgingWords, told: Why) -> None:
    if not told.groups:
        return
    _heading(talk, "for_whom")
    for each in told.groups:
        _wrap(talk, f"• {group_said(words, each)}")
    _heading(talk, "believe")
    for sentence in believed(words, told):
        _wrap(talk, f"• {sentence}")


def _show_inputs(talk: Talk, words: JudgingWords, told: Why) -> None:
    used = dict.fromkeys(name for point in told.points for name, _ in point.rests_on)
    rows = []
    for name in used:
        each = words.parameter_named(name)
        low, high = words.number(each.belief.p10), words.number(each.belief.p90)
        value = f"{words.number(each.belief.p50)} ({low}–{high}) {each.unit}"
        rows.append((words.parameter(name), value, words.grade(each.grade), each.source or "–"))
    if rows:
        _heading(talk, "inputs")
        names = ("parameter", "value", "grade", "source")
        _table(talk, [talk.say(f"judging.head.{each}") for each in names], rows)


def _first(words: JudgingWords, found: WhatIf, option: OptionId, side: str) -> str:
    held = found.before if side == "before" else found.after
    if option not in held.ranked:
        return "–"
    return words.share(float(held.ranks.ranks[held.ranked.index(option), 0]))


def _heading(talk: Talk, name: str) -> None:
    talk.show()
    talk.show(talk.say(f"judging.show.{name}"))


def _table(
    talk: Talk, heads: Sequence[str], rows: Sequence[Sequence[str]], *, right: Iterable[int] = ()
) -> None:
    for line in table(heads, rows, right=set(right)):
        talk.show(line)


def _wrap(talk: Talk, text: str) -> None:
    for line in textwrap.wrap(text, _WIDEST, break_long_words=False, subsequent_indent="  "):
        talk.show(line)
