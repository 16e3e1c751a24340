"""This file is about the list of validation cases: that none is lost, and where each is tested."""

import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from fordel.districts.tally import centres

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs/explanation/appraisal-and-its-critics.md"
CASE = re.compile(r"^\| (\d+) \| .* \| (.*) \|$", re.MULTILINE)


def test_every_case_is_listed_once_with_the_file_that_tests_it_or_why_none_can():
    cases = CASE.findall(PAGE.read_text(encoding="utf-8"))
    assert [int(number) for number, _ in cases] == list(range(13, 36))
    for number, where in cases:
        files = re.findall(r"`(tests/[^`]+)`", where)
        assert files or "kan ikke" in where, number
        assert all((ROOT / each).is_file() for each in files), number


def test_the_mean_distance_to_the_middle_of_a_square_is_the_known_one():
    """Case 34: (sqrt 2 + ln(1 + sqrt 2)) / 6 of the side."""
    side = 41
    across = (np.arange(side) + 0.5) / side
    at = np.array([(x, y) for x in across for y in across])
    apart = np.hypot(*(at[:, None, :] - at[None, :, :]).transpose(2, 0, 1))
    square = SimpleNamespace(people=np.ones(side**2), kilometres=apart)
    best, cost = centres(square, np.zeros(side**2, np.int64), 1)
    assert at[best[0]] == pytest.approx((0.5, 0.5))
    known = (np.sqrt(2) + np.log(1 + np.sqrt(2))) / 6
    assert cost[0] / side**2 == pytest.approx(known, abs=2e-4)
