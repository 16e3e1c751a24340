"""This file is about ruling on statements, alone and with others at the same time."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fordel.adapters.store import codings, letters
from fordel.adapters.store.codings import Coding
from fordel.errors import ConflictError, InputError
from fordel.model.response import Document, Passage
from fordel.model.statement import Kind, Ruling, Standing, Statement, Suggestion
from fordel.model.text import unrepaired
from fordel.workbench.review import (
    Decision,
    case,
    joined,
    part_at,
    passage_of,
    rule,
    waiting,
)
from fordel.workbench.settling import MACHINE, take_over
from fordel.workbench.study import Study, new_study, open_study
from statement_makers import codes, response

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXT = "Barnevernet bør bli\nher. Skolen er god. Sykehjemmene må   tilbake."
PARTS = ("Barnevernet bør bli\nher.", "Skolen er god.", "Sykehjemmene må   tilbake.")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    new_study(tmp_path / "s.fordel", now=NOW)
    with open_study(tmp_path / "s.fordel") as opened:
        document = Document(
            id="one", name="brev", media_type="t", received=TEXT, text=unrepaired(TEXT)
        )
        answer = response("one")
        coding = Coding(response="one", family=MACHINE, coder="rules/1", coded_at=NOW)
        with opened.changing() as change:
            letters.add_letter(change, document, b"x", [(answer, ())], read_at=NOW)
            take_over(change, answer, coding, [_suggestion(n) for n in range(3)])
        yield opened


def _suggestion(number: int) -> Suggestion:
    start = TEXT.index(PARTS[number])
    passage = Passage(
        document="one", start=start, end=start + len(PARTS[number]), quote=PARTS[number]
    )
    return Suggestion(
        id=f"s{number}",
        response="one",
        passage=passage,
        codes=codes(Kind.PROPOSAL),
        coder="rules/1",
        sureness={"kind": 0.9 - number / 10},
    )


def standing(study: Study) -> list[Statement]:
    with study.viewing() as view:
        return list(codings.statements(view))


def decide(study: Study, ruling: Ruling, *seen: Statement, by: str = "kari", **more: object):
    decision = Decision(ruling=ruling, seen=seen, **more)
    return rule(study, "one", decision, reviewer=by, now=NOW)


def test_the_least_sure_waits_first_and_by_letter_the_first_in_the_text(study):
    first = [each.id for each in standing(study)]
    assert [each for _, each in waiting(study)] == list(reversed(first))
    assert [each for _, each in waiting(study, by_letter=True)] == first


def test_a_statement_comes_with_its_surroundings(study):
    second = standing(study)[1]
    shown = case(study, "one", second.id)
    assert shown is not None
    assert (shown.before, shown.text) == (("Barnevernet bør bli her.",), "Skolen er god.")
    assert shown.after == ("Sykehjemmene må tilbake.",)
    assert case(study, "one", "borte") is None


def test_nobody_rules_on_what_has_changed_since_they_saw_it(study):
    seen = standing(study)[0]
    decide(study, Ruling.CORRECT, seen, codes=(codes(Kind.WEAKNESS),), by="ola")
    with pytest.raises(ConflictError, match="F720"):
        decide(study, Ruling.ACCEPT, seen)
    assert standing(study)[0].coder == "ola"


def test_two_reviewers_of_different_statements_lose_nothing(study):
    first, second, _ = standing(study)
    decide(study, Ruling.ACCEPT, first, by="ola")
    decide(study, Ruling.ACCEPT, second, by="kari")
    assert [each.coder for each in standing(study)] == ["ola", "kari", "rules/1"]


def test_time_in_a_study_never_runs_backwards(study):
    first, second, _ = standing(study)
    early = datetime(2020, 1, 1, tzinfo=UTC)
    one = decide(study, Ruling.ACCEPT, first)
    two = rule(
        study, "one", Decision(ruling=Ruling.ACCEPT, seen=(second,)), reviewer="ola", now=early
    )
    assert two.at == one.at
    assert two.id > one.id


def test_an_undone_ruling_cannot_be_undone_again(study):
    before = standing(study)
    given = decide(study, Ruling.REJECT, before[0])
    decide(study, Ruling.UNDO, undoes=given.id)
    assert standing(study) == before
    with pytest.raises(InputError, match="F721"):
        decide(study, Ruling.UNDO, undoes=given.id)


def test_a_passage_must_hold_the_words_it_quotes(study):
    wrong = Passage(document="one", start=0, end=5, quote="xxxxx")
    with pytest.raises(InputError, match="F722"):
        decide(study, Ruling.ADD, passages=(wrong,), codes=(codes(),))


def test_a_task_must_be_in_the_list(study):
    with pytest.raises(InputError, match="F724"):
        decide(study, Ruling.CORRECT, standing(study)[0], codes=(codes(tasks=("moon",)),))


def test_a_ruling_of_the_wrong_shape_leaves_no_trace(study):
    with pytest.raises(InputError, match="F420"):
        decide(study, Ruling.MERGE, standing(study)[0])
    with study.viewing() as view:
        assert codings.reviews(view, "one") == ()


def test_words_are_found_over_line_ends_and_runs_of_spaces(study):
    assert passage_of(study, "one", "BARNEVERNET bør bli her").quote == "Barnevernet bør bli\nher"
    assert passage_of(study, "one", "må tilbake").quote == "må   tilbake"
    with pytest.raises(InputError, match="F726"):
        passage_of(study, "one", "finnes ikke")
    with pytest.raises(InputError, match="F726"):
        passage_of(study, "one", "  ")


def test_a_passage_is_parted_where_the_second_part_begins(study):
    first = standing(study)[0]
    assert [each.quote for each in part_at(study, first, "bli her")] == [
        "Barnevernet bør",
        "bli\nher.",
    ]
    for words in ("Barnevernet", "Skolen", ""):
        with pytest.raises(InputError, match="F725"):
            part_at(study, first, words)


def test_joined_statements_hold_everything_between_them(study):
    first, second, _ = standing(study)
    passage = joined(study, (second, first))
    assert passage.quote == "Barnevernet bør bli\nher. Skolen er god."
    decide(study, Ruling.MERGE, first, second, passages=(passage,), codes=(codes(),))
    merged, last = standing(study)
    assert (merged.standing, last.standing) == (Standing.CORRECTED, Standing.SUGGESTED)
    assert merged.id == "r000001.1"
