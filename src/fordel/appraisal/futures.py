"""This file is about futures: one joint draw of everything that is uncertain, for all options.

Every parameter has a stream of its own, so that one more parameter changes no other's draws, and
a report can be made again block by block, in any order, to the same bytes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import product

import numpy as np
from scipy.special import ndtr

from fordel.appraisal.laws import Numbers, check, quantile
from fordel.errors import FordelError, InputError, InputErrors
from fordel.model.appraisal import (
    Belief,
    Correlation,
    Parameter,
    ParameterId,
    Switch,
    SwitchId,
)

SCREEN = 10_000
REPORT = 1_000_000
BLOCK = 50_000

_MOST_MENDED = 0.1
"""A correlation that must give way by more than this is a contradiction, not a rounding."""

Case = Mapping[SwitchId, str]
"""Which beliefs about how the world works hold: one case for each switch."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Futures:
    """Draws of all parameters together; the same column is the same future (norsk: framtidsbilder).

    ``mended`` is how far a correlation had to give way, at most, so that all could hold at once.

    Shapes:
        values: (P, N), in the order of ``parameters``.
    """

    parameters: tuple[Parameter, ...]
    values: Numbers
    mended: float = 0.0

    def of(self, parameter: ParameterId) -> Numbers:
        """The draws of one parameter; shape (N,)."""
        ids = [each.id for each in self.parameters]
        return np.asarray(self.values[ids.index(parameter)])

    @property
    def uncertain(self) -> tuple[int, ...]:
        """The places of the parameters that vary."""
        return tuple(
            at for at, each in enumerate(self.parameters) if each.belief.p10 < each.belief.p90
        )


def draw(
    parameters: Sequence[Parameter],
    correlations: Sequence[Correlation] = (),
    *,
    seed: int,
    draws: int = SCREEN,
    block: int = 0,
) -> Futures:
    """One block of futures, the same whenever the same block is asked for.

    Raises:
        InputErrors: F560 to F562 for beliefs that cannot be, F563 for a parameter that stands
            twice or a correlation with one that is not there; all at once.
        InputError: F564, if the correlations contradict each other.

    Source:
        Gaussian copula; Pearson from rank correlation by 2 sin(pi r / 6). The stream is Philox,
        Salmon and others (2011), keyed by seed, parameter and block.
    """
    _check(parameters, correlations)
    normal = np.empty((len(parameters), draws))
    for at, each in enumerate(parameters):
        normal[at] = stream(seed, each.id, block).standard_normal(draws)
    mended = _correlate(normal, parameters, correlations)
    values = np.empty_like(normal)
    for at, each in enumerate(parameters):
        values[at] = quantile(each.belief, ndtr(normal[at]))
    return Futures(parameters=tuple(parameters), values=values, mended=mended)


def stream(seed: int, name: str, block: int = 0) -> np.random.Generator:
    """The chance that belongs to a name and a block, whatever else is drawn."""
    digest = blake2b(f"{seed}\n{name}\n{block}".encode(), digest_size=16).digest()
    key = np.frombuffer(digest, np.dtype("<u8"))
    return np.random.Generator(np.random.Philox(key=key))


def blocks(draws: int, size: int = BLOCK) -> Iterator[tuple[int, int]]:
    """The number and the length of each block of so many draws."""
    for at, start in enumerate(range(0, draws, size)):
        yield at, min(size, draws - start)


def cases(switches: Sequence[Switch]) -> tuple[Case, ...]:
    """Every combination of the switches' cases, the usual one first; they are never averaged."""
    names = [[name for name, _ in each.cases] for each in switches]
    ids = [each.id for each in switches]
    return tuple(dict(zip(ids, chosen, strict=True)) for chosen in product(*names))


def usual_and_each_other(switches: Sequence[Switch]) -> tuple[Case, ...]:
    """The usual case, and each other case with the remaining switches as usual."""
    usual = {each.id: each.cases[0][0] for each in switches}
    others = (usual | {each.id: name} for each in switches for name, _ in each.cases[1:])
    return (usual, *others)


