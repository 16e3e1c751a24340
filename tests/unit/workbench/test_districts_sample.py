"""This file is about drawing maps at random, here, in processes and on a cluster."""

from dataclasses import replace

import numpy as np
import pytest

from fordel.districts.ensemble import Variant, Walk
from fordel.errors import InputError, OutsideError
from fordel.workbench.districts import city_named, map_of
from fordel.workbench.districts_locks import locks_of
from fordel.workbench.districts_sample import Wish, even_sizes, sample_maps, score
from fordel.workbench.spreading import Crew

SHORT = Walk(chains=2, samples=20, every=5, warm_up=20)
WISH = Wish(sizes=even_sizes(3), band=0.3, walk=SHORT)


@pytest.fixture(scope="module")
def lilleby():
    return city_named("lilleby")


def checksums(city, crew):
    return [each.checksum for each in sample_maps(city, WISH, crew=crew).surveys]


def test_the_same_figures_come_from_here_from_processes_and_from_a_real_cluster(lilleby):
    from distributed import LocalCluster

    done = []
    alone = checksums(lilleby, Crew(on_each=lambda: done.append(1)))
    assert len(done) == 4  # two chains in each of two ways
    assert checksums(lilleby, Crew(jobs=2)) == alone
    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        assert checksums(lilleby, Crew(address=cluster.scheduler_address)) == alone


def test_a_cluster_that_does_not_answer_is_told_of(lilleby, monkeypatch):
    monkeypatch.setattr("fordel.adapters.cluster._SECONDS", 0.2)
    with pytest.raises(OutsideError) as caught:
        checksums(lilleby, Crew(address="tcp://127.0.0.1:1"))
    assert caught.value.code == "F906"


def test_a_machine_without_distributed_says_how_to_get_it(lilleby, monkeypatch):
    monkeypatch.setattr("fordel.adapters.cluster.find_spec", lambda _name: None)
    with pytest.raises(OutsideError) as caught:
        checksums(lilleby, Crew(address="tcp://127.0.0.1:1"))
    assert caught.value.code == "F905"


def test_two_ways_of_drawing_are_shown_unless_one_is_asked_for(lilleby):
    def ways(wish):
        return [each.walk.variant for each in sample_maps(lilleby, wish).surveys]

    assert ways(WISH) == [Variant.BORDER_UNIFORM, Variant.PAIR_MINIMUM]
    assert ways(replace(WISH, variants=(Variant.REVERSIBLE,))) == [Variant.REVERSIBLE]
    assert ways(replace(WISH, keep_whole=1.0)) == [Variant.BORDER_MINIMUM, Variant.PAIR_MINIMUM]


def test_keeping_todays_districts_whole_moves_fewer_people(lilleby):
    def moved(keep_whole):
        wish = replace(WISH, variants=(Variant.BORDER_MINIMUM,), keep_whole=keep_whole)
        return sample_maps(lilleby, wish).surveys[0].values["people_moved"].mean()

    assert moved(2.0) < moved(0.0) / 2


def test_unequal_sizes_are_kept_in_proportion(lilleby):
    wish = Wish(sizes=(3.0, 1.0, 1.0), band=0.15, walk=SHORT)
    ratio = sample_maps(lilleby, wish).surveys[0].values["largest_to_smallest"]
    assert ratio.min() > 2
    assert ratio.max() < 4.1


def test_locks_hold_in_what_is_drawn(lilleby):
    one, other = lilleby.today.names[:2]
    wish = replace(WISH, locks=(f"{one}/{other}",))
    kept = sample_maps(lilleby, wish).surveys[0].values["borders_kept"]
    labels, ends = lilleby.today.labels, lilleby.chart.graph.edges
    across = {0, 1}
    held = np.array([{int(labels[a]), int(labels[b])} == across for a, b in ends])
    now = labels[ends[:, 0]] != labels[ends[:, 1]]
    share = 100 * lilleby.chart.metres[held].sum() / lilleby.chart.metres[now].sum()
    assert kept.min() >= share - 1e-9
    assert locks_of(lilleby, wish.locks).apart


def test_a_proposal_is_laid_beside_each_survey(lilleby):
    plan = map_of(lilleby, "three")
    found = sample_maps(lilleby, WISH, [plan])
    (laid,) = found.laid
    assert len(laid.places) == 2
    place = laid.places[0]["people_moved"]
    assert place.below + place.equal + place.above == pytest.approx(1)
    assert 100 * laid.off == pytest.approx(laid.values["off_equal"])


def test_a_proposal_with_another_number_of_districts_is_refused(lilleby):
    with pytest.raises(InputError) as caught:
        sample_maps(lilleby, WISH, [map_of(lilleby, "four")])
    assert caught.value.code == "F373"


def test_only_minimum_trees_keep_districts_whole(lilleby):
    wish = replace(WISH, keep_whole=1.0, variants=(Variant.BORDER_UNIFORM,))
    with pytest.raises(InputError) as caught:
        sample_maps(lilleby, wish)
    assert caught.value.code == "F374"


def test_a_score_tells_how_far_the_maps_drawn_can_be_trusted(lilleby):
    held = score(lilleby, map_of(lilleby, "four"), walk=SHORT)
    assert held.trust is not None
    assert held.trust.maps == held.beside["ensemble"] == 40
    assert score(lilleby, map_of(lilleby, "four"), walk=replace(SHORT, samples=0)).trust is None
