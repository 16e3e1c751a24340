"""This file is about drawing lawful maps at random."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from scipy.spatial import Delaunay

from fordel.districts.convergence import convergence, redundancy
from fordel.districts.ensemble import (
    Question,
    Variant,
    Walk,
    equal_targets,
    place,
    sample,
)
from fordel.districts.graph import area_graph, contiguous, totals
from fordel.districts.locks import Locks, respected
from fordel.errors import InputError
from map_makers import grid, oslo

SHORT = Walk(chains=2, samples=40, every=5, warm_up=20)


def question(count=4, **more):
    people = more.pop("people", np.ones(36))
    given = {"targets": equal_targets(people, count), "band": 0.25} | more
    return Question(graph=grid(6, 6), people=people, **given)


def drawn(asked, walk=SHORT, seed=1, **more):
    return sample(asked, walk, rng=np.random.default_rng(seed), **more)


@pytest.mark.parametrize("variant", list(Variant))
def test_every_map_is_lawful_in_every_variant(variant):
    asked = question()
    walk = Walk(chains=2, samples=40, every=50, warm_up=20, variant=variant)
    maps = drawn(asked, walk).maps.reshape(-1, 36)
    assert all(contiguous(asked.graph, each) for each in maps)
    sizes = totals(maps, asked.people, 4)
    assert sizes.min() >= 7
    assert sizes.max() <= 11
    assert len(np.unique(maps, axis=0)) > 5


def test_the_same_seed_gives_the_same_maps_however_many_workers():
    one = drawn(question())
    with ThreadPoolExecutor(3) as pool:
        many = drawn(question(), spread=pool.map)
    assert one.maps.tobytes() == many.maps.tobytes()
    assert one.maps.tobytes() != drawn(question(), seed=2).maps.tobytes()
    assert one.maps[0].tobytes() != one.maps[1].tobytes()


def test_districts_may_be_of_unequal_size():
    asked = question(targets=(18.0, 9.0, 9.0), band=0.12)
    maps = drawn(asked).maps.reshape(-1, 36)
    sizes = totals(maps, asked.people, 3)
    assert (np.abs(sizes / asked.targets - 1) <= 0.12).all()
    assert len(np.unique(maps, axis=0)) > 5


def test_locks_hold_in_every_map():
    locks = Locks(together=((0, 1, 2), (3, 33)), apart=((14, 15),), belongs={30: 31})
    asked = question(3, locks=locks, band=0.4)
    maps = drawn(asked).maps.reshape(-1, 36)
    assert respected(maps, locks).all()
    assert all(contiguous(asked.graph, each) for each in maps)
    assert len(np.unique(maps, axis=0)) > 5


def test_a_surcharge_keeps_old_districts_whole():
    old = np.repeat(np.arange(6), 6)
    walk = Walk(chains=2, samples=100, every=5, warm_up=50, variant=Variant.BORDER_MINIMUM)

    def split(surcharge):
        maps = drawn(question(3, regions=old, surcharge=surcharge), walk).maps.reshape(-1, 36)
        return np.mean([len(np.unique(each[old == o])) > 1 for each in maps for o in range(6)])

    assert split(5.0) < split(0.0) / 2


def test_one_district_is_the_whole_city():
    assert drawn(question(1)).maps.max() == 0


def test_a_walk_that_moves_every_step_says_so():
    found = drawn(question())
    assert found.moved > 0.9
    assert found.trees >= 2 * 40 * 5 * found.moved
    assert found.crossing.shape == (2, 40)


def test_too_few_cuts_allowed_for_are_told():
    walk = Walk(chains=1, samples=20, every=50, variant=Variant.REVERSIBLE, most_cuts=1)
    assert drawn(question(), walk).over > 0


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"targets": (5.0, 5.0)}, "F307"),
        ({"people": np.r_[np.ones(35), 100.0], "band": 0.05}, "F308"),
    ],
)
def test_a_question_without_an_answer_is_refused(more, code):
    with pytest.raises(InputError) as caught:
        drawn(question(**more))
    assert caught.value.code == code


def test_a_city_in_two_pieces_has_no_map_into_one():
    asked = Question(
        graph=area_graph(4, [(0, 1), (2, 3)]), people=np.ones(4), targets=(4.0,), band=0.1
    )
    with pytest.raises(InputError) as caught:
        drawn(asked)
    assert caught.value.code == "F310"


def test_the_place_of_a_proposal_shares_ties():
    found = place([[1, 2], [2, 3]], 2)
    assert (found.below, found.equal, found.above) == (0.25, 0.5, 0.25)
    assert found.percentile == 50
    assert place([1, 2], 9).percentile == 100


def test_six_hundred_areas_are_walked_as_well():
    rng = np.random.default_rng(600)
    corners = Delaunay(rng.uniform(size=(600, 2))).simplices
    pairs = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    people = rng.uniform(500, 2000, 600).round()
    asked = Question(
        graph=area_graph(600, pairs), people=people, targets=equal_targets(people, 10), band=0.05
    )
    maps = drawn(asked, Walk(chains=1, samples=5, every=50, warm_up=50)).maps[0]
    assert all(contiguous(asked.graph, each) for each in maps)
    sizes = totals(maps, people, 10) / people.sum() * 10
    assert np.abs(sizes - 1).max() <= 0.05 + 1e-9
    assert len(np.unique(maps, axis=0)) == 5


@pytest.mark.shared
def test_four_chains_on_oslo_agree(shared):
    graph, people, _, _ = oslo(shared)
    asked = Question(graph=graph, people=people, targets=equal_targets(people, 7), band=0.1)
    found = drawn(asked, Walk(chains=4, samples=1000, every=25))
    told = convergence(found.crossing)
    assert told.r_hat < 1.02
    assert told.effective > 1000
    assert redundancy(found.maps) < 0.01
