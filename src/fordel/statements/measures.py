"""This file is about what a proposal wants: a place for a task, or another change.

Refusals and wishes to keep come first, then places, then other changes, and last what the
question or heading makes of a proposal that names nothing itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from fordel.model.response import BodyKind, CanonicalQuestion
from fordel.model.statement import Measure, PlaceSource, Section
from fordel.statements.cues import Hit
from fordel.statements.cues_clauses import Clause
from fordel.statements.directions import settled_place, votes
from fordel.statements.features import Sight
from fordel.statements.kind_weights import MEASURE_RULES
from fordel.statements.other_changes import plainest_change, wants_means

_OPEN = frozenset({Clause.MAIN, Clause.CONTENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a proposal wants, by which rule, in which words.

    ``sureness`` is the rule's counted precision. ``doubtful`` says that signs of a place
    conflicted, so that none was taken.
    """

    measures: tuple[Measure, ...]
    source: PlaceSource | None
    rule: str
    words: str = ""
    sureness: float = 0.0
    doubtful: bool = False


Finder = Callable[[Sight], Wanted | None]


def wanted(sight: Sight, carried: Wanted | None) -> Wanted:
    """What the proposal wants; ``carried`` is the claim it repeats or exemplifies, if it does."""
    found = _same(carried) if carried is not None else _find(sight)
    return replace(found, sureness=MEASURE_RULES.get(found.rule, _UNCOUNTED))


_UNCOUNTED = 0.6
"""How sure a rule is that no coded letter has met."""


def _find(sight: Sight) -> Wanted:
    doubtful = False
    for finder in _FINDERS:
        found = finder(sight)
        if found is not None and not found.doubtful:
            return found
        doubtful = doubtful or found is not None
    if doubtful:
        return Wanted(measures=(), source=None, rule="signs conflict", doubtful=True)
    return _by_heading(sight)


def _same(before: Wanted) -> Wanted:
    return Wanted(
        measures=before.measures,
        source=PlaceSource.EXPLICIT if before.source else None,
        rule="the same as before",
        words=before.words,
    )


def _place(measure: Measure, rule: str, words: str) -> Wanted:
    return Wanted(measures=(measure,), source=PlaceSource.EXPLICIT, rule=rule, words=words)


def _open_first(sight: Sight, *cues: str) -> Hit | None:
    return next((hit for hit in sight.marked.all(*cues) if sight.clauses[hit.start] in _OPEN), None)


def _size(sight: Sight) -> Wanted | None:
    marked = sight.marked
    refusal = _open_first(sight, "w_no")
    for cue, measure in _SIZES:
        hit = marked.first(cue) if cue == "r_size" else _open_first(sight, cue)
        if hit is None or (hit.start and sight.words[hit.start - 1] in _BESIDES):
            continue
        if (
            refusal
            or "ikke" in sight.words[: hit.start]
            or (cue == "r_size" and _open_first(sight, "k_keep"))
        ):
            return _place(Measure.KEEP, "refuses a new number or size", marked.words(hit))
        if cue == "r_size" and not _about_size(sight):
            continue
        return Wanted(measures=(measure,), source=None, rule="size", words=marked.words(hit))
    return None


_BESIDES = frozenset({"i", "ved", "med", "en", "over", "av", "på"})
_SIZES = (
    ("r_small", Measure.RESIZE_SMALLER),
    ("r_large", Measure.RESIZE_LARGER),
    ("r_size", Measure.RESIZE_REVIEW),
)


def _about_size(sight: Sight) -> bool:
    return bool(_open_first(sight, "x_review")) or sight.wish >= 2


def _ending(sight: Sight) -> Wanted | None:
    hit = _open_first(sight, "k_end")
    if hit is None:
        return None
    words = sight.marked.words(hit)
    negated = any(m.negated and m.at < hit.start for m in sight.modals)
    refused = _apart(sight, hit, "w_no") or "ingen" in sight.words[: hit.start]
    if words.startswith("ikke"):
        return _place(Measure.ABOLISH, "wants it ended", words)
    if (negated or refused) and not words.startswith("slutt"):
        return _place(Measure.KEEP, "wants it not ended", words)
    return _place(Measure.ABOLISH, "wants it ended", words)


