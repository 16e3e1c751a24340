"""This file is about two exact ways to keep districts whole: by separators, and by flow."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array

from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort, best_map, compactness
from fordel.districts.graph import AreaGraph
from fordel.districts.programs import Verdict
from fordel.errors import InputError
from map_makers import connected_graphs, grid, oslo

FEW = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


class Lines:
    """Conditions written down one after another."""

    def __init__(self):
        self.entries, self.low, self.high = [], [], []

    def add(self, entries, least, most):
        self.entries.append(list(entries))
        self.low.append(least)
        self.high.append(most)

    def solved(self, costs, ceiling, whole):
        matrix = lil_array((len(self.entries), len(costs)))
        for row, entries in enumerate(self.entries):
            for column, value in entries:
                matrix[row, column] = value
        answer = milp(
            costs,
            constraints=LinearConstraint(matrix.tocsr(), self.low, self.high),
            bounds=Bounds(np.zeros(len(costs)), ceiling),
            integrality=whole,
            options={"mip_rel_gap": 0.0},
        )
        return answer.fun if answer.success else None


def by_flow(question, costs, pairs=None):
    """The least cost by Shirabe's program: every area sends one unit to its seat, within its own.

    Written for this test alone, in another program and with none of the product's code.
    Source: Shirabe (2009), Districting modeling with exact contiguity constraints.
    """
    areas = question.graph.count
    held = [(i, j) for i in range(areas) for j in range(areas)] if pairs is None else pairs
    at = {pair: column for column, pair in enumerate(held)}
    flows = flows_of(question.graph, at)
    lines = Lines()
    placed(lines, question, at)
    for i, j in held:
        if i != j:
            sent(lines, (i, j), at, flows, areas - len(question.targets))
    width = len(at), len(flows)
    return lines.solved(
        np.array([costs[i, j] for i, j in held] + [0.0] * len(flows)),
        np.concatenate([np.ones(width[0]), np.full(width[1], float(areas))]),
        np.concatenate([np.ones(width[0]), np.zeros(width[1])]),
    )


def flows_of(graph, at):
    """A column for what goes from each area to a neighbour on the way to each seat."""
    ways = np.concatenate([graph.edges, graph.edges[:, ::-1]]).tolist()
    seats = sorted({j for i, j in at if i == j})
    found = [(a, b, j) for j in seats for a, b in ways if a != j and (a, j) in at and (b, j) in at]
    return {way: len(at) + number for number, way in enumerate(found)}


def placed(lines, question, at):
    """Every area has one open seat, and every open seat a lawful size."""
    seats = [j for i, j in at if i == j]
    for i in range(question.graph.count):
        lines.add([(column, 1) for (area, _), column in at.items() if area == i], 1, 1)
    lines.add([(at[j, j], 1) for j in seats], len(question.targets), len(question.targets))
    size, people = question.targets[0], question.people
    for j in seats:
        mine = [(column, people[i]) for (i, seat), column in at.items() if seat == j != i]
        least, most = size * (1 - question.band) - 1e-6, size * (1 + question.band) + 1e-6
        lines.add([*mine, (at[j, j], people[j] - least)], 0, np.inf)
        lines.add([*mine, (at[j, j], people[j] - most)], -np.inf, 0)


def sent(lines, pair, at, flows, most):
    """An area sends on what comes and one more, and only if it is served from the seat."""
    i, j = pair
    out = [(f, 1) for (a, _, seat), f in flows.items() if (a, seat) == (i, j)]
    into = [(f, -1) for (_, b, seat), f in flows.items() if (b, seat) == (i, j)]
    lines.add([(at[i, j], 1), (at[j, j], -1)], -np.inf, 0)
    lines.add([*out, *into, (at[i, j], -1)], 0, 0)
    lines.add([*((f, 1) for f, _ in into), (at[i, j], -most)], -np.inf, 0)


@FEW
@given(graph=connected_graphs(most=9), data=st.data())
def test_separators_and_flow_agree_on_small_graphs(graph: AreaGraph, data: st.DataObject):
    rng = np.random.default_rng(data.draw(st.integers(0, 10_000)))
    count = data.draw(st.integers(2, 3))
    people = rng.integers(5, 15, graph.count).astype(float)
    costs = rng.integers(1, 50, (graph.count, graph.count)).astype(float)
    question = Question(
        graph=graph, people=people, targets=equal_targets(people, count), band=0.5
    )  # fmt: skip
    flow = by_flow(question, costs)
    if count > graph.count or flow is None:
        with pytest.raises(InputError):
            best_map(question, costs, Effort(within=0.0), rng=rng)
        return
    proof = best_map(question, costs, Effort(within=0.0), rng=rng)
    assert proof.verdict is Verdict.PROVEN
    assert proof.cost == pytest.approx(flow)


def test_they_agree_on_a_board_whose_costs_tear_districts_apart():
    graph, people = grid(4, 4), np.ones(16)
    costs = np.random.default_rng(5).uniform(0, 1, (16, 16))
    question = Question(graph=graph, people=people, targets=equal_targets(people, 4), band=0.0)
    proof = best_map(question, costs, Effort(within=0.0), rng=np.random.default_rng(1))
    assert proof.cost == pytest.approx(by_flow(question, costs))


@pytest.mark.shared
@pytest.mark.slow
def test_they_agree_on_oslo(shared):
    graph, people, places, _ = oslo(shared)
    question = Question(graph=graph, people=people, targets=equal_targets(people, 8), band=0.05)
    costs = compactness(people, places)
    proof = best_map(question, costs, Effort(within=0.0), rng=np.random.default_rng(1))
    # Each area with its 26 cheapest seats: a map that needs others is not so compact.
    near = np.argsort(costs / people[:, None], axis=1)[:, :26]
    pairs = [(i, int(j)) for i in range(graph.count) for j in near[i]]
    assert by_flow(question, costs, pairs) == pytest.approx(proof.cost)
