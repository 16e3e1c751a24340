"""This file is about double coding: the same statements coded by two, apart, and then settled.

Whoever codes sees the stretches that the built-in coder cut, and nobody's codes. Where two
disagree, a person chooses, and the choice is a ruling like any other.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fordel.adapters.store import codings, letters
from fordel.adapters.store.codings import Coding
from fordel.adapters.store.study import Study, View
from fordel.errors import InputError
from fordel.model.response import CanonicalQuestion, Response, ResponseId
from fordel.model.statement import (
    Codes,
    Kind,
    Review,
    Ruling,
    Statement,
    StatementId,
    Suggestion,
)
from fordel.statements.agreement import FIELDS
from fordel.workbench.blind import coder_name
from fordel.workbench.review import Decision, paragraphs_around, rule
from fordel.workbench.settling import MACHINE, named_by_place
from fordel.workbench.shown import shown

BLANK = Codes(question=CanonicalQuestion.GENERAL, kind=Kind.CONTEXT)
"""What a form begins with when nobody's codes are shown."""

_Said = Mapping[StatementId, Mapping[str, Codes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """How far a response has been coded by several (norsk: dobbeltkodet svar).

    ``coders`` are the persons, each with the number of statements that they have coded.
    """

    response: Response
    units: int
    coders: tuple[tuple[str, int], ...]
    differing: int

    def by(self, coder: str) -> int:
        """How many statements this coder has coded."""
        return dict(self.coders).get(coder, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A stretch to be coded without seeing anybody's codes (norsk: kodeenhet)."""

    response: Response
    id: StatementId
    number: int
    total: int
    before: tuple[str, ...]
    text: str
    after: tuple[str, ...]
    own: Codes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A statement that two persons coded differently, and how it stands (norsk: uenighet).

    ``fields`` are those that differ. ``standing`` is None if it was rejected, split or merged.
    """

    id: StatementId
    text: str
    fields: tuple[str, ...]
    said: tuple[tuple[str, Codes], ...]
    standing: Statement | None


def shared_coding(study: Study) -> tuple[Shared, ...]:
    """All coded responses, and who has coded them apart."""
    with study.viewing() as view:
        families: dict[ResponseId, list[str]] = defaultdict(list)
        for each in codings.codings(view):
            families[each.response].append(each.family)
        counts = codings.count_suggestions(view)
        return tuple(
            _shared(view, each, sorted(set(families[each.id]) - {MACHINE}), counts)
            for each in letters.responses(view)
            if MACHINE in families[each.id]
        )


def unit_of(
    study: Study, response: ResponseId, coder: str, *, number: int | None = None
) -> Unit | None:
    """The stretch with this number, or the first that the coder has not coded; None at the end."""
    with study.viewing() as view:
        answer = letters.response(view, response)
        units = _units(view, response)
        own = {each.id: each.codes for each in codings.suggestions(view, response, family=coder)}
        left = [at for at, each in enumerate(units, start=1) if each.id not in own]
        at = number or (left[0] if left else 0)
        if not 1 <= at <= len(units):
            return None
        document = letters.document(view, answer.document)
    here = units[at - 1]
    before, after = paragraphs_around(document, answer, here.passage)
    return Unit(
        response=answer,
        id=here.id,
        number=at,
        total=len(units),
        before=before,
        text=shown(document, answer, here.passage.start, here.passage.end),
        after=after,
        own=own.get(here.id),
    )


def code_apart(
    study: Study,
    response: ResponseId,
    unit: StatementId,
    codes: Codes,
    *,
    coder: str,
    now: datetime,
) -> None:
    """Keep what a coder says of one stretch; what they said of the others stays.

    Raises:
        InputError: F736, if there is no such stretch; F741, if the coder has no usable name.
    """
    named = coder_name(coder)
    with study.changing() as change:
        wanted = next((each for each in _units(change, response) if each.id == unit), None)
        if wanted is None:
            raise InputError(
                "F736",
                "There is no stretch {unit} to code in this response.",
                hint="The response may have been coded anew. Go back to the list.",
                unit=unit,
            )
        earlier = codings.suggestions(change, response, family=named)
        own = Suggestion(
            id=unit, response=response, passage=wanted.passage, codes=codes, coder=named
        )
        kept = [each for each in earlier if not _meet(each, own)]
        coding = Coding(response=response, family=named, coder=named, coded_at=now)
        ordered = sorted([*kept, own], key=lambda each: each.passage.start)
        codings.replace_suggestions(change, coding, ordered)


def differing(study: Study, response: ResponseId) -> tuple[Differing, ...]:
    """The statements of a response that persons coded differently."""
    with study.viewing() as view:
        answer = letters.response(view, response)
        document = letters.document(view, answer.document)
        units = {each.id: each for each in _units(view, response)}
        standing = {each.id: each for each in codings.statements(view, response)}
        said = _said(view, response)
    return tuple(
        Differing(
            id=unit,
            text=shown(document, answer, found.passage.start, found.passage.end),
            fields=fields,
            said=tuple(said[unit].items()),
            standing=standing.get(unit),
        )
        for unit, found in units.items()
        if (fields := _fields_apart(list(said.get(unit, {}).values())))
    )


def settle_difference(
    study: Study, seen: Statement, codes: Codes, *, reviewer: str, now: datetime
) -> Review:
    """Rule that these codes count; a ruling like any other."""
    # What a coder points at is a stretch of their own coding; what was seen points where it counts.
    points = codes.kind in {Kind.ARGUMENT, Kind.CONDITION}
    chosen = replace(codes, supports=seen.codes.supports if points else None)
    if chosen == seen.codes:
        decision = Decision(ruling=Ruling.ACCEPT, seen=(seen,))
    else:
        decision = Decision(ruling=Ruling.CORRECT, seen=(seen,), codes=(chosen,))
    return rule(study, seen.response, decision, reviewer=reviewer, now=now)


def _shared(
    view: View,
    response: Response,
    persons: Sequence[str],
    counts: Mapping[tuple[ResponseId, str], int],
) -> Shared:
    several = len(persons) > 1
    apart = _said(view, response.id).values() if several else ()
    return Shared(
        response=response,
        units=counts.get((response.id, MACHINE), 0),
        coders=tuple((each, counts.get((response.id, each), 0)) for each in persons),
        differing=sum(bool(_fields_apart(list(each.values()))) for each in apart),
    )


def _units(view: View, response: ResponseId) -> tuple[Suggestion, ...]:
    return named_by_place(codings.suggestions(view, response, family=MACHINE))


def _said(view: View, response: ResponseId) -> _Said:
    """What each person says of each stretch."""
    found: dict[StatementId, dict[str, Codes]] = defaultdict(dict)
    persons = {each.family for each in codings.codings(view) if each.response == response}
    for person in sorted(persons - {MACHINE}):
        for each in codings.suggestions(view, response, family=person):
            found[each.id][person] = each.codes
    return found


def _fields_apart(said: Sequence[Codes]) -> tuple[str, ...]:
    """The fields in which those who coded a stretch differ."""
    if len(said) < 2:
        return ()
    return tuple(name for name, of in FIELDS.items() if len({of(each) for each in said}) > 1)


def _meet(one: Suggestion, other: Suggestion) -> bool:
    return one.passage.start < other.passage.end and other.passage.start < one.passage.end