def _apart(sight: Sight, end: Hit, cue: str) -> bool:
    """Whether the cue stands elsewhere than in the words of ``end``."""
    hits = [hit for hit in sight.marked.all(cue) if sight.clauses[hit.start] in _OPEN]
    return any(hit.end <= end.start or hit.start >= end.end for hit in hits)


def _wants_away(sight: Sight) -> bool:
    """Whether ``ja`` answers a question on moving, or nobody is to be their own judge."""
    yes = "ja" in sight.words[:_BRIEF] and sight.excerpt.section in _BY_SECTION
    return yes or sight.marked.has("v_own_judge")


def _keeping(sight: Sight) -> Wanted | None:
    if _wants_away(sight):
        return None
    hit = _open_first(sight, "k_keep") or _as_today(sight)
    if hit is not None and not _keeps_nothing(sight, hit):
        rule = "wants part of it kept" if "mens" in sight.words[hit.end :] else "wants it kept"
        return _place(Measure.KEEP, rule, sight.marked.words(hit))
    still = _open_first(sight, "k_still")
    lies = _open_first(sight, "v_lie", "v_take", "p_near", "p_district")
    if still is not None and sight.wish + ("lokalt" in sight.words) and lies:
        return _place(Measure.KEEP, "wants it still so", sight.marked.words(still))
    return None


def _keeps_nothing(sight: Sight, hit: Hit) -> bool:
    """``Få være med``, ``så beholde``, and ``ingen grunn til at`` something is as it is."""
    words = sight.words
    if words[hit.end - 1 : hit.end + 1] == ("være", "med") or words[max(0, hit.start - 1)] == "så":
        return True
    near = words[max(0, hit.end - 2) : hit.end + 2]
    odd = any(near[at : at + 3] == ("grunn", "til", "at") for at in range(len(near)))
    return odd and sight.marked.first("v_move", "v_gather", "f_move", "k_end") is None


def _as_today(sight: Sight) -> Hit | None:
    """``Som i dag`` where a proposal begins with it, or a cell of a table."""
    first = next((hit for hit in sight.marked.all("k_keep")), None)
    if first is None or sight.words[first.start] != "som":
        return None
    return first if first.start == 0 or sight.words[first.start - 1] in {"|", ":"} else None


def _refusal(sight: Sight) -> Hit | None:
    """The first word of refusal, unless it is itself denied: ``sier ikke nei``."""
    hit = _open_first(sight, "w_no")
    denied = hit is not None and sight.words[max(0, hit.start - 1)] == "ikke"
    return None if denied else hit


def _refusing(sight: Sight) -> Wanted | None:
    if _wants_away(sight):
        return None
    moved = sight.marked.first("f_move", "v_move", "v_gather", "k_end", "p_central")
    refusal = _refusal(sight)
    brief = len(sight.words) < _BRIEF and sight.excerpt.section not in _BY_SECTION
    at_the_end = sight.words[-2:] == ("nei", ".")
    if refusal is not None and (moved is not None or brief or at_the_end):
        return _place(Measure.KEEP, "refuses a move", sight.marked.words(refusal))
    if "ingen" in sight.words[:3] and _open_first(sight, "v_move", "f_move"):
        return _place(Measure.KEEP, "nobody is to be moved", "ingen")
    for modal in sight.modals:
        moving = sight.marked.first("v_move", "v_gather", "f_move")
        if modal.clause in _OPEN and modal.negated and modal.word != "kan" and moving:
            return _place(Measure.KEEP, "must not be moved", sight.marked.words(moving))
    return None


