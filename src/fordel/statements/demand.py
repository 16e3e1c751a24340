"""This file is about how strongly something is wanted: must, may, or simply wished."""

from dataclasses import dataclass

from fordel.model.statement import Demand, Kind
from fordel.statements.cues_clauses import Clause, Modal
from fordel.statements.features import Sight

_OPEN = frozenset({Clause.MAIN, Clause.CONTENT})
_MUST = frozenset({"bør", "burde", "må", "måtte", "skal", "trengs", "trenger", "trenges"})
_MAY = frozenset({"kan", "kunne"})
_LOOKS = (
    "vurder", "ses", "sees", "se", "utred", "drøft", "belys", "undersøk", "prøves", "overvei",
    "tenkes", "kartlegg", "evaluer",
)  # fmt: skip
_DEMANDING = ("krev", "forlang", "insister", "fordrer", "avhengig")


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """How strong a demand is, or None, and the word it was read from."""

    demand: Demand | None
    rule: str
    words: str = ""


def strength(sight: Sight, kind: Kind) -> Strength:
    """How strongly a proposal or condition demands; other kinds demand nothing."""
    if kind is Kind.CONDITION:
        return _of_condition(sight)
    if kind is not Kind.PROPOSAL:
        return Strength(demand=None, rule="only proposals and conditions demand")
    for reading in (_listed, _by_modal, _by_need, _by_imperative, _by_look):
        found = reading(sight)
        if found is not None:
            return found
    return Strength(demand=None, rule="a wish without strength")


def _of_condition(sight: Sight) -> Strength:
    for modal in sight.modals:
        if modal.clause in _OPEN and modal.word in {"må", "bør", "skal"}:
            return Strength(demand=Demand.MUST, rule="must be so", words=modal.word)
    for word in sight.words[:4]:
        if word in {"fordrer", "krever"}:
            return Strength(demand=Demand.MUST, rule="requires", words=word)
    return Strength(demand=None, rule="a condition without a demand")


def _listed(sight: Sight) -> Strength | None:
    intro = sight.excerpt.intro.lower()
    if "listed under a wish" not in sight.features:
        return None
    for word in intro.split():
        if word.startswith(_DEMANDING):
            return Strength(demand=Demand.MUST, rule="listed under a demand", words=word)
    return None


def _by_modal(sight: Sight) -> Strength | None:
    for modal in sight.modals:
        if modal.clause not in _OPEN:
            continue
        if modal.word in _MUST:
            looks = modal.word != "må" and _looks(modal)
            demand = Demand.MAY if looks else Demand.MUST
            return Strength(demand=demand, rule="by its modal verb", words=modal.word)
        if modal.word in _MAY and not _knows_best(sight):
            return Strength(demand=Demand.MAY, rule="by its modal verb", words=modal.word)
    return None


def _knows_best(sight: Sight) -> bool:
    """Whether an open wish stands beside the modal, which then is no hedge of it."""
    return "asks" in sight.features and not any(
        m.word in _MAY and m.clause is Clause.MAIN for m in sight.modals
    )


def _looks(modal: Modal) -> bool:
    return any(verb.startswith(_LOOKS) for verb in modal.verbs[:8] if len(verb) > 2 or verb == "se")


def _by_need(sight: Sight) -> Strength | None:
    hit = next((h for h in sight.marked.all("w_need") if sight.clauses[h.start] in _OPEN), None)
    if hit is not None and "names a need" in sight.features:
        words = sight.marked.words(hit)
        if words.startswith(("behov for", "behovet", "trengs", "trenges", "det trengs", "må til")):
            return Strength(demand=Demand.MUST, rule="names a need", words=words)
    for word in sight.words[:6]:
        if word in {"krever", "forlanger"}:
            return Strength(demand=Demand.MUST, rule="demands", words=word)
    return None


def _by_imperative(sight: Sight) -> Strength | None:
    if "imperative" in sight.features:
        return Strength(demand=Demand.MUST, rule="an order", words=sight.words[0])
    return None


def _by_look(sight: Sight) -> Strength | None:
    hit = sight.marked.first("w_may")
    if hit is not None and sight.clauses[hit.start] in _OPEN:
        return Strength(demand=Demand.MAY, rule="hedged", words=sight.marked.words(hit))
    return None
