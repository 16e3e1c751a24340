"""This file is about what a map must respect."""

import numpy as np
import pytest

from fordel.districts.locks import Locks, respected, solid, unions
from fordel.errors import InputError
from map_makers import ring


def test_what_must_stay_together_is_found_through_several_rules():
    found = unions(Locks(together=((0, 2), (3, 4)), belongs={5: 4}), 6)
    assert found[0] == found[2]
    assert found[3] == found[4] == found[5]
    assert len(set(found.tolist())) == 3


def test_two_areas_cannot_be_both_together_and_apart():
    with pytest.raises(InputError) as caught:
        unions(Locks(together=((0, 1), (1, 2)), apart=((0, 2),)), 3)
    assert caught.value.code == "F303"


def test_a_rule_about_an_unknown_area_is_refused():
    with pytest.raises(InputError) as caught:
        unions(Locks(apart=((0, 9),)), 3)
    assert caught.value.code == "F302"


def test_maps_that_break_a_rule_are_told_from_those_that_do_not():
    maps = np.array([[0, 0, 1, 1], [0, 1, 1, 0], [0, 1, 0, 1]])
    assert respected(maps, Locks(together=((0, 1),))).tolist() == [True, False, False]
    assert respected(maps, Locks(apart=((0, 3),))).tolist() == [True, False, True]
    assert respected(maps, Locks(belongs={2: 0})).tolist() == [False, False, True]
    assert respected(maps, Locks()).all()


def test_only_unions_that_hang_together_become_one_area():
    joined = solid(ring(5), unions(Locks(together=((0, 1), (2, 4))), 5))
    assert joined[0] == joined[1]
    assert len(set(joined.tolist())) == 4
