"""This file is about ensembles: many lawful maps drawn at random, as a yardstick for the proposed.

An ensemble says what geography allows. It is no target, and a map far out in it is not wrong for
that, but it needs a reason.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fordel.districts.graph import AreaGraph, Ints, Maps, Numbers, merged, pieces
from fordel.districts.locks import NO_LOCKS, Locks, solid, unions
from fordel.districts.recom import fresh_record, respect, start, walk
from fordel.districts.walks import OUTSIDE, Ground, Rule, Small
from fordel.errors import InputError

STARTS = 100
"""How often a first map is tried before the question is said to have no answer."""
LOCK_STEPS = 500


class Variant(StrEnum):
    """How a step of the walk is made.

    The first four are plain ReCom: which two districts are merged (each border as likely, or each
    pair of neighbours) and which tree is drawn (each as likely, or the lightest for weights drawn
    anew). The last is reversible ReCom.
    """

    BORDER_UNIFORM = "border-uniform"
    BORDER_MINIMUM = "border-minimum"
    PAIR_UNIFORM = "pair-uniform"
    PAIR_MINIMUM = "pair-minimum"
    REVERSIBLE = "reversible"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Question:
    """Which maps are lawful: how many districts of which size, and what must be respected.

    ``targets`` are the sizes wished for, one for each district, equal or not; ``band`` is how far
    a district may be off its own, as a share. ``regions`` are old districts that a tree crosses
    the less willingly the larger ``surcharge`` is; that works on minimum trees only.
    """

    graph: AreaGraph
    people: Numbers
    targets: tuple[float, ...]
    band: float
    locks: Locks = NO_LOCKS
    regions: Ints | None = None
    surcharge: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """How long to walk: maps kept in each chain, steps between two of them, steps thrown away."""

    chains: int = 4
    samples: int = 1000
    every: int = 25
    warm_up: int = 1000
    variant: Variant = Variant.BORDER_UNIFORM
    most_cuts: int = 30


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Block:
    """One chain to walk: all that it needs, so that it can be walked anywhere."""

    question: Question
    walk: Walk
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chain:
    """What one chain visited.

    ``moved`` is the share of steps that were taken, ``trees`` how many trees were drawn, and
    ``over`` how many of them had more balanced cuts than the reversible rule allows for: if any,
    its law does not hold exactly, and ``most_cuts`` should be larger.

    Shapes:
        maps: (S, N); crossing: (S,), the borders between districts.
    """

    maps: Maps
    crossing: Ints
    moved: float
    trees: int
    over: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ensemble:
    """Chains of maps.

    Shapes:
        maps: (C, S, N); crossing: (C, S).
    """

    maps: Maps
    crossing: Ints
    moved: float
    trees: int
    over: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a value lies among those of an ensemble: the shares below it, equal to it, above it."""

    below: float
    equal: float
    above: float

    @property
    def percentile(self) -> float:
        """From 0 to 100, ties shared evenly."""
        return 100 * (self.below + self.equal / 2)


def equal_targets(people: ArrayLike, count: int) -> tuple[float, ...]:
    """The same size for every district."""
    return (float(np.asarray(people, np.float64).sum() / count),) * count


def sample(
    question: Question,
    walk: Walk,
    *,
    rng: np.random.Generator,
    spread: Callable[[Callable[[Block], Chain], Iterable[Block]], Iterable[Chain]] = map,
) -> Ensemble:
    """Maps drawn at random, chain by chain.

    ``spread`` walks the chains, in order or at once: the map of a pool of threads or processes
    does, and gives the same maps whatever it is and however many workers it has.

    Raises:
        InputError: F307 or F310, if no map can be lawful; F308, if none was found to start from;
            F302 or F303 from the locks.
    """
    check(question)
    chains = list(spread(visit, blocks(question, walk, rng=rng)))
    return Ensemble(
        maps=np.stack([chain.maps for chain in chains]),
        crossing=np.stack([chain.crossing for chain in chains]),
        moved=float(np.mean([chain.moved for chain in chains])),
        trees=sum(chain.trees for chain in chains),
        over=sum(chain.over for chain in chains),
    )


def blocks(question: Question, walk: Walk, *, rng: np.random.Generator) -> Iterator[Block]:
    """The chains to walk, each with a seed of its own."""
    run = int(rng.integers(0, 2**63))
    for chain in range(walk.chains):
        yield Block(question=question, walk=walk, seed=seed_of(run, walk.variant, chain))


def seed_of(run: int, stage: str, block: int) -> int:
    """The seed of one block of a run: by what it is, never by who does the work."""
    name = f"{run}/{stage}/{block}".encode()
    return int.from_bytes(hashlib.sha256(name).digest()[:8], "big")


def visit(block: Block) -> Chain:
    """Walk one chain."""
    question, settings = block.question, block.walk
    ground, labels = ground_of(question)
    rule = rule_of(question, settings.variant, settings.most_cuts)
    state = np.array([block.seed], np.uint64)
    districts = first_map(ground, rule, state)
    if settings.warm_up:
        walk(ground, rule, districts, state, settings.warm_up, fresh_record(1, len(districts)))
    record = fresh_record(settings.samples, len(districts))
    walk(ground, rule, districts, state, settings.every, record)
    maps = record.maps[:, labels]
    ends = question.graph.edges
    return Chain(
        maps=maps,
        crossing=np.asarray((maps[:, ends[:, 0]] != maps[:, ends[:, 1]]).sum(axis=1), np.int64),
        moved=float(record.counts[0] / max(1, settings.samples * settings.every)),
        trees=int(record.counts[1]),
        over=int(record.counts[2]) if rule.reversible else 0,
    )