def in_case(
    parameters: Sequence[Parameter], switches: Sequence[Switch], case: Case
) -> tuple[Parameter, ...]:
    """The parameters with the beliefs that a case puts in their place.

    Raises:
        InputError: F565, for a case that a switch does not have.
    """
    put: dict[ParameterId, Belief] = {}
    for switch in switches:
        held = dict(switch.cases)
        chosen = case.get(switch.id, switch.cases[0][0])
        if chosen not in held:
            raise InputError(
                "F565",
                "The switch “{switch}” has no case “{case}”.",
                hint="Its cases are: {cases}.",
                switch=switch.id,
                case=chosen,
                cases=", ".join(held),
            )
        put |= held[chosen]
    return tuple(
        replace(each, belief=put[each.id]) if each.id in put else each for each in parameters
    )


def case_name(case: Case) -> str:
    """How a case is written where one word must do."""
    return ", ".join(f"{switch}={name}" for switch, name in case.items())


def _check(parameters: Sequence[Parameter], correlations: Sequence[Correlation]) -> None:
    faults: list[InputError] = []
    for each in parameters:
        try:
            check(each.belief, where=each.id)
        except InputError as fault:
            faults.append(fault)
    ids = [each.id for each in parameters]
    twice = {each for each in ids if ids.count(each) > 1} if len(set(ids)) < len(ids) else set()
    named = {end for each in correlations for end in (each.one, each.other)}
    faults.extend(
        InputError(
            "F563",
            "The parameter “{parameter}” must be given once; it is given {count} times.",
            hint="Give each panel's answers for themselves.",
            parameter=wrong,
            count=ids.count(wrong),
        )
        for wrong in sorted(twice | (named - set(ids)))
    )
    if faults:
        raise _together(faults)


def _together(faults: Sequence[InputError]) -> FordelError:
    return faults[0] if len(faults) == 1 else InputErrors(faults)


def _correlate(
    normal: Numbers, parameters: Sequence[Parameter], correlations: Sequence[Correlation]
) -> float:
    """Make the draws go together as they should, group by group; how much had to give way."""
    at = {each.id: place for place, each in enumerate(parameters)}
    most = 0.0
    for group in _groups(correlations):
        wanted = np.eye(len(group))
        for each in correlations:
            if each.one in group:
                one, other = group.index(each.one), group.index(each.other)
                wanted[one, other] = wanted[other, one] = 2 * np.sin(np.pi * each.rank / 6)
        held, mended = _nearest(wanted)
        _refuse_contradiction(group, mended)
        places = [at[each] for each in group]
        normal[places] = np.linalg.cholesky(held) @ normal[places]
        most = max(most, mended)
    return most


def _groups(correlations: Sequence[Correlation]) -> tuple[tuple[ParameterId, ...], ...]:
    """The parameters that hang together, each group in the order of their names."""
    group: dict[ParameterId, set[ParameterId]] = {}
    for each in correlations:
        joined = group.get(each.one, {each.one}) | group.get(each.other, {each.other})
        group |= dict.fromkeys(joined, joined)
    return tuple(dict.fromkeys(tuple(sorted(each)) for each in group.values()))


def _nearest(wanted: Numbers) -> tuple[Numbers, float]:
    """The nearest matrix that correlations can have, and the furthest any of them moved.

    Source:
        Higham (2002), alternating projections with Dykstra's correction.
    """
    if np.linalg.eigvalsh(wanted)[0] > 1e-8:
        return wanted, 0.0
    held, correction = wanted.copy(), np.zeros_like(wanted)
    for _ in range(200):
        shifted = held - correction
        values, vectors = np.linalg.eigh(shifted)
        positive = (vectors * np.maximum(values, 1e-6)) @ vectors.T
        correction = positive - shifted
        held = positive.copy()
        np.fill_diagonal(held, 1.0)
    # One last shrink, so that the root exists whatever the rounding.
    least = min(float(np.linalg.eigvalsh(held)[0]) - 1e-8, 0.0)
    held = (held - least * np.eye(len(held))) / (1 - least)
    return held, float(np.abs(held - wanted).max())


def _refuse_contradiction(group: Sequence[ParameterId], mended: float) -> None:
    if mended > _MOST_MENDED:
        raise InputError(
            "F564",
            "The correlations between {parameters} contradict each other: one would have to give"
            " way by {mended}.",
            hint="If two go together and two go together, the third pair cannot go apart.",
            parameters=", ".join(group),
            mended=round(mended, 2),
        )