def _fears(sight: Sight) -> Wanted | None:
    """A drawback of the very move that is asked about, and no wish beside it."""
    if sight.excerpt.section not in _ALREADY_MOVING or sight.wish or not _against(sight):
        return None
    return Wanted(
        measures=(Measure.KEEP,), source=PlaceSource.HEADING, rule="a drawback of the move"
    )


_ALREADY_MOVING = frozenset({Section.TO_DISTRICTS, Section.TO_CENTRAL})


_MEANS = frozenset(
    {"ressurser", "midler", "midlene", "penger", "pengene", "kompetanse", "stillinger", "årsverk"}
)


def _hands_over_means(sight: Sight) -> Wanted | None:
    """``Bør ressurser og kompetanse overføres``: means are handed over, no task with them."""
    for modal in sight.modals:
        near = {*modal.verbs[:2], *modal.subject[-2:]}
        moved = _open_first(sight, "v_move")
        if modal.clause in _OPEN and _MEANS & near and moved is not None:
            return Wanted(
                measures=(Measure.RESOURCE,),
                source=None,
                rule="hands over means",
                words=sight.marked.words(moved),
            )
    return None


_OWN_HOUSE = frozenset({BodyKind.DISTRICT, BodyKind.DISTRICT_COUNCIL})


def _where_the_money_is(sight: Sight) -> Wanted | None:
    """``Av den som betaler``: from a district, which pays, that means the district."""
    money = sight.marked.first("authority_follows_money")
    if money is None or sight.body not in _OWN_HOUSE or sight.wish < 2:
        return None
    if not any(sight.words[i : i + 2] == ("av", "den") for i in range(len(sight.words))):
        return None
    return _place(Measure.TO_DISTRICT, "where the money is", sight.marked.words(money))


def _considered(sight: Sight) -> Wanted | None:
    """``Bør vurderes``: a study, where nothing else says which way."""
    for modal in sight.modals:
        near = modal.verbs[:3]
        if modal.clause in _OPEN and any(word.startswith(("vurder", "utred")) for word in near):
            return Wanted(
                measures=(Measure.REVIEW,), source=None, rule="is to be considered", words=near[0]
            )
    return None


def _study(sight: Sight) -> Wanted | None:
    hit = _open_first(sight, "x_study")
    if hit is None or (sight.wish < 2 and "listed under a wish" not in sight.features):
        return None
    return Wanted(
        measures=(Measure.REVIEW,), source=None, rule="wants a study", words=sight.marked.words(hit)
    )


def _by_votes(sight: Sight) -> Wanted | None:
    found = votes(sight)
    place, witness, conflict = settled_place(found, sight.excerpt.section)
    if conflict:
        return Wanted(measures=(), source=None, rule="signs conflict", doubtful=True)
    if place is None or witness is None:
        return None
    if not witness.moves and plainest_change(sight)[1] >= _STRONG:
        return None
    if witness.moves or sight.excerpt.section in _BY_SECTION or not _HOMES & {place}:
        rule = "says where to" if witness.moves else "says where it should lie"
        return _place(place, rule, witness.words)
    return _stays_or_goes(sight, place, witness.words)


_HOMES = frozenset({Measure.TO_DISTRICT, Measure.TO_CENTRAL})


def _stays_or_goes(sight: Sight, place: Measure, words: str) -> Wanted:
    """``Bør ligge i bydelen``, where no question tells whether it lies there today."""
    if "follows praise" in sight.features:
        return _place(Measure.KEEP, "should lie where it is praised", words)
    decided = sight.marked.has("t_decide") or "says where it is best" in sight.features
    if decided or (place is Measure.TO_CENTRAL and not sight.marked.has("k_still")):
        return _place(place, "should be decided there", words)
    return Wanted(measures=(), source=None, rule="lies there or goes there", doubtful=True)


_STRONG = 3
_THINGS = frozenset({Measure.RESOURCE, Measure.DIGITISE})
_PLAIN = 2
"""Where the question asks what to move, a single word such as money or course is no wish for it."""