def first_map(ground: Ground, rule: Rule, state: NDArray[np.uint64]) -> Ints:
    """A lawful map, drawn at random.

    Raises:
        InputError: F308, if none was found.
    """
    districts = np.zeros(len(ground.people), np.int64)
    # Few trees a step: a first map that is hard to come by is sought from many sides.
    plain = rule._replace(reversible=False, tries=50)
    for _ in range(STARTS):
        if start(ground, plain, districts, state) and respect(
            ground, plain, districts, state, LOCK_STEPS
        ):
            return districts
    raise InputError(
        "F308",
        "No map with {count} districts of these sizes was found that respects the rules.",
        hint="Allow a wider band, or take a rule away.",
        count=len(rule.low),
    )


def place(values: ArrayLike, proposed: float) -> Place:
    """Where the proposed map's value lies among those of the ensemble; any shape of values."""
    each = np.asarray(values, np.float64).ravel()
    equal = np.isclose(each, proposed, rtol=1e-12, atol=1e-12)
    return Place(
        below=float(((each < proposed) & ~equal).mean()),
        equal=float(equal.mean()),
        above=float(((each > proposed) & ~equal).mean()),
    )


def ground_of(question: Question) -> tuple[Ground, Ints]:
    """The areas as the walk sees them, and for each area its number there.

    Areas that must stay together and hang together are one area to the walk.
    """
    graph = question.graph
    groups = unions(question.locks, graph.count)
    labels = solid(graph, groups)
    ends = [labels[list(pair)] for pair in question.locks.apart]
    inner = merged(graph, labels)
    near, extra = _padded(inner, _surcharges(question, labels))
    return Ground(
        near=near,
        degree=np.diff(inner.starts),
        extra=extra,
        ends=inner.edges,
        people=np.bincount(labels, question.people).astype(np.float64),
        apart=np.asarray(ends, np.int64).reshape(-1, 2),
        together=_loose_pairs(labels, groups),
    ), labels


def rule_of(question: Question, variant: Variant, most_cuts: int = 30) -> Rule:
    """How a step is made, as the walk sees it."""
    targets = np.asarray(question.targets, np.float64)
    # A whole number of residents that lies on the edge of the band is inside.
    return Rule(
        low=targets * (1 - question.band) - 1e-9,
        high=targets * (1 + question.band) + 1e-9,
        by_border=variant in {Variant.BORDER_UNIFORM, Variant.BORDER_MINIMUM},
        minimum=variant in {Variant.BORDER_MINIMUM, Variant.PAIR_MINIMUM},
        reversible=variant is Variant.REVERSIBLE,
        most_cuts=most_cuts,
        tries=1000,
    )


def check(question: Question) -> None:
    """Refuse a question that cannot have an answer.

    Raises:
        InputError: F307, if the sizes cannot add up to all the people; F310, if the areas do not
            hang together; F370, if there are more of them than the walk can number.
    """
    if question.graph.count >= OUTSIDE:
        raise InputError(
            "F370",
            "Maps of {count} areas cannot be drawn: fewer than {most} can.",
            hint="Merge areas first, so that a district holds hundreds and not thousands.",
            count=question.graph.count,
            most=OUTSIDE,
        )
    found = int(pieces(question.graph, np.zeros(question.graph.count)).max()) + 1
    if found > 1:
        raise InputError(
            "F310",
            "The areas do not hang together: they lie in {pieces} pieces.",
            hint="Add borders between the pieces, over a bridge for instance, or treat each alone.",
            pieces=found,
        )
    people, wished = float(np.sum(question.people)), float(np.sum(question.targets))
    if abs(people - wished) > question.band * wished + 1e-9 * people:
        raise InputError(
            "F307",
            "Districts of {wished} in all cannot hold {people}, {band} % up or down.",
            hint="Let the sizes wished for add up to the number of people.",
            wished=round(wished),
            people=round(people),
            band=round(100 * question.band, 2),
        )


def _loose_pairs(labels: Ints, groups: Ints) -> Ints:
    """Pairs that must stay together but do not hang together, so that the walk must watch them."""
    pairs = [
        (int(inner[0]), int(each))
        for group in np.unique(groups)
        for inner in [np.unique(labels[groups == group])]
        for each in inner[1:]
    ]
    return np.asarray(pairs, np.int64).reshape(-1, 2)


def _surcharges(question: Question, labels: Ints) -> Callable[[int, int], float]:
    if question.regions is None or not question.surcharge:
        return lambda _one, _other: 0.0
    regions = np.zeros(labels.max() + 1, np.int64)
    regions[labels] = question.regions
    return lambda one, other: question.surcharge * float(regions[one] != regions[other])


def _padded(graph: AreaGraph, surcharge: Callable[[int, int], float]) -> tuple[Small, Numbers]:
    width = max(1, int(np.diff(graph.starts).max(initial=0)))
    near = np.zeros((graph.count, width), np.uint16)
    extra = np.zeros((graph.count, width))
    for area in range(graph.count):
        for at, neighbour in enumerate(graph.beside(area).tolist()):
            near[area, at] = neighbour
            extra[area, at] = surcharge(area, neighbour)
    return near, extra
