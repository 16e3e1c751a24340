"""This file is about the figures by which a coder is judged."""

from dataclasses import replace

import numpy as np
import pytest

from fordel.model.register import TaskId
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Codes, Demand, Kind, Measure, StatementId
from fordel.statements.evaluate import evaluate, match, reversed_places
from fordel.statements.records import Coded


def coded(start: int, end: int, *, doc: str = "a.txt", **codes: object) -> Coded:
    values = {"question": CanonicalQuestion.GENERAL, "kind": Kind.CONTEXT, **codes}
    return Coded(
        id=StatementId(f"{doc}-{start}"), doc=doc, start=start, end=end, codes=Codes(**values)
    )


def judged(gold: list[Coded], suggested: list[Coded], texts: dict[str, str] | None = None):
    return evaluate(gold, suggested, texts or {}, rng=np.random.default_rng(1), samples=200)


def value(gold: list[Coded], suggested: list[Coded], name: str) -> float | None:
    return judged(gold, suggested).figures[name].value


def test_stretches_that_share_half_of_what_they_cover_are_matched():
    assert len(match([coded(0, 100)], [coded(50, 100)])) == 1
    assert len(match([coded(0, 100)], [coded(51, 100)])) == 0


def test_each_stretch_is_matched_once_and_the_best_pair_wins():
    gold = [coded(0, 100)]
    suggested = [coded(0, 60), coded(0, 99)]
    ((_, found),) = match(gold, suggested)
    assert found.end == 99


def test_a_long_suggestion_far_to_the_left_is_still_found():
    assert len(match([coded(10, 100)], [coded(0, 95), coded(20, 21)])) == 1


def test_the_best_coder_reaches_the_top_of_every_figure():
    gold = [
        coded(0, 10, kind=Kind.PROPOSAL, measures=(Measure.KEEP,), demand=Demand.MUST),
        coded(10, 20, tasks=(TaskId("archive"),), holder=("district",)),
    ]
    figures = judged(gold, gold).figures
    for name in ("span_f1", "kind_macro_f1", "measures_micro_f1", "tasks_micro_f1"):
        assert figures[name].value == 1
    assert figures["demand_accuracy"].value == 1
    assert figures["reversals"].value == 0


def test_what_was_not_found_lowers_the_span_figure_and_no_other():
    gold = [coded(0, 10), coded(10, 20), coded(20, 30)]
    assert value(gold, gold[:1], "span_f1") == pytest.approx(0.5)
    assert value(gold, gold[:1], "question_accuracy") == 1


def test_kinds_that_the_gold_lacks_do_not_weigh_in_the_mean():
    gold = [coded(0, 10), coded(10, 20, kind=Kind.STRENGTH)]
    suggested = [coded(0, 10), coded(10, 20, kind=Kind.WEAKNESS)]
    assert value(gold, suggested, "kind_macro_f1") == pytest.approx(0.5)


def test_task_codes_are_counted_one_by_one():
    tasks = tuple(map(TaskId, ("archive", "payroll", "budget")))
    gold = [coded(0, 10, tasks=tasks[:2])]
    assert value(gold, [coded(0, 10, tasks=tasks[1:])], "tasks_micro_f1") == pytest.approx(0.5)


def test_demand_is_judged_where_either_coder_saw_a_proposal():
    gold = [coded(0, 10, kind=Kind.PROPOSAL, demand=Demand.MUST), coded(10, 20)]
    suggested = [coded(0, 10), coded(10, 20)]
    assert value(gold, suggested, "demand_accuracy") == 0


@pytest.mark.parametrize(
    ("right", "found", "turned"),
    [
        (Measure.TO_DISTRICT, Measure.TO_CENTRAL, True),
        (Measure.TO_CENTRAL, Measure.TO_DISTRICT, True),
        (Measure.KEEP, Measure.TO_SHARED, True),
        (Measure.TO_HOST, Measure.KEEP, True),
        (Measure.ABOLISH, Measure.KEEP, True),
        (Measure.TO_SHARED, Measure.TO_CENTRAL, False),
        (Measure.TO_DISTRICT, Measure.REVIEW, False),
        (Measure.KEEP, Measure.KEEP, False),
    ],
)
def test_a_place_turned_round_is_a_reversal(right: Measure, found: Measure, turned: bool):
    gold = coded(0, 10, kind=Kind.PROPOSAL, measures=(right,))
    suggestion = coded(0, 10, kind=Kind.PROPOSAL, measures=(found,))
    assert bool(reversed_places(gold, suggestion)) is turned
    assert value([gold], [suggestion], "reversals") == turned


def test_only_sure_reversals_count_as_sure():
    gold = [coded(0, 10, kind=Kind.PROPOSAL, measures=(Measure.TO_DISTRICT,))]
    suggestion = coded(0, 10, kind=Kind.PROPOSAL, measures=(Measure.TO_CENTRAL,))
    unsure = replace(suggestion, sureness={"measures": 0.5})
    sure = replace(suggestion, sureness={"measures": 0.95})
    assert value(gold, [unsure], "reversals_sure") == 0
    assert value(gold, [sure], "reversals_sure") == 1


def test_quotes_are_checked_against_the_text_as_received():
    texts = {"a.txt": "Arkivet bør bli."}
    true = replace(coded(0, 7), quote="Arkivet")
    false = replace(coded(8, 11), quote="bor")
    assert judged([true, false], [true, false], texts).figures["quotes_exact"].value == 0.5


def test_documents_that_nobody_coded_by_hand_are_left_out():
    evaluation = judged([coded(0, 10)], [coded(0, 10), coded(0, 10, doc="b.txt")])
    assert list(evaluation.by_document) == ["a.txt"]
    assert evaluation.figures["span_f1"].value == 1


def test_limits_need_two_documents_and_hold_the_figure():
    alone = judged([coded(0, 10)], [coded(0, 10)]).figures["span_f1"]
    assert (alone.low, alone.high) == (None, None)
    gold = [coded(0, 10), coded(0, 10, doc="b.txt"), coded(20, 30, doc="b.txt")]
    both = judged(gold, gold[:2]).figures["span_f1"]
    assert both.low is not None
    assert both.high is not None
    assert both.low <= both.value <= both.high
    assert both.low < both.high


def test_nothing_to_count_is_unknown_and_not_nought():
    assert value([coded(0, 10)], [], "question_accuracy") is None
    assert value([], [], "span_f1") is None
