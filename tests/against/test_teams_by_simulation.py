"""This file is about cover and waiting against simulation with SimPy and Ciw."""

import random

import numpy as np
import pytest

from fordel.appraisal.cover import availability, gap
from fordel.appraisal.teams import cover_and_wait
from fordel.appraisal.waiting import must_wait

simpy = pytest.importorskip(
    "simpy", reason="LOUD: SimPy is not installed, so cover was not simulated"
)
ciw = pytest.importorskip("ciw", reason="LOUD: Ciw is not installed, so waiting was not simulated")

WARM_UP, UNTIL = 200.0, 40_000.0


def posts_by_days(posts, *, leaves_after, filled_after, seed):
    """The share of days on which nobody holds any of the posts, event by event."""
    rng, world = random.Random(seed), simpy.Environment()
    filled, nobody, since = [posts], [0.0], [0.0]

    def count(change):
        if filled[0] == 0:
            nobody[0] += world.now - since[0]
        since[0] = world.now
        filled[0] += change

    def post():
        while True:
            yield world.timeout(rng.expovariate(1 / leaves_after))
            count(-1)
            yield world.timeout(rng.expovariate(1 / filled_after))
            count(1)

    for _ in range(posts):
        world.process(post())
    world.run(until=UNTIL * 50)
    count(0)
    return nobody[0] / (UNTIL * 50)


@pytest.mark.slow
def test_a_team_of_two_simulated_event_by_event_is_covered_as_the_formula_says():
    """Posts that empty and fill: only the means count, as renewal theory says."""
    present = 0.78217
    simulated = posts_by_days(2, leaves_after=present * 10, filled_after=(1 - present) * 10, seed=1)
    assert simulated == pytest.approx(float(gap(posts=2, present=present)), abs=0.0012)
    assert float(gap(posts=2, present=present)) == pytest.approx(0.04745, abs=1e-5)


@pytest.mark.slow
def test_absence_with_a_common_cause_drawn_day_by_day_is_the_beta_binomial():
    rng, days, rho, present = np.random.default_rng(2), 400_000, 0.1, 0.75
    size = (1 - rho) / rho
    there = rng.binomial(4, rng.beta(present * size, (1 - present) * size, days))
    load = np.array([1.5])
    short, waits = cover_and_wait(load, np.array([present]), np.array([rho]), posts=4)
    assert (there == 0).mean() == pytest.approx(short[0], abs=4 * (short[0] / days) ** 0.5)
    by_day = np.array([float(must_wait(load, count)[0]) for count in range(5)])
    assert by_day[there].mean() == pytest.approx(waits[0], abs=0.004)


def customers_in_simpy(load, servers, seed):
    """The share of customers who must wait."""
    rng, world, seen = random.Random(seed), simpy.Environment(), []
    desk = simpy.Resource(world, capacity=servers)

    def customer():
        came = world.now
        with desk.request() as turn:
            yield turn
            if came > WARM_UP:
                seen.append(world.now > came)
            yield world.timeout(rng.expovariate(1.0))

    def arrivals():
        while True:
            yield world.timeout(rng.expovariate(load))
            world.process(customer())

    world.process(arrivals())
    world.run(until=UNTIL)
    return sum(seen) / len(seen)


def customers_in_ciw(load, servers, seed):
    """The same by another program."""
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=load)],
        service_distributions=[ciw.dists.Exponential(rate=1.0)],
        number_of_servers=[servers],
    )
    ciw.seed(seed)
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_time(UNTIL / 2)
    records = [each for each in simulation.get_all_records() if each.arrival_date > WARM_UP]
    return sum(each.waiting_time > 0 for each in records) / len(records)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # theirs are not ours to mend
@pytest.mark.parametrize("simulated", [customers_in_simpy, customers_in_ciw])
def test_customers_simulated_one_by_one_wait_as_erlang_says(simulated):
    assert float(must_wait(2.1, 3)) == pytest.approx(0.4923, abs=1e-4)
    assert simulated(2.1, 3, seed=7) == pytest.approx(0.4923, abs=0.02)


def test_the_worked_example_of_one_post_is_the_published_one():
    found = availability(sick_leave=0.10, leave_days=25, turnover=0.12, months_to_fill=4)
    assert float(found) == pytest.approx(0.782, abs=5e-4)
