"""This file is about what a sentence shows of wishing: modal verbs, requests, refusals, effects."""

from collections.abc import Mapping, Sequence

from fordel.statements.cues import Marked, any_of
from fordel.statements.cues_clauses import Clause, Modal, is_passive

_OPEN = frozenset({Clause.MAIN, Clause.CONTENT})
_CHANGE = (
    "v_move",
    "v_take",
    "v_lie",
    "v_gather",
    "v_spread",
    "k_keep",
    "k_end",
    "x_involve",
    "x_standard",
    "x_coordinate",
    "x_resource",
    "x_digital",
    "x_review",
)
_COPING = any_of(
    "kjøpe leie vente søke reise bruke forholde nøye ringe krangle kjempe "
    "purre prioritere sende delta arbeide jobbe forklare fortelle betale lete mase"
)
_EACH_TIME = any_of("ganger gang hver alltid igjen sammenheng først alt hele selv fortelles")
_TAKING = any_of("overta ta flytte samle dele overføre beholde drive")
_HABIT = any_of("derfor ofte alltid stadig ofte i idag dagens daglig likevel dermed")
_IMPERATIVES = any_of(
    "avlys bevilg led gjenåpne oppgrader kutt sats gjeninnfør innfør inviter involver skaff "
    "overfør opprett etabler plasser steng fordel samordn la gi flytt behold slutt stopp bruk "
    "rør ta hold send spør lytt kom samle legg bygg sett ikke sørg styrk glem dropp avvikl "
    "start hør bevar fjern rydd gjør lag tenk skap prioriter unngå utred vurder ansett øk vis "
    "følg skriv utvid opphev gjenopprett forleng forenkle endre unnta riv spar inkluder gjenskap "
    "inngå rydd forby innfri prøv still krev respekter gjenopprett oppretthold videreføre"
)
_ANAPHORS = any_of("dette det da slik dermed derfor dessuten slike her disse de den så")
_PARTICIPLE = ("t", "tt", "et", "dd", "lt", "rt")


def wishes(marked: Marked, clauses: Sequence[Clause], modals: Sequence[Modal]) -> list[str]:
    """The signs of wishing in the clauses that carry the sentence."""
    found: list[str] = []
    for modal in modals:
        if modal.clause in _OPEN:
            found += _modal(marked, modal)
    for cue in ("w_ask", "w_best", "w_fit", "w_need", "w_mild", "w_more", "w_no"):
        hits = [hit for hit in marked.all(cue) if clauses[hit.start] in _OPEN]
        if hits:
            found.append(_WISH_NAMES[cue])
            if cue == "w_more" and hits[0].start < 2:
                found.append("opens with a comparative")
    if not modals and _decides(marked, clauses):
        found.append("is to change, with no modal verb")
    if marked.tokens and marked.tokens[0] in _IMPERATIVES:
        found.append("imperative")
    return found


def _decides(marked: Marked, clauses: Sequence[Clause]) -> bool:
    """Whether the main verb is a passive of moving, keeping or ending: ``ordningen avvikles``."""
    return any(
        is_passive(marked.tokens[hit.start]) and clauses[hit.start] is Clause.MAIN
        for hit in marked.all("v_move", "v_take", "v_gather", "k_keep", "k_end", "w_no")
    )


_WISH_NAMES = {
    "w_ask": "asks",
    "w_best": "says where it is best",
    "w_fit": "calls fitting",
    "w_need": "names a need",
    "w_mild": "wants a look",
    "w_more": "comparative",
    "w_no": "refuses",
}


def _modal(marked: Marked, modal: Modal) -> list[str]:
    reading = _READINGS.get(modal.word, _will)
    return reading(modal, change=_changes(marked, modal))


def _should(_: Modal, *, change: bool) -> list[str]:
    return ["should", *(["should change"] if change else [])]


