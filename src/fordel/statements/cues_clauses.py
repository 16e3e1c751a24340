"""This file is about clauses: which words carry a sentence and which only hang on it.

Norwegian puts the finite verb second, so a light reading from left to right is enough: joining
words open a clause, a comma or a second finite verb closes it. The wish of a sentence is in its
main clause or in what somebody says or means (``vi mener at``), never in ``som skal løses``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fordel.statements.cues import Marked, any_of


class Clause(StrEnum):
    """What a word belongs to (norsk: leddsetning)."""

    MAIN = "main"
    CONTENT = "content"
    RELATIVE = "relative"
    IF = "if"
    WHEN = "when"
    BECAUSE = "because"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True, kw_only=True)
class Modal:
    """A modal verb that carries its sentence (norsk: modalverb).

    ``verbs`` are the words after it up to the end of its clause, ``subject`` those before it.
    """

    word: str
    at: int
    clause: Clause
    negated: bool
    passive: bool
    subject: tuple[str, ...]
    verbs: tuple[str, ...]


MODALS = frozenset(
    {"bør", "burde", "må", "måtte", "skal", "skulle", "kan", "kunne", "vil", "ville"}
    | {"trengs", "trenger", "trenges", "behøver"}
)
_OPENERS = {
    "dersom": Clause.IF,
    "hvis": Clause.IF,
    "såfremt": Clause.IF,
    "når": Clause.WHEN,
    "mens": Clause.MAIN,
    "fordi": Clause.BECAUSE,
    "ettersom": Clause.BECAUSE,
    "siden": Clause.BECAUSE,
    "som": Clause.RELATIVE,
    "hva": Clause.RELATIVE,
    "hvem": Clause.RELATIVE,
    "hvordan": Clause.RELATIVE,
    "hvilke": Clause.RELATIVE,
    "hvilken": Clause.RELATIVE,
    "hvor": Clause.RELATIVE,
    "der": Clause.RELATIVE,
    "at": Clause.CONTENT,
}
_STOPS = frozenset(".?!:;")
_FINITE = MODALS | any_of(
    "er var har hadde får fikk blir ble ligger lå gir gjør går står tar kommer gjelder bidrar "
    "fører krever finnes mangler fungerer opplever mener ser vet"
)
_JOINERS = frozenset({"og", "eller", "samt", "å", ","})
_NOT = frozenset({"ikke", "aldri", "verken", "hverken", "neppe"})
_SHORT_PASSIVES = ("slås", "tas", "gis", "nås", "gås", "fås")
_GENITIVES = ("enes", "ernes")
_NO_PASSIVE = frozenset({"finnes", "synes", "alles", "felles", "deres", "begges", "ledes", "annes"})
_FAVOURING = any_of(
    "behov behovet inn åpen åpent åpne åpner ivrer kjemper taler grunn ordre argument"
)
_RELATIVE_REACH = 5
_NO_RELATIVE = any_of(
    "slik like så samme organiseres organisert etableres drives fungere fungerer samles tenkes"
)
"""Before these words ``som`` compares or names a shape, and opens no clause."""


def clauses_of(words: Sequence[str]) -> tuple[Clause, ...]:
    """What each word belongs to."""
    labels: list[Clause] = []
    stack = [Clause.MAIN, Clause.IF] if verb_first(words) else [Clause.MAIN]
    opened, finite = -1, False
    for at, word in enumerate(words):
        opener = _opener(words, at)
        if word in _STOPS:
            stack, finite = [Clause.MAIN], False
        elif opener is not None:
            stack = [*stack[-2:], opener]
            opened, finite = at, False
        elif word in _FINITE:
            if len(stack) > 1 and _leaves(words, at, stack[-1], opened, finite=finite):
                stack = stack[:-1]
            finite = True
        elif stack[-1] is Clause.RELATIVE and not finite and _seems_finite(word, at - opened):
            finite = True
        elif word == "," and len(stack) > 1:
            stack = _after_comma(words, at, stack, ripe=finite or at - opened > _RELATIVE_REACH)
        labels.append(stack[-1])
    return _open_clefts(words, labels)


def _after_comma(words: Sequence[str], at: int, stack: list[Clause], *, ripe: bool) -> list[Clause]:
    """What is open after a comma: all is closed if the main verb follows, else a ripe clause."""
    if _verb_follows(words, at):
        return [Clause.MAIN]
    return stack[:-1] if ripe else stack


def _verb_follows(words: Sequence[str], at: int) -> bool:
    """Whether the clause outside begins here: its verb stands right after the comma."""
    return words[at + 1 : at + 2] != () and words[at + 1] in _FINITE


_OPENING_VERBS = any_of(
    "blir får skal må vil kan har er kommer øker mister tar går ligger står samler flytter legger"
    " sørger"
)


def verb_first(words: Sequence[str]) -> bool:
    """``Blir bydelen større, blir rådet mindre``: a verb opens and another follows the comma."""
    if not words or words[-1] == "?" or "," not in words:
        return False
    after = words[words.index(",") + 1 : words.index(",") + 2]
    opens = words[0] in _OPENING_VERBS or is_passive(words[0])
    return opens and bool(after) and (after[0] in _OPENING_VERBS or after[0].endswith("r"))


def _open_clefts(words: Sequence[str], labels: list[Clause]) -> tuple[Clause, ...]:
    """The words of ``det er en praksis som må opphøre`` carry their sentence."""
    for at, word in enumerate(words):
        if word in MODALS and _cleft(words, labels, at):
            end = at
            while end < len(words) and labels[end] is Clause.RELATIVE and words[end] != ",":
                labels[end] = Clause.CONTENT
                end += 1
    return tuple(labels)


def _seems_finite(word: str, since: int) -> bool:
    """Whether the word is likely the verb of a clause opened so many words ago."""
    return since <= 3 and word.endswith(("er", "år", "ar", "ir", "es")) and len(word) > 3


def _opener(words: Sequence[str], at: int) -> Clause | None:
    word = words[at]
    before = words[at - 1] if at else ""
    if word == "som" and before in _NO_RELATIVE:
        return None
    if word == "at" and before in {"for", "slik"}:
        earlier = words[at - 2] if at > 1 else ""
        return Clause.CONTENT if earlier in _FAVOURING else Clause.PURPOSE
    if word == "å" and before == "for":
        return Clause.PURPOSE
    if word == "da" and at and (before in {",", "enn"} or at > 2):
        return Clause.BECAUSE
    if word == "om" and before in {"vurderes", "vurdere", "undersøke", "undersøkes", "selv", "på"}:
        return Clause.CONTENT if before != "selv" else Clause.BECAUSE
    if word == "siden" and before != ",":
        return None if at else Clause.BECAUSE
    if word in {"der", "hvor"} and (not before or before not in {",", "de", "her"}):
        return Clause.RELATIVE if word == "hvor" and at else None
    return _OPENERS.get(word)


def _leaves(words: Sequence[str], at: int, clause: Clause, opened: int, *, finite: bool) -> bool:
    """Whether a finite verb here belongs to the clause outside."""
    if words[at - 1] in _JOINERS or words[at] not in MODALS:
        return False
    if clause is Clause.RELATIVE:
        return finite or at - opened > _RELATIVE_REACH
    return finite and clause in {Clause.IF, Clause.WHEN, Clause.BECAUSE}


def modals_of(marked: Marked, clauses: Sequence[Clause]) -> tuple[Modal, ...]:
    """The modal verbs that are finite, with what stands around them."""
    words = marked.tokens
    found = []
    for at, word in enumerate(words):
        if word in MODALS and not _infinitive(words, at):
            end = _end(words, clauses, at)
            verbs = words[at + 1 : end]
            found.append(
                Modal(
                    word=word,
                    at=at,
                    clause=clauses[at],
                    negated=bool(_NOT & set(verbs[:4])) and words[-1] != "?",
                    passive=any(is_passive(verb) for verb in verbs[:12]),
                    subject=words[_begin(words, clauses, at) : at],
                    verbs=verbs,
                )
            )
    return tuple(found)


def _cleft(words: Sequence[str], clauses: Sequence[Clause], at: int) -> bool:
    """Whether a relative clause says the thing itself: ``det er en praksis som må opphøre``."""
    if clauses[at] is not Clause.RELATIVE or "som" not in words[:at]:
        return False
    som = max(i for i in range(at) if words[i] == "som")
    return at - som <= 2 and bool({"er", "var", "blir"} & set(words[max(0, som - 7) : som]))


def is_passive(word: str) -> bool:
    """Whether the word looks like a passive in -s, not like a genitive."""
    if word.endswith(_SHORT_PASSIVES):
        return True
    return (
        word.endswith("es")
        and len(word) > 3
        and not word.endswith(_GENITIVES)
        and word not in _NO_PASSIVE
    )


def _infinitive(words: Sequence[str], at: int) -> bool:
    before = words[at - 1] if at else ""
    earlier = words[at - 2] if at > 1 else ""
    near = earlier in MODALS and before != ","
    return before == "å" or before in MODALS or near


def _end(words: Sequence[str], clauses: Sequence[Clause], at: int) -> int:
    end = at + 1
    while end < len(words) and clauses[end] == clauses[at] and words[end] not in _STOPS:
        end += 1
    return end


def _begin(words: Sequence[str], clauses: Sequence[Clause], at: int) -> int:
    begin = at
    while begin and clauses[begin - 1] == clauses[at] and words[begin - 1] not in _STOPS:
        begin -= 1
    return begin
