"""This file is about sentences that belong to a proposal beside them: conditions, effects, reasons.

Each rule answers for one sentence what kind it is, or None where it has nothing to say.
"""

from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Kind
from fordel.statements.cues import any_of
from fordel.statements.cues_clauses import Clause
from fordel.statements.scenes import Scene

_CLAIMS = frozenset({Kind.PROPOSAL, Kind.STRENGTH, Kind.WEAKNESS})
_OPEN = frozenset({Clause.MAIN, Clause.CONTENT})


def only_condition(scene: Scene) -> Kind | None:
    """An excerpt that is nothing but ``dersom ...`` or ``forutsatt at ...``."""
    clauses, hit = scene.now.clauses, scene.now.marked.first("c_so", "c_if")
    if hit is None or hit.start > 1 or not scene.before:
        return None
    if scene.now.excerpt.text[:1].islower():
        return Kind.CONDITION
    open_words = [clause for clause in clauses if clause in _OPEN]
    bare = not scene.now.modals and "," not in scene.now.words[:-1]
    short = len(open_words) <= 3 or (bare and len(clauses) < 25)
    return Kind.CONDITION if short or (bare and hit.cue == "c_so") else None


_DEMANDING = any_of(
    "fordrer krever forutsetter betinger forutsetning forutsetningen vilkår vilkåret betingelse"
    " betingelsen"
)
_NAMED = ("forutset", "vilkår", "betingelse")


def names_condition(scene: Scene) -> Kind | None:
    """``Dette krever at ...``, ``en forutsetning er at ...``, after a proposal."""
    words = scene.now.words
    named = next((word for word in words[:7] if word in _DEMANDING), None)
    if named is None or Kind.PROPOSAL not in [kind for _, kind in scene.before[-3:]]:
        return None
    refers = words[0] in _TAKES_UP or named.startswith(_NAMED)
    says_what = "at" in words[:10] or named.startswith(_NAMED)
    return Kind.CONDITION if refers and says_what else None


_TAKES_UP = any_of("dette det men en et slike slik")


def if_so_must(scene: Scene) -> Kind | None:
    """``Hvis bydelen tar dette, må den ...`` after the proposal that it does."""
    opened = scene.now.clauses[:1] == (Clause.IF,)
    must = any(
        modal.word in {"må", "bør", "skal"} and modal.clause is Clause.MAIN
        for modal in scene.now.modals
    )
    return Kind.CONDITION if opened and must and scene.proposed_beside() else None


def must_first(scene: Scene) -> Kind | None:
    """What must be so for the proposal just made: it is taken up, or comes ``først``."""
    modal = next((m for m in scene.now.modals if m.word == "må" and m.clause in _OPEN), None)
    if modal is None or not scene.beside or scene.beside[0][1] is not Kind.PROPOSAL:
        return None
    words, before = scene.now.words, scene.beside[0][0].words
    if "først" in words or "forut" in words:
        return Kind.CONDITION
    if scene.has("must change", "must be done") and words[0] not in {"men", "da"}:
        return None
    again = any(_same_thing(word, other) for word in modal.subject for other in before)
    also = words[0] in {"men", "da"} or bool({"samtidig", "også"} & set(words[:8]))
    return Kind.CONDITION if again or also else None


def _same_thing(word: str, other: str) -> bool:
    """Whether a definite noun takes up a noun named before: programmet, onboarding-program."""
    for ending in ("ene", "et", "en", "a"):
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            stem = word[: -len(ending)]
            stem = stem[:-1] if stem[-1] == stem[-2] else stem
            if other.endswith(stem) and other != word:
                return True
    return False


_EXAMPLES = frozenset(
    {
        ("et", "eksempel"),
        ("for", "eksempel"),
        ("her", "kan"),
        ("dette", "gjelder"),
        ("det", "gjelder"),
        ("her", "gjelder"),
        ("blant", "annet"),
        ("som", "eksempel"),
    }
)


def example(scene: Scene) -> Kind | None:
    """A sentence that only names examples takes its kind from the claim they exemplify."""
    words = scene.now.words
    opens = words[0] in {"eksempelvis", "eksempel", "eksempler"} or words[:2] in _EXAMPLES
    if not opens or scene.previous is None or scene.now.wish >= 3:
        return None
    if words[:2] == ("her", "kan") and "nevnes" not in words[:6]:
        return None
    sight, kind = scene.previous
    if kind is Kind.PROPOSAL and sight.wish == 0:
        return Kind.WEAKNESS
    return kind if kind in _CLAIMS else None


