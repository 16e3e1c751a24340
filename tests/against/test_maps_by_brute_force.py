"""This file is about counting and proving beside trying everything, on graphs small enough."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fordel.districts.graph import AreaGraph
from fordel.districts.merges import merges
from map_makers import all_maps, connected_graphs

FEW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@FEW
@given(graph=connected_graphs(), data=st.data())
def test_merges_are_all_maps_and_no_other(graph: AreaGraph, data: st.DataObject):
    parts = data.draw(st.integers(1, graph.count))
    found = [tuple(each) for each in merges(graph, parts).tolist()]
    assert len(found) == len(set(found))
    assert set(found) == set(all_maps(graph, parts))
