"""This file is about who gives and who takes: the direction of a wish, or none if in doubt.

Every sign in the sentence votes for a place. ``Til bydelen`` is a goal, ``fra bydelen`` a source,
``overtas av etaten`` names the taker, ``bydelene bør overta`` has it as subject. Signs that point
both ways cancel each other: a place turned round is worse than none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fordel.model.response import BodyKind
from fordel.model.statement import Measure, Section
from fordel.statements.cues import Hit, any_of
from fordel.statements.cues_clauses import Clause, is_passive
from fordel.statements.features import Sight

_AT_HOME = frozenset({BodyKind.DISTRICT, BodyKind.DISTRICT_COUNCIL})
_CENTRAL_BODIES = frozenset({BodyKind.AGENCY, BodyKind.UNDERTAKING, BodyKind.DEPARTMENT})
_GOALS = frozenset({"til", "hos", "i", "på", "ved", "under", "ut", "inn", "av"})
_BETWEEN = any_of(
    "det den de en et én ett hver alle flere felles sentral sentralt ny nye egen samme den "
    "enkelte bydelens byens kommunens lokale andre"
)
_OPEN = frozenset({Clause.MAIN, Clause.CONTENT})
_MOVING_CUES = ("v_move", "v_take", "v_gather", "v_spread")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A sign for a place, the words it was seen in, and whether it speaks of moving."""

    place: Measure
    words: str
    moves: bool = True


def votes(sight: Sight) -> tuple[Vote, ...]:
    """Every sign of a place in the wish itself; conditions and asides are not asked."""
    return (
        *_set_phrases(sight),
        *_goals_and_sources(sight),
        *_subjects(sight),
        *_receivers(sight),
        *_named_taker(sight),
        *_one_for_all(sight),
        *_at_ours(sight),
        *_back(sight),
        *_rights_of(sight),
    )


def _open_hits(sight: Sight, *cues: str) -> list[Hit]:
    return [hit for hit in sight.marked.all(*cues) if sight.clauses[hit.start] in _OPEN]


def _set_phrases(sight: Sight) -> Iterator[Vote]:
    marked = sight.marked
    for cue, place in _PHRASES:
        for hit in _open_hits(sight, cue):
            if cue == "p_shared" and _with_agency(sight, hit):
                continue
            if cue in _OF_ALL and _shares_a_good(sight, hit):
                continue
            if cue == "v_gather" and not _really_gathers(sight, hit):
                continue
            yield Vote(place=place, words=marked.words(hit), moves=cue not in _STATES)


_PHRASES = (
    ("p_host", Measure.TO_HOST),
    ("p_shared", Measure.TO_SHARED),
    ("p_whole", Measure.TO_CENTRAL),
    ("v_gather", Measure.TO_CENTRAL),
    ("v_leave", Measure.TO_CENTRAL),
    ("v_spread", Measure.TO_DISTRICT),
    ("p_near", Measure.TO_DISTRICT),
    ("p_out", Measure.TO_EXTERNAL),
)
_STATES = frozenset({"p_near"})
_STRONG_GATHER = (
    "sentraliser",
    "samles",
    "samlet",
    "samlokaliser",
    "sentralt",
    "slås",
    "slått",
    "under",
    "sentralstyr",
    "samle",
)


def _really_gathers(sight: Sight, hit: Hit) -> bool:
    words = sight.words[hit.start : hit.end]
    if words == ("samlet",) and not _GATHERED & set(sight.words[max(0, hit.start - 3) : hit.start]):
        return False
    if words[0] == "sentralt" and hit.start and sight.words[hit.start - 1] in _NOUNS:
        return False
    if not words[0].startswith(_STRONG_GATHER):
        return words[1:] == ("oppbygging",)
    return words[0] != "under" or len(words) > 1


_GATHERED = any_of("være vært bli blitt er ønskes")
_NOUNS = any_of("kommunen virksomheter virksomhetene enheter nivå plassert og eller")


_OF_ALL = frozenset({"p_whole", "p_shared"})
_SHARED_GOODS = any_of(
    "mål nummer regler regel mal malen standard ansvar best bra løft plan like lik likt skjema"
)


def _shares_a_good(sight: Sight, hit: Hit) -> bool:
    """Whether a goal, a rule or a number is shared, not a task."""
    return bool(_SHARED_GOODS & set(sight.words[max(0, hit.start - 3) : hit.end + 1]))


_AND = frozenset({"og", "/"})


def _with_agency(sight: Sight, hit: Hit) -> bool:
    """Whether the cooperation is with an agency and not among districts."""
    after = sight.words[hit.end : hit.end + 3]
    return bool(_AND & set(after)) and any(
        other.cue == "p_central" and hit.end <= other.start <= hit.end + 3
        for other in sight.marked.all("p_central")
    )


