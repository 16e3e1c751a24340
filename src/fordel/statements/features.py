"""This file is about what can be seen of a sentence before anything is decided about it.

A feature has a name a reader of letters understands; the weights of ``kind_weights`` and the rules
of the other files speak of nothing else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fordel.model.response import BodyKind, CanonicalQuestion
from fordel.model.statement import Excerpt, Section
from fordel.statements.cues import Lexicon, Marked
from fordel.statements.cues_clauses import Clause, Modal, clauses_of, modals_of
from fordel.statements.lexicon import LEXICON
from fordel.statements.seen_judgements import frames, hints, judged, judgements
from fordel.statements.seen_wishes import effects, wish_of, wishes

_MOVING = frozenset({CanonicalQuestion.TO_DISTRICTS, CanonicalQuestion.TO_CENTRAL})
_JUDGING = frozenset(
    {
        CanonicalQuestion.SERVICES,
        CanonicalQuestion.AUTHORITY,
        CanonicalQuestion.COMMUNITY,
        CanonicalQuestion.DEMOCRACY,
        CanonicalQuestion.SUPPLIER_DAILY,
        CanonicalQuestion.SUPPLIER_AGREEMENTS,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """An excerpt with all that was seen in it.

    ``praise`` and ``complaint`` count judgements, those turned round by a negation on the other
    side; ``wish`` says how strongly the sentence by itself wants something (0 to 3).
    """

    excerpt: Excerpt
    body: BodyKind
    marked: Marked
    clauses: tuple[Clause, ...]
    modals: tuple[Modal, ...]
    praise: float
    complaint: float
    features: Mapping[str, float]
    wish: int

    @property
    def words(self) -> tuple[str, ...]:
        """The words and marks, small and in Bokmål shape."""
        return self.marked.tokens


def look(
    excerpts: Sequence[Excerpt], body: BodyKind, lexicon: Lexicon = LEXICON
) -> tuple[Sight, ...]:
    """What can be seen of every excerpt of one response, each with its neighbours in mind."""
    sights: list[Sight] = []
    opening = _OPENING if len(excerpts) >= _A_LETTER else 0
    for at, excerpt in enumerate(excerpts):
        seen = _look(excerpt, body, lexicon.mark(excerpt.text), sights)
        if at < opening:
            seen = replace(seen, features={**seen.features, "opens the letter": 1.0})
        sights.append(seen)
    return tuple(sights)


_OPENING = 3
_A_LETTER = 8


def _look(excerpt: Excerpt, body: BodyKind, marked: Marked, before: Sequence[Sight]) -> Sight:
    clauses = clauses_of(marked.tokens)
    modals = modals_of(marked, clauses)
    praise, complaint, late = judgements(marked)
    features: dict[str, float] = {}
    _add(features, _structure(excerpt, before))
    _add(features, wishes(marked, clauses, modals))
    _add(features, judged(praise, complaint, late))
    _add(features, frames(excerpt, marked, clauses))
    _add(features, effects(marked, modals))
    _add(features, hints(marked))
    wish = wish_of(features)
    _add(features, _context(excerpt, before, wish, features))
    return Sight(
        excerpt=excerpt,
        body=body,
        marked=marked,
        clauses=clauses,
        modals=modals,
        praise=praise,
        complaint=complaint,
        features=features,
        wish=wish,
    )


def _add(features: dict[str, float], names: Iterable[str | tuple[str, float]]) -> None:
    for name in names:
        if isinstance(name, str):
            features[name] = 1.0
        else:
            features[name[0]] = name[1]


def _structure(excerpt: Excerpt, before: Sequence[Sight]) -> list[str]:
    first = not before or before[-1].excerpt.paragraph != excerpt.paragraph
    answers_move = excerpt.question in _MOVING or excerpt.question is CanonicalQuestion.COOPERATION
    signs = {
        "bias": True,
        f"section {excerpt.section}": True,
        "asked what to move": excerpt.question in _MOVING,
        "asked for strengths and weaknesses": excerpt.question in _JUDGING,
        "asked nothing": excerpt.question is CanonicalQuestion.GENERAL,
        "opens its paragraph": first,
        "opens an answer on moving": first and answers_move,
        "has a label": bool(excerpt.lead),
        "opens a labelled answer on moving": first and answers_move and bool(excerpt.lead),
        "in a list": excerpt.in_list,
    }
    return [name for name, seen in signs.items() if seen]


def _context(
    excerpt: Excerpt, before: Sequence[Sight], wish: int, features: Mapping[str, float]
) -> list[str]:
    beside = [
        sight
        for sight in before[-4:]
        if sight.excerpt.paragraph == excerpt.paragraph
        and sight.excerpt.question == excerpt.question
    ]
    moving = excerpt.question in _MOVING or excerpt.question is CanonicalQuestion.COOPERATION
    found = [f"wish {wish}", *_headed(excerpt), *_beside(beside, wish, features)]
    for section in (Section.STRENGTHS, Section.WEAKNESSES):
        if excerpt.section is section:
            found += [f"{name} under {section}" for name in _CROSSED if name in features]
    if moving and wish:
        found.append("wish under moving")
    return found


_CROSSED = (
    "must",
    "should",
    "can",
    "could",
    "supposes",
    "more praise",
    "more complaint",
    "no judgement",
)


def _headed(excerpt: Excerpt) -> list[str]:
    """What the heading or the sentence that introduces the list makes of an item."""
    found = []
    wishing = ("w_ask", "w_need", "w_fit", "w_no", "m_bor", "m_ma", "f_demand")
    if excerpt.intro and LEXICON.mark(excerpt.intro).has(*wishing):
        found.append("listed under a wish")
    if excerpt.headings and LEXICON.mark(excerpt.headings[-1]).has("w_no", "w_ask", "k_keep"):
        found.append("headed by a wish")
    return found


def _beside(beside: Sequence[Sight], wish: int, features: Mapping[str, float]) -> list[str]:
    """What the sentences before in the paragraph make one expect."""
    if not beside:
        return []
    last = beside[-1]
    earlier = any(sight.wish >= 2 for sight in beside)
    takes_up = "pronoun will" in features or "refers back to an effect" in features
    after = last.wish >= 2 and not wish
    signs = {
        "follows a wish": last.wish >= 2,
        "wishless after a wish": after,
        "complaint after a wish": after and "more complaint" in features,
        "praise after a wish": after and "more praise" in features,
        "plain after a wish": after and "no judgement" in features,
        "a wish before in the paragraph": earlier,
        "effect after a wish": earlier and takes_up,
        "condition after a wish": earlier and ("if" in features or "provided that" in features),
        "follows praise": last.praise > last.complaint,
        "follows complaint": last.complaint > last.praise,
    }
    return [name for name, seen in signs.items() if seen]
