"""This file is about small models that people can check alone, each one formula and its inputs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from fordel.appraisal.cover import WORKDAYS, gap, gap_days, posts_needed
from fordel.appraisal.equity import (
    Numbers,
    funnel,
    shrunken_rates,
    systematic_variation,
    variation_by_chance,
)
from fordel.appraisal.needs import NeedsKey, is_merge_neutral, merge_gain, merged, shares
from fordel.appraisal.waiting import mean_wait, must_wait, must_wait_with_absence, servers_needed
from fordel.errors import InputError
from fordel.workbench.models_inputs import Input, Inputs
from fordel.workbench.models_tables import Areas, Districts

Cell = str | float | bool | None

STRONG_COMMON_CAUSE = 0.15
"""The upper end of what is thought possible; nobody has measured it for such teams."""

POOL_SIZES = (1, 2, 3, 5)
FEWEST_AREAS = 3
_DRAWS = 4000
_SEED = 20260
_SURE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A result with its unit and how it was reached: computed or sampled (norsk: tall i svaret)."""

    name: str
    value: float | None
    unit: str
    truth: str = "computed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that is to be said with the answer (norsk: merknad)."""

    name: str
    facts: Mapping[str, Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a small model says: figures, a table, what to add, and all it rests on (norsk: svar)."""

    model: str
    figures: tuple[Figure, ...]
    rows: tuple[Mapping[str, Cell], ...]
    facts: tuple[Fact, ...]
    inputs: tuple[Input, ...]


def cover(given: Inputs) -> Answer:
    """How often fewer are at work than are needed, and how many posts a limit asks for."""
    posts, need = given.count("posts"), given.count("need")
    present, rho = given.present(), given.number("common_cause")
    limit = given.number("days_limit")
    short = float(gap(posts=posts, present=present, need=need, common_cause=rho))
    enough = posts_needed(
        present=present, largest_gap=limit / WORKDAYS, need=need, common_cause=rho
    )
    figures = (
        Figure(name="gap", value=short, unit="share"),
        Figure(name="gap_days", value=float(gap_days(short)), unit="days"),
        Figure(name="posts_needed", value=enough, unit="people"),
    )
    rows = [
        _cover_row(count, need, present, rho)
        for count in sorted({*range(1, 6), posts, *_known(enough)})
    ]
    facts = [_fact("need", need=need), _fact("heads"), _fact("common_cause")]
    at = next(row for row in rows if row["posts"] == posts)
    if float(at["gap_strong"] or 0) > float(at["gap_alone"] or 0):
        facts.append(_fact("too_good"))
    if enough is None:
        facts.append(_fact("never_enough", limit=limit))
    return _answer("cover", given, figures, rows, facts)


def wait(given: Inputs) -> Answer:
    """How likely a case is to wait in a team, with all at work and with absence."""
    posts, load = given.count("posts"), given.load()
    present, rho = given.present(), given.number("common_cause")
    limit = given.number("wait_limit")
    hours = given.number("hours") if given.has("hours") else None
    enough = servers_needed(load, largest_wait=limit)
    mean = float(mean_wait(load, posts, handling_hours=hours or 1.0)) if load < posts else None
    figures = (
        Figure(name="busy", value=load / posts, unit="share"),
        Figure(name="must_wait", value=float(must_wait(load, posts)), unit="share"),
        Figure(name="mean_wait", value=mean, unit="hours" if hours else "handling_times"),
        Figure(name="must_wait_absent", value=_absent(load, posts, present, rho), unit="share"),
        Figure(name="servers_needed", value=enough, unit="people"),
    )
    rows: list[Mapping[str, Cell]] = [
        {
            "posts": count,
            "busy": load / count,
            "must_wait": float(must_wait(load, count)),
            "must_wait_absent": _absent(load, count, present, rho),
        }
        for count in sorted({*range(max(1, posts - 2), posts + 3), *_known(enough)})
    ]
    facts = [_fact("wait_model"), _fact("wait_absence")]
    if load >= posts:
        facts.insert(0, _fact("queue_grows", load=load, posts=posts))
    return _answer("wait", given, figures, rows, facts)


def pool(given: Inputs) -> Answer:
    """What districts gain and pay by sharing their posts: alone, in pools of a few, and all."""
    districts, each = given.count("districts"), given.count("posts_each")
    load, need = given.load(), given.count("need")
    present, rho = given.present(), given.number("common_cause")
    limit = given.number("wait_limit")
    rows: list[Mapping[str, Cell]] = []
    for size in (*[size for size in POOL_SIZES if size < districts], districts):
        posts = size * each
        short = float(gap(posts=posts, present=present, need=need, common_cause=rho))
        enough = servers_needed(size * load, largest_wait=limit)
        rows.append(
            {
                "size": size,
                "posts": posts,
                "too_few": short,
                "gap_days": float(gap_days(short)),
                "must_wait": float(must_wait(size * load, posts)),
                "must_wait_absent": _absent(size * load, posts, present, rho),
                "posts_per_district": None if enough is None else enough / size,
                "travel": sqrt(size),
            }
        )
    said = ("pool_price", "pool_left_out", "wait_model", "wait_absence")
    facts = [*_gain_of_pools(rows), *map(_fact, said)]
    return _answer("pool", given, (), rows, facts)


def spread(areas: Areas, given: Inputs) -> Answer:
    """How much a service varies between small areas beyond chance, and which areas stand out.

    Expected cases are scaled to the cases seen, so that only the differences between areas count.

    Raises:
        InputError: F505, if there are too few cases to say anything; F529, if there are too few
            areas.
    """
    _check_areas(areas)
    level = given.number("level")
    scale = _scale(areas)
    expected = areas.expected * scale
    found = systematic_variation(areas.observed, expected)
    limits = funnel(areas.observed, expected, level=level)
    shrunk = shrunken_rates(areas.observed, expected)
    rows: list[Mapping[str, Cell]] = [
        {
            "area": name,
            "observed": float(areas.observed[at]),
            "expected": float(expected[at]),
            "rate": float(areas.observed[at] / expected[at]),
            "shrunken": float(shrunk[at]),
            "low": float(limits.low[at]),
            "high": float(limits.high[at]),
            "outside": bool(limits.outside[at]),
        }
        for at, name in enumerate(areas.names)
    ]
    figures = (
        Figure(name="scv", value=found, unit="scv"),
        *_noise(expected, found),
        Figure(name="areas", value=len(rows), unit="areas"),
        Figure(name="cases", value=float(areas.observed.sum()), unit="cases"),
    )
    facts = [_beyond_chance(figures), _fact("small_areas"), _fact("need_proxy")]
    if abs(scale - 1.0) > _SURE:
        facts.append(_fact("scaled", scale=scale))
    return _answer("spread", given, figures, rows, facts)


def frame(
    key: NeedsKey, districts: Districts, given: Inputs, *, merges: Sequence[str] = ()
) -> Answer:
    """Each new district's share of a budget before and after a merge, and who wins and loses.

    ``merges`` are written ``A+B`` and come in addition to those in the table.
    """
    group, names = _groups(districts, merges)
    today = shares(key, districts.criteria)
    before = np.bincount(group, today)
    after = shares(key, merged(districts.criteria, group))
    gain = merge_gain(key, districts.criteria, group)
    amount = given.number("amount") if given.has("amount") else None
    rows: list[Mapping[str, Cell]] = [
        {
            "district": name,
            "before": float(before[at]),
            "after": float(after[at]),
            "gain": float(gain[at]),
            "money": None if amount is None else float(gain[at] * amount),
        }
        for at, name in enumerate(names)
    ]
    moved = float(np.maximum(gain, 0).sum())
    figures = [Figure(name="moved", value=moved, unit="share")]
    if amount is not None:
        figures.append(Figure(name="moved_money", value=moved * amount, unit="money"))
    return _answer("frame", given, figures, rows, list(_verdict(key, names, gain)))


def _answer(
    model: str,
    given: Inputs,
    figures: Sequence[Figure],
    rows: Sequence[Mapping[str, Cell]],
    facts: Sequence[Fact],
) -> Answer:
    return Answer(
        model=model,
        figures=tuple(figures),
        rows=tuple(rows),
        facts=tuple(facts),
        inputs=given.used,
    )


def _fact(name: str, /, **facts: Cell) -> Fact:
    return Fact(name=name, facts=facts)


def _known(count: int | None) -> tuple[int, ...]:
    return () if count is None else (count,)


def _cover_row(posts: int, need: int, present: float, rho: float) -> Mapping[str, Cell]:
    alone, common, strong = (
        float(gap(posts=posts, present=present, need=need, common_cause=each))
        for each in (0.0, rho, STRONG_COMMON_CAUSE)
    )
    return {
        "posts": posts,
        "gap_alone": alone,
        "gap": common,
        "gap_strong": strong,
        "gap_days": float(gap_days(common)),
    }


def _absent(load: float, posts: int, present: float, rho: float) -> float:
    return float(must_wait_with_absence(load, posts=posts, present=present, common_cause=rho))


def _gain_of_pools(rows: Sequence[Mapping[str, Cell]]) -> Iterator[Fact]:
    """How much of all districts' gain the pool of a few already gives."""
    days = [float(row["gap_days"] or 0) for row in rows]
    whole = days[0] - days[-1]
    if whole > _SURE:
        for row, left in zip(rows[:-1], days[:-1], strict=True):
            if row["size"] == 3:
                yield _fact("most_of_it", part=(days[0] - left) / whole)


def _check_areas(areas: Areas) -> None:
    if len(areas.names) < FEWEST_AREAS:
        raise InputError(
            "F529",
            "Only {count} areas: at least {fewest} are needed to speak of variation between them.",
            hint="Use small areas, not districts.",
            count=len(areas.names),
            fewest=FEWEST_AREAS,
        )


def _scale(areas: Areas) -> float:
    total = float(areas.expected.sum())
    return float(areas.observed.sum()) / total if total > 0 and areas.observed.sum() > 0 else 1.0


def _noise(expected: Numbers, found: float) -> Iterator[Figure]:
    """The middle nine tenths of what would be found: by chance alone, and were it as found."""
    for name, true in (("chance", 0.0), ("found", max(found, 0.0))):
        rng = np.random.default_rng(_SEED)
        drawn = variation_by_chance(expected, true=true, draws=_DRAWS, rng=rng)
        for end, value in zip(("low", "high"), np.quantile(drawn, (0.05, 0.95)), strict=True):
            yield Figure(name=f"{name}_{end}", value=float(value), unit="scv", truth="sampled")


def _beyond_chance(figures: Sequence[Figure]) -> Fact:
    held = {each.name: each.value or 0.0 for each in figures}
    return _fact("beyond" if held["scv"] > held["chance_high"] else "within", scv=held["scv"])


def _groups(
    districts: Districts, merges: Sequence[str]
) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], tuple[str, ...]]:
    """The number of each district's new district, and the new districts' names."""
    into = {
        name: merge or name for name, merge in zip(districts.names, districts.merge, strict=True)
    }
    for each in merges:
        members = [name.strip() for name in each.split("+")]
        taken = [name for name in members if into.get(name) != name]
        if taken or len(set(members)) < max(2, len(members)):
            raise InputError(
                "F527",
                "{merge} cannot be merged: “{name}” is unknown, alone, already merged or repeated.",
                hint="Write it like {one}+{two}.",
                merge=each,
                name=(taken or members)[0],
                one=districts.names[0],
                two=districts.names[-1],
            )
        into |= dict.fromkeys(members, "+".join(members))
    names = tuple(dict.fromkeys(into.values()))
    return np.array([names.index(into[name]) for name in districts.names], np.int64), names


def _verdict(key: NeedsKey, names: Sequence[str], gain: Numbers) -> Iterator[Fact]:
    neutral = is_merge_neutral(key)
    if neutral:
        yield _fact("neutral")
    else:
        yield _fact("not_neutral" if np.abs(gain).max() > _SURE else "neutral_here")
    for word, sign in (("winners", 1), ("losers", -1)):
        named = [name for name, each in zip(names, gain, strict=True) if sign * each > _SURE]
        if named:
            yield _fact(word, names=", ".join(named))
    yield _fact("frame_left_out")