def _goals_and_sources(sight: Sight) -> Iterator[Vote]:
    carried = _open_hits(sight, "v_move", "v_take", "v_lie", "v_gather")
    wishes = sight.wish >= 2 or any(modal.clause in _OPEN for modal in sight.modals)
    for hit in _open_hits(sight, *_PLACE_OF):
        preposition = _preposition(sight, hit)
        if not preposition or not wishes:
            continue
        if hit.cue == "p_state" and preposition in {"på", "i"}:
            continue
        vote = _goal_or_source(sight, hit, preposition, [v for v in carried if v.start < hit.end])
        if vote is not None:
            yield vote


def _goal_or_source(sight: Sight, hit: Hit, preposition: str, verbs: Sequence[Hit]) -> Vote | None:
    place = _PLACE_OF[hit.cue]
    words = f"{preposition} {sight.marked.words(hit)}"
    moves = any(verb.cue in _MOVING_CUES for verb in verbs)
    if preposition != "fra" and _is_turned_down(sight, hit):
        opposite = _SOURCE_OF.get(place)
        return Vote(place=opposite, words=f"ikke {words}", moves=moves) if opposite else None
    if place is Measure.TO_DISTRICT and sight.marked.words(hit) == "bydel" and _one(sight, hit):
        return Vote(place=Measure.TO_HOST, words=words, moves=moves) if verbs else None
    if preposition == "fra":
        opposite = _SOURCE_OF.get(place)
        return Vote(place=opposite, words=words) if opposite and moves else None
    if preposition == "av":
        done = _done_by(sight, hit) or any(_passive_near(sight, verb) for verb in verbs)
        return Vote(place=place, words=words, moves=moves) if done else None
    return Vote(place=place, words=words, moves=moves) if verbs else None


_PLACE_OF = {
    "p_district": Measure.TO_DISTRICT,
    "p_central": Measure.TO_CENTRAL,
    "p_state": Measure.TO_STATE,
    "p_external": Measure.TO_EXTERNAL,
}
_SOURCE_OF = {Measure.TO_DISTRICT: Measure.TO_CENTRAL, Measure.TO_CENTRAL: Measure.TO_DISTRICT}


def _one(sight: Sight, hit: Hit) -> bool:
    return sight.words[max(0, hit.start - 1) : hit.start] in {("én",), ("ein",)}


def _is_turned_down(sight: Sight, hit: Hit) -> bool:
    """Whether ``ikke av bydelen`` or ``i stedet for hos etaten`` sets the place aside."""
    before = sight.words[max(0, hit.start - 4) : hit.start]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _GOALS), 0)
    return bool(at) and before[at - 1] in {"ikke", "aldri", "fremfor", "framfor"}


def _preposition(sight: Sight, hit: Hit) -> str:
    """The preposition that governs a place, or nothing."""
    at = hit.start - 1
    words = sight.words
    steps = 0
    while at >= 0 and words[at] in _BETWEEN and steps < 3:
        at, steps = at - 1, steps + 1
    if at < 0:
        return ""
    if words[at] == "av" and at and words[at - 1] in {"ut", "bort", "vekk"}:
        return "fra"
    if words[at] == "fra" or words[at] in _GOALS:
        return words[at]
    return ""


def _done_by(sight: Sight, hit: Hit) -> bool:
    """Whether a passive stands just before ``av bydelen``."""
    at = next((i for i in range(hit.start - 1, -1, -1) if sight.words[i] == "av"), 0)
    return any(is_passive(word) for word in sight.words[max(0, at - 3) : at])


def _passive_near(sight: Sight, verb: Hit) -> bool:
    word = sight.words[verb.end - 1]
    return word.endswith(("es", "as", "t", "tt", "et"))


def _subjects(sight: Sight) -> Iterator[Vote]:
    """``Bydelene bør overta``: who stands before or just after the modal takes the task."""
    taking = _open_hits(sight, "v_take")
    for modal in sight.modals:
        if modal.clause not in _OPEN or modal.negated:
            continue
        end = modal.at + 1 + len(modal.verbs)
        takes = [hit for hit in taking if modal.at < hit.start < end]
        own = "selv" in modal.verbs[:6] or "selve" in modal.verbs[:6]
        if not takes and not own:
            continue
        first = min((hit.start for hit in takes), default=modal.at + 3)
        reach = range(modal.at - len(modal.subject), max(modal.at + 3, min(first, modal.at + 5)))
        for hit in _open_hits(sight, "p_district", "p_central", "p_state"):
            nobody = hit.start and sight.words[hit.start - 1] == "ingen"
            if hit.start in reach and not nobody and not _preposition(sight, hit):
                yield Vote(place=_PLACE_OF[hit.cue], words=sight.marked.words(hit))


_GIVING = frozenset({"gi", "gis", "gir", "gitt", "tildel", "tildeles", "overlat"})
_RIGHTS = ("siste", "ansvar", "myndighet", "råderett", "drift", "beslutningsmyndighet", "hånd")


