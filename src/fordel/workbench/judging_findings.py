"""This file is about the sentences that sum up a judgement: who leads, on what, what next."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from fordel.appraisal.judge import Bars, Group, Judgement
from fordel.appraisal.performance import Twins
from fordel.model.appraisal import CriterionId, Grade
from fordel.model.option import OptionId
from fordel.workbench.judging import Judged
from fordel.workbench.judging_words import JudgingWords

_POOLS = OptionId("today-with-pools")
_COVER = CriterionId("days_uncovered")
_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What there is to say of a judgement, in words (norsk: funn i en vurdering)."""

    words: JudgingWords
    judged: Judged

    def all(self) -> tuple[str, ...]:
        """What there is to say of all options, in the order in which it matters."""
        usual = self.judged.usual
        return (
            *(self._leads(usual, each) for each in usual.groups),
            *self._untwinned(usual),
            *self._robust(usual),
            *self._money(usual),
            *self._pools(usual),
            *self._breaches(usual),
            *self._dominated(usual),
            *(self._twin(each) for each in usual.twins),
            *self._cases(),
            *self._find_out(usual),
            self.words.said.say(
                "judging.fact.draws",
                draws=self.words.number(self.judged.draws),
                seed=self.judged.seed,
            ),
        )

    def short(self) -> tuple[str, ...]:
        """What matters most, for a summary: over all weights, in kroner, and by sharing alone."""
        usual = self.judged.usual
        return (
            self._leads(usual, usual.groups[0]),
            *self._untwinned(usual),
            *tuple(self._robust(usual))[:1],
            *self._money(usual),
            *self._pools(usual),
        )

    def _leads(self, usual: Judgement, group: Group) -> str:
        order = np.argsort(-group.together.ranks[:, 0], kind="stable")
        second = int(order[1]) if len(order) > 1 else int(order[0])
        return self.words.said.say(
            "judging.fact.leads",
            group=self.words.panel(group.panel),
            option=self.words.option(group.leader),
            share=self.words.share(float(group.together.ranks[order[0], 0])),
            second=self.words.option(usual.ranked[second]),
            second_share=self.words.share(float(group.together.ranks[second, 0])),
        )

    def _robust(self, usual: Judgement) -> Iterator[str]:
        for leader in dict.fromkeys(each.leader for each in usual.groups):
            groups = [each for each in usual.groups if each.leader == leader]
            assumed = max(each.grades.get(Grade.ASSUMED, 0.0) for each in groups)
            facts = {
                "option": self.words.option(leader),
                "assumed": self.words.share(assumed),
                "limit": self.words.share(Bars().assumed),
                "first": self.words.share(Bars().first),
            }
            if all(each.robust for each in usual.groups):
                yield self.words.said.say("judging.fact.robust", **facts)
            elif assumed > Bars().assumed:
                yield self.words.said.say("judging.fact.rests_on_assumptions", **facts)
            else:
                yield self.words.said.say("judging.fact.not_first_enough", **facts)

    def _money(self, usual: Judgement) -> Iterator[str]:
        if not len(usual.priced_first):
            return
        best = int(np.argmax(usual.priced_first))
        yield self.words.said.say(
            "judging.fact.money",
            option=self.words.option(usual.ranked[best]),
            share=self.words.share(float(usual.priced_first[best])),
        )

    def _pools(self, usual: Judgement) -> Iterator[str]:
        """How much of the best cover today's districts would have by sharing."""
        if _POOLS not in usual.options or _COVER not in usual.criteria:
            return
        days = usual.table.p50[:, usual.criteria.index(_COVER)]
        today, pools = float(days[0]), float(days[usual.options.index(_POOLS)])
        if today > min(days) + 1e-9:
            yield self.words.said.say(
                "judging.fact.pools",
                today=self.words.number(today),
                pools=self.words.number(pools),
                part=self.words.share((today - pools) / (today - float(min(days)))),
            )

    def _breaches(self, usual: Judgement) -> Iterator[str]:
        for option, limits in usual.breaches.items():
            yield self.words.said.say(
                "judging.fact.breaches",
                option=self.words.option(option),
                limits=", ".join(self.words.criterion(each) for each in limits),
            )

    def _dominated(self, usual: Judgement) -> Iterator[str]:
        for better, worse in np.argwhere(usual.dominance.sure):
            yield self.words.said.say(
                "judging.fact.dominated",
                option=self.words.option(usual.options[worse]),
                other=self.words.option(usual.options[better]),
            )

    def _twin(self, twins: Twins) -> str:
        return self.words.said.say(
            "judging.fact.twins",
            one=self.words.criterion(twins.one),
            other=self.words.criterion(twins.other),
            correlation=self.words.number(twins.correlation),
        )

    def _untwinned(self, usual: Judgement) -> Iterator[str]:
        """What the ranking is when nothing counts twice."""
        if usual.untwinned is not None:
            leader = int(np.argmax(usual.untwinned.ranks[:, 0]))
            yield self.words.said.say(
                "judging.fact.untwinned",
                option=self.words.option(usual.ranked[leader]),
                share=self.words.share(float(usual.untwinned.ranks[leader, 0])),
            )

    def _cases(self) -> Iterator[str]:
        for each in self.judged.others:
            group = each.groups[0]
            same = group.leader == self.judged.usual.groups[0].leader
            at = each.ranked.index(group.leader)
            yield self.words.said.say(
                f"judging.fact.{'case_same' if same else 'case_other'}",
                case=self.words.case(each.case),
                option=self.words.option(group.leader),
                share=self.words.share(float(group.together.ranks[at, 0])),
            )

    def _find_out(self, usual: Judgement) -> Iterator[str]:
        found = [each for each in usual.priced_partial if each.value > each.noise][:_SHOWN]
        if found:
            yield self.words.said.say(
                "judging.fact.find_out_money",
                most=self.words.number(usual.priced_perfect),
                worth=", ".join(
                    f"{self.words.parameter(each.parameter)} ({self.words.number(each.value)})"
                    for each in found
                ),
            )
        for group in usual.groups[:1]:
            bars = group.tornado[:_SHOWN]
            if bars:
                yield self.words.said.say(
                    "judging.fact.hangs_on",
                    option=self.words.option(group.leader),
                    names=", ".join(
                        f"{self.words.parameter(each.parameter)} ({self.words.share(each.share)})"
                        for each in bars
                    ),
                )