def _must(modal: Modal, *, change: bool) -> list[str]:
    near = modal.verbs[:6]
    signs = {
        "must": True,
        "must be done": modal.passive,
        "must change": change,
        "must cope": bool(_COPING & set(near)) and not modal.passive,
        "must each time": bool(_EACH_TIME & set(modal.verbs)),
        "must therefore": bool(_HABIT & set(near[:3])),
        "one must": bool({"man", "en"} & {*near[:1], *modal.subject[-1:]}),
        "had to": modal.word == "måtte",
    }
    return [name for name, seen in signs.items() if seen]


def _shall(modal: Modal, *, change: bool) -> list[str]:
    signs = {
        "shall": True,
        "shall change": change,
        "shall not": modal.negated or "ingen" in modal.subject,
    }
    return [name for name, seen in signs.items() if seen]


def _was_to(modal: Modal, *, change: bool) -> list[str]:
    unreal = bool({"vært", "hatt", "ønske"} & set(modal.verbs[:6])) and not change
    return ["was to", *(["should have been"] if unreal else [])]


def _can(modal: Modal, *, change: bool) -> list[str]:
    taking = change and bool(_TAKING & set(modal.verbs[:6]))
    return ["can", *(["can be changed"] if change and (modal.passive or taking) else [])]


def _could(modal: Modal, *, change: bool) -> list[str]:
    passed = any(verb.endswith(_PARTICIPLE) for verb in modal.verbs[:6])
    signs = {"could": True, "could have been": passed, "could change": change}
    return [name for name, seen in signs.items() if seen]


def _needs(_: Modal, *, change: bool) -> list[str]:
    return ["needs", *(["needs a change"] if change else [])]


def _will(modal: Modal, *, change: bool) -> list[str]:
    return ["will" if modal.word == "vil" else "would", *(["will change"] if change else [])]


_READINGS = {
    "bør": _should,
    "burde": _should,
    "må": _must,
    "måtte": _must,
    "skal": _shall,
    "skulle": _was_to,
    "kan": _can,
    "kunne": _could,
    "trengs": _needs,
    "trenger": _needs,
    "trenges": _needs,
    "behøver": _needs,
}


def _changes(marked: Marked, modal: Modal) -> bool:
    """Whether a verb of changing or keeping follows the modal in its clause."""
    end = modal.at + 1 + len(modal.verbs)
    return any(
        modal.at < hit.start < end and (is_passive(marked.tokens[hit.end - 1]) or cue[0] != "x")
        for cue in _CHANGE
        for hit in marked.by_cue.get(cue, ())
    )


def effects(marked: Marked, modals: Sequence[Modal]) -> list[str]:
    """What the sentence foresees, and whether it takes up what was said before."""
    starts = {hit.start for hit in marked.all("e_verb")}
    found = [
        _EFFECT_NAMES.get(modal.word, "other effect")
        for modal in modals
        if any(modal.at < at <= modal.at + 6 for at in starts)
    ]
    refers = marked.first("e_ref")
    if refers and refers.start < 2:
        found.append("refers back to an effect")
    return found + _pronouns(marked.tokens)


def _pronouns(tokens: Sequence[str]) -> list[str]:
    if not tokens or tokens[0] not in _ANAPHORS:
        return []
    signs = {
        "opens with a pronoun": True,
        "pronoun will": bool({"vil", "ville", "kunne"} & set(tokens[1:3])),
        "pronoun because": tokens[1:2] in (("da",), ("fordi",)) or tokens[1:3] == ("er", "fordi"),
    }
    return [name for name, seen in signs.items() if seen]


_EFFECT_NAMES = {
    "kan": "can have an effect",
    "kunne": "could have an effect",
    "vil": "will have an effect",
    "ville": "would have an effect",
}


def wish_of(features: Mapping[str, float]) -> int:
    """How strongly a sentence by itself wants something, from 0 to 3."""
    strong = ("says where it is best", "should", "asks", "refuses", "imperative", "must be done")
    fair = ("must change", "shall change", "can be changed", "could have been", "calls fitting")
    if any(name in features for name in strong):
        return 3
    if any(name in features for name in fair):
        return 2
    return 1 if any(name in features for name in ("must", "names a need", "could change")) else 0
