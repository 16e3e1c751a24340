"""Every finding on the register that comes with the product has been read by somebody."""

import re
from pathlib import Path

from fordel.model.source import Evidence
from fordel.workbench.register import findings_in, state_named

PAGE = Path(__file__).resolve().parents[3] / "docs" / "explanation" / "register-findings.md"
ROW = re.compile(r"^\| `([a-z_]+:[^`]+)` \| ([^|]+?) \| ([^|]+?) \|$", re.MULTILINE)
VERDICTS = {found[0]: (found[1], found[2]) for found in ROW.findall(PAGE.read_text("utf-8"))}
FOUND = {each.id: each for each in findings_in(state_named("oslo"))}


def test_every_finding_on_oslo_has_been_read_and_none_is_told_of_that_is_gone():
    assert set(VERDICTS) == set(FOUND)


def test_what_is_called_true_rests_on_a_source_and_what_is_called_uncertain_says_so_itself():
    for name, (verdict, why) in VERDICTS.items():
        evidence = FOUND[name].evidence
        assert why
        if verdict == "true":
            assert evidence in {Evidence.STATED, Evidence.DERIVED, Evidence.SECONDARY}, name
            assert FOUND[name].sources, name
        elif verdict == "uncertain, and marked so":
            assert evidence in {Evidence.UNKNOWN, Evidence.ASSUMED, Evidence.INFERRED}, name
        else:
            assert verdict == "not known, rightly", name
            assert evidence is Evidence.UNKNOWN, name
