"""This file is about coders who work apart, from the file of their codes to their agreement."""

import json

import numpy as np
import pytest

from exchange_makers import DISTRICT, NOW, UNION, small_study
from fordel.errors import InputError, InputErrors
from fordel.workbench.blind import agreement_of, coders_of, import_codes
from fordel.workbench.listing import statements_of
from fordel.workbench.study import open_study


@pytest.fixture
def study(tmp_path):
    with open_study(small_study(tmp_path)) as opened:
        yield opened


def _line(words, text=DISTRICT, doc="elvebyen.txt", **more):
    start = text.index(words)
    record = {
        "id": words[:8],
        "doc": doc,
        "start": start,
        "end": start + len(words),
        "question": "to_districts",
        "kind": "proposal",
    }
    return json.dumps({**record, **more})


MOVE = _line(
    "Barnevernet bør flyttes til\r\nbydelen.",
    tasks=["child_welfare"],
    measures=["to_district"],
    place_source="explicit",
    demand="must",
)
WHY = _line("Dette gir nærhet til familiene.", kind="argument", reasons=["nearness"])
KEEP = _line(
    "Barnevernet bør bli der det er; alt annet er \x0csløseri.",
    UNION,
    "forbundet.txt",
    tasks=["child_welfare"],
    measures=["keep"],
)


def _import(study, *lines, coder="kari"):
    return import_codes(study, "\n".join(lines), coder=coder, where="k.jsonl", now=NOW)


def _compare(study, **more):
    return agreement_of(study, rng=np.random.default_rng(1), resamples=50, **more)


def test_blind_codes_are_kept_apart_and_change_no_statement(study):
    before = list(statements_of(study))
    assert dict(_import(study, MOVE, WHY, KEEP)) == {"elvebyen-1": 2, "forbundet-1": 1}
    assert list(statements_of(study)) == before
    assert coders_of(study) == ("kari", "rules")


def test_one_person_is_held_against_the_built_in_coder(study):
    _import(study, MOVE, WHY, KEEP)
    compared = _compare(study)
    assert compared.with_machine
    assert compared.agreement.coders == ("kari", "rules")
    assert compared.agreement.spans.value == pytest.approx(6 / 8)
    assert compared.agreement.fields["kind"].value == 1


def test_two_persons_are_held_against_each_other_alone(study):
    _import(study, MOVE, WHY, KEEP)
    _import(study, MOVE.replace('to_district"', 'to_central"'), coder="per")
    compared = _compare(study)
    assert not compared.with_machine
    assert compared.agreement.responses == ("elvebyen-1",)
    assert compared.agreement.spans.value == pytest.approx(2 / 3)
    assert compared.agreement.fields["measures"].value < 1


def test_coding_again_replaces_only_ones_own_work(study):
    _import(study, MOVE, WHY, KEEP)
    _import(study, MOVE, coder="per")
    _import(study, WHY)
    compared = _compare(study, coders=["kari", "rules"])
    assert compared.agreement.spans.value == pytest.approx((2 + 2) / (1 + 4 + 1 + 1))


def test_who_has_not_coded_cannot_be_compared(study):
    with pytest.raises(InputError, match="F746"):
        _compare(study, coders=["ingen"])


def test_nothing_to_compare_is_told(study):
    with pytest.raises(InputError, match="F422"):
        _compare(study)


@pytest.mark.parametrize("name", ["", "  ", "rules", "rules/2"])
def test_nobody_can_pass_for_the_built_in_coder(study, name):
    with pytest.raises(InputError, match="F741"):
        _import(study, MOVE, coder=name)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (MOVE.replace("elvebyen.txt", "ukjent.txt"), "F742"),
        (MOVE.replace('"end": ', '"end": 1'), "F743"),
        (_line("Barnevernet bør", quote="Barnehagen bør"), "F744"),
        (_line("Barnevernet bør", tasks=["magi"]), "F745"),
        (MOVE.replace("proposal", "wish"), "F413"),
    ],
)
def test_records_that_do_not_fit_are_refused_and_nothing_is_written(study, line, code):
    with pytest.raises(InputErrors) as caught:
        _import(study, WHY, line)
    assert [each.code for each in caught.value.faults] == [code]
    assert coders_of(study) == ("rules",)


def test_all_faults_of_a_file_are_told_at_once_with_their_lines(study):
    with pytest.raises(InputErrors) as caught:
        _import(
            study,
            MOVE,
            _line("bør flyttes"),
            _line("Dette", tasks=["magi"]),
        )
    assert [(each.code, each.where) for each in caught.value.faults] == [
        ("F747", "k.jsonl:2"),
        ("F745", "k.jsonl:3"),
    ]