def _receivers(sight: Sight) -> Iterator[Vote]:
    """``Gi bydelene ansvaret``: who is given the responsibility."""
    words = sight.words
    for at, word in enumerate(words):
        if word not in _GIVING or not any(w.startswith(_RIGHTS) for w in words[at : at + 7]):
            continue
        reach = range(at - 3, at) if word in {"gis", "gitt", "tildeles"} else range(at + 1, at + 4)
        for hit in _open_hits(sight, "p_district", "p_central"):
            if hit.start in reach and not _preposition(sight, hit):
                yield Vote(place=_PLACE_OF[hit.cue], words=sight.marked.words(hit))


_LETTING = frozenset({"la", "lar"})


def _named_taker(sight: Sight) -> Iterator[Vote]:
    """``La bydelsutvalget bestemme``, ``dette stedet bør være bydelen``."""
    for hit in _open_hits(sight, "p_district", "p_central"):
        before = sight.words[hit.start - 1] if hit.start else ""
        lets = bool(_LETTING & set(sight.words[max(0, hit.start - 3) : hit.start]))
        takes = any(hit.end <= verb.start <= hit.end + 2 for verb in _open_hits(sight, "v_take"))
        if (lets and takes) or (before == "være" and sight.wish):
            yield Vote(place=_PLACE_OF[hit.cue], words=sight.marked.words(hit))


def _one_for_all(sight: Sight) -> Iterator[Vote]:
    """``Én bydel, for eksempel ..., utfører dette for alle``."""
    words = sight.words
    for at, word in enumerate(words[:-1]):
        one = word in {"én", "en"} and words[at + 1] == "bydel"
        if one and any(words[i : i + 2] in _FOR_ALL for i in range(at + 2, len(words))):
            yield Vote(place=Measure.TO_HOST, words="én bydel for alle")


_FOR_ALL = (("for", "alle"), ("for", "de"), ("for", "flere"), ("for", "resten"))


def _at_ours(sight: Sight) -> Iterator[Vote]:
    ours = sight.marked.first("p_ours")
    if ours is None or sight.clauses[ours.start] not in _OPEN:
        return
    words = sight.marked.words(ours)
    moves = words.startswith("til") or bool(_open_hits(sight, *_MOVING_CUES))
    away = sight.words[max(0, ours.start - 1)] == "ikke"
    if sight.body in _AT_HOME | _CENTRAL_BODIES:
        home = (sight.body in _AT_HOME) is not away
        place = Measure.TO_DISTRICT if home else Measure.TO_CENTRAL
        yield Vote(place=place, words=words, moves=moves)


_TILL_NOW_AWAY = frozenset({BodyKind.AGENCY, BodyKind.DEPARTMENT, BodyKind.STATE})


def _back(sight: Sight) -> Iterator[Vote]:
    """``Vil vi ha tilbake``: what was taken away goes back to the districts and their services.

    A central body that wants something back is not read.
    """
    if sight.wish < 2 or sight.body in _TILL_NOW_AWAY:
        return
    for hit in _open_hits(sight, "v_back"):
        if "ikke" in sight.words[: hit.end]:
            continue
        yield Vote(place=Measure.TO_DISTRICT, words=sight.marked.words(hit))


def _rights_of(sight: Sight) -> Iterator[Vote]:
    """``Skal bydelsutvalget ha avgjørende myndighet``, ``burde vært kommunens oppgave``."""
    if sight.wish < 2:
        return
    for hit in _open_hits(sight, "v_last_word"):
        near = range(hit.start - 5, hit.start)
        for body in _open_hits(sight, "p_district"):
            if body.start in near and not _preposition(sight, body):
                yield Vote(place=Measure.TO_DISTRICT, words=sight.marked.words(hit))
    for hit in _open_hits(sight, "v_for_city"):
        yield Vote(place=Measure.TO_CENTRAL, words=sight.marked.words(hit))


def settled_place(
    found: Sequence[Vote], section: Section
) -> tuple[Measure | None, Vote | None, bool]:
    """The place the votes agree on, a vote as witness, and whether they conflict.

    A place where the task lies already, by the question, is ``keep``.
    """
    places = {vote.place for vote in found}
    for place in (Measure.TO_HOST, Measure.TO_SHARED):
        if place in places:
            return place, _witness(found, place), False
    if {Measure.TO_STATE, Measure.TO_EXTERNAL} & places and len(places) > 1:
        moving = {vote.place for vote in found if vote.moves}
        places = moving or places
    if len(places) != 1:
        return None, None, len(places) > 1
    place = next(iter(places))
    witness = _witness(found, place)
    if (section, place) in _ALREADY and not any(
        vote.moves for vote in found if vote.place is place
    ):
        return Measure.KEEP, witness, False
    return place, witness, False


_ALREADY = frozenset(
    {(Section.TO_DISTRICTS, Measure.TO_CENTRAL), (Section.TO_CENTRAL, Measure.TO_DISTRICT)}
)


def _witness(found: Sequence[Vote], place: Measure) -> Vote:
    return next(vote for vote in found if vote.place is place)