def same_applies(scene: Scene) -> Kind | None:
    """``Det samme gjelder ...``: what the last claim was, above all if it was a proposal."""
    hit = scene.now.marked.first("f_same")
    if hit is None or hit.start > 1:
        return None
    recent = [(s, kind) for s, kind in reversed(scene.before[-6:]) if kind in _CLAIMS]
    here = scene.now.excerpt.question
    proposed = any(k is Kind.PROPOSAL and s.excerpt.question == here for s, k in recent)
    if recent[:1] and recent[0][1] is Kind.PROPOSAL:
        return Kind.PROPOSAL
    if proposed and scene.has("opens its paragraph"):
        return Kind.PROPOSAL
    return recent[0][1] if recent else None


_REASON_WORDS = any_of("begrunnelsen grunnen årsaken begrunnelse argumentet hensikten")


def because(scene: Scene) -> Kind | None:
    """A sentence that says itself that it is the reason."""
    words = scene.now.words
    if words[:2] == ("dette", "viser") and _on_cooperation(scene):
        return Kind.ARGUMENT
    reason = scene.has("pronoun because") or words[0] in _REASON_WORDS
    return Kind.ARGUMENT if reason and (scene.proposed_beside() or scene.moving) else None


def _on_cooperation(scene: Scene) -> bool:
    return scene.now.excerpt.question is CanonicalQuestion.COOPERATION


_BELONGING = frozenset({Kind.PROPOSAL, Kind.ARGUMENT, Kind.CONDITION})


def effect(scene: Scene) -> Kind | None:
    """What the proposal before would bring about."""
    if scene.now.wish >= 2 and not scene.has("could have been"):
        return None
    if not scene.beside or scene.beside[0][1] not in _BELONGING:
        return None
    foreseen = any(m.word in _FORESEEING and m.clause in _OPEN for m in scene.now.modals)
    acts = scene.has("could have an effect", "will have an effect", "would have an effect")
    if _takes_up(scene) and acts and (foreseen or scene.has("refers back to an effect")):
        return Kind.ARGUMENT
    if _then(scene):
        return Kind.ARGUMENT
    return Kind.ARGUMENT if foreseen and acts and not scene.has("should", "must") else None


_FORESEEING = frozenset({"vil", "ville", "kunne"})


def _takes_up(scene: Scene) -> bool:
    opens = scene.now.words[0] in {"en", "et", "ett", "én", "gevinsten", "effekten", "resultatet"}
    return opens or scene.has("opens with a pronoun", "refers back to an effect")


def _then(scene: Scene) -> bool:
    """``Da slipper vi ...``, ``med ett system blir det enklere``."""
    words = scene.now.words
    if words[0] == "da" and _PAST & set(words[1:7]):
        return False
    if words[0] in {"da", "dermed"} or (words[0] == "slik" and words[1:3] != ("det", "er")):
        return True
    return words[0] == "med" and "blir" in words and any(word.endswith("ere") for word in words)


_PAST = any_of("ble var hadde fikk kom gikk la tok sto stod skjedde åpnet stengte flyttet sluttet")


def imagined(scene: Scene) -> Kind | None:
    """``Én felles liste ville ...`` with no proposal before it is itself the proposal."""
    opens = scene.now.words[0] in _ONE or scene.now.words[0].startswith("felles")
    unreal = any(m.word == "ville" and m.clause in _OPEN for m in scene.now.modals)
    if not opens or not (unreal or "hadde" in scene.now.words):
        return None
    if scene.now.complaint > scene.now.praise or scene.has(
        "section strengths", "section weaknesses"
    ):
        return None
    near = scene.beside[:1]
    return None if near and near[0][1] in _BELONGING else Kind.PROPOSAL


_ONE = any_of("en et ett én éi ei flere egne egen")


def feared_effect(scene: Scene) -> Kind | None:
    """Outside questions on moving, what another arrangement would spoil is a weakness of it."""
    if scene.moving or scene.now.wish >= 2 or scene.now.complaint <= scene.now.praise:
        return None
    supposed = scene.has("speaks of moving") and scene.has(
        "supposes", "opens with if", "will have an effect", "would have an effect"
    )
    then = scene.now.words[0] == "da" and scene.now.words[1:2] in _THEN
    return Kind.WEAKNESS if supposed or then else None


_THEN = (("blir",), ("får",), ("mister",), ("vil",), ("må",))


def reason_to_keep(scene: Scene) -> Kind | None:
    """After a refusal or a wish to keep, in a question on moving, the trouble that moving makes."""
    if not scene.beside or not scene.moving:
        return None
    before, kind = scene.beside[0]
    kept = kind is Kind.PROPOSAL and before.marked.has("k_keep", "w_no")
    goes_on = kind is Kind.ARGUMENT and scene.has("goes on")
    if scene.has("should", "asks", "refuses", "today") or scene.now.marked.has("v_move", "k_keep"):
        return None
    troubled = bool(scene.now.complaint) or "fordi" in scene.now.words
    return Kind.ARGUMENT if goes_on or (kept and troubled) else None
