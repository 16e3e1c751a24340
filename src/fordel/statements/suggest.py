"""This file is about the built-in coder: excerpts in, suggestions with their grounds out.

Each field has its own file; here they are asked in order, for later fields lean on earlier ones.
docs/explanation/coding-rules.md tells the whole story.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fordel.model.response import Response
from fordel.model.statement import (
    PLACES,
    About,
    Codes,
    Excerpt,
    Ground,
    Kind,
    Measure,
    PlaceSource,
    StatementId,
    Suggestion,
)
from fordel.statements.demand import Strength, strength
from fordel.statements.features import Sight, look
from fordel.statements.kinds import Judged, about, judge
from fordel.statements.measure_guess import GUESSED, reconsidered
from fordel.statements.measures import Wanted, wanted
from fordel.statements.reason_guess import guessed_reasons
from fordel.statements.reasons import Given, given
from fordel.statements.supports import supported
from fordel.statements.tasks import Linked, TaskIndex, link

CODER = "rules/1"
"""The name under which the built-in coder's suggestions stand."""

LEAST_PLACE = 0.5
"""A place less sure than this is left out of the codes and named among the abstentions."""

_CARRIED = frozenset({"the same applies", "an example of the claim before"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What the parts said of one excerpt."""

    sight: Sight
    judged: Judged
    about: About | None
    wanted: Wanted | None
    strength: Strength
    reasons: tuple[Given, ...]
    linked: Linked


def suggest(
    excerpts: tuple[Excerpt, ...], response: Response, index: TaskIndex
) -> tuple[Suggestion, ...]:
    """One suggestion for every excerpt of a response, in the same order."""
    sights = look(excerpts, response.consultee.kind)
    judged = judge(sights)
    changes = _changes(sights, judged)
    links = link(excerpts, index, response.consultee)
    read = [
        _Read(
            sight=sight,
            judged=each,
            about=about(sight, each.kind),
            wanted=change,
            strength=strength(sight, each.kind),
            reasons=given(sight, each.kind) or guessed_reasons(sight, each.kind),
            linked=linked,
        )
        for sight, each, change, linked in zip(sights, judged, changes, links, strict=True)
    ]
    targets = supported(excerpts, [each.kind for each in judged])
    ids = [StatementId(f"{response.id}-{number:03d}") for number in range(1, len(read) + 1)]
    return tuple(
        _suggestion(one, response, own, ids[target] if target is not None else None)
        for one, own, target in zip(read, ids, targets, strict=True)
    )


def _changes(sights: Sequence[Sight], judged: Sequence[Judged]) -> list[Wanted | None]:
    """What each proposal wants, in order, for one may repeat the one before."""
    changes: list[Wanted | None] = []
    last: Wanted | None = None
    for sight, each in zip(sights, judged, strict=True):
        if each.kind is not Kind.PROPOSAL:
            changes.append(None)
            continue
        carried = last if each.rule in _CARRIED else None
        last = wanted(sight, carried)
        if carried is None:
            last = reconsidered(sight, last)
        changes.append(last)
    return changes


def _suggestion(
    read: _Read, response: Response, own: StatementId, target: StatementId | None
) -> Suggestion:
    measures, source, abstained = _settled_measures(read.wanted)
    excerpt = read.sight.excerpt
    codes = Codes(
        question=excerpt.question,
        kind=read.judged.kind,
        about=read.about,
        measures=measures,
        place_source=source,
        tasks=read.linked.tasks,
        holder=read.linked.holder,
        reasons=tuple(each.reason for each in read.reasons),
        demand=read.strength.demand,
        supports=target,
    )
    return Suggestion(
        id=own,
        response=response.id,
        passage=excerpt.passage,
        codes=codes,
        coder=CODER,
        sureness=_sureness(read),
        grounds=_grounds(read),
        abstained=abstained,
    )


def _settled_measures(
    change: Wanted | None,
) -> tuple[tuple[Measure, ...], PlaceSource | None, tuple[str, ...]]:
    if change is None:
        return (), None, ()
    if change.doubtful:
        return (), None, ("measures",)
    places = PLACES & set(change.measures)
    if places and change.sureness < LEAST_PLACE:
        rest = tuple(each for each in change.measures if each not in PLACES)
        return rest, None, ("measures", "place_source")
    return change.measures, change.source, ()


def _sureness(read: _Read) -> Mapping[str, float]:
    kind = read.judged.sureness
    found = {
        "question": read.sight.excerpt.question_sureness,
        "kind": kind,
        **read.linked.sureness,
    }
    if read.wanted is not None and read.wanted.measures:
        found["measures"] = kind * read.wanted.sureness
    return {name: round(value, 3) for name, value in found.items()}


def _grounds(read: _Read) -> tuple[Ground, ...]:
    excerpt, judged = read.sight.excerpt, read.judged
    grounds = [
        Ground(field="question", rule=excerpt.question_ground),
        Ground(
            field="kind",
            rule=judged.rule or "weighed together",
            evidence=", ".join(judged.spoke_for),
        ),
    ]
    if read.wanted is not None:
        grounds.append(Ground(field="measures", rule=read.wanted.rule, evidence=read.wanted.words))
        grounds.append(
            Ground(field="demand", rule=read.strength.rule, evidence=read.strength.words)
        )
    grounds += [
        Ground(
            field="reasons",
            rule=str(each.reason) if each.words else GUESSED,
            evidence=each.words,
        )
        for each in read.reasons
    ]
    return (*grounds, *read.linked.grounds)