def _other(sight: Sight) -> Wanted | None:
    measure, score, words = plainest_change(sight)
    moving = sight.excerpt.section in _BY_SECTION
    wishes = sight.wish or "opens with a comparative" in sight.features
    passing = score < _PLAIN and measure in _THINGS and not wants_means(sight)
    if measure is None or (moving and (passing or (not wishes and score < _STRONG))):
        return None
    return Wanted(measures=(measure,), source=None, rule="another change", words=words)


def _faint(sight: Sight) -> Wanted | None:
    """The change most words lean to, where no plain word names one."""
    if sight.wish < 2 or sight.excerpt.section in _BY_SECTION:
        return None
    counts = [(len(sight.marked.all(cue)), measure) for cue, measure in _FAINT]
    most = max(count for count, _ in counts)
    leading = [measure for count, measure in counts if count == most]
    if not most or len(leading) > 1:
        return None
    return Wanted(measures=(leading[0],), source=None, rule="leans to a change")


_FAINT = (
    ("y_involve", Measure.INVOLVE),
    ("y_standard", Measure.STANDARDISE),
    ("y_coordinate", Measure.COORDINATE),
    ("y_resource", Measure.RESOURCE),
    ("y_review", Measure.REVIEW),
)


_BY_SECTION = {
    Section.TO_DISTRICTS: Measure.TO_DISTRICT,
    Section.TO_CENTRAL: Measure.TO_CENTRAL,
    Section.COOPERATION: Measure.TO_SHARED,
}
_BY_QUESTION = {
    CanonicalQuestion.TO_DISTRICTS: Measure.TO_DISTRICT,
    CanonicalQuestion.TO_CENTRAL: Measure.TO_CENTRAL,
    CanonicalQuestion.COOPERATION: Measure.TO_SHARED,
}


def _by_heading(sight: Sight) -> Wanted:
    excerpt = sight.excerpt
    place = _BY_SECTION.get(excerpt.section) or _BY_QUESTION.get(excerpt.question)
    if place is None:
        return Wanted(measures=(), source=None, rule="names no change")
    if place is not Measure.TO_SHARED and _against(sight):
        place = Measure.KEEP
    return Wanted(
        measures=(place,), source=PlaceSource.HEADING, rule="the question says where", words=""
    )


def _against(sight: Sight) -> bool:
    """Whether a proposal under a question on moving speaks against the move."""
    if "unntak" in sight.words or _wants_away(sight):
        return False
    none = "ingen" in sight.words[:4] and len(sight.words) < _BRIEF
    nay = "nei" in sight.words[:4] or none or _denies(sight)
    fears = "speaks of moving" in sight.features and sight.complaint > sight.praise
    unfit = any(word in sight.words for word in ("egner", "egnet")) and "ikke" in sight.words
    return nay or fears or unfit or _refusal(sight) is not None


_NOT = frozenset({"ikke", "aldri", "neppe"})
_ONLY = frozenset({"bare", "nei", "minst", "alene", "lenger", "nødvendigvis", "fordi"})


def _denies(sight: Sight) -> bool:
    """Whether what is wished is denied: ``skal vi ikke ha``, ``kan vi ikke ta over``."""
    words = sight.words
    denied = any(
        word in _NOT and sight.clauses[at] in _OPEN and not _ONLY & set(words[at + 1 : at + 2])
        for at, word in enumerate(words)
    )
    wanting = sight.wish or words[:1] == ("ikke",) or any(m.clause in _OPEN for m in sight.modals)
    return denied and bool(wanting) and words[-1:] != ("?",)


_BRIEF = 8
_FINDERS: tuple[Finder, ...] = (
    _fears,
    _size,
    _ending,
    _keeping,
    _refusing,
    _hands_over_means,
    _by_votes,
    _where_the_money_is,
    _considered,
    _study,
    _other,
    _faint,
)
