"""This file is about how fast maps are counted and proven best, on Oslo's small areas.

The yardstick for least change is the same question as one program, which is let off lightly: it
need not keep districts in one piece, and it is stopped after a minute.
"""

from collections.abc import Iterator
from time import process_time

import numpy as np
from scipy.spatial import Delaunay

from bench.figures import Figure, at_most, seconds
from fordel.districts.change import least_change
from fordel.districts.ensemble import Question, equal_targets
from fordel.districts.exact import Effort, Proof, best_map, compactness
from fordel.districts.graph import Ints, area_graph, merged
from fordel.districts.merges import merges
from fordel.districts.programs import Answer, Program, Rows, Verdict, rows, solve
from fordel.workbench.districts import City, city_named, today_of
from fordel.workbench.districts_best import Goal, best_of

TO_PROVE = tuple((count, band) for count in range(5, 12) for band in (0.1, 0.05))
COMPACT_SECONDS, CHANGE_SECONDS = 15, 20
YARDSTICK_SECONDS = 60.0
LONG = 600.0


def figures() -> Iterator[Figure]:
    """Counting and proving."""
    city = city_named("oslo")
    districts = merged(city.chart.graph, today_of(city).labels)
    merges(districts, 7)
    taken = seconds(lambda: merges(districts, 7))
    yield at_most("districts: 15 into 7, all merges", taken, 0.3, unit="s")
    for count, band in TO_PROVE:
        yield _compact(city, count, band)
    for count, band in TO_PROVE:
        yield _gentle(city, count, band)
    yield _all_gentle(city)
    for count in (7, 8):
        yield _weighed(city, count)
    yield _beside_one_program(city, 8)
    yield _many_areas()


def _asked(city: City, count: int, band: float) -> Question:
    people = city.chart.people
    targets = equal_targets(people, count)
    return Question(graph=city.chart.graph, people=people, targets=targets, band=band)


def _compact(city: City, count: int, band: float) -> Figure:
    costs = city.chart.people[:, None] * city.chart.kilometres**2
    start = process_time()
    rng = np.random.default_rng(1)
    found = best_map(_asked(city, count, band), costs, Effort(within=0.0, seconds=LONG), rng=rng)
    return _proven("most compact", (count, band), found, process_time() - start, COMPACT_SECONDS)


def _gentle(city: City, count: int, band: float) -> Figure:
    question, old = _asked(city, count, band), today_of(city).labels
    start = process_time()
    found = least_change(question, old, effort=Effort(within=0.0, seconds=LONG))
    return _proven("fewest moved", (count, band), found, process_time() - start, CHANGE_SECONDS)


def _all_gentle(city: City) -> Figure:
    """The slowest of finding all maps that are at most one per cent worse as well."""
    slowest, listed, old = 0.0, True, today_of(city).labels
    for count, band in TO_PROVE:
        start = process_time()
        found = least_change(_asked(city, count, band), old, effort=Effort(seconds=LONG))
        slowest = max(slowest, process_time() - start)
        listed &= found.complete
    return Figure(
        name="districts: fewest moved, with all within 1 %, the slowest of all",
        value=round(slowest, 1),
        unit="s",
        goal="all listed",
        holds=listed,
    )


def _proven(name: str, asked: tuple[int, float], found: Proof, taken: float, most: float) -> Figure:
    return Figure(
        name=f"districts: {name}, {asked[0]}, {asked[1]:.0%}: {found.verdict}",
        value=round(taken, 1),
        unit="s",
        goal=f"proven, <= {most}",
        holds=found.verdict is Verdict.PROVEN and taken <= most,
    )


def _weighed(city: City, count: int) -> Figure:
    start = process_time()
    found = best_of(city, count, 0.1, goal=Goal.WEIGHTED, seconds=LONG)
    near = f"{found.near} within 1 %{'' if found.complete else ' at least'}"
    return Figure(
        name=f"districts: weighed goals, {count}, 10%: {near}",
        value=round(process_time() - start, 1),
        unit="s",
        goal="proven",
        holds=found.proven,
    )


def _beside_one_program(city: City, count: int) -> Figure:
    question, old = _asked(city, count, 0.1), today_of(city).labels
    start = process_time()
    ours = least_change(question, old, effort=Effort(within=0.0))
    middle = process_time()
    theirs = solve(_one_program(question, old), seconds=YARDSTICK_SECONDS)
    taken, yardstick = middle - start, process_time() - middle
    return Figure(
        name=f"districts: fewest moved, {count}, 10%, beside one program: {_how_far(ours, theirs)}",
        value=round(taken, 1),
        unit="s",
        yardstick=round(yardstick, 1),
        ratio=round(yardstick / taken, 1),
        goal="proven, and faster",
        holds=ours.verdict is Verdict.PROVEN and taken < yardstick,
    )


def _how_far(ours: Proof, theirs: Answer) -> str:
    bound = max(0.0, theirs.bound)
    return f"{ours.cost:.0f} proven; it is {theirs.verdict} with a bound of {bound:.0f}"


def _one_program(question: Question, old: Ints) -> Program:
    """Areas and today's districts choose at once; who is not where the district went, has moved."""
    areas, olds, count = len(old), int(old.max()) + 1, len(question.targets)
    lies = np.arange(areas * count).reshape(areas, count)
    home = areas * count + np.arange(olds * count).reshape(olds, count)
    moved = (areas + olds) * count + np.arange(areas)
    width, people = (areas + olds) * count + areas, question.people / question.people.mean()
    low, high = (question.targets[0] * (1 + side) for side in (-question.band, question.band))
    scale = float(question.people.mean())
    once = [(line, np.ones(count)) for line in (*lies, *home)]
    away = [
        ([int(moved[i]), int(lies[i, d]), int(home[old[i], d])], [1.0, -1.0, 1.0])
        for i in range(areas)
        for d in range(count)
    ]
    # Districts have no names, so that the first of today's is home to the first, and so on.
    named = [([int(home[o, d])], [1.0]) for o in range(olds) for d in range(o + 1, count)]
    conditions: tuple[Rows, ...] = (
        rows(once, width, 1.0, 1.0),
        rows(away, width, 0.0, np.inf),
        rows([(lies[:, d], people) for d in range(count)], width, low / scale, high / scale),
        rows([(home[:, d], np.ones(olds)) for d in range(count)], width, 1.0, np.inf),
        rows(named, width, 0.0, 0.0),
    )
    costs = np.zeros(width)
    costs[moved] = question.people
    return Program(costs=costs, rows=conditions, loose=areas)


def _many_areas() -> Figure:
    """How near the most compact map of 600 areas into seven a proof comes in ten minutes."""
    rng = np.random.default_rng(600)
    places = np.stack(np.divmod(np.arange(600), 25), axis=1) + rng.uniform(-0.3, 0.3, (600, 2))
    corners = Delaunay(places).simplices
    pairs = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    near = np.hypot(*(places[pairs[:, 0]] - places[pairs[:, 1]]).T) < 1.9
    people = rng.integers(400, 2000, 600).astype(float)
    question = Question(
        graph=area_graph(600, pairs[near]),
        people=people,
        targets=equal_targets(people, 7),
        band=0.1,
    )
    start = process_time()
    effort = Effort(seconds=20.0, within=0.0)
    found = best_map(question, compactness(people, places), effort, rng=rng)
    taken = process_time() - start
    return Figure(
        name=f"districts: 600 areas into 7, most compact: within {found.gap:.2%}",
        value=round(taken),
        unit="s",
        goal="within 1 %, <= 600",
        holds=found.gap <= 0.01 and taken <= LONG,
    )
