"""This file is about rules for maps as people write them."""

import numpy as np
import pytest

from fordel.errors import InputErrors
from fordel.workbench.districts import city_named
from fordel.workbench.districts_locks import locks_of


@pytest.fixture(scope="module")
def lilleby():
    return city_named("lilleby")


def test_areas_are_named_by_code_or_name_and_districts_stand_for_all_their_areas(lilleby):
    district = lilleby.today.names[0]
    inside = tuple(np.flatnonzero(lilleby.today.labels == 0).tolist())
    tangen = lilleby.chart.ids.index("304")
    found = locks_of(lilleby, ["304+101", district + "+Tangen"])
    assert found.together == ((tangen, 0), (*inside, tangen))


def test_a_border_between_districts_holds_at_every_pair_that_touches(lilleby):
    one, other = lilleby.today.names[:2]
    labels = lilleby.today.labels
    across = {tuple(sorted(pair)) for pair in lilleby.chart.graph.edges.tolist()
              if {int(labels[pair[0]]), int(labels[pair[1]])} == {0, 1}}  # fmt: skip
    found = locks_of(lilleby, [f"{one}/{other}"])
    assert {tuple(sorted(pair)) for pair in found.apart} == across
    assert across


def test_an_area_belongs_with_another(lilleby):
    found = locks_of(lilleby, ["Tangen=101"])
    assert found.belongs == {lilleby.chart.ids.index("304"): 0}


def test_areas_without_a_council_still_follow():
    oslo = city_named("oslo")
    assert locks_of(oslo, []).together


def test_all_rules_that_cannot_be_read_are_told_at_once(lilleby):
    far = next(a for a in lilleby.chart.ids[1:]
               if lilleby.chart.ids.index(a) not in lilleby.chart.graph.beside(0))  # fmt: skip
    with pytest.raises(InputErrors) as caught:
        locks_of(lilleby, ["101", "101+", "101/102/103", "Nesten+101", f"101/{far}"])
    assert [each.code for each in caught.value.faults] == ["F371", "F371", "F371", "F350", "F372"]
