"""This file is about the reasons a statement gives itself, at most two, the first named first."""

from collections.abc import Iterator
from dataclasses import dataclass

from fordel.model.statement import Kind, Reason
from fordel.statements.cues import Hit
from fordel.statements.cues_clauses import Clause
from fordel.statements.features import Sight

_MOST = 2
_NEAR = 14
"""Two words that give a reason together stand at most so many words apart."""

_REASONS = tuple(Reason)
_GIVING = frozenset({Clause.BECAUSE, Clause.PURPOSE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A reason and the words that give it."""

    reason: Reason
    words: str


def given(sight: Sight, kind: Kind) -> tuple[Given, ...]:
    """The reasons of a statement of this kind; context and conditions give none."""
    if kind in {Kind.CONTEXT, Kind.CONDITION}:
        return ()
    found: list[Given] = []
    named = tuple(_named(sight))
    for reason, hit in named:
        if reason is Reason.FUNDING and _part_of_larger(hit, named):
            continue
        if kind is Kind.PROPOSAL and sight.wish and not _supports(sight, hit):
            continue
        if all(each.reason is not reason for each in found):
            found.append(Given(reason=reason, words=sight.marked.words(hit)))
    return tuple(found[:_MOST])


def _named(sight: Sight) -> Iterator[tuple[Reason, Hit]]:
    hits = [(reason, hit) for reason in _REASONS for hit in sight.marked.by_cue.get(reason, ())]
    hits += _composed(sight)
    yield from sorted(hits, key=lambda pair: (pair[1].start, pair[1].start - pair[1].end))


def _part_of_larger(hit: Hit, named: tuple[tuple[Reason, Hit], ...]) -> bool:
    """Whether the money is only half of ``bestemmer og betaler``."""
    return any(
        reason is Reason.AUTHORITY_FOLLOWS_MONEY and other.start <= hit.start < other.end
        for reason, other in named
    )


def _composed(sight: Sight) -> list[tuple[Reason, Hit]]:
    """Reasons that two words give together: who decides and who pays, tasks and their control."""
    found = []
    for reason, one, other in _PAIRS:
        first, second = sight.marked.first(one), sight.marked.first(other)
        if first and second and first.start != second.start:
            start, end = min(first.start, second.start), max(first.end, second.end)
            if end - start > _NEAR:
                continue
            found.append((reason, Hit(cue=reason, start=start, end=end)))
    return found


_PAIRS = (
    (Reason.AUTHORITY_FOLLOWS_MONEY, "t_decide", "t_pay"),
    (Reason.ROLE_CONFLICT, "t_control", "t_itself"),
)


def _supports(sight: Sight, hit: Hit) -> bool:
    """Whether the words stand where a proposal tells why: after ``for å``, ``fordi``, ``da``."""
    if sight.clauses[hit.start] in _GIVING:
        return True
    before = sight.words[max(0, hit.start - 8) : hit.start]
    return any(
        before[at : at + 2] in _WHY or before[at] in {"hensyn", "grunn", "tanke"}
        for at in range(len(before))
    )


_WHY = {("for", "å"), ("slik", "at"), ("med", "tanke"), ("av", "hensyn"), ("på", "grunn")}
