"""This file is about what a sentence shows of praise and complaint, and how it is framed."""

from collections.abc import Sequence

from fordel.model.statement import Excerpt, Reason
from fordel.statements.cues import Hit, Marked, any_of
from fordel.statements.cues_clauses import Clause, is_passive, verb_first


def judgements(marked: Marked) -> tuple[float, float, float]:
    """Praise, complaint, and praise less complaint after a turning word."""
    praise = complaint = late = 0.0
    but = max((hit.start for hit in marked.all("but")), default=0)
    for hit in _longest(marked.all("good", "bad")):
        good = (hit.cue == "good") != _turned(marked, hit)
        praise, complaint = praise + good, complaint + (not good)
        if but and hit.start > but:
            late += 1 if good else -1
    return praise, complaint, late


def _longest(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no longer hit covers; where both cover the same words, the complaint."""
    chosen: list[Hit] = []
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.cue)):
        covered = set(range(hit.start, hit.end))
        if not covered & taken:
            chosen.append(hit)
            taken |= covered
    return chosen


_TURN_REACH = 3


def _turned(marked: Marked, hit: Hit) -> bool:
    first = max(0, hit.start - _TURN_REACH)
    window = range(first, hit.start)
    turns = [
        turn for turn in marked.all("not", "less") if turn.start in window and turn.end <= hit.start
    ]
    return any("," not in marked.tokens[turn.end : hit.start] for turn in turns)


def judged(praise: float, complaint: float, late: float) -> list[str | tuple[str, float]]:
    """The judgements of a sentence as features."""
    found: list[str | tuple[str, float]] = [
        ("praise", min(praise, 3) / 3),
        ("complaint", min(complaint, 3) / 3),
    ]
    if not praise and not complaint:
        found.append("no judgement")
    if praise > complaint:
        found.append("more praise")
    if complaint > praise:
        found.append("more complaint")
    if late:
        found.append("praise after but" if late > 0 else "complaint after but")
    return found


_MANY = 3


def hints(marked: Marked) -> list[str | tuple[str, float]]:
    """What leans one way without judging: the reasons it speaks of, and everyday signs."""
    good, bad = len(marked.all("hint_good")), len(marked.all("hint_bad"))
    found: list[str | tuple[str, float]] = [
        f"speaks of {reason}" for reason in Reason if reason in marked.by_cue
    ]
    found += [("hints of praise", min(good, _MANY) / _MANY)] if good else []
    found += [("hints of trouble", min(bad, _MANY) / _MANY)] if bad else []
    return found


def frames(excerpt: Excerpt, marked: Marked, clauses: Sequence[Clause]) -> list[str]:
    """How the sentence is framed: as fact, opinion, example, question, supposition."""
    words = marked.tokens
    end = excerpt.text.rstrip()[-1:]
    signs = {
        "question": end == "?",
        "exclamation": end == "!",
        "figures": any(word[0].isdigit() for word in words),
        "short": len(words) < 7,
        "opens with if": verb_first(words) or bool({Clause.IF, Clause.WHEN} & set(clauses[:1])),
        "contrast": "mens" in words[2:],
        "denies": bool(_NOT & set(words)),
        "tells of oneself": bool(_SELF & set(words)),
        "no common verb": not (_VERBLIKE & set(words)) and not any(map(is_passive, words)),
    }
    named = [name for cue, name in _FRAME_NAMES.items() if cue in marked.by_cue]
    return named + [name for name, seen in signs.items() if seen]


_NOT = frozenset({"ikke", "aldri", "ingen", "verken"})
_SELF = frozenset({"jeg", "meg", "min", "mitt", "mine"})
_FRAME_NAMES = {
    "f_example": "example",
    "f_same": "the same applies",
    "f_today": "today",
    "f_opinion": "opinion",
    "f_law": "law",
    "f_process": "procedure",
    "f_past": "past",
    "f_neutral": "fact word",
    "c_so": "provided that",
    "c_if": "if",
    "e_why": "because",
    "e_hypo": "supposes",
    "but": "but",
    "f_none": "has nothing to say",
    "f_only": "only",
    "f_time": "a duration",
    "f_offer": "offers",
    "f_goes_on": "goes on",
    "f_say": "speaks of speaking",
    "f_move": "speaks of moving",
    "f_sum_good": "says it is a strength",
    "f_sum_bad": "says it is a weakness",
}
_VERBLIKE = any_of(
    "er var har hadde får blir ble gir gjør går kan må bør skal vil kunne ville burde mener "
    "opplever ser vet kommer står ligger finnes bidrar fører tar krever mangler sikrer "
    "fikk gikk kom tok ga sa sto stod lå satt visste mente gjorde ble måtte skulle så hørte "
    "fant sendte ringte svarte spurte møtte bodde brukte sluttet sovnet forsvant virket steg sank "
    "falt holdt lot lovet kjøpte solgte bygde flyttet mistet ventet viste trodde begynte skrev "
    "leste sier heter bor sitter holder kjenner møter ringer svarer spør venter sender bruker "
    "jobber arbeider drives kjøper betaler skriver leser hører låser stenger åpner møtes treffer "
    "treffes lages settes sendes brukes styres eier driver deler deles fungerer virker tilbyr "
    "leverer hjelper betyr gjelder lar driver vokser øker synker faller slutter slipper "
    "dekker melder"
)
